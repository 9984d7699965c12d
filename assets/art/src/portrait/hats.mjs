// Hats are shells and turned bodies over the skull. Each adds its own geometry; `mat` in the
// person's file says which plate it prints on.
import { interp, smooth, fbm, noise3 } from './noise.mjs';
import { shell, lathe, scalpRadius } from './scalp.mjs';
import { HAT, VISOR, FUR_HAT, BAND } from './head.mjs';
import { gouge } from './marks.mjs';
import { INK, CUT } from './palette.mjs';

/** A peak that grows from the ellipse `ring` (half axes sx, sz, shifted by dz). */
function visor(ctx, { ring = { sx: 0.69, sz: 0.9, dz: 0.06 }, y = 0.445, reach = 0.34, width = 1.15, drop = 0.42 } = {}) {
  const v = [], faces = [], n = 40, m = 6, { C } = ctx;
  for (let j = 0; j <= m; j++) {
    for (let i = 0; i <= n; i++) {
      const a = -width + (2 * width * i) / n, ext = ((reach * Math.pow(Math.cos(((a / width) * Math.PI) / 2), 0.6) + 0.02) * j) / m;
      v.push(C[0] + Math.sin(a) * (ring.sx + ext * 0.86), C[1] + y - ext * drop - 0.1 * (1 - Math.cos(a)), C[2] + ring.dz + Math.cos(a) * (ring.sz + ext * 1.12));
    }
  }
  for (let j = 0; j < m; j++) for (let i = 0; i < n; i++) { const a = j * (n + 1) + i; faces.push([a, a + 1, a + n + 2, a + n + 1]); }
  ctx.add({ v, faces }, VISOR);
}

/** Soft workman's cap. */
export function flatCap(ctx, { puff = 0.26, lean = 0.16 } = {}) {
  const band = (a) => interp([[0, 0.44], [0.5, 0.42], [1, 0.34], [1.6, 0.24], [2.4, 0.12], [3.14, 0.04]], a);
  ctx.add(shell(ctx.head, (az, el, d) => {
    const e = el - band(Math.abs(az));
    if (e < -0.02) return -0.4;
    const t = 0.1 + puff * smooth(0.02, 0.34, e) - 0.24 * smooth(0.35, 1, e) + 0.015 * fbm(d[0] * 5, d[1] * 5, d[2] * 5, 4);
    return [t, 0, 0, lean * smooth(0.02, 0.35, e) * Math.cos(az)];
  }, 0), HAT);
  visor(ctx, { ring: skullRing(ctx, 0.04), y: 0.42 });
}

/** Widest ellipse of the skull under a hat band: hats must sit on this head, not on the average one. */
function skullRing(ctx, margin = 0.05) {
  const r = scalpRadius(ctx.head), widest = (az) => Math.max(...[0.2, 0.28, 0.36, 0.44, 0.52].map((el) => r(az, el) * Math.cos(el)));
  const front = widest(0), back = widest(Math.PI), side = Math.max(widest(Math.PI / 2), widest(1.2) * 0.98);
  return { sx: side + margin, sz: (front + back) / 2 + margin, dz: (front - back) / 2 };
}

/** Peaked service cap of a railwayman: stiff band, flat crown, short lacquered peak. */
export function railwayCap(ctx, { tilt = -0.07 } = {}) {
  const ring = skullRing(ctx), o = { ...ring, tilt };
  ctx.add(lathe(ctx.head, [[0.98, 0.3], [1.0, 0.36], [1.0, 0.6]], o), BAND);
  ctx.add(lathe(ctx.head, [[1.0, 0.6], [1.06, 0.64], [1.22, 0.78], [1.25, 0.83], [1.2, 0.88], [0.9, 0.93], [0.4, 0.95], [0.001, 0.95]], { ...o, wobble: 0.02 }), HAT);
  visor(ctx, { ring, y: 0.27, reach: 0.3, width: 1.1, drop: 0.7 });
}

/** Sailor's cap without peak; the ribbon carries no lettering. */
export function sailorCap(ctx, { tilt = 0.06, roll = 0.04 } = {}) {
  const o = { ...skullRing(ctx, 0.03), tilt, roll };
  ctx.add(lathe(ctx.head, [[1.0, 0.3], [1.03, 0.36], [1.03, 0.58]], o), BAND);
  ctx.add(lathe(ctx.head, [[1.03, 0.58], [1.1, 0.6], [1.28, 0.67], [1.31, 0.72], [1.26, 0.78], [0.9, 0.83], [0.4, 0.86], [0.001, 0.86]], { ...o, wobble: 0.015 }), HAT);
}

