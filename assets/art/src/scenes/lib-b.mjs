// Extra drawing tools for the interiors and night scenes: a stage with a near plane, solids, hatch that lies
// on a plane in perspective, lamp cones, busts with a proper collar, and people seen from behind.
import fs from 'node:fs';
import path_ from 'node:path';
import { fileURLToPath } from 'node:url';
import { C, W, H, rnd, poly, path, gd, gouge, group, clip, heads, lerp, textPath } from './lib.mjs';

const HERE = path_.dirname(fileURLToPath(import.meta.url));

// ---------------------------------------------------------------- stage: a camera that clips at the near plane
const sub = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const add3 = (...v) => v.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
export const mul3 = (a, k) => [a[0] * k, a[1] * k, a[2] * k];

/**
 * stage({pos, look, fov, cx, cy, roll}) -> drawing functions that take points in metres; Y is up, Z goes into the picture.
 * (cx, cy) is where the optical axis meets the paper: shift it left to keep the matter out of the reading sheet.
 */
export function stage({ pos, look, fov = 60, cx = W / 2, cy = H / 2, roll = 0, near = 0.12 }) {
  const d = sub(look, pos), l = Math.hypot(...d), F = d.map((v) => v / l);
  const rl = Math.hypot(F[0], F[2]), R = [F[2] / rl, 0, -F[0] / rl];
  const U = [F[1] * R[2] - F[2] * R[1], F[2] * R[0] - F[0] * R[2], F[0] * R[1] - F[1] * R[0]];
  const s = H / 2 / Math.tan((fov * Math.PI) / 360), cr = Math.cos(roll), sr = Math.sin(roll);
  const view = (p) => { const q = sub(p, pos); return [dot(q, R), dot(q, U), dot(q, F)]; };
  const screen = ([x, y, z]) => {
    const a = (x / z) * s, b = (y / z) * s;
    return [cx + a * cr - b * sr, cy - (a * sr + b * cr)];
  };
  /** Screen polygon of a world polygon, cut at the near plane. */
  const project = (P) => {
    const v = P.map(view), out = [];
    for (let i = 0; i < v.length; i++) {
      const a = v[i], b = v[(i + 1) % v.length];
      if (a[2] >= near) out.push(screen(a));
      if (a[2] >= near !== b[2] >= near) {
        const t = (near - a[2]) / (b[2] - a[2]);
        out.push(screen([lerp(a[0], b[0], t), lerp(a[1], b[1], t), near]));
      }
    }
    return out;
  };
  const p = (q) => screen((() => { const v = view(q); return [v[0], v[1], Math.max(near, v[2])]; })());
  const depth = (q) => view(q)[2];
  const unit = (q) => s / Math.max(near, view(q)[2]); // pixels per metre there
  const face = (P, fill, extra) => { const q = project(P); return q.length > 2 ? poly(q, fill, extra) : ''; };
  const seg = (a, b, w, col) => {
    const va = view(a), vb = view(b);
    if (va[2] < near && vb[2] < near) return '';
    const t = va[2] < near || vb[2] < near ? (near - va[2]) / (vb[2] - va[2]) : null;
    const m = t === null ? null : [lerp(va[0], vb[0], t), lerp(va[1], vb[1], t), near];
    const A = va[2] < near ? m : va, B = vb[2] < near ? m : vb;
    const a2 = screen(A), b2 = screen(B), wa = (w * s) / A[2] / 2, wb = (w * s) / B[2] / 2;
    const L = Math.hypot(b2[0] - a2[0], b2[1] - a2[1]) || 1, nx = -(b2[1] - a2[1]) / L, ny = (b2[0] - a2[0]) / L;
    return poly([[a2[0] + nx * wa, a2[1] + ny * wa], [b2[0] + nx * wb, b2[1] + ny * wb], [b2[0] - nx * wb, b2[1] - ny * wb], [a2[0] - nx * wa, a2[1] - ny * wa]], col);
  };
  /** Box from corner a to corner b; only the sides that face us. fills = {top, bottom, front, back, left, right} or one colour. */
  const box = (a, b, fills) => {
    const f = typeof fills === 'string' ? { all: fills } : fills;
    const [x0, y0, z0] = a.map((v, i) => Math.min(v, b[i])), [x1, y1, z1] = a.map((v, i) => Math.max(v, b[i]));
    const sides = [];
    if (pos[2] < z0) sides.push(['front', [[x0, y0, z0], [x1, y0, z0], [x1, y1, z0], [x0, y1, z0]]]);
    if (pos[2] > z1) sides.push(['back', [[x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1]]]);
    if (pos[0] < x0) sides.push(['left', [[x0, y0, z0], [x0, y0, z1], [x0, y1, z1], [x0, y1, z0]]]);
    if (pos[0] > x1) sides.push(['right', [[x1, y0, z0], [x1, y0, z1], [x1, y1, z1], [x1, y1, z0]]]);
    if (pos[1] > y1) sides.push(['top', [[x0, y1, z0], [x1, y1, z0], [x1, y1, z1], [x0, y1, z1]]]);
    if (pos[1] < y0) sides.push(['bottom', [[x0, y0, z0], [x1, y0, z0], [x1, y0, z1], [x0, y0, z1]]]);
    return sides.map(([k, P]) => { const c = f[k] ?? f.all; return c ? face(P, c) : ''; }).join('');
  };
  /**
   * Gouges lying on a plane: origin o, axes u and v in metres. Cuts run along u; `gap` between rows, `len` and `w` in metres.
   * den(a, b) gets 0..1 along u and v. Widths shrink with distance as real cuts in real boards would.
   */
  const hatch = (o, u, v, { gap = 0.2, len = 1, w = 0.02, col, den = () => 0.6, seed = 1, jit = 0.4 }) => {
    const r = rnd(seed), lu = Math.hypot(...u), lv = Math.hypot(...v);
    let out = '';
    for (let b = gap / 2; b < lv; b += gap) {
      let a = -r() * len;
      while (a < lu) {
        const L = len * (0.5 + r()), m = Math.min(1, Math.max(0, (a + L / 2) / lu)), k = den(m, b / lv);
        if (k > 0 && r() < Math.min(1, k * 1.4)) {
          const bb = (b + (r() - 0.5) * gap * jit) / lv;
          const q0 = add3(o, mul3(u, Math.max(0, a / lu)), mul3(v, bb)), q1 = add3(o, mul3(u, Math.min(1, (a + L) / lu)), mul3(v, bb));
          if (depth(q0) > near && depth(q1) > near) {
            const s0 = p(q0), s1 = p(q1), px = w * unit(mul3(add3(q0, q1), 0.5)) * (0.4 + 0.6 * k) * (0.7 + 0.6 * r());
            out += gd(s0[0], s0[1], s1[0], s1[1], Math.min(9, Math.max(1.1, px)));
          }
        }
        a += L * (0.75 + 0.5 * r());
      }
    }
    return path(out, col);
  };
  const cut1 = (a, b, w, col, bow = 0) => { const q = p(a), t = p(b); return gouge(q[0], q[1], t[0], t[1], w, col, bow); };
  /** Lettering on a plane: o = baseline start, u = one metre to the right, v = one metre up. */
  const letters = (str, o, u, v, opt, fill) => {
    const T = textPath(str, { ...opt, size: 100, x: 0, y: 0, map: (x, y) => p(add3(o, mul3(u, (x / 100) * opt.m), mul3(v, (-y / 100) * opt.m))) });
    return path(T.d, fill);
  };
  return { p, face, seg, box, hatch, cut1, letters, unit, depth, project };
}

