// Party cell room at the works, about 1920-1923. Deep corner room seen by a camera; the lamp hangs over the one red cloth.
// On the end wall a frame with nothing in it. The stove pipe is the counter-diagonal.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, camera, text, textPath, lerp, saveScene } from './lib.mjs';
import { sitter, quad3, rays } from './lib-a.mjs';

const P = camera({ pos: [0.9, 2.25, -4.1], look: [0.3, 2.25, 5], fov: 46, cx: 500, cy: 425, roll: -0.03 });
const Q = (a, b, c, d, fill, extra) => quad3(P, a, b, c, d, fill, extra);
const back = (x, y) => P([x, y, 5]); // end wall z = 5
const left = (z, y) => P([-4.2, y, z]); // left wall x = -4.2
const Hc = 4.7; // ceiling

// ---- L0: the shell of the room: walls, plank ceiling, floor boards
let L0 = rect(0, 0, W, H, C.blue);
L0 += Q([-4.2, 0, -3.4], [-4.2, Hc, -3.4], [-4.2, Hc, 5], [-4.2, 0, 5], C.blueLo);
L0 += Q([-4.2, 0, 5], [-4.2, Hc, 5], [14, Hc, 5], [14, 0, 5], C.blue);
// lime wash above the oil-paint line, worn
L0 += Q([-4.2, 1.75, 5], [-4.2, Hc, 5], [14, Hc, 5], [14, 1.75, 5], C.paperLo);
L0 += Q([-4.2, 1.75, -3.4], [-4.2, Hc, -3.4], [-4.2, Hc, 5], [-4.2, 1.75, 5], C.blueHi);
L0 += Q([-4.2, 1.71, 5], [-4.2, 1.78, 5], [14, 1.78, 5], [14, 1.71, 5], C.ink) + Q([-4.2, 1.71, -3.4], [-4.2, 1.78, -3.4], [-4.2, 1.78, 5], [-4.2, 1.71, 5], C.ink);
L0 += Q([-4.2, 0, -3.4], [14, 0, -3.4], [14, 0, 5], [-4.2, 0, 5], C.blueDk);
{ let d = ''; const r = rnd(4); for (let i = 0; i < 34; i++) { const x = -4 + i * 0.36; for (let z = -4; z < 4.6;) { const l = 0.8 + r() * 1.6; if (r() < 0.7) { const a = P([x, 0, z]), b = P([x, 0, Math.min(4.8, z + l)]); d += gd(a[0], a[1], b[0], b[1], 5); } z += l * 1.2; } } L0 += path(d, C.blueLo); }
// light of the lamp on the end wall: a ring of gouges, densest near
const lamp3 = [-1.25, 3.42, 2.6], LP = P(lamp3);
L0 += clip([back(-4.2, 1.78), back(-4.2, Hc), back(14, Hc), back(14, 1.78)], rays(LP[0], LP[1], 120, 520, 0, Math.PI * 2, 120, 6, C.paperHi, 9));
L0 += cut([back(-4.2, 0), back(-4.2, 1.7), back(14, 1.7), back(14, 0)], { angle: 1.5, gap: 13, len: 60, w: 4.5, col: C.blueLo, seed: 12, den: (x) => 0.15 + Math.min(0.7, Math.abs(x - LP[0]) / 800) });
L0 += cut([left(-3, 1.8), left(-3, Hc), left(5, Hc), left(5, 1.8)], { angle: 0.32, gap: 15, len: 90, w: 5, col: C.blue, seed: 15, den: (x) => 0.75 - x / 500 });

// ceiling and beams over the rays
L0 += Q([-4.2, Hc, -3.4], [14, Hc, -3.4], [14, Hc, 5], [-4.2, Hc, 5], C.blueDk);
for (let i = 0; i < 5; i++) { const z = -0.6 + i * 1.5; L0 += Q([-4.2, Hc, z], [14, Hc, z], [14, Hc - 0.24, z], [-4.2, Hc - 0.24, z], C.blueLo) + Q([-4.2, Hc - 0.24, z], [14, Hc - 0.24, z], [14, Hc - 0.24, z + 0.28], [-4.2, Hc - 0.24, z + 0.28], C.ink); }

