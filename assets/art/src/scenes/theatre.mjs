// The great theatre in Moscow, unheated, seen from the right-hand side of the gallery: a congress of the trade unions sits in it.
// The horseshoe of tiers, the ceiling and the stage are projected from one plan, in metres; only the table on the stage and the front
// row are on a larger scale than life, as in a poster. Light comes from the stage and from the half of the chandelier that
// still burns: the left wall is paper, the right wall stays in the cold blue, a calm field behind the reading sheet.
// Red: the cloth of the table and the streamer over it, nothing else. No number of the congress and no date, it serves for several.
import { C, W, H, rnd, poly, path, rect, circ, gd, gouge, line, cut, lerp, clamp01, textPath, saveScene } from './lib.mjs';
import { stage, head, bust, back } from './lib-b.mjs';

const EYE = [7.6, 14.5, -9];
const S = stage({ pos: EYE, look: [0.2, 8.3, 10], fov: 62, cx: 640, cy: 428, roll: -0.03 });
const PRO = 10; // z of the proscenium wall
const TIERS = [0.9, 3.2, 5.5, 7.8, 10.1, 12.4]; // foot of each parapet; the last is ours
const RAIL = 0.85; // height of a parapet
const RIM = 16; // where the ceiling begins
const r = rnd(1920);

/** The horseshoe. t = -1 left edge of the stage, 0 the middle of the back, 1 right edge; k moves the line outwards. */
function plan(t, k = 0) {
  const a = Math.abs(t), e = Math.sign(t) || 1;
  if (a < 0.5) { const g = (a / 0.5) * Math.PI / 2, R = 11 + k; return [e * R * Math.sin(g), -R * Math.cos(g)]; }
  const z = ((a - 0.5) / 0.5) * PRO;
  return [e * (11 + k - 3.4 * (z / PRO) ** 2), z];
}
const at = (t, y, k = 0) => { const [x, z] = plan(t, k); return [x, y, z]; };
/** A band on the horseshoe wall from height y0 to y1, in short straight pieces so that the near plane can cut it. */
function band(t0, t1, y0, y1, fill, k0 = 0, k1 = k0, n = 48) {
  let s = '';
  const up = [], dn = [];
  for (let i = 0; i <= n; i++) { const t = lerp(t0, t1, i / n); up.push(at(t, y1, k1)); dn.push(at(t, y0, k0)); }
  return s + S.face([...up, ...dn.reverse()], fill);
}

// ---------------------------------------------------------------- L0 ceiling and the box of the stage
function ceiling() {
  let s = rect(0, 0, W, H, C.blueDk);
  const N = 90, C0 = [0, 0.4]; // 72 steps round the horseshoe, 18 back along the wall of the stage
  const pt = (i, f) => { const [x, z] = i <= 72 ? plan(-1 + i / 36) : [lerp(7.6, -7.6, (i - 72) / 18), PRO]; return [lerp(C0[0], x, f), RIM + 2.4 * (1 - f * f), lerp(C0[1], z, f)]; };
  const ring = (f) => Array.from({ length: N + 1 }, (_, i) => pt(i, f));
  s += S.face(ring(1), C.paperLo) + S.face(ring(0.93), C.blueHi) + S.face(ring(0.9), C.paper);
  // painted panels of the plafond: twelve big, twelve small, each a few cuts, not a picture
  const rr = rnd(5);
  for (let i = 0; i < 30; i++) {
    const a = i * 3 + 0.35, b = i * 3 + 2.65, cell = (f0, f1) => [pt(a, f0), pt((a + b) / 2, f0), pt(b, f0), pt(b, f1), pt((a + b) / 2, f1), pt(a, f1)];
    const dark = i > 12 && i < 26;
    s += S.face(cell(0.84, 0.58), dark ? C.blueLo : i % 2 ? C.blueHi : C.blue) + S.face(cell(0.53, 0.4), dark ? C.blue : C.ochre);
    for (let j = 0; j < 5; j++) {
      const u = 0.15 + 0.7 * rr(), f = lerp(0.8, 0.66, rr()), p = S.p(pt(lerp(a, b, u), f)), q = S.p(pt(lerp(a, b, u + 0.25 * (rr() - 0.5)), f - 0.06));
      if (S.depth(pt(a, f)) > 1) s += gouge(p[0], p[1], q[0], q[1], 7, dark || i >= 24 ? C.blueDk : C.paperHi, 5);
    }
  }
  s += S.face(ring(0.36), C.paperLo) + S.face(ring(0.28), C.paper);
  // the far right of the ceiling gets no light
  s += poly([[1010, -10], [W, -10], [W, 420], [1130, 150]], C.blueLo, 'opacity=".5"');
  return s;
}

