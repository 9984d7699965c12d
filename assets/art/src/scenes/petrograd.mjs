// Petrograd, an embankment of Vasilievsky Island, Sunday 13 March 1921. What is gone is the subject: the wooden houses have been burnt, and
// on the firewall of the stone one the house that leant there is still to be seen, its rooms papered, its flue, the place of a picture.
// Nothing moves but two women with a load of boards. The tram is red and stands where the current left it. Far down the river there is a
// pale flash at sea: guns, heard like furniture being moved upstairs.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, camera, textPath, lerp, group, saveScene } from './lib.mjs';
import { walker, shawled, stander, courses, quad3, rays } from './lib-a.mjs';

const P = camera({ pos: [2.6, 1.9, 0], look: [2.6, 2.25, 10], fov: 60, cx: 625, cy: 458, roll: 0.028 });
/** Gouge between two points of space, already projected. */
const go = (a, b, w, col, bow = 0) => gouge(a[0], a[1], b[0], b[1], w, col, bow);
const Q = (a, b, c, d, fill, extra) => quad3(P, a, b, c, d, fill, extra);
const r = rnd(13);
const hor = (x) => { const a = P([2.6, 1.9, 4000]), b = P([1000, 1.9, 4000]); return lerp(a[1], b[1], (x - a[0]) / (b[0] - a[0])); }; // the horizon, as the roll tilts it

// ---- L0: a low sky, and the flash under it
let L0 = rect(0, 0, W, H, C.paper) + poly([[980, 0], [W, 0], [W, 90], [420, 400], [300, 300]], C.blueHi, 'opacity=".42"') + poly([[0, 0], [520, 0], [0, 260]], C.blueHi, 'opacity=".42"');
L0 += poly([[0, 400], [W, 270], [W, 520], [0, 520]], C.blueHi, 'opacity=".95"') + cut([[300, 0], [W, 0], [W, 440], [300, 470]], { angle: -0.06, gap: 21, len: 190, w: 5, col: C.blueHi, den: (x, y) => (Math.sin(y / 37 + x / 400) > 0.1 ? 0.34 : 0.04), seed: 14 });
// two salvoes, a low island between them with one dome
for (const [x, k, n, sd] of [[676, 1.2, 30, 6], [748, 0.55, 15, 8]]) { const y = hor(x) + 1; L0 += path(`M${x - 84 * k} ${y} C${x - 50 * k} ${y - 16 * k} ${x - 40 * k} ${y - 44 * k} ${x - 8 * k} ${y - 42 * k} C${x + 22 * k} ${y - 54 * k} ${x + 44 * k} ${y - 22 * k} ${x + 92 * k} ${y - 3}Z`, C.paper) + rays(x, y, 10 * k, 120 * k, -2.75, -0.3, n, 6 * k + 1, C.paperHi, sd) + rays(x, y, 6 * k, 34 * k, -2.8, -0.3, 9, 6, C.ochre, sd) + circ(x, y - 2, 9 * k, C.paperHi); }
{ const y = hor(706); L0 += poly([[630, hor(630) + 1], [660, y - 3], [690, y - 6], [726, y - 7], [760, y - 4], [800, hor(800) + 1]], C.blue) + path(`M${700} ${y - 5} L${700} ${y - 13} C${701} ${y - 22} ${713} ${y - 22} ${714} ${y - 13} L${714} ${y - 5}Z`, C.blue) + rect(682, y - 20, 2.4, 16, C.blue); }

