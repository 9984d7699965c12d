// The Third House of Soviets, 7 March 1921: delegates are registered in the chapel of the seminary. The altar screen has lost its saints, and
// what shows through the gilt ovals is bedding, put away as tidily as they were. Siberians hand in rifles against cloakroom numbers on the
// left; on the right a queue comes up to a typewriter on a small red cloth, the only red. The day falls in from high windows.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, group, textPath, lerp, saveScene } from './lib.mjs';
import { stage, bust, head, back } from './lib-b.mjs';
import { stander, walker, shawled } from './lib-a.mjs';

const S = stage({ pos: [0.9, 1.75, -3.4], look: [-0.1, 2.4, 6], fov: 58, cx: 520, cy: 455, roll: -0.028 });
const xl = -4.1, xr = 4.9, zb = 5.0, top = 7;
const F = (x0, y0, x1, y1, z, fill, extra) => S.face([[x0, y0, z], [x0, y1, z], [x1, y1, z], [x1, y0, z]], fill, extra);
const ring = (x, y, a, b, z, n = 36) => Array.from({ length: n }, (_, i) => [x + a * Math.cos((i / n) * 6.2832), y + b * Math.sin((i / n) * 6.2832), z]);
const r = rnd(17);

// ---- L0: walls, vault, windows, floor
let L0 = rect(0, 0, W, H, C.paperLo);
L0 += F(xl, 0, xr, top, zb + 0.02, C.paperLo) + S.face([[xl, 0, -3], [xl, top, -3], [xl, top, zb], [xl, 0, zb]], C.blueHi) + S.face([[xr, 0, -3], [xr, top, -3], [xr, top, zb], [xr, 0, zb]], C.blue) + S.face([[xr - 0.01, 0, -3], [xr - 0.01, 1.3, -3], [xr - 0.01, 1.3, zb], [xr - 0.01, 0, zb]], C.blueDk) + S.face([[xl + 0.01, 0, -3], [xl + 0.01, 1.3, -3], [xl + 0.01, 1.3, zb], [xl + 0.01, 0, zb]], C.blue) + F(xl, 0, xr, 1.3, zb + 0.01, C.blue);
L0 += S.hatch([xr - 0.02, 1.4, -2], [0, 0, 6.8], [0, 5.6, 0], { gap: 0.3, len: 1.1, w: 0.024, col: C.blueLo, den: () => 0.5, seed: 6 }) + S.hatch([2.6, 1.4, zb], [xr - 2.6, 0, 0], [0, 5, 0], { gap: 0.24, len: 0.7, w: 0.026, col: C.ash, den: (a) => 0.2 + 0.5 * a, seed: 7 }) + S.hatch([xl + 0.02, 1.4, -1], [0, 0, 5.8], [0, 5, 0], { gap: 0.26, len: 0.9, w: 0.026, col: C.blue, den: (a, b) => 0.35 * (1 - b), seed: 8 });
// floor in slabs
L0 += S.face([[xl, 0, -3], [xr, 0, -3], [xr, 0, zb], [xl, 0, zb]], C.paperLo);
for (let i = 0; i < 12; i++) for (let j = 0; j < 10; j++) if ((i + j) % 2) L0 += S.face([[xl + i * 0.75, 0.004, -2.9 + j * 0.75], [xl + (i + 1) * 0.75, 0.004, -2.9 + j * 0.75], [xl + (i + 1) * 0.75, 0.004, -2.9 + (j + 1) * 0.75], [xl + i * 0.75, 0.004, -2.9 + (j + 1) * 0.75]], C.ash);
L0 += S.hatch([2.2, 0.006, -2.6], [0, 0, 7], [2.7, 0, 0], { gap: 0.2, len: 1, w: 0.02, col: C.blue, den: (a, b) => 0.2 + 0.4 * b, seed: 10 });
{ // the arch before the altar
  const out = [], inn = []; for (let i = 0; i <= 30; i++) { const t = (Math.PI * i) / 30; out.push([-0.5 + 4.0 * Math.cos(t), 4.6 + 3.2 * Math.sin(t), zb - 0.5]); inn.push([-0.5 + 3.55 * Math.cos(t), 4.6 + 2.8 * Math.sin(t), zb - 0.5]); }
  for (const e of [-1, 1]) { const a = -0.5 + e * 3.55, b = -0.5 + e * 4.0; L0 += F(Math.min(a, b), 0, Math.max(a, b), 4.62, zb - 0.5, C.paper) + F(Math.min(a, b) - 0.06, 4.42, Math.max(a, b) + 0.06, 4.62, zb - 0.52, C.ash) + F(Math.min(a, b) - 0.06, 0, Math.max(a, b) + 0.06, 0.4, zb - 0.52, C.blueLo) + [0.14, 0.3].map((d) => S.cut1([Math.min(a, b) + d, 0.6, zb - 0.53], [Math.min(a, b) + d, 4.3, zb - 0.53], 4, C.ash)).join(''); }
  L0 += S.face([...out, ...inn.reverse()], C.paper) + out.slice(2, -2).filter((_, i) => i % 2).map((q, i) => S.cut1(q, [-0.5 + (q[0] + 0.5) * 0.9, 4.6 + (q[1] - 4.6) * 0.89, zb - 0.5], 4, C.ash)).join('');
}
// high windows in the left wall
const wins = [[-0.6, 0.7], [1.6, 2.9], [3.5, 4.6]];
for (const [a, b] of wins) { const P = []; for (let i = 0; i <= 12; i++) { const t = (Math.PI * i) / 12; P.push([xl + 0.02, 5.2 + 0.65 * Math.sin(t), lerp(a, b, 0.5) + ((b - a) / 2) * Math.cos(t)]); } L0 += S.face([[xl + 0.02, 3.3, b], ...P, [xl + 0.02, 3.3, a]], C.paperHi) + [0.33, 0.66].map((t) => S.seg([xl + 0.03, 3.3, lerp(a, b, t)], [xl + 0.03, 5.75, lerp(a, b, t)], 0.05, C.blue)).join('') + [3.9, 4.5, 5.1].map((y) => S.seg([xl + 0.03, y, a], [xl + 0.03, y, b], 0.05, C.blue)).join('') + S.face([[xl, 3.14, a - 0.1], [xl + 0.14, 3.14, a - 0.1], [xl + 0.14, 3.3, b + 0.1], [xl, 3.3, b + 0.1]], C.paper); }
// ---- L1: the screen
let L1 = '';
const z = zb - 0.35, z2 = z - 0.03, base = 0.34, X0 = -3.5, X1 = 2.5, mid = -0.5;
// two steps before it
L1 += S.box([X0 - 0.2, 0, z - 0.95], [X1 + 0.2, 0.17, zb], { front: C.blueLo, top: C.paper, right: C.blueDk, left: C.blueDk }) + S.box([X0 - 0.2, 0.17, z - 0.6], [X1 + 0.2, 0.34, zb], { front: C.blueLo, top: C.paper, right: C.blueDk });
/** What one sees through an opening: bedding, folded and stacked; clipped to the opening. */
const bedding = (P, seed, rows = 9) => {
  const q = P.map((p) => S.p(p)), xs = q.map((p) => p[0]), ys = q.map((p) => p[1]), x0 = Math.min(...xs), x1 = Math.max(...xs), y0 = Math.min(...ys), y1 = Math.max(...ys), w = x1 - x0, e = rnd(seed);
  let s = rect(x0 - 2, y0 - 2, w + 4, y1 - y0 + 4, C.ink), y = y1 + 2; const stop = y0 + (y1 - y0) * (0.1 + 0.16 * e());
  while (y > stop) {
    const h = ((y1 - y0) / rows) * (0.75 + 0.6 * e()), k = Math.floor(e() * 4), o = (e() - 0.5) * 6, a = x0 + w * 0.04 + o, b = x1 - w * 0.04 + o, m = h * 0.34;
    const roll = (col) => path(`M${a + m} ${y} C${a - m * 0.4} ${y} ${a - m * 0.4} ${y - h} ${a + m} ${y - h} L${b - m} ${y - h} C${b + m * 0.4} ${y - h} ${b + m * 0.4} ${y} ${b - m} ${y}Z`, col);
    if (k === 0) { s += roll(C.paper); for (let x = a + 5; x < b - 3; x += 8) s += line(x, y - h + 1.5, x, y - 1.5, 2.2, C.blue); } // ticking
    else if (k === 1) s += roll(C.paperHi) + gouge(a + w * 0.1, y - h * 0.5, b - w * 0.3, y - h * 0.55, 3, C.blueHi); // pillows
    else if (k === 2) s += roll(C.ash) + rect(a + 3, y - h * 0.62, b - a - 6, h * 0.2, C.blueLo); // grey blanket with its stripe
    else s += roll(e() < 0.5 ? C.blue : C.khaki) + gouge(a + 6, y - h * 0.4, b - 10, y - h * 0.45, 3, C.ink);
    s += gouge(a, y, b, y, 2.6, C.ink); y -= h;
  }
  return clip(q, s);
};
const opening = (P, seed, rows) => S.face(P, C.ink) + bedding(P, seed, rows);
// body of the screen: three storeys, narrowing, gilt rails
L1 += F(X0, base, X1, 3.1, z, C.blueLo) + F(X0 + 0.5, 3.1, X1 - 0.5, 4.65, z, C.blueLo) + S.face([[X0 + 1.6, 4.65, z], [mid, 6.05, z], [X1 - 1.6, 4.65, z]], C.blueLo);
L1 += S.hatch([X0 + 0.05, base, z - 0.01], [0, 2.7, 0], [X1 - X0 - 0.1, 0, 0], { gap: 0.16, len: 0.5, w: 0.02, col: C.blueDk, den: (a, b) => 0.25 + 0.4 * b, seed: 21 }) + S.hatch([X0 + 0.55, 3.15, z - 0.01], [0, 1.45, 0], [X1 - X0 - 1.1, 0, 0], { gap: 0.16, len: 0.4, w: 0.02, col: C.blueDk, den: (a, b) => 0.25 + 0.4 * b, seed: 22 });
const frame = (x, y, a, b, seed, rows) => { const R = ring(x, y, a, b, z2), O = ring(x, y, a + 0.1, b + 0.1, z2), O2 = ring(x, y, a + 0.15, b + 0.15, z2); return S.face(O2, C.ochreLo) + S.face(O, C.ochre) + opening(R, seed, rows) + O.filter((_, i) => i > 11 && i < 24 && i % 2).map((p, i, q) => (i ? S.cut1(q[i - 1], p, 4, C.paperHi) : '')).join(''); };
// lower row: two tall ovals on each side; the doorway in the middle, its leaves gone
for (const [i, x] of [[0, -2.85], [1, -1.78], [2, 0.78], [3, 1.85]]) L1 += F(x - 0.36, 0.5, x + 0.36, 0.98, z2, C.blueDk) + F(x - 0.28, 0.57, x + 0.28, 0.91, z2 - 0.005, C.ochreLo) + frame(x, 2.02, 0.33, 0.72, 31 + i * 7, 9);
{
  const arch = (w, h, zz) => [[mid - w, base, zz], [mid - w, h, zz], ...Array.from({ length: 17 }, (_, i) => [mid - w * Math.cos((Math.PI * i) / 16), h + w * Math.sin((Math.PI * i) / 16), zz]), [mid + w, h, zz], [mid + w, base, zz]];
  L1 += S.face(arch(0.78, 2.1, z2), C.ochreLo) + S.face(arch(0.72, 2.1, z2), C.ochre) + opening(arch(0.58, 2.1, z2), 77, 11);
}
// upper row of five, one round over all
for (const [i, x] of [[0, -2.5], [1, -1.5], [2, mid], [3, 0.5], [4, 1.5]]) L1 += frame(x, 3.88, i === 2 ? 0.4 : 0.3, i === 2 ? 0.56 : 0.5, 131 + i * 5, 7);
L1 += frame(mid, 5.2, 0.3, 0.3, 171, 5);
// gilt columns, cornices, and the stump where the cross stood
for (const x of [X0 + 0.08, -2.31, -1.28, 0.28, 1.32, X1 - 0.08]) L1 += S.seg([x, base, z2 - 0.02], [x, 3.05, z2 - 0.02], 0.11, C.ochre) + S.cut1([x - 0.03, base + 0.1, z2 - 0.03], [x - 0.03, 3, z2 - 0.03], 4, C.paperHi) + S.cut1([x + 0.04, base + 0.05, z2 - 0.03], [x + 0.04, 3, z2 - 0.03], 4, C.ochreLo) + F(x - 0.1, 2.9, x + 0.1, 3.08, z2 - 0.03, C.ochre) + F(x - 0.1, base, x + 0.1, base + 0.14, z2 - 0.03, C.ochreLo);
for (const x of [X0 + 0.58, -2.0, -1.0, 0.0, 1.0, X1 - 0.58]) L1 += S.seg([x, 3.2, z2 - 0.02], [x, 4.6, z2 - 0.02], 0.08, C.ochre) + S.cut1([x - 0.02, 3.3, z2 - 0.03], [x - 0.02, 4.5, z2 - 0.03], 3, C.paperHi);
for (const [a, b, y] of [[X0 - 0.08, X1 + 0.08, 3.08], [X0 + 0.42, X1 - 0.42, 4.6]]) L1 += F(a, y, b, y + 0.13, z2 - 0.04, C.ochre) + F(a, y - 0.05, b, y, z2 - 0.04, C.ochreLo) + S.cut1([a + 0.1, y + 0.1, z2 - 0.05], [b - 0.6, y + 0.1, z2 - 0.05], 4, C.paperHi);
L1 += S.seg([X0 + 1.55, 4.7, z2], [mid, 6.1, z2], 0.11, C.ochre) + S.seg([X1 - 1.55, 4.7, z2], [mid, 6.1, z2], 0.11, C.ochreLo) + S.seg([mid, 6.05, z2], [mid, 6.3, z2], 0.07, C.ochreLo);