/** Plan of the stage: x -6.6..6.6, floor at 1.2, the back cloth at z = 18. */
const SX = 6.5, SY = 1.2, ST = 11.7, SZ = 18;
function stageBox() {
  let s = S.face([[-SX, SY, PRO], [SX, SY, PRO], [SX, ST + 2, PRO], [-SX, ST + 2, PRO]], C.ink);
  s += S.face([[-9, SY, SZ], [9, SY, SZ], [9, 13, SZ], [-9, 13, SZ]], C.blue);
  s += S.hatch([-9, SY, SZ], [0, 11, 0], [18, 0, 0], { gap: 0.55, len: 4, w: 0.12, col: C.blueLo, den: (a, b) => 0.35 + 0.5 * Math.abs(b - 0.45), seed: 4 });
  // wings: three pairs of grey flats, the left ones lit
  for (const [z, x] of [[16.2, 6.2], [14.2, 6.5], [12.2, 6.9]]) {
    s += S.face([[-x, SY, z], [-x - 4, SY, z], [-x - 4, 13, z], [-x, 13, z]], z > 16 ? C.blueHi : z > 14 ? C.blue : C.blueLo) + S.face([[x, SY, z], [x + 4, SY, z], [x + 4, 13, z], [x, 13, z]], z > 14 ? C.blueLo : C.blueDk);
  }
  // boards, lit in one slanted wedge
  s += S.face([[-9, SY, PRO - 0.4], [9, SY, PRO - 0.4], [9, SY, SZ], [-9, SY, SZ]], C.ash) + S.face([[-6, SY, PRO - 0.4], [4.6, SY, PRO - 0.4], [2.4, SY, SZ], [-4.4, SY, SZ]], C.paperHi);
  s += S.hatch([-7, SY, PRO], [14, 0, 0], [0, 0, 8], { gap: 0.4, len: 2.2, w: 0.05, col: C.khaki, den: (a, b) => 0.25 + 0.4 * b, seed: 7 });
  return s;
}

// ---------------------------------------------------------------- people
/** Shawl over head and shoulders, neck at (x, y), head about 118 s high. face: 0 from behind, -1 / 1 a cheek to the left / right. */
function shawl(x, y, s, col, light, face = 0, drop = 190) {
  const q = (a, b) => `${(x + a * s).toFixed(1)} ${(y + b * s).toFixed(1)}`;
  let g = path(`M${q(0, -128)} C${q(-50, -128)} ${q(-62, -78)} ${q(-50, -34)} C${q(-84, -8)} ${q(-124, 34)} ${q(-136, drop)} L${q(136, drop)} C${q(124, 34)} ${q(84, -8)} ${q(50, -34)} C${q(62, -78)} ${q(50, -128)} ${q(0, -128)}Z`, col);
  if (face) g += path(`M${q(face * 20, -100)} C${q(face * 54, -96)} ${q(face * 56, -50)} ${q(face * 34, -22)} C${q(face * 14, -30)} ${q(face * 12, -80)} ${q(face * 20, -100)}Z`, C.paper) + path(`M${q(face * 34, -74)} L${q(face * 46, -72)} L${q(face * 42, -62)}Z M${q(face * 30, -42)} L${q(face * 44, -44)} L${q(face * 36, -36)}Z`, C.ink);
  const c = (a, b, d, e, w, bow) => gouge(x + a * s, y + b * s, x + d * s, y + e * s, w * s, light, bow * s);
  if (drop > 400) { // near enough to see the triangle of the shawl and its fringe
    g += c(-118, 60, 4, 236, 9, 8) + c(118, 60, 4, 236, 9, -8) + c(-112, 40, 4, 206, 5, 8) + c(112, 40, 4, 206, 5, -8);
    for (let i = -7; i < 8; i++) g += c(i * 16, 244 - Math.abs(i) * 24, i * 17, 278 - Math.abs(i) * 24, 6, 2);
    for (const [a, b, d, e, bw] of [[-26, -112, -34, -60, 6], [30, -108, 42, -56, -6], [12, -116, 20, -80, -3], [-44, -30, -20, -10, 4], [46, -28, 26, -8, -4]]) g += c(a, b, d, e, 5, bw);
    return g + c(-40, -106, -44, -36, 9, 10) + c(-50, -20, -96, 56, 8, -8) + c(50, -18, 94, 54, 8, 8) + c(-16, -24, -34, 130, 6, -6) + c(20, -20, 36, 120, 6, 6) + c(-14, -118, 22, -116, 6, -5);
  }
  return g + c(-40, -106, -44, -36, 9, 10) + c(-52, -20, -112, 120, 9, -14) + c(50, -18, 108, 120, 9, 14) + c(-20, -6, -44, 150, 7, -6) + c(16, -6, 34, 150, 7, 6) + c(-14, -118, 22, -116, 6, -5);
}
/** Breath in the cold: a small cloud in three or four puffs that leaves the mouth, cut open on its upper side. dir = screen angle of the mouth. */
function breath(x, y, u, dir, seed = 1, op = 0.85) {
  const q = rnd(seed), ca = Math.cos(dir), sa = Math.sin(dir), P = (a, b) => [x + (ca * a - sa * b) * u, y + (sa * a + ca * b) * u];
  let s = '', d = '';
  for (const [a, b, R] of [[0.2, 0, 0.05], [0.32, -0.03, 0.085], [0.47, 0.03, 0.12], [0.55, -0.11, 0.11], [0.68, -0.02, 0.09]]) { const [X, Y] = P(a, b + 0.03 * (q() - 0.5)); s += circ(X, Y, R * u * (0.9 + 0.25 * q()), C.paperHi); }
  for (const [a, b, c, e] of [[0.3, 0.03, 0.52, 0.08], [0.42, -0.06, 0.6, -0.08], [0.5, 0.03, 0.68, 0.01]]) { const A = P(a, b), B = P(c, e); d += gd(A[0], A[1], B[0], B[1], 0.03 * u, 0.05 * u); }
  for (const [a, b, c, e] of [[0.72, -0.1, 0.9, -0.2], [0.74, 0.06, 0.95, 0.04], [0.6, -0.2, 0.72, -0.34]]) { const A = P(a, b), B = P(c, e); s += gouge(A[0], A[1], B[0], B[1], 0.05 * u, C.paperHi, -0.03 * u); }
  return `<g opacity="${op}">${s}${path(d, C.blueHi)}</g>`;
}
const YAWS = [180, 150, -150, 115, -115, 90, -90, 0, 35, -35];
/** Which side of a person at p we see when they look at the speaker. */
function yawAt(p, jit = 0, target = [-2, 0, 12]) {
  const v = [p[0] - EYE[0], p[2] - EYE[2]], d = [target[0] - p[0], target[2] - p[2]], lv = Math.hypot(...v);
  const w = (Math.atan2((d[0] * v[1] - d[1] * v[0]) / lv, -(d[0] * v[0] + d[1] * v[1]) / lv) * 180) / Math.PI + jit;
  return YAWS.reduce((a, b) => (Math.abs(((w - b + 540) % 360) - 180) < Math.abs(((w - a + 540) % 360) - 180) ? b : a));
}
const MEN = [0, 1, 1, 2, 3, 4, 7, 7, 8, 9], WOMEN = [5, 6, 10, 11];
/** A delegate in a box: p = neck. Real kit heads; every third is a woman. */
function boxer(p, dark, mul = 1.15) {
  const [x, y] = S.p(p), u = S.unit(p) * mul, s = (0.27 * u) / 118, yaw = yawAt(p, (r() - 0.5) * 50), woman = r() < 0.36;
  const ink = C.ink, skin = dark ? C.blueHi : C.paper, coat = dark ? (r() < 0.6 ? C.ink : C.blueDk) : [C.ink, C.ink, C.blueDk, C.blueLo, C.ochreLo, C.khaki][Math.floor(r() * 6)];
  const lt = dark ? C.blueLo : coat === C.khaki || coat === C.ochreLo ? C.ink : C.blueHi;
  if (woman && r() < 0.6) return shawl(x, y, s * 1.02, dark ? C.blueLo : [C.blueLo, C.ash, C.blueHi, C.khaki][Math.floor(r() * 4)], dark ? C.blueDk : C.ink, Math.abs(yaw) > 140 ? 0 : Math.sign(yaw) || 1, dark ? 230 : 120);
  const k = woman ? WOMEN[Math.floor(r() * 4)] : MEN[Math.floor(r() * 10)];
  const body = back(x, y + 8 * s, s * 0.9, coat, lt, { drop: dark ? 270 : 130, collar: true });
  const h = head(k, yaw, { x, y: y + 14 * s, s, ink, paper: skin, garm: C.blue, red: dark ? C.blueLo : C.ash, neck: 186 });
  return Math.abs(yaw) > 140 ? h + body : body + h;
}

