// Moscow, March 1921, from a sledge: the street falls away between house fronts to a far tower (no star: there was none yet).
// A tram stands where the current left it; on the left a wooden house is being taken down for fuel. Driver and horse close to us.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, camera, text, textPath, lerp, group, kitHead, saveScene } from './lib.mjs';
import { walker, shawled, stander, courses, quad3, sitter } from './lib-a.mjs';

const P = camera({ pos: [0, 2.6, 0], look: [0, 2.6, 10], fov: 56, cx: 560, cy: 500, roll: 0.035 });
const Q = (a, b, c, d, fill, extra) => quad3(P, a, b, c, d, fill, extra);

// ---- L0: paper sky, one grey band, flakes left to the effect
let L0 = rect(0, 0, W, H, C.paper);
L0 += poly([[0, 0], [700, 0], [0, 420]], C.paperLo) + poly([[980, 0], [1330, 0], [470, 640], [240, 640]], C.paperHi) + poly([[1600, 0], [1600, 330], [820, 640], [700, 640]], C.paperLo);
L0 += cut([[0, 0], [W, 0], [W, 520], [0, 520]], { angle: -0.62, gap: 34, len: 150, w: 5, col: C.blueHi, den: (x, y) => (Math.sin(x / 210 + y / 120) > 0.25 ? 0.3 : 0.06), seed: 14 });

// ---- L1: far: the fortress wall with its tower, bell towers, all one cold tint
let L1 = '';
{
  const f = C.blueHi;
  const X = 590, B = 520;
  // stepped tent-roofed gate tower, spire with a plain vane
  L1 += rect(X - 36, 372, 72, 150, f) + rect(X - 44, 364, 88, 12, f) + rect(X - 27, 318, 54, 48, f) + rect(X - 32, 310, 64, 10, f) + rect(X - 19, 276, 38, 36, f) + poly([[X - 25, 278], [X, 176], [X + 25, 278]], f) + rect(X - 1.6, 146, 3.2, 36, f) + poly([[X, 150], [X + 20, 156], [X, 162]], f);
  for (const s of [-40, 40]) L1 += poly([[X + s - 6, 366], [X + s, 330], [X + s + 6, 366]], f) + poly([[X + s * 0.7 - 5, 312], [X + s * 0.7, 284], [X + s * 0.7 + 5, 312]], f);
  L1 += circ(X, 342, 14, C.paper) + line(X, 342, X, 332, 2, C.blue) + line(X, 342, X + 7, 346, 2, C.blue);
  // wall with swallow-tail teeth
  L1 += poly([[380, 462], [1600, 424], [1600, 560], [380, 560]], f);
  for (let x = 384; x < 1600; x += 19) { const y = 462 - (x - 380) * 0.0311; L1 += path(`M${x} ${y + 2}V${y - 15}L${x + 5.5} ${y - 9}L${x + 11} ${y - 15}V${y + 2}Z`, f); }
  const onion = (cx, top, q, base) => path(`M${cx - q} ${top + q * 2}C${cx - q * 1.35} ${top + q * 0.9} ${cx - q * 0.2} ${top + q * 0.5} ${cx} ${top}C${cx + q * 0.2} ${top + q * 0.5} ${cx + q * 1.35} ${top + q * 0.9} ${cx + q} ${top + q * 2}Z`, f) + rect(cx - q * 0.62, top + q * 1.9, q * 1.24, base - top, f) + rect(cx - 1.2, top - q * 0.9, 2.4, q, f);
  L1 += onion(742, 196, 24, 470) + onion(716, 300, 13, 470) + onion(860, 330, 16, 470) + onion(902, 318, 20, 470) + onion(946, 334, 16, 470) + onion(1240, 300, 20, 460) + poly([[1090, 470], [1090, 330], [1110, 260], [1130, 330], [1130, 470]], f);
  L1 += cut([[380, 470], [1600, 432], [1600, 550], [380, 550]], { angle: -0.03, gap: 11, len: 40, w: 3, col: C.blue, den: () => 0.22, seed: 3 });
}