// ---- L2: the light from the windows, the cloakroom on the left
let L2 = '';
for (const [a, b, t, o] of [[1.6, 2.9, 1.9, 0.26], [3.5, 4.6, 3.0, 0.2]]) L2 += poly([S.p([xl, 5.6, a]), S.p([xl, 5.6, b]), S.p([xl + 3.7, 0, b - 1.7]), S.p([xl + 3.7, 0, a - 1.7])], C.paperHi, `opacity="${o}"`);
const CZ = 2.5;
{
  // attendant behind the trestle, the board with numbers beside her
  const p = S.p([-2.55, 1.34, CZ + 0.72]), s = (0.3 * S.unit([-2.75, 1.32, CZ + 0.75])) / 118;
  L2 += bust(10, 35, { x: p[0], y: p[1], s, coat: C.ink, kind: 'blouse', shirt: C.paper, light: C.blueHi, drop: 230, headOpt: { red: C.blueLo } });
  // rack of rifles already taken in
  L2 += S.seg([-4.0, 1.05, CZ + 0.5], [-3.15, 1.05, CZ + 0.9], 0.07, C.ochreLo);
  for (let i = 0; i < 6; i++) { const x = -3.95 + i * 0.15, zz = CZ + 0.5 + i * 0.07, q = (a, y) => [x + a, y, zz]; L2 += S.seg(q(0.02, 0.05), q(0.05, 0.5), 0.085, C.ochreLo) + S.seg(q(0.05, 0.45), q(0.1, 1.35), 0.04, C.ink) + S.seg(q(0.1, 1.35), q(0.13, 1.75), 0.014, C.ink); const t = S.p(q(0.02, 0.86)); L2 += poly([[t[0] - 8, t[1]], [t[0] + 7, t[1] - 2], [t[0] + 8, t[1] + 15], [t[0] - 7, t[1] + 17]], C.paperHi, `stroke="${C.ink}" stroke-width="1.4"`); }
  // trestle with a plank
  L2 += S.box([-3.7, 0.84, CZ], [-1.72, 0.92, CZ + 0.5], { front: C.ochreLo, top: C.ochre, right: C.ink }) + [[-3.4, -3.55], [-3.4, -3.25], [-2.05, -2.2], [-2.05, -1.9]].map(([a, b]) => S.seg([a, 0.84, CZ + 0.1], [b, 0, CZ + 0.1], 0.06, C.ink)).join('');
  for (const [x, t] of [[-2.75, -0.1], [-2.45, 0.16]]) L2 += S.face([[x, 0.925, CZ + 0.12], [x + 0.14, 0.925, CZ + 0.1], [x + 0.16, 0.925, CZ + 0.34], [x + 0.02, 0.925, CZ + 0.36]], C.paperHi, `stroke="${C.ink}" stroke-width="1.4"`);
}

