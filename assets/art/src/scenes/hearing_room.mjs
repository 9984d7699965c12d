// The hearing before the purge commission, 1933. A shallow box of light between black wings; three face one empty chair.
// Real camera without roll. The red table is the one red mass, the lamp the one light; above the chairman hangs a blank rectangle.
import { C, W, H, rnd, poly, path, rect, circ, gd, gouge, line, cut, lerp, clip, group, saveScene } from './lib.mjs';
import { stage, cone, rays, head, commissionHeads } from './lib-b.mjs';

const S = stage({ pos: [0, 1.62, -2.4], look: [0, 1.2, 2.6], fov: 51.5, cx: 482, cy: 392 });
const BACK = 2.9, SIDE = 2.35, TOP = 2.75;
const LX = 482, LY = 92; // rim of the lamp on the paper

// ---------------------------------------------------------------- L0 back wall, ceiling lost in black, blank portrait
function wall() {
  let s = rect(0, 0, W, H, C.ink);
  s += S.face([[-SIDE, 0, BACK], [SIDE, 0, BACK], [SIDE, TOP + 0.6, BACK], [-SIDE, TOP + 0.6, BACK]], C.blueDk);
  s += S.face([[-SIDE, 0, BACK], [SIDE, 0, BACK], [SIDE, 1.02, BACK], [-SIDE, 1.02, BACK]], C.ink) + S.seg([-SIDE, 1.08, BACK], [SIDE, 1.08, BACK], 0.02, C.ink);
  s += rays(LX, LY, { a0: Math.PI * 0.03, a1: Math.PI * 0.97, r0: 128, r1: 430, n: 150, w: 4.6, col: C.blueLo, seed: 5 });
  // side walls: only the corner catches anything
  for (const e of [-1, 1]) s += S.hatch([e * SIDE, 0.2, 0.2], [0, 0, BACK - 0.2], [0, 2.9, 0], { gap: 0.17, len: 0.6, w: 0.02, col: C.blueDk, den: (a) => Math.max(0, a - 0.45) * 1.3, seed: 40 + e });
  // the portrait: frame and nothing. It hangs a little crooked.
  const fr = (k, col) => S.face([[-0.56 + k, 1.33 + k, BACK], [0.55 - k, 1.36 + k, BACK], [0.53 - k, 2.70 - k, BACK], [-0.58 + k, 2.67 - k, BACK]], col);
  s += fr(-0.035, C.ink) + fr(0, C.ochreLo) + fr(0.075, C.spill);
  s += S.face([[-0.50, 2.59, BACK], [0.45, 2.62, BACK], [0.45, 2.36, BACK], [-0.49, 1.82, BACK]], C.spillDk, 'opacity=".55"');
  return s;
}

