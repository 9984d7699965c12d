// A railhead at the end of the line, 1923-26. Snow, a stopped goods train, log houses, and telegraph poles that run to the horizon.
// The sky takes more than half of the picture: the punishment is the distance. Real camera for rails, poles and waggons.
// Red: the goods waggons, which in life were painted red-brown, and the arm of the semaphore at stop.
import { C, W, H, rnd, poly, path, rect, circ, gd, gouge, line, cut, lerp, clamp01, saveScene } from './lib.mjs';
import { stage, head } from './lib-b.mjs';

// z runs along the line. Our track is x = 0; the siding with the train is x = -5; poles stand at x = 4.2 on the right of the track.
const S = stage({ pos: [1.0, 2.5, -7], look: [1.5, 3.15, 40], fov: 56, cx: 730, cy: 560, roll: 0.014 });
const HZ = S.p([0, 0, 4000])[1];

function sky() {
  let s = rect(0, 0, W, H, C.paperLo);
  // flat steps of the winter sky, tilted with the horizon
  s += poly([[0, 0], [W, 0], [W, 120], [0, 60]], C.blueHi) + poly([[0, 60], [W, 120], [W, 250], [0, 170]], C.ash, 'opacity=".55"') + poly([[0, HZ - 140], [W, HZ - 90], [W, HZ + 20], [0, HZ + 20]], C.paper);
  s += poly([[0, HZ - 52], [W, HZ - 24], [W, HZ + 20], [0, HZ + 20]], C.paperHi);
  // long thin cloud cuts, thinner towards the calm right
  s += cut([[0, 20], [W, 40], [W, 300], [0, 260]], { angle: 0.035, gap: 19, len: 260, w: 7, col: C.paperHi, den: (x, y) => 0.55 * clamp01(1.15 - x / 1300) * clamp01((y - 20) / 120), seed: 3 });
  s += cut([[0, 20], [W, 40], [W, 420], [0, 380]], { angle: 0.035, gap: 27, len: 200, w: 5, col: C.blueHi, den: (x) => 0.34 * clamp01(1 - x / 1500), seed: 4 });
  // low sun in frost: three discs of paper, none of them warm
  s += circ(1010, HZ - 74, 74, C.paper) + circ(1010, HZ - 74, 46, C.paperHi);
  s += gouge(930, HZ - 74, 820, HZ - 76, 5, C.paperHi) + gouge(1090, HZ - 72, 1200, HZ - 70, 5, C.paperHi) + gouge(1010, HZ - 152, 1010, HZ - 250, 5, C.paperHi);
  return s;
}

function farLand() {
  let s = '';
  // taiga on the horizon: one saw line in blue, one nearer in blue-lo on the left only
  const r = rnd(8);
  const saw = (x0, x1, yb, h, col) => { const P = [[x0, yb]]; for (let x = x0; x < x1; x += 7 + 8 * r()) P.push([x, yb - h * (0.35 + 0.4 * r())], [x + 4, yb - h * (0.7 + 0.4 * r())], [x + 8, yb - h * (0.3 + 0.3 * r())]); P.push([x1, yb]); return poly(P, col); };
  s += saw(-20, W + 20, HZ + 8, 26, C.blueHi) + saw(-20, 420, HZ + 12, 44, C.blue) + saw(1240, W + 20, HZ + 14, 34, C.blue);
  // snow plain
  s += poly([[0, HZ + 4], [W, HZ + 8], [W, H], [0, H]], C.paperHi) + poly([[0, HZ + 4], [W, HZ + 8], [W, HZ + 34], [0, HZ + 24]], C.paper);
  s += cut([[0, HZ + 14], [W, HZ + 20], [W, H], [0, H]], { angle: 0.02, gap: 13, len: 130, w: 5, col: C.blueHi, den: (x, y) => 0.22 + 0.3 * clamp01((y - HZ) / 340) * clamp01(0.4 + x / 1400), seed: 7 });
  return s;
}