// ---- L1: window on the left wall, the blank frame, notices
let L1 = '';
{
  // tall window: dusk, a works chimney, cracked pane mended with paper
  const f = (z, y) => left(z, y);
  L1 += poly([f(0.1, 1.15), f(0.1, 3.45), f(2.5, 3.45), f(2.5, 1.15)], C.ink);
  L1 += poly([f(0.25, 1.28), f(0.25, 3.33), f(2.35, 3.33), f(2.35, 1.28)], C.blueDk);
  L1 += clip([f(0.25, 1.28), f(0.25, 3.33), f(2.35, 3.33), f(2.35, 1.28)],
    poly([f(0, 1.2), f(0, 1.95), f(1.1, 2.1), f(1.5, 1.85), f(2.5, 2.05), f(2.5, 1.2)], C.ink) + poly([f(1.65, 1.3), f(1.72, 3.1), f(1.9, 3.1), f(1.98, 1.3)], C.ink) + circ(f(0.7, 2.95)[0], f(0.7, 2.95)[1], 17, C.paperLo) +
    cut([f(0.25, 1.28), f(0.25, 3.33), f(2.35, 3.33), f(2.35, 1.28)], { angle: 1.15, gap: 16, len: 46, w: 3.4, col: C.blueHi, den: () => 0.35, seed: 6 }));
  for (const z of [0.92, 1.62]) L1 += poly([f(z, 1.28), f(z, 3.33), f(z + 0.08, 3.33), f(z + 0.08, 1.28)], C.paperLo);
  for (const y of [1.95, 2.65]) L1 += poly([f(0.25, y), f(0.25, y + 0.07), f(2.35, y + 0.07), f(2.35, y)], C.paperLo);
  L1 += path(gd(f(1.05, 2.6)[0], f(1.05, 2.6)[1], f(1.55, 2.05)[0], f(1.55, 2.05)[1], 9), C.paper) + path(gd(f(1.1, 2.1)[0], f(1.1, 2.1)[1], f(1.5, 2.55)[0], f(1.5, 2.55)[1], 7), C.paper);
  L1 += poly([f(0, 1.05), f(0, 1.17), f(2.6, 1.17), f(2.6, 1.05)], C.paperHi);
}
{
  // the frame with nothing in it: only the paler paper where a picture has been or will be
  const x = 0.14, y = 2.42;
  L1 += poly([back(x - 0.56, y - 0.06), back(x - 0.56, y + 1.42), back(x + 0.56, y + 1.42), back(x + 0.56, y - 0.06)], C.ink);
  L1 += poly([back(x - 0.48, y + 0.02), back(x - 0.48, y + 1.34), back(x + 0.48, y + 1.34), back(x + 0.48, y + 0.02)], C.ochreLo) + poly([back(x - 0.42, y + 0.08), back(x - 0.42, y + 1.28), back(x + 0.42, y + 1.28), back(x + 0.42, y + 0.08)], C.paper);
  L1 += poly([back(x - 0.42, y + 0.6), back(x - 0.42, y + 1.28), back(x + 0.42, y + 1.28)], C.paperHi);
}
const notice = (x0, y0, w, h, tilt, body) => {
  const m = (u, v) => back(x0 + u * w + v * tilt, y0 + h - v * h);
  return poly([m(0, 0), m(1, 0), m(1, 1), m(0, 1)], C.paperHi) + body(m);
};
const on = (m, str, size, u, v, col, weight = 600) => { const t = textPath(str, { font: 'oswald', weight, size: 10, anchor: 'middle', map: (x, y) => m(u + (x / 100) * size, v + (y / 100) * size * 0.9) }); return path(t.d, col); };
const bar = (m, v, u0, u1, col, th = 0.022) => poly([m(u0, v), m(u1, v), m(u1, v + th), m(u0, v + th)], col);
L1 += notice(-2.05, 2.1, 1.35, 1.12, 0.05, (m) => on(m, 'СОБРАНИЕ', 2.05, 0.5, 0.25, C.ink, 700) + on(m, 'ЯЧЕЙКИ Р.К.П.(б)', 1.2, 0.5, 0.42, C.ink) + bar(m, 0.5, 0.1, 0.9, C.ink) + on(m, 'В СРЕДУ В 6 ЧАСОВ', 1.12, 0.5, 0.68, C.redLo) + bar(m, 0.78, 0.2, 0.8, C.blue) + bar(m, 0.86, 0.2, 0.66, C.blue));
L1 += notice(-3.05, 2.35, 0.8, 0.95, -0.04, (m) => on(m, 'ХЛЕБ', 2.2, 0.5, 0.26, C.ink, 700) + [0.4, 0.5, 0.6, 0.7, 0.8].map((v, i) => bar(m, v, 0.12, 0.5 + (i % 3) * 0.1, C.blueLo) + bar(m, v, 0.72, 0.88, C.ink)).join(''));
L1 += notice(-3.85, 2.05, 0.62, 0.8, 0.06, (m) => [0.14, 0.24, 0.34, 0.44, 0.54, 0.64, 0.74].map((v, i) => bar(m, v, 0.12, 0.62 + (i * 7 % 4) * 0.08, C.blueLo)).join(''));
L1 += notice(1.15, 2.2, 1.4, 1.05, -0.03, (m) => on(m, 'ЖЕНОТДЕЛ', 2.0, 0.5, 0.3, C.ink, 700) + on(m, 'ЗАПИСЬ ДЕЛЕГАТОК', 1.15, 0.5, 0.52, C.ink) + [0.64, 0.74, 0.84].map((v) => bar(m, v, 0.14, 0.8, C.blue)).join(''));