// ---- L2: house fronts on the left, running in; the tram; quiet fronts on the right
let L2 = '';
L2 += poly([[0, 540], [W, 500], [W, H], [0, H]], C.paperHi);
const front = (x, z0, z1, h, col, o = {}) => {
  const at = (z, y) => P([x, y, z]);
  let s = Q([x, 0, z0], [x, h, z0], [x, h, z1], [x, 0, z1], col);
  // gable end towards us
  const d = Math.sign(x) * 9;
  s += Q([x, 0, z0], [x, h, z0], [x + d, h, z0], [x + d, 0, z0], o.end ?? C.ink);
  // snow on the roof and on every sill
  s += Q([x + d * 0.02 - Math.sign(x) * 0.4, h, z0 - 0.3], [x - Math.sign(x) * 0.4, h + 0.6, z0 - 0.3], [x - Math.sign(x) * 0.4, h + 0.6, z1], [x - Math.sign(x) * 0.4, h, z1], C.paperHi);
  s += Q([x - Math.sign(x) * 0.4, h, z0 - 0.3], [x - Math.sign(x) * 0.4, h + 0.6, z0 - 0.3], [x + d, h + 0.9, z0 - 0.3], [x + d, h, z0 - 0.3], C.paperHi);
  const n = Math.max(2, Math.round((z1 - z0) / 3.4)), st = (z1 - z0) / n;
  for (let f = 0; f < (o.floors ?? 2); f++) for (let i = 0; i < n; i++) {
    const z = z0 + st * (i + 0.28), w = st * 0.42, y = (o.base ?? 1.2) + f * (o.fh ?? 3.3), wh = o.wh ?? 2;
    const board = (i * 3 + f * 5 + (o.seed ?? 0)) % 4 === 0;
    s += poly([at(z - 0.15, y - 0.15), at(z - 0.15, y + wh + 0.2), at(z + w + 0.15, y + wh + 0.2), at(z + w + 0.15, y - 0.15)], o.trim ?? C.paperLo);
    s += poly([at(z, y), at(z, y + wh), at(z + w, y + wh), at(z + w, y)], board ? C.ochreLo : C.ink);
    if (board) for (let j = 1; j < 4; j++) { const a = at(z, y + (wh * j) / 4), b = at(z + w, y + (wh * j) / 4 + 0.1); s += line(a[0], a[1], b[0], b[1], 2.5, C.ink); }
    else { const a = at(z + w / 2, y), b = at(z + w / 2, y + wh), c = at(z, y + wh * 0.62), e = at(z + w, y + wh * 0.62); s += line(a[0], a[1], b[0], b[1], 2.4, C.blueHi) + line(c[0], c[1], e[0], e[1], 2.4, C.blueHi); if ((i + f) % 3 === 1) { const p = at(z + w * 0.5, y + wh * 0.5), q = at(z + w * 0.5 - 0.05, y + wh * 0.5 + 1.6); s += line(p[0], p[1], p[0] + (Math.sign(-x)) * 22 * p[3] / 60, p[1] - 4, 5 * p[3] / 60, C.ink) + line(p[0] - x * -2.4 * p[3] / 60, p[1] - 4, q[0] + Math.sign(-x) * 22 * p[3] / 60, q[1], 5 * p[3] / 60, C.ink); } }
    s += poly([at(z - 0.2, y - 0.25), at(z - 0.2, y - 0.02), at(z + w + 0.2, y - 0.02), at(z + w + 0.2, y - 0.25)], C.paperHi);
  }
  s += courses(at, { u0: z0, u1: z1, v0: 0.3, v1: h - 0.3, du: 1, dv: 0.36, w: 4, col: o.cut ?? C.blue, den: (u, v) => (v < 1 || Math.sin(u * 1.7 + v) > 0.55 ? 0.5 : 0.05), seed: (o.seed ?? 1) + 3 });
  return s;
};
// right side first (far, calm, mostly under the sheet)
L2 += front(9.5, 40, 62, 9, C.blueHi, { trim: C.paper, cut: C.blue, floors: 2, end: C.blue }) + front(9.5, 17, 38, 11, C.blue, { trim: C.blueHi, cut: C.blueLo, floors: 3, wh: 1.9, seed: 2, end: C.blue });
L2 += cut([P([9.6, 0.4, 17]), P([9.6, 10.6, 17]), P([18.4, 10.6, 17]), P([18.4, 0.4, 17])], { angle: 0.035, gap: 17, len: 60, w: 4.5, col: C.blueLo, den: (x, y) => 0.25 + 0.3 * Math.sin(x / 90 + y / 60), seed: 44 });
L2 += front(-7.2, 48, 66, 8.5, C.blueHi, { trim: C.paper, cut: C.blue, seed: 3, end: C.blue }) + front(-7.2, 29, 46, 10.5, C.blue, { trim: C.paperLo, cut: C.blueLo, floors: 3, wh: 1.8, seed: 1, end: C.blueLo });
// shop sign with its old spelling, on the right-hand house; the shop itself is shut
{
  const X = 9.4;
  L2 += Q([X, 3.5, 18.4], [X, 4.35, 18.4], [X, 4.35, 33], [X, 3.5, 33], C.ink);
  L2 += path(textPath('ЧАЙ · САХАРЪ · КОЛОНІАЛЬНЫЕ ТОВАРЫ', { font: 'oswald', weight: 600, size: 10, track: 1, anchor: 'middle', map: (x, y) => P([X, 3.66 - y * 0.062, 24.6 - x * 0.058]) }).d, C.paper);
}
// the banner across the street: the one red mass
{
  const a = P([-7.2, 8.3, 30]), b = P([9.5, 8.9, 33]);
  const bend = (t, v) => { const sag = Math.sin(t * Math.PI) * 40; return [lerp(a[0], b[0], t), lerp(a[1], b[1], t) + sag + v * 1]; };
  const top = [], bot = [];
  for (let i = 0; i <= 20; i++) { const t = 0.08 + (i / 20) * 0.84; top.push(bend(t, 0)); bot.unshift(bend(t, 56 + (i % 4 === 0 ? 5 : 0))); }
  L2 += path(`M${a[0]} ${a[1]}` + Array.from({ length: 20 }, (_, i) => 'L' + bend((i + 1) / 20, 2).map((v) => v.toFixed(1)).join(' ')).join(''), 'none', `stroke="${C.ink}" stroke-width="3"`);
  L2 += poly([...top, ...bot], C.red);
  const t = textPath('ВСЕ НА БОРЬБУ С РАЗРУХОЙ!', { font: 'oswald', weight: 700, size: 38, track: 2.4 });
  const t2 = textPath('ВСЕ НА БОРЬБУ С РАЗРУХОЙ!', { font: 'oswald', weight: 700, size: 38, track: 2.4, map: (x, y) => bend(0.11 + (x / t.w) * 0.78, 43 + y) });
  L2 += path(t2.d, C.paper);
  L2 += path(Array.from({ length: 9 }, (_, i) => { const q = bend(0.14 + i * 0.09, 4), w = bend(0.135 + i * 0.09, 50); return gd(q[0], q[1], w[0], w[1], 4, 4); }).join(''), C.redLo);
}
// the stuck tram, drifted to the axles, trolley pole off the wire
{
  const z0 = 20, z1 = 29, x0 = 1.2, x1 = 3.9, k = (x, y, z) => P([x, y, z]);
  L2 += poly([k(x0, 0.2, z0), k(x0, 3.3, z0), k(x0, 3.3, z1), k(x0, 0.2, z1)], C.blueLo);
  for (let i = 0; i < 6; i++) { const z = z0 + 0.7 + i * 1.4; L2 += poly([k(x0, 1.75, z), k(x0, 2.85, z), k(x0, 2.85, z + 1), k(x0, 1.75, z + 1)], i === 2 ? C.ochreLo : C.blueHi); }
  L2 += poly([k(x0, 0.2, z0), k(x0, 3.3, z0), k(x1, 3.3, z0), k(x1, 0.2, z0)], C.ink) + poly([k(x0 - 0.1, 3.2, z0 - 0.1), k(x0 + 0.3, 3.75, z0 - 0.1), k(x1 - 0.3, 3.75, z0 - 0.1), k(x1 + 0.1, 3.2, z0 - 0.1)], C.paperHi) + poly([k(x0 + 0.3, 3.75, z0), k(x1 - 0.3, 3.75, z0), k(x1 - 0.5, 3.75, z1), k(x0 + 0.2, 3.75, z1)], C.paperHi);
  L2 += poly([k(x0, 3.3, z0), k(x0 + 0.2, 3.75, z0), k(x0 + 0.2, 3.75, z1), k(x0, 3.3, z1)], C.paperLo);
  for (let i = 0; i < 3; i++) L2 += poly([k(x0 + 0.2 + i * 0.83, 1.7, z0), k(x0 + 0.2 + i * 0.83, 2.85, z0), k(x0 + 0.87 + i * 0.83, 2.85, z0), k(x0 + 0.87 + i * 0.83, 1.7, z0)], C.blueHi);
  const n = k(2.55, 1.05, z0); L2 += circ(n[0], n[1], 11, C.ochre) + text('Б', { font: 'oswald', weight: 700, size: 22, x: k(2.55, 2.98, z0)[0], y: k(2.55, 3.3, z0)[1] - 4, anchor: 'middle' }, C.ink);
  const c = k(2.5, 3.8, 24), e = k(1.2, 5.9, 21.5); L2 += line(c[0], c[1], e[0], e[1], 3.5, C.ink);
  // drift
  const a = k(0.5, 0, z0 - 0.6), b = k(4.8, 0, z0 - 0.6);
  L2 += path(`M${a[0] - 60} ${a[1] + 14}C${a[0]} ${a[1] - 52} ${lerp(a[0], b[0], 0.4)} ${a[1] - 58} ${lerp(a[0], b[0], 0.62)} ${a[1] - 44}S${b[0] + 10} ${b[1] - 30} ${b[0] + 120} ${b[1] + 18}Z`, C.paperHi) + path(gd(a[0] - 40, a[1] + 6, lerp(a[0], b[0], 0.6), a[1] - 34, 6, -20) + gd(a[0] + 20, a[1] + 8, b[0] + 60, b[1] + 8, 6, -8), C.blueHi);
}
// overhead wires and posts
{ const p = P([-6.6, 0, 30]), q = P([-6.6, 9, 30]); L2 += line(p[0], p[1], q[0], q[1], 8, C.ink); }

