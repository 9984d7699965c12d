// Third-class carriage to Moscow, night. Two lower benches, two upper shelves, a candle lantern, the frosted window.
// The window is a real hole in L1: the dark land lies alone on L0, so that it can be moved behind the glass.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, camera, kitHead, group, lerp, saveScene } from './lib.mjs';
import { quad3, rays } from './lib-a.mjs';

const P = camera({ pos: [0.1, 1.42, -2.5], look: [0.1, 1.42, 5], fov: 53, cx: 455, cy: 418, roll: -0.03 });
const Q = (a, b, c, d, fill, extra) => quad3(P, a, b, c, d, fill, extra);
const Z = 1.7; // window wall

// ---- L0: the passing land
let L0 = rect(0, 0, W, H, C.blueDk);
L0 += circ(545, 322, 21, C.paperLo);
{
  const r = rnd(6), ridge = [[0, 470]];
  for (let x = 0; x < W; x += 16 + r() * 22) ridge.push([x, 440 - r() * 26], [x + 9, 446]);
  ridge.push([W, 470]);
  L0 += poly(ridge, C.ink) + poly([[0, 446], [W, 430], [W, H], [0, H]], C.blue) + poly([[0, 486], [W, 452], [W, H], [0, H]], C.blueHi);
  L0 += cut([[0, 440], [W, 430], [W, 640], [0, 640]], { angle: -0.04, gap: 12, len: 130, w: 4, col: C.blueLo, den: () => 0.4, seed: 2 });
  for (let x = 90; x < W; x += 208) L0 += line(x, 260, x - 6, 560, 6, C.ink) + line(x - 22, 282, x + 20, 280, 4, C.ink);
  for (const y of [284, 296]) L0 += path(`M-118 ${y}` + Array.from({ length: 9 }, (_, i) => `q104 22 208 0`).join(''), 'none', `stroke="${C.ink}" stroke-width="1.6"`);
  L0 += poly([[640, 446], [640, 420], [662, 404], [684, 420], [684, 446]], C.ink) + rect(656, 428, 7, 8, C.ochre);
}

