// Hair, moustaches and beards: shells and patches plus a "strand field" that says how the gouge runs over them.
import { interp, smooth, fbm, noise3, spline } from './noise.mjs';
import { shell } from './scalp.mjs';
import { HAIR, MOUSTACHE, BEARD } from './head.mjs';

/** Strand coordinates that radiate from a pole, like hair combed away from one point. */
export function poleCoord(pole, C, count) {
  const unit = (a) => { const l = Math.hypot(...a); return a.map((x) => x / l); };
  const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  const A = unit(pole), U = unit(cross(Math.abs(A[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], A)), V = cross(A, U);
  const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return (p) => {
    const d = [p[0] - C[0], p[1] - C[1], p[2] - C[2]], r = Math.hypot(...d);
    return [(Math.atan2(dot(d, V), dot(d, U)) / (2 * Math.PI)) * count, Math.acos(Math.max(-1, Math.min(1, dot(d, A) / r)))];
  };
}

/**
 * line: hairline table [[|az|, el], ...] or f(|az|, az); thick: number or f(az, el, dir, m);
 * pole: where the strands start (keep it under the hairline: on the visible crown it makes a whorl);
 * lo/hi: tones at which a strand begins to shine and shines fully (lower = greyer or glossier).
 */
export function hair(ctx, { line, jag = 0.05, jagF = 14, thick = 0.12, grey = 0, pole = [0, 0.3, 1], count = 90, warp = 0.6, warpF = 3, lo, hi, maxw, seg, edgeW = 0.14, off, tag = HAIR, coord }) {
  const lineAt = typeof line === 'function' ? line : (a) => interp(line, a);
  ctx.add(shell(ctx.head, (az, el, d) => {
    const hairline = lineAt(Math.abs(az), az) + jag * noise3(d[0] * jagF, d[1] * jagF, d[2] * jagF, 5);
    const m = smooth(hairline - 0.04, hairline + edgeW, el);
    if (m < 0.004) return -0.35;
    const t = typeof thick === 'function' ? thick(az, el, d, m) : thick;
    const r = -0.07 + m * 0.07 + m * t, o = off?.(az, el, d, m);
    return o ? [r, ...o] : r;
  }), tag);
  const field = coord ?? poleCoord(pole, ctx.C, count);
  ctx.strand[tag] = {
    f: (p) => { const o = field(p); o[0] += warp * fbm(p[0] * warpF, p[1] * warpF, p[2] * warpF, 11, 2); return o; },
    grey, lo, hi, maxw, seg,
  };
}

// --- facial hair: a patch pushed out of the face, drawn from the front -------------------------

/** Signed, softened mask of a closed polygon: 1 well inside, < 0 outside. */
export function polyMask(pts, soft = 0.08) {
  return (x, y) => {
    let inside = false, d = 1e9;
    for (let i = 0, j = pts.length - 1; i < pts.length; j = i++) {
      const [xi, yi] = pts[i], [xj, yj] = pts[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
      const dx = xj - xi, dy = yj - yi, t = Math.max(0, Math.min(1, ((x - xi) * dx + (y - yi) * dy) / (dx * dx + dy * dy || 1)));
      d = Math.min(d, Math.hypot(x - xi - t * dx, y - yi - t * dy));
    }
    return inside ? Math.min(1, d / soft) : -d / soft;
  };
}

function patch(head, { x0, x1, y0, y1, n, mask, thick, zf, wall }) {
  const v = [], faces = [], inside = [], ny = Math.round((n * (y1 - y0)) / (x1 - x0)), W = n + 1;
  for (let j = 0; j <= ny; j++) {
    for (let i = 0; i <= n; i++) {
      const x = x0 + ((x1 - x0) * i) / n, y = y0 + ((y1 - y0) * j) / ny, m = mask(x, y);
      v.push(x, y, (zf ? zf(x, y) : head.z(x, y)) + thick * Math.sqrt(Math.max(0, m)) - (m <= 0 ? wall?.(x, y) ?? 0.4 : 0.02));
      inside.push(m > 0);
    }
  }
  for (let j = 0; j < ny; j++) {
    for (let i = 0; i < n; i++) {
      const a = j * W + i;
      if (inside[a] || inside[a + 1] || inside[a + W] || inside[a + W + 1]) faces.push([a, a + 1, a + W + 1, a + W]);
    }
  }
  return { v, faces };
}

export function fur(ctx, { poly, thick = 0.08, soft = 0.1, tag = MOUSTACHE, strand, grey = 0, lo = 0.3, hi = 1, maxw = 0.5, seg = 0.4, zf, wall, n = 150 }) {
  const pts = spline(poly, true, 10), xs = pts.map((p) => p[0]), ys = pts.map((p) => p[1]), inside = polyMask(pts, soft);
  const mask = (x, y) => inside(x, y) + 0.175 * noise3(x * 26, y * 9, 0, 9);
  ctx.add(patch(ctx.head, { x0: Math.min(...xs) - 0.05, x1: Math.max(...xs) + 0.05, y0: Math.min(...ys) - 0.05, y1: Math.max(...ys) + 0.05, n, mask, thick, zf, wall }), tag);
  ctx.strand[tag] = { f: strand, grey, lo, hi, maxw, seg, segF: 6 };
}

export const mirror = (half) => [...half, ...half.slice().reverse().filter((p) => p[0] > 1e-6).map(([x, y]) => [-x, y])];

/** Moustache. w = width, droop = how far the ends hang, th = mass, curl > 0 lifts the ends. */
export function moustache(ctx, { w = 1, droop = 0, th = 1, curl = 0, thick = 0.15, lo = 0.5, hi = 1.2, maxw = 0.43, grey = 0, gap = 0 } = {}) {
  droop -= ctx.lift; // lifted cheeks take its ends with them
  const y = ctx.lm.stomion[1], n = ctx.lm.subnasal[1];
  const poly = mirror([
    [0, n - 0.01 - gap], [0.1 * w, n + 0.01], [0.2 * w, n - 0.03], [0.3 * w, y + 0.05], [0.41 * w, y - 0.09 - droop + curl],
    [0.36 * w, y - 0.14 * th - droop + curl], [0.24 * w, y - 0.055 * th - droop * 0.4], [0.1 * w, y - 0.015 * th], [0, y + 0.01],
  ]);
  fur(ctx, { poly, thick, soft: 0.09, strand: lipStrands(n), lo, hi, maxw, grey });
}

/** Strands that fan out from under the nose. */
export const lipStrands = (n, k = 24) => (p) => {
  const x = p[0], y = n + 0.12 - p[1];
  return [Math.atan2(x, y) * k + 0.6 * noise3(p[0] * 9, p[1] * 9, 0, 2), Math.hypot(x, y) * 5];
};

// Under the chin a beard hangs free: its sides must not reach back to the throat, or the point turns into a block.
const hanging = (ch) => (x, y) => 0.4 - 0.33 * smooth(0, 0.2, ch - 0.05 - y);

/** Chin beard. w = half width at the jaw, len = how far it reaches below the chin point, point = 0 blunt..1 pointed. */
export function goatee(ctx, { w = 0.2, len = 0.36, point = 0.6, top = 0.08, thick = 0.15, forward = 0, lo = 0.4, hi = 1.1, maxw = 0.5, grey = 0 } = {}) {
  const { lm } = ctx, ch = lm.chin[1], ll = lm.lowerLip[1], ml = lm.mentolabial[1], zc = lm.chin[2], tip = w * (1 - point) * 0.6;
  fur(ctx, {
    tag: BEARD, wall: hanging(ch), thick, soft: 0.13, lo, hi, maxw, grey,
    poly: mirror([[0, ll - top], [0.05, ll - top - 0.005], [0.1, ml - 0.06], [w, ch + 0.05], [w * 1.04, ch - 0.08], [w * 0.7 + tip * 0.3, ch - len * 0.58], [w * 0.3 + tip, ch - len * 0.9], [0, ch - len]]),
    zf: (x, y) => (y > ch - 0.05 ? Math.max(ctx.head.z(x, y), zc - 0.3) : zc + forward * (ch - y) - x * x * 1.5),
    strand: (p) => [p[0] * 42 + 0.6 * noise3(p[0] * 6, p[1] * 6, 0, 4), (ch - p[1]) * 6],
  });
}

/** Full beard up to the ears. */
export function beard(ctx, { len = 0.48, w = 1, thick = 0.14, spread = 60, lo = 0.4, hi = 1.1, maxw = 0.5, grey = 0, wave = 0.8 } = {}) {
  const { lm } = ctx, y = lm.stomion[1], ch = lm.chin[1], ll = lm.lowerLip[1], zc = lm.chin[2];
  fur(ctx, {
    tag: BEARD, wall: hanging(ch), n: 200, thick, soft: 0.16, lo, hi, maxw, grey,
    poly: mirror([
      [0, ll - 0.08], [0.1, ll - 0.09], [0.22, ll - 0.08], [0.32, y - 0.1], [0.45, y + 0.02], [0.6, y + 0.28], [0.66, y + 0.3],
      [0.64 * w, y - 0.05], [0.54 * w, ch - len * 0.1], [0.38 * w, ch - len * 0.58], [0.18 * w, ch - len * 0.9], [0, ch - len],
    ]),
    zf: (x, y2) => (y2 > ch ? Math.max(ctx.head.z(x, y2), zc - 1.2 * x * x - 0.35) : zc - 0.04 - x * x),
    strand: (p) => [Math.atan2(p[0], ch + 1.3 - p[1]) * spread + wave * noise3(p[0] * 5, p[1] * 4, 0, 4), (ch - p[1]) * 5],
  });
}

/** Hairlines in (|azimuth|, elevation), radians. */
const temples = [[1.1, 0.3], [1.28, -0.02], [1.42, -0.1], [1.6, 0.12], [1.95, 0], [2.15, -0.4], [3.14, -0.6]];
export const LINES = {
  full: [[0, 0.74], [0.35, 0.74], [0.6, 0.8], [0.82, 0.62], ...temples],
  low: [[0, 0.64], [0.35, 0.65], [0.6, 0.7], [0.82, 0.55], ...temples],
  high: [[0, 0.86], [0.3, 0.86], [0.55, 0.98], [0.8, 0.72], ...temples],
  receding: [[0, 0.86], [0.22, 0.9], [0.45, 1.12], [0.7, 0.9], [0.9, 0.56], ...temples],
  bald: [[0, 1.9], [1.0, 1.9], [1.14, 0.62], [1.24, 0.2], [1.34, -0.05], [1.46, -0.1], [1.6, 0.14], [1.95, 0], [2.15, -0.4], [3.14, -0.58]],
  woman: [[0, 0.62], [0.2, 0.6], [0.45, 0.54], [0.7, 0.36], [0.95, 0.06], [1.1, -0.28], [1.3, -0.5], [3.14, -0.7]],
  bob: [[0, 0.6], [0.2, 0.58], [0.45, 0.5], [0.68, 0.28], [0.85, -0.1], [0.95, -0.5], [1.1, -0.8], [1.6, -0.95], [3.14, -0.95]],
};