// ---------------------------------------------------------------- L1 window with night snow, notice, lamp
function lampAndWindow() {
  let s = '';
  const x0 = -2.06, x1 = -1.30, y0 = 1.22, y1 = 2.78, z = BACK;
  const P = (a, b, c, d) => [[a, b, z], [c, b, z], [c, d, z], [a, d, z]];
  s += S.face(P(x0 - 0.07, y0 - 0.05, x1 + 0.07, y1 + 0.07), C.ink);
  const glass = S.project(P(x0, y0, x1, y1));
  const r = rnd(17);
  let o = poly(glass, C.blueLo);
  const moon = S.p([-1.5, 2.52, z]);
  o += circ(moon[0], moon[1], 10, C.paperLo);
  for (let i = 0; i < 95; i++) { const q = S.p([lerp(x0, x1, r()), lerp(y0, y1, r()), z]); o += gouge(q[0], q[1], q[0] - 9 - 9 * r(), q[1] + 24 + 22 * r(), 3.2, i % 4 ? C.blue : C.blueHi); }
  const a = S.p([x0, y0, z]), b = S.p([x1, y0, z]);
  o += path(`M${a[0]} ${a[1]} L${a[0]} ${a[1] - 46} C${a[0] + 34} ${a[1] - 20} ${a[0] + 60} ${a[1] - 34} ${lerp(a[0], b[0], 0.55)} ${a[1] - 12} C${b[0] - 40} ${b[1] - 24} ${b[0] - 20} ${b[1] - 22} ${b[0]} ${b[1] - 40} L${b[0]} ${b[1]}Z`, C.blueHi);
  s += clip(glass, o);
  s += S.seg([-1.68, y0, z], [-1.68, y1, z], 0.055, C.ink) + S.seg([x0, 2.28, z], [x1, 2.28, z], 0.045, C.ink) + S.seg([x0, 1.72, z], [x1, 1.72, z], 0.035, C.ink);
  s += S.box([x0 - 0.14, y0 - 0.12, z - 0.14], [x1 + 0.14, y0 - 0.06, z], { top: C.blueHi, front: C.blue });
  // notice, half out of the light
  const N = [[1.0, 1.68, z], [1.92, 1.66, z], [1.93, 2.18, z], [1.01, 2.20, z]], u = [1, -0.01, 0], v = [0, 1, 0];
  s += S.face(N, C.paperLo) + S.letters('КОМИССИЯ', [1.465, 1.97, z], u, v, { font: 'oswald', weight: 600, anchor: 'middle', m: 0.163, track: 5 }, C.ink) + S.letters('ПО ЧИСТКЕ ВКП(б)', [1.465, 1.815, z], u, v, { font: 'oswald', weight: 500, anchor: 'middle', m: 0.098, track: 4 }, C.redLo) + S.seg([1.12, 1.75, z], [1.8, 1.737, z], 0.016, C.ink);
  s += S.face([[1.0, 1.68, z], [1.92, 1.66, z], [1.93, 1.98, z]], C.blueDk, 'opacity=".5"');
  // lamp
  s += line(LX, -10, LX, 36, 5, C.ink) + path(`M${LX - 18} 28 L${LX + 18} 28 L${LX + 106} ${LY - 10} L${LX - 106} ${LY - 10}Z`, C.ink) + poly([[LX - 106, LY - 10], [LX + 106, LY - 10], [LX + 98, LY + 3], [LX - 98, LY + 3]], C.paperHi);
  return s + gouge(LX - 88, LY - 15, LX - 18, 34, 5, C.blue, -3) + gouge(LX - 60, LY - 15, LX - 10, 38, 3, C.blue, -2) + gouge(LX + 92, LY - 14, LX + 40, 50, 3, C.blueLo, 2);
}