const TB = 1.17; // table top: it stands on a low platform
// ---- L2: the table with red cloth, those who sit behind it, lamp
let L2 = '';
const lamped = (x, z, s, o) => { const a = P([x, TB + 0.42, z]); return sitter(a[0], a[1], s, o); };
// presidium of three: the woman keeps the minutes
L2 += lamped(-1.45, 3.2, 0.5, { k: 7, yaw: 35, coat: C.ink, len: 150 }) + lamped(0.12, 3.25, 0.52, { k: 9, yaw: 0, coat: C.blueDk, len: 150 }) + lamped(1.6, 3.2, 0.5, { k: 11, yaw: -35, coat: C.ink, len: 150 });
L2 += Q([-3.2, 0.34, 1.75], [3.4, 0.34, 1.75], [3.4, 0, 1.75], [-3.2, 0, 1.75], C.ochreLo);
// cloth: lit top, hanging front in shadow red, folds gouged
L2 += Q([-2.3, TB, 3.0], [2.55, TB, 3.0], [2.55, TB, 2.0], [-2.3, TB, 2.0], C.red);
L2 += Q([-2.3, TB, 2.0], [2.55, TB, 2.0], [2.5, 0.3, 2.0], [-2.26, 0.3, 2.0], C.redLo);
{ const r = rnd(8); let d = '', e = ''; for (let x = -2.25; x < 2.5; x += 0.075 + r() * 0.06) { const a = P([x, TB, 2.0]), b = P([x + (r() - 0.5) * 0.1, TB - 0.25 - 0.45 * r(), 2.0]); (r() < 0.55 ? (d += gd(a[0], a[1], b[0], b[1], 7)) : (e += gd(a[0], a[1] + 8, b[0], b[1] + 20, 8))); } L2 += path(e, C.redDk) + path(d, C.red); }
{ const a = P([-2.3, TB, 2.0]), b = P([2.55, TB, 2.0]); L2 += line(a[0], a[1], b[0], b[1], 3, C.ochre); }
// things on it: minutes, inkwell, bell, the stack of party cards, a mug, half a loaf under paper
const sheet = (x, z, w, d, col = C.paperHi) => Q([x, TB + 0.01, z], [x + w, TB + 0.01, z - 0.03], [x + w, TB + 0.01, z - d], [x - 0.03, TB + 0.01, z - d], col);
L2 += sheet(-1.0, 2.7, 0.5, 0.36) + sheet(-0.15, 2.62, 0.62, 0.4) + sheet(-0.4, 2.85, 0.4, 0.25, C.paperLo) + sheet(1.25, 2.75, 0.5, 0.42);
{ const a = P([0.85, TB + 0.01, 2.45]); L2 += path(`M${a[0] - 17} ${a[1]}C${a[0] - 14} ${a[1] - 10} ${a[0] - 11} ${a[1] - 26} ${a[0] - 4} ${a[1] - 29}L${a[0] - 3} ${a[1] - 44}L${a[0] + 3} ${a[1] - 44}L${a[0] + 4} ${a[1] - 29}C${a[0] + 11} ${a[1] - 26} ${a[0] + 14} ${a[1] - 10} ${a[0] + 17} ${a[1]}Z`, C.ochre, `stroke="${C.ink}" stroke-width="2.5"`); }
{ const a = P([-1.7, TB + 0.01, 2.35]); L2 += path(`M${a[0] - 15} ${a[1]}L${a[0] - 16} ${a[1] - 30}L${a[0] + 14} ${a[1] - 30}L${a[0] + 13} ${a[1]}Z`, C.blueHi, `stroke="${C.ink}" stroke-width="2.5"`) + path(`M${a[0] + 14} ${a[1] - 25}Q${a[0] + 26} ${a[1] - 18} ${a[0] + 13} ${a[1] - 6}`, 'none', `stroke="${C.ink}" stroke-width="3.5"`); }
{ const a = P([1.9, TB + 0.01, 2.3]); L2 += path(`M${a[0] - 30} ${a[1]}C${a[0] - 34} ${a[1] - 26} ${a[0] - 16} ${a[1] - 34} ${a[0]} ${a[1] - 33}L${a[0] + 10} ${a[1]}Z`, C.ochreLo, `stroke="${C.ink}" stroke-width="2.5"`) + poly([[a[0], a[1] - 33], [a[0] + 10, a[1]], [a[0] + 20, a[1] - 6], [a[0] + 10, a[1] - 33]], C.ink); }
// lamp on its wire: enamel shade and the wedge of light, flat
{
  const t = P([lamp3[0], Hc, lamp3[2]]);
  const tl = P([-2.3, TB, 2.4]), tr = P([1.3, TB, 2.4]);
  L2 = poly([[LP[0] - 66, LP[1] + 6], [LP[0] + 66, LP[1] + 6], [tr[0], tr[1]], [tl[0], tl[1]]], C.paperHi, 'opacity=".32"') + L2;
  L2 += line(t[0], t[1], LP[0], LP[1] - 44, 4, C.ink) + path(`M${LP[0] - 15} ${LP[1] - 52}L${LP[0] + 15} ${LP[1] - 52}L${LP[0] + 82} ${LP[1] - 4}L${LP[0] - 82} ${LP[1] - 4}Z`, C.ink) + path(`M${LP[0] - 82} ${LP[1] - 4}L${LP[0] + 82} ${LP[1] - 4}L${LP[0] + 74} ${LP[1] + 8}L${LP[0] - 74} ${LP[1] + 8}Z`, C.ochre) + gouge(LP[0] - 68, LP[1] - 10, LP[0] - 14, LP[1] - 46, 5, C.blueHi, -3);
}