// ---------------------------------------------------------------- L1 the house
function house() {
  let s = '';
  // floor of the stalls
  const floor = []; for (let i = 0; i <= 40; i++) floor.push(at(-1 + i / 20, 0));
  s += S.face(floor, C.paperLo);
  for (const side of [1, -1]) {
    // on the right the wall begins where our line of sight touches it
    const t0 = side < 0 ? -1 : 0.37, t1 = side < 0 ? -0.3 : 1, dark = side > 0;
    const wall = dark ? C.blueLo : C.paper, open = dark ? C.blueDk : C.redDk, gilt = dark ? C.blue : C.ochre;
    TIERS.forEach((y, k) => {
      const top = k === TIERS.length - 1, next = top ? 15.2 : TIERS[k + 1];
      // the mouth of the boxes, black at the back, crimson cloth on the near part
      s += band(t0, t1, y + RAIL, next, C.ink) + band(t0, t1, y + RAIL + 0.55, next - 0.34, open);
      const nBox = 13;
      const boxes = [];
      for (let i = 0; i < nBox; i++) boxes.push(lerp(side < 0 ? -1 : 0.37, side < 0 ? -0.35 : 1, (i + 0.5) / nBox));
      const w = 0.65 / nBox / 2;
      const order = side < 0 ? boxes : [...boxes].reverse(); // far to near
      for (const t of order) {
        if (S.depth(at(t, y)) < 1.6) continue;
        // draped heading of the box, and the partition
        const p0 = S.p(at(t - w, next)), p1 = S.p(at(t + w, next)), u = S.unit(at(t, next));
        s += path(`M${p0[0]} ${p0[1]} L${p1[0]} ${p1[1]} L${p1[0]} ${p1[1] + 0.5 * u} Q${(p0[0] + p1[0]) / 2} ${(p0[1] + p1[1]) / 2 + 0.08 * u} ${p0[0]} ${p0[1] + 0.5 * u}Z`, dark ? C.blueDk : C.ochreLo);
        s += S.face([at(t + side * w * 0.86, y + RAIL), at(t + side * w, y + RAIL), at(t + side * w, next), at(t + side * w * 0.86, next)], dark ? C.blueLo : C.paperLo);
        // two or three people at the rail
        if (!dark || (r() < 0.5 && S.depth(at(t, y)) > 6)) for (const e of r() < 0.35 ? [-0.62, 0, 0.62] : [-0.45, 0.42]) if (r() < 0.9) s += boxer(at(t + e * w, y + RAIL + 0.34 + 0.08 * r(), 0.35), dark, top ? 1.15 : 1.25);
      }
      // parapet: plaster, gilt line above and below, one cut ornament per box
      s += band(t0, t1, y - 0.12, y + RAIL, wall) + band(t0, t1, y + RAIL - 0.1, y + RAIL + 0.03, gilt) + band(t0, t1, y - 0.14, y - 0.02, dark ? C.ink : C.blueLo);
      for (const t of order) {
        if (S.depth(at(t, y)) < 1.6) continue;
        const m = [];
        for (const [e, a, b, c] of [[-0.7, 0.38, 0.62, -0.25], [-0.25, 0.62, 0.38, 0.0], [0.25, 0.38, 0.62, 0.0], [0.7, 0.62, 0.38, 0.25]]) {
          const P = S.p(at(t + e * w, y + RAIL * a)), Q = S.p(at(t + c * w, y + RAIL * b)), u = S.unit(at(t, y));
          m.push(gd(P[0], P[1], Q[0], Q[1], 0.13 * u, (e > 0 ? 1 : -1) * 0.1 * u));
        }
        s += path(m.join(''), gilt);
        // brackets with candles; every second one burns on the left, none on the right
        if (k < 5 && Math.abs(t + side * w) < 0.98) {
          const q = S.p(at(t + side * w, y + RAIL * 0.5)), u = S.unit(at(t, y)), on = !dark && (k + boxes.indexOf(t)) % 2 === 0;
          s += rect(q[0] - 0.05 * u, q[1] - 0.12 * u, 0.1 * u, 0.36 * u, dark ? C.ink : C.ochreLo);
          if (on) { let d = ''; for (let j = 0; j < 7; j++) { const a = -Math.PI * (0.02 + 0.96 * (j / 6)); d += gd(q[0] + Math.cos(a) * 0.2 * u, q[1] - 0.25 * u + Math.sin(a) * 0.2 * u, q[0] + Math.cos(a) * 0.5 * u, q[1] - 0.25 * u + Math.sin(a) * 0.5 * u, 0.09 * u); } s += path(d, C.ochre) + circ(q[0], q[1] - 0.25 * u, 0.13 * u, C.paperHi); }
        }
      }
    });
    // top of the wall: columns of the gallery were left out, a cornice closes it
    s += band(t0, t1, 15.2, RIM, dark ? C.blueLo : C.paper) + band(t0, t1, 15.2, 15.36, gilt) + band(t0, t1, RIM - 0.18, RIM, dark ? C.blue : C.ochre);
  }
  return s;
}

