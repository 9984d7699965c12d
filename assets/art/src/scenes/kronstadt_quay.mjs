// Kronstadt on 18 March 1921, the day after: a thaw, no wind, nothing happens. The harbour wall runs away from us and the captured sailors
// stand along it in their jerseys, hands behind them, some in socks, the ribbons torn from their caps. The sentry has turned his back.
// Where the wall stops there are boats keel up, the trail of those who went, and the ice as far as Finland: the lightest place in the picture.
// No blood and nobody lying. One red: the small flag that now hangs at the battleship's mast.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, group, lerp, clamp01, saveScene } from './lib.mjs';
import { stage } from './lib-b.mjs';
import { shawled } from './lib-a.mjs';
import { soldier, sailor, keelUp } from './lib-gulf.mjs';

const I = C.ink;
const S = stage({ pos: [0, 1.95, 0], look: [0, 1.95, 10], fov: 50, cx: 606, cy: 404, roll: -0.02 });
const hz = (x) => S.p([((x - 606) * 4000) / 965, 1.95, 4000])[1];
const X = -3, TOP = 2.9, END = 27, EDGE = 3.1, QEND = 43; // wall plane, its height, where it stops; edge and end of the quay
const size = (x, z, h = 1.72) => (h * S.unit([x, 0, z])) / 260;

// ---------------------------------------------------------------- L0: sky, ice, the way to Finland
let L0 = rect(0, 0, W, H, C.paperLo);
{
  L0 += poly([[760, 0], [1250, 0], [560, 440], [500, 440]], C.paper) + poly([[1250, 0], [W, 0], [W, 460], [560, 440]], C.paperHi) + poly([[0, hz(0) - 46], [W, hz(W) - 22], [W, hz(W) + 8], [0, hz(0) + 8]], C.paperLo);
  L0 += cut([[0, 0], [W, 0], [W, 330], [0, 380]], { angle: -0.03, gap: 20, len: 210, w: 6, col: C.ash, den: (x, y) => (x < 700 - y * 0.55 ? 0.5 : 0), seed: 3 });
  L0 += cut([[0, 0], [W, 0], [W, 330], [0, 380]], { angle: -0.03, gap: 26, len: 240, w: 5, col: C.paperLo, den: (x, y) => (x > 760 - y * 0.55 ? 0.4 * (1 - y / 380) : 0), seed: 6 });
  // ice
  L0 += poly([[-10, hz(0)], [W + 10, hz(W)], [W + 10, H], [-10, H]], C.paperHi);
  // the other shore: a thread of forest, broken
  L0 += path([[560, 700], [712, 840], [850, 1010], [1030, 1130], [1150, 1420], [1440, 1600]].map(([a, b], i) => gd(a, hz(a) - 1, b, hz(b) - 1, 5 + (i % 3) * 2)).join(''), C.blueHi);
  const r = rnd(5);
  for (const [x, z, w] of [[12, 60, 13], [30, 74, 22], [7.5, 34, 5], [14, 30, 6], [22, 42, 10], [9, 21, 3.6], [13, 17.5, 4], [60, 120, 40], [5, 90, 18]]) {
    const d = w * 0.3, top = [], bot = [];
    for (let i = 0; i <= 15; i++) { const t = i / 15, q = Math.sin(t * Math.PI) ** 0.5; top.push([x + (t - 0.5) * w, 0, z + d * q * (0.6 + 0.6 * r())]); bot.push([x + (t - 0.5) * w, 0, z - d * q * (0.5 + 0.7 * r())]); }
    const low = (P) => P.map(([a, , c]) => [a, -1.3, c]);
    L0 += S.face(low([...top, ...bot.reverse()]), C.blueHi) + S.cut1([x - w * 0.3, -1.3, z - d * 0.2], [x + w * 0.24, -1.3, z - d * 0.15], 3.2, C.paperHi) + S.cut1([x - w * 0.06, -1.3, z + d * 0.4], [x + w * 0.36, -1.3, z + d * 0.36], 2.2, C.blue);
  }
  L0 += cut([[480, hz(480) + 10], [W, hz(W) + 10], [W, H], [480, H]], { angle: -0.02, gap: 15, len: 150, w: 4.4, col: C.blueHi, den: (x, y) => 0.14 + 0.3 * clamp01((y - 440) / 300), seed: 8 });
  // the trail: many feet, one direction
  for (let i = 0; i < 520; i++) { const t = r() ** 2.2, z = lerp(14, 420, t), m = lerp(4.9, 66, t ** 0.94) + (r() - 0.5) * (1.5 + z * 0.03), p = S.p([m, -1.3, z]), u = S.unit([m, -1.3, z]); L0 += path(gd(p[0] - 0.1 * u, p[1] + 0.015 * u, p[0] + 0.16 * u, p[1] - 0.03 * u, Math.max(1.2, 0.065 * u)), C.blue); }
}

