// The marks that are drawn on top of the lit model: gouges, brows, spectacles, wrinkles.
import { INK, CUT } from './palette.mjs';

const n1 = (x) => x.toFixed(1);

/** The only mark of the house: a lens-shaped sliver, pointed at both ends. */
export function gouge(x0, y0, x1, y1, w = 6, bow = 0, fill = CUT) {
  const dx = x1 - x0, dy = y1 - y0, l = Math.hypot(dx, dy) || 1, nx = -dy / l, ny = dx / l;
  const mx = (x0 + x1) / 2 + nx * bow, my = (y0 + y1) / 2 + ny * bow, h = w / 2;
  return `<path d="M${n1(x0)} ${n1(y0)}Q${n1(mx + nx * h)} ${n1(my + ny * h)} ${n1(x1)} ${n1(y1)}Q${n1(mx - nx * h)} ${n1(my - ny * h)} ${n1(x0)} ${n1(y0)}Z" fill="${fill}"/>`;
}

/** A row of gouges whose roots run from (x0,y0) to (x1,y1); lengths vary so that it never reads as wallpaper. */
export function hatch(x0, y0, x1, y1, n, dx, dy, len, w, fill = CUT) {
  let s = '';
  for (let i = 0; i < n; i++) {
    const t = i / (n - 1), x = x0 + (x1 - x0) * t, y = y0 + (y1 - y0) * t, k = 0.65 + 0.35 * Math.sin(i * 2.3 + 1);
    s += gouge(x, y, x + dx * len * k, y + dy * len * k, w * (0.6 + 0.4 * k), 2, fill);
  }
  return s;
}

/**
 * A pair of eyebrows as polygons in face coordinates, y measured from the eye.
 * th = mass, arch = height of the bend, inn = inner end, tilt > 0 lowers the inner end (sternness).
 */
export function brows({ th = 0.045, arch = 0.03, inn = 0.09, out = 0.52, lift = 0, tilt = 0, tail = 0.14 } = {}) {
  const half = [
    [inn, 0.125], [inn, 0.125 + th], [0.22, 0.17 + th + arch * 0.5], [0.38, 0.18 + th + arch], [out, tail],
    [0.38, 0.17 + arch], [0.22, 0.16 + arch * 0.5],
  ].map(([x, y]) => [x, y + lift - tilt * Math.max(0, 0.34 - x) * 0.5]);
  return [half, half.map(([x, y]) => [-x, y])];
}

/** Round glasses before the eyes. arms = spectacles; without = pince-nez. dy moves them down the nose. */
export function glasses(ctx, { arms = true, r = 0.178, squash = 0.92, dy = 0, line = 4.6, gap = 0.3, glint = true } = {}) {
  const { lm, P } = ctx, z = lm.eyeL[2] + 0.43, cy = lm.eyeL[1] - 0.035 + dy, out = [];
  for (const side of [1, -1]) {
    const cx = side * gap, pts = [];
    for (let i = 0; i < 40; i++) {
      const a = (i / 40) * 2 * Math.PI, x = cx + r * Math.cos(a);
      pts.push(P([x, cy + r * squash * Math.sin(a), z - 0.05 * Math.abs(x)]));
    }
    const d = ctx.path(pts);
    out.push(`<path d="${d}" fill="none" stroke="${INK}" stroke-width="${line}"/><path d="${d}" fill="none" stroke="${CUT}" stroke-width="1.6" transform="translate(-2.8 -2.8)"/>`);
    if (glint) {
      const a = P([cx - 0.15, cy - 0.05, z]), b = P([cx - 0.03, cy + 0.15, z]);
      out.push(gouge(a[0], a[1], b[0], b[1], 7));
    }
  }
  const [b0, bm, b1] = [P([gap - r - 0.02, cy + 0.07, z]), P([0, cy + 0.13, z + 0.03]), P([-(gap - r - 0.02), cy + 0.07, z])];
  out.push(`<path d="M${b0.join(' ')}Q${bm.join(' ')} ${b1.join(' ')}" fill="none" stroke="${INK}" stroke-width="${line + 0.4}"/>`);
  if (arms) {
    for (const side of [1, -1]) {
      const a = P([side * (gap + r), cy + 0.065, z - 0.12]), b = P([side * 0.7, cy + 0.055, 0.35]);
      out.push(`<path d="M${a.join(' ')}L${b.join(' ')}" stroke="${INK}" stroke-width="4" fill="none"/>`);
    }
  }
  return out.join('');
}

/** Lines of age: crow's feet, forehead, between the brows, under the eye. amount 0..1 leaves some out. */
export function wrinkles(ctx, { crow = 1, brow = 2, frown = 1, bags = 0, folds = 0 } = {}) {
  const { F, lm } = ctx, e = lm.eyeL[1], y = lm.stomion[1];
  const line = (x0, y0, x1, y1, w, bow = 0) => { const a = F(x0, y0), b = F(x1, y1); return gouge(a[0], a[1], b[0], b[1], w, bow, INK); };
  let s = '';
  for (const side of [1, -1]) {
    if (crow) s += line(side * 0.53, e, side * 0.66, e + 0.05, 5 * crow) + line(side * 0.53, e - 0.04, side * 0.67, e - 0.03, 5 * crow) + line(side * 0.52, e - 0.08, side * 0.64, e - 0.12, 4.5 * crow);
    if (bags) s += line(side * 0.17, e - 0.15, side * 0.44, e - 0.14, 5 * bags, side * -9);
    if (folds) s += line(side * 0.2, lm.subnasal[1] + 0.07, side * 0.36, y - 0.03, 6 * folds, side * -7);
  }
  if (brow > 0) s += line(-0.26, e + 0.5, 0.22, e + 0.5, 4, 5);
  if (brow > 1) s += line(-0.2, e + 0.6, 0.26, e + 0.61, 4, 5);
  if (brow > 2) s += line(-0.22, e + 0.4, 0.12, e + 0.395, 3.6, 4);
  if (frown) s += line(0.055, e + 0.13, 0.05, e + 0.24, 4.5 * frown) + (frown > 1 ? line(-0.05, e + 0.13, -0.045, e + 0.22, 4) : '');
  return s;
}