function proscenium() {
  const z = PRO, X = 7.6;
  let s = '';
  const f = (x0, x1, y0, y1, fill, d = 0) => S.face([[x0, y0, z - d], [x1, y0, z - d], [x1, y1, z - d], [x0, y1, z - d]], fill);
  s += f(-X, -SX, 0, RIM, C.paper) + f(SX, X, 0, RIM, C.blue) + f(-X, X, ST, RIM, C.paper) + f(2.6, X, ST, RIM, C.blueHi);
  // gilt frame, and a relief over the arch cut like the panels of the hall
  s += f(-SX - 0.34, -SX, SY, ST + 0.34, C.ochre) + f(SX, SX + 0.34, SY, ST + 0.34, C.ochreLo) + f(-SX - 0.34, SX + 0.34, ST, ST + 0.34, C.ochre);
  const rel = [[-6.4, 12.8], [6.4, 12.8], [6.4, 14.6], [-6.4, 14.6]].map(([x, y]) => S.p([x, y, z]));
  s += poly(rel, C.paperLo);
  let orn = '';
  for (let i = 0; i < 7; i++) { // wreaths, and a garland from each to the next
    const x = -5.4 + i * 1.8, q = (a, b) => S.p([x + a, 13.8 + b, z]);
    for (let j = 0; j < 11; j++) { const a = (j / 11) * Math.PI * 2, A = q(0.36 * Math.cos(a), 0.36 * Math.sin(a)), B = q(0.58 * Math.cos(a + 0.42), 0.58 * Math.sin(a + 0.42)); orn += gd(A[0], A[1], B[0], B[1], 7, 2); }
    if (i < 6) for (let j = 0; j < 7; j++) { const t = (j + 0.5) / 7, X = 0.62 + 0.56 * t, Y = 0.1 - 0.55 * Math.sin(Math.PI * t), A = q(X, Y + 0.14), B = q(X + 0.1 * (t - 0.5), Y - 0.16 - 0.12 * Math.sin(Math.PI * t)); orn += gd(A[0], A[1], B[0], B[1], 6); }
  }
  s += path(orn, C.ochreLo) + f(-6.6, 6.6, 12.62, 12.8, C.ochre) + f(-6.6, 6.6, 14.6, 14.78, C.ochre) + f(-X, X, RIM - 0.3, RIM, C.ochre);
  // pilaster cuts
  for (const e of [-7.35, -7.1]) s += S.cut1([e, 1.6, z], [e, 11.4, z], 4, C.blueLo);
  for (const e of [7.05, 7.35]) s += S.cut1([e, 1.6, z], [e, 11.4, z], 4, C.blueLo);
  // drawn curtains and the pelmet
  for (const e of [-1, 1]) {
    const c = [[e * SX, SY], [e * (SX - 1.5), SY], [e * (SX - 0.9), 4.4], [e * (SX - 2.6), ST], [e * SX, ST]].map(([x, y]) => S.p([x, y, z + 0.1]));
    s += poly(c, e < 0 ? C.ochreLo : C.blueDk);
    for (let i = 0; i < 6; i++) { const a = S.p([e * (SX - 0.15 - i * 0.38), ST, z]), m = S.p([e * (SX - 0.1 - i * 0.14), 4.4, z]), b = S.p([e * (SX - 0.12 - i * 0.24), SY, z]); s += gouge(...a, ...m, 6, i % 2 ? C.ink : e < 0 ? C.ochre : C.blueLo, e * 6) + gouge(...m, ...b, 5, i % 2 ? C.ink : e < 0 ? C.ochre : C.blueLo, 0); }
  }
  for (let i = 0; i < 8; i++) {
    const x0 = lerp(-SX, SX, i / 8), x1 = lerp(-SX, SX, (i + 1) / 8), a = S.p([x0, ST, z]), b = S.p([x1, ST, z]), u = S.unit([x0, ST, z]);
    s += path(`M${a[0]} ${a[1]} L${b[0]} ${b[1]} L${b[0]} ${b[1] + 0.4 * u} Q${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2 + 1.5 * u} ${a[0]} ${a[1] + 0.4 * u}Z`, i < 5 ? C.ochreLo : C.blueDk) + [0.25, 0.5, 0.75].map((t) => gouge(lerp(a[0], b[0], t), lerp(a[1], b[1], t) + 3, lerp(a[0], b[0], lerp(t, 0.5, 0.3)), lerp(a[1], b[1], t) + 0.75 * u, 4, i < 5 ? C.ochre : C.blueLo)).join('');
  }
  // lip of the stage and the covered orchestra pit
  s += f(-X, X, 0, SY, C.ink, 0.4) + f(-X, X, SY - 0.14, SY, C.ochre, 0.42);
  for (let i = 0; i < 14; i++) { const q = S.p([lerp(-5.8, 5.8, i / 13), SY + 0.1, z - 0.5]); if (i < 8 || i % 2) s += circ(q[0], q[1], 4.4, i < 8 ? C.paperHi : C.ochreLo); }
  return s;
}