/** Kerchief tied at the nape. front = elevation of its edge on the brow (smaller comes lower). */
export function kerchief(ctx, { front = 0.55, folds = 1 } = {}) {
  ctx.add(shell(ctx.head, (az, el, d) => {
    const a = Math.abs(az), line = interp([[0, front], [0.4, front - 0.03], [0.8, front - 0.25], [1.1, -0.05], [1.3, -0.38], [1.7, -0.6], [3.14, -0.72]], a);
    const e = el - line;
    if (e < -0.01) return -0.4;
    const fold = 0.03 * folds * Math.sin(el * 9 - a * 5 + 2 * noise3(d[0] * 3, d[1] * 3, d[2] * 3, 6)) * smooth(0.05, 0.3, e);
    return 0.1 + 0.1 * smooth(0, 0.25, e) + 0.07 * smooth(1.2, 2.4, a) + fold;
  }, -1), HAT);
}

/** The two loose ends of the kerchief's knot, beside the neck. fill = the plate it prints on. */
export function kerchiefEnds(ctx, fill) {
  const az = 2.15, el = -0.62, r = scalpRadius(ctx.head)(az, el) + 0.12;
  const [px, py] = ctx.P([ctx.C[0] + Math.cos(el) * Math.sin(az) * r, ctx.C[1] + Math.sin(el) * r, ctx.C[2] + Math.cos(el) * Math.cos(az) * r]);
  const x = px + 14, y = py + 12;
  const end = (dx, dy, w) => {
    const tip = [x + dx, y + dy], side = [x + dx * 0.9 - w, y + dy * 0.78];
    return `<path d="M${x - 10} ${y - 14}Q${x + dx * 0.9} ${y + dy * 0.2} ${tip.join(' ')}L${side.join(' ')}Q${x + dx * 0.1} ${y + dy * 0.4} ${x - 14} ${y}Z" fill="${fill}" stroke="${INK}" stroke-width="3" stroke-linejoin="round"/>`
      + gouge(x, y, x + dx * 0.72, y + dy * 0.72, 9, -6, INK);
  };
  return end(22, 118, 20) + end(62, 96, 26);
}

export function budenovka(ctx) {
  const band = (a) => interp([[0, 0.5], [0.8, 0.36], [1.2, 0.14], [1.6, 0.06], [3.14, -0.15]], a);
  ctx.add(shell(ctx.head, (az, el) => {
    const e = el - band(Math.abs(az));
    if (e < -0.02) return -0.4;
    const k = Math.PI / 2 - el;
    return 0.12 + 0.05 * smooth(0, 0.1, e) - 0.04 * smooth(0.25, 0.32, e) + 0.34 * Math.exp(-Math.pow(k / 0.22, 2)) + 0.12 * Math.exp(-Math.pow(k / 0.6, 2));
  }, 0), HAT);
}

export function papakha(ctx) {
  const band = (a) => interp([[0, 0.47], [0.8, 0.36], [1.4, 0.18], [3.14, 0.02]], a);
  ctx.add(shell(ctx.head, (az, el, d) => {
    if (el - band(Math.abs(az)) < -0.02) return -0.4;
    const r = Math.min(0.98 / Math.max(0.05, Math.cos(el)), 1.12 / Math.max(0.05, Math.sin(el)));
    return Math.max(0.12, Math.min(0.6, r - 0.95)) + 0.06 * fbm(d[0] * 10, d[1] * 10, d[2] * 10, 4, 2);
  }, 0), FUR_HAT);
  ctx.strand[FUR_HAT] = { f: (p) => [fbm(p[0] * 5, p[1] * 5, p[2] * 5, 3, 2) * 6, fbm(p[0] * 5, p[1] * 5, p[2] * 5, 9) * 4], lo: 0.45, hi: 1.1, maxw: 0.5, seg: 0.6 };
}

/** Five-pointed star on a budenovka: the only hat on which a star is true. */
export function starDecal(ctx, color = '#f0f') {
  const R = 0.15, y = ctx.C[1] + 0.72, z = ctx.C[2] + 1.02, pts = [];
  for (let i = 0; i < 10; i++) {
    const a = Math.PI / 2 + (i * Math.PI) / 5, r = i % 2 ? R * 0.4 : R;
    pts.push(ctx.P([r * Math.cos(a), y + r * Math.sin(a) * 0.95, z]));
  }
  return `<path d="${ctx.path(pts)}" fill="${color}" stroke="${INK}" stroke-width="4"/>`;
}

/** Small plain oval badge on the band of a service cap. */
export function badgeDecal(ctx, { y = 0.45, z = 1.05, rx = 0.09, ry = 0.075 } = {}) {
  const ring = (k) => Array.from({ length: 24 }, (_, i) => {
    const a = (i / 24) * 2 * Math.PI;
    return ctx.P([rx * k * Math.cos(a), ctx.C[1] + y + ry * k * Math.sin(a), ctx.C[2] + z]);
  });
  return `<path d="${ctx.path(ring(1))}" fill="${CUT}"/><path d="${ctx.path(ring(0.5))}" fill="${INK}"/>`;
}