// ---------------------------------------------------------------- L1: the battleship behind the wall
let L1 = '';
{
  const B = C.blue, D = C.blueLo;
  // hull and deck line (foot hidden by the wall)
  L1 += poly([[-20, 300], [60, 306], [470, 336], [566, 346], [556, 380], [552, 436], [-20, 460]], B) + poly([[-20, 430], [553, 418], [552, 437], [-20, 462]], C.blueDk) + gouge(440, 344, 560, 355, 4, C.blueHi) + path([508, 522, 536].map((x) => gd(x, 376, x + 5, 376, 5)).join(''), C.blueDk) + line(544, 366, 556, 366, 5, D) + line(550, 366, 549, 396, 3, D);
  // after funnel, fore funnel: flat, capped
  for (const [x, w, t] of [[66, 62, 120], [190, 54, 146]]) L1 += poly([[x - w / 2, 420], [x - w / 2 + 3, t], [x + w / 2 - 3, t + 3], [x + w / 2, 420]], B) + poly([[x - w / 2 - 3, t - 2], [x + w / 2 + 1, t + 2], [x + w / 2 + 1, t + 16], [x - w / 2 - 3, t + 12]], D) + path(gd(x - w / 2 + 10, t + 24, x - w / 2 + 8, 330, 7) + gd(x - w / 2 + 22, t + 30, x - w / 2 + 21, 300, 4), C.blueHi) + path(gd(x + w / 2 - 8, t + 22, x + w / 2 - 6, 340, 8), D);
  // bridge and conning tower
  L1 += poly([[238, 420], [238, 258], [252, 258], [252, 236], [330, 241], [330, 262], [346, 264], [346, 420]], B) + poly([[236, 256], [348, 262], [348, 270], [236, 264]], D) + poly([[248, 232], [334, 238], [334, 246], [248, 241]], D) + path([258, 270, 282, 294, 306, 318].map((x) => gd(x, 244, x, 258, 5)).join(''), C.blueDk) + poly([[338, 300], [338, 276], [376, 280], [380, 306]], B) + gouge(342, 288, 374, 291, 4, C.blueDk);
  // pole mast, as this class had until the thirties: a spotting top like a box on a stick, yards, stays
  L1 += line(288, 240, 283, 22, 11, D) + line(283, 26, 281, -20, 4.5, D) + poly([[262, 124], [308, 127], [303, 100], [266, 98]], D) + poly([[260, 98], [308, 101], [308, 94], [260, 91]], D) + gouge(268, 111, 302, 113, 4, C.blueHi) + line(238, 62, 328, 67, 4.5, D) + line(252, 38, 316, 41, 3.4, D) + gouge(284, 40, 404, 284, 2.2, D) + gouge(283, 40, 176, 150, 2.2, D) + gouge(328, 67, 340, 262, 1.8, D) + gouge(238, 62, 228, 252, 1.8, D);
  // turret with its three guns, levelled over the end of the wall
  L1 += path('M384 372 L384 322 C386 300 398 292 420 292 L470 298 L484 310 L486 372Z', B) + poly([[384, 322], [386, 310], [484, 318], [486, 330]], D) + path('M396 298 L420 292 L470 298 L478 304Z', C.blueHi);
  for (const [dy, l, w] of [[314, 150, 8], [322, 160, 8.6], [331, 152, 9]]) L1 += poly([[480, dy - w / 2], [480 + l, dy + 7 - w * 0.28], [480 + l, dy + 7 + w * 0.28], [480, dy + w / 2]], D) + gouge(486, dy - 1.6, 480 + l - 8, dy + 5.4, 2, C.blueHi);
  // the flag
  L1 += path('M332 138 C348 128 362 146 388 136 L386 170 C364 180 350 162 334 172Z', C.red) + gouge(352, 138, 350, 168, 5, C.redLo, 2);
}