/** The stalls from above and behind: a back, a head, a cap or a kerchief; a few cuts say the rest. */
function stalls() {
  let s = '';
  const rows = 15;
  for (let k = 0; k < rows; k++) {
    const z = 8.6 - k * 0.95, half = 8.6 + Math.min(1.6, k * 0.2);
    const P = (x) => [x, 0, z - 1.4 * (1 - (x / 10) ** 2) * 0.5];
    const bench = []; for (let i = 0; i <= 12; i++) bench.push(S.p([lerp(-half, half, i / 12), 0.7, P(lerp(-half, half, i / 12))[2] - 0.3]));
    for (let x = -half; x < half; x += 0.72) {
      if (Math.abs(x) < 0.5 || r() < 0.05) continue; // gangway and empty chairs
      const p = P(x + (r() - 0.5) * 0.16); p[1] = 1.05;
      if (S.depth(p) < 2) continue;
      const [a, b] = S.p(p), u = S.unit(p) * 1.12;
      if (b > H + 60 || a > W + 40) continue;
      const dark = p[0] > 4.5 + r() * 1.5, c = r(), coat = dark ? (c < 0.5 ? C.ink : C.blueDk) : c < 0.4 ? C.ink : c < 0.62 ? C.blueDk : c < 0.78 ? C.blueLo : c < 0.9 ? C.ochreLo : C.khaki;
      s += path(`M${a - 0.3 * u} ${b + 0.75 * u} C${a - 0.34 * u} ${b + 0.2 * u} ${a - 0.26 * u} ${b + 0.06 * u} ${a} ${b + 0.03 * u} C${a + 0.26 * u} ${b + 0.06 * u} ${a + 0.34 * u} ${b + 0.2 * u} ${a + 0.3 * u} ${b + 0.75 * u}Z`, coat);
      const h = r(), hat = h < 0.29 ? (dark ? C.blue : [C.paper, C.ash, C.ash2, C.khaki][Math.floor(r() * 4)]) : C.ink;
      const tri = h < 0.29;
      if (tri) s += path(`M${a - 0.26 * u} ${b + 0.16 * u} C${a - 0.2 * u} ${b + 0.04 * u} ${a - 0.22 * u} ${b - 0.28 * u} ${a} ${b - 0.28 * u} C${a + 0.22 * u} ${b - 0.28 * u} ${a + 0.2 * u} ${b + 0.04 * u} ${a + 0.26 * u} ${b + 0.16 * u} L${a + 0.04 * u} ${b + 0.46 * u}Z`, hat) + gouge(a - 0.13 * u, b - 0.12 * u, a - 0.16 * u, b + 0.14 * u, 0.05 * u, C.ink, 2) + gouge(a + 0.1 * u, b + 0.02 * u, a + 0.05 * u, b + 0.38 * u, 0.05 * u, C.ink);
      else s += path(`M${a - 0.13 * u} ${b + 0.08 * u} C${a - 0.19 * u} ${b - 0.3 * u} ${a + 0.19 * u} ${b - 0.3 * u} ${a + 0.13 * u} ${b + 0.08 * u}Z`, C.ink) + (h < 0.7 ? `<ellipse cx="${a.toFixed(1)}" cy="${(b - 0.17 * u).toFixed(1)}" rx="${(0.2 * u).toFixed(1)}" ry="${(0.085 * u).toFixed(1)}" fill="${h < 0.55 ? C.blue : C.ochreLo}"/>` : '') + gouge(a - 0.13 * u, b - 0.1 * u, a - 0.1 * u, b + 0.06 * u, 0.05 * u, dark ? C.blue : C.paper);
      s += gouge(a - 0.25 * u, b + 0.12 * u, a - 0.27 * u, b + 0.6 * u, 0.06 * u, coat === C.khaki || coat === C.ochreLo ? C.ink : dark ? C.blueLo : C.blueHi);
    }
    s += poly([...bench, ...bench.map(([x, y]) => [x, y + 24]).reverse()], C.blueDk) + poly([...bench, ...bench.map(([x, y]) => [x, y + 6]).reverse()], C.ochre);
  }
  return s;
}

