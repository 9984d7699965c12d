// Set C extras for the workplaces under ground and under soot: round timber, plank lagging, a miner's lamp, a coal tub,
// people bent to a load. S is a stage of lib-b.mjs; points are metres.
import { C, rnd, poly, path, rect, circ, line, gd, gouge, group, kitHead, lerp } from './lib.mjs';

export const v3 = (a, b, t) => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];

/**
 * Round log from a to b, w thick: body, a lit edge on side `e` (-1 left, 1 right of the run) and short bark cuts.
 * The lit edge is what makes it round: there is no shading.
 */
export function log(S, a, b, w, { body, edge, mark, e = 1, seed = 1, n = 9 }) {
  const p = S.p(a), q = S.p(b), ua = S.unit(a) * w, ub = S.unit(b) * w;
  const L = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1, nx = -(q[1] - p[1]) / L, ny = (q[0] - p[0]) / L;
  const at = (t, o) => { const u = lerp(ua, ub, t); return [lerp(p[0], q[0], t) + nx * o * u, lerp(p[1], q[1], t) + ny * o * u]; };
  let s = S.seg(a, b, w, body);
  if (edge) { // ragged inner side, as the tool leaves it
    const r = rnd(seed + 77), Q = [at(0.01, e * 0.5), at(0.99, e * 0.5)];
    const st = Math.max(0.012, Math.min(0.06, 26 / L)); for (let t = 0.985, i = 0; t > 0.02; t -= st * (0.4 + 1.2 * r()), i++) Q.push(at(t, e * (0.24 + 0.16 * r() + (i % 3 ? 0 : 0.06))));
    s += poly(Q, edge);
  }
  if (mark) {
    const r = rnd(seed); let d = '';
    for (let i = 0; i < n; i++) { const t = 0.04 + 0.9 * ((i + r() * 0.8) / n), o = (r() - 0.5) * 0.7, l = (0.05 + 0.09 * r()), A = at(t, o), B = at(Math.min(1, t + l), o + (r() - 0.5) * 0.12); d += gd(...A, ...B, Math.max(1.6, ua * 0.09)); }
    s += path(d, mark);
  }
  return s;
}

