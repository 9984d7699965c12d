// A long official corridor by day, in the twenties. It could be a ministry, a mission abroad or a court: the plates on the doors are
// blank and nothing hangs on the walls. Three wait on a bench; a clerk with files walks away from them towards the tall window.
// One door on the right stands open: its light crosses the floor, the runner and the bench, the one diagonal of the picture.
// Red: the runner, bright where the light falls on it and dark elsewhere; nothing else.
import { C, W, H, path, rect, circ, gouge, line, cut, lerp, saveScene } from './lib.mjs';
import { stage, head } from './lib-b.mjs';

const S = stage({ pos: [0.5, 1.66, -0.6], look: [0.5, 1.56, 10], fov: 58, cx: 600, cy: 440, roll: -0.018 });
const HW = 2.4, END = 15.5, SPRING = 3.05, RISE = 1.2, DADO = 1.25;
const ARCHES = [2.0, 7.75, 11.6, 14.6]; // where a rib of the vault stands on its pilasters
const OPEN = [5.3, 6.6]; // the open door, right wall
const wall = (e, z0, z1, y0, y1, fill, d = 0) => S.face([[e * (HW - d), y0, z0], [e * (HW - d), y0, z1], [e * (HW - d), y1, z1], [e * (HW - d), y1, z0]], fill);

// ---------------------------------------------------------------- L0 vault, walls, floor, window
const vault = (i, n, z, k = 0) => { const a = (i / n) * Math.PI; return [-(HW - k) * Math.cos(a), SPRING + (RISE - k) * Math.sin(a), z]; };
function shell() {
  let s = rect(0, 0, W, H, C.blueLo);
  const n = 18;
  for (let i = 0; i < n; i++) { // the vault in flat strips: lit crown, cool flanks
    const c = i < 2 ? C.ash : i < 6 ? C.paperLo : i < 11 ? C.paper : i < 14 ? C.paperLo : C.blueHi;
    s += S.face([vault(i, n, -0.4), vault(i + 1.02, n, -0.4), vault(i + 1.02, n, END), vault(i, n, END)], c);
  }
  for (const [i, sd] of [[3, 1], [13.4, 2], [15.2, 3]]) s += S.hatch(vault(i, n, 0.3), [0, 0, END - 0.3], [vault(i + 1.6, n, 0)[0] - vault(i, n, 0)[0], vault(i + 1.6, n, 0)[1] - vault(i, n, 0)[1], 0], { gap: 0.17, len: 1.1, w: 0.03, col: i < 9 ? C.ash : C.blue, den: (a, b) => 0.55 * (1 - a), seed: sd });
  // walls
  s += wall(-1, -0.4, END, 0, SPRING, C.paperLo) + wall(1, -0.4, END, 0, SPRING, C.blueHi);
  s += wall(-1, -0.4, END, 0, DADO, C.blue) + wall(1, -0.4, END, 0, DADO, C.blueLo);
  s += S.hatch([HW, 0.2, 0.2], [0, 0, END], [0, DADO - 0.25, 0], { gap: 0.14, len: 0.9, w: 0.02, col: C.blueDk, den: (a, b) => 0.4 * (1 - a) * (1.1 - b), seed: 6 });
  s += S.hatch([-HW, 0.15, 2], [0, 0, END - 2], [0, DADO - 0.2, 0], { gap: 0.16, len: 0.9, w: 0.025, col: C.blueLo, den: (a, b) => 0.5 * (1 - b) + 0.15, seed: 7 });
  s += S.hatch([HW, DADO + 0.5, 0.1], [0, 0, 9], [0, 1.2, 0], { gap: 0.3, len: 0.8, w: 0.02, col: C.blue, den: (a, b) => 0.28 * (1 - a), seed: 8 });
  s += S.seg([-HW, DADO, 0], [-HW, DADO, END], 0.05, C.blueDk) + S.seg([HW, DADO, 0], [HW, DADO, END], 0.05, C.blueDk) + S.seg([-HW, SPRING, 0], [-HW, SPRING, END], 0.07, C.paper) + S.seg([HW, SPRING, 0], [HW, SPRING, END], 0.07, C.blue);
  // end wall and the tall window
  s += S.face([[-HW, 0, END], [HW, 0, END], [HW, SPRING, END], ...Array.from({ length: 19 }, (_, i) => vault(18 - i, 18, END)), [-HW, SPRING, END]], C.blue) + S.face([[-HW, 0, END], [HW, 0, END], [HW, DADO, END], [-HW, DADO, END]], C.blueLo);
  const wx = 1.12, wy0 = 0.72, wy1 = 3.1, z = END - 0.02;
  const arc = (k) => Array.from({ length: 13 }, (_, i) => { const a = (i / 12) * Math.PI; return [(wx + k) * Math.cos(a), wy1 + (wx + k) * 0.72 * Math.sin(a), z]; });
  s += S.face([[-wx - 0.16, wy0 - 0.12, z], [wx + 0.16, wy0 - 0.12, z], ...arc(0.16)], C.ink) + S.face([[-wx, wy0, z], [wx, wy0, z], ...arc(0)], C.paperHi);
  // outside: a pale roof across the yard, no tower, no flag
  s += S.face([[-wx, wy0, z], [wx, wy0, z], [wx, 1.5, z], [0.3, 1.82, z], [-wx, 1.62, z]], C.blueHi);
  for (const x of [-0.37, 0.37]) s += S.seg([x, wy0, z], [x, wy1 + 0.72, z], 0.07, C.ink);
  for (const y of [1.5, 2.3, wy1]) s += S.seg([-wx, y, z], [wx, y, z], y === wy1 ? 0.1 : 0.055, C.ink);
  // floor: boards, dark; a path of daylight from the window runs down it
  s += S.face([[-HW, 0, -0.3], [HW, 0, -0.3], [HW, 0, END], [-HW, 0, END]], C.ochreLo) + S.face([[-1.0, 0, END], [1.0, 0, END], [2.1, 0, 8.4], [-1.7, 0, 8.4]], C.paper, 'opacity=".55"');
  s += S.hatch([-HW, 0, 0.2], [0, 0, END - 0.2], [2 * HW, 0, 0], { gap: 0.21, len: 1.2, w: 0.03, col: C.ink, den: (a, b) => 0.55 - 0.3 * a + (b > 0.8 ? 0.2 : 0), seed: 10 });
  return s;
}