// ---- L1: the other bank, the spire, the river under ice
let L1 = '';
{
  const f = C.blue, y0 = (x) => hor(x) - 1;
  // spire: bell tower, needle, angel
  const X = 806, b = y0(X); L1 += rect(X - 17, b - 62, 34, 62, f) + rect(X - 20, b - 66, 40, 6, f) + rect(X - 12, b - 96, 24, 32, f) + path(`M${X - 9} ${b - 94} L${X - 2} ${b - 128} L${X} ${b - 222} L${X + 2} ${b - 128} L${X + 9} ${b - 94}Z`, f) + circ(X, b - 223, 3.6, f) + rect(X - 1.2, b - 240, 2.4, 20, f) + poly([[X - 6, b - 234], [X + 7, b - 235], [X + 7, b - 232], [X - 6, b - 231]], f) + rect(X + 17, b - 30, 46, 30, f) + poly([[X + 15, b - 30], [X + 40, b - 44], [X + 66, b - 30]], f);
  // bastions and houses, growing towards us on the right
  const top = []; for (let x = 744; x < 1640; x += 22 + 26 * r()) { const k = (x - 640) / 1000, h = 7 + 26 * k * (0.6 + 0.6 * r()); top.push([x, y0(x) - h], [x + 18 + 20 * r(), y0(x) - h]); }
  L1 += poly([[744, y0(744) + 4], ...top, [1640, y0(1640) - 30], [1640, y0(1640) + 6]], f) + cut([[760, y0(760) - 8], [1640, y0(1640) - 22], [1640, y0(1640)], [760, y0(760)]], { angle: -0.03, gap: 7, len: 30, w: 2.6, col: C.blueLo, den: () => 0.3, seed: 5 });
  { const x = 1130, yb = y0(x) - 14; L1 += path(`M${x - 40} ${yb} L${x - 40} ${yb - 26} C${x - 38} ${yb - 66} ${x - 16} ${yb - 78} ${x} ${yb - 80} C${x + 16} ${yb - 78} ${x + 38} ${yb - 66} ${x + 40} ${yb - 26} L${x + 40} ${yb}Z`, f) + rect(x - 6, yb - 96, 12, 18, f) + rect(x - 1.5, yb - 112, 3, 18, f); }
  L1 += [1290, 1335, 1460].map((x) => rect(x, y0(x) - 96, 10, 90, f)).join('');
  // the river: one sheet; tracks across it, ridges
  const iy = (x) => hor(x) + 2;
  L1 += poly([[380, iy(380)], [W + 20, iy(W)], [W + 20, H], [380, H]], C.blueHi) + poly([[640, iy(640)], [W, iy(W) + 24], [W, iy(W) + 60], [700, iy(700) + 8]], C.paperLo, 'opacity=".8"') + poly([[900, iy(900) + 46], [W, iy(W) + 130], [W, iy(W) + 210], [1200, iy(1200) + 118]], C.paperLo, 'opacity=".6"');
  L1 += cut([[640, iy(640) + 3], [W, iy(W) + 6], [W, H], [760, 600]], { angle: 0.05, gap: 13, len: 130, w: 4, col: C.blue, den: (x, y) => 0.14 + 0.22 * (Math.sin(x / 170 + y / 23) > 0.3), seed: 7 });
}