/** A low log house, seen on the corner, snow on the roof and a straight column of smoke: no wind, hard frost. */
function house(x, z, w, d, h, lit) {
  let s = S.box([x, 0, z], [x + w, h, z + d], { front: C.ink, left: C.blueDk, right: C.blueDk });
  for (let i = 1; i < 7; i++) s += S.seg([x, (h * i) / 7, z], [x + w, (h * i) / 7, z], 0.05, C.ochreLo);
  const m = x + w / 2, e = 0.5, rh = h + w * 0.34;
  s += S.face([[x - e, h - 0.1, z - e], [m, rh, z - e], [m, rh, z + d + e], [x - e, h - 0.1, z + d + e]], C.paperHi) + S.face([[x + w + e, h - 0.1, z - e], [m, rh, z - e], [m, rh, z + d + e], [x + w + e, h - 0.1, z + d + e]], C.paper);
  s += S.face([[x, h, z - 0.02], [x + w, h, z - 0.02], [m, rh - 0.25, z - 0.02]], C.blueDk) + S.seg([x - e, h - 0.1, z - e], [m, rh, z - e], 0.34, C.paperHi) + S.seg([x + w + e, h - 0.1, z - e], [m, rh, z - e], 0.34, C.paperHi);
  for (const k of [0.25, 0.68]) s += S.face([[x + w * k - 0.55, 0.9, z - 0.05], [x + w * k + 0.55, 0.9, z - 0.05], [x + w * k + 0.55, 2.1, z - 0.05], [x + w * k - 0.55, 2.1, z - 0.05]], C.paper) + S.face([[x + w * k - 0.4, 1.02, z - 0.06], [x + w * k + 0.4, 1.02, z - 0.06], [x + w * k + 0.4, 1.98, z - 0.06], [x + w * k - 0.4, 1.98, z - 0.06]], lit && k < 0.5 ? C.ochre : C.blueLo) + S.seg([x + w * k, 1, z - 0.07], [x + w * k, 2, z - 0.07], 0.07, C.paper);
  s += S.box([m + 0.5, rh - 0.6, z + d * 0.5], [m + 1.2, rh + 0.9, z + d * 0.5 + 0.7], { front: C.ink, left: C.ink, right: C.ink });
  const a = S.p([m + 0.85, rh + 0.9, z + d * 0.5]), u = S.unit([m, rh, z]);
  let d2 = '';
  for (let i = 0; i < 7; i++) d2 += gd(a[0] + (i % 2 ? 1 : -1) * u * 0.05, a[1] - i * u * 1.0, a[0] + (i % 2 ? -1 : 1) * u * 0.06, a[1] - (i + 2.6) * u * 1.0, u * 0.62 * (1 - i / 9));
  return s + path(d2, C.blue);
}

function town() {
  let s = '';
  // to the right of the line, getting smaller; a water tower, a station hut; on the left beyond the train only fence posts
  s += house(30, 84, 9, 8, 3, false) + house(17, 66, 8, 7, 2.8, true) + house(34, 58, 9, 8, 3, false) + house(20, 46, 8, 7, 2.9, false);
  // water tower
  const wx = 9.5, wz = 52;
  s += S.face([[wx - 1.5, 0, wz], [wx + 1.5, 0, wz], [wx + 1.2, 5.2, wz], [wx - 1.2, 5.2, wz]], C.blueDk) + S.face([[wx - 2, 5.2, wz], [wx + 2, 5.2, wz], [wx + 2, 8, wz], [wx - 2, 8, wz]], C.ink) + S.face([[wx - 2.3, 8, wz], [wx + 2.3, 8, wz], [wx, 9.6, wz]], C.paperHi) + S.face([[wx - 0.35, 2.4, wz - 0.1], [wx + 0.35, 2.4, wz - 0.1], [wx + 0.35, 3.4, wz - 0.1], [wx - 0.35, 3.4, wz - 0.1]], C.ochre);
  s += [5.8, 6.6, 7.4].map((y) => S.seg([wx - 2, y, wz - 0.1], [wx + 2, y, wz - 0.1], 0.12, C.blueLo)).join('');
  return s;
}