// ---------------------------------------------------------------- L2: the wall, the quay, the boats at its end
let L2 = '';
{
  // quay: dirty wet snow; its edge of granite, and the ice below
  L2 += S.face([[EDGE, 0, 2], [EDGE, 0, QEND], [EDGE, -1.3, QEND], [EDGE, -1.3, 2]], C.blueLo);
  L2 += S.face([[X, 0, 1.2], [EDGE, 0, 1.2], [EDGE, 0, QEND], [X - 6, 0, QEND], [X - 6, 0, END], [X, 0, END]], C.blueHi);
  L2 += S.face([[EDGE - 0.55, 0, 1.2], [EDGE, 0, 1.2], [EDGE, 0, QEND], [EDGE - 0.55, 0, QEND]], C.paper);
  for (let z = 2.4; z < QEND; z += 2.1) L2 += S.cut1([EDGE - 0.55, 0, z], [EDGE, 0, z], Math.max(1.2, 16 / z), C.blue);
  const r = rnd(12), patch = (P) => S.face(P.map(([a, b]) => [a, 0, b]), C.paper);
  L2 += patch([[-2.9, 5], [-2.3, 4.4], [-0.6, 4.9], [1.2, 4.2], [2.2, 5.2], [1.3, 6.3], [-0.4, 5.9], [-1.6, 6.2]]) + patch([[-1.2, 9], [0.6, 8.2], [2.2, 9.2], [2, 12], [0.7, 13.6], [-0.7, 11.6]]) + patch([[-2.4, 17], [-0.4, 15.4], [1.9, 17], [2.2, 26], [0.6, 30], [-1.2, 24]]) + patch([[-2.8, 3.2], [-1.4, 2.9], [0.6, 3.4], [-0.4, 3.75], [-2, 3.7]]);
  // pools of thaw lying along the foot of the wall and in the ruts
  for (const [x, z, w, d] of [[-0.8, 7.3, 1.6, 0.45], [1.6, 7.4, 1.1, 0.3], [-0.5, 14.2, 1.6, 0.6], [1.0, 4.0, 1.3, 0.16]]) { const T = [], U = []; for (let i = 0; i <= 12; i++) { const t = i / 12, q = Math.sin(t * Math.PI) ** 0.6; T.push([x + (t - 0.5) * w, 0, z + d * q * (0.7 + 0.5 * r())]); U.push([x + (t - 0.5) * w, 0, z - d * q * (0.6 + 0.5 * r())]); } L2 += S.face([...T, ...U.reverse()], C.blue) + S.cut1([x - w * 0.3, 0, z - d * 0.2], [x + w * 0.2, 0, z - d * 0.1], 4, C.paperHi) + S.cut1([x, 0, z + d * 0.4], [x + w * 0.35, 0, z + d * 0.3], 2.6, C.paper); }
  L2 += S.hatch([X, 0, 2.4], [0, 0, 30], [5.4, 0, 0], { gap: 0.3, len: 1.1, w: 0.035, col: C.blue, den: (a, b) => 0.22 * (1 - a) + 0.1, seed: 15 });
  // boats keel up where the wall has stopped
  L2 += keelUp(S, [-5.6, 36], [-0.4, 38.5], { hull: C.blueLo, w: 2, h: 1, strake: C.blueHi, seed: 3 }) + keelUp(S, [-2.2, 30.4], [2.2, 32.6], { w: 1.9, h: 0.95, seed: 4 });
  // the wall itself: granite in courses, each block with its own gouges, a coping with wet snow
  L2 += S.face([[X, 0, 0.5], [X, TOP, 0.5], [X, TOP, END], [X, 0, END]], C.blueLo) + S.face([[X, 0, END], [X, TOP, END], [X - 2.6, TOP, END], [X - 2.6, 0, END]], C.blueDk);
  const rows = 5, rh = TOP / rows;
  for (let j = 0; j < rows; j++) {
    for (let z = 1 + (j % 2) * 0.75; z < END;) {
      const l = 1.35 + 0.5 * r(), z1 = Math.min(END, z + l), y = j * rh, tone = r();
      if (tone < 0.24) L2 += S.face([[X + 0.005, y, z], [X + 0.005, y + rh, z], [X + 0.005, y + rh, z1], [X + 0.005, y, z1]], C.blueDk);
      else if (tone > 0.86 && z < 12) L2 += S.face([[X + 0.005, y, z], [X + 0.005, y + rh, z], [X + 0.005, y + rh, z1], [X + 0.005, y, z1]], C.blue);
      L2 += S.cut1([X + 0.01, y + 0.02, z], [X + 0.01, y + rh - 0.02, z], Math.max(1, 22 / z), I);
      if (z < 16) for (let q = 0; q < 3; q++) { const a = z + 0.15 + r() * (l - 0.5), b = y + 0.1 + r() * (rh - 0.2); L2 += S.cut1([X + 0.01, b, a], [X + 0.01, b - 0.04 + 0.08 * r(), Math.min(z1 - 0.05, a + 0.25 + 0.3 * r())], Math.max(1, 17 / z), tone < 0.24 ? C.blueLo : r() < 0.5 ? C.blueDk : C.blue); }
      z = z1;
    }
    if (j) for (let z = 0.6; z < END;) { const l = 0.9 + 2.4 * r(); L2 += S.cut1([X + 0.01, j * rh, z], [X + 0.01, j * rh, Math.min(END, z + l)], Math.max(1.1, 22 / (z + 1)), I); z += l * 0.96; }
  }
  L2 += S.face([[X + 0.22, TOP, 0.5], [X + 0.22, TOP + 0.3, 0.5], [X + 0.22, TOP + 0.3, END + 0.2], [X + 0.22, TOP, END + 0.2]], C.blueHi) + S.face([[X - 2.6, TOP + 0.3, END + 0.2], [X + 0.22, TOP + 0.3, END + 0.2], [X + 0.22, TOP, END + 0.2], [X - 2.6, TOP, END + 0.2]], C.blue);
  for (let z = 1.5; z < END; z += 1.9) L2 += S.cut1([X + 0.225, TOP, z], [X + 0.225, TOP + 0.3, z], Math.max(1, 20 / z), C.blue);
  L2 += S.face([[X, TOP - 0.16, 0.5], [X + 0.22, TOP, 0.5], [X + 0.22, TOP, END + 0.2], [X, TOP - 0.16, END]], I);
  { const P = [], Q = []; for (let z = 1; z <= END; z += z < 9 ? 0.25 : 0.8) { P.push([X + 0.24, TOP + 0.38 + 0.03 * Math.sin(z * 1.7), z]); Q.push([X + 0.24, TOP + 0.25 + (z < 9 ? 0.05 * Math.sin(z * 4.1) : 0), z]); } L2 += S.face([...P, ...Q.reverse()], C.paperHi); }
  // drip of the thaw: dark streaks, icicles under the coping
  for (let z = 3.6; z < END; z += 0.42) if (r() < 0.6) L2 += S.cut1([X + 0.2, TOP - 0.02, z], [X + 0.16, TOP - 0.16 - 0.3 * r(), z], Math.max(1.2, 24 / z), C.paperHi);
  for (let z = 4; z < 18; z += 0.9) if (r() < 0.6) L2 += S.cut1([X + 0.012, TOP - 0.3, z], [X + 0.012, TOP - 1 - 1.2 * r(), z + 0.06], Math.max(1.2, 30 / z), C.blueDk);
  // a mooring ring, and a torn sheet of the committee's newspaper
  { const p = S.p([X + 0.03, 2.25, 6.35]), u = S.unit([X, 2.25, 6.35]); L2 += `<ellipse cx="${p[0].toFixed(1)}" cy="${(p[1] + 0.16 * u).toFixed(1)}" rx="${(0.1 * u).toFixed(1)}" ry="${(0.17 * u).toFixed(1)}" fill="none" stroke="${I}" stroke-width="${(0.045 * u).toFixed(1)}"/>` + circ(p[0], p[1], 0.055 * u, I) + gouge(p[0] + 0.1 * u, p[1] + 0.04 * u, p[0] + 0.1 * u, p[1] + 0.26 * u, 4, C.blueHi, -3); }
  { const at = (z, y) => [X + 0.02, y, z]; L2 += S.face([at(4.85, 1.25), at(4.83, 2.1), at(5.5, 2.12), at(5.52, 1.62), at(5.3, 1.5), at(5.36, 1.32), at(5.1, 1.36)], C.paper) + S.cut1(at(4.93, 1.98), at(5.42, 1.99), 9, I) + [1.84, 1.76, 1.68, 1.6, 1.52].map((y, i) => S.cut1(at(4.93, y), at(5.14, y), 2.6, I) + (i < 3 ? S.cut1(at(5.2, y), at(5.44, y), 2.6, I) : '')).join(''); }
}