// ---- L2: the island side: firewall with the ghost of a house, stone houses, gaps
let L2 = '';
// snow of the street and of the empty lots
L2 += poly([[-20, P([-60, 0, 60])[1] - 10], [P([-6, 0, 300])[0], P([-6, 0, 300])[1]], [P([7, 0, 300])[0], P([7, 0, 300])[1]], [1700, P([7.4, 0, 4])[1]], [1700, H + 20], [-20, H + 20]], C.paperHi);
const Xs = -6; // building line
const facade = (z0, z1, h, col, dark, o = {}) => {
  const at = (z, y) => P([Xs, y, z]); let s = Q([Xs, 0, z0], [Xs, h, z0], [Xs, h, z1], [Xs, 0, z1], col);
  s += courses(at, { u0: z0, u1: z1, v0: 0.6, v1: h - 0.4, du: 1.2, dv: 0.5, w: 4, col: dark, den: (u, v) => (Math.sin(u * 1.1 + v * 0.9) > 0.35 ? 0.4 : 0.06), seed: o.seed ?? 1 });
  s += Q([Xs + 0.5, h - 0.1, z0], [Xs + 0.5, h + 0.35, z0], [Xs + 0.5, h + 0.35, z1], [Xs + 0.5, h - 0.1, z1], C.paperHi) + Q([Xs, 3.8, z0], [Xs, 4.1, z0], [Xs, 4.1, z1], [Xs, 3.8, z1], dark);
  for (let y = 1.3; y + 2 < h; y += 3.5) for (let z = z0 + 1.1; z + 1 < z1; z += 2.9) { const board = r() < 0.3; s += poly([at(z - 0.2, y - 0.2), at(z - 0.2, y + 2.2), at(z + 1.5, y + 2.2), at(z + 1.5, y - 0.2)], C.blueHi) + poly([at(z, y), at(z, y + 2), at(z + 1.3, y + 2), at(z + 1.3, y)], board ? C.ochreLo : C.ink) + (board ? '' : line(...at(z + 0.65, y).slice(0, 2), ...at(z + 0.65, y + 2).slice(0, 2), 1.6, C.blue)); }
  return s;
};
/** Blank brick wall facing us at z, from the building line to the left. prof = roof line [[X, Y], ...] from the street inwards. */
const firewall = (z, prof, o = {}) => {
  const at = (x, y) => P([x, y, z]), out = [[Xs, 0], ...prof, [prof[prof.length - 1][0], 0]].map(([x, y]) => at(x, y)), k = P([Xs, 0, z])[3];
  let s = poly(out, C.ochreLo);
  const body = courses(at, { u0: -34, u1: Xs, v0: 0.2, v1: 17, du: 0.9, dv: 0.34, w: 4.4, col: C.ink, den: (u, v) => 0.16 + 0.34 * (Math.sin(u * 0.8 + v * 0.7) > 0.2), seed: o.seed ?? 2 }) + courses(at, { u0: -34, u1: Xs, v0: 0.37, v1: 17, du: 0.8, dv: 0.68, w: 3, col: C.khaki, den: (u, v) => 0.22 * (Math.sin(u * 0.6 - v * 0.5) > 0.1), seed: (o.seed ?? 2) + 9 });
  s += clip(out, body);
  for (let i = 0; i + 1 < prof.length; i++) s += poly([at(...prof[i]), at(...prof[i + 1]), at(prof[i + 1][0], prof[i + 1][1] + 0.5), at(prof[i][0], prof[i][1] + 0.5)], C.paperHi);
  for (const [x, y0, h] of o.stacks ?? []) s += poly([at(x, y0), at(x, y0 + h), at(x - 0.9, y0 + h), at(x - 0.9, y0)], C.ochreLo) + poly([at(x + 0.12, y0 + h - 0.3), at(x + 0.12, y0 + h), at(x - 1.02, y0 + h), at(x - 1.02, y0 + h - 0.3)], C.ink) + poly([at(x + 0.1, y0 + h), at(x + 0.1, y0 + h + 0.22), at(x - 1, y0 + h + 0.22), at(x - 1, y0 + h)], C.paperHi);
  return s + (o.ghost ? o.ghost(at, k) : '');
};
L2 += facade(74, 120, 12, C.blueHi, C.blue, { seed: 4 }) + firewall(56, [[Xs, 10], [-9, 12], [-20, 12]], { seed: 5, ghost: (at) => poly([at(Xs - 0.4, 0), at(Xs - 0.4, 5), at(-9.5, 8), at(-15, 5), at(-15, 0)], C.paperLo) }) + facade(56, 73, 10, C.blueHi, C.blue, { seed: 6 });
L2 += facade(24, 41, 12.2, C.blue, C.blueLo, { seed: 8 });
const Zf = 24;
L2 += firewall(Zf, [[Xs, 12.2], [-8.6, 13.6], [-12.4, 15.4], [-19, 15.4]], {
  seed: 2, stacks: [[-9.2, 13.4, 1.9], [-14.6, 15.2, 1.7]],
  ghost: (at) => {
    const box = (x0, y0, x1, y1, fill, ex) => poly([at(x0, y0), at(x0, y1), at(x1, y1), at(x1, y0)], fill, ex);
    // the outline: eaves, ridge, a lean-to on the street side
    const out = [[-7.1, 0], [-7.1, 6.1], [-6.6, 6.1], [-11.3, 10.3], [-16.4, 6.0], [-16.4, 0]];
    let s = poly(out.map(([x, y]) => at(x, y)), C.paperLo);
    s += cut(out.map(([x, y]) => at(x, y)), { angle: 1.4, gap: 13, len: 60, w: 4, col: C.ash, den: (x, y) => 0.3 * (Math.sin(x / 40 + y / 60) > 0), seed: 12 });
    // rooms: four papers, each with what it kept
    s += box(-15.9, 3.5, -11.9, 5.8, C.blueHi) + box(-11.2, 3.5, -7.5, 5.8, C.khaki) + box(-15.9, 0.3, -11.9, 3, C.ash) + box(-11.2, 0.3, -7.5, 3, C.blue);
    for (let x = -15.6; x < -12; x += 0.5) s += go(at(x, 3.6), at(x, 5.7), 3, C.paperHi);
    for (let x = -10.9; x < -7.6; x += 0.55) for (let y = 3.8; y < 5.7; y += 0.55) s += go(at(x - 0.13, y), at(x + 0.13, y + 0.05), 5, C.ochreLo);
    for (let x = -10.9; x < -7.6; x += 0.7) s += go(at(x, 0.4), at(x + 0.1, 2.9), 4, C.blueHi);
    s += box(-9.9, 4.3, -8.9, 5.4, C.paper, `stroke="${C.ochreLo}" stroke-width="2"`) + box(-14.6, 4.4, -13.8, 5.3, C.paperHi) + box(-10.6, 1.3, -9.9, 2.2, C.paperLo);
    // joist holes, soot of the flue that runs crooked to the roof, the ghost of a stair
    for (const y of [3.15, 6.1]) for (let x = -15.8; x < -7; x += 0.9) s += box(x, y, x + 0.32, y + 0.26, C.ink);
    s += path('M' + [[-11.75, 0.2], [-11.75, 6.4], [-11.2, 7.6], [-11.35, 10.2], [-11.9, 15.2], [-11.35, 15.3], [-10.8, 10.4], [-10.6, 7.5], [-11.3, 6.2], [-11.3, 0.2]].map(([x, y]) => at(x, y).slice(0, 2).map((v) => v.toFixed(1)).join(' ')).join('L') + 'Z', C.ink);
    s += go(at(-11.6, 10.4), at(-11.7, 15), 3, C.ochre) + path('M' + [[-12.1, 0.3], [-12.6, 0.3], [-15.6, 3], [-15.1, 3]].map(([x, y]) => at(x, y).slice(0, 2).join(' ')).join('L') + 'Z', C.ink);
    return s;
  },
});
// in the gap: posts of the fence, too thick for the axe
{
  for (const [x, z, h] of [[-7, 21, 1.1], [-6.6, 18.4, 0.6]]) { const a = P([x, 0, z]); L2 += poly([[a[0] - 0.09 * a[3], a[1] + 3], [a[0] - 0.09 * a[3], a[1] - h * a[3]], [a[0] + 0.09 * a[3], a[1] - (h + 0.18) * a[3]], [a[0] + 0.09 * a[3], a[1] + 3]], C.ink); }
}
// granite of the embankment on the right, snow along it
{
  const X = 7.2, zs = [3.2, 5, 8, 12.6, 17, 26, 40, 70, 160];
  for (let i = zs.length - 2; i >= 0; i--) {
    if (zs[i] === 12.6) continue; // the gap where steps go down to the ice
    L2 += Q([X, 0, zs[i]], [X, 1.05, zs[i]], [X, 1.05, zs[i + 1]], [X, 0, zs[i + 1]], C.blue) + Q([X, 1.05, zs[i]], [X + 0.5, 1.05, zs[i]], [X + 0.5, 1.05, zs[i + 1]], [X, 1.05, zs[i + 1]], C.paperHi) + Q([X - 0.06, 0.86, zs[i]], [X - 0.06, 1.12, zs[i]], [X - 0.06, 1.12, zs[i + 1]], [X - 0.06, 0.86, zs[i + 1]], C.paperHi);
    const a = P([X, 0, zs[i]]), b = P([X, 0.86, zs[i]]); L2 += line(a[0], a[1], b[0], b[1], Math.max(1.2, a[3] / 40), C.blueLo);
    const m = lerp(zs[i], zs[i + 1], 0.3), n = lerp(zs[i], zs[i + 1], 0.8); L2 += go(P([X, 0.45, m]), P([X, 0.42, n]), 4, C.blueLo);
  }
  for (const z of [12.6, 17]) L2 += Q([X - 0.2, 0, z], [X - 0.2, 1.35, z], [X + 0.5, 1.35, z], [X + 0.5, 0, z], C.blueLo) + Q([X - 0.26, 1.35, z], [X - 0.26, 1.5, z], [X + 0.56, 1.5, z], [X + 0.56, 1.35, z], C.paperHi);
}