/** The light of the open door: floor, foot of the left wall, wall. Same edges everywhere, so it reads as one beam. */
const BEAM = { far: [4.95, 3.55], near: [3.75, 2.1] }; // z on the left wall of the far and the near edge: at the floor, and at the top of the wall
function beam() {
  let s = S.face([[HW, 0.003, OPEN[0]], [HW, 0.003, OPEN[1]], [-HW, 0.003, BEAM.far[0]], [-HW, 0.003, BEAM.near[0]]], C.paper);
  s += S.face([[-HW + 0.01, 0, BEAM.near[0]], [-HW + 0.01, 0, BEAM.far[0]], [-HW + 0.01, 2.5, BEAM.far[1]], [-HW + 0.01, 2.5, BEAM.near[1]]], C.paperHi);
  s += S.hatch([-1.9, 0.004, 2.9], [4.2, 0, 2.4], [0, 0, 1.6], { gap: 0.2, len: 0.8, w: 0.03, col: C.ochre, den: (a, b) => 0.4, seed: 33 });
  return s;
}
function runner() {
  const x = 0.92, y = 0.006;
  const strip = (x0, x1, c) => S.face([[x0, y, -0.3], [x1, y, -0.3], [x1, y, END - 1.1], [x0, y, END - 1.1]], c);
  let s = strip(-x, x, C.redLo) + strip(-x + 0.1, -x + 0.16, C.redDk) + strip(x - 0.16, x - 0.1, C.redDk);
  // bright where the beam crosses, and in the window light at the far end
  const zAt = (X, a, b) => lerp(b, a, (X + HW) / (2 * HW));
  const lit = [[x, y, zAt(x, OPEN[0], BEAM.near[0])], [x, y, zAt(x, OPEN[1], BEAM.far[0])], [-x, y, zAt(-x, OPEN[1], BEAM.far[0])], [-x, y, zAt(-x, OPEN[0], BEAM.near[0])]];
  s += S.face(lit, C.red) + S.face([[-x, y, 8.4], [x, y, 8.4], [x, y, END - 1.1], [-x, y, END - 1.1]], C.red);
  for (const X of [-x + 0.13, x - 0.13]) s += S.seg([X, y, zAt(X, OPEN[0], BEAM.near[0])], [X, y, zAt(X, OPEN[1], BEAM.far[0])], 0.06, C.paper);
  s += S.hatch([-x + 0.2, y, 0.2], [0, 0, 8], [2 * x - 0.4, 0, 0], { gap: 0.14, len: 0.7, w: 0.028, col: C.redDk, den: (a, b) => 0.55 - 0.4 * a, seed: 12 });
  // brass rods that hold it down
  for (const z of [2.4, 7.2, 10, 12.4]) s += S.seg([-x - 0.07, y + 0.01, z], [x + 0.07, y + 0.01, z], 0.03, C.ochre);
  return s;
}

