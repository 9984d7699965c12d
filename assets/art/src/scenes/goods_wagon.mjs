// A heated goods wagon on the way to the congress, a night in March 1921, seen from inside as if the near wall were taken away. Planks for
// beds in two tiers at both ends, an iron stove in the middle; its open door is the only light, low and warm, and it falls on four from Tula:
// a spare man with plane and wedge, a lad with a newspaper, a woman who cuts bread with a thread, a heavy man in a railwayman's cap who
// listens to the line at the sliding door. That door stands a hand's breadth open and there it is night, snow, a telegraph pole.
// A cork stops a small hole in the planks. One red: her kerchief. Fire is ochre.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, clip, group, lerp, textPath, saveScene } from './lib.mjs';
import { stage, head, rays } from './lib-b.mjs';

const I = C.ink;
const S = stage({ pos: [1.3, 1.35, -3.3], look: [-0.5, 1.1, 2.5], fov: 54, cx: 490, cy: 446, roll: -0.03 });
const XL = -3.2, XR = 3.3, ZN = -1.25, ZF = 2.7, XB = -1.35, XC = 1.62; // ends, near cut, far wall, front edges of the bunks
const roof = (z) => 2.2 + 0.36 * Math.sin((Math.PI * (z - ZN)) / (ZF - ZN));
const LOW = 0.5, UP = 1.48; // heights of the tiers
const SL = [0.26, 0.53]; // the slit of the door
const STOVE = [0.1, 1.0];

// ---------------------------------------------------------------- L0: what the slit shows
let L0 = rect(0, 0, W, H, I);
{
  const a = S.p([SL[0], 2.1, ZF]), b = S.p([SL[1], 0.05, ZF]), x0 = a[0] - 70, x1 = b[0] + 70, y0 = a[1] - 60, y1 = b[1] + 80, hz = lerp(y0, y1, 0.5);
  L0 += rect(x0, y0, x1 - x0, y1 - y0, C.blue) + poly([[x0, hz - 4], [x1, hz - 16], [x1, y1], [x0, y1]], C.paper) + poly([[x0, hz + 44], [x1, hz + 18], [x1, y1], [x0, y1]], C.paperHi);
  const r = rnd(3); for (let x = x0; x < x1; x += 8 + 6 * r()) L0 += poly([[x, hz - 2], [x + 6, hz - 26 - 16 * r()], [x + 13, hz - 6]], C.blueDk);
  const px = lerp(a[0], b[0], 0.36); L0 += line(px, y0, px - 2, hz + 62, 6, I) + line(px - 16, hz - 92, px + 16, hz - 94, 4, I) + [0, 9].map((d) => path(`M${x0} ${hz - 100 + d} Q${px - 30} ${hz - 80 + d} ${px} ${hz - 96 + d} Q${px + 30} ${hz - 82 + d} ${x1} ${hz - 106 + d}`, 'none', `stroke="${I}" stroke-width="1.8"`)).join('') + path(gd(x0, hz + 66, x1, hz + 50, 5) + gd(x0, hz + 96, x1, hz + 84, 6), C.blueHi);
}