// ---- L3: poles and dead wires, rails, the tram, the patrol, the women
let L3 = '';
L3 += cut([[330, 620], [760, 520], [1200, 620], [1500, H], [60, H]], { angle: -0.02, gap: 25, len: 150, w: 5, col: C.blueHi, den: (x, y) => 0.34 * Math.min(1, (y - 520) / 240), seed: 20 });
for (const x of [-0.76, 0.76]) for (const [a, b] of [[1.6, 3.6], [3.3, 6.2], [6.5, 9.2], [8.9, 11.3], [21, 40], [42, 90]]) L3 += path(gd(...P([x, 0, a]).slice(0, 2), ...P([x, 0, b]).slice(0, 2), Math.max(2.4, 0.05 * P([x, 0, a])[3])), C.blue);
const pole = (x, z, h = 7.4) => { const a = P([x, 0, z]), b = P([x, h, z]), w = 0.16 * a[3]; return poly([[a[0] - w / 2, a[1]], [a[0] + w / 2, a[1]], [b[0] + w / 3, b[1]], [b[0] - w / 3, b[1]]], C.ink) + path(`M${P([x, h - 0.6, z]).slice(0, 2).join(' ')} L${P([x - 3.4, h - 0.2, z]).slice(0, 2).join(' ')}`, 'none', `stroke="${C.ink}" stroke-width="${Math.max(1.6, 0.07 * a[3])}"`) + circ(b[0], b[1] - 2, w * 0.5, C.ink); };
L3 += pole(3.4, 62) + pole(3.4, 40) + pole(3.4, 25);
{ // the wire: whole as far as the second pole, then it hangs
  const w = [[0.1, 6.9, 62], [0.1, 6.9, 40], [0.1, 6.9, 25]].map((q) => P(q)), e = P([0.6, 2.2, 21]); L3 += path(`M${w[0][0]} ${w[0][1]} Q${(w[0][0] + w[1][0]) / 2} ${(w[0][1] + w[1][1]) / 2 + 2} ${w[1][0]} ${w[1][1]} Q${(w[1][0] + w[2][0]) / 2} ${(w[1][1] + w[2][1]) / 2 + 4} ${w[2][0]} ${w[2][1]} C${w[2][0] - 6} ${w[2][1] + 60} ${e[0] + 22} ${e[1] - 60} ${e[0]} ${e[1]}`, 'none', `stroke="${C.ink}" stroke-width="2.4"`);
}
{
  // tram: front at z0, side to the right; a board for a number, no pane left in it
  const x0 = -1.12, x1 = 1.12, z0 = 11.4, z1 = 21, at = (x, y) => P([x, y, z0]), sd = (z, y) => P([x1, y, z]), k = at(0, 0)[3];
  const f = (xa, ya, xb, yb, c, ex) => poly([at(xa, ya), at(xa, yb), at(xb, yb), at(xb, ya)], c, ex), g = (za, ya, zb, yb, c, ex) => poly([sd(za, ya), sd(za, yb), sd(zb, yb), sd(zb, ya)], c, ex);
  for (let i = 0; i < 7; i++) L3 += go(P([x1 - 0.3, 0, z0 + 0.2 + i * 1.1]), P([x1 + 1.9 - i * 0.1, 0, z0 + 0.3 + i * 1.1]), 9 - i, C.blueHi); // its shade on the snow
  L3 += g(z0, 0.1, z1 - 0.6, 0.7, C.ink) + f(x0 + 0.1, 0.12, x1, 0.7, C.ink);
  L3 += g(z0, 0.62, z1, 3.0, C.redLo) + f(x0, 0.62, x1, 3.0, C.red) + g(z0, 1.5, z1, 1.62, C.paper) + f(x0, 1.52, x1, 1.64, C.paper);
  for (let i = 0; i < 6; i++) { const a = z0 + 0.5 + i * 1.52; L3 += g(a, 1.72, a + 1.2, 2.72, C.ink); if (i > 0) L3 += poly([sd(a + 0.1, 1.75), sd(a + 0.1, 2.5), sd(a + 0.6, 2.2), sd(a + 0.5, 1.75)], C.blueHi); }
  // front windows: one sees through to the rear ones and the street
  L3 += f(-0.98, 1.74, -0.4, 2.74, C.ink) + f(-0.32, 1.74, 0.32, 2.74, C.ink) + f(0.4, 1.74, 0.98, 2.74, C.ink) + f(-0.2, 1.98, 0.14, 2.5, C.paper) + f(-0.86, 2.02, -0.5, 2.46, C.blueHi) + poly([at(0.4, 1.74), at(0.4, 2.2), at(0.52, 1.95), at(0.7, 1.86), at(0.98, 1.74)], C.blueHi) + poly([at(-0.98, 2.74), at(-0.7, 2.74), at(-0.9, 2.5), at(-0.98, 2.4)], C.blueHi);
  L3 += f(0.36, 2.5, 1.02, 2.62, C.ochre) + f(0.38, 2.24, 1.0, 2.34, C.ochreLo);
  for (const x of [-0.86, 0.86]) L3 += go(at(x, 0.7), at(x, 1.46), 5, C.redDk);
  L3 += go(at(-0.5, 0.76), at(-0.46, 1.4), 5, C.redLo) + go(at(0.44, 0.74), at(0.4, 1.44), 5, C.redLo) + go(at(-1.02, 1.0), at(-1.02, 2.9), 4, C.paper);
  for (let z = z0 + 0.9; z < z1; z += 1.4) L3 += go(sd(z, 0.7), sd(z, 1.42), 4, C.redDk);
  { const c = at(0, 1.12); L3 += circ(c[0], c[1], 0.17 * k, C.ink) + circ(c[0], c[1], 0.11 * k, C.blueHi) + gouge(c[0] - 0.08 * k, c[1] - 0.06 * k, c[0] + 0.06 * k, c[1] + 0.07 * k, 3, C.ink); }
  L3 += f(-0.9, 0.44, 0.9, 0.64, C.ink) + g(z0, 0.5, z1, 0.64, C.ink);
  // roof, snow on it, number, the bow lying back
  L3 += poly([at(x0 - 0.12, 3.0), at(x0 + 0.1, 3.34), at(x1 - 0.1, 3.34), at(x1 + 0.12, 3.0)], C.ink) + poly([at(x1 + 0.12, 3.0), at(x1 - 0.1, 3.34), P([x1 - 0.1, 3.34, z1]), P([x1 + 0.12, 3.0, z1])], C.ink);
  L3 += path(`M${at(x0 - 0.16, 3.12).slice(0, 2).join(' ')} C${at(x0, 3.5).slice(0, 2).join(' ')} ${at(-0.4, 3.72).slice(0, 2).join(' ')} ${at(0.1, 3.62).slice(0, 2).join(' ')} C${at(0.7, 3.66).slice(0, 2).join(' ')} ${at(1.1, 3.5).slice(0, 2).join(' ')} ${at(x1 + 0.16, 3.1).slice(0, 2).join(' ')} L${P([x1 + 0.1, 3.2, z1]).slice(0, 2).join(' ')} L${P([x1 - 0.6, 3.55, z1]).slice(0, 2).join(' ')} L${at(0.2, 3.3).slice(0, 2).join(' ')} L${at(x0, 3.26).slice(0, 2).join(' ')}Z`, C.paperHi) + go(at(-0.8, 3.36), at(0.5, 3.42), 4, C.blueHi, -3);
  L3 += f(-0.34, 3.04, 0.34, 3.56, C.ink) + path(textPath('4', { font: 'oswald', weight: 700, size: 100, anchor: 'middle', map: (x, y) => at(x * 0.0052, 3.12 - y * 0.0052) }).d, C.paperHi);
  L3 += path(`M${P([0, 3.5, 16]).slice(0, 2).join(' ')} L${P([0.3, 4.3, 19]).slice(0, 2).join(' ')} M${P([-0.4, 4.3, 19]).slice(0, 2).join(' ')} L${P([1.0, 4.3, 19]).slice(0, 2).join(' ')}`, 'none', `stroke="${C.ink}" stroke-width="3"`);
  // snow drifted against it
  const d = at(0, 0); L3 += path(`M${d[0] - 2.1 * k} ${d[1] + 10} C${d[0] - 1.5 * k} ${d[1] - 0.3 * k} ${d[0] - 0.9 * k} ${d[1] - 0.52 * k} ${d[0] - 0.4 * k} ${d[1] - 0.3 * k} C${d[0]} ${d[1] - 0.1 * k} ${d[0] + 0.5 * k} ${d[1] - 0.34 * k} ${d[0] + 1.1 * k} ${d[1] - 0.26 * k} C${d[0] + 1.5 * k} ${d[1] - 0.2 * k} ${d[0] + 1.9 * k} ${d[1]} ${d[0] + 2.3 * k} ${d[1] + 6} C${d[0] + k} ${d[1] + 22} ${d[0] - k} ${d[1] + 24} ${d[0] - 2.1 * k} ${d[1] + 10}Z`, C.paperHi) + gouge(d[0] - 1.4 * k, d[1] - 0.06 * k, d[0] - 0.3 * k, d[1] - 0.1 * k, 5, C.blueHi, -8) + gouge(d[0] + 0.3 * k, d[1] + 4, d[0] + 1.8 * k, d[1] + 4, 5, C.blueHi, -8);
}
// three cadets at the corner of the steps: two look out to sea, one at us
[[5.0, 15.2, 150, C.ink], [5.9, 14.6, 180, C.blueDk], [6.5, 15.4, -150, C.ink]].forEach(([x, z, yaw, coat], i) => {
  const p = P([x, 0, z]), s = (1.8 * p[3]) / 260, e = i === 2 ? -1 : 1;
  L3 += path(gd(p[0] - 30 * s, p[1] + 2, p[0] + 110 * s, p[1] + 6, 14 * s), C.blueHi) + stander(p[0], p[1], s, { k: 8, yaw, coat, cutCol: C.blueHi, garm: C.blueLo, red: C.red });
  L3 += group(`translate(${p[0].toFixed(1)} ${p[1].toFixed(1)}) scale(${(s * e).toFixed(3)} ${s.toFixed(3)})`, line(-24, -60, 18, -196, 6.5, C.ink) + line(18, -196, 34, -250, 2.8, C.ink) + line(-20, -70, -8, -108, 9, C.ochreLo));
});
// two women and a sledge of boards: one in the rope, one behind
{
  const z = 7.0, y = (x) => P([x, 0, z])[1], px = (x) => P([x, 0, z])[0], k = P([0, 0, z])[3], s = (1.62 * k) / 260;
  const a = [px(0.42), y(0.42)], b = [px(-2.42), y(-2.42)], m = [px(-1.12), y(-1.12)];
  L3 += path(gd(a[0] - 40 * s, a[1] + 2, a[0] + 150 * s, a[1] + 8, 18 * s) + gd(b[0] - 20 * s, b[1] + 2, m[0] + 140 * s, m[1] + 10, 22 * s), C.blueHi);
  L3 += shawled(b[0], b[1], s * 0.98, { k: 10, yaw: 35, coat: C.blueDk, shawl: C.ochreLo, cutCol: C.paper }) + path(`M${b[0] + 8 * s} ${b[1] - 150 * s} C${b[0] + 30 * s} ${b[1] - 130 * s} ${b[0] + 46 * s} ${b[1] - 110 * s} ${b[0] + 62 * s} ${b[1] - 96 * s} L${b[0] + 56 * s} ${b[1] - 80 * s} C${b[0] + 36 * s} ${b[1] - 92 * s} ${b[0] + 12 * s} ${b[1] - 108 * s} ${b[0] - 4 * s} ${b[1] - 118 * s}Z`, C.blueDk) + gouge(b[0] + 6 * s, b[1] - 134 * s, b[0] + 56 * s, b[1] - 90 * s, 4, C.paper);
  // sledge: runner, load of boards of unequal length, a window frame on top
  L3 += path(`M${m[0] - 0.75 * k} ${m[1] - 0.06 * k} L${m[0] + 0.6 * k} ${m[1] - 0.06 * k} C${m[0] + 0.8 * k} ${m[1] - 0.06 * k} ${m[0] + 0.86 * k} ${m[1] - 0.2 * k} ${m[0] + 0.8 * k} ${m[1] - 0.34 * k}`, 'none', `stroke="${C.ink}" stroke-width="${0.06 * k}" stroke-linecap="round"`) + [-0.5, 0.35].map((o) => line(m[0] + o * k, m[1] - 0.05 * k, m[0] + o * k, m[1] - 0.32 * k, 0.05 * k, C.ink)).join('');
  [[-0.95, 0.85, C.ochreLo], [-0.7, 1.0, C.ochre], [-1.05, 0.6, C.khaki], [-0.8, 0.8, C.ochreLo]].forEach(([u, v, c], i) => { const yy = m[1] - (0.32 + i * 0.1) * k; L3 += poly([[m[0] + u * k, yy], [m[0] + v * k, yy - 0.03 * k], [m[0] + v * k, yy - 0.12 * k], [m[0] + u * k, yy - 0.09 * k]], c, `stroke="${C.ink}" stroke-width="2"`) + gouge(m[0] + (u + 0.15) * k, yy - 0.05 * k, m[0] + (v - 0.3) * k, yy - 0.07 * k, 3, C.ink); });
  L3 += `<path d="M${m[0] - 0.42 * k} ${m[1] - 0.72 * k} L${m[0] - 0.3 * k} ${m[1] - 1.22 * k} L${m[0] + 0.42 * k} ${m[1] - 1.16 * k} L${m[0] + 0.38 * k} ${m[1] - 0.74 * k}Z M${m[0] + 0.05 * k} ${m[1] - 0.74 * k} L${m[0] + 0.07 * k} ${m[1] - 1.19 * k} M${m[0] - 0.37 * k} ${m[1] - 0.95 * k} L${m[0] + 0.4 * k} ${m[1] - 0.95 * k}" fill="none" stroke="${C.paperLo}" stroke-width="${0.07 * k}"/>` + line(m[0] - 0.2 * k, m[1] - 0.3 * k, m[0] - 0.16 * k, m[1] - 0.78 * k, 4, C.ink) + line(m[0] + 0.3 * k, m[1] - 0.3 * k, m[0] + 0.3 * k, m[1] - 0.8 * k, 4, C.ink);
  L3 += path(`M${m[0] + 0.8 * k} ${m[1] - 0.3 * k} Q${(m[0] + a[0]) / 2 + 20} ${m[1] - 0.5 * k} ${a[0] + 2 * s} ${a[1] - 150 * s}`, 'none', `stroke="${C.ink}" stroke-width="3.4"`);
  L3 += group(`rotate(8 ${a[0].toFixed(1)} ${a[1].toFixed(1)})`, shawled(a[0], a[1], s, { k: 5, yaw: 35, coat: C.ink, shawl: C.blueLo, cutCol: C.paper }));
}
// ---- L4: a doorstep that leads nowhere, cut by the frame
let L4 = '';
{
  L4 += path('M-20 806 C120 778 300 790 420 838 C480 862 520 884 560 920 L-20 920Z', C.paperHi) + path(gd(60, 826, 330, 834, 6, -10) + gd(220, 862, 470, 884, 6, -8) + gd(-10, 880, 150, 872, 6, -5), C.blueHi);
  const step = (x, y, w, h, d) => poly([[x + w, y], [x + w + d, y - d * 0.55], [x + w + d, y + h - d * 0.55], [x + w, y + h]], C.blueLo) + poly([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], C.blue) + poly([[x - 3, y + 3], [x + w + 3, y + 3], [x + w + d, y - d * 0.55], [x + d, y - d * 0.55]], C.paperHi) + gouge(x + 16, y + h * 0.55, x + w * 0.6, y + h * 0.6, 4, C.blueLo) + gouge(x + w * 0.3, y - 4, x + w * 0.9, y - 6, 3, C.blueHi) + gouge(x - 2, y + 2, x + d + 4, y - d * 0.58, 5, C.blueHi) + gouge(x + d - 4, y - d * 0.55, x + w + d, y - d * 0.57, 4, C.blueHi);
  L4 += step(-30, 884, 300, 50, 52) + step(30, 818, 214, 38, 44) + step(82, 758, 150, 36, 38);
  for (const x of [56, 214]) L4 += path(`M${x} 846 L${x + 4} 748 C${x + 6} 728 ${x + 28} 730 ${x + 26} 746 C${x + 24} 757 ${x + 12} 754 ${x + 15} 745`, 'none', `stroke="${C.ink}" stroke-width="6" stroke-linecap="round"`);
}
await saveScene({
  id: 'petrograd', title: 'Petrograd, Vasilievsky Island, March 1921', focus: [0.3, 0.5], effects: ['snow'], period: '1919',
  alt: 'A grey day on an empty Petrograd embankment: a blank brick firewall still shows the outline and papered rooms of a wooden house that has been burnt for fuel; beside it a red tram without panes stands snowed in, two women drag a sledge of boards, three cadets stand at the granite parapet, and across the frozen river, near a far spire, a pale flash of guns lights the horizon.',
}, [{ depth: 0, body: L0 }, { depth: 0.12, body: L1 }, { depth: 0.4, body: L2 }, { depth: 0.7, body: L3 }, { depth: 1.2, body: L4 }]);
