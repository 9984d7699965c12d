// The congress hall: the round domed hall of the old Senate in the Kremlin, March 1921, seen from the floor among the delegates.
// The dome and the ring of columns are projected from real geometry. The presidium is a montage on its own, larger scale,
// as in a poster: at true scale nobody could see it. Everything turns about x = 590, left of the reading sheet.
import { C, W, H, rnd, poly, path, rect, gouge, line, cut, camera, textPath, group, pts, clamp01, lerp, saveScene } from './lib.mjs';
import { head, bust, back } from './lib-b.mjs';

const CX = 590; // axis of the room on the paper
const D = Math.PI / 180;
const r = rnd(11);
const arch = camera({ pos: [-1.2, 2.7, -9.2], look: [0.4, 6.0, 4], fov: 80, roll: -0.045, cx: CX - 20, cy: 462 });
const xy = (p) => arch(p).slice(0, 2);
const ring = (R, y, deg) => [R * Math.sin(deg * D), y, R * Math.cos(deg * D)]; // deg = 0 straight ahead

// ---------------------------------------------------------------- L0 dome with coffers
function dome() {
  const R = 12, spring = 13.2;
  const at = (el, az) => [R * Math.cos(el * D) * Math.sin(az * D), spring + R * 0.92 * Math.sin(el * D), R * Math.cos(el * D) * Math.cos(az * D)];
  let s = rect(0, 0, W, H, C.paper);
  const rows = [4, 17, 29, 40, 50, 59, 67, 74], N = 28;
  for (let k = 0; k < rows.length - 1; k++) for (let i = 0; i < N; i++) {
    const a0 = (i / N) * 360 - 180, a1 = ((i + 1) / N) * 360 - 180, am = (a0 + a1) / 2;
    if (Math.abs(am) > 150) continue;
    const cell = (e0, e1, b0, b1) => [[e0, b0], [e0, b1], [e1, b1], [e1, b0]].map(([e, a]) => xy(at(lerp(rows[k], rows[k + 1], e), lerp(a0, a1, a))));
    // the light comes from the upper left, so the right half of the dome is in shade
    s += poly(cell(0.16, 0.84, 0.16, 0.84), am < -30 ? C.blueHi : am > 14 ? C.blueLo : C.blue);
    s += poly([...cell(0.16, 0.36, 0.16, 0.84).slice(0, 2), xy(at(lerp(rows[k], rows[k + 1], 0.36), lerp(a0, a1, 0.70))), xy(at(lerp(rows[k], rows[k + 1], 0.36), lerp(a0, a1, 0.30)))], C.paperHi); // lit reveal
    if (am > 14) { // shade side: one dark gouge in the corner of each coffer keeps the field from reading as tiles
      const [p, , q] = cell(0.3, 0.8, 0.62, 0.8);
      s += gouge(p[0], p[1], q[0], q[1], 5, C.blueDk);
    }
  }
  // one flat shaft of winter light from the windows of the drum
  s += poly([[120, -10], [420, -10], [900, 520], [470, 590]], C.paperHi, 'opacity=".5"');
  return s;
}