/** The stopped train: engine far ahead without smoke, waggons towards us, last door open. */
function train() {
  let s = '';
  const x0 = -6.35, x1 = -3.55, yb = 1.05, yt = 3.55, L = 6.6, gap = 0.9;
  const car = (z, near) => {
    let g = S.box([x0 + 0.2, 0.55, z], [x1 - 0.1, yb, z + L], { front: C.ink, right: C.ink });
    g += S.box([x0, yb, z], [x1, yt, z + L], { front: C.redLo, right: C.red });
    for (let i = 1; i < 12; i++) g += S.seg([x1, yb + ((yt - yb) * i) / 12, z], [x1, yb + ((yt - yb) * i) / 12, z + L], 0.028, C.redLo);
    for (let i = 1; i < 10; i++) g += S.seg([lerp(x0, x1, i / 10), yb, z], [lerp(x0, x1, i / 10), yt, z], 0.03, C.redDk);
    for (const t of [0.02, 0.34, 0.66, 0.98]) g += S.seg([x1 + 0.02, yb, z + L * t], [x1 + 0.02, yt, z + L * t], 0.11, C.redDk);
    g += S.seg([x1 + 0.02, yb, z], [x1 + 0.02, yt, z + L * 0.34], 0.07, C.redDk) + S.seg([x1 + 0.02, yb, z + L], [x1 + 0.02, yt, z + L * 0.66], 0.07, C.redDk) + S.seg([x0, yb, z - 0.02], [x1, yt, z - 0.02], 0.08, C.ink);
    // sliding door: shut, or black and open where somebody lives
    g += S.face([[x1 + 0.03, yb, z + L * 0.36], [x1 + 0.03, yb, z + L * 0.64], [x1 + 0.03, yt - 0.2, z + L * 0.64], [x1 + 0.03, yt - 0.2, z + L * 0.36]], near ? C.ink : C.redLo);
    if (near) g += S.face([[x1 + 0.05, yb, z + L * 0.56], [x1 + 0.05, yb, z + L * 0.64], [x1 + 0.05, yt - 0.2, z + L * 0.64], [x1 + 0.05, yt - 0.2, z + L * 0.56]], C.ochre);
    // roof with snow, an arc
    const N = 8, arc = (zz) => Array.from({ length: N + 1 }, (_, i) => [lerp(x0 - 0.12, x1 + 0.12, i / N), yt + 0.62 * Math.sin((Math.PI * i) / N), zz]);
    const A = arc(z - 0.1), B = arc(z + L + 0.1);
    g += (z > 3 ? '' : S.face([...A], C.redDk)) + S.face([A[4], A[5], A[6], A[7], A[8], B[8], B[7], B[6], B[5], B[4]], C.paper) + (z > 3 ? [] : A.slice(0, N)).map((p, i) => S.seg(p, A[i + 1], 0.16, C.paperHi)).join('') + S.seg(A[8], B[8], 0.12, C.paperHi);
    // stovepipe
    if (near) g += S.seg([x1 - 0.7, yt + 0.4, z + 2], [x1 - 0.7, yt + 1.3, z + 2], 0.16, C.ink);
    for (const t of [0.2, 0.8]) for (const k of [-0.55, 0.55]) { const c = S.p([x1 - 0.15, 0.5, z + L * t + k]), u = S.unit([x1, 0.5, z + L * t]) * 0.42; g += `<ellipse cx="${c[0].toFixed(1)}" cy="${c[1].toFixed(1)}" rx="${(u * 0.42).toFixed(1)}" ry="${u.toFixed(1)}" fill="${C.ink}"/>`; }
    // buffers and lamp iron on the end
    for (const bx of [x0 + 0.6, x1 - 0.6]) { const c = S.p([bx, 1.05, z - 0.5]), u = S.unit([bx, 1, z]); g += S.seg([bx, 1.05, z - 0.5], [bx, 1.05, z], 0.16, C.ink) + circ(c[0], c[1], u * 0.22, C.ink) + circ(c[0], c[1], u * 0.12, C.blueHi); }
    return g;
  };
  const n = 10;
  for (let i = n - 1; i >= 0; i--) s += car(1.4 + i * (L + gap), i === 1);
  return s;
}

