// The hall when all is voted and everybody has gone. Night; one bulb hangs over the table of the presidium. Chairs pushed back,
// sheets on the floor where they were let fall, one red card, a cap somebody will come back for. No people at all.
import { C, W, H, saveScene, poly, path, gd, gouge, rnd, textPath, circ, line, group } from './lib.mjs';
import { stage, cone } from './lib-b.mjs';
import { STONE, dome, walls, floor, seats, people, presidium, banner, seatBack } from './lib-hall.mjs';

const EYE = [3.2, 2.5, -4.6];
const S = stage({ pos: EYE, look: [-0.2, 1.5, 7], fov: 60, cx: 520, cy: 400, roll: 0 });
const shade = (az) => (az < -30 ? 0.5 : az < 20 ? 0.2 : 0.9);
const far = dome(S, { stone: STONE.night, shade, from: -110, to: 110, reveal: false });
const hall = floor(S, { fill: C.blueDk, col: C.ink, den: 0.5 }) + walls(S, { stone: STONE.night, shade, from: -112, to: 112, ochre: C.ochreLo, ochreLo: C.ink, red: C.redDk, win: C.ink });
// lamp
const L = S.p([0.6, 4.4, 8]), Lx = L[0], Ly = L[1], pool = Array.from({ length: 40 }, (_, i) => { const a = (i / 40) * Math.PI * 2; return [0.3 + Math.cos(a) * 6.2, 0.01, 5.6 + Math.sin(a) * 3.9]; });
let light = S.face(pool, C.spillDk) + S.hatch([-5.4, 0.02, 2.2], [11.4, 0, 0], [0, 0, 5], { gap: 0.22, len: 1.3, w: 0.05, col: C.spill, den: (a, b) => { const x = (a - 0.5) * 2, z = (b - 0.7) * 1.7, d = 1 - Math.hypot(x, z); return d > 0 ? 0.8 * d : 0; }, seed: 41 });
const tl = S.p([-5.6, 0, 7]), tr = S.p([6.4, 0, 7]);
const beam = cone([[Lx - 16, Ly], [Lx + 16, Ly]], [[tl[0], tl[1] + 60], [tr[0], tr[1] + 60]], { fill: C.spillDk, opacity: 0.5, col: C.spill, n: 50, w: 3.6, op: 0.7 });
const lamp = line(Lx, -20, Lx, Ly - 26, 2.6, C.ink) + path(`M${Lx - 34} ${Ly} L${Lx - 9} ${Ly - 26} L${Lx + 9} ${Ly - 26} L${Lx + 34} ${Ly}Z`, C.ink) + circ(Lx, Ly + 5, 8, C.paperHi) + gouge(Lx - 28, Ly - 4, Lx - 8, Ly - 23, 3, C.ochre);
const table = banner(S, { text: 'X СЪЕЗД Р.К.П.(б)', textPath, y0: 5.4, y1: 7.2, cloth: C.redDk, dark: C.ink, ink: C.ash }) + beam + presidium(S, EYE, { sit: Array(9).fill(null), dais: C.ink }) + lamp;
const all = seats({ rows: 15, rise: 0.05 });
const benches = people(S, EYE, all, {
  seed: 9, papers: 0.3, who: () => null,
  paint: (q, z) => { const lit = Math.hypot(q.at[0] - 0.3, (q.at[2] - 5.6) * 1.5) < 6.2; return { plank: lit ? C.blueLo : z < 4 ? C.ink : C.blueDk, edge: C.ochre, seat: lit ? C.ochreLo : C.ink, sheet: lit ? C.paperHi : C.blueHi }; },
  empty: {},
}).filter((p) => p.z > 1.2).map((p) => ({ ...p, svg: p.svg.replaceAll(`fill="${C.ochre}"`, p.z > 8 ? `fill="${C.ochre}"` : `fill="${C.ochreLo}"`) }));
// what was let fall in the gangway, nearest first in size
const r = rnd(77);
let fallen = '';
for (let i = 0; i < 46; i++) {
  const rho = 2.2 + 9 * r(), side = r() < 0.6 ? 1 : -1, x = side * rho * 0.454 + (r() - 0.5) * 1.0, z = 6.4 - rho * 0.891 + (r() - 0.5) * 0.6, a = r() * 6.3, c = Math.cos(a) * 0.15, d = Math.sin(a) * 0.15;
  if (z < -3.2) continue;
  fallen += S.face([[x - c - d, 0.03, z - d + c], [x + c - d, 0.03, z + d + c], [x + c + d, 0.03, z + d - c], [x - c + d, 0.03, z - d - c]], i === 4 || i === 21 ? C.red : z > 2 ? C.paperHi : C.blueHi);
}
const cutAt = (a, b) => benches.filter((p) => p.z >= a && p.z < b).map((p) => p.svg).join('');
// in front of us: a bench end, a cap on it, a fallen card
const cap = group('translate(250 748) scale(1.25) rotate(-4)', path('M-118 6 C-126 -44 -78 -70 -8 -70 C66 -70 124 -46 122 -6 C112 10 84 18 66 18 L-84 22 C-100 20 -114 14 -118 6Z', C.blueLo) + path('M-96 12 C-60 30 40 28 84 10 L78 34 C40 48 -50 50 -88 36Z', C.blueDk) + path('M-92 34 C-60 48 30 48 60 38 C46 66 -28 78 -78 66 C-96 58 -100 44 -92 34Z', C.blueDk, 'stroke="#A9B5B6" stroke-width="2"') + circ(4, -70, 7, C.ink) +
  path(gd(-104, -4, -10, -66, 6, -14) + gd(-72, 14, -2, -64, 5, -10) + gd(-20, 18, 2, -62, 4, -3) + gd(36, 16, 10, -64, 4, 4) + gd(84, 8, 20, -66, 5, 12), C.ink) + path(gd(-112, -10, -40, -62, 5, -10) + gd(-88, 44, -20, 62, 4, -4) + gd(60, -56, 112, -14, 4, -6), C.blueHi));
const desk = poly([[-20, 760], [760, 724], [820, 746], [820, 760], [-20, 800]], C.ochreLo) + poly([[-20, 800], [820, 760], [820, 960], [-20, 960]], C.ink) + [0, 1, 2, 3, 4].map((i) => gouge(20 + i * 150, 772 - i * 7, 150 + i * 150, 766 - i * 7, 4, C.ochre)).join('') +
  poly([[452, 742], [576, 734], [604, 752], [476, 764]], C.paperHi) + [0, 1, 2].map((i) => gouge(484 + i * 3, 744 + i * 5, 570 + i * 8, 738 + i * 5, 2.4, C.ink)).join('') + poly([[612, 741], [668, 737], [684, 748], [626, 754]], C.red, `stroke="${C.ink}" stroke-width="2"`);
await saveScene({
  id: 'hall_after', title: 'The empty hall, 16 March 1921', focus: [0.35, 0.52], effects: ['lamp', 'dust'], lamp: [Lx / W, (Ly + 6) / H, 0.16], period: '1919',
  alt: 'Night in the empty round hall: one lamp over the red table of the presidium, nine empty chairs, bare curved benches, sheets of paper strewn in the gangways, and in front a forgotten cap and a red mandate card on a desk.',
}, [{ depth: 0, body: far }, { depth: 0.2, body: hall + light + fallen }, { depth: 0.4, body: table }, { depth: 0.75, body: cutAt(0, 99) }, { depth: 1.2, body: desk + cap }]);