// ---------------------------------------------------------------- L1 ribs, doors, radiators, lamps
/** A door in the wall e (-1 left, 1 right) between z0 and z1, with its blank plate. */
function door(e, z0, z1) {
  const h = 2.42, d = 0.02, leaf = e < 0 ? C.ochreLo : C.blueDk, panel = e < 0 ? C.ink : C.ink, edge = e < 0 ? C.ochre : C.blue;
  let s = wall(e, z0 - 0.16, z1 + 0.16, 0, h + 0.2, e < 0 ? C.paper : C.blue, d) + wall(e, z0 - 0.22, z1 + 0.22, h + 0.2, h + 0.32, e < 0 ? C.paperHi : C.blueHi, d + 0.02) + wall(e, z0, z1, 0, h, leaf, d);
  const w = z1 - z0, m = (z0 + z1) / 2;
  for (const [a, b] of [[0.09, 0.46], [0.54, 0.91]]) for (const [y0, y1] of [[0.2, 0.95], [1.12, 2.22]]) {
    s += wall(e, z0 + a * w, z0 + b * w, y0, y1, panel, d) + S.seg([e * (HW - d), y0, z0 + b * w], [e * (HW - d), y1, z0 + b * w], 0.025, edge) + S.seg([e * (HW - d), y0, z0 + a * w], [e * (HW - d), y0, z0 + b * w], 0.02, edge);
  }
  s += S.seg([e * (HW - d), 0, m], [e * (HW - d), h, m], 0.025, C.ink);
  const c = m - 0.25 * w; // on the nearer leaf
  s += wall(e, c - 0.21, c + 0.21, 1.60, 1.86, C.ochreLo, d + 0.01) + wall(e, c - 0.18, c + 0.18, 1.63, 1.83, e < 0 ? C.paperHi : C.paper, d + 0.02);
  const k = S.p([e * (HW - 0.08), 1.06, m + 0.09]), u = S.unit([e * HW, 1, m]);
  return s + circ(k[0], k[1], Math.max(2, 0.035 * u), C.ochre) + circ(k[0], k[1] + 0.09 * u, Math.max(1.2, 0.014 * u), C.ink);
}
function openDoor() {
  const [z0, z1] = OPEN, h = 2.42;
  let s = wall(1, z0 - 0.16, z1 + 0.16, 0, h + 0.2, C.blue, 0.02) + wall(1, z0 - 0.22, z1 + 0.22, h + 0.2, h + 0.32, C.blueHi, 0.03) + wall(1, z0, z1, 0, h, C.paperHi, 0.02);
  s += wall(1, z0, z1, 0, 0.5, C.paperLo, 0.02) + wall(1, z1 - 0.3, z1, 0, h, C.ochre, 0.02); // far reveal, and a bit of the floor of the room
  // the leaf stands out into the corridor, flat against the wall behind it
  const L = (t, y) => [HW - 0.04 - 0.52 * t, y, z1 + 0.06 + 1.06 * t];
  s += S.face([L(0, 0), L(1, 0), L(1, h), L(0, h)], C.blueDk) + S.face([L(0.12, 0.2), L(0.88, 0.2), L(0.88, 0.95), L(0.12, 0.95)], C.ink) + S.face([L(0.12, 1.12), L(0.88, 1.12), L(0.88, 2.22), L(0.12, 2.22)], C.ink) + S.seg(L(1, 0), L(1, h), 0.04, C.paper) + S.face([L(0.28, 1.62), L(0.72, 1.62), L(0.72, 1.86), L(0.28, 1.86)], C.paper);
  return s;
}
function radiator(e, z0, z1) {
  let s = S.box([e * HW, 0.14, z0], [e * (HW - 0.2), 0.98, z1], { front: C.blueDk, top: C.blueHi, left: e > 0 ? C.ink : undefined, right: e < 0 ? C.ink : undefined });
  const x = e * (HW - 0.21), n = Math.round((z1 - z0) / 0.13);
  for (let i = 0; i < n; i++) { const z = lerp(z0 + 0.04, z1 - 0.04, (i + 0.5) / n); s += S.seg([x, 0.2, z], [x, 0.92, z], 0.062, e > 0 ? C.blue : C.blueHi) + S.seg([x, 0.22, z - 0.03], [x, 0.9, z - 0.03], 0.014, C.paper); }
  return s + S.seg([x, 0.06, z0 + 0.1], [x, 0.2, z0 + 0.1], 0.05, C.ink) + S.seg([x, 0.06, z1 - 0.1], [x, 0.2, z1 - 0.1], 0.05, C.ink);
}
/** One rib of the vault with its two pilasters. */
function rib(z) {
  const w = 0.42, k = 0.17, n = 26;
  const ring = (kk, zz) => Array.from({ length: n + 1 }, (_, i) => vault(i, n, zz, kk));
  let s = '';
  const soffit = (i0, i1, c) => { for (let i = i0; i < i1; i++) s += S.face([vault(i, n, z, k), vault(i + 1.03, n, z, k), vault(i + 1.03, n, z + w, k), vault(i, n, z + w, k)], c); };
  if (z > 2) { // the nearest rib is above the picture, only its pilaster shows
  soffit(0, 9, C.ash); soffit(9, 17, C.paperHi); soffit(17, n, C.blue);
  s += S.face([...ring(0, z), ...ring(k, z).reverse()], C.paperHi) + S.face([...ring(0, z).slice(16), ...ring(k, z).slice(16).reverse()], C.blueHi);
  }
  for (const e of [-1, 1]) {
    s += wall(e, z, z + w, 0, SPRING, e < 0 ? C.paper : C.blue, k);
    s += S.face([[e * HW, 0, z], [e * (HW - k), 0, z], [e * (HW - k), SPRING, z], [e * HW, SPRING, z]], e < 0 ? C.ash : C.blueLo);
    s += S.box([e * HW, 0, z - 0.03], [e * (HW - k - 0.04), 0.34, z + w + 0.03], { front: C.blueDk, left: C.blueDk, right: C.blueDk, top: C.blueHi });
    s += S.box([e * HW, SPRING - 0.08, z - 0.04], [e * (HW - k - 0.05), SPRING + 0.08, z + w + 0.04], { front: e < 0 ? C.paperHi : C.blueHi, left: C.blueHi, right: C.paperHi, bottom: C.blueLo });
    s += S.cut1([e * (HW - k), 0.6, z + w * 0.5], [e * (HW - k), SPRING - 0.3, z + w * 0.5], Math.min(7, 0.05 * S.unit([0, 1, z])), e < 0 ? C.blueHi : C.blueLo);
  }
  return s;
}
function globe(z) { // an opal lamp on its rod, not burning by day
  const a = S.p([0, SPRING + RISE, z]), b = S.p([0, 3.38, z]), u = S.unit([0, 3.3, z]), R = 0.19 * u;
  return line(a[0], a[1], b[0], b[1] - R, Math.max(1.6, 0.025 * u), C.ink) + circ(b[0], b[1], R, C.blue) + circ(b[0] - R * 0.06, b[1] - R * 0.04, R * 0.9, C.paperHi) +
    path(`M${b[0] - R * 0.1} ${b[1] - R} A${R} ${R} 0 0 1 ${b[0] - R * 0.1} ${b[1] + R} A${R * 1.5} ${R * 1.5} 0 0 0 ${b[0] - R * 0.1} ${b[1] - R}Z`, C.blueHi) +
    rect(b[0] - 0.09 * u, b[1] - R - 0.06 * u, 0.18 * u, 0.08 * u, C.ochreLo) + (u > 70 ? gouge(b[0] + R * 0.55, b[1] - R * 0.55, b[0] + R * 0.6, b[1] + R * 0.5, R * 0.16, C.blue, -R * 0.2) : '');
}
function fittings() {
  let s = radiator(-1, END - 3.3, END - 2.4);
  s += door(-1, 13.0, 14.1) + door(1, 12.8, 13.9) + door(-1, 9.2, 10.5) + door(1, 9.0, 10.3);
  s += S.box([-1.1, 0.14, END - 0.2], [1.1, 0.66, END], { front: C.blueDk, top: C.paperHi });
  for (let i = 0; i < 15; i++) s += S.seg([-1.0 + i * 0.143, 0.18, END - 0.21], [-1.0 + i * 0.143, 0.62, END - 0.21], 0.06, C.blueHi);
  s += rib(14.6) + globe(13.1) + rib(11.6) + globe(9.6);
  s += door(-1, 6.15, 7.3) + openDoor() + rib(7.75) + globe(4.7) + radiator(1, 3.9, 4.8) + door(1, 2.55, 3.75) + rib(2.0);
  return s;
}