// ---------------------------------------------------------------- L2 the matter: streamer, table, speaker
function streamer() {
  const x0 = -6.25, x1 = 6.25, y0 = 8.75, y1 = 10.45, z = PRO - 0.3, N = 24, sag = (t) => -0.28 * Math.sin(Math.PI * t);
  const up = [], dn = [];
  for (let i = 0; i <= N; i++) { const t = i / N; up.push(S.p([lerp(x0, x1, t), y1 + sag(t), z])); dn.push(S.p([lerp(x0, x1, t), y0 + sag(t), z])); }
  let s = S.seg([x0, y1, z], [-SX, ST, z], 0.05, C.ink) + S.seg([x1, y1, z], [SX, ST, z], 0.05, C.ink) + poly([...up, ...dn.reverse()], C.red);
  for (const t of [0.035, 0.22, 0.41, 0.655, 0.84, 0.975]) { const a = S.p([lerp(x0, x1, t), y1 + sag(t), z]), b = S.p([lerp(x0, x1, t + 0.008), y0 + sag(t), z]); s += gouge(...a, ...b, 7, C.redLo, 3); }
  const word = 'ПРОФЕССИОНАЛЬНЫЕ СОЮЗЫ', opt = { font: 'oswald', weight: 700, size: 100, track: 7 }, { w } = textPath(word, opt);
  const T = textPath(word, { ...opt, map: (x, y) => { const t = 0.035 + 0.93 * (x / w); return S.p([lerp(x0, x1, t), y0 + 0.34 + sag(t) - (y / 100) * 1.25, z - 0.01]); } });
  return s + path(T.d, C.paperHi);
}
function presidium() {
  const z = 12.6, M = 1.55; // people and table stand one and a half times life size, or nobody could see them
  const a = -3.6, b = 5.2, top = SY + 0.8 * M;
  let s = '';
  const n = 10, who = [[9, 'jacket'], [5, 'blouse'], [0, 'jacket'], [3, 'coat'], [6, 'blouse'], [7, 'kosovorotka'], [2, 'tunic'], [10, 'blouse'], [4, 'jacket'], [8, 'coat']];
  // chairs of the second row, some empty
  for (let i = 0; i < 12; i++) s += S.box([a + i * 0.78, SY, z + 2.2], [a + i * 0.78 + 0.5, SY + 1.5, z + 2.25], { front: i % 3 ? C.ochreLo : C.ink });
  who.forEach(([k, kind], i) => {
    const x = lerp(a + 0.4, b - 0.4, i / (n - 1)), p = [x, SY + 1.26 * M, z + 0.55], [X, Y] = S.p(p), sc = (0.27 * M * S.unit(p)) / 118;
    const yaw = i < 2 || i === 5 || i === 8 ? -35 : i === 3 ? 35 : 0;
    s += bust(k, yaw, { x: X, y: Y, s: sc, kind, coat: [C.ink, C.blueDk, C.ink, C.ochreLo, C.ink][i % 5], light: C.blueHi, drop: 220, headOpt: { red: C.ochre } });
  });
  // the one red cloth
  s += S.face([[a - 0.2, top, z - 0.7], [b + 0.2, top, z - 0.7], [b + 0.2, top, z + 0.45], [a - 0.2, top, z + 0.45]], C.red);
  s += S.face([[a - 0.2, SY + 0.1, z - 0.7], [b + 0.2, SY + 0.1, z - 0.7], [b + 0.2, top, z - 0.7], [a - 0.2, top, z - 0.7]], C.redLo);
  s += S.face([[b + 0.2, SY + 0.1, z - 0.7], [b + 0.2, SY + 0.1, z + 0.45], [b + 0.2, top, z + 0.45], [b + 0.2, top, z - 0.7]], C.redDk);
  s += S.hatch([a - 0.2, SY + 0.22, z - 0.72], [0, top - SY - 0.3, 0], [b - a + 0.4, 0, 0], { gap: 0.3, len: 0.9, w: 0.13, col: C.red, den: (u) => 0.4 + 0.5 * u, seed: 9 });
  // papers, carafe, bell
  for (const t of [0.06, 0.17, 0.3, 0.43, 0.6, 0.72, 0.83, 0.94]) { const x = lerp(a, b, t); s += S.face([[x, top + 0.01, z - 0.5], [x + 0.4, top + 0.01, z - 0.5], [x + 0.46, top + 0.01, z - 0.05], [x + 0.06, top + 0.01, z - 0.05]], C.paperHi); }
  let [x, y] = S.p([lerp(a, b, 0.52), top, z - 0.3]);
  s += path(`M${x - 7} ${y} C${x - 6} ${y - 8} ${x - 4} ${y - 12} ${x - 1.6} ${y - 13} L${x - 1.6} ${y - 20} L${x + 1.6} ${y - 20} L${x + 1.6} ${y - 13} C${x + 4} ${y - 12} ${x + 6} ${y - 8} ${x + 7} ${y}Z`, C.ochre);
  [x, y] = S.p([lerp(a, b, 0.37), top, z - 0.3]);
  s += path(`M${x - 6} ${y} L${x - 6} ${y - 11} L${x - 2} ${y - 18} L${x - 3} ${y - 22} L${x + 3} ${y - 22} L${x + 2} ${y - 18} L${x + 6} ${y - 11} L${x + 6} ${y}Z`, C.blueHi, `stroke="${C.ink}" stroke-width="1.4"`);
  return s + speaker();
}
/** Tiny and alone at the left of the table: a desk, a black coat, an arm thrown out towards the house. The notes hide the hand. */
function speaker() {
  const p = [-5.0, SY, 11.3], [x, y] = S.p(p), u = S.unit(p) * 1.6, q = (a, b) => `${(x + a * u).toFixed(1)} ${(y - b * u).toFixed(1)}`;
  let s = poly([[x - 0.34 * u, y + 2], [x + 0.3 * u, y + 2], [x - 0.05 * u, y - 0.3 * u], [x - 0.5 * u, y - 0.3 * u]], C.khaki); // shadow on the boards
  s += path(`M${q(-0.26, 0.9)} L${q(-0.29, 1.32)} C${q(-0.26, 1.46)} ${q(-0.1, 1.5)} ${q(0, 1.5)} C${q(0.1, 1.5)} ${q(0.26, 1.46)} ${q(0.29, 1.32)} L${q(0.26, 0.9)}Z`, C.ink);
  s += path(`M${q(0.12, 1.46)} L${q(0.52, 1.64)} L${q(0.78, 1.94)} L${q(0.7, 2.0)} L${q(0.44, 1.76)} L${q(0.05, 1.3)}Z`, C.ink) + poly([[x + 0.66 * u, y - 1.88 * u], [x + 0.86 * u, y - 1.8 * u], [x + 0.96 * u, y - 2.12 * u], [x + 0.76 * u, y - 2.2 * u]], C.paperHi, `stroke="${C.ink}" stroke-width="1.4"`);
  s += bust(9, 35, { x, y: y - 1.5 * u, s: (0.28 * u) / 118, kind: 'jacket', coat: C.ink, light: C.paper, drop: 150 });
  s += poly([[x - 0.42 * u, y - 1.0 * u], [x + 0.42 * u, y - 1.0 * u], [x + 0.34 * u, y + 2], [x - 0.34 * u, y + 2]], C.ink) + poly([[x - 0.48 * u, y - 1.06 * u], [x + 0.48 * u, y - 1.06 * u], [x + 0.46 * u, y - 0.94 * u], [x - 0.46 * u, y - 0.94 * u]], C.ochre) + gouge(x - 0.3 * u, y - 0.8 * u, x - 0.26 * u, y - 0.1 * u, 4, C.blueHi);
  return s + breath(x + 0.1 * u, y - 1.68 * u, u * 0.7, -0.35, 4);
}