// ---------------------------------------------------------------- L1 wall, columns, entablature
function walls() {
  const band = (y0, y1, R, fill, a0 = -128, a1 = 128) => {
    const up = [], dn = [];
    for (let i = 0; i <= 110; i++) { const a = lerp(a0, a1, i / 110); up.push(xy(ring(R, y1, a))); dn.push(xy(ring(R, y0, a))); }
    return poly([...up, ...dn.reverse()], fill);
  };
  let s = band(-1, 11.2, 12, C.blueHi) + band(-1, 11.2, 12, C.blue, 20, 128);
  const N = 26, step = 248 / N;
  const panel = (ac, w, y0, y1) => [[ac - w, y0], [ac + w, y0], [ac + w, y1], [ac - w, y1]].map(([a, y]) => xy(ring(12, y, a)));
  for (let i = 0; i < N; i++) {
    const ac = -124 + 248 * (i + 0.5) / N;
    s += poly(panel(ac, step * 0.21, 1.6, 7.2), ac > 20 ? C.blueLo : C.blue);
    const relief = panel(ac, step * 0.21, 7.9, 9.4); // plaster reliefs, cut, not described
    s += poly(relief, C.paper) + cut(relief, { angle: 0.5 + (i % 3) * 0.5, gap: 6, len: 20, w: 3, col: C.blueLo, den: () => 0.75, seed: i + 5 });
  }
  for (let i = 0; i <= N; i++) {
    const ac = -124 + 248 * i / N, hw = 1.55, R = 11.6;
    const drum = (y0, y1, l0, r0, l1, r1, fill) => poly([[ac + l0, y0], [ac + r0, y0], [ac + r1, y1], [ac + l1, y1]].map(([a, y]) => xy(ring(R, y, a))), fill);
    s += drum(0.2, 9.6, -hw, hw, -hw * 0.86, hw * 0.86, C.paper);
    s += drum(0.2, 9.6, hw * 0.15, hw, hw * 0.12, hw * 0.86, ac > 8 ? C.ink : C.blueLo);
    const flute = (f, w, col) => { const a = xy(ring(R, 0.6, ac + hw * f)), b = xy(ring(R, 9.2, ac + hw * f * 0.86)); return gouge(a[0], a[1], b[0], b[1], w, col); };
    s += [-0.62, -0.3, -0.02].map((f) => flute(f, 4, C.blueLo)).join('') + [0.42, 0.7].map((f) => flute(f, 3.2, C.blueHi)).join('');
    s += drum(9.6, 10.1, -hw * 0.9, hw * 0.9, -hw * 1.2, hw * 1.2, C.ochre) + drum(10.1, 10.7, -hw * 1.05, hw * 1.05, -hw * 1.55, hw * 1.55, C.paper);
    s += drum(10.1, 10.7, -hw * 0.05, hw * 0.2, -hw * 0.1, hw * 0.3, C.ochreLo) + drum(10.7, 10.95, -hw * 1.7, hw * 1.7, -hw * 1.7, hw * 1.7, C.paper) + drum(-0.4, 0.2, -hw * 1.4, hw * 1.4, -hw * 1.25, hw * 1.25, C.paper);
  }
  return s + band(10.95, 11.5, 11.4, C.paper) + band(11.5, 12.5, 11.45, C.redLo) + band(12.5, 12.8, 11.2, C.ochre) + band(12.8, 13.25, 10.9, C.paper);
}

// ---------------------------------------------------------------- L2 banner, dais, presidium, speaker
function banner() {
  const R = 8.8, y0 = 8.55, y1 = 11.15, aw = 34, N = 40;
  const sag = (t) => -0.3 * Math.sin(Math.PI * t);
  const at = (t, y) => ring(R, y + sag(t), -aw - 1 + 2 * aw * t);
  const edge = (y) => Array.from({ length: N + 1 }, (_, i) => xy(at(i / N, y)));
  let s = poly([...edge(y1), ...edge(y0).reverse()], C.red);
  for (const t of [0.1, 0.28, 0.45, 0.63, 0.8, 0.93]) { const a = xy(at(t, y1)), b = xy(at(t + 0.008, y0)); s += gouge(a[0], a[1], b[0], b[1], 8, C.redLo, 3); }
  for (const e of [0, 1]) { // cords to the columns
    const a = xy(at(e, y1)), b = xy(ring(11.4, 12.6, (e ? 1 : -1) * (aw + 1.5) - 1)), c = xy(at(e, y0)), d = xy(ring(11.4, 8.2, (e ? 1 : -1) * (aw + 1.5) - 1));
    s += line(...a, ...b, 3, C.ink) + (e ? line(...c, ...d, 2.4, C.ink) : ''); // the lower left cord would look like a pointer in the speaker's hand
  }
  const word = 'X СЪЕЗД Р.К.П.(б)', opt = { font: 'oswald', weight: 700, size: 100, track: 12 };
  const { w } = textPath(word, opt);
  const T = textPath(word, { ...opt, map: (x, y) => { const t = 0.05 + 0.9 * (x / w); return xy(ring(R - 0.02, 9.06 + sag(t) - (y / 100) * 1.95, -aw - 1 + 2 * aw * t)); } });
  return s + path(T.d, C.paperHi);
}

