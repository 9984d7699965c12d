// The count: evening, cards up, seen from among the rows on the right of the hall. The rows run as arcs from lower right to upper left,
// the tellers stand in the gangway with their lists. The only light is on the presidium; the only red is what is being counted.
import { C, W, H, rect, poly, path, gd, rnd, cut, saveScene, textPath, clamp01 } from './lib.mjs';
import { stage, cone } from './lib-b.mjs';
import { STONE, dome, walls, floor, seats, people, teller, presidium, banner } from './lib-hall.mjs';

const EYE = [4.2, 3.1, -7.2];
const S = stage({ pos: EYE, look: [0.2, 1.2, 6], fov: 56, cx: 560, cy: 372, roll: -0.03 });
const shade = (az) => (az < -40 ? 0.5 : az < 12 ? 0.2 : 0.9);

const far = dome(S, { stone: STONE.dusk, shade, from: -120, to: 120 });
const hall = floor(S) + walls(S, { stone: STONE.dusk, shade, from: -120, to: 110, ochre: C.ochreLo, ochreLo: C.ochreLo, win: C.blueDk });
// light from the shaded lamps over the table: one flat wedge, down on the nine
const [ax, ay] = S.p([-1.5, 5, 8]), [bx, by] = S.p([1.5, 5, 8]), [cx, cy] = S.p([-5.8, 0.5, 7]), [dx, dy] = S.p([5.8, 0.5, 7]);
const table = cone([[ax, ay], [bx, by]], [[cx, cy], [dx, dy]], { fill: C.spill, opacity: 0.5, col: C.paperHi, n: 46, w: 3.4 }) + banner(S, { text: 'X СЪЕЗД Р.К.П.(б)', textPath, y0: 5.3, y1: 7.1, cloth: C.redLo, dark: C.redDk, ink: C.paper }) + presidium(S, EYE, { skin: C.paperHi });

const all = seats({ rows: 17, rise: 0.06 });
const r = rnd(3);
const votes = new Map(all.map((q) => [q, r()]));
const crowd = people(S, EYE, all, {
  seed: 21,
  who: (q, roll) => ((roll[5] < 0.06 || S.depth(q.p) < 2.9) ? null : { card: votes.get(q) < 0.62, stare: true, right: true }),
  paint: (q, z) => ({ ink: z > 11 ? C.blueDk : C.ink, skin: z > 9 ? C.blueHi : C.paper, light: z > 8 ? C.blue : C.blueHi, coats: z > 9 ? [C.blueDk, C.blueDk, C.ink, C.blueLo] : [C.ink, C.ink, C.blueDk, C.blueLo, C.ochreLo], edge: z > 9 ? C.ochreLo : C.ochre, card: z > 12 ? C.redLo : C.red, plank: z > 9 ? C.blueDk : C.ink }),
});
// tellers in the two gangways: depth says between which rows each stands
const stand = (x, z, o) => { const p = [x, 0.1, z], [sx, sy] = S.p(p); return { z: S.depth([x, 1, z]), svg: teller(sx, sy, 1.74 * S.unit(p), o) }; };
const way = (rho, side) => [side * rho * 0.454, 6.4 - rho * 0.891];
const tellers = [stand(...way(8.3, 1), { dir: -1, k: 4, coat: C.paper, light: C.ink, dark: C.ink }), stand(...way(8.2, -1), { dir: 1, k: 6, woman: true, coat: C.blueHi, light: C.ink, dark: C.blueDk }), stand(...way(5.6, 1), { dir: 1, k: 9, coat: C.ash, light: C.ink })];
const everyone = [...crowd, ...tellers].sort((a, b) => b.z - a.z);
const cutAt = (a, b) => everyone.filter((p) => p.z >= a && p.z < b).map((p) => p.svg).join('');

// the third teller is close to us, in the free row: his pencil goes along the cards of the row before him
const near = teller(236, 1046, 640, { dir: 1, k: 9, coat: C.paper, light: C.ink, dark: C.ink });

await saveScene({
  id: 'hall_count', title: 'The count, Kremlin, March 1921', focus: [0.35, 0.5], effects: ['dust', 'lamp'], lamp: [((ax + bx) / 2) / W, (ay + 60) / H, 0.16], period: '1919',
  alt: 'Evening in the round hall: rows of delegates seen from behind and from the side hold up red mandate cards while three tellers with lists stand in the gangways and point along the rows; some hands stay down. Far off, in the only light, the presidium waits at its red table.',
}, [{ depth: 0, body: far }, { depth: 0.2, body: hall + table }, { depth: 0.5, body: cutAt(7.5, 99) }, { depth: 0.8, body: cutAt(3.2, 7.5) }, { depth: 1.2, body: cutAt(0, 3.2) + near }]);