// ---------------------------------------------------------------- L2 those who wait
const BX = -HW + 0.12; // back of the bench
function bench() {
  const z0 = 3.05, z1 = 6.0, x1 = BX + 0.52;
  let s = S.face([[BX + 0.05, 0.003, z0 - 0.3], [x1 + 0.25, 0.003, z0 - 0.2], [x1 + 0.25, 0.003, z1 - 0.1], [BX, 0.003, z1]], C.ink, 'opacity=".55"');
  for (let i = 0; i < 4; i++) s += S.seg([BX, 0.58 + i * 0.12, z0], [BX, 0.58 + i * 0.12, z1], 0.05, i === 3 ? C.ochre : C.ochreLo); // slats of the back
  for (const z of [z1 - 0.1, lerp(z0, z1, 0.5), z0 + 0.05]) s += S.seg([x1 - 0.05, 0, z], [x1 - 0.05, 0.43, z], 0.07, C.ink) + S.seg([BX, 0, z], [BX, 0.95, z], 0.06, C.ink);
  s += S.face([[BX, 0.45, z0], [x1, 0.45, z0], [x1, 0.45, z1], [BX, 0.45, z1]], C.ochre) + S.face([[x1, 0.45, z0], [x1, 0.45, z1], [x1, 0.385, z1], [x1, 0.385, z0]], C.ink) + S.face([[BX, 0.45, z0], [x1, 0.45, z0], [x1, 0.385, z0], [BX, 0.385, z0]], C.ochreLo);
  return s;
}
/**
 * Someone sitting, seen from the side and a little from the front, facing right. (x, y) = floor under the hips, u = pixels per metre.
 * kind: coat (greatcoat open over the knees), suit, skirt. The hands are behind what lies on the knees.
 */