// ---------------------------------------------------------------- L3 chandelier
function chandelier() {
  const c = [0.2, 15.5, 2.2], [x, y] = S.p(c), u = S.unit(c) * 0.98;
  let s = line(x - 4, -20, x, y - 1.6 * u, 5, C.ink);
  const q = rnd(8);
  // three rings of lamps, the lowest the widest; a net of glass beads between them
  const rings = [[1.55, 0.35, 20, 0], [1.12, -0.5, 15, 0.3], [0.66, -1.15, 10, 0.1]];
  s += path(`M${x - 1.5 * u} ${y + 0.35 * u} C${x - 1.2 * u} ${y + 1.25 * u} ${x - 0.5 * u} ${y + 1.6 * u} ${x} ${y + 1.75 * u} C${x + 0.5 * u} ${y + 1.6 * u} ${x + 1.2 * u} ${y + 1.25 * u} ${x + 1.5 * u} ${y + 0.35 * u}Z`, C.blueLo);
  let beads = '', beadsL = '';
  for (let i = 0; i < 17; i++) { const e = -1 + i / 8, g = gd(x + e * 1.46 * u, y + 0.4 * u, x + e * 0.22 * u, y + (1.7 - 0.1 * Math.abs(e)) * u, 0.07 * u, -e * 0.4 * u); if (e < 0.1) beadsL += g; else beads += g; }
  s += path(beads, C.blueHi) + path(beadsL, C.paperHi) + circ(x, y + 1.8 * u, 0.1 * u, C.ochre);
  for (let i = 0; i < 13; i++) { const e = -1 + i / 6; s += gouge(x + e * 0.2 * u, y - 1.5 * u, x + e * 1.5 * u, y + 0.3 * u, 0.06 * u, e < 0.1 ? C.paperHi : C.blue, e * 0.35 * u); }
  for (const [R, dy, n, ph] of [...rings].reverse()) {
    const Y = y + dy * u;
    s += `<ellipse cx="${x.toFixed(1)}" cy="${Y.toFixed(1)}" rx="${(R * u).toFixed(1)}" ry="${(R * 0.16 * u).toFixed(1)}" fill="none" stroke="${C.ink}" stroke-width="${(0.17 * u).toFixed(1)}"/><ellipse cx="${x.toFixed(1)}" cy="${(Y - 2).toFixed(1)}" rx="${(R * u).toFixed(1)}" ry="${(R * 0.16 * u).toFixed(1)}" fill="none" stroke="${C.ochre}" stroke-width="${(0.07 * u).toFixed(1)}"/>`;
    for (let i = 0; i < n; i++) {
      const a = (i + ph) / n * Math.PI * 2, X = x + Math.cos(a) * R * u, Z = Y + Math.sin(a) * R * 0.16 * u - 0.1 * u, on = X < x + 0.12 * u && q() < 0.9;
      s += rect(X - 0.035 * u, Z - 0.1 * u, 0.07 * u, 0.2 * u, on ? C.paper : C.blueLo);
      if (on) { let d = ''; for (let j = 0; j < 5; j++) { const b = Math.PI + Math.PI * (j / 4); d += gd(X + Math.cos(b) * 0.13 * u, Z - 0.2 * u + Math.sin(b) * 0.13 * u, X + Math.cos(b) * 0.32 * u, Z - 0.2 * u + Math.sin(b) * 0.32 * u, 0.06 * u); } s += path(d, C.ochre) + circ(X, Z - 0.19 * u, 0.1 * u, C.paperHi, `stroke="${C.ochre}" stroke-width="1.6"`); }
      else s += circ(X, Z - 0.16 * u, 0.06 * u, C.ink);
    }
  }
  return s;
}