// ---------------------------------------------------------------- L2 the three
function commissioner(kind, x, y, s, dress) {
  const h = commissionHeads()[kind], q = (dx, dy) => `${(x + dx * s).toFixed(1)} ${(y + dy * s).toFixed(1)}`;
  let g = path(`M${q(-62, -4)} C${q(-150, 20)} ${q(-204, 44)} ${q(-222, 116)} L${q(-240, 330)} L${q(240, 330)} L${q(222, 116)} C${q(204, 44)} ${q(150, 20)} ${q(62, -4)}Z`, C.ink);
  g += group(`translate(${x} ${y}) scale(${s * 0.92}) translate(-200 -352)`, clip('M0 0H400V262L268 326L250 376L150 376L132 326L0 262Z', path(h.mask, C.spillSkin) + path(h.black, C.ink)));
  // the collar goes over the neck: nobody sits here bare-necked
  if (dress === 'tunic') {
    g += path(`M${q(-66, -40)} C${q(-40, 8)} ${q(40, 8)} ${q(66, -40)} L${q(76, 4)} C${q(44, 52)} ${q(-44, 52)} ${q(-76, 4)}Z`, C.blueDk) + gouge(x - 66 * s, y - 38 * s, x + 66 * s, y - 38 * s, 5, C.spill, 42 * s);
    g += gouge(x, y + 34 * s, x, y + 260 * s, 4, C.blueLo) + [90, 150, 210].map((v) => circ(x + 11 * s, y + v * s, 5 * s, C.spill)).join('');
    g += path(`M${q(70, 130)} L${q(150, 122)} L${q(152, 176)} L${q(72, 184)}Z`, C.blueDk) + gouge(x + 68 * s, y + 134 * s, x + 154 * s, y + 126 * s, 4, C.spill);
  } else if (dress === 'jacket') {
    g += path(`M${q(-58, -34)} L${q(0, 46)} L${q(58, -34)} L${q(48, 20)} L${q(0, 128)} L${q(-48, 20)}Z`, C.ash) + path(`M${q(-12, 42)} L${q(12, 42)} L${q(18, 112)} L${q(0, 134)} L${q(-18, 112)}Z`, C.ink);
    g += path(`M${q(-58, -30)} L${q(-92, 6)} L${q(-70, 76)} L${q(-2, 190)} L${q(-4, 120)}Z M${q(58, -30)} L${q(92, 6)} L${q(70, 76)} L${q(2, 190)} L${q(4, 120)}Z`, C.blueDk) + gouge(x - 60 * s, y - 26 * s, x - 3 * s, y + 186 * s, 4, C.spill, 12 * s) + gouge(x + 60 * s, y - 26 * s, x + 3 * s, y + 186 * s, 4, C.spill, -12 * s);
  } else { // blouse with a turned-down white collar, dark cardigan
    g += path(`M${q(-56, -30)} L${q(0, 62)} L${q(56, -30)} L${q(96, 14)} L${q(14, 112)} L${q(-14, 112)} L${q(-96, 14)}Z`, C.spill) + path(`M${q(-12, 74)} L${q(12, 74)} L${q(8, 300)} L${q(-8, 300)}Z`, C.blueLo) + gouge(x - 94 * s, y + 16 * s, x - 10 * s, y + 114 * s, 3, C.ink) + gouge(x + 94 * s, y + 16 * s, x + 10 * s, y + 114 * s, 3, C.ink);
  }
  let d = ''; // light caught on the shoulders
  for (const e of [-1, 1]) for (let i = 0; i < 10; i++) { const t = i / 10, sx = x + e * (92 + 108 * t) * s, sy = y + (12 + 40 * t * t) * s; d += gd(sx, sy, sx + e * 16 * s, sy + (38 - 16 * t) * s, 7 * s, 2); }
  return g + path(d, C.spill);
}
function commission() {
  const base = S.p([0, 0.78, 1.75])[1];
  let s = cone([[LX - 98, LY + 3], [LX + 98, LY + 3]], [[LX - 380, base + 24], [LX + 380, base + 24]], { n: 66, w: 3.6 });
  // backs of the chairs
  for (const x of [-0.98, 0, 0.98]) { const [a, b] = S.p([x - 0.24, 1.06, 2.5]), [c] = S.p([x + 0.24, 1.06, 2.5]); s += rect(a, b, c - a, 110, C.ink); }
  s += commissioner('left', LX - 200, 422, 0.445, 'jacket') + commissioner('right', LX + 200, 422, 0.445, 'blouse') + commissioner('mid', LX, 406, 0.495, 'tunic');
  return s;
}