function sitting(x, y, u, { k, yaw, coat, kind, lt, shin = C.ink, item, headOpt = {}, bow = 0, kerchief }) {
  const q = (a, b) => `${(x + a * u).toFixed(1)} ${(y - b * u).toFixed(1)}`, P = (a, b) => [x + a * u, y - b * u];
  const g = (a, b, c, d, w, col, bw = 0) => gouge(...P(a, b), ...P(c, d), w * u, col, bw * u);
  let s = '';
  const boot = (dx, c) => path(`M${q(0.40 + dx, 0.36)} L${q(0.54 + dx, 0.36)} L${q(0.53 + dx, 0.12)} C${q(0.58 + dx, 0.10)} ${q(0.65 + dx, 0.08)} ${q(0.655 + dx, 0)} L${q(0.42 + dx, 0)} L${q(0.43 + dx, 0.14)}Z`, c);
  if (kind === 'skirt') {
    s += boot(0.04, C.ink) + boot(-0.1, C.ink);
    s += path(`M${q(-0.2, 0.44)} L${q(0.42, 0.40)} L${q(0.24, 0.13)} C${q(0.36, 0.09)} ${q(0.54, 0.08)} ${q(0.66, 0.12)} L${q(0.60, 0.5)} C${q(0.56, 0.6)} ${q(0.3, 0.62)} ${q(0.1, 0.66)} L${q(-0.2, 0.6)}Z`, shin);
    s += g(0.53, 0.56, 0.6, 0.14, 0.03, lt, -0.03) + g(0.46, 0.54, 0.46, 0.13, 0.02, C.blueHi, 0.01) + g(0.42, 0.44, 0.34, 0.14, 0.02, C.blueHi, 0.02) + g(0.12, 0.58, 0.4, 0.5, 0.024, lt, -0.03);
  } else {
    s += boot(0.10, C.ink) + path(`M${q(0.46, 0.5)} L${q(0.64, 0.5)} L${q(0.65, 0.24)} L${q(0.50, 0.24)}Z`, kind === 'suit' ? C.blueDk : C.ink);
    s += boot(-0.02, C.ink) + g(0.44, 0.3, 0.45, 0.08, 0.03, C.blueHi, 0.01);
    s += path(`M${q(-0.2, 0.44)} L${q(0.38, 0.40)} L${q(0.37, 0.22)} L${q(0.53, 0.21)} L${q(0.56, 0.5)} C${q(0.54, 0.6)} ${q(0.3, 0.64)} ${q(0.1, 0.66)}Z`, shin);
    if (kind === 'coat') s += path(`M${q(-0.22, 0.42)} L${q(0.40, 0.38)} L${q(0.34, 0.12)} L${q(0.50, 0.10)} L${q(0.60, 0.48)} C${q(0.55, 0.62)} ${q(0.3, 0.64)} ${q(0.1, 0.66)}Z`, coat) + g(0.5, 0.56, 0.44, 0.14, 0.028, lt, -0.02) + g(0.38, 0.56, 0.40, 0.36, 0.02, lt);
    else s += g(0.16, 0.59, 0.5, 0.54, 0.024, lt, -0.02) + g(0.5, 0.5, 0.48, 0.24, 0.024, lt);
  }
  // trunk, a little bent forward
  const b = bow;
  s += path(`M${q(-0.24, 0.44)} C${q(-0.30, 0.66)} ${q(-0.30 + b * 0.5, 0.9)} ${q(-0.16 + b, 1.04)} C${q(-0.08 + b, 1.1)} ${q(0.06 + b, 1.1)} ${q(0.11 + b, 1.04)} C${q(0.22 + b, 0.92)} ${q(0.24, 0.76)} ${q(0.2, 0.6)} L${q(0.14, 0.44)}Z`, coat);
  // light from the door on the chest and lap, shade along the back
  s += g(0.13 + b, 1.0, 0.2, 0.66, 0.05, lt, -0.05) + g(-0.26, 0.52, -0.17 + b, 1.0, 0.026, lt === C.ink ? C.ink : C.blueHi, -0.05);
  const hs = (0.262 * u) / 118;
  s += head(k, yaw, { x: x + (0.0 + b) * u, y: y - 1.04 * u, s: hs, neck: 184, ...headOpt });
  if (kerchief) { // tied under the chin, open towards us and the light
    s += path(`M${q(0.075, 1.275)} C${q(0.06, 1.33)} ${q(0.0, 1.345)} ${q(-0.05, 1.335)} C${q(-0.12, 1.32)} ${q(-0.135, 1.24)} ${q(-0.125, 1.17)} C${q(-0.13, 1.11)} ${q(-0.15, 1.06)} ${q(-0.17, 1.02)} L${q(0.0, 1.0)} L${q(0.06, 1.055)} L${q(0.03, 1.085)} C${q(-0.01, 1.10)} ${q(-0.045, 1.14)} ${q(-0.045, 1.19)} C${q(-0.045, 1.25)} ${q(0.02, 1.265)} ${q(0.075, 1.275)}Z`, kerchief);
    s += g(-0.1, 1.28, -0.1, 1.1, 0.014, C.ink, -0.02) + g(-0.04, 1.31, 0.05, 1.29, 0.012, C.ink, 0.01) + g(-0.06, 1.17, 0.02, 1.05, 0.012, C.ink, 0.02) + g(-0.14, 1.04, -0.02, 1.02, 0.012, C.ink, 0.01);
  }
  // collar
  if (!kerchief) s += path(`M${q(-0.13 + b, 1.13)} C${q(-0.05 + b, 1.05)} ${q(0.04 + b, 1.04)} ${q(0.10 + b, 1.10)} L${q(0.13 + b, 1.0)} C${q(0.02 + b, 0.95)} ${q(-0.1 + b, 0.98)} ${q(-0.18 + b, 1.04)}Z`, coat === C.ink ? C.blueLo : C.ink) + g(-0.16 + b, 1.05, 0.12 + b, 1.01, 0.022, lt, 0.04);
  s += item(P, g, q);
  // near arm from the shoulder over the elbow to what is held
  s += path(`M${q(-0.12 + b, 1.0)} C${q(-0.24 + b, 0.9)} ${q(-0.22, 0.72)} ${q(-0.16, 0.6)} C${q(-0.04, 0.56)} ${q(0.14, 0.6)} ${q(0.3, 0.67)} L${q(0.31, 0.78)} C${q(0.16, 0.75)} ${q(0.04, 0.74)} ${q(-0.01, 0.76)} C${q(-0.01, 0.86)} ${q(0.0 + b, 0.94)} ${q(-0.02 + b, 1.0)}Z`, coat);
  s += g(-0.14 + b, 0.94, -0.13, 0.66, 0.03, lt, 0.05) + g(-0.1, 0.63, 0.26, 0.7, 0.024, lt, 0.03) + g(-0.01 + b, 0.98, -0.01, 0.77, 0.016, lt, 0);
  return s;
}
function waiting() {
  let s = bench();
  const spot = (z) => { const p = [BX + 0.22, 0, z]; return [...S.p(p), S.unit(p)]; };
  const folder = (P, g, q) => path(`M${q(0.22, 0.60)} L${q(0.56, 0.62)} L${q(0.62, 0.92)} L${q(0.28, 0.90)}Z`, C.paperHi) + g(0.32, 0.84, 0.56, 0.855, 0.014, C.ink) + g(0.31, 0.78, 0.5, 0.79, 0.014, C.ink);
  const bundle = (P, g, q) => path(`M${q(0.16, 0.60)} C${q(0.14, 0.82)} ${q(0.3, 0.86)} ${q(0.38, 0.82)} L${q(0.34, 0.94)} L${q(0.42, 0.86)} L${q(0.54, 0.93)} L${q(0.47, 0.82)} C${q(0.6, 0.8)} ${q(0.6, 0.64)} ${q(0.56, 0.58)}Z`, C.ash) + g(0.42, 0.84, 0.3, 0.62, 0.03, C.ink, 0.03) + g(0.42, 0.84, 0.52, 0.62, 0.03, C.ink, -0.03);
  const cap = (P, g, q) => path(`M${q(0.24, 0.64)} C${q(0.22, 0.78)} ${q(0.36, 0.82)} ${q(0.48, 0.79)} C${q(0.58, 0.77)} ${q(0.6, 0.7)} ${q(0.57, 0.64)}Z`, C.ink) + path(`M${q(0.44, 0.65)} C${q(0.54, 0.68)} ${q(0.66, 0.66)} ${q(0.7, 0.6)} L${q(0.5, 0.6)}Z`, C.ink) + g(0.3, 0.675, 0.55, 0.675, 0.02, C.paper, 0.01) + g(0.36, 0.76, 0.52, 0.75, 0.022, C.paper, -0.02) + g(0.5, 0.625, 0.66, 0.625, 0.014, C.blueHi, -0.02);
  let [x, y, u] = spot(5.5);
  s += sitting(x, y, u, { k: 0, yaw: 90, coat: C.ink, kind: 'suit', lt: C.paper, shin: C.ink, item: folder });
  [x, y, u] = spot(4.6);
  s += sitting(x, y, u, { k: 5, yaw: 35, coat: C.blueLo, kind: 'skirt', lt: C.paperHi, shin: C.blueDk, item: bundle, headOpt: { red: C.ash }, kerchief: C.ash });
  [x, y, u] = spot(3.72);
  s += sitting(x, y, u, { k: 4, yaw: 90, coat: C.ochreLo, kind: 'coat', lt: C.ink, shin: C.ink, item: cap, bow: 0.05 });
  return s;
}