// ---------------------------------------------------------------- L1: the shell: far wall, door, roof, floor, end walls
let L1 = '';
{
  const D = (P) => `M${P.map((p) => `${p[0].toFixed(1)} ${p[1].toFixed(1)}`).join('L')}Z`;
  const hole = S.project([[SL[0], 0.04, ZF], [SL[0], 2.06, ZF], [SL[1], 2.06, ZF], [SL[1], 0.04, ZF]]);
  const wall = S.project([[XL, 0, ZF], [XL, roof(ZF), ZF], [XR, roof(ZF), ZF], [XR, 0, ZF]]);
  L1 += `<path d="M-40 -40H${W + 40}V${H + 40}H-40Z${D(wall)}" fill="${I}" fill-rule="evenodd"/>` + `<path d="${D(wall)}${D(hole)}" fill="${C.blueDk}" fill-rule="evenodd"/>`;
  // planks of the far wall lie lengthwise; the fire reaches those behind the stove
  for (let y = 0.16; y < 2.2; y += 0.17) { const r = rnd(Math.round(y * 100)); for (let x = XL; x < XR;) { const l = 0.7 + 1.3 * r(), e = Math.min(XR, x + l); if (!(e > SL[0] - 0.04 && x < SL[1] + 0.04) && r() < 0.85) L1 += S.cut1([x, y, ZF - 0.005], [e, y, ZF - 0.005], 3.2, I); x = e + 0.02; } }
  const near = (x, y) => Math.max(0, 1 - Math.hypot((x - STOVE[0] + 0.5) / 1.9, (y - 0.7) / 1.3));
  { const r = rnd(77); for (let i = 0; i < 190; i++) { const x = XL + 5.2 * r(), y = 0.1 + 2 * r(), l = 0.14 + 0.3 * r(), k = near(x, y); if (k > 0.14 && r() < k * 1.5 && !(x + l > -0.86)) L1 += S.cut1([x, y, ZF - 0.006], [x + l, y, ZF - 0.006], 1.6 + 3.4 * k, k > 0.34 ? C.ochreLo : C.blueLo); } }
  // sliding door: upright boards in a frame with one long brace, the diagonal of the picture
  const q = (x, y) => [x, y, ZF - 0.07];
  L1 += S.face([q(-0.86, 0.03), q(-0.86, 2.08), q(SL[0], 2.08), q(SL[0], 0.03)], C.blueLo);
  for (let x = -0.72; x < SL[0]; x += 0.145) L1 += S.cut1(q(x, 0.06), q(x, 2.05), 3, C.blueDk);
  { const r = rnd(17); for (let i = 0; i < 60; i++) { const x = -0.8 + 1.2 * r(), y = 0.1 + 1.7 * r() ** 1.4; L1 += S.cut1(q(x, y), q(x, y + 0.16 + 0.3 * r()), 2.6 + 2 * r(), y < 0.9 ? C.ochreLo : C.blue); } }
  for (const y of [0.14, 1.06, 1.96]) L1 += S.face([q(-0.86, y - 0.07), q(-0.86, y + 0.07), q(SL[0], y + 0.07), q(SL[0], y - 0.07)], y < 1.5 ? C.ochreLo : C.blue) + S.cut1(q(-0.84, y + 0.06), q(SL[0] - 0.02, y + 0.06), 3, y < 1.5 ? C.ochre : C.blueHi);
  L1 += S.face([q(-0.84, 1.13), q(-0.84, 1.3), q(SL[0] - 0.02, 1.89), q(SL[0] - 0.02, 1.72)], C.ochreLo) + S.face([q(-0.84, 0.21), q(-0.84, 0.37), q(SL[0] - 0.02, 0.98), q(SL[0] - 0.02, 0.82)], C.ochreLo) + S.cut1(q(-0.8, 0.24), q(SL[0] - 0.06, 0.84), 3.4, C.ochre);
  L1 += S.seg(q(-1.0, 2.13), q(1.5, 2.13), 0.06, I);
  // edge of the door and post beyond the slit, rimmed by the night
  L1 += S.seg(q(SL[0] - 0.02, 0.04), q(SL[0] - 0.02, 2.06), 0.05, I) + S.seg([SL[1] + 0.05, 0, ZF - 0.04], [SL[1] + 0.05, 2.2, ZF - 0.04], 0.13, C.blueLo) + S.cut1([SL[1] + 0.01, 0.1, ZF - 0.05], [SL[1] + 0.01, 2.0, ZF - 0.05], 4, C.paperHi);
  // the hole in the planks, stopped with a cork on a string
  { const c = S.p([0.98, 1.62, ZF - 0.02]), u = S.unit([0.98, 1.62, ZF]) * 0.06; L1 += circ(c[0], c[1], u * 1.5, I) + circ(c[0] - 1, c[1], u, C.ochre) + path(gd(c[0] - u * 0.6, c[1] - u * 0.4, c[0] + u * 0.3, c[1] - u * 0.7, 3) , C.paper) + circ(c[0] + 1, c[1] + 1, u * 0.3, C.ochreLo) + path(`M${c[0] + u} ${c[1] + u * 0.6} C${c[0] + u * 2.4} ${c[1] + u * 2} ${c[0] + u * 0.4} ${c[1] + u * 3.4} ${c[0] + u * 1.6} ${c[1] + u * 5}`, 'none', `stroke="${C.ochreLo}" stroke-width="2"`); }
  // roof: arched boards running the length of the wagon, and its ribs
  const Z = Array.from({ length: 13 }, (_, i) => lerp(ZN, ZF, i / 12));
  for (let i = 0; i < 12; i++) L1 += S.face([[XL, roof(Z[i]), Z[i]], [XR, roof(Z[i]), Z[i]], [XR, roof(Z[i + 1]), Z[i + 1]], [XL, roof(Z[i + 1]), Z[i + 1]]], i % 5 === 2 ? C.blueLo : C.blueDk).replace('/>', `stroke="${C.blueDk}" stroke-width="1"/>`);
  { const r = rnd(9); for (const z of Z) for (let x = XL; x < XR;) { const l = 0.8 + 1.8 * r(); if (r() < 0.8) L1 += S.cut1([x, roof(z) - 0.004, z], [Math.min(XR, x + l), roof(z) - 0.004, z], 3.6, I); x += l * 1.05; } }
  { const r = rnd(19); for (let i = 0; i < 46; i++) { const z = lerp(-0.2, 2.2, r()), x = STOVE[0] + (r() - 0.5) * 2.6, k = 1 - Math.hypot((x - STOVE[0]) / 1.5, (z - 1) / 1.3); if (k > 0) L1 += S.cut1([x, roof(z) - 0.006, z], [x + 0.3 + 0.4 * r(), roof(z) - 0.006, z], 2 + 3 * k, C.ochreLo); } }
  for (const x of [-2.4, XB + 0.02, 0.6, XC, 2.6]) for (let i = 0; i < 12; i++) L1 += S.face([[x - 0.05, roof(Z[i]) - 0.01, Z[i]], [x + 0.05, roof(Z[i]) - 0.01, Z[i]], [x + 0.05, roof(Z[i + 1]) - 0.01, Z[i + 1]], [x - 0.05, roof(Z[i + 1]) - 0.01, Z[i + 1]]], I).replace('/>', `stroke="${I}" stroke-width="1"/>`);
  // end wall on the left
  L1 += S.face([[XL, 0, ZN], ...Z.map((z) => [XL, roof(z), z]), [XL, 0, ZF]], C.blueDk) + S.hatch([XL + 0.01, 0.05, ZN], [0, 0, ZF - ZN], [0, 2.2, 0], { gap: 0.17, len: 1.2, w: 0.02, col: I, den: () => 0.8, seed: 5 });
  // end wall on the right, far behind the other bunks
  L1 += S.face([[XR, 0, -2.9], [XR, 2.2, -2.9], ...Z.map((z) => [XR, roof(z) + 0.01, z]), [XR, 0, ZF]], C.blueDk) + S.hatch([XR - 0.01, 0.05, -2.4], [0, 0, ZF + 2.4], [0, 2.2, 0], { gap: 0.17, len: 1.2, w: 0.02, col: I, den: () => 0.7, seed: 8 });
  // floor
  L1 += S.face([[XL, 0, -2.9], [XR, 0, -2.9], [XR, 0, ZF], [XL, 0, ZF]], C.blueDk) + S.hatch([XL, 0.003, -2], [6.5, 0, 0], [0, 0, 4.7], { gap: 0.17, len: 1.2, w: 0.02, col: C.blueLo, den: () => 0.7, seed: 6 });
  // what the fire throws on the boards: one flat wedge, broken at its edges
  const [sx, sz] = STOVE, wedge = [[sx - 0.26, 0.006, sz - 0.3], [sx + 0.26, 0.006, sz - 0.3], [sx + 1.0, 0.006, -1.0], [sx + 1.5, 0.006, -2.2], [sx - 1.5, 0.006, -2.2], [sx - 1.05, 0.006, -1.0]];
  L1 += S.face(wedge, C.ochre) + clip(S.project(wedge), S.hatch([sx - 2, 0.008, -2.2], [4, 0, 0], [0, 0, 2.9], { gap: 0.17, len: 0.8, w: 0.02, col: C.ochreLo, den: (a, b) => 0.5 + 0.5 * Math.abs(a - 0.5) * 2 - 0.2 * b, seed: 16 })) + S.hatch([sx - 2, 0.009, -1.7], [4, 0, 0], [0, 0, 2.3], { gap: 0.17, len: 0.4, w: 0.022, col: C.ochreLo, den: (a, b) => { const e = 0.26 + 0.32 * (1 - b), d = Math.abs(a - 0.5) * 2; return d > e * 0.8 && d < e * 1.5 ? 0.6 : 0; }, seed: 26 });
}