function presidium() {
  let s = banner();
  const x0 = 372, x1 = 842, y0 = 520, y1 = 504; // table edge, slightly rising to the right with the roll of the camera
  const at = (t, dy = 0) => [lerp(x0, x1, t), lerp(y0, y1, t) + dy];
  s += poly([[318, 562], [884, 542], [910, 592], [905, 650], [270, 660], [292, 612]], C.ink) + cut([[292, 612], [910, 592], [905, 650], [270, 660]], { angle: -0.03, gap: 12, len: 90, w: 3, col: C.blueLo, den: () => 0.4, seed: 14 }) + poly([[318, 562], [884, 542], [885, 536], [317, 555]], C.ochre);
  // nine at the table, two of them women; heads turn to the speaker on the left or to a neighbour
  const who = [[0, -35, 'jacket', C.ink], [2, -35, 'kosovorotka', C.blueDk], [6, 0, 'blouse', C.ink], [9, -35, 'jacket', C.blueLo], [4, 0, 'tunic', C.ink], [3, -35, 'coat', C.ink], [7, 35, 'jacket', C.blueDk], [5, -35, 'blouse', C.ink], [8, -35, 'coat', C.blueLo]];
  // chairs behind them, then the people from the far end to the near one
  who.forEach((_, i) => { const [x, y] = at((i + 0.5) / who.length, -44); s += rect(x - 23, y, 46, 50, C.ochreLo) + rect(x - 19, y + 5, 38, 45, C.blueDk); });
  who.forEach(([k, yaw, kind, coat], i) => {
    const [x, y] = at((i + 0.5) / who.length, -20 + (i % 2 ? -5 : 3));
    s += bust(k, yaw, { x, y, s: 0.25, kind, coat, light: C.blueHi, drop: 170, shirt: C.paper });
  });
  // red cloth: the one red mass with the banner
  s += poly([[x0 - 20, y0 + 2], [x1 + 20, y1 - 2], [x1 + 30, y1 + 16], [x0 - 30, y0 + 22]], C.red);
  const front = [[x0 - 30, y0 + 22], [x1 + 30, y1 + 16], [x1 + 26, y1 + 68], [x0 - 26, y0 + 80]];
  s += poly(front, C.redLo) + cut(front, { angle: Math.PI / 2, gap: 11, len: 56, w: 4.5, col: C.redDk, den: () => 0.7, seed: 8 });
  // bell, carafe, tumbler, papers
  let [x, y] = at(0.444, 13);
  s += path(`M${x - 12} ${y} C${x - 11} ${y - 7} ${x - 8} ${y - 22} ${x - 3} ${y - 24} L${x - 3} ${y - 35} L${x + 3} ${y - 35} L${x + 3} ${y - 24} C${x + 8} ${y - 22} ${x + 11} ${y - 7} ${x + 12} ${y}Z`, C.ochre) + gouge(x - 6, y - 3, x - 3, y - 22, 2.5, C.paperHi);
  [x, y] = at(0.667, 13);
  s += path(`M${x - 10} ${y} L${x - 10} ${y - 18} C${x - 10} ${y - 25} ${x - 4} ${y - 27} ${x - 4} ${y - 33} L${x - 6} ${y - 39} L${x + 6} ${y - 39} L${x + 4} ${y - 33} C${x + 4} ${y - 27} ${x + 10} ${y - 25} ${x + 10} ${y - 18} L${x + 10} ${y}Z`, C.blueHi, `stroke="${C.ink}" stroke-width="2"`) + rect(x - 9, y - 15, 18, 14, C.paperHi);
  [x, y] = at(0.712, 13);
  s += path(`M${x - 5} ${y} L${x - 6} ${y - 16} L${x + 6} ${y - 16} L${x + 5} ${y}Z`, C.paperHi, `stroke="${C.ink}" stroke-width="1.6"`);
  for (const t of [0.06, 0.17, 0.28, 0.37, 0.56, 0.77, 0.83, 0.95]) { const [px, py] = at(t, 14); s += poly([[px - 16, py], [px + 7, py - 2], [px + 16, py - 9], [px - 7, py - 7]], C.paperHi); }
  return s + speaker(252, 512);
}

