// Set A extras: people (small, stylised, hands in sleeves or behind backs), brick and plank surfaces seen by a camera.
import { C, rnd, poly, path, rect, circ, line, gd, gouge, group, kitHead, clip, cut, lerp } from './lib.mjs';

const I = C.ink;
const place = (x, y, s, flip, body) => group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(s * flip).toFixed(3)} ${s.toFixed(3)}) translate(-50 -260)`, body);

/** Walking worker in profile, facing right. 100 x 260 box, feet at (x, y). tool: rifle, shovel, pick, bag or nothing. */
export function walker(x, y, s, { k = 1, coat = I, type = 'coat', tool = '', phase = 0, flip = 1, cutCol = C.paper, garm = C.blue, red = C.ochre, head = 90 } = {}) {
  let g = '';
  const far = coat === I ? C.blueDk : I;
  const boots = phase
    ? path('M46 184 L72 182 L72 220 L70 247 L90 254 L90 260 L58 260 L58 222Z', I) + path('M30 186 L52 188 L54 214 L40 236 L32 254 L20 250 L21 242 L30 232 L38 212Z', far)
    : path('M54 182 L80 180 L86 216 L90 246 L108 253 L108 260 L79 260 L73 220 L56 198Z', I) + path('M28 184 L54 188 L47 216 L31 240 L25 258 L14 254 L8 244 L20 236 L31 212Z', far);
  if (tool === 'shovel') g += line(16, 10, 66, 146, 4.5, I) + path('M20 14 L6 -26 L-4 -24 L-6 -8 L8 20Z', I);
  if (tool === 'pick') g += line(20, 8, 66, 142, 4.5, I) + path('M-10 22 Q16 -4 50 -6 L50 0 Q22 6 -6 30Z', I);
  if (type === 'skirt') {
    g += path('M38 232 L50 232 L54 252 L66 256 L66 261 L40 261Z', I) + path('M58 228 L70 226 L82 248 L96 252 L94 259 L74 258Z', I);
    g += path('M44 48 C34 54 32 76 34 104 C30 140 22 190 15 234 L50 243 L90 233 C83 190 77 140 72 100 C74 76 70 56 60 48Z', coat);
  } else if (type === 'coat') g += boots + path('M44 48 C33 54 29 74 30 104 C27 134 22 164 15 196 L50 202 L88 190 C82 154 77 122 74 94 C74 72 70 56 60 48Z', coat);
  else g += boots + path('M44 48 C33 54 28 76 29 104 L30 150 L28 190 L54 192 L81 188 L73 150 C75 126 76 112 74 94 C74 72 70 56 60 48Z', coat) + path('M29 142 L74 142 L74 148 L29 148Z', cutCol);
  g += kitHead(k, head, { x: 52, y: 57, s: 0.31, garm, red });
  // turned-up collar closes over the long neck of the kit head
  g += path('M36 48 C37 41 41 38 45 38 C50 46 58 50 67 48 L69 58 C60 68 44 66 35 58Z', coat === I ? C.blueLo : I);
  g += tool
    ? path('M42 60 C33 78 30 100 33 116 C42 128 56 138 66 144 L71 134 C61 125 53 116 50 108 C53 92 57 80 57 68Z', coat)
    : path('M42 60 C34 80 30 104 34 122 C38 138 44 150 48 160 L58 156 C54 142 51 128 51 116 C53 96 57 82 57 68Z', coat);
  g += path(gd(44, 64, 34, 118, 3.4, 5) + gd(57, 70, 51, 112, 2.4, 1) + gd(33, 70, 20, 188, 4, 4) + gd(60, 120, 66, 188, 2.4, -1) + gd(50, 132, 42, 192, 2, 0), cutCol);
  if (tool === 'bag') g += path('M44 158 L70 158 L75 190 L39 190Z', C.ochreLo) + path('M50 158 Q57 144 64 158', 'none', `stroke="${I}" stroke-width="2.5"`);
  return place(x, y, s, flip, g);
}

/** Someone standing with the back to us (yaw 180 or +-150). type: coat, skirt, shawl, jacket. */
export function stander(x, y, s, { k = 1, yaw = 180, coat = I, type = 'coat', shawl = C.blueLo, flip = 1, cutCol = C.paper, garm = C.blue, red = C.ochre } = {}) {
  let g = '';
  const long = type === 'skirt' || type === 'shawl';
  if (long) {
    g += path('M34 234 L46 234 L46 260 L26 260Z', I) + path('M54 234 L66 234 L74 260 L54 260Z', I);
    g += path('M40 50 C26 54 18 64 16 86 C12 120 18 150 26 156 L12 240 C36 247 64 247 88 240 L74 156 C82 150 88 120 84 86 C82 64 74 54 60 50Z', coat);
    g += path(gd(30, 160, 20, 238, 3, 2) + gd(44, 162, 41, 242, 2.5) + gd(60, 162, 66, 242, 2.5) + gd(72, 160, 82, 236, 3, -2), cutCol);
  } else {
    const hem = type === 'coat' ? 214 : 166;
    g += path(`M29 ${hem - 6} L31 246 L22 260 L47 260 L48 ${hem - 6}Z M52 ${hem - 6} L53 260 L78 260 L69 246 L71 ${hem - 6}Z`, I);
    g += path(`M40 50 C26 54 18 62 16 86 L11 150 L22 158 L27 128 L22 ${hem} C40 ${hem + 5} 60 ${hem + 5} 78 ${hem} L73 128 L78 158 L89 150 L84 86 C82 62 74 54 60 50Z`, coat);
    g += path(gd(50, 122, 50, hem, 3) + gd(27, 80, 25, 126, 2.6) + gd(73, 80, 75, 126, 2.6) + gd(20, 70, 14, 146, 3.2, 2) + gd(34, 130, 30, hem - 4, 2.2), cutCol);
    if (type === 'coat') g += rect(26, 124, 48, 6, coat === I ? C.blueLo : I);
  }
  if (type === 'shawl') {
    g += path('M50 10 C35 10 29 24 31 40 C21 54 13 76 11 112 L50 154 L89 112 C87 76 79 54 69 40 C71 24 65 10 50 10Z', shawl);
    let fringe = '';
    for (let i = 0; i < 12; i++) { const t = i / 11; const fx = lerp(11, 89, t), fy = 112 + (1 - Math.abs(t * 2 - 1)) * 42; fringe += gd(fx, fy - 5, fx, fy + 9, 2.6); }
    g += path(fringe, shawl) + path(gd(38, 20, 33, 44, 3, 3) + gd(31, 52, 18, 108, 3.6, 5) + gd(69, 52, 82, 108, 3, -5) + gd(45, 60, 46, 140, 2.4) + gd(58, 64, 54, 134, 2.4), cutCol);
  } else {
    g += kitHead(k, yaw, { x: 50, y: 58, s: 0.31, garm, red });
    g += path('M32 60 C34 47 40 43 50 43 C60 43 66 47 68 60 C60 66 40 66 32 60Z', coat === I ? C.blueLo : I) + gouge(33, 59, 67, 59, 2.2, cutCol, -10);
  }
  return place(x, y, s, flip, g);
}

/** Woman in a shawl seen in profile, facing right, hands wrapped inside; can or basin hangs from the elbow. */
export function shawled(x, y, s, { k = 5, coat = I, shawl = C.blueLo, flip = 1, cutCol = C.paper, carry = '', yaw = 90 } = {}) {
  let g = path('M36 234 L48 234 L50 252 L64 256 L64 260 L36 260Z', I) + path('M54 234 L66 232 L70 252 L84 256 L84 260 L58 260Z', I);
  g += path('M40 100 C32 140 22 190 15 238 C38 246 66 246 88 238 C84 190 78 140 72 100Z', coat);
  g += path(gd(36, 150, 24, 236, 3.4, 3) + gd(48, 156, 44, 240, 2.6) + gd(60, 154, 64, 240, 2.4) + gd(70, 150, 80, 234, 2.4, -3), cutCol);
  g += kitHead(k, yaw, { x: 52, y: 58, s: 0.31, red: shawl });
  g += path('M57 21 C44 8 29 18 30 40 C21 56 14 82 15 114 L50 152 L82 116 C84 92 78 72 68 58 C60 56 55 50 56 42 C53 35 54 27 57 21Z', shawl);
  g += path(gd(50, 19, 35, 44, 3, 6) + gd(34, 54, 22, 112, 3.6, 5) + gd(46, 60, 36, 128, 2.8, 6) + gd(62, 64, 72, 112, 3, -6) + gd(56, 70, 60, 132, 2.2, -3), cutCol);
  if (carry === 'can') g += path('M72 112 Q82 128 78 150', 'none', `stroke="${I}" stroke-width="2"`) + path('M68 150 L92 150 L94 184 L66 184Z', C.blueHi) + path('M72 150 L74 142 L86 142 L88 150Z', I) + gouge(72, 154, 71, 182, 3, C.paperHi);
  if (carry === 'bag') g += path('M66 132 L88 132 L94 172 L62 172Z', C.ochreLo);
  return place(x, y, s, flip, g);
}

/** Head and shoulders from behind or side, seated: (x, y) neck base, s = 1 head 118 high. A collar covers the neck. */
export function sitter(x, y, s, { k, yaw = 180, coat = I, cutCol = C.paper, garm = C.blue, red = C.ochre, len = 300, lean = 0, flip = 1 } = {}) {
  const other = coat === I ? C.blueLo : I;
  const body = path(`M-30 -18 C-64 -8 -104 0 -122 34 C-134 66 -140 120 -146 ${len} L146 ${len} C140 120 134 66 122 34 C104 0 64 -8 30 -18Z`, coat) +
    path(gd(-112, 26, -134, 140, 7, 9) + gd(-104, 18, -44, -6, 7, -6) + gd(44, -6, 104, 18, 7, 6) + gd(-3, 24, -2, 170, 5, 2) + gd(60, 60, 74, 190, 5, -4), cutCol);
  const collar = path('M-52 8 C-48 -28 -34 -42 0 -42 C34 -42 48 -28 52 8 C30 26 -30 26 -52 8Z', other) + gouge(-50, 4, 50, 4, 6, cutCol, -34);
  return group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(s * flip).toFixed(3)} ${s.toFixed(3)}) skewX(${lean})`,
    body + kitHead(k, yaw, { x: 0, y: 0, s: 1, garm, red }) + collar);
}