// ---- L1: the window wall with its hole, planks, frost
let L1 = '';
const wp = (x, y) => P([x, y, Z]);
const win = [wp(-0.66, 1.0), wp(-0.66, 2.2), wp(0.76, 2.2), wp(0.76, 1.0)];
const D = (a) => `M${a.map((p) => `${p[0].toFixed(1)} ${p[1].toFixed(1)}`).join('L')}Z`;
L1 += `<path d="M-40 -40H${W + 40}V${H + 40}H-40Z${D(win)}" fill="${C.blueLo}" fill-rule="evenodd"/>`;
// boards of the wall, lit near the lantern
const lan = P([0.05, 2.6, 0.9]);
L1 += (() => { let d = ''; const r = rnd(3); for (let x = -1.5; x < 1.6; x += 0.105) for (const [y0, y1] of [[0.1, 0.9], [2.32, 2.95]]) if (r() < 0.8) { const a = wp(x, y0 + r() * 0.2), b = wp(x, y1 - r() * 0.2); d += gd(a[0], a[1], b[0], b[1], 5); } return path(d, C.blueDk); })();
// sash: frame, one upright, one cross bar
const edge = (x0, y0, x1, y1, col) => poly([wp(x0, y0), wp(x0, y1), wp(x1, y1), wp(x1, y0)], col);
L1 += edge(-0.76, 2.18, 0.86, 2.29, C.ochreLo) + edge(-0.76, 0.92, 0.86, 1.01, C.ochreLo) + edge(-0.76, 0.92, -0.66, 2.29, C.ochreLo) + edge(0.76, 0.92, 0.86, 2.29, C.ochreLo);
L1 += edge(0.03, 1.0, 0.08, 2.2, C.ink) + edge(-0.66, 1.78, 0.76, 1.83, C.ink) + edge(-0.66, 2.16, 0.76, 2.2, C.ink) + edge(-0.66, 1.0, -0.63, 2.2, C.ink);
// frost: ferns growing from the corners, a breathed hole left clear in the middle
{
  const r = rnd(11);
  let d = '', solid = '';
  const fern = (x, y, a, len, depth) => {
    const ex = x + Math.cos(a) * len, ey = y + Math.sin(a) * len;
    d += gd(x, y, ex, ey, 4.2 - depth);
    if (depth < 2) for (let i = 1; i < 7; i++) { const t = i / 7; for (const sgn of [-1, 1]) fern(lerp(x, ex, t), lerp(y, ey, t), a + sgn * (0.75 + r() * 0.2), len * 0.36 * (1.1 - t), depth + 1); }
  };
  const [a, b, c, e] = win;
  for (let i = 0; i < 9; i++) { const t = i / 8; fern(lerp(a[0], e[0], t), lerp(a[1], e[1], t), -1.57 + (r() - 0.5) * 0.9, 60 + r() * 62, 0); }
  for (let i = 0; i < 6; i++) { const t = i / 6; fern(lerp(a[0], b[0], t), lerp(a[1], b[1], t), (r() - 0.5) * 1.1, 40 + r() * 42, 0); fern(lerp(e[0], c[0], t), lerp(e[1], c[1], t), Math.PI + (r() - 0.5) * 1.1, 40 + r() * 36, 0); }
  solid = path(`M${a[0]} ${a[1]}L${a[0]} ${a[1] - 62}Q${a[0] + 46} ${a[1] - 26} ${lerp(a[0], e[0], 0.5)} ${a[1] - 16}T${e[0]} ${e[1] - 70}L${e[0]} ${e[1]}Z`, C.blueHi);
  L1 += clip(win, solid + path(d, C.paperHi));
}
// little table under the window: kettle, bread, tin mug
L1 += Q([-0.42, 0.84, Z], [0.52, 0.84, Z], [0.52, 0.84, 1.15], [-0.42, 0.84, 1.15], C.ochre) + Q([-0.42, 0.84, 1.15], [0.52, 0.84, 1.15], [0.52, 0.79, 1.15], [-0.42, 0.79, 1.15], C.ochreLo) + Q([0.0, 0.79, 1.3], [0.1, 0.79, 1.3], [0.1, 0, 1.3], [0.0, 0, 1.3], C.ink);