// ---------------------------------------------------------------- L4 our own row
/** The gallery rail runs from the lower left up to the right, with backs of delegates along it: the front row of the picture. */
function front() {
  let s = '';
  // a dark hanging at the end of our row closes the picture on the right
  s += poly([[1408, -10], [W, -10], [W, H], [1372, H]], C.ink) + cut([[1408, -10], [W, -10], [W, H], [1372, H]], { angle: 1.61, gap: 26, len: 240, w: 5, col: C.blueDk, den: (x) => 0.75 - (x - 1390) / 420, seed: 31 });
  // padded rail and the inner side of the parapet
  s += poly([[-10, 850], [W, 872], [W, H + 5], [-10, H + 5]], C.blueDk) + poly([[-10, 838], [W, 860], [W, 882], [-10, 862]], C.ochreLo) + gouge(300, 846, 860, 853, 6, C.ochre) + gouge(420, 858, 760, 862, 3, C.ink) + gouge(880, 858, 1010, 860, 4, C.ochre);
  const person = (x, y, sc, kind, k, yaw, coat, lt) => {
    if (kind === 'shawl') return shawl(x, y, sc, coat, lt, 0, 420);
    return head(k, yaw, { x, y: y + 20 * sc, s: sc, paper: C.paper, garm: C.blueLo, red: C.ash, neck: 182 }) + back(x, y + 14 * sc, sc * 0.92, coat, lt, { collar: true, drop: 520 });
  };
  const row = [
    [250, 812, 0.86, 'coat', 7, 150, C.ochreLo, C.ink],
    [1010, 856, 0.8, 'coat', 11, -150, C.blueLo, C.blueHi],
    [1180, 842, 0.86, 'coat', 3, 180, C.ink, C.blueLo],
    [1370, 838, 0.86, 'shawl', 0, 0, C.blueLo, C.ink],
    [1540, 820, 0.9, 'coat', 8, -150, C.ink, C.blueLo],
    [66, 726, 1.24, 'shawl', 0, 0, C.blueLo, C.paper],
  ];
  for (const p of row) s += person(...p);
  s += breath(282, 772, 120, -0.35, 3) + breath(112, 668, 150, -0.45, 9) + breath(972, 806, 110, Math.PI + 0.4, 5, 0.7);
  return s;
}

await saveScene({
  id: 'theatre', title: 'The congress in the theatre', focus: [0.4, 0.5], effects: ['dust', 'lamp'], lamp: [0.275, 0.115, 0.12], period: '1919',
  alt: 'A great cold theatre seen from the gallery: tiers of boxes full of delegates in greatcoats and shawls curve down to a bright stage, where under a red streamer reading “Trade Unions” a tiny speaker stands beside a long table with a red cloth, and only half of the chandelier is lit.',
}, [{ depth: 0, body: ceiling() + stageBox() }, { depth: 0.2, body: proscenium() + house() + stalls() }, { depth: 0.4, body: presidium() + streamer() }, { depth: 0.7, body: chandelier() }, { depth: 1.2, body: front() }]);