// ---------------------------------------------------------------- people
const at = (x, y, z) => { const [a, b] = S.p([x, y, z]); return [a, b, S.unit([x, y, z])]; };
/** Seated in profile facing right (flip -1: left), origin on the seat under the hip, 100 units = 1 m. The fire is in front of them: fronts are lit. */
const seated = (x, y, z, flip, { k, coat = C.blueLo, dark = C.blueDk, lit = C.ochre, collar = C.blue, red = C.red, garm = C.blue, skirt = '', yaw = 90, lean = 0, seat = 44, arms = true, inHand = '', skin = C.spillSkin, wide = 1 } = {}) => {
  const [a, b, u] = at(x, y, z), f = seat; // f: height of the seat above the floor, in units
  let g = '';
  g += skirt ? path(`M40 ${f - 8} L66 ${f - 8} L80 ${f - 2} L80 ${f} L40 ${f}Z`, I) + path(`M-15 -12 C6 -20 34 -18 46 -8 L66 ${f - 4} C50 ${f - 1} 20 ${f} 4 ${f - 2} L2 6Z`, skirt) + path(gd(8, -6, 14, f - 5, 2.2) + gd(18, -8, 30, f - 5, 2.2) + gd(30, -11, 46, f - 6, 2.2), I) + path(`M46 -8 L66 ${f - 4} L59 ${f - 3} L42 -2 L30 -13 L38 -13Z`, C.ochreLo) + path(gd(46, -5, 64, f - 5, 3, -2), lit)
    : path(`M-14 -10 C6 -18 34 -18 47 -10 L50 ${f - 12} L64 ${f - 6} L64 ${f} L31 ${f} L30 6 L-8 6Z`, I) + path(`M-14 -14 C4 -22 32 -20 45 -10 L41 22 L20 20 L14 6 L-14 6Z`, coat) + path('M20 -17 C30 -18 38 -16 45 -10 L42 12 L37 10 L38 -6 C32 -11 26 -13 20 -13Z', C.ochreLo) + path(gd(46, -6, 48, f - 14, 3, -1) + gd(52, f - 8, 63, f - 4, 2.4), lit);
  g += path('M-17 6 C-24 -20 -22 -44 -10 -57 C-4 -62 12 -62 16 -56 C24 -40 24 -16 20 2Z', coat, wide === 1 ? '' : `transform="scale(${wide} 1)"`);
  g += path('M15 -56 C24 -40 24 -16 20 2 L13 0 C17 -16 16 -38 9 -54Z', C.ochreLo) + path(gd(17, -54, 22, -14, 3.4, -3), lit) + path(gd(-17, -44, -19, 0, 2, 3) + gd(-9, -52, -14, -24, 1.6, 3), dark);
  g += head(k, -yaw, { x: 4, y: -54, s: 0.215, flip: -1, garm, red, paper: skin, neck: 182 }); // the plates are lit from the left: turned over, the fire lights the face
  g += path('M-10 -58 C-10 -66 -5 -69 0 -70 C4 -65 10 -63 15 -62 L19 -53 C10 -47 -2 -47 -11 -52Z', collar) + gouge(6, -57, 18, -56, 3, lit, 2) + gouge(-9, -58, -2, -67, 1.8, dark, 2);
  g += inHand;
  if (arms) g += path('M-8 -50 C-17 -40 -18 -28 -14 -18 C-4 -9 14 -9 29 -13 L28 -24 C16 -24 6 -26 2 -28 C4 -36 4 -44 2 -50Z', coat) + path('M24 -25 C30 -27 35 -25 36 -19 C35 -13 30 -12 25 -13Z', dark) + path(gd(-9, -48, -15, -20, 1.8, 3) + gd(-12, -15, 24, -12, 1.6, 2), dark) + path(gd(3, -28, 27, -24, 2.4, 1.5), lit);
  return group(`translate(${a.toFixed(1)} ${b.toFixed(1)}) scale(${((u / 100) * flip).toFixed(3)} ${(u / 100).toFixed(3)}) rotate(${lean})`, g);
};
const shade = (x, z, w, dx, dz) => S.face([[x - w, 0.01, z], [x + w, 0.01, z], [x + w + dx, 0.01, z + dz], [x - w + dx, 0.01, z + dz]], I);