/** A quad in space -> polygon. P is a camera. */
export const quad3 = (P, a, b, c, d, fill, extra) => poly([a, b, c, d].map(P), fill, extra);

/** Brick joints on a wall plane. at(u, v) -> screen point; rows of short gouges, den(u, v) 0..1. */
export function courses(at, { u0, u1, v0, v1, du, dv, w = 3, col, den = () => 0.5, seed = 1 }) {
  const r = rnd(seed);
  let d = '';
  for (let v = v0; v < v1; v += dv) for (let u = u0; u < u1;) {
    const L = du * (0.5 + 1.3 * r());
    if (r() < den(u, v)) { const a = at(u, v), b = at(Math.min(u1, u + L), v); d += gd(a[0], a[1], b[0], b[1], w * (0.5 + 0.7 * r()) * Math.min(1.4, (a[3] ?? 60) / 60)); }
    u += L * (1.1 + r());
  }
  return path(d, col);
}

/** Stream of round smoke cut with paper gouges on the lit side. */
export function smokePlume(x0, y0, count, dx, dy, r0, grow, col, shade, light, seed = 1) {
  const r = rnd(seed);
  const balls = [];
  for (let i = 0; i < count; i++) balls.push([x0 + dx * i + (r() - 0.5) * r0 * 0.6, y0 + dy * i + (r() - 0.5) * r0 * 0.8, r0 * (1 + grow * i) * (0.9 + 0.3 * r())]);
  let s = balls.map(([x, y, q]) => circ(x, y, q, shade)).join('') + balls.map(([x, y, q]) => circ(x - q * 0.12, y - q * 0.16, q * 0.86, col)).join('');
  let d = '';
  for (const [x, y, q] of balls) for (let j = 0; j < 7; j++) {
    const a = -2.7 + j * 0.26, R = q * (0.5 + 0.34 * r());
    d += gd(x + Math.cos(a) * R, y + Math.sin(a) * R, x + Math.cos(a + 0.5) * R, y + Math.sin(a + 0.5) * R, 3 + q * 0.05, -q * 0.08);
  }
  return s + path(d, light);
}

/** Radiating rays of gouges, for the sun and lamps. */
export function rays(x, y, r0, r1, a0, a1, count, w, col, seed = 1) {
  const r = rnd(seed);
  let d = '';
  for (let k = 0; k < count; k++) {
    const a = lerp(a0, a1, (k + 0.3 * r()) / count), p = r0 * (1 + 0.12 * r()), q = p + (r1 - r0) * (0.25 + 0.75 * r() ** 1.5);
    d += gd(x + Math.cos(a) * p, y + Math.sin(a) * p, x + Math.cos(a) * q, y + Math.sin(a) * q, w * (0.6 + 0.7 * r()));
  }
  return path(d, col);
}
export { clip, cut, circ };