// ---------------------------------------------------------------- L3 the clerk
/** From behind, one heel lifted, a tower of files held before her so that its ends show on both sides. */
function clerk() {
  const p = [0.05, 0, 5.35], [x, y] = S.p(p), u = S.unit(p) * 1.04, q = (a, b) => `${(x + a * u).toFixed(1)} ${(y - b * u).toFixed(1)}`;
  const g = (a, b, c, d, w, col, bw = 0) => gouge(x + a * u, y - b * u, x + c * u, y - d * u, w * u, col, bw * u);
  // her shadow lies along the beam
  let s = S.face([[p[0] - 0.02, 0.008, p[2] - 0.1], [p[0] + 0.1, 0.008, p[2] + 0.1], [p[0] - 1.25, 0.008, p[2] - 0.28], [p[0] - 1.5, 0.008, p[2] - 0.62]], C.ink, 'opacity=".55"');
  // files first: she hides their middle
  for (let i = 0; i < 5; i++) { const b = 0.98 + i * 0.075, j = [0, 0.03, -0.02, 0.02, -0.03][i]; s += path(`M${q(-0.34 + j, b)} L${q(0.36 + j, b)} L${q(0.36 + j, b + 0.066)} L${q(-0.34 + j, b + 0.066)}Z`, [C.ochre, C.paperHi, C.khaki, C.paper, C.paperHi][i]) + g(-0.34 + j, b, 0.36 + j, b, 0.018, C.ink); }
  // legs: the right one stands, the left heel comes up and shows its sole
  s += path(`M${q(0.03, 0.42)} L${q(0.14, 0.42)} L${q(0.13, 0.08)} L${q(0.15, 0)} L${q(0.02, 0)} L${q(0.05, 0.08)}Z`, C.ink);
  s += path(`M${q(-0.14, 0.44)} L${q(-0.03, 0.44)} L${q(-0.05, 0.22)} L${q(-0.04, 0.06)} C${q(-0.07, 0.02)} ${q(-0.12, 0.02)} ${q(-0.14, 0.08)} L${q(-0.12, 0.24)}Z`, C.ink) + path(`M${q(-0.13, 0.15)} L${q(-0.05, 0.15)} L${q(-0.055, 0.05)} L${q(-0.12, 0.05)}Z`, C.ochreLo);
  // skirt, swinging to the left
  s += path(`M${q(-0.15, 0.98)} L${q(0.16, 0.98)} C${q(0.21, 0.8)} ${q(0.22, 0.5)} ${q(0.2, 0.33)} L${q(-0.26, 0.36)} C${q(-0.23, 0.6)} ${q(-0.21, 0.8)} ${q(-0.15, 0.98)}Z`, C.blueDk);
  s += g(-0.1, 0.9, -0.18, 0.38, 0.024, C.blueHi, 0.02) + g(0.0, 0.92, -0.03, 0.36, 0.02, C.blue, 0) + g(0.12, 0.92, 0.165, 0.36, 0.034, C.paper, -0.02) + g(0.06, 0.8, 0.08, 0.36, 0.018, C.blueHi);
  // jacket; the elbows stand out because of the load
  s += path(`M${q(-0.05, 1.44)} C${q(-0.14, 1.42)} ${q(-0.21, 1.39)} ${q(-0.23, 1.31)} C${q(-0.26, 1.2)} ${q(-0.31, 1.12)} ${q(-0.31, 1.04)} C${q(-0.30, 0.97)} ${q(-0.22, 0.98)} ${q(-0.16, 1.06)} L${q(-0.18, 0.9)} L${q(0.18, 0.9)} L${q(0.165, 1.12)} L${q(0.16, 1.06)} C${q(0.23, 0.97)} ${q(0.31, 0.96)} ${q(0.32, 1.04)} C${q(0.32, 1.12)} ${q(0.27, 1.2)} ${q(0.23, 1.31)} C${q(0.21, 1.39)} ${q(0.14, 1.42)} ${q(0.05, 1.44)}Z`, C.ink);
  s += g(0.23, 1.3, 0.31, 1.05, 0.032, C.paper, -0.02) + g(0.09, 1.42, 0.21, 1.37, 0.024, C.paper, 0.01) + g(0, 1.36, 0, 0.93, 0.018, C.blueHi) + g(0.16, 1.2, 0.17, 0.92, 0.02, C.blueHi) + g(-0.2, 1.32, -0.28, 1.06, 0.018, C.blue, 0.02);
  s += head(6, 180, { x, y: y - 1.40 * u, s: (0.25 * u) / 118, neck: 184 });
  s += path(`M${q(-0.085, 1.46)} C${q(-0.04, 1.49)} ${q(0.04, 1.49)} ${q(0.085, 1.46)} L${q(0.1, 1.41)} C${q(0.04, 1.43)} ${q(-0.04, 1.43)} ${q(-0.1, 1.41)}Z`, C.paperHi);
  return s;
}