// ---------------------------------------------------------------- L2: left bunks and who lies there; the woman on the lower one; the man at the door
let L2 = '';
{
  const board = (y, e) => S.box([XL, y - 0.07, ZN - 0.4], [XB, y, ZF], { right: e, top: C.blueLo, bottom: I, front: C.blueDk, left: C.blueDk });
  // a sleeper under his coat, soles to us
  const hump = (y, z0, z1, h, col, o = {}) => {
    const N = 10, prof = (x, k) => Array.from({ length: N + 1 }, (_, i) => { const t = i / N; return [x, y + h * k * Math.sin(Math.PI * t) ** 0.6, lerp(z0, z1, t)]; });
    let s = S.face([...prof(XL + 0.5, 1.05), ...prof(XB - 0.2, 0.8).reverse()], col) + S.face([...prof(XB - 0.2, 0.8), [XB - 0.2, y, z1], [XB - 0.2, y, z0]], col);
    const P = prof(XB - 0.2, 0.8); s += path(P.slice(1, -2).map((p, i) => { const a = S.p(p), b = S.p(P[i + 2]); return gd(a[0], a[1], b[0], b[1], 4); }).join(''), o.edge ?? C.ochreLo);
    for (const t of [0.25, 0.5, 0.7]) { const z = lerp(z0, z1, t); s += S.cut1([XB - 0.2, y + h * 0.7, z], [XB - 0.19, y + 0.03, z + 0.05], 3, o.fold ?? I, 3); }
    if (o.boots) for (const t of [0.34, 0.66]) { const [a, b, u] = at(XB - 0.06, y, lerp(z0, z1, t)), e = t < 0.5 ? -9 : 9; s += group(`translate(${a.toFixed(1)} ${b.toFixed(1)}) rotate(${e}) scale(${(u / 100).toFixed(3)})`, path('M-7 0 C-10 -10 -9 -24 0 -26 C9 -24 10 -10 7 0Z', I) + path('M-4.6 -3 C-7 -10 -6 -21 0 -22.6 C6 -21 7 -10 4.6 -3Z', C.ochreLo) + path('M-5.4 -8.4 L5.4 -8.4 L5.6 -6.6 L-5.6 -6.6Z', I) + gouge(-3, -12, -2, -20, 1.6, C.ochre)); }
    return s;
  };
  L2 += board(LOW, C.ochreLo);
  L2 += board(UP, C.ochre);
  // upper tier: soles, coats, and two who look down at the fire on their elbows
  L2 += hump(UP, 2.05, 2.62, 0.3, C.blueLo, { boots: true }) + hump(UP, -0.5, 0.1, 0.32, C.blueLo, { boots: true, edge: C.ochreLo });
  for (const [z, k, coat, yaw] of [[1.62, 2, C.blueLo, 35], [1.02, 6, C.blue, 35]]) {
    const [a, b, u] = at(XB - 0.12, UP, z), s = u / 100;
    L2 += group(`translate(${a.toFixed(1)} ${b.toFixed(1)}) scale(${s.toFixed(3)})`, path('M30 0 C30 -10 26 -18 14 -22 C2 -30 -16 -33 -36 -28 C-58 -22 -76 -18 -92 0Z', coat) + head(k, -yaw, { x: 4, y: -6, s: 0.205, flip: -1, paper: C.spillSkin, garm: C.blue, neck: 176 }) + path('M-22 0 C-26 -10 -16 -17 -4 -14 C4 -8 12 -8 18 -12 C30 -12 32 -4 30 0Z', coat) + path(gd(-20, -6, 0, -12, 2.6, -2) + gd(10, -8, 28, -5, 2.6, -3), C.ochre) + path(gd(-22, -28, -70, -14, 2.6, 3) + gd(-30, -22, -36, -4, 2, 2) + gd(-54, -18, -60, -2, 2, 2), C.blueDk));
  }
  for (const z of [0.58, 2.64]) L2 += S.seg([XB + 0.02, 0, z], [XB + 0.02, roof(z) - 0.02, z], 0.1, z < 1 ? C.ochreLo : C.ochreLo) + S.cut1([XB + 0.06, 0.06, z], [XB + 0.06, roof(z) - 0.1, z], 5, C.ochre) + S.cut1([XB - 0.03, 0.06, z], [XB - 0.03, roof(z) - 0.1, z], 4, I);
}
{ // the railwayman: standing, broad, head turned to the slit
  const [a, b, u] = at(-0.6, 0, 2.2), s = (1.8 * u) / 260;
  L2 += group(`translate(${a.toFixed(1)} ${b.toFixed(1)}) scale(${(s * 1.3).toFixed(3)} ${s.toFixed(3)}) translate(-50 -260)`,
    path('M28 200 L31 250 L22 260 L48 260 L49 200Z M51 200 L52 260 L78 260 L69 250 L71 200Z', I) +
    path('M38 50 C24 54 15 62 13 88 L9 150 L22 160 L26 132 L20 208 C40 214 62 214 80 208 L74 132 L79 160 L92 150 L87 88 C85 62 76 54 62 50Z', C.blueLo) +
    path(gd(52, 62, 54, 210, 3) + gd(27, 84, 25, 130, 2.6) + gd(73, 84, 75, 130, 2.6) + gd(36, 140, 32, 206, 2.4) + gd(66, 140, 70, 206, 2.4), C.blueDk) + [84, 104, 124, 146].map((v) => circ(46, v, 2, C.ochre) + circ(60, v, 2, C.ochre)).join('') +
    path(gd(15, 86, 10, 150, 4, 2) + gd(22, 150, 20, 206, 4) + gd(24, 60, 38, 52, 3, -2), C.blue) + path('M80 62 C85 72 87 80 88 90 L92 150 L86 153 L80 96Z M70 150 L74 206 L80 208 L75 140Z', C.ochreLo) + path(gd(84, 80, 90, 148, 4, -2) + gd(64, 52, 82, 64, 3, -3) + gd(75, 140, 79, 206, 3), C.ochre));
  L2 += head(7, -90, { x: a + 2 * s, y: b - 201 * s, s: 0.34 * s, flip: -1, garm: C.blue, paper: C.spillSkin, neck: 182 }) + group(`translate(${a.toFixed(1)} ${b.toFixed(1)}) scale(${(s * 1.3).toFixed(3)} ${s.toFixed(3)}) translate(-50 -260)`, path('M31 61 C31 49 37 45 43 44 C48 52 58 54 64 47 C69 50 70 56 70 61 C60 69 40 69 31 61Z', C.blue) + gouge(33, 60, 68, 60, 2.4, C.blueDk, 5));
}