// ---- L2: the four delegates on the two benches, partition walls, shelves
let L2 = '';
const partition = (x, dir) => {
  let s = Q([x, 0, -0.3], [x, 2.75, -0.3], [x, 2.75, Z], [x, 0, Z], dir < 0 ? C.blueDk : C.blueDk);
  const at = (z, y) => P([x, y, z]);
  let d = '';
  const r = rnd(dir + 9);
  for (let y = 0.5; y < 2.7; y += 0.16) if (r() < 0.85) { const a = at(-0.25 + r() * 0.4, y), b = at(Z - r() * 0.5, y); d += gd(a[0], a[1], b[0], b[1], 5); }
  return s + path(d, C.blueLo);
};
L2 += partition(-1.42, -1) + partition(1.5, 1);
// the section beyond the right-hand partition: only boards and dark, it lies under the reading sheet
const rp = P([1.5, 0, -0.3]), rpt = P([1.5, 2.75, -0.3]);
L2 += poly([[rpt[0], -40], [W + 40, -40], [W + 40, H + 40], [rp[0], H + 40]], C.blueDk);
L2 += cut([[rpt[0] + 30, -20], [W + 20, -20], [W + 20, H], [rp[0] + 30, H]], { angle: 1.54, gap: 30, len: 190, w: 5, col: C.blueLo, den: (x) => 0.75 - (x - 900) / 1400, seed: 8 });
L2 += Q([-0.8, 0, -1.6], [-0.8, 0, Z], [0.88, 0, Z], [0.88, 0, -1.6], C.blueDk);
{ let d = ''; const r = rnd(5); for (let x = -0.75; x < 0.88; x += 0.13) for (let z = -1.4; z < 1.5;) { const l = 0.4 + r(); if (r() < 0.7) { const a = P([x, 0, z]), b = P([x, 0, Math.min(Z, z + l)]); d += gd(a[0], a[1], b[0], b[1], 4.5); } z += l * 1.2; } L2 += path(d, C.blue); }
// upper shelves, with a sleeper's boots and a sack: the sole is cut from a drive belt
const shelf = (x0, x1) => Q([x0, 1.98, -0.25], [x1, 1.98, -0.25], [x1, 1.98, Z], [x0, 1.98, Z], C.ink) + Q([x0, 2.05, -0.25], [x1, 2.05, -0.25], [x1, 1.96, -0.25], [x0, 1.96, -0.25], C.ochreLo) ;
L2 += shelf(-1.42, -0.86) + shelf(0.94, 1.5);
{ const e = P([-0.86, 2.0, -0.25]), f = P([-0.86, 2.0, Z]); L2 += poly([[e[0], e[1] - 18], [f[0], f[1] - 8], [f[0], f[1] + 8], [e[0], e[1] + 16]], C.ochre); }
{ const e = P([0.94, 2.0, -0.25]), f = P([0.94, 2.0, Z]); L2 += poly([[e[0], e[1] - 18], [f[0], f[1] - 8], [f[0], f[1] + 8], [e[0], e[1] + 16]], C.ochre); }
// seats
L2 += Q([-1.42, 0.5, -0.3], [-0.8, 0.5, -0.3], [-0.8, 0.5, Z], [-1.42, 0.5, Z], C.ochreLo) + Q([0.88, 0.5, -0.3], [1.5, 0.5, -0.3], [1.5, 0.5, Z], [0.88, 0.5, Z], C.ochreLo);
L2 += Q([-0.8, 0.5, -0.3], [-0.8, 0.5, Z], [-0.8, 0.0, Z], [-0.8, 0, -0.3], C.ink) + Q([0.88, 0.5, -0.3], [0.88, 0.5, Z], [0.88, 0, Z], [0.88, 0, -0.3], C.ink);

/** Seated in profile facing right, sleeves pushed into each other; origin = seat under the hip; unit = metre. */
const seated = (x, z, flip, { k, coat, cutCol = C.spill, red = C.red, garm = C.blue, skirt = false, yaw = 90, lean = 0 }) => {
  const o = P([x, 0.5, z]), s = o[3] / 100; // 100 drawing units = 1 m
  const dark = coat === C.ink ? C.blueLo : C.ink;
  let g = '';
  g += skirt
    ? path('M-14 -12 C6 -20 34 -18 46 -8 L58 48 L22 52 L16 4Z', coat) + path('M30 46 L52 46 L64 54 L64 58 L30 58Z', C.ink)
    : path('M-14 -10 C6 -18 34 -18 47 -10 L50 36 L62 46 L62 52 L30 52 L30 6 L-8 6Z', C.ink) + path('M-14 -14 C4 -22 32 -20 44 -10 L40 22 L20 20 L14 6 L-14 6Z', coat);
  g += path('M-17 6 C-24 -20 -22 -44 -10 -57 C-4 -62 12 -62 16 -56 C24 -40 24 -16 20 2Z', coat);
  g += kitHead(k, yaw, { x: 4, y: -58, s: 0.215, garm, red, paper: C.spillSkin });
  g += path('M-9 -60 C-9 -66 -5 -69 0 -70 C4 -65 10 -63 15 -64 L18 -55 C10 -49 -2 -50 -10 -54Z', dark);
  // near arm: sleeve bent to the lap, cuff against cuff
  g += path('M-8 -50 C-16 -40 -18 -28 -14 -18 C-4 -10 14 -10 28 -14 L27 -24 C16 -24 6 -26 2 -28 C4 -36 4 -44 2 -50Z', coat === C.ink ? C.ink : coat) + path('M23 -25 C29 -27 34 -25 35 -19 C34 -13 29 -12 24 -13Z', dark) + path(gd(26, -24, 27, -14, 1.6, 1), cutCol);
  g += path(gd(-8, -48, -15, -20, 1.8, 3) + gd(2, -48, 2, -30, 1.4, -1) + gd(2, -28, 26, -24, 1.4, 1.5) + gd(-12, -16, 24, -13, 1.6, 2) + gd(-18, -48, -20, 0, 1.8, 3) + gd(-4, -8, 38, -10, 1.6, -4) + gd(20, -50, 22, -28, 1.6, -2) + gd(43, -6, 42, 30, 1.6, -1) + gd(8, 0, 30, -4, 1.2, -2), cutCol);
  return group(`translate(${o[0].toFixed(1)} ${o[1].toFixed(1)}) scale(${(s * flip).toFixed(3)} ${s.toFixed(3)}) rotate(${lean})`, g);
};
L2 += seated(-1.02, 1.25, 1, { k: 4, coat: C.khaki, cutCol: C.ink, lean: -3 }) + seated(1.06, 1.3, -1, { k: 7, coat: C.blueLo, lean: -2 });