// ---------------------------------------------------------------- L3 the table
function table() {
  const X = 1.52, z0 = 0.85, z1 = 1.75, y = 0.78;
  const P = (x, z, h = y) => [x, h, z];
  let s = S.face([P(-X, z0), P(X, z0), P(X, z1), P(-X, z1)], C.redLo);
  s += S.face([P(-0.98, z0), P(0.98, z0), P(0.82, z1), P(-0.82, z1)], C.red);
  s += S.hatch(P(-X, z0), [2 * X, 0, 0], [0, 0, z1 - z0], { gap: 0.06, len: 0.5, w: 0.022, col: C.redDk, den: (a) => Math.max(0, Math.abs(a - 0.5) * 2.4 - 0.5), seed: 23 });
  s += S.face([P(-X, z0), P(X, z0), P(X - 0.02, z0, 0.02), P(-X + 0.02, z0, 0.02)], C.redDk);
  const r = rnd(31);
  let d = '';
  for (let x = -X + 0.03; x < X; x += 0.035 + 0.03 * r()) { // folds, caught by the lamp only near the middle
    const k = Math.max(0, 1 - Math.abs(x) / 1.25);
    if (r() > 0.25 + 0.7 * k) continue;
    const a = S.p(P(x, z0, 0.76)), b = S.p(P(x + (r() - 0.5) * 0.05, z0, 0.6 - 0.45 * k * r()));
    d += gd(a[0], a[1], b[0], b[1], 3 + 5 * k);
  }
  s += path(d, C.redLo) + S.seg(P(-X, z0), P(X, z0), 0.018, C.red);
  // dossiers, in perspective; the left pile is the one still to be read
  const pile = (x, z, n, w) => { let g = ''; for (let i = 0; i < n; i++) { const o = (i * 7) % 3 * 0.012; g += S.box([x - w + o, y + i * 0.038, z - 0.11], [x + w + o, y + i * 0.038 + 0.032, z + 0.11], { front: i % 2 ? C.ochreLo : C.khaki, top: i === n - 1 ? C.spill : C.ochreLo, left: C.ink, right: C.ink }) + S.seg([x - w + o, y + i * 0.038 + 0.034, z - 0.11], [x + w + o, y + i * 0.038 + 0.034, z - 0.11], 0.008, C.ink); } return g; };
  s += pile(-1.12, 1.4, 8, 0.21) + pile(1.14, 1.42, 4, 0.2);
  // the open file before the chairman
  const page = (x0, x1) => S.face([P(x0, 1.02, y + 0.01), P(x1, 1.02, y + 0.01), P(x1 * 0.94, 1.34, y + 0.01), P(x0 * 0.94, 1.34, y + 0.01)], C.paperHi);
  s += S.face([P(-0.37, 0.99, y + 0.004), P(0.37, 0.99, y + 0.004), P(0.35, 1.37, y + 0.004), P(-0.35, 1.37, y + 0.004)], C.ink) + page(-0.34, -0.01) + page(0.01, 0.34);
  for (let i = 0; i < 5; i++) { const z = 1.08 + i * 0.055; s += S.seg(P(-0.30, z, y + 0.012), P(-0.06, z, y + 0.012), 0.008, C.ink) + S.seg(P(0.06, z, y + 0.012), P(i === 2 ? 0.18 : 0.29, z, y + 0.012), 0.008, C.ink); }
  s += S.seg(P(-0.31, 1.185, y + 0.013), P(-0.05, 1.19, y + 0.013), 0.014, C.red); // a line marked in red pencil
  const at = (x, z) => S.p(P(x, z));
  let [x, h] = at(0.52, 1.2); // carafe and tumbler
  s += path(`M${x - 15} ${h} L${x - 17} ${h - 30} C${x - 17} ${h - 43} ${x - 7} ${h - 46} ${x - 7} ${h - 58} L${x - 10} ${h - 70} L${x + 10} ${h - 70} L${x + 7} ${h - 58} C${x + 7} ${h - 46} ${x + 17} ${h - 43} ${x + 17} ${h - 30} L${x + 15} ${h}Z`, C.blueHi, `stroke="${C.ink}" stroke-width="2.5"`) + path(`M${x - 13} ${h - 2} L${x - 14} ${h - 24} H${x + 14} L${x + 13} ${h - 2}Z`, C.paperHi);
  [x, h] = at(0.66, 1.16); s += path(`M${x - 9} ${h} L${x - 12} ${h - 27} H${x + 12} L${x + 9} ${h}Z`, C.paperHi, `stroke="${C.ink}" stroke-width="2.5"`);
  [x, h] = at(-0.58, 1.22); s += path(`M${x - 17} ${h} C${x - 15} ${h - 10} ${x - 10} ${h - 30} ${x - 4} ${h - 33} L${x - 4} ${h - 48} L${x + 4} ${h - 48} L${x + 4} ${h - 33} C${x + 10} ${h - 30} ${x + 15} ${h - 10} ${x + 17} ${h}Z`, C.ochre, `stroke="${C.ink}" stroke-width="2.5"`) + gouge(x - 9, h - 4, x - 3, h - 30, 3, C.paperHi);
  [x, h] = at(0.92, 1.05); s += poly([[x - 26, h - 8], [x + 26, h - 8], [x + 18, h], [x - 18, h]], C.ink) + line(x - 6, h - 8, x + 13, h - 20, 4, C.paperHi);
  return s;
}