// ---------------------------------------------------------------- L3: the stove and the three round it
let L3 = '';
const [fx, fy, fu] = at(STOVE[0], 0, STOVE[1]);
const X = (v) => fx + v * fu, Y = (v) => fy - v * fu;
const MOUTH = [X(0), Y(0.44)];
{
  // box of sand it stands on
  L3 += S.box([STOVE[0] - 0.46, 0, STOVE[1] - 0.4], [STOVE[0] + 0.46, 0.1, STOVE[1] + 0.42], { front: C.ochreLo, top: C.khaki, right: I, left: I });
  // pipe through the roof, an iron collar, rust and rivets
  const top = S.p([STOVE[0], roof(STOVE[1]), STOVE[1]])[1], lean = S.p([STOVE[0], roof(STOVE[1]), STOVE[1]])[0] - fx;
  const pipe = (v) => [fx + lean * ((v - 0.9) / (roof(STOVE[1]) - 0.9)), Y(v)];
  const p0 = pipe(0.9), p1 = [fx + lean, top];
  L3 += poly([[p1[0] - 0.2 * fu, top - 6], [p1[0] + 0.2 * fu, top + 2], [p1[0] + 0.14 * fu, top + 20], [p1[0] - 0.14 * fu, top + 16]], C.ash2) + poly([[p0[0] - 0.065 * fu, p0[1]], [p1[0] - 0.065 * fu, p1[1] + 6], [p1[0] + 0.065 * fu, p1[1] + 8], [p0[0] + 0.065 * fu, p0[1]]], I);
  L3 += gouge(p0[0] - 0.045 * fu, p0[1] - 6, p1[0] - 0.045 * fu, p1[1] + 20, 4, C.ochre) + gouge(p0[0] + 0.045 * fu, p0[1] - 20, p1[0] + 0.045 * fu, p1[1] + 40, 3.4, C.blue);
  for (const v of [1.25, 1.7, 2.1]) { const q = pipe(v); L3 += poly([[q[0] - 0.075 * fu, q[1] - 3], [q[0] + 0.075 * fu, q[1] - 1], [q[0] + 0.075 * fu, q[1] + 5], [q[0] - 0.075 * fu, q[1] + 3]], C.blueLo); }
  // glow on both sides of the mouth: rays on the dark
  L3 += rays(MOUTH[0], MOUTH[1] + 10, { a0: Math.PI * 0.86, a1: Math.PI * 1.12, r0: 70, r1: 150, n: 11, w: 5, col: C.ochre, seed: 4 }) + rays(MOUTH[0], MOUTH[1] + 10, { a0: -Math.PI * 0.12, a1: Math.PI * 0.12, r0: 66, r1: 140, n: 11, w: 5, col: C.ochre, seed: 7 });
  // drum on legs
  L3 += [[-0.2, 0.08], [0.2, 0.08], [-0.12, 0.14], [0.12, 0.14]].map(([a, b]) => line(X(a * 1.15), Y(b), X(a), Y(0.26), 0.04 * fu, I)).join('');
  L3 += path(`M${X(-0.27)} ${Y(0.24)} C${X(-0.31)} ${Y(0.4)} ${X(-0.31)} ${Y(0.7)} ${X(-0.26)} ${Y(0.88)} L${X(0.26)} ${Y(0.88)} C${X(0.31)} ${Y(0.7)} ${X(0.31)} ${Y(0.4)} ${X(0.27)} ${Y(0.24)} C${X(0.14)} ${Y(0.19)} ${X(-0.14)} ${Y(0.19)} ${X(-0.27)} ${Y(0.24)}Z`, I) + path(`M${X(-0.3)} ${Y(0.88)} C${X(-0.16)} ${Y(0.95)} ${X(0.16)} ${Y(0.95)} ${X(0.3)} ${Y(0.88)} C${X(0.16)} ${Y(0.83)} ${X(-0.16)} ${Y(0.83)} ${X(-0.3)} ${Y(0.88)}Z`, C.blueLo) + path(gd(X(-0.26), Y(0.34), X(-0.25), Y(0.82), 4, -4) + gd(X(-0.28), Y(0.78), X(0.28), Y(0.78), 3.4, 9), C.blue) + path(gd(X(0.27), Y(0.32), X(0.26), Y(0.8), 4, 4), C.blue);
  // mouth: white heat, logs, the door swung to the left with the fire on its inside
  L3 += path(`M${X(-0.17)} ${Y(0.3)} L${X(-0.17)} ${Y(0.56)} C${X(-0.1)} ${Y(0.64)} ${X(0.1)} ${Y(0.64)} ${X(0.17)} ${Y(0.56)} L${X(0.17)} ${Y(0.3)}Z`, C.ochre) + path(`M${X(-0.13)} ${Y(0.32)} C${X(-0.14)} ${Y(0.46)} ${X(-0.06)} ${Y(0.44)} ${X(-0.05)} ${Y(0.57)} C${X(0.02)} ${Y(0.52)} ${X(0)} ${Y(0.46)} ${X(0.04)} ${Y(0.44)} C${X(0.06)} ${Y(0.5)} ${X(0.1)} ${Y(0.5)} ${X(0.1)} ${Y(0.55)} C${X(0.15)} ${Y(0.48)} ${X(0.14)} ${Y(0.4)} ${X(0.13)} ${Y(0.32)}Z`, C.paperHi);
  L3 += poly([[X(-0.15), Y(0.31)], [X(0.13), Y(0.35)], [X(0.14), Y(0.3)], [X(-0.14), Y(0.29)]], I) + gouge(X(-0.1), Y(0.37), X(0.12), Y(0.33), 7, C.ochreLo);
  L3 += poly([[X(-0.17), Y(0.28)], [X(-0.17), Y(0.6)], [X(-0.34), Y(0.57)], [X(-0.34), Y(0.22)]], C.ochreLo, `stroke="${I}" stroke-width="4"`) + gouge(X(-0.3), Y(0.28), X(-0.3), Y(0.54), 4, C.ochre) + gouge(X(-0.23), Y(0.3), X(-0.23), Y(0.56), 4, C.ochre);
  // kettle
  L3 += path(`M${X(0.05)} ${Y(0.91)} C${X(0.02)} ${Y(1.06)} ${X(0.07)} ${Y(1.11)} ${X(0.15)} ${Y(1.11)} C${X(0.23)} ${Y(1.11)} ${X(0.28)} ${Y(1.06)} ${X(0.25)} ${Y(0.9)}Z`, C.blue) + path(`M${X(0.24)} ${Y(0.97)} L${X(0.34)} ${Y(1.06)} L${X(0.31)} ${Y(1.08)} L${X(0.23)} ${Y(1.03)}Z`, C.blue) + path(`M${X(0.08)} ${Y(1.1)} Q${X(0.15)} ${Y(1.24)} ${X(0.22)} ${Y(1.1)}`, 'none', `stroke="${C.blue}" stroke-width="4"`) + gouge(X(0.09), Y(0.93), X(0.09), Y(1.06), 5, C.ochre, 3);
  // a tin mug on the sand
  L3 += poly([[X(-0.5), Y(0.05)], [X(-0.4), Y(0.05)], [X(-0.39), Y(0.17)], [X(-0.51), Y(0.17)]], C.blueHi, `stroke="${I}" stroke-width="2"`) + path(`M${X(-0.51)} ${Y(0.15)} C${X(-0.58)} ${Y(0.15)} ${X(-0.57)} ${Y(0.07)} ${X(-0.5)} ${Y(0.08)}`, 'none', `stroke="${I}" stroke-width="3"`) + gouge(X(-0.42), Y(0.07), X(-0.42), Y(0.15), 4, C.ochre);
  // split logs on the right
  for (const [a, b] of [[0.36, 0.04], [0.46, 0.05], [0.41, 0.13]]) L3 += circ(X(a), Y(b), 0.055 * fu, C.ochreLo, `stroke="${I}" stroke-width="2.5"`) + gouge(X(a - 0.03), Y(b), X(a + 0.03), Y(b + 0.01), 2.4, C.ochre);
}
{
  // the lad on a box by the stove door, newspaper open in the light
  const x = -0.92, z = 0.55;
  L3 += shade(x - 0.05, z, 0.26, -0.9, -0.1) + S.box([x - 0.2, 0, z - 0.18], [x + 0.18, 0.34, z + 0.2], { front: C.ochreLo, top: C.ochre, right: C.ochre, left: I });
  const [a, b, u] = at(x, 0.34, z), s = u / 100;
  // newspaper: two leaves of a broadsheet, one towards us, hiding what holds it
  const P = [[20, -60], [54, -66], [60, -14], [26, -8]], leaf = (t, v) => [lerp(lerp(P[0][0], P[1][0], t), lerp(P[3][0], P[2][0], t), v), lerp(lerp(P[0][1], P[1][1], t), lerp(P[3][1], P[2][1], t), v)];
  let paper = poly([[14, -56], [20, -60], [26, -8], [18, -14]], C.spill) + poly(P, C.paperHi);
  paper += path(textPath('ПРАВДА', { font: 'oswald', weight: 700, size: 100, map: (px, py) => leaf(0.1 + px / 420, 0.17 + py / 800) }).d, I);
  for (let i = 0; i < 8; i++) { const v = 0.29 + i * 0.085; for (const [t0, t1] of [[0.1, 0.34], [0.39, 0.63], [0.68, 0.92]]) { const q = leaf(t0, v), w = leaf(t1 - (i === 7 ? 0.1 : 0), v); paper += line(q[0], q[1], w[0], w[1], 1, C.blueLo); } }
  paper += line(...leaf(0.08, 0.225), ...leaf(0.93, 0.225), 0.9, I);
  const arm = path('M-8 -50 C-17 -40 -17 -30 -10 -24 C2 -20 14 -22 26 -30 L24 -38 C14 -34 6 -34 2 -34 C4 -40 4 -46 2 -50Z', C.khaki) + path(gd(-9, -49, -9, -24, 2.4, 7) + gd(-10, -24, 26, -30, 2.4, 3) + gd(2, -49, 2, -34, 2, -2), I) + path(gd(-9, -48, -14, -28, 1.8, 3), I) + path(gd(4, -34, 24, -37, 2.2, 1), C.ochre);
  L3 += seated(x, 0.34, z, 1, { k: 4, coat: C.khaki, dark: C.ochreLo, collar: C.blueHi, seat: 34, arms: false, lean: 0, inHand: paper + arm });
}
{
  // the woman with the bread: loaf on a board over her knees, the thread drawn tight between two sleeves
  const x = 1.26, z = 0.5;
  L3 += shade(x + 0.1, z, 0.24, 0.9, -0.1) + S.box([x - 0.2, 0, z - 0.2], [x + 0.22, 0.38, z + 0.2], { front: C.ochreLo, top: C.ochre, left: C.ochre, right: I }) + S.hatch([x - 0.2, 0.02, z - 0.205], [0.42, 0, 0], [0, 0.36, 0], { gap: 0.07, len: 0.4, w: 0.02, col: I, den: () => 0.9, seed: 3 });
  const bread = poly([[8, -19], [66, -19], [66, -15.5], [8, -15.5]], C.ochre) + path('M24 -19 C20 -37 30 -43 42 -43 C56 -43 66 -35 63 -19Z', C.ochreLo, `stroke="${I}" stroke-width="1.6"`) + path('M24 -19 C21 -33 26 -40 34 -42 C40 -36 42 -28 41 -19Z', C.paperLo, `stroke="${I}" stroke-width="1.4"`) + path(gd(29, -32, 33, -38, 1.6) + gd(28, -24, 32, -30, 1.4), C.ochreLo) + path(gd(48, -36, 58, -29, 2.2) + gd(47, -28, 60, -23, 2), C.ochre) +
    path('M27 -50 L47 -40 L52 -22', 'none', `stroke="${C.paperHi}" stroke-width="1.3"`);
  const armA = path('M-8 -50 C-16 -44 -14 -36 -6 -34 C6 -34 18 -38 29 -45 L26 -53 C16 -48 8 -46 2 -46Z', C.blueLo) + path(gd(-6, -34, 29, -45, 2.2, 4) + gd(-8, -49, 2, -46, 2), I) + path('M24 -54 C29 -57 34 -52 32 -46 C29 -42 26 -42 24 -44Z', C.blueHi);
  const armB = path('M-6 -48 C-17 -36 -14 -22 -4 -18 C12 -15 34 -16 50 -21 L48 -29 C34 -26 14 -28 4 -30Z', C.blue) + path(gd(-6, -48, -10, -20, 2.6, 8) + gd(-8, -21, 48, -21, 2.6, 5) + gd(2, -46, 5, -30, 2.2, 2), I) + path('M46 -30 C52 -31 55 -28 54 -23 C52 -19 49 -19 46 -21Z', C.blueHi) + path(gd(6, -30, 46, -28, 2.4, 1), C.ochre) + path(gd(-8, -46, -13, -24, 1.8, 3), C.blueDk);
  L3 += seated(x, 0.38, z, -1, { k: 5, coat: C.blue, collar: C.blueHi, skirt: C.blueLo, seat: 38, arms: false, inHand: armA + bread + armB, red: C.red });
}