// ---------------------------------------------------------------- L3: the line
let L3 = '';
{
  const r = rnd(41), row = [];
  const who = [
    { k: 4, jacket: '', cap: true, feet: 'socks' }, { k: 2, jacket: I, cap: false, feet: 'boots' }, { k: 9, jacket: '', cap: true, feet: 'bare' }, { k: 0, jacket: C.blueDk, cap: true, feet: 'boots' },
    { k: 4, jacket: '', cap: false, feet: 'socks', yaw: 90 }, { k: 9, jacket: I, cap: true, feet: 'bare' }, { k: 2, jacket: '', cap: true, feet: 'socks' }, { k: 0, jacket: '', cap: false, feet: 'boots' },
  ];
  for (let i = 0, z = 5.9; i < 17; i++, z += 1.12 + 0.12 * r()) row.push({ z, x: X + 0.62 + (r() - 0.5) * 0.16, o: who[(i * (i > 7 ? 3 : 1)) % 8] });
  for (const { z, x, o } of row.reverse()) {
    const [a, b] = S.p([x, 0, z]), s = size(x, z, 1.66 + 0.12 * r());
    L3 += path(gd(a - 50 * s, b + 1, a + 110 * s, b + 5 * s, 22 * s), C.blue) + sailor(a, b, s, { yaw: r() < 0.25 ? 90 : 35, ...o, cutCol: z > 14 ? C.blue : C.blueHi });
  }
  // a woman has come with a bundle and is let no nearer
  const [a, b] = S.p([0.75, 0, 21]), s = size(0.75, 21, 1.6);
  L3 += path(gd(a - 50 * s, b + 1, a + 110 * s, b + 4 * s, 22 * s), C.blue) + shawled(a, b, s, { k: 5, coat: I, shawl: C.ash, cutCol: I, flip: -1, carry: 'bag' });
}