// ---- L3: iron stove with its long pipe: the counter-diagonal, and benches of people from behind
let L3 = '';
{
  const s = P([3.75, 0, 3.4]), q = s[3];
  // pipe: up, then a long slope to the left wall
  const p0 = P([3.75, 3.75, 3.6]), p1 = P([-4.2, 4.35, 3.2]);
  L3 += line(p0[0], p0[1], p1[0], p1[1], 23, C.ink) + gouge(p0[0], p0[1] - 6, p1[0], p1[1] - 6, 5, C.blueHi) + line(s[0], s[1] - q * 0.9, p0[0], p0[1] - 10, 25, C.ink) + gouge(s[0] - 6, s[1] - q * 1.1, p0[0] - 6, p0[1] + 4, 5, C.blueHi);
  for (let i = 1; i < 5; i++) { const x = lerp(p0[0], p1[0], i / 5), y = lerp(p0[1], p1[1], i / 5); L3 += line(x + 4, y - 16, x - 3, y + 16, 5, C.ink); }
  const cx = lerp(p0[0], p1[0], 0.5), cy = lerp(p0[1], p1[1], 0.5); L3 += line(cx, cy, cx, cy - 150, 2.5, C.ink);
  // tin hung under the joint to catch the drip
  const jx = lerp(p0[0], p1[0], 0.2), jy = lerp(p0[1], p1[1], 0.2); L3 += line(jx - 10, jy, jx - 10, jy + 32, 2, C.ink) + line(jx + 10, jy, jx + 10, jy + 32, 2, C.ink) + rect(jx - 13, jy + 32, 26, 28, C.blueHi) + gouge(jx - 8, jy + 34, jx - 8, jy + 58, 4, C.paperHi);
  L3 += path(`M${s[0] - q * 0.5} ${s[1] - q * 0.16}L${s[0] - q * 0.56} ${s[1] - q * 0.95}L${s[0] + q * 0.56} ${s[1] - q * 0.95}L${s[0] + q * 0.5} ${s[1] - q * 0.16}Z`, C.ink) + rect(s[0] - q * 0.62, s[1] - q, q * 1.24, q * 0.08, C.ink) + rect(s[0] - q * 0.42, s[1] - q * 0.18, q * 0.1, q * 0.2, C.ink) + rect(s[0] + q * 0.32, s[1] - q * 0.18, q * 0.1, q * 0.2, C.ink);
  L3 += rect(s[0] - q * 0.27, s[1] - q * 0.68, q * 0.54, q * 0.34, C.ochre) + rect(s[0] - q * 0.04, s[1] - q * 0.68, q * 0.05, q * 0.34, C.ink) + rect(s[0] - q * 0.16, s[1] - q * 0.68, q * 0.05, q * 0.34, C.ink) + rect(s[0] + q * 0.09, s[1] - q * 0.68, q * 0.05, q * 0.34, C.ink);
}
const bench = (z, list) => {
  let s = '';
  for (const [x, k, yaw, coat, extra] of list) { const a = P([x, 1.2, z]); s += sitter(a[0], a[1], a[3] / 395, { k, yaw, coat, len: 330, ...extra }); }
  const a = P([-4, 0.62, z - 0.25]), b = P([10, 0.62, z - 0.25]), t = a[3] * 0.09;
  return s + poly([[a[0], a[1]], [b[0], b[1]], [b[0], b[1] + t], [a[0], a[1] + t]], C.ochre) + poly([[a[0], a[1] + t], [b[0], b[1] + t], [b[0], H + 40], [a[0], H + 40]], C.ink) +
    cut([[a[0], a[1] + t + 6], [b[0], b[1] + t + 6], [b[0], H + 20], [a[0], H + 20]], { angle: 1.54, gap: 21, len: 80, w: 4, col: C.blueLo, seed: Math.round(z * 9 + 30), den: (x, y) => 0.5 });
};
L3 += bench(0.3, [[-2.75, 3, 150, C.ink], [-2.1, 5, 150, C.blueLo], [-1.42, 1, 150, C.ink], [-0.72, 4, 150, C.ochreLo], [0.95, 7, 180, C.ink], [1.62, 6, -150, C.blueDk], [2.3, 8, -150, C.ink]]);
// ---- L4: nearest bench, big heads cut by the frame
let L4 = bench(-1.3, [[-0.95, 2, 150, C.ink], [-0.28, 10, 150, C.blueLo, { red: C.blueHi }], [1.05, 0, 180, C.ink], [1.72, 5, -150, C.blueDk, { red: C.paperLo }]]);

await saveScene({
  id: 'cell_room', title: 'The party cell room', focus: [0.33, 0.5], period: '1919', effects: ['lamp', 'dust'],
  lamp: [LP[0] / W, LP[1] / H, 0.2],
  alt: 'A crowded party cell room: three people behind a table with a red cloth under an enamel lamp, notices on the wall, an iron stove with a long pipe, and an empty picture frame above them.',
}, [{ depth: 0, body: L0 }, { depth: 0.25, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.8, body: L3 }, { depth: 1.2, body: L4 }]);