function lineAndPoles() {
  let s = '';
  // trodden snow between the tracks, then sleepers and rails of our line and of the siding
  s += S.face([[-2.6, 0, -6], [2.4, 0, -6], [1.6, 0, 300], [-1.6, 0, 300]], C.paper);
  const track = (x, z0, z1, col) => {
    let g = '';
    for (let z = z0; z < z1; z += z < 30 ? 0.75 : 2.2) g += S.face([[x - 1.35, 0.02, z], [x + 1.35, 0.02, z], [x + 1.35, 0.02, z + 0.26], [x - 1.35, 0.02, z + 0.26]], z < 40 ? C.blueLo : C.blue);
    // snow lies over the sleepers in patches
    g += S.hatch([x - 1.2, 0.03, z0], [0, 0, Math.min(40, z1) - z0], [2.4, 0, 0], { gap: 0.28, len: 2.4, w: 0.2, col: C.paperHi, den: () => 0.75, seed: 5 });
    for (const k of [-0.76, 0.76]) g += S.seg([x + k, 0.15, z0], [x + k, 0.15, z1], 0.12, col) + S.seg([x + k + 0.03, 0.17, z0], [x + k + 0.03, 0.17, z1], 0.03, C.paperHi);
    return g;
  };
  s += track(0, -5.5, 260, C.ink);
  // poles: tall, with two cross-arms; the wires sag from pole to pole
  const px = 4.3, H0 = 7.6, step = 11, z0 = -1.2, N = 17;
  const at = (i, a, y) => [px + a, y, z0 + i * step];
  for (let i = N - 1; i >= 0; i--) {
    const col = i > 7 ? C.blue : C.ink;
    s += S.seg(at(i, 0, 0), at(i, 0, H0), 0.26, col) + S.seg(at(i, -1.05, H0 - 0.7), at(i, 1.05, H0 - 0.7), 0.2, col) + S.seg(at(i, -0.75, H0 - 1.6), at(i, 0.75, H0 - 1.6), 0.18, col);
    if (i < 6) { s += S.seg(at(i, -1.05, H0 - 0.6), at(i, 1.05, H0 - 0.6), 0.07, C.paperHi) + S.seg(at(i, -0.05, 0.4), at(i, -0.05, H0 - 0.3), 0.04, C.paper) + S.seg(at(i, -1.3, 0), at(i, 0, 3.1), 0.16, col); for (const a of [-0.9, -0.4, 0.4, 0.9]) s += S.seg(at(i, a, H0 - 0.62), at(i, a, H0 - 0.3), 0.12, C.blueHi); }
    if (i < 9) for (const [a, y] of [[-0.9, H0 - 0.3], [0.4, H0 - 0.3], [0.9, H0 - 0.3], [-0.6, H0 - 1.4], [0.6, H0 - 1.4]]) {
      let prev = null;
      for (let k = 0; k <= 8; k++) { const t = k / 8, P = [px + a, y - 0.55 * 4 * t * (1 - t), z0 + (i + t) * step], q = S.p(P); if (prev) s += line(prev[0], prev[1], q[0], q[1], Math.max(0.7, Math.min(2.2, 0.02 * S.unit(P))), i > 5 ? C.blue : C.ink); prev = q; }
    }
  }
  // crows on the second span and one on the pole
  const crow = (P, k, e = 1) => { const [x, y] = S.p(P); return path(`M${x - 11 * k * e} ${y + 2 * k} C${x - 5 * k * e} ${y - 7 * k} ${x + 4 * k * e} ${y - 12 * k} ${x + 8 * k * e} ${y - 12 * k} L${x + 14 * k * e} ${y - 9 * k} L${x + 9 * k * e} ${y - 7 * k} C${x + 7 * k * e} ${y - 1 * k} ${x + 1 * k * e} ${y + 2 * k} ${x - 11 * k * e} ${y + 2 * k}Z`, C.ink); };
  s += crow([px - 0.9, H0 - 0.72, 1.6], 1.4) + crow([px - 0.9, H0 - 0.82, 3.2], 1.15, -1) + crow([px - 0.9, H0 - 0.78, 7.4], 0.8) + crow([px, H0 + 0.05, z0], 1.9, -1);
  return s;
}