// ---- L3: the nearer pair, the lantern and its light, end posts
let L3 = '';
L3 += rays(lan[0], lan[1] + 18, 62, 330, -0.42, 0.32, 17, 6, C.ochre, 4) + rays(lan[0], lan[1] + 18, 62, 330, Math.PI - 0.32, Math.PI + 0.42, 17, 6, C.ochre, 5);
L3 += rays(lan[0], lan[1] + 18, 72, 150, 0.4, Math.PI - 0.4, 15, 5, C.ochre, 6);
// lantern: tin roof, four panes, a stub of candle
L3 += line(lan[0], -20, lan[0], lan[1] - 42, 4, C.ink) + path(`M${lan[0]} ${lan[1] - 56}L${lan[0] + 40} ${lan[1] - 20}L${lan[0] - 40} ${lan[1] - 20}Z`, C.ink) + rect(lan[0] - 32, lan[1] - 22, 64, 82, C.ink) + rect(lan[0] - 26, lan[1] - 16, 52, 66, C.ochre) + rect(lan[0] - 2.5, lan[1] - 16, 5, 66, C.ink, 'opacity=".0"') + rect(lan[0] - 7, lan[1] + 22, 14, 28, C.paperHi) + path(`M${lan[0]} ${lan[1] - 10}C${lan[0] + 12} ${lan[1] + 6} ${lan[0] + 8} ${lan[1] + 18} ${lan[0]} ${lan[1] + 21}C${lan[0] - 8} ${lan[1] + 18} ${lan[0] - 10} ${lan[1] + 6} ${lan[0]} ${lan[1] - 10}Z`, C.paperHi) + line(lan[0] - 26, lan[1] + 14, lan[0] + 26, lan[1] + 14, 2.5, C.ink) + rect(lan[0] - 38, lan[1] + 56, 76, 9, C.ink);
L3 += seated(-1.0, 0.25, 1, { k: 5, coat: C.blueLo, skirt: true }) + seated(1.16, 0.0, -1, { k: 2, coat: C.ink, lean: -2 });
{ // kettle, mug and bread on the table
  const t = P([0.12, 0.85, 1.25]);
  L3 += path(`M${t[0] - 26} ${t[1]}C${t[0] - 32} ${t[1] - 32} ${t[0] - 16} ${t[1] - 40} ${t[0]} ${t[1] - 40}C${t[0] + 16} ${t[1] - 40} ${t[0] + 32} ${t[1] - 32} ${t[0] + 26} ${t[1]}Z`, C.ink) + path(`M${t[0] + 24} ${t[1] - 14}L${t[0] + 44} ${t[1] - 34}L${t[0] + 40} ${t[1] - 38}L${t[0] + 22} ${t[1] - 28}Z`, C.ink) + path(`M${t[0] - 20} ${t[1] - 36}Q${t[0]} ${t[1] - 70} ${t[0] + 20} ${t[1] - 36}`, 'none', `stroke="${C.ink}" stroke-width="4"`) + gouge(t[0] - 18, t[1] - 6, t[0] - 14, t[1] - 34, 5, C.spill, 3);
  const b = P([-0.2, 0.85, 1.25]);
  L3 += path(`M${b[0] - 26} ${b[1]}C${b[0] - 30} ${b[1] - 24} ${b[0] - 8} ${b[1] - 28} ${b[0] + 10} ${b[1] - 26}L${b[0] + 16} ${b[1]}Z`, C.ink) + poly([[b[0] + 10, b[1] - 26], [b[0] + 16, b[1]], [b[0] + 24, b[1] - 6], [b[0] + 20, b[1] - 24]], C.ochreLo);
}
// ---- L4: end posts of the partitions and the luggage in the aisle, all black, rimmed by the candle
let L4 = '';
const post = (x) => { const a = P([x, 0, -0.3]), t = P([x, 2.9, -0.3]); return poly([[t[0] - 20, -40], [t[0] + 20, -40], [a[0] + 22, H + 40], [a[0] - 22, H + 40]], C.ink); };
L4 += post(-1.44) + post(1.52);
{ const a = P([-1.44, 0, -0.3]), t = P([-1.44, 2.9, -0.3]); L4 += path(gd(t[0] + 16, 40, a[0] + 18, H - 60, 5), C.ochre); const c = P([1.52, 0, -0.3]), e = P([1.52, 2.9, -0.3]); L4 += path(gd(e[0] - 16, 60, c[0] - 18, H - 90, 5), C.ochre); }
// one boot lies on its side with the sole to us: a piece of drive belt, stitched, the belt's rivets still in it
L4 += group('translate(372 826) rotate(-16) scale(.78)',
  path('M-36 -96 C-60 -120 -170 -96 -196 -70 L-204 4 C-150 30 -90 30 -34 18Z', C.ink) + path(gd(-190, -64, -60, -98, 6, -8) + gd(-186, -20, -70, -40, 4, -4) + gd(-150, 10, -60, 14, 4, 4) + gd(-196, -60, -202, 0, 5), C.spill) +
  path('M0 -118 C40 -118 54 -76 46 -36 C40 -8 38 4 40 26 C44 56 32 78 2 78 C-28 78 -40 56 -36 26 C-34 4 -38 -8 -44 -36 C-52 -76 -38 -118 0 -118Z', C.ink) +
  path('M0 -108 C32 -108 44 -74 37 -36 C32 -10 30 4 31 28 C34 52 24 68 2 68 C-20 68 -30 52 -27 28 C-26 4 -30 -10 -35 -36 C-42 -74 -30 -108 0 -108Z', C.ochre) +
  Array.from({ length: 11 }, (_, i) => line(-27 + Math.sin(i * 0.6) * -3, -84 + i * 13, -22 + Math.sin(i * 0.6) * -3, -77 + i * 13, 2.6, C.ink) + line(27 + Math.sin(i * 0.6) * 3, -84 + i * 13, 22 + Math.sin(i * 0.6) * 3, -77 + i * 13, 2.6, C.ink)).join('') +
  circ(-8, -62, 4, C.ink) + circ(9, -48, 4, C.ink) + circ(-8, -34, 4, C.ink) + line(-31, 8, 31, 4, 3, C.ink) + gouge(-14, -98, 14, -100, 4, C.spill, -4));
L4 += poly([[-20, 780], [120, 812], [132, 920], [-20, 920]], C.ink) + cut([[-20, 790], [112, 820], [122, 910], [-20, 910]], { angle: 0.22, gap: 15, len: 26, w: 5, col: C.ochreLo, den: () => 0.8, seed: 3 });

await saveScene({
  id: 'carriage', title: 'Third class to Moscow', focus: [0.29, 0.47], period: '1919', effects: ['lamp'], lamp: [lan[0] / W, (lan[1] + 14) / H, 0.2],
  alt: 'Night in a third-class railway carriage: four delegates sit on facing benches under a candle lantern while dark snowy land passes behind a frosted window.',
}, [{ depth: 0, body: L0 }, { depth: 0.3, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.7, body: L3 }, { depth: 1.1, body: L4 }]);