// ---- L3: Siberians handing over, the queue, the typist
let L3 = '';
const on = (x, zz) => { const p = S.p([x, 0, zz]); return [p[0], p[1], S.unit([x, 0, zz]) / 260]; };
{
  // two at the trestle: rifle laid across the plank, another on its sling
  const [x, y, k] = on(-1.32, 2.15), s = k * 1.76; const rf = (x0, y0, x1, y1, w) => { const at = (t) => [lerp(x0, x1, t), lerp(y0, y1, t)]; return line(...at(0), ...at(0.3), w * 2, C.ochreLo) + line(...at(0.22), ...at(0.74), w, C.ink) + line(...at(0.24), ...at(0.6), w * 0.45, C.ochreLo) + line(...at(0.72), ...at(1), w * 0.4, C.ink); };
  const [x2, y2, k2] = on(-2.02, 1.7), s2 = k2 * 1.8;
  L3 += path(gd(x - 30 * s, y, x + 110 * s, y + 4, 12 * s) + gd(x2 - 30 * s2, y2, x2 + 110 * s2, y2 + 4, 12 * s2), C.blue) + stander(x, y, s, { k: 3, yaw: -115, coat: C.khaki, cutCol: C.ink }) + stander(x2, y2, s2, { k: 3, yaw: 150, coat: C.blueDk, cutCol: C.blueHi });
  L3 += rf(x - 112 * s, y - 162 * s, x + 104 * s, y - 122 * s, 8) + path(`M${x - 30 * s} ${y - 186 * s} L${x - 62 * s} ${y - 142 * s} L${x - 48 * s} ${y - 130 * s} L${x - 14 * s} ${y - 160 * s}Z`, C.khaki) + gouge(x - 32 * s, y - 180 * s, x - 58 * s, y - 140 * s, 3, C.ink) + path(`M${x - 64 * s} ${y - 144 * s} L${x - 52 * s} ${y - 130 * s} L${x - 60 * s} ${y - 124 * s} L${x - 72 * s} ${y - 136 * s}Z`, C.paperHi);
  L3 += rf(x2 + 22 * s2, y2 - 70 * s2, x2 + 10 * s2, y2 - 292 * s2, 7) + gouge(x2 - 36 * s2, y2 - 196 * s2, x2 + 24 * s2, y2 - 110 * s2, 7, C.ochreLo, 3);
}
{
  // table: typist, machine, the cloth
  const T = { x0: 0.62, x1: 1.86, z0: 1.75, z1: 2.4, y: 0.77 };
  const p = S.p([1.3, 1.27, 2.66]), s = (0.31 * S.unit([1.3, 1.27, 2.66])) / 118;
  L3 += S.box([1.05, 0.5, 2.9], [1.55, 1.14, 2.95], { front: C.ink });
  L3 += bust(6, -35, { x: p[0], y: p[1], s, coat: C.blueLo, kind: 'blouse', shirt: C.paperHi, light: C.paper, drop: 240, headOpt: { paper: C.paperHi } });
  L3 += S.face([[T.x0, T.y, T.z0], [T.x1, T.y, T.z0], [T.x1, T.y, T.z1], [T.x0, T.y, T.z1]], C.red);
  // machine seen from behind: carriage, sheet standing up in it
  const M = { x: 1.02, z: 2.0 };
  L3 += S.box([M.x, T.y, M.z], [M.x + 0.42, T.y + 0.1, M.z + 0.36], { front: C.ink, top: C.blueDk, left: C.ink }) + S.box([M.x + 0.04, T.y + 0.1, M.z + 0.04], [M.x + 0.38, T.y + 0.2, M.z + 0.26], { front: C.ink, top: C.blueDk, left: C.ink }) + F(M.x + 0.09, T.y + 0.2, M.x + 0.33, T.y + 0.44, M.z + 0.06, C.paperHi, `stroke="${C.ink}" stroke-width="1.6"`) + S.seg([M.x - 0.05, T.y + 0.21, M.z + 0.05], [M.x + 0.47, T.y + 0.21, M.z + 0.05], 0.05, C.ink) + circ(...S.p([M.x - 0.05, T.y + 0.21, M.z + 0.05]), 5, C.ochre) + circ(...S.p([M.x + 0.47, T.y + 0.21, M.z + 0.05]), 5, C.ochre) + S.cut1([M.x + 0.03, T.y + 0.05, M.z - 0.01], [M.x + 0.38, T.y + 0.06, M.z - 0.01], 3, C.blueHi) + [0.36, 0.31].map((dy) => S.cut1([M.x + 0.12, T.y + dy, M.z + 0.055], [M.x + 0.29, T.y + dy, M.z + 0.055], 2, C.ink)).join('');
  // a tray of cards, a stack of forms
  L3 += S.box([1.54, T.y, 1.95], [1.78, T.y + 0.09, 2.25], { front: C.ochreLo, top: C.paperHi, left: C.ochre, right: C.ink }) + [0.05, 0.11, 0.17, 0.23].map((d) => S.cut1([1.56, T.y + 0.095, 1.97 + d], [1.76, T.y + 0.095, 1.97 + d], 2, C.ink)).join('') + S.face([[0.7, T.y + 0.005, 1.84], [0.92, T.y + 0.005, 1.82], [0.95, T.y + 0.005, 2.1], [0.73, T.y + 0.005, 2.12]], C.paperHi, `stroke="${C.ink}" stroke-width="1.4"`);
  // the cloth falls to the floor in folds
  L3 += S.face([[T.x0, 0.16, T.z0], [T.x1, 0.16, T.z0], [T.x1, T.y, T.z0], [T.x0, T.y, T.z0]], C.redLo) + S.face([[T.x0, 0.16, T.z0], [T.x0, 0.2, T.z1], [T.x0, T.y, T.z1], [T.x0, T.y, T.z0]], C.redDk) + S.hatch([T.x0 + 0.02, 0.18, T.z0 - 0.01], [0, 0.56, 0], [1.2, 0, 0], { gap: 0.12, len: 0.5, w: 0.03, col: C.redDk, den: () => 0.7, seed: 31 }) + S.face([[T.x0 - 0.02, T.y - 0.06, T.z0 - 0.01], [T.x1 + 0.02, T.y - 0.06, T.z0 - 0.01], [T.x1 + 0.02, T.y + 0.005, T.z0 - 0.01], [T.x0 - 0.02, T.y + 0.005, T.z0 - 0.01]], C.red);
  for (const x of [T.x0 + 0.06, T.x1 - 0.06]) L3 += S.seg([x, 0, T.z0 + 0.05], [x, 0.18, T.z0 + 0.05], 0.06, C.ink);
}
{
  // the queue: from the steps down to the table, a woman first
  const Qs = [[-0.98, 2.9, 7, 150, 'coat', C.blueDk], [-0.66, 2.45, 6, 115, 'skirt', C.blue], [-0.2, 2.15, 1, 115, 'coat', C.ink], [0.28, 1.92, 11, 115, 'skirt', C.ochreLo]];
  for (const [x, zz, k, yaw, type, coat] of Qs) { const [a, b, s] = on(x, zz), h = (type === 'skirt' ? 1.63 : 1.76) * s; L3 += path(gd(a - 30 * h, b, a + 90 * h, b + 4, 12 * h), C.blue) + stander(a, b, h, { k, yaw, type, coat, cutCol: coat === C.ochreLo || coat === C.blue ? C.ink : C.blueHi, red: C.blueHi }); }
  const [a, b, s] = on(0.28, 1.92), h = 1.63 * s; // the paper she holds out
  L3 += path(`M${a + 26 * h} ${b - 176 * h} C${a + 44 * h} ${b - 160 * h} ${a + 58 * h} ${b - 146 * h} ${a + 68 * h} ${b - 138 * h} L${a + 62 * h} ${b - 122 * h} C${a + 46 * h} ${b - 130 * h} ${a + 30 * h} ${b - 138 * h} ${a + 18 * h} ${b - 148 * h}Z`, C.ochreLo) + gouge(a + 26 * h, b - 166 * h, a + 62 * h, b - 132 * h, 3, C.ink, -2) + poly([[a + 60 * h, b - 140 * h], [a + 88 * h, b - 146 * h], [a + 92 * h, b - 118 * h], [a + 64 * h, b - 114 * h]], C.paperHi, `stroke="${C.ink}" stroke-width="1.8"`);
}
// ---- L4: rifles stacked in a pyramid, each with its number, cut by the frame
let L4 = '';
{
  const apex = [78, 590], feet = [[-92, 1000, 30], [10, 1040, 41], [138, 1030, 42], [248, 1000, 43]];
  for (const [x, y, n] of feet) {
    const at = (t, o = 0) => { const dx = apex[0] - x, dy = apex[1] - y, l = Math.hypot(dx, dy); return [x + dx * t - (dy / l) * o, y + dy * t + (dx / l) * o]; };
    L4 += poly([at(-0.02, -17), at(-0.02, 17), at(0.24, 11), at(0.33, 7), at(0.33, -7), at(0.22, -8)], C.ochreLo) + poly([at(0.3, 8), at(0.3, -8), at(0.9, -5), at(0.9, 5)], C.ochreLo) + poly([at(0.32, 3), at(0.32, -7), at(1.05, -5), at(1.05, 2)], C.ink) + poly([at(1.05, 2), at(1.05, -3), at(1.34, -1)], C.ink) + line(...at(0.34, 8), ...at(0.4, 14), 5, C.ink) + gouge(...at(0, -8), ...at(0.22, -4), 5, C.ochre) + gouge(...at(0.4, -4), ...at(0.86, -3), 3, C.blueHi) + gouge(...at(0.06, 10), ...at(0.2, 5), 3, C.ink);
    const c = at(0.54, 0); L4 += line(c[0], c[1], c[0] + 4, c[1] + 26, 2, C.ink) + poly([[c[0] - 18, c[1] + 26], [c[0] + 24, c[1] + 23], [c[0] + 27, c[1] + 62], [c[0] - 15, c[1] + 66]], C.paperHi, `stroke="${C.ink}" stroke-width="2.4"`) + path(textPath(String(n), { font: 'oswald', weight: 700, size: 28, x: c[0] + 5, y: c[1] + 55, anchor: 'middle' }).d, C.ink);
  }
}
await saveScene({
  id: 'chapel', title: 'Registration in the chapel, Moscow, March 1921', focus: [0.33, 0.5], effects: ['dust'], period: '1919',
  alt: 'A former seminary chapel by day: the gilt altar screen has lost its icons, and through every oval one sees stacked mattresses and blankets; on the left Siberians hand in rifles against numbered tags, on the right delegates queue before a woman typist at a small table with a red cloth, and in front stands a pyramid of tagged rifles.',
}, [{ depth: 0, body: L0 }, { depth: 0.2, body: L1 }, { depth: 0.4, body: L2 }, { depth: 0.7, body: L3 }, { depth: 1.2, body: L4 }]);
