// The instrument shop, 1920. Line-shaft overhead, belts slanting down to the lathes: a row of the same diagonal, all standing still.
// The tall windows throw flat wedges of June light over benches with vices and over the few who are there.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, camera, textPath, lerp, group, saveScene } from './lib.mjs';
import { stander, walker, quad3, courses } from './lib-a.mjs';

const P = camera({ pos: [-0.6, 2.25, -1], look: [0.25, 2.3, 10], fov: 62, cx: 500, cy: 470, roll: -0.04 });
const Q = (a, b, c, d, fill, extra) => quad3(P, a, b, c, d, fill, extra);
const XL = -5.2, XR = 7.5, ZN = 0.4, ZF = 34, HT = 6.6;

// ---- L0: shell: floor, far wall, roof, right wall in shade
let L0 = rect(0, 0, W, H, C.blueLo);
L0 += Q([XL, HT, ZN], [XR, HT, ZN], [XR, HT, ZF], [XL, HT, ZF], C.blueDk);
L0 += Q([XL, 0, ZF], [XL, HT, ZF], [XR, HT, ZF], [XR, 0, ZF], C.blueHi);
for (let i = 0; i < 4; i++) L0 += Q([-4 + i * 2.8, 1.6, ZF], [-4 + i * 2.8, 5.4, ZF], [-2.4 + i * 2.8, 5.4, ZF], [-2.4 + i * 2.8, 1.6, ZF], C.paperHi);
L0 += Q([XR, 0, ZN], [XR, HT, ZN], [XR, HT, ZF], [XR, 0, ZF], C.blue);
L0 += courses((u, v) => P([XR, v, u]), { u0: 3, u1: 30, v0: 0.3, v1: HT, du: 1.1, dv: 0.3, w: 4, col: C.blueLo, seed: 2, den: (u, v) => (Math.sin(u * 0.9 + v * 1.3) > 0.1 ? 0.45 : 0.06) });
L0 += Q([XL, 0, ZN], [XR, 0, ZN], [XR, 0, ZF], [XL, 0, ZF], C.ash);
// plank and oil marks of the floor
{ let d = ''; const r = rnd(4); for (let x = XL; x < XR; x += 0.45) for (let z = 1; z < 30;) { const l = 1 + 2.5 * r(); if (r() < 0.6) { const a = P([x, 0, z]), b = P([x, 0, z + l]); d += gd(a[0], a[1], b[0], b[1], 4); } z += l * 1.3; } L0 += path(d, C.ash3); }
// wedges of window light over the floor, slanting to the right
for (let i = 0; i < 8; i++) { const z = 2.4 + i * 3.4; L0 += Q([XL, 0, z], [XL, 0, z + 1.9], [1.6, 0, z + 3.6], [1.6, 0, z + 1.7], C.paperHi); }

// ---- L1: the window wall, roof trusses
let L1 = '';
const lw = (z, y) => P([XL, y, z]);
L1 += poly([lw(ZN, 0), lw(ZN, HT), lw(ZF, HT), lw(ZF, 0)], C.blueLo);
for (let i = 0; i < 9; i++) {
  const z = 1.0 + i * 3.4, w = 2.1, y0 = 1.25, y1 = 5.0;
  const arch = (e) => { const a = lw(z - e, y0 - e), b = lw(z - e, y1), c = lw(z + w / 2, y1 + 1.5 + e * 2), d = lw(z + w + e, y1), f = lw(z + w + e, y0 - e); return `M${a[0]} ${a[1]}L${b[0]} ${b[1]}Q${lw(z + 0.1, y1 + 0.95 + e)[0]} ${lw(z + 0.1, y1 + 0.95 + e)[1]} ${lerp(c[0], lw(z + w / 2, y1 + 1)[0], 0.4)} ${lw(z + w / 2, y1 + 0.8 + e)[1]}Q${lw(z + w - 0.1, y1 + 0.8 + e)[0]} ${lw(z + w - 0.1, y1 + 0.8 + e)[1]} ${d[0]} ${d[1]}L${f[0]} ${f[1]}Z`; };
  L1 += path(arch(0.16), C.ink);
  let inside = path(arch(0), C.paperHi);
  // town and a cold stack outside, one tint
  inside += clip(arch(0), poly([lw(z, 1.2), lw(z, 2.1), lw(z + 0.7, 2.4), lw(z + 1.1, 2.0), lw(z + 2.2, 2.3), lw(z + 2.2, 1.2)], C.blueHi) + (i === 1 || i === 3 ? poly([lw(z + 1.2, 2), lw(z + 1.3, 4.6), lw(z + 1.6, 4.6), lw(z + 1.7, 2)], C.blueHi) : ''));
  for (let j = 1; j < 4; j++) { const a = lw(z + (w * j) / 4, y0), b = lw(z + (w * j) / 4, y1 + 0.7); inside += line(a[0], a[1], b[0], b[1], Math.max(1.6, a[3] / 45), C.ink); }
  for (let j = 1; j < 6; j++) { const y = y0 + j * 0.72, a = lw(z, y), b = lw(z + w, y); inside += line(a[0], a[1], b[0], b[1], Math.max(1.4, a[3] / 55), C.ink); }
  // broken panes stopped with board
  if (i % 2 === 0) inside += poly([lw(z + 0.52, y0 + 0.74), lw(z + 0.52, y0 + 1.42), lw(z + 1.04, y0 + 1.42), lw(z + 1.04, y0 + 0.74)], C.ochreLo);
  if (i === 1) inside += poly([lw(z + 1.05, y0 + 2.2), lw(z + 1.05, y0 + 2.86), lw(z + 1.56, y0 + 2.86), lw(z + 1.56, y0 + 2.2)], C.blueLo);
  L1 += inside;
}
L1 += cut([lw(ZN, 0), lw(ZN, 1.1), lw(ZF, 1.1), lw(ZF, 0)], { angle: 0.4, gap: 13, len: 40, w: 4, col: C.blue, seed: 4, den: () => 0.3 });
for (let z = 3; z < ZF; z += 3.4) { // iron ties
  const a = P([XL, HT - 0.7, z]), b = P([XR, HT - 0.7, z]); const t = Math.max(2, a[3] / 9);
  L1 += line(a[0], a[1], b[0], b[1], t, C.ink);
  const m = P([1.1, HT, z]); L1 += line(a[0], a[1], m[0], m[1], t * 0.6, C.ink) + line(b[0], b[1], m[0], m[1], t * 0.6, C.ink);
}

