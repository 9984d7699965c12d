// Two states of a sitter besides the usual one: hard (brows down, lids narrowed, mouth corners down, head turned towards us and lowered,
// light from the side) and warm (brows up and apart, cheeks lifted, head tilted, light from the front). The skull never changes.
import { wrinkles } from '../marks.mjs';
import { vary } from './vary.mjs';

/** Brow polygons moved: `tilt` lowers (or, negative, lifts) the inner ends, `lift` moves all, `arch` bends the middle. */
const moveBrows = (polygons = [], { tilt, lift, arch }) => polygons.map((polygon) => polygon.map(([x, y]) => {
  const a = Math.abs(x), bend = Math.max(0, 1 - Math.abs(a - 0.34) / 0.24);
  return [x, y + lift + arch * bend - tilt * Math.max(0, 0.36 - a)];
}));

const also = (first, second) => (context) => (first?.(context) ?? '') + second(context);
/** Morph targets of `base` plus the change: what is already there is added to, opposite targets are cut back. */
function shift(base, change) {
  const out = {};
  for (const [name, amount] of Object.entries(change)) {
    const opposite = name.replace(/-(up|down|incr|decr)$/, (_, end) => `-${{ up: 'down', down: 'up', incr: 'decr', decr: 'incr' }[end]}`);
    const left = Math.max(0, (base[opposite] ?? 0) - amount);
    if (base[opposite] !== undefined) out[opposite] = left;
    out[name] = (base[name] ?? 0) + amount - ((base[opposite] ?? 0) - left) * 0.5;
  }
  return out;
}

/** k scales the whole expression: a man who never shows much gets .7. */
export function hard(base, { alt, k = 1, view = {}, ...more } = {}) {
  const v = base.view ?? {}, lids = (base.morph.t['eyes/@-eye-height2-decr'] ?? 0) > 0.3 ? 0.35 * k : k; // narrow eyes must not close
  return vary(base, {
    alt,
    morph: { t: shift(base.morph.t, { 'mouth/mouth-angles-down': 0.55 * k, 'mouth/mouth-lowerlip-middle-up': 0.35 * k, 'mouth/mouth-upperlip-volume-decr': 0.45 * k, 'mouth/mouth-scale-horiz-decr': 0.18 * k, 'eyes/@-eye-height1-decr': 0.3 * lids, 'eyes/@-eye-height2-decr': 0.34 * lids, 'eyes/@-eye-height3-decr': 0.22 * lids, 'eyebrows/eyebrows-trans-down': 0.55 * k, 'nose/nose-flaring-incr': 0.3 * k, 'cheek/@-cheek-inner-decr': 0.3 * k, 'chin/chin-prominent-incr': 0.2 * k }) },
    view: { yaw: (v.yaw ?? -0.42) * 0.72 - 0.02, pitch: (v.pitch ?? 0) + 0.1 * k, roll: (v.roll ?? 0) * 0.3 - 0.012, ...view },
    light: { key: [-0.67, 0.58, 0.46], rimK: 0.5 },
    brows: moveBrows(base.brows, { tilt: 0.3 * k, lift: -0.022 * k, arch: -0.012 * k }),
    overlay: also(base.overlay, (context) => wrinkles(context, { crow: 0, brow: 0, frown: 1.25 * k > 1 ? 2 : 1, folds: 0.8 * k })),
    gaze: [-0.06, -0.02, 1],
    ...more,
  });
}

export function warm(base, { alt, k = 1, view = {}, ...more } = {}) {
  const v = base.view ?? {};
  return vary(base, {
    alt,
    morph: { t: shift(base.morph.t, { 'mouth/mouth-angles-up': 0.75 * k, 'mouth/mouth-scale-horiz-incr': 0.35 * k, 'mouth/mouth-laugh-lines-out': 0.2 * k, 'cheek/@-cheek-trans-up': 0.35 * k, 'cheek/@-cheek-volume-incr': 0.25 * k, 'eyes/@-eye-height2-incr': 0.2 * k, 'eyes/@-eye-bag-incr': 0.25 * k, 'eyes/@-eye-corner2-down': 0.14 * k, 'eyebrows/eyebrows-trans-up': 0.45 * k, 'eyebrows/eyebrows-angle-up': 0.25 * k }) },
    view: { yaw: (v.yaw ?? -0.42) * 1.06 - 0.03, pitch: (v.pitch ?? 0) - 0.075 * k, roll: (v.roll ?? 0) + ((v.roll ?? 0) < 0 ? -0.06 : 0.06) * k, ...view },
    light: { key: [-0.36, 0.5, 0.84] },
    lift: 0.085 * k, // of the ends of a moustache
    brows: moveBrows(base.brows, { tilt: -0.17 * k, lift: 0.03 * k, arch: 0.03 * k }),
    overlay: also(base.overlay, (context) => wrinkles(context, { crow: 0.75 * k, brow: 0, frown: 0, folds: 0.7 * k })),
    gaze: [-0.3, 0.05, 1],
    ...more,
  });
}