// ---------------------------------------------------------------- L4: the man with the plane on the near end of the lower tier; posts of both bunks
let L4 = '';
{
  L4 += S.box([XL, LOW - 0.07, ZN - 0.4], [XB, LOW, 0.16], { right: C.ochre, top: C.ochreLo, front: C.blueDk });
  const board = poly([[0, -19], [92, -16], [92, -11], [0, -14]], C.ochre, `stroke="${I}" stroke-width="1.4"`) + path(gd(6, -17, 40, -15.4, 1.6) + gd(50, -14, 88, -12.6, 1.6), C.ochreLo) +
    poly([[34, -18.6], [76, -17], [77, -27], [70, -28], [36, -29]], C.paperLo, `stroke="${I}" stroke-width="1.8"`) + poly([[53, -28], [57, -42], [61, -41], [60, -28]], I) + path('M70 -27 C72 -38 79 -38 77 -27Z', C.ochreLo, `stroke="${I}" stroke-width="1.6"`) + path(gd(38, -22, 74, -20, 1.6), C.ochreLo) +
    path('M62 -29 C64 -42 80 -52 82 -42 C83 -35 74 -36 76 -42', 'none', `stroke="${C.paperHi}" stroke-width="2.6"`);
  const armA = path('M-8 -50 C-17 -40 -16 -30 -8 -26 C6 -22 24 -22 40 -25 L39 -33 C26 -32 12 -34 4 -36Z', C.ash3) + path(gd(-9, -49, -9, -26, 2.6, 7) + gd(-10, -27, 40, -25, 2.6, 3) + gd(2, -49, 4, -36, 2.2, -2), I) + path('M37 -34 C43 -35 45 -31 44 -26 C42 -23 39 -23 37 -25Z', C.paperLo) + path(gd(6, -36, 37, -33, 2.4, 1), C.ochre) + path(gd(-9, -48, -13, -30, 1.8, 3), C.blueDk);
  L4 += seated(XB - 0.02, LOW, -0.3, 1, { k: 9, coat: C.ash3, collar: C.blueLo, seat: 50, arms: false, inHand: board + armA });
  // wedges already cut, and shavings, in the light on the floor
  const wedge3 = (x, z, l, h, w) => S.face([[x, 0, z], [x + l, 0, z], [x + l, h, z]], C.ochreLo, `stroke="${I}" stroke-width="2"`) + S.face([[x, 0, z], [x + l, h, z], [x + l, h, z + w], [x, 0, z + w]], C.paperLo, `stroke="${I}" stroke-width="2"`) + S.face([[x + l, 0, z], [x + l, h, z], [x + l, h, z + w], [x + l, 0, z + w]], I);
  L4 += wedge3(-0.62, -0.72, 0.42, 0.15, 0.16) + wedge3(-0.98, -1.0, 0.36, 0.13, 0.15);
  for (const [x, z, q, c] of [[-0.2, -0.75, 0.8, C.paperHi], [-0.5, -1.05, 1, C.paperHi], [-0.78, -0.4, 0.8, C.paper]]) { const [a, b, u] = at(x, 0.02, z), k = u * 0.05 * q; L4 += path(`M${a - k * 1.6} ${b} C${a - k * 1.4} ${b - k * 1.7} ${a + k * 0.5} ${b - k * 1.8} ${a + k * 0.6} ${b - k * 0.5} C${a + k * 0.6} ${b + k * 0.4} ${a - k * 0.5} ${b + k * 0.3} ${a - k * 0.3} ${b - k * 0.5}`, 'none', `stroke="${c}" stroke-width="${(3.6 * q).toFixed(1)}"`); }
  // right bunks: post, tier edges, boards and dark. Nothing to look at: the sheet lies here
  for (const y of [LOW, UP]) L4 += S.box([XC, y - 0.07, ZN + 0.1], [XR + 1.4, y, ZF - 0.02], { left: C.ochreLo, front: C.blueLo, top: C.blueDk, bottom: I }) + S.cut1([XC + 0.1, y - 0.02, ZN + 0.09], [XR, y - 0.02, ZN + 0.09], 4, C.blue);
  L4 += S.seg([XC, -0.2, ZN + 0.1], [XC, 2.6, ZN + 0.1], 0.11, I) + S.cut1([XC - 0.045, 0.1, ZN + 0.09], [XC - 0.045, 2.2, ZN + 0.09], 7, C.ochre) + S.seg([XC, 0, ZF - 0.1], [XC, 2.2, ZF - 0.1], 0.1, C.ochreLo);
}

await saveScene({
  id: 'goods_wagon', title: 'A goods wagon to the congress, March 1921', focus: [0.31, 0.56], effects: ['lamp', 'embers'], lamp: [MOUTH[0] / W, MOUTH[1] / H, 0.2], smoke: [MOUTH[0] / W, (MOUTH[1] - 4) / H], period: '1919',
  alt: 'Night inside a heated goods wagon: by the open door of an iron stove a lad reads a newspaper and a woman in a red kerchief cuts bread with a thread, a spare man planes a wedge on the edge of the plank bunks where others lie, and a heavy man in a railwayman’s cap stands at the sliding door, a hand’s breadth open on snow and a telegraph pole; a cork stops a small hole in the planks.',
}, [{ depth: 0, body: L0 }, { depth: 0.25, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.75, body: L3 }, { depth: 1.1, body: L4 }]);