// ---------------------------------------------------------------- L4 the dark arch we look through
function frame() {
  const d = `M-20 -20 H${W + 20} V${H + 20} H1466 L1450 300 C1440 60 1290 -30 1120 -30 L330 -30 C150 -30 44 40 36 250 L26 ${H + 20} H-20Z`;
  let s = path(d, C.ink) + gouge(38, 240, 28, H - 20, 6, C.blueLo) + gouge(1449, 320, 1464, H - 10, 7, C.blueLo) + gouge(1444, 240, 1290, 20, 8, C.blueLo, -46) + gouge(40, 220, 150, 30, 6, C.blueLo, -30);
  s += cut([[1480, 60], [W, 60], [W, H], [1486, H]], { angle: Math.PI / 2 - 0.02, gap: 20, len: 190, w: 4, col: C.blueDk, den: (x) => 0.8 - (x - 1480) / 200, seed: 41 });
  return s;
}

await saveScene({
  id: 'passage', title: 'An official corridor', focus: [0.33, 0.5], effects: ['dust'], period: '1922',
  alt: 'A long vaulted official corridor by day: on a bench by the left wall two men and a woman wait in the light of an open door, a clerk with an armful of files walks away along a red runner between doors with blank plates, and a tall window stands at the far end.',
}, [{ depth: 0, body: shell() + beam() + runner() }, { depth: 0.2, body: fittings() }, { depth: 0.45, body: waiting() }, { depth: 0.6, body: clerk() }, { depth: 1.1, body: frame() }]);