// ---------------------------------------------------------------- L4: the sentry, ribbons on the snow, a bollard
let L4 = '';
{
  const [a, b] = S.p([0.85, 0, 6.5]), s = size(0.85, 6.5, 1.76);
  L4 += path(gd(a - 60 * s, b + 2, a + 120 * s, b + 6 * s, 24 * s), C.blue) + soldier(a, b, s, { k: 3, view: 'back', yaw: 150, coat: C.khaki, cutCol: I, feet: 'boots', rifle: true });
  // ribbons torn from the caps
  const band = (P, w, col = I) => P.slice(0, -1).map(([x, z], i) => { const [u, v] = P[i + 1]; return S.face([[x, 0, z - w / 2], [u, 0, v - w / 2], [u, 0, v + w / 2], [x, 0, z + w / 2]], col); }).join('');
  L4 += band([[-1.02, 4.62], [-0.06, 4.73]], 0.17) + band([[-0.06, 4.73], [0.22, 4.64]], 0.17, C.blueDk) + S.letters('ПЕТРОПАВЛОВСКЪ', [-0.98, 0, 4.575], [1, 0, 0.114], [0, 0, 1], { font: 'oswald', weight: 600, m: 0.112 }, C.ochre);
  L4 += band([[-0.72, 5.32], [0.06, 5.24]], 0.17) + band([[-0.72, 5.32], [-0.92, 5.52]], 0.15, C.blueDk) + S.letters('СЕВАСТОПОЛЬ', [-0.68, 0, 5.27], [1, 0, -0.1], [0, 0, 1], { font: 'oswald', weight: 600, m: 0.115 }, C.ochre);
  // bollard with a hawser, cut by the frame
  let B = '';
  B += path('M60 920 L72 742 C74 724 60 716 60 700 C60 676 92 668 132 668 C172 668 204 676 204 700 C204 716 190 724 192 742 L208 920Z', I) + path('M66 696 C84 684 180 684 198 696 C180 706 84 706 66 696Z', C.blueLo) + path(gd(84, 748, 78, 890, 8, 3) + gd(100, 740, 98, 880, 5, 2) + gd(70, 706, 92, 718, 4, 3) + gd(184, 750, 192, 880, 4, -2), C.blueHi);
  for (const [y, e] of [[792, 0], [822, 5], [852, 9]]) B += path(`M${68 - e} ${y} C${90} ${y + 26} ${174} ${y + 26} ${197 + e} ${y}`, 'none', `stroke="${C.ochreLo}" stroke-width="24"`) + Array.from({ length: 9 }, (_, i) => { const t = (i + 0.5) / 9, x = lerp(68 - e, 197 + e, t), v = y + 20 * Math.sin(t * Math.PI); return gouge(x - 5, v + 11, x + 6, v - 11, 3.6, I); }).join('');
  B += path('M196 856 C270 868 330 900 372 930', 'none', `stroke="${C.ochreLo}" stroke-width="22"`) + Array.from({ length: 9 }, (_, i) => { const t = i / 8, x = lerp(206, 352, t), v = lerp(858, 914, t ** 1.3); return gouge(x - 4, v + 11, x + 9, v - 9, 3.6, I); }).join('');
  L4 += group('translate(-52 36)', B);
}

await saveScene({
  id: 'kronstadt_quay', title: 'The harbour wall at Kronstadt, March 1921', focus: [0.31, 0.5], effects: [], period: '1919',
  alt: 'A thaw at Kronstadt: captured sailors in striped jerseys, some in socks or barefoot, caps without ribbons, stand in a long line along a granite harbour wall while a sentry with a rifle has turned his back; over the wall rise the mast and guns of a battleship with a small red flag, a woman waits with a bundle, and beyond the end of the wall lie boats keel up and the open ice towards Finland.',
}, [{ depth: 0, body: L0 }, { depth: 0.15, body: L1 }, { depth: 0.45, body: L2 }, { depth: 0.7, body: L3 }, { depth: 1.1, body: L4 }]);