/** The speaker: one long diagonal from the tribune to the sheet of notes he holds up. The paper hides the hand. */
function speaker(x, y) {
  let s = poly([[x - 46, y + 8], [x + 46, y + 4], [x + 38, y + 150], [x - 38, y + 154]], C.ink) + poly([[x - 30, y + 34], [x + 30, y + 31], [x + 26, y + 108], [x - 26, y + 112]], C.redLo);
  const bx = x + 2, by = y - 84;
  s += path(`M${bx - 54} ${y + 2} L${bx - 52} ${by + 34} C${bx - 50} ${by + 24} ${bx - 40} ${by + 14} ${bx - 28} ${by + 10} L${bx + 30} ${by + 10} C${bx + 46} ${by + 18} ${bx + 52} ${by + 30} ${bx + 48} ${y}Z`, C.ink);
  s += path(`M${bx + 26} ${by + 16} L${bx + 72} ${by - 18} L${bx + 88} ${by - 56} L${bx + 101} ${by - 51} L${bx + 90} ${by - 2} L${bx + 46} ${by + 52}Z`, C.ink); // raised arm
  s += poly([[bx + 88, by - 56], [bx + 101, by - 51], [bx + 104, by - 62], [bx + 92, by - 66]], C.paper); // cuff
  s += group(`translate(${bx - 8} ${by + 18})`, poly([[88, -88], [122, -76], [135, -116], [101, -128]], C.paperHi, `stroke="${C.ink}" stroke-width="1.6"`) + [0, 1, 2].map((i) => line(101 + 3.4 * i, -98 - 9 * i, 119 + 3.4 * i, -91.5 - 9 * i, 1.5, C.ink)).join(''));
  s += bust(9, 35, { x: bx, y: by, s: 0.34, kind: 'jacket', coat: C.ink, light: C.paper, drop: 120 });
  s += gouge(bx + 52, by + 34, bx + 90, by - 20, 4, C.paper, -3) + gouge(bx - 47, by + 78, bx - 45, by + 34, 4, C.paper, 3) + gouge(bx - 36, by + 80, bx - 30, by + 46, 3, C.paper);
  // the other hand is behind the desk of the tribune
  s += poly([[x - 58, y + 1], [x + 58, y - 4], [x + 56, y + 12], [x - 56, y + 17]], C.ochre) + gouge(x - 54, y + 5, x + 54, y, 3, C.paper) + poly([[x - 34, y], [x - 6, y - 2], [x + 2, y - 9], [x - 24, y - 7]], C.paperHi);
  return s;
}

