// The people and things of the Gulf by day: greatcoats in bast shoes or boots, sailors in striped jerseys, women in kerchiefs,
// the white overall, stacked rifles, boats keel up. Figures stand in a 100 x 260 box, feet at (x, y), as in lib-a.mjs.
import { C, rnd, poly, path, rect, circ, line, gd, gouge, group, clip, lerp } from './lib.mjs';
import { head } from './lib-b.mjs';

const I = C.ink;
const place = (x, y, s, flip, body) => group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(s * flip).toFixed(3)} ${s.toFixed(3)}) translate(-50 -260)`, body);

// ---------------------------------------------------------------- feet
/** Two legs from `top` down to 260, seen from front or back. kind: boots, bast (foot-cloths and bast shoes), socks, bare. */
function legs(kind, top, out = 1) {
  const leg = (e) => {
    const X = (v) => 50 + e * v;
    const shin = (col) => path(`M${X(2)} ${top} L${X(3)} 246 L${X(17)} 246 L${X(21)} ${top}Z`, col);
    const foot = (col) => path(`M${X(3)} 243 L${X(3)} 260 L${X(24 + 4 * out)} 260 C${X(25 + 3 * out)} 254 ${X(21)} 250 ${X(18)} 243Z`, col);
    if (kind === 'bast') return shin(C.paperLo) + path([0, 1, 2].map((i) => gd(X(2), 214 + i * 11, X(19), 221 + i * 11, 2.6) + gd(X(19), 214 + i * 11, X(2), 221 + i * 11, 2.6)).join(''), I) + foot(C.ochre) + path(gd(X(4), 255, X(24), 257, 2) + gd(X(10), 245, X(12), 258, 2), I);
    if (kind === 'socks') return path(`M${X(2)} ${top} L${X(2)} 240 L${X(20)} 240 L${X(21)} ${top}Z`, I) + path(`M${X(4)} 239 L${X(4)} 260 L${X(23 + 3 * out)} 260 C${X(23)} 254 ${X(18)} 250 ${X(17)} 239Z`, C.ash) + path(gd(X(5), 243, X(16), 243, 2), I);
    if (kind === 'bare') return path(`M${X(2)} ${top} L${X(2)} 236 L${X(20)} 236 L${X(21)} ${top}Z`, I) + path(`M${X(5)} 235 L${X(5)} 260 L${X(24 + 3 * out)} 260 C${X(23)} 254 ${X(17)} 250 ${X(16)} 235Z`, C.paper, `stroke="${I}" stroke-width="1.6"`) + path(gd(X(8), 238, X(8), 252, 2), C.blue);
    return shin(I) + foot(I) + path(gd(X(8), top + 4, X(9), 240, 2.2), C.blue);
  };
  return leg(-1) + leg(1);
}

/** A standing soldier in a greatcoat. view: front, back or side (facing right); the head's yaw may differ from it. */
export function soldier(x, y, s, { k = 3, view = 'back', yaw, coat = I, cutCol, belt = I, feet = 'bast', flip = 1, tin = false, garm = C.blueLo, red = C.red, rifle = false, bag = false, hem = 212 } = {}) {
  const cc = cutCol ?? (coat === I || coat === C.blueDk || coat === C.blueLo ? C.blueHi : I), col = coat === I ? C.blueLo : I;
  const neck = coat === I ? C.blueDk : coat;
  let g = '';
  if (view === 'side') {
    const shoe = (dx, far) => feet === 'bast' ? path(`M${38 + dx} 206 L${40 + dx} 246 L${56 + dx} 246 L${58 + dx} 206Z`, far ? C.ash : C.paperLo) + path([0, 1, 2].map((i) => gd(39 + dx, 214 + i * 11, 57 + dx, 220 + i * 11, 2.6) + gd(57 + dx, 214 + i * 11, 39 + dx, 220 + i * 11, 2.4)).join(''), I) + path(`M${38 + dx} 243 L${38 + dx} 260 L${72 + dx} 260 C${72 + dx} 253 ${62 + dx} 250 ${57 + dx} 243Z`, far ? C.ochreLo : C.ochre)
      : path(`M${38 + dx} 206 L${39 + dx} 260 L${73 + dx} 260 C${72 + dx} 252 ${60 + dx} 249 ${57 + dx} 242 L${58 + dx} 206Z`, far ? C.blueDk : I);
    g += shoe(10, true) + shoe(-8, false);
    g += path(`M44 48 C32 54 27 76 28 108 L22 ${hem - 2} C38 ${hem + 5} 64 ${hem + 5} 80 ${hem - 3} L72 112 C74 78 70 56 60 48Z`, coat);
    g += path(`M27 122 L73 122 L73 130 L27 130Z`, belt === coat ? col : belt);
    g += path(gd(32, 66, 28, 118, 3, 3) + gd(30, 134, 27, hem - 4, 3, 1) + gd(48, 134, 46, hem, 2.4) + gd(66, 132, 72, hem - 8, 2.4, -1), cc);
    g += head(k, yaw ?? 90, { neck: 182, x: 52, y: 58, s: 0.31, garm, red });
    g += path('M35 49 C36 41 41 38 45 38 C50 46 58 50 67 48 L69 58 C60 68 44 66 34 59Z', neck) + gouge(36, 58, 68, 58, 2.4, cc, 6);
    g += tin ? path('M42 62 C33 80 32 102 38 112 C48 120 62 124 74 124 L78 112 C66 110 56 106 52 100 C55 86 58 78 58 70Z', coat) + path(gd(44, 66, 38, 108, 3, 5) + gd(57, 72, 53, 100, 2.2) + gd(42, 114, 74, 123, 2, 2), cc) + path('M74 104 L92 104 L90 122 L76 122Z', C.blueHi, `stroke="${I}" stroke-width="2"`) + path('M75 104 Q83 92 91 104', 'none', `stroke="${I}" stroke-width="2"`)
      : path('M42 62 C34 82 31 106 34 124 C38 140 42 150 46 160 L57 156 C54 142 51 128 51 116 C53 96 57 82 57 70Z', coat) + path(gd(44, 66, 36, 120, 3.2, 5) + gd(57, 74, 51, 114, 2.2, 1) + gd(52, 118, 57, 154, 2.2), cc);
  } else {
    g += legs(feet, hem - 8);
    g += path(`M38 50 C25 54 17 62 15 86 L9 152 L21 160 L27 130 L21 ${hem} C40 ${hem + 6} 60 ${hem + 6} 79 ${hem} L73 130 L79 160 L91 152 L85 86 C83 62 75 54 62 50Z`, coat);
    if (view === 'front') g += path(gd(54, 60, 56, hem + 2, 3.2) + gd(27, 82, 25, 128, 2.6) + gd(73, 82, 75, 128, 2.6) + gd(20, 72, 13, 148, 3, 2) + gd(80, 72, 87, 148, 2.4, -2) + gd(36, 136, 32, hem, 2.4) + gd(66, 136, 70, hem, 2.4), cc) + [78, 100, 146].map((v) => circ(61, v, 2.2, cc)).join('');
    else g += path(gd(50, 134, 50, hem + 2, 3) + gd(27, 80, 25, 128, 2.6) + gd(73, 80, 75, 128, 2.6) + gd(20, 70, 13, 148, 3.2, 2) + gd(34, 136, 30, hem - 2, 2.2) + gd(66, 136, 70, hem - 2, 2.2), cc);
    g += rect(26, 122, 48, 7, belt === coat ? col : belt);
    if (bag && view === 'back') g += path('M32 72 C40 66 60 66 68 72 L72 116 L28 116Z', C.khaki) + path(gd(34, 74, 30, 114, 2.4) + gd(44, 72, 60, 72, 3, 4) + gd(66, 76, 70, 112, 2), I) + path('M36 66 C34 58 38 54 42 52 M64 66 C66 58 62 54 58 52', 'none', `stroke="${I}" stroke-width="2.4"`);
    g += head(k, yaw ?? (view === 'front' ? 35 : 180), { neck: 182, x: 50, y: 58, s: 0.31, garm, red });
    g += view === 'front' ? path('M31 60 C31 50 36 45 41 43 L50 58 L59 43 C64 45 69 50 69 60 C60 69 40 69 31 60Z', neck) + path(gd(41, 44, 50, 60, 2.4) + gd(59, 44, 50, 60, 2.4), cc)
      : path('M32 60 C34 47 40 43 50 43 C60 43 66 47 68 60 C60 67 40 67 32 60Z', neck) + gouge(33, 60, 67, 60, 2.4, cc, -10);
  }
  if (rifle) g = line(78, 170, 62, -18, 4.6, I) + line(62, -18, 58, -62, 1.8, I) + g + (view === 'back' ? line(78, 170, 66, 30, 4.6, I) + path('M75 150 L83 150 L84 178 L74 178Z', C.ochreLo) + gouge(30, 64, 76, 128, 3, I, 6) : '');
  return place(x, y, s, flip, g);
}

/** A woman standing, front or three quarters: kerchief, jacket, long skirt. hold: something drawn in front of her in the same box. */
export function woman(x, y, s, { k = 5, yaw = 35, coat = C.blueLo, skirt = I, apron = '', cutCol = C.paper, red = C.paperHi, flip = 1, feet = 'boots', hold = '' } = {}) {
  let g = legs(feet, 226, 0.4);
  g += path('M34 122 C26 160 18 200 14 236 C38 245 62 245 88 235 C84 198 76 160 68 122Z', skirt) + path(gd(32, 150, 24, 236, 3, 2) + gd(46, 150, 44, 241, 2.6) + gd(62, 150, 68, 240, 2.6) + gd(72, 160, 82, 232, 2.4, -2), skirt === I || skirt === C.blueDk ? C.blueHi : I);
  if (apron) g += path('M38 126 L64 126 L72 220 C58 225 44 225 32 221Z', apron) + path(gd(44, 134, 40, 218, 2.4) + gd(58, 134, 63, 218, 2.4), C.blue);
  g += path('M40 50 C27 54 19 62 17 84 C15 104 18 122 26 132 C40 138 62 138 75 132 C82 122 86 104 84 84 C82 62 74 54 61 50Z', coat) + path(gd(28, 80, 30, 126, 2.4, 2) + gd(72, 80, 71, 126, 2.4, -2) + gd(50, 70, 50, 132, 2.6), cutCol);
  g += head(k, yaw, { neck: 182, x: 50, y: 58, s: 0.3, red });
  g += path('M33 60 C34 50 38 46 42 44 L50 56 L59 44 C63 46 67 50 68 60 C60 68 41 68 33 60Z', coat) + path(gd(42, 45, 50, 58, 2.2) + gd(59, 45, 50, 58, 2.2), cutCol);
  return place(x, y, s, flip, g + hold);
}

/** The white overall sewn from a bed-sheet, hanging by the shoulders: hood, two sleeves, hem. In the 100 x 260 box, shoulders at y = 78. */
export const overall = ({ hi = C.paperHi, sh = C.blueHi, mark = C.blue, hood = false } = {}) =>
  (hood ? path('M34 82 C26 56 34 38 51 37 C68 38 76 56 68 82Z', hi, `stroke="${mark}" stroke-width="1.4"`) + path('M41 82 C34 62 40 50 51 49 C62 50 68 62 61 82Z', mark) : '') +
  path('M38 76 C26 78 16 80 8 86 L-8 156 L8 162 L22 112 L16 236 C38 244 66 243 88 234 L80 112 L94 162 L110 156 L93 86 C84 80 74 78 64 76Z', hi, `stroke="${mark}" stroke-width="1.4"`) +
  path('M38 76 C40 92 62 92 64 76 C70 88 66 108 51 112 C36 108 32 88 38 76Z', sh) + path('M22 112 L16 236 C22 239 28 240 34 241 L34 150 C30 134 26 120 22 112Z M80 112 L94 162 L102 160 L88 108Z', sh) +
  path(gd(40, 120, 38, 236, 2.6) + gd(60, 116, 64, 236, 2.6) + gd(72, 120, 80, 230, 2.2) + gd(50, 132, 50, 200, 2) + gd(8, 92, -4, 154, 2.4, 2) + gd(92, 92, 102, 152, 2.2, -2), mark);

/** A man already in his overall, from behind: hood up, rifle slung. */
export function white(x, y, s, { rifle = true, flip = 1, hi = C.paperHi, sh = C.blueHi, mark = C.blue, feet = 'bast' } = {}) {
  let g = legs(feet, 218);
  if (rifle) g += line(82, 150, 66, -22, 4.6, I) + line(66, -22, 62, -64, 1.8, I);
  g += path('M50 12 C38 12 31 24 32 44 C30 54 14 56 11 84 L4 150 L18 156 L20 226 C40 234 62 234 82 226 L83 156 L96 150 L89 84 C86 56 70 54 68 44 C69 24 62 12 50 12Z', hi, `stroke="${mark}" stroke-width="1.4"`);
  g += path('M46 12 C36 14 31 24 32 44 C30 54 14 56 11 84 L4 150 L18 156 L20 226 L34 231 C34 180 30 120 38 66 C38 44 38 26 46 12Z', sh);
  g += path(gd(33, 50, 67, 50, 2.6, 8) + gd(50, 66, 52, 226, 2.6) + gd(66, 70, 72, 222, 2.4) + gd(80, 76, 84, 150, 2.4) + gd(24, 90, 20, 152, 2.2) + gd(44, 90, 42, 226, 2), mark) + rect(20, 126, 63, 5, mark);
  if (rifle) g += gouge(32, 62, 84, 132, 4, C.ochreLo, 4) + line(83, 156, 70, 34, 4.6, I) + path('M79 142 L88 142 L89 172 L79 172Z', C.ochreLo);
  return place(x, y, s, flip, g);
}

/** A captured sailor standing: jersey with stripes, pea jacket open or none, cap without its ribbon or bare head. view: front or back. */
export function sailor(x, y, s, { k = 4, view = 'front', yaw, jacket = '', cap = true, feet = 'boots', flip = 1, cutCol = C.blueHi, trousers = I } = {}) {
  let g = '';
  // bell trousers
  g += legs(feet, 236) + path('M30 140 L70 140 L76 244 L53 246 L50 172 L47 246 L24 244Z', trousers) + path(gd(40, 156, 34, 240, 2.6) + gd(61, 156, 66, 240, 2.6), cutCol);
  // jersey: trunk and arms are cut apart, so that the elbows show; hands are behind the back
  const striped = (P, tilt) => {
    let t = '';
    for (let v = 46; v < 156; v += 8.4) t += path(`M2 ${v - tilt * 40} Q50 ${v + 5} 98 ${v + tilt * 40} L98 ${v + tilt * 40 + 3.6} Q50 ${v + 8.6} 2 ${v - tilt * 40 + 3.6}Z`, C.blueLo);
    return clip(P, poly(P, C.paper) + t) + poly(P, 'none', `stroke="${I}" stroke-width="1.6"`);
  };
  const arm = (e) => [[38, 50], [24, 55], [17, 66], [9, 100], [10, 112], [27, 134], [33, 128], [22, 106], [29, 82], [33, 66]].map(([u, v]) => [e < 0 ? u : 100 - u, v]);
  g += striped([[40, 50], [60, 50], [72, 60], [70, 100], [70, 148], [30, 148], [30, 100], [28, 60]], 0) + striped(arm(-1), -0.3) + striped(arm(1), 0.3);
  if (jacket) { // pea jacket, open over the stripes
    const J = jacket;
    g += view === 'front' ? path('M38 48 C24 53 15 60 12 84 L7 150 L20 156 L25 132 L24 160 L40 162 L40 70Z M62 48 C76 53 85 60 88 84 L93 150 L80 156 L75 132 L76 160 L60 162 L60 70Z', J) + path(gd(20, 74, 14, 146, 3, 2) + gd(80, 74, 86, 146, 3, -2) + gd(39, 60, 40, 158, 2.6) + gd(61, 60, 60, 158, 2.6), cutCol) + [100, 120, 140].map((v) => circ(34, v, 1.8, C.ochre)).join('')
      : path('M38 48 C24 53 15 60 12 84 L7 150 L20 156 L25 132 L24 162 L76 162 L75 132 L80 156 L93 150 L88 84 C85 60 76 53 62 48Z', J) + path(gd(20, 74, 14, 146, 3, 2) + gd(26, 84, 25, 130, 2.4) + gd(74, 84, 75, 130, 2.4) + gd(50, 112, 50, 160, 2.6), cutCol);
  }
  g += head(k, yaw ?? (view === 'front' ? 35 : 180), { neck: 182, x: 50, y: 58, s: 0.31, garm: I });
  // jersey edge or collar closes the neck
  if (jacket) g += view === 'front' ? path('M31 60 C32 48 37 45 41 44 L46 62 L40 72Z M69 60 C68 48 63 45 59 44 L54 62 L60 72Z', jacket === I ? C.blueLo : jacket) : path('M31 61 C33 47 40 44 50 44 C60 44 67 47 69 61 C60 67 40 67 31 61Z', jacket === I ? C.blueLo : jacket);
  else g += path('M36 55 C40 48 60 48 64 55 C60 64 40 64 36 55Z', C.paper) + gouge(37, 58, 63, 58, 2.6, C.blueLo, view === 'front' ? 6 : -4);
  if (cap) { // flat cap; the band is bare, the ribbon has been torn off
    const e = view === 'front' ? 3 : 0;
    g += path(`M${28 + e} 10 C${28 + e} 0 ${72 + e} 0 ${73 + e} 10 C${73 + e} 15 ${69 + e} 17 ${66 + e} 18 L${66 + e} 23 C${58 + e} 20 ${44 + e} 20 ${36 + e} 23 L${35 + e} 18 C${31 + e} 16 ${28 + e} 14 ${28 + e} 10Z`, I) + gouge(35 + e, 18, 67 + e, 18, 2.2, C.ash, 2) + gouge(34 + e, 8, 62 + e, 6, 2.4, C.blueHi, -4);
  }
  return place(x, y, s, flip, g);
}

/** Rifles leaning together, butts on the ground round a circle: (x, y) the middle of it on the ground, s = 1 -> 260 px high. */
export function pyramid(x, y, s, { n = 7, light = C.ochre } = {}) {
  const X = (v) => x + v * s, Y = (v) => y + v * s;
  const foot = Array.from({ length: n }, (_, i) => { const a = (i / n) * Math.PI * 2 + 0.35; return [Math.cos(a) * 74, Math.sin(a) * 17]; }).sort((a, b) => a[1] - b[1]);
  return foot.map(([fx, fy]) => {
    const T = [-fx * 0.14, -196 + fy * 0.2], B = [T[0] * 2.3 - fx * 0.04, -262 + fy * 0.2], m = (t) => [lerp(fx, T[0], t), lerp(fy, T[1], t)], w = 8 * s;
    const [a, b, c] = [m(0), m(0.22), m(0.3)];
    const dx = T[0] - fx, dy = T[1] - fy, L = Math.hypot(dx, dy), nx = -dy / L, ny = dx / L;
    const off = ([px, py], o) => [X(px + nx * o), Y(py + ny * o)];
    return line(X(c[0]), Y(c[1]), X(T[0]), Y(T[1]), w * 0.62, I) + line(X(T[0]), Y(T[1]), X(B[0]), Y(B[1]), Math.max(1.4, w * 0.26), I) +
      poly([off(a, -9), off(a, 9), off(b, 6), off(m(0.62), 4.4), off(m(0.62), -4.4), off(b, -6)], C.ochreLo) + poly([off(a, -9), off(a, -3), off(b, -1.6), off(m(0.62), -0.6), off(m(0.62), -4.4), off(b, -6)], I) + gouge(...off(m(0.04), 5), ...off(m(0.58), 2.6), 3 * s, light);
  }).join('');
}

/**
 * A boat lying keel up on the ground: world points through stage S. a = stern, b = bow (x, z), w = beam, h = height of the keel.
 * The near side is `hull`, strakes cut along it.
 */
export function keelUp(S, a, b, { w = 1.5, h = 0.62, hull = I, far = C.blueDk, strake = C.blueHi, rim = C.ochreLo, seed = 1 } = {}) {
  const dx = b[0] - a[0], dz = b[1] - a[1], L = Math.hypot(dx, dz), ux = dx / L, uz = dz / L, nx = uz, nz = -ux;
  // station t along the boat: half beam and keel height. Transom stern, pointed bow with some sheer
  const beam = (t) => (w / 2) * (t < 0.45 ? lerp(0.72, 1, t / 0.45) : Math.max(0, 1 - ((t - 0.45) / 0.55) ** 2.2));
  const keel = (t) => h * (t < 0.1 ? lerp(0.86, 1, t / 0.1) : t < 0.75 ? 1 : lerp(1, 0.34, ((t - 0.75) / 0.25) ** 1.6));
  const P = (t, e, q) => { const r = beam(t) * e * Math.cos((q * Math.PI) / 2) ** 0.7; return [a[0] + dx * t + nx * r, keel(t) * Math.sin((q * Math.PI) / 2) * (q === 0 ? 0 : 1), a[1] + dz * t + nz * r]; };
  const T = Array.from({ length: 21 }, (_, i) => i / 20);
  const side = (e, col, q0 = 0, q1 = 1) => S.face([...T.map((t) => P(t, e, q0)), ...T.map((t) => P(t, e, q1)).reverse()], col);
  const m = [(a[0] + b[0]) / 2, 0, (a[1] + b[1]) / 2];
  const d = (e) => S.depth([m[0] + nx * e, 0, m[2] + nz * e]), near = d(1) < d(-1) ? 1 : -1;
  let s = S.face([...T.map((t) => P(t, near, 0)), ...T.map((t) => P(t, -near, 0)).reverse()].map(([x, , z]) => [x + 0.1, 0, z - 0.14]), C.blue);
  s += side(-near, far) + side(near, hull);
  // transom
  s += S.face([P(0, near, 0), P(0, near, 0.35), P(0, near, 0.7), P(0, near, 1), P(0, -near, 0.7), P(0, -near, 0.35), P(0, -near, 0)], far === I ? C.blueDk : far) + S.cut1(P(0, near, 0.4), P(0, -near, 0.4), 2.2, strake) + S.cut1(P(0, near, 0.12), P(0, -near, 0.12), 2.2, strake);
  // strakes on the near side
  const r = rnd(seed);
  for (const q of [0.18, 0.34, 0.5, 0.66, 0.83]) for (let t = 0.02 + 0.05 * r(); t < 0.9;) { const l = 0.22 + 0.3 * r(), u = Math.min(0.96, t + l), A = S.p(P(t, near, q)), B = S.p(P(u, near, q)), M = S.p(P((t + u) / 2, near, q)); if (r() < 0.9) s += gouge(A[0], A[1], B[0], B[1], Math.max(1.2, 0.035 * S.unit(m)), strake, (M[1] - (A[1] + B[1]) / 2) * 2 * Math.sign(B[0] - A[0])); t = u + 0.02 + 0.04 * r(); }
  s += S.face([...T.map((t) => P(t, near, 0)), ...T.map((t) => P(t, near, 0.1)).reverse()], rim);
  for (let i = 0; i < 20; i++) { const A = P(T[i], near, 1), B = P(T[i + 1], near, 1); s += S.seg([A[0], A[1] + 0.02, A[2]], [B[0], B[1] + 0.02, B[2]], 0.1, I).replace('/>', `stroke="${I}" stroke-width="1"/>`); }
  return s;
}
export { place };