function semaphoreAndFigure() {
  let s = '';
  // semaphore at stop, right of our track, beyond the first poles
  const x = 2.35, z = 17;
  s += S.seg([x, 0, z], [x, 6.6, z], 0.2, C.ink) + S.face([[x, 6.0, z], [x - 2.1, 5.95, z], [x - 2.1, 6.42, z], [x, 6.38, z]], C.red) + S.face([[x - 1.75, 5.96, z - 0.02], [x - 1.6, 5.96, z - 0.02], [x - 1.6, 6.42, z - 0.02], [x - 1.75, 6.42, z - 0.02]], C.paperHi) + S.seg([x - 0.5, 0.2, z], [x - 0.1, 5.8, z], 0.06, C.ink);
  const l = S.p([x + 0.28, 6.15, z]);
  s += circ(l[0], l[1], 6, C.ink) + circ(l[0], l[1], 3, C.ochre);
  // one traveller with a bundle and a case, walking away from us along the line; footprints behind
  const fz = 8.5, fx = -0.05, [a, b] = S.p([fx, 0, fz]), k = (1.72 * S.unit([fx, 0, fz])) / 250;
  for (let i = 0; i < 13; i++) { const q = S.p([fx + (i % 2 ? 0.16 : -0.12) + i * 0.012, 0.03, fz - 0.4 - i * 0.72]), u = S.unit([0, 0, fz - i * 0.72]); s += `<ellipse cx="${q[0].toFixed(1)}" cy="${q[1].toFixed(1)}" rx="${(u * 0.07).toFixed(1)}" ry="${(u * 0.05).toFixed(1)}" fill="${C.blue}"/>`; }
  const q = (dx, dy) => `${(a + dx * k).toFixed(1)} ${(b + dy * k).toFixed(1)}`;
  s += poly([[a - 14 * k, b], [a + 18 * k, b], [a - 80 * k, b + 46 * k], [a - 150 * k, b + 52 * k]], C.blueHi);
  s += path(`M${q(-24, -60)} L${q(-26, -6)} L${q(-34, 2)} L${q(-8, 2)} L${q(-4, -58)}Z M${q(4, -60)} L${q(14, -22)} L${q(8, -12)} L${q(30, -12)} L${q(26, -58)}Z`, C.ink);
  s += path(`M${q(-24, -204)} C${q(-50, -194)} ${q(-54, -160)} ${q(-50, -120)} C${q(-54, -90)} ${q(-52, -70)} ${q(-50, -44)} L${q(46, -44)} C${q(50, -80)} ${q(48, -100)} ${q(46, -124)} C${q(52, -160)} ${q(48, -194)} ${q(24, -204)}Z`, C.ink);
  s += path(`M${q(40, -186)} C${q(60, -160)} ${q(62, -130)} ${q(64, -104)} L${q(54, -100)} C${q(48, -120)} ${q(44, -150)} ${q(34, -170)}Z`, C.ink) + path(`M${q(40, -104)} L${q(82, -100)} L${q(80, -58)} L${q(38, -62)}Z`, C.ochreLo) + gouge(a + 42 * k, b - 90 * k, a + 80 * k, b - 86 * k, 3, C.ink);
  s += path(`M${q(-50, -196)} C${q(-66, -176)} ${q(-60, -128)} ${q(-34, -122)} C${q(-8, -124)} ${q(-2, -170)} ${q(-16, -196)}Z`, C.khaki) + gouge(a - 46 * k, b - 180 * k, a - 40 * k, b - 134 * k, 3, C.ink, 3) + gouge(a - 26 * k, b - 190 * k, a - 18 * k, b - 140 * k, 3, C.ink, -2) + gouge(a - 20 * k, b - 196 * k, a + 36 * k, b - 140 * k, 4, C.khaki, -4);
  s += head(3, 150, { x: a, y: b - 194 * k, s: 0.4 * k, neck: 184 });
  s += path(`M${q(-22, -210)} C${q(-10, -202)} ${q(10, -202)} ${q(22, -210)} L${q(30, -190)} C${q(12, -178)} ${q(-12, -178)} ${q(-30, -190)}Z`, C.blueLo);
  s += gouge(a - 4 * k, b - 116 * k, a - 2 * k, b - 48 * k, 3, C.blueHi) + gouge(a + 26 * k, b - 110 * k, a + 30 * k, b - 50 * k, 3, C.blueHi) + gouge(a - 50 * k, b - 116 * k, a + 46 * k, b - 118 * k, 4, C.blueHi);
  return s;
}
function drift() {
  // near snow bank, lower left, with dry stalks: the frame that tells how small everything else is
  let s = path(`M-10 ${H} L-10 812 C80 792 190 800 300 838 C400 872 520 878 640 ${H}Z`, C.paperHi) + path(`M-10 ${H} L-10 862 C120 840 240 866 330 ${H}Z`, C.blueHi);
  s += cut([[-10, H], [-10, 812], [120, 796], [300, 838], [420, 876], [640, H]], { angle: 0.16, gap: 13, len: 90, w: 5, col: C.blueHi, den: (x, y) => 0.5 * clamp01((y - 810) / 80), seed: 15 });
  const r = rnd(6);
  for (let i = 0; i < 15; i++) { const x = 20 + 300 * r(), y = 815 + 60 * r(), h = 46 + 80 * r(), e = (r() - 0.3) * 40; s += gouge(x, y + 12, x + e, y - h, 4, C.ink, e * 0.3) + (r() < 0.5 ? gouge(x + e, y - h, x + e + 10, y - h - 14, 6, C.ochreLo) : gouge(x + e * 0.7, y - h * 0.7, x + e * 0.7 + 16, y - h * 0.7 - 16, 2.6, C.ink)); }
  return s;
}

await saveScene({
  id: 'remote', title: 'The end of the line, winter 1924', focus: [0.36, 0.5], effects: ['snow', 'smoke'], smoke: [0.294, 0.515], period: '1922',
  alt: 'A railhead town in deep snow under an enormous empty sky: a stopped train of red goods waggons on the left, rails and telegraph poles running to the horizon, low log houses, a semaphore at stop, and one small traveller with a bundle walking away along the track.',
}, [{ depth: 0, body: sky() }, { depth: 0.15, body: farLand() + town() }, { depth: 0.45, body: train() }, { depth: 0.7, body: lineAndPoles() + semaphoreAndFigure() }, { depth: 1.2, body: drift() }]);