// ---------------------------------------------------------------- light
/** Cone under a lamp: flat wedge plus gouges that start at the rim and run down it unevenly. */
export function cone(top, bottom, { fill = C.spillDk, opacity = 0.55, col = C.spill, n = 60, seed = 9, w = 4, op = 0.75 } = {}) {
  const [a, b] = top, [c, d] = bottom, r = rnd(seed);
  let s = '';
  for (let k = 0; k < n; k++) {
    const t = (k + r() * 0.6) / n, x0 = lerp(a[0], b[0], t), y0 = lerp(a[1], b[1], t), x1 = lerp(c[0], d[0], t), y1 = lerp(c[1], d[1], t);
    const u = 0.03 + 0.55 * r(), v = Math.min(1, u + 0.15 + 0.45 * r());
    s += gd(lerp(x0, x1, u), lerp(y0, y1, u), lerp(x0, x1, v), lerp(y0, y1, v), w * (0.6 + 0.7 * r()));
  }
  return poly([a, b, d, c], fill, `opacity="${opacity}"`) + path(s, col, `opacity="${op}"`);
}
/** Gouges around a point, thinning outwards: light on a wall or in the sky. a0, a1 in radians. */
export function rays(x, y, { a0 = 0, a1 = Math.PI * 2, r0 = 60, r1 = 160, n = 60, w = 5, col, seed = 3, sy = 1 }) {
  const r = rnd(seed);
  let d = '';
  for (let k = 0; k < n; k++) {
    const a = lerp(a0, a1, (k + 0.5 * r()) / n), s = r0 * (1 + 0.25 * r()), e = s + (r1 - r0) * (0.35 + 0.75 * r());
    d += gd(x + Math.cos(a) * s, y + Math.sin(a) * s * sy, x + Math.cos(a) * e, y + Math.sin(a) * e * sy, w * (0.6 + 0.7 * r()));
  }
  return path(d, col);
}