/** Flame safety lamp on its hook: (x, y) = hook, h = height in pixels. The flame is the only paperHi under ground. */
export function minerLamp(x, y, h) {
  const k = h / 100;
  return group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(3)})`,
    path('M0 0 C9 0 9 12 0 14 L0 20', 'none', `stroke="${C.ink}" stroke-width="3.5"`) + path('M-13 20 L13 20 L16 32 L-16 32Z', C.ink) + rect(-14, 32, 28, 22, C.ink) + rect(-19, 52, 38, 6, C.ink) +
    rect(-15, 58, 30, 25, C.paperHi) + path('M0 60 C8 68 7 76 4 81 L-4 81 C-7 76 -8 68 0 60Z', C.ochre) + rect(-16, 58, 2.6, 25, C.ink) + rect(13.4, 58, 2.6, 25, C.ink) +
    rect(-20, 82, 40, 20, C.ink) + gouge(-15, 86, -15, 100, 4, C.ochre) + gouge(-9, 34, -9, 51, 3, C.ochre) + gouge(-2, 34, -2, 51, 2.4, C.ochreLo));
}

/** Coal tub: plank box on four wheels, wider at the top, heaped. (x, z) = middle of the near end, on the rail at height y. */
export function tub(S, x, z, { len = 1.1, w = 0.74, y = 0.06, near = C.ink, side = C.blueDk, strap = C.ochreLo, coal = C.ink, glint = C.blueHi, num = '', seed = 1, heap = true } = {}) {
  const b = w * 0.38, t = w * 0.5, y0 = y + 0.2, y1 = y + 0.82;
  let s = '';
  for (const e of [-1, 1]) for (const dz of [len - 0.25, 0.22]) { const c = S.p([x + e * b * 0.9, y + 0.14, z + dz]), q = S.unit([x, y, z + dz]) * 0.14; s += circ(c[0], c[1], q, C.ink) + circ(c[0], c[1], q * 0.45, strap); }
  s += S.face([[x - b, y0, z], [x - b, y0, z + len], [x - t, y1, z + len], [x - t, y1, z]], side) + S.face([[x + b, y0, z], [x + b, y0, z + len], [x + t, y1, z + len], [x + t, y1, z]], C.ink);
  if (heap) {
    // heap: angular lumps, each with one lit facet
    const r = rnd(seed), H = [];
    for (let i = 0; i <= 10; i++) { const u = i / 10; H.push([x - t + 2 * t * u, y1 + Math.sin(u * Math.PI) * (0.2 + 0.08 * r()) + 0.02, z + len * 0.4]); }
    s += S.face([[x - t, y1, z], ...H, [x + t, y1, z]], coal);
    for (let i = 0; i < 26; i++) {
      const u = r(), cx = x - t * 0.92 + t * 1.84 * u, cy = y1 + 0.01 + Math.sin(u * Math.PI) * 0.24 * r(), q = 0.022 + 0.05 * r() * r() + 0.01, l = u < 0.62;
      s += S.face([[cx - q, cy, z + 0.2], [cx - q * 0.5, cy + q * 0.8, z + 0.2], [cx + q * 0.4, cy + q * 0.9, z + 0.2], [cx + q * (l ? 0.1 : 0.9), cy + q * 0.2, z + 0.2]], l && r() < 0.55 ? glint : C.blueLo);
    }
  }
  s += S.face([[x - b, y0, z], [x + b, y0, z], [x + t, y1, z], [x - t, y1, z]], near);
  for (const v of [0.3, 0.62]) { const q = lerp(b, t, v), yy = lerp(y0, y1, v); s += S.seg([x - q * 0.96, yy, z], [x + q * 0.96, yy, z], 0.014, C.ink === near ? C.blueLo : C.ink); }
  for (const u of [-0.62, 0.62]) s += S.seg([x + u * b, y0, z], [x + u * t, y1, z], 0.05, strap);
  s += S.seg([x - t, y1, z], [x + t, y1, z], 0.05, strap) + S.seg([x - b * 1.1, y0, z], [x + b * 1.1, y0, z], 0.07, C.ink);
  if (num) s += S.letters(num, [x, y0 + 0.2, z], [1, 0, 0], [0, 1, 0], { font: 'oswald', weight: 700, anchor: 'middle', m: 0.26 }, C.paper);
  return s;
}

/** Man seen from behind, bent to push: 130 x 220 box, feet at (x, y). The head hangs between the shoulders. */
export function pusher(x, y, s, { coat = C.ink, light = C.ochre, capCol = C.blueLo } = {}) {
  const g = path('M50 118 L46 168 L30 206 L28 220 L54 220 L60 206 L66 166 L70 124Z M70 118 L84 160 L84 200 L88 220 L112 220 L108 208 L102 198 L102 156 L92 116Z', C.ink) +
    path('M36 124 C32 92 34 64 42 48 C56 38 86 38 98 48 C106 64 108 92 104 124 C84 132 56 132 36 124Z', coat) +
    path('M44 50 C32 52 24 62 20 78 L10 106 L18 116 L28 110 L40 82Z M96 50 C108 52 116 62 120 78 L130 106 L122 116 L112 110 L100 82Z', coat) +
    path('M54 44 C52 26 58 18 70 18 C82 18 88 26 86 44 C76 50 64 50 54 44Z', C.ink) + path('M50 32 C48 18 58 11 70 11 C82 11 92 18 90 32 C78 27 62 27 50 32Z', capCol) +
    path(gd(44, 52, 36, 120, 4, 5) + gd(24, 76, 14, 104, 4, 2) + gd(60, 56, 58, 122, 2.6) + gd(80, 58, 84, 120, 2.4) + gd(50, 128, 36, 204, 3.4, 2) + gd(76, 128, 88, 196, 2.6, -2) + gd(52, 30, 66, 13, 3, -3), light);
  return group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${s.toFixed(3)}) translate(-70 -220)`, g);
}

/** Convex hull of screen points: the outline of a turned solid is the hull of its end circles. */
export function hull(P) {
  const p = [...P].sort((a, b) => a[0] - b[0] || a[1] - b[1]), x = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (q) => { const h = []; for (const c of q) { while (h.length > 1 && x(h[h.length - 2], h[h.length - 1], c) <= 0) h.pop(); h.push(c); } h.pop(); return h; };
  return [...half(p), ...half(p.reverse())];
}