// ---------------------------------------------------------------- L3, L4 the delegates
function delegates() {
  const cam = camera({ pos: [0, 3.5, -9.6], look: [0, 0.6, 6], fov: 50, cx: CX, cy: 508 });
  const pz = 6.4, ARC = 82;
  const seat = (rho, deg, y) => [rho * Math.sin(deg * D) * 1.16, y, pz - rho * Math.cos(deg * D)];
  // nobody in front of the presidium; and the far right tiers stay empty, a calm field behind the reading sheet
  const limit = (x) => 574 - 200 * clamp01((Math.abs(x - CX) - 330) / 470) + Math.max(0, x - 1120) * 0.42;
  const list = [];
  for (let row = 0; row < 17; row++) {
    const rho = 3.4 + row * 0.78, n = Math.floor((rho * 2.3) / 0.66);
    for (let i = 0; i <= n; i++) {
      const deg = -ARC + 2 * ARC * (i + (row % 2 ? 0.5 : 0)) / n, p = seat(rho, deg, 1 + row * 0.02);
      if (p[2] < -8.3 || r() < 0.05) continue; // some chairs are empty: their people have gone over the ice
      const q = cam([p[0] + (r() - 0.5) * 0.16, p[1], p[2] + (r() - 0.5) * 0.15]);
      if (q[0] < -100 || q[0] > W + 100 || q[1] > H + 215 || q[1] < limit(q[0]) || (deg > 56 && q[0] > 1120 && q[1] < 640)) continue;
      const f = Math.hypot(p[0], pz - p[2]), yaw = Math.atan2(-p[0] / f, -(pz - p[2]) / f) / D + (r() - 0.5) * 40;
      list.push({ x: q[0], y: q[1], z: q[2], s: q[3], yaw, row });
    }
  }
  list.sort((a, b) => a.row - b.row || b.z - a.z);
  const bench = (row) => {
    const rho = 3.4 + row * 0.78 + 0.3;
    let s = '', top = [], low = [];
    const flush = () => { if (top.length > 2) s += poly([...top, ...low.reverse()], row % 2 ? C.ink : C.blueDk) + `<path d="M${pts(top)}" fill="none" stroke="${C.ochre}" stroke-width="${(1.6 + row * 0.3).toFixed(1)}"/>`; top = []; low = []; };
    for (let i = 0; i <= 90; i++) {
      const deg = -ARC + 2 * ARC * i / 90, p = seat(rho, deg, 0.62);
      const t = cam(p), b = cam([p[0], -0.25, p[2]]);
      if (p[2] < -8.9 || (deg > 56 && t[0] > 1120 && t[1] < 690) || t[1] < limit(t[0]) + 12) { flush(); continue; }
      top.push([t[0], t[1]]); low.push([b[0], b[1]]);
    }
    flush();
    return s;
  };
  const YAWS = [180, 150, -150, 115, -115];
  const out = ['', ''];
  list.forEach((d, i) => {
    const gap = (q) => Math.abs(((d.yaw - q + 540) % 360) - 180);
    const yaw = YAWS.reduce((a, b) => (gap(b) < gap(a) ? b : a));
    const s = (0.26 * 1.42 * d.s) / 118, far = clamp01((d.z - 3) / 13);
    const ink = far > 0.62 ? C.blueDk : C.ink, cutCol = far > 0.75 ? C.blueHi : C.paper;
    const c = r(), coat = c < 0.5 ? ink : c < 0.7 ? C.blueDk : c < 0.86 ? C.blueLo : C.ochreLo;
    let g = head(Math.floor(r() * 12), yaw, { x: d.x, y: d.y + 44 * s, s, ink, paper: cutCol, neck: 182 });
    g += back(d.x, d.y + 40 * s, s * 0.66, coat, coat === C.ink || coat === C.blueDk ? C.blueHi : C.ink, { lean: (r() - 0.5) * 6, collar: true });
    if (r() < 0.11 && d.row > 1 && d.row < 14) g += mandate(d.x + (r() < 0.5 ? -1 : 1) * 78 * s, d.y, s, coat, (r() - 0.5) * 16);
    const layer = d.row < 10 ? 0 : 1;
    out[layer] += g;
    if (list[i + 1]?.row !== d.row) out[layer] += bench(d.row);
  });
  console.log('delegates', list.length);
  return out;
}
/** A raised card: sleeve, bare wrist, and the red mandate covering the fingers. */
function mandate(x, y, s, coat, tilt) {
  return group(`rotate(${tilt.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}) translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${s.toFixed(3)})`,
    path('M-20 90 L-15 -120 L15 -120 L24 90Z', coat) + gouge(-10, 70, -9, -110, 5, coat === C.ochreLo ? C.ink : C.blueHi) +
    path('M-11 -118 L-13 -176 L14 -178 L12 -118Z', C.paper) + group('rotate(-10 0 -200)', rect(-36, -262, 72, 96, C.red, `stroke="${C.ink}" stroke-width="4"`) + rect(-22, -242, 44, 7, C.paper) + rect(-22, -226, 26, 5, C.paper)));
}

const [crowd, front] = delegates();
await saveScene({
  id: 'hall', title: 'The congress hall, Kremlin, March 1921', focus: [0.36, 0.5], effects: ['dust'], period: '1919',
  alt: 'A round white hall with a coffered dome and a ring of columns: below a red banner reading “Tenth Congress R.K.P.(b)” nine people sit at a red table beside a speaker holding up a sheet of notes, and hundreds of delegates, seen from behind, some with red mandate cards raised, fill the floor.',
}, [{ depth: 0, body: dome() }, { depth: 0.25, body: walls() }, { depth: 0.5, body: presidium() }, { depth: 0.8, body: crowd }, { depth: 1.2, body: front }]);