// ---- L2: columns, line-shaft, pulleys, belts and lathes, from the far end to us
let L2 = '';
const SX = 1.1, SY = 5.0; // the shaft
const column = (z) => { const a = P([SX + 0.75, 0, z]), b = P([SX + 0.75, HT, z]), t = a[3] * 0.15; return poly([[a[0] - t, a[1]], [b[0] - t, b[1]], [b[0] + t, b[1]], [a[0] + t, a[1]]], C.ink) + rect(a[0] - t * 1.7, a[1] - t * 1.2, t * 3.4, t * 1.2, C.ink) + path(gd(a[0] - t * 0.5, a[1] - 20, b[0] - t * 0.5, b[1] + 20, t * 0.5), C.blueHi) + (() => { const h = P([SX, SY, z]), k = P([SX + 0.75, SY - 0.75, z]); return line(k[0], k[1], h[0], h[1], t * 1.3, C.ink) + line(P([SX + 0.75, SY, z])[0], P([SX + 0.75, SY, z])[1], h[0], h[1], t * 1.3, C.ink); })(); };
const disc = (x, y, z, r, col, rim, hub = true) => { const c = P([x, y, z]), R = r * c[3]; let s = circ(c[0], c[1], R, rim) + circ(c[0], c[1], R * 0.84, col); if (hub) { for (let i = 0; i < 3; i++) { const a = i * 1.047 + 0.4; s += line(c[0] - Math.cos(a) * R * 0.86, c[1] - Math.sin(a) * R * 0.86, c[0] + Math.cos(a) * R * 0.86, c[1] + Math.sin(a) * R * 0.86, R * 0.12, rim); } s += circ(c[0], c[1], R * 0.2, rim); } return s; };
const belt = (z, lx, ly, R, r) => {
  const a = P([SX, SY, z]), b = P([lx, ly, z]), ra = R * a[3], rb = r * b[3];
  const ang = Math.atan2(b[1] - a[1], b[0] - a[0]), off = Math.acos((ra - rb) / Math.hypot(b[0] - a[0], b[1] - a[1]));
  let s = '';
  for (const sg of [1, -1]) {
    const p = [a[0] + Math.cos(ang + sg * off) * ra, a[1] + Math.sin(ang + sg * off) * ra], q = [b[0] + Math.cos(ang + sg * off) * rb, b[1] + Math.sin(ang + sg * off) * rb];
    // the band is drawn broader than true, as a cutter would, so that the row of diagonals carries
    const w = a[3] * 0.17;
    s += line(p[0], p[1], q[0], q[1], w + 5, C.ink) + line(p[0], p[1], q[0], q[1], w, sg > 0 ? C.ochreLo : C.ochre);
    // lacing where the belt is joined
    if (sg < 0) for (let i = 0; i < 4; i++) { const t = 0.56 + i * 0.018; s += line(lerp(p[0], q[0], t) - w * 0.4, lerp(p[1], q[1], t) - w * 0.3, lerp(p[0], q[0], t) + w * 0.4, lerp(p[1], q[1], t) + w * 0.3, 2, C.ink); }
  }
  return s;
};
const lathe = (z) => {
  const x0 = -2.5, x1 = -0.5, y = 1.02, f = (x, yy, zz = z) => P([x, yy, zz]);
  let s = '';
  // legs and bed, seen from the end of the row
  s += poly([f(x0, 0), f(x0 + 0.12, y), f(x0 + 0.42, y), f(x0 + 0.5, 0)], C.ink) + poly([f(x1 - 0.5, 0), f(x1 - 0.42, y), f(x1 - 0.12, y), f(x1, 0)], C.ink);
  s += poly([f(x0, y - 0.2), f(x0, y + 0.04), f(x1, y + 0.04), f(x1, y - 0.2)], C.ink) + poly([f(x0, y + 0.04), f(x0 + 0.1, y + 0.04, z + 0.4), f(x1, y + 0.04, z + 0.4), f(x1, y + 0.04)], C.blueHi);
  // headstock with cone pulley, tailstock, chuck
  s += poly([f(x1 - 0.75, y), f(x1 - 0.75, y + 0.42), f(x1 - 0.02, y + 0.42), f(x1 - 0.02, y)], C.ink);
  s += poly([f(x0 + 0.05, y), f(x0 + 0.12, y + 0.38), f(x0 + 0.38, y + 0.38), f(x0 + 0.5, y)], C.ink) + path(gd(f(x0 + 0.45, y + 0.3)[0], f(x0 + 0.45, y + 0.3)[1], f(x1 - 0.9, y + 0.3)[0], f(x1 - 0.9, y + 0.3)[1], 7), C.paperHi);
  const w = f(-1.5, y - 0.3); s += circ(w[0], w[1], 0.16 * w[3], 'none', `stroke="${C.ink}" stroke-width="${(0.04 * w[3]).toFixed(1)}"`);
  s += path(gd(f(x0, y)[0], f(x0, y)[1], f(x1, y)[0], f(x1, y)[1], 6) + gd(f(x1 - 0.7, y + 0.36)[0], f(x1 - 0.7, y + 0.36)[1], f(x1 - 0.1, y + 0.36)[0], f(x1 - 0.1, y + 0.36)[1], 5) + gd(f(x0 + 0.2, 0.1)[0], f(x0 + 0.2, 0.1)[1], f(x0 + 0.2, y - 0.2)[0], f(x0 + 0.2, y - 0.2)[1], 5), C.paper);
  return s;
};
const people = {
  4: [[-3.3, 'stander', { k: 7, yaw: 150, coat: C.ink, type: 'jacket' }]],
  3: [[0.3, 'stander', { k: 10, yaw: -150, coat: C.blueDk, type: 'skirt', red: C.ochre }], [0.62, 'stander', { k: 1, yaw: 180, coat: C.ink, type: 'jacket' }]],
  2: [[-3.2, 'walker', { k: 4, coat: C.ochreLo, type: 'jacket', phase: 1 }]],
  1: [[0.2, 'stander', { k: 2, yaw: 150, coat: C.ink, type: 'jacket' }], [0.85, 'stander', { k: 5, yaw: -150, coat: C.blueLo, type: 'skirt', red: C.ash }]],
};
for (let i = 6; i >= 1; i--) {
  const z = 1.4 + i * 3.4;
  const a = P([SX, SY, z + 3.4]), b = P([SX, SY, z]);
  L2 += line(a[0], a[1], b[0], b[1], Math.max(3, b[3] * 0.09), C.ink) + column(z + 1.7);
  L2 += disc(SX, SY, z + 0.4, 0.6, C.blueLo, C.ink) + lathe(z) + disc(-0.78, 1.35, z + 0.1, 0.3, C.blueHi, C.ink) + belt(z, -0.78, 1.35, 0.58, 0.28) + disc(SX, SY, z, 0.6, C.blue, C.ink) + disc(-0.78, 1.35, z, 0.28, C.blueHi, C.ink);
  for (const [x, kind, o] of people[i] ?? []) { const f = P([x, 0, z - 0.6]), s = (f[3] * 1.72) / 260; L2 += path(gd(f[0], f[1], f[0] + 190 * s, f[1] + 10 * s, 24 * s), C.ash3) + (kind === 'stander' ? stander(f[0], f[1], s, o) : walker(f[0], f[1], s, o)); }
}
// order on the column: the one red bill
{
  const f = (x, y) => P([x, y, 6.4]);
  L2 += poly([f(SX + 0.28, 1.75), f(SX + 0.28, 3.0), f(SX + 1.22, 3.0), f(SX + 1.22, 1.75)], C.red);
  const w = (str, y, size) => path(textPath(str, { font: 'oswald', weight: 700, size: 10, anchor: 'middle', map: (x, yy) => f(SX + 0.75 + x * size, y - yy * size * 1.1) }).d, C.paperHi);
  L2 += w('ПРИКАЗ', 2.62, 0.025) + w('ВСЕМ БЫТЬ', 2.36, 0.0165) + w('У СТАНКОВ', 2.13, 0.0165);
  const a = f(SX + 0.4, 1.92), b = f(SX + 1.1, 1.92); L2 += line(a[0], a[1], b[0], b[1], 3, C.paper);
}
// ---- L3: the long bench under the windows with its vices
let L3 = '';
{
  const x0 = XL, x1 = -3.9, y = 1.02;
  L3 += Q([x0, y, 0.6], [x1, y, 0.6], [x1, y, 27], [x0, y, 27], C.ochre) + Q([x1, y, 0.6], [x1, y - 0.16, 0.6], [x1, y - 0.16, 27], [x1, y, 27], C.ochreLo) + Q([x1, y - 0.16, 0.6], [x1, 0, 0.6], [x1, 0, 27], [x1, y - 0.16, 27], C.ink);
  L3 += cut([P([x0, y, 0.6]), P([x1, y, 0.6]), P([x1, y, 27]), P([x0, y, 27])], { angle: -0.62, gap: 9, len: 70, w: 3, col: C.ochreLo, den: () => 0.4, seed: 6 });
  // drawers
  for (let z = 1.6; z < 24; z += 1.9) { const a = P([x1, 0.78, z]), b = P([x1, 0.35, z + 1.4]); L3 += path(gd(a[0], a[1], P([x1, 0.78, z + 1.4])[0], P([x1, 0.78, z + 1.4])[1], 4) + gd(a[0], a[1], P([x1, 0.35, z])[0], P([x1, 0.35, z])[1], 4) + gd(b[0], b[1], P([x1, 0.35, z])[0], P([x1, 0.35, z])[1], 3), C.blue); }
  const vice = (z) => { const o = P([x1 - 0.2, y, z]), s = o[3] / 100; return group(`translate(${o[0].toFixed(1)} ${o[1].toFixed(1)}) scale(${s.toFixed(3)})`,
    path('M-16 2L-12 -14L-26 -18L-28 -40L-6 -40L-4 -28L4 -28L4 -46L26 -46L28 -20L12 -14L16 2Z', C.ink) + rect(26, -34, 22, 7, C.ink) + line(44, -48, 44, -12, 3.5, C.ink) + circ(44, -49, 3.2, C.ink) + circ(44, -11, 3.2, C.ink) + path(gd(-26, -38, -8, -38, 3) + gd(6, -44, 24, -44, 3) + gd(-10, -12, -12, 0, 3) + gd(28, -32, 46, -32, 2), C.paper)); };
  for (let z = 21; z > 2; z -= 2.6) L3 += vice(z);
}
// ---- L4: close: a vice and a caliper on the corner of our own bench, cut by the frame
let L4 = '';
L4 += poly([[-20, 806], [470, 852], [560, 920], [-20, 920]], C.ochreLo) + poly([[-20, 806], [470, 852], [462, 862], [-20, 820]], C.ochre) + cut([[-20, 824], [460, 866], [540, 920], [-20, 920]], { angle: 0.1, gap: 13, len: 90, w: 4.5, col: C.ink, den: () => 0.45, seed: 21 });
// a cap, a file and a caliper left lying; the caliper is cut out of the light
L4 += path('M60 846C58 806 92 786 146 788C196 790 226 812 226 838C240 842 258 850 262 862C210 872 120 868 60 846Z', C.ink, `stroke="${C.paper}" stroke-width="3"`) + path(gd(70, 838, 222, 842, 5, 10) + gd(84, 814, 150, 796, 6, -6) + gd(150, 800, 212, 822, 5, -5) + gd(232, 850, 258, 860, 4, -2), C.paper);
L4 += `<path d="M470 862L330 846M344 800C306 806 300 846 336 858M344 800L398 824M336 858L392 868" fill="none" stroke="${C.ink}" stroke-width="13"/><path d="M344 800C306 806 300 846 336 858M344 800L398 824M336 858L392 868" fill="none" stroke="${C.blueHi}" stroke-width="6"/>` + circ(316, 830, 9, C.ink) + circ(316, 830, 4, C.paper);

await saveScene({
  id: 'tool_shop', title: 'The instrument shop', focus: [0.33, 0.5], period: '1919', effects: ['dust'],
  alt: 'A tall machine shop in June light: slanting belts hang motionless from the line-shaft to a row of lathes, vices line the bench under arched windows, and a few workers stand about.',
}, [{ depth: 0, body: L0 }, { depth: 0.2, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.7, body: L3 }, { depth: 1.2, body: L4 }]);