// ---------------------------------------------------------------- people
let CROWD;
/** Crowd heads: CROWD_KIT names another file of the same form; otherwise the committed heads.json. */
const crowd = () => (CROWD ??= process.env.CROWD_KIT ? JSON.parse(fs.readFileSync(process.env.CROWD_KIT)) : heads());
/** Same as kitHead in lib.mjs, but `neck` (in head units, 190 = base) cuts the bare neck away so that a collar can close over it. */
export function head(k, yaw, { x, y, s = 1, flip = 1, paper = C.paper, garm = C.blue, red = C.red, ink = C.ink, neck = 0 }) {
  const h = crowd().find((q) => q.k === k && q.yaw === yaw);
  if (!h) throw new Error(`no head ${k} at yaw ${yaw}`);
  const body = path(h.mask, paper) + (h.garm ? path(h.garm, garm) : '') + (h.red ? path(h.red, red) : '') + path(h.black, ink);
  return group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(s * flip).toFixed(3)} ${s.toFixed(3)}) translate(-100 -190)`,
    neck ? clip([[0, -20], [200, -20], [200, neck - 16], [136, neck], [64, neck], [0, neck - 16]], body) : body);
}

/**
 * A sitting person from the chest up, seen from the front or three quarters. The garment is drawn over the neck,
 * so nobody is bare-necked; head : shoulders is 1 : 2.6 as in life. (x, y) = pit of the neck, s = 1 -> head 118 high.
 */
export function bust(k, yaw, { x, y, s, coat = C.ink, shirt = C.paper, kind = 'jacket', light = C.paper, drop = 190, headOpt = {} }) {
  const q = (dx, dy) => `${(x + dx * s).toFixed(1)} ${(y + dy * s).toFixed(1)}`;
  const lean = Math.abs(yaw) === 35 || Math.abs(yaw) === 90 ? Math.sign(yaw) * 6 : 0;
  let g = path(`M${q(-30, 2)} C${q(-70, 16)} ${q(-118, 22)} ${q(-136, 62)} C${q(-148, 100)} ${q(-154, 150)} ${q(-156, drop)} L${q(156, drop)} C${q(154, 150)} ${q(148, 100)} ${q(136, 62)} C${q(118, 22)} ${q(70, 16)} ${q(30, 2)}Z`, coat);
  g += head(k, yaw, { x: x + lean * s, y: y + 16 * s, s, ...headOpt });
  if (kind === 'jacket') {
    g += path(`M${q(-40, -2)} L${q(0, 62)} L${q(40, -2)} L${q(30, -16)} L${q(0, 14)} L${q(-30, -16)}Z`, shirt);
    g += path(`M${q(-5, 16)} L${q(6, 16)} L${q(10, 56)} L${q(0, 72)} L${q(-9, 56)}Z`, C.ink);
    g += path(`M${q(-38, -6)} L${q(-60, 12)} L${q(-46, 60)} L${q(0, 128)} L${q(2, 74)} L${q(-26, 26)}Z M${q(38, -6)} L${q(60, 12)} L${q(46, 60)} L${q(0, 128)} L${q(-2, 74)} L${q(26, 26)}Z`, coat);
    g += gouge(x - 42 * s, y + 2 * s, x - 2 * s, y + 120 * s, 4 * s, light, 8 * s) + gouge(x + 42 * s, y + 2 * s, x + 2 * s, y + 120 * s, 4 * s, light, -8 * s);
  } else if (kind === 'tunic') {
    g += path(`M${q(-36, -22)} C${q(-20, 2)} ${q(20, 2)} ${q(36, -22)} L${q(42, 8)} C${q(24, 30)} ${q(-24, 30)} ${q(-42, 8)}Z`, coat === C.ink ? C.blueDk : C.ink);
    g += gouge(x - 36 * s, y - 20 * s, x + 36 * s, y - 20 * s, 4 * s, light, 26 * s) + gouge(x, y + 30 * s, x, y + drop * s, 3.4 * s, light);
  } else if (kind === 'kosovorotka') {
    g += path(`M${q(-34, -20)} C${q(-18, 0)} ${q(18, 0)} ${q(34, -20)} L${q(38, 4)} C${q(20, 22)} ${q(-20, 22)} ${q(-38, 4)}Z`, shirt);
    g += gouge(x + 16 * s, y + 12 * s, x + 20 * s, y + 110 * s, 9 * s, shirt);
  } else if (kind === 'blouse') {
    g += path(`M${q(-34, -14)} L${q(0, 46)} L${q(34, -14)} L${q(64, 8)} L${q(8, 84)} L${q(-8, 84)} L${q(-64, 8)}Z`, shirt);
    g += path(`M${q(-8, 50)} L${q(8, 50)} L${q(4, drop)} L${q(-4, drop)}Z`, shirt);
  } else if (kind === 'coat') { // turned-up greatcoat collar
    g += path(`M${q(-44, -30)} L${q(-6, 30)} L${q(-30, 70)} L${q(-74, 18)}Z M${q(44, -30)} L${q(6, 30)} L${q(30, 70)} L${q(74, 18)}Z`, coat === C.ink ? C.blueLo : C.ink);
  }
  // light caught on the shoulders: a fan of short cuts, longest near the neck
  let d = '';
  for (const e of [-1, 1]) for (let i = 0; i < 7; i++) {
    const t = i / 7, sx = x + e * (62 + 66 * t) * s, sy = y + (18 + 26 * t * t) * s;
    d += gd(sx, sy, sx + e * 8 * s, sy + (26 - 12 * t) * s, 5 * s, 2);
  }
  return g + path(d, light);
}

/** Shoulders and back of a seated or standing person, cropped below; neck base at (x, y). */
export function back(x, y, s, coat, cutCol, { drop = 420, lean = 0, collar = false } = {}) {
  return group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${s.toFixed(3)}) skewX(${lean})`,
    path(`M-30 -34 C-60 -14 -104 -8 -124 26 C-136 60 -142 120 -150 ${drop} L150 ${drop} C142 120 136 60 124 26 C104 -8 60 -14 30 -34Z`, coat) +
    gouge(-112, 20, -134, 130, 6, cutCol, 8) + gouge(-104, 14, -40, -12, 6, cutCol, -6) + gouge(40, -12, 104, 14, 6, cutCol, -6) + gouge(-4, 10, -2, 150, 4, cutCol, 2) +
    (collar ? path('M-46 -30 C-30 -44 30 -44 46 -30 L52 -6 C30 -18 -30 -18 -52 -6Z', coat) + gouge(-52, -6, 52, -6, 5, cutCol, -18) + gouge(-46, -31, 46, -31, 4, cutCol, -12) : ''));
}

/**
 * Heads of the purge commission: left, mid, right; plates { mask, black } in a 400 x 420 box, lit by a lamp overhead.
 * Made with  node src/portrait/kit.mjs --commission --out=src/scenes/lib-b-commission.json  (derived from CC0 head data, see heads.md).
 */
let COMMISSION;
export const commissionHeads = () => (COMMISSION ??= JSON.parse(fs.readFileSync(`${HERE}/lib-b-commission.json`)));