// ---------------------------------------------------------------- L4 floor, empty chair, wings, door
function front() {
  let s = '';
  const f0 = S.project([[-SIDE, 0, -2.2], [SIDE, 0, -2.2], [SIDE, 0, 0.85], [-SIDE, 0, 0.85]]);
  s += poly(f0, C.ink) + S.face([[-1.5, 0, 0.85], [1.5, 0, 0.85], [0.95, 0, -1.6], [-0.95, 0, -1.6]], C.blueDk);
  s += S.hatch([-1.45, 0, -0.6], [0, 0, 1.44], [2.9, 0, 0], { gap: 0.11, len: 0.5, w: 0.016, col: C.blueLo, den: (a, b) => 0.15 + 0.7 * a * (1 - Math.abs(b - 0.5) * 1.6), seed: 41 });
  // chair from behind, bentwood, turned a few degrees: the only thing of ours in the picture
  s += S.face([[-0.2, 0, 0.1], [0.24, 0, 0.1], [0.34, 0, -0.7], [-0.3, 0, -0.7]], C.ink);
  const cx = LX + 4, top = 580, k = 1.0, q = (x, y) => `${(cx + x * k).toFixed(1)} ${(top + y * k).toFixed(1)}`;
  const I = C.ink, E = C.spillSkin;
  s += path(`M${q(-100, 330)} L${q(-88, 62)} C${q(-84, 18)} ${q(-56, 0)} ${q(0, 0)} C${q(56, 0)} ${q(84, 18)} ${q(88, 62)} L${q(100, 330)} L${q(84, 330)} L${q(73, 64)} C${q(70, 32)} ${q(48, 16)} ${q(0, 16)} C${q(-48, 16)} ${q(-70, 32)} ${q(-73, 64)} L${q(-84, 330)}Z`, I);
  s += path(`M${q(-40, 200)} L${q(-46, 78)} C${q(-42, 52)} ${q(-24, 44)} ${q(0, 44)} C${q(24, 44)} ${q(42, 52)} ${q(46, 78)} L${q(40, 200)} L${q(30, 200)} L${q(35, 80)} C${q(32, 62)} ${q(18, 56)} ${q(0, 56)} C${q(-18, 56)} ${q(-32, 62)} ${q(-35, 80)} L${q(-30, 200)}Z`, I);
  s += `<ellipse cx="${cx}" cy="${top + 212}" rx="112" ry="24" fill="${I}"/>` + path(`M${q(-112, 212)} L${q(-112, 224)} C${q(-80, 252)} ${q(80, 252)} ${q(112, 224)} L${q(112, 212)}Z`, I);
  s += path(`M${q(-98, 228)} L${q(-112, 330)} L${q(-94, 330)} L${q(-82, 236)}Z M${q(98, 228)} L${q(112, 330)} L${q(94, 330)} L${q(82, 236)}Z`, I);
  // lamp light on the far edges: top rail, inner rail, seat
  s += path(`M${q(-79, 46)} C${q(-70, 12)} ${q(-44, 5)} ${q(0, 5)} C${q(44, 5)} ${q(70, 12)} ${q(79, 46)} C${q(68, 20)} ${q(46, 11)} ${q(0, 11)} C${q(-46, 11)} ${q(-68, 20)} ${q(-79, 46)}Z`, E);
  s += path(`M${q(-40, 68)} C${q(-32, 50)} ${q(32, 50)} ${q(40, 68)} C${q(30, 54)} ${q(-30, 54)} ${q(-40, 68)}Z`, E) + `<ellipse cx="${cx}" cy="${top + 208}" rx="92" ry="13" fill="${C.spillDk}"/>` + gouge(cx - 100, top + 204, cx + 100, top + 204, 6, E, 16) + gouge(cx - 86, top + 70, cx - 96, top + 190, 4, E, 2) + gouge(cx + 86, top + 70, cx + 96, top + 190, 4, E, -2);
  // wings
  s += poly([[0, 0], [86, 0], [46, H], [0, H]], I) + poly([[900, 0], [W, 0], [W, H], [990, H]], I);
  s += gouge(85, 8, 48, H - 10, 6, C.blueLo) + gouge(901, 8, 989, H - 10, 6, C.blueLo) + cut([[900, 0], [W, 0], [W, H], [990, H]], { angle: 1.48, gap: 26, len: 240, w: 3.4, col: C.blueDk, den: (x) => Math.max(0, 0.55 - (x - 920) / 800), seed: 3 });
  // the door stands open a hand's breadth, and somebody waits her turn in the corridor light
  const door = [[30, 168], [67, 154], [42, H], [22, H]];
  const [wx, wy] = [50, 560];
  s += poly(door, C.ochre) + poly([[30, 168], [36, 165], [27, H], [22, H]], C.ochreLo);
  s += clip(door, path(`M${wx - 34} ${H} C${wx - 36} 720 ${wx - 34} 610 ${wx - 8} 580 L${wx + 40} 580 L${wx + 60} 640 L${wx + 60} ${H}Z`, I) + group(`translate(${wx + 8} ${wy + 32}) scale(.62)`, head(5, -90, { x: 0, y: 0, s: 1, paper: I, red: I, ink: I }))) + gouge(wx - 28, H - 20, wx - 24, 640, 4, C.ochreLo);
  // listeners on the benches, right: only the rims of their heads
  [[1150, 860, 4, 150], [1270, 846, 5, 150], [1392, 868, 1, 150], [1510, 850, 6, 150]].forEach(([x, y, k]) => { s += head(k, -150, { x, y: y + 30, s: 0.9, paper: C.blueLo, garm: C.blueDk, red: C.blueDk, ink: I, neck: 184 }) + path(`M${x - 100} ${H} C${x - 92} ${y + 26} ${x - 60} ${y + 14} ${x - 30} ${y + 2} L${x + 30} ${y + 2} C${x + 60} ${y + 14} ${x + 92} ${y + 26} ${x + 100} ${H}Z`, I) + gouge(x - 86, y + 38, x - 34, y + 4, 4, C.blueLo, -6); });
  return s;
}

await saveScene({
  id: 'hearing_room', title: 'Before the purge commission, 1933', focus: [0.27, 0.5], effects: ['lamp', 'dust'], lamp: [LX / W, 0.11, 0.3], period: '1931',
  alt: 'Under a single hanging lamp three commissioners, two men and a woman, sit behind a red table with piled dossiers and an open file; above them hangs an empty picture frame, before them stands an empty bentwood chair, and all around is black but for a slit of door light where someone waits.',
}, [{ depth: 0, body: wall() }, { depth: 0.2, body: lampAndWindow() }, { depth: 0.45, body: commission() }, { depth: 0.7, body: table() }, { depth: 1.1, body: front() }]);