// ---- L3: the wooden house coming down for fuel: log walls, rafters open to the sky, people carrying beams
let L3 = '';
{
  const X = -6.6, z0 = 11.5, z1 = 21, h = 4.6, at = (z, y) => P([X, y, z]);
  const r = rnd(19);
  // standing part of the wall, top stepped where logs are already gone
  const topAt = (z) => (z < 13.4 ? 1.6 : z < 15 ? 2.7 : z < 16.4 ? 3.7 : h);
  for (let y = 0; y < h; y += 0.36) {
    let zs = z0; while (zs < z1 && topAt(zs) < y + 0.2) zs += 0.2;
    if (zs >= z1) continue;
    zs -= r() * 0.5;
    L3 += poly([at(zs, y), at(zs, y + 0.36), at(z1, y + 0.36), at(z1, y)], C.ink) + path(gd(at(zs + 0.2, y + 0.29)[0], at(zs + 0.2, y + 0.29)[1], at(z1, y + 0.29)[0], at(z1, y + 0.29)[1], 4.5) + gd(at(zs + 0.3, y + 0.15)[0], at(zs + 0.3, y + 0.15)[1], at(zs + 2 + r() * 2, y + 0.14)[0], at(zs + 2 + r() * 2, y + 0.14)[1], 3), C.ochreLo);
    const e = at(zs, y + 0.18); L3 += circ(e[0], e[1], 0.18 * e[3], C.ochre) + circ(e[0], e[1], 0.1 * e[3], C.ochreLo);
  }
  for (const z of [16.7, 18.9]) L3 += poly([at(z, 1.3), at(z, 3.1), at(z + 1.1, 3.1), at(z + 1.1, 1.3)], C.paper) + poly([at(z - 0.2, 1.1), at(z - 0.2, 1.3), at(z + 1.3, 1.3), at(z + 1.3, 1.1)], C.paperHi) + poly([at(z - 0.25, 1.2), at(z - 0.25, 3.3), at(z, 3.3), at(z, 1.2)], C.blue);
  // rafters
  for (let i = 0; i < 5; i++) { const z = 16.6 + i * 1.05; const a = P([X, h, z]), b = P([X - 2.6, h + 3, z]), c = P([X - 5.2, h, z]); L3 += line(a[0], a[1], b[0], b[1], 8, C.ink) + line(b[0], b[1], c[0], c[1], 8, C.ink); }
  { const a = P([X - 2.6, h + 3, 16.4]), b = P([X - 2.6, h + 3, 21]); L3 += line(a[0], a[1], b[0], b[1], 9, C.ink); }
  // stove and chimney stand alone where the rooms were
  const s = P([-8.6, 0, 14.2]), q = s[3]; L3 += rect(s[0] - q * 0.75, s[1] - q * 2.6, q * 1.5, q * 2.6, C.paperLo) + rect(s[0] - q * 0.3, s[1] - q * 6.2, q * 0.6, q * 3.7, C.blueLo) + rect(s[0] - q * 0.38, s[1] - q * 6.4, q * 0.76, q * 0.24, C.paperHi) + path(`M${s[0] - q * 0.35} ${s[1] - q * 0.5}V${s[1] - q * 1.1}Q${s[0]} ${s[1] - q * 1.6} ${s[0] + q * 0.35} ${s[1] - q * 1.1}V${s[1] - q * 0.5}Z`, C.ink) + cut([[s[0] - q * 0.3, s[1] - q * 6.2], [s[0] + q * 0.3, s[1] - q * 6.2], [s[0] + q * 0.3, s[1] - q * 2.6], [s[0] - q * 0.3, s[1] - q * 2.6]], { angle: 0, gap: 9, len: 20, w: 3, col: C.paper, den: (x) => (x < s[0] ? 0.8 : 0.2), seed: 4 });
}
// snow banks along the road and the runners' tracks
L3 += path('M-20 700C60 660 180 690 260 676C330 664 370 640 420 622L470 618C430 660 380 700 330 742C240 800 100 850 -20 860Z', C.paperHi) + path(gd(0, 706, 240, 684, 7, 10) + gd(60, 740, 330, 690, 6, 6) + gd(250, 760, 440, 640, 6, 6) + gd(20, 800, 260, 760, 7, 6), C.blueHi);
for (const x of [-0.9, 0.9]) { const a = P([x, 0, 4.6]), b = P([x, 0, 45]); L3 += path(gd(a[0], a[1], b[0], b[1], 22), C.blueHi); }
L3 += cut([[420, 640], [1600, 590], [1600, 900], [300, 900]], { angle: -0.05, gap: 22, len: 130, w: 5, col: C.blueHi, den: (x, y) => 0.32 * ((y - 600) / 220), seed: 20 });
// beam carriers, rising to the right, and a woman with a child's sledge
{
  const a = [116, 812], b = [290, 752];
  L3 += walker(a[0], a[1], 0.7, { k: 3, type: 'coat', coat: C.ink, phase: 1, tool: '' }) + walker(lerp(a[0], b[0], 0.5), lerp(a[1], b[1], 0.5), 0.63, { k: 5, type: 'skirt', coat: C.blueLo, phase: 0, red: C.ochre }) + walker(b[0], b[1], 0.57, { k: 1, type: 'jacket', coat: C.ink, phase: 1 });
  L3 += poly([[40, 700], [352, 625], [354, 638], [42, 718]], C.ochreLo) + path(gd(46, 706, 350, 631, 5), C.ochre) + circ(41, 709, 9.5, C.ochre) + circ(41, 709, 5, C.ochreLo);
  L3 += shawled(418, 640, 0.31, { k: 10, shawl: C.blueLo, coat: C.ink, flip: -1 }) + line(428, 614, 446, 636, 2, C.ink) + path('M440 641L484 638L484 634L446 635Z', C.ink) + rect(450, 623, 28, 11, C.ochreLo) + circ(451, 628, 5.5, C.ochre);
  for (const [x, y, s, k] of [[548, 606, 0.2, 1], [566, 604, 0.19, 6], [584, 601, 0.19, 3], [520, 640, 0.26, 7]]) L3 += stander(x, y, s, { k, type: k === 6 ? 'skirt' : 'coat' });
}

// ---- L4: sledge driver's back and the horse's shaft-bow cut by the frame
let L4 = '';
{
  // horse: rump low in the picture, neck and ears inside the bow
  L4 += path('M560 920C556 860 570 812 606 792C622 780 640 760 648 728C652 700 662 684 672 668L676 640L688 664L700 662L712 638L716 668C730 690 738 712 740 736C748 764 764 782 782 794C816 814 828 862 824 920Z', C.ink);
  L4 += path(gd(580, 900, 606, 806, 6, -8) + gd(806, 900, 782, 806, 6, 8) + gd(664, 700, 652, 770, 5, 6) + gd(724, 700, 736, 770, 5, -6) + gd(694, 690, 694, 790, 7) + gd(684, 700, 678, 780, 5, 3) + gd(706, 700, 712, 780, 5, -3) + gd(640, 812, 620, 890, 5, 6) + gd(750, 812, 770, 890, 5, -6) + gd(694, 806, 694, 910, 5), C.paper);
  // the bow
  L4 += `<path d="M584 860C560 700 600 566 694 560C788 566 828 700 804 860" fill="none" stroke="${C.ink}" stroke-width="26"/><path d="M584 860C560 700 600 566 694 560C788 566 828 700 804 860" fill="none" stroke="${C.ochre}" stroke-width="14"/><path d="M584 860C560 700 600 566 694 560C788 566 828 700 804 860" fill="none" stroke="${C.ink}" stroke-width="14" stroke-dasharray="4 26"/>`;
  L4 += path('M684 574L704 574L708 600C708 606 680 606 680 600Z', C.ochre, `stroke="${C.ink}" stroke-width="3"`) + circ(694, 608, 4, C.ink);
  // shafts and reins
  L4 += line(584, 850, 500, 930, 16, C.ink) + line(804, 850, 880, 930, 16, C.ink) + path('M640 770C560 800 480 820 420 826', 'none', `stroke="${C.ink}" stroke-width="5"`);
  // driver: padded coat, low hat, cropped
  L4 += group('translate(432 884) scale(1.0)', path('M-40 -30C-86 -14 -132 2 -148 44C-160 80 -164 120 -166 200L180 200C176 130 168 80 150 44C136 6 88 -14 40 -30Z', C.blueDk) + path('M150 60C140 20 120 6 96 0L70 40L96 110L136 96Z', C.blueDk) + path(gd(-130, 30, -158, 150, 8, 8) + gd(-110, 14, -44, -16, 7, -6) + gd(44, -16, 116, 14, 7, 6) + gd(-2, 10, -4, 120, 6, 2) + gd(-60, 10, -80, 120, 6, 4) + gd(60, 10, 80, 120, 6, -4) + gd(130, 30, 152, 120, 8, -4), C.paper) + rect(-162, 62, 330, 16, C.ochreLo) + kitHead(3, 180, { x: 0, y: -12, s: 1.05 }) + path('M-66 6C-62 -50 -44 -76 0 -76C44 -76 62 -50 66 6C36 28 -36 28 -66 6Z', C.blueLo) + path(gd(-62, -6, 62, -6, 7, -62), C.paper));
}
await saveScene({
  id: 'moscow_street', title: 'Moscow, from a sledge', focus: [0.33, 0.6], period: '1919', effects: ['snow'],
  alt: 'A snowed-up Moscow street seen over a sledge driver’s shoulder: a stranded tram under a red banner, people carrying logs from a wooden house pulled down for fuel, a far tower without a star.',
}, [{ depth: 0, body: L0 }, { depth: 0.2, body: L1 }, { depth: 0.45, body: L2 }, { depth: 0.75, body: L3 }, { depth: 1.2, body: L4 }]);
