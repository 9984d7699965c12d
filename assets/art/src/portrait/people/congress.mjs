// Those who come with the Tenth Congress: two famous men and two whom nobody drew.
import { smooth, fbm, noise3, interp } from '../noise.mjs';
import { hair, fur, moustache, goatee, lipStrands, LINES } from '../hair.mjs';
import { budenovka, starDecal } from '../hats.mjs';
import { brows, glasses, wrinkles, gouge } from '../marks.mjs';
import * as dress from '../clothes.mjs';
import { PAL, INK, CUT } from '../palette.mjs';
import { HAT, BEARD } from '../head.mjs';
import { LIGHT } from './vary.mjs';

// Small, ugly, quick: a fringe of whisker from ear to ear under a shaven chin, thick round glasses, an unlit pipe.
const radek = {
  alt: 'Karl Radek: a thin-faced man of thirty-five with bushy hair, thick round spectacles, whiskers that meet under a shaven chin, and a pipe.',
  morph: { male: 1, old: 0.26, weight: 0.4, muscle: 0.36, t: { 'head/head-invertedtriangular': 0.35, 'head/head-oval': 0.3, 'forehead/forehead-scale-vert-incr': 0.3, 'nose/nose-scale-vert-incr': 0.2, 'nose/nose-scale-horiz-incr': 0.3, 'nose/nose-point-width-incr': 0.5, 'nose/nose-point-down': 0.2, 'mouth/mouth-scale-horiz-incr': 0.6, 'mouth/mouth-lowerlip-volume-incr': 0.75, 'mouth/mouth-upperlip-volume-incr': 0.5, 'mouth/mouth-trans-forward': 0.3, 'chin/chin-height-decr': 0.3, 'chin/chin-prominent-decr': 0.3, 'cheek/@-cheek-volume-decr': 0.5, 'ears/@-ear-wing-incr': 0.8, 'ears/@-ear-scale-incr': 0.35, 'eyes/@-eye-scale-incr': 0.3, 'neck/neck-scale-horiz-decr': 0.3 } },
  view: { yaw: -0.33, pitch: -0.02, roll: 0.05 }, light: { key: [-0.44, 0.5, 0.74] }, hatch: { lo: 0.09, hi: 0.46 }, garment: PAL.blueLo, body: { lift: 24, breadth: 0.93, slope: 16 },
  clothes: dress.jacket({ inner: 'stand', fill: '#ff0' }), bounce: 0.2,
  brows: brows({ th: 0.05, arch: 0.045, lift: 0.03, tilt: -0.04 }),
  overlay(c) {
    const y = c.lm.stomion[1], P = (x, yy, z) => c.P([x, yy, c.lm.chin[2] + z]);
    const a = P(-0.2, y, 0.06), b = P(-0.46, y - 0.16, 0.34), t = (p, dx, dy) => `${(p[0] + dx).toFixed(1)} ${(p[1] + dy).toFixed(1)}`;
    const pipe = `<path d="M${t(a, 4, -6)}L${t(b, 6, -8)}L${t(b, 2, 6)}L${t(a, 2, 5)}Z" fill="${INK}" stroke="${CUT}" stroke-width="2"/>` +
      `<path d="M${t(b, -34, -34)}L${t(b, 16, -30)}C${t(b, 20, 10)} ${t(b, 10, 30)} ${t(b, -10, 30)}C${t(b, -32, 28)} ${t(b, -38, 0)} ${t(b, -34, -34)}Z" fill="${INK}" stroke="${CUT}" stroke-width="3"/>` + gouge(b[0] - 26, b[1] - 22, b[0] - 18, b[1] + 18, 6, 4) + gouge(b[0] - 34, b[1] - 33, b[0] + 16, b[1] - 29, 5, -3);
    return wrinkles(c, { crow: 0.6, brow: 1, frown: 0, folds: 0.8 }) + glasses(c, { r: 0.2, squash: 0.95, gap: 0.305, line: 8 }) + pipe;
  },
  shells(c) {
    const { lm } = c;
    hair(c, {
      line: [[0, 0.86], [0.3, 0.84], [0.6, 0.9], [0.85, 0.62], [1.05, 0.22], [1.18, -0.1], [1.26, -0.3], [1.42, -0.34], [1.6, 0.02], [1.95, -0.05], [2.15, -0.42], [3.14, -0.6]], jag: 0.06, jagF: 9, edgeW: 0.24,
      thick: (az, el, d) => 0.12 + 0.15 * smooth(0.2, 1, el) + 0.12 * fbm(d[0] * 5 + 3, d[1] * 5, d[2] * 5, 21, 2), off: (az, el, d, m) => [0.03 * m, 0.03 * m, -0.04 * m], pole: [0.2, 0.3, 1], count: 78, warp: 2, warpF: 2.8, lo: 0.34, hi: 1.0, maxw: 0.5, seg: 0.55,
    });
    // the whisker: a collar of hair along the edge of the jaw, chin and lip bare
    const ch = lm.chin[1], half = [[0, ch - 0.12], [0.12, ch - 0.1], [0.26, ch - 0.02], [0.42, ch + 0.16], [0.56, ch + 0.42], [0.66, lm.stomion[1] + 0.34], [0.78, lm.stomion[1] + 0.3], [0.72, ch + 0.3], [0.58, ch - 0.02], [0.4, ch - 0.22], [0.2, ch - 0.36], [0, ch - 0.4]];
    fur(c, { tag: BEARD, thick: 0.16, soft: 0.1, lo: 0.36, hi: 1.0, maxw: 0.52, poly: [...half, ...half.slice(1, -1).reverse().map(([x, y]) => [-x, y])], zf: (x, y) => Math.max(c.head.z(x, y), lm.chin[2] - 0.06 - x * x * 1.25), strand: (p) => [p[0] * 40 + 0.5 * noise3(p[0] * 6, p[1] * 6, 0, 4), (ch + 0.4 - p[1]) * 6] });
  },
};

// Small, lively, thirty-two: a high bare forehead, fair hair behind it, a small reddish beard, Russian shirt under leather.
const bukharin = {
  alt: 'Nikolai Bukharin: a lively man of thirty-two with a high bare forehead, a small moustache and reddish pointed beard, in a leather jacket over a Russian shirt.',
  morph: { male: 0.96, old: 0.18, weight: 0.52, muscle: 0.42, t: { 'head/head-round': 0.35, 'head/head-invertedtriangular': 0.5, 'forehead/forehead-scale-vert-incr': 0.65, 'forehead/forehead-nubian-incr': 0.3, 'forehead/forehead-temple-incr': 0.5, 'nose/nose-scale-vert-decr': 0.2, 'nose/nose-scale-horiz-incr': 0.1, 'nose/nose-point-up': 0.35, 'nose/nose-curve-concave': 0.25, 'cheek/@-cheek-bones-incr': 0.3, 'chin/chin-triangle': 0.5, 'chin/chin-width-decr': 0.5, 'eyes/@-eye-scale-incr': 0.35, 'mouth/mouth-angles-up': 0.2, 'mouth/mouth-scale-horiz-decr': 0.1, 'neck/neck-scale-horiz-decr': 0.3 } },
  view: { yaw: -0.44, pitch: -0.05, roll: -0.03 }, light: LIGHT.open, hatch: { lo: 0.08, hi: 0.42 }, garment: PAL.ash, body: { lift: 24, breadth: 0.94, slope: 10 },
  clothes: dress.jacket({ inner: 'stand', fill: '#ff0', lapel: 1.3 }),
  brows: brows({ th: 0.03, arch: 0.035, lift: 0.03 }), gaze: [-0.28, 0.04, 1],
  overlay: (c) => wrinkles(c, { crow: 0, brow: 1, frown: 0 }),
  shells(c) {
    hair(c, { line: [[0, 1.24], [0.25, 1.22], [0.5, 1.2], [0.75, 0.96], [1.0, 0.46], [1.2, 0.04], [1.42, -0.1], [1.6, 0.12], [1.95, 0], [2.15, -0.4], [3.14, -0.6]], jag: 0.06, edgeW: 0.26, thick: (az, el, d) => 0.05 + 0.05 * smooth(0.3, 1, el) + 0.04 * fbm(d[0] * 7, d[1] * 7, d[2] * 7, 3), pole: [0.1, 0.7, 0.9], count: 120, warp: 0.7, lo: 0.12, hi: 0.72, maxw: 0.62 });
    const n = c.lm.subnasal[1];
    moustache(c, { w: 0.86, droop: 0, th: 0.8, thick: 0.1, lo: 0.14, hi: 0.8, maxw: 0.6 });
    goatee(c, { w: 0.15, len: 0.36, point: 0.95, thick: 0.13, forward: 0.04, lo: 0.08, hi: 0.72, maxw: 0.62 });
    c.strand[BEARD] && (c.strand[BEARD].f ??= lipStrands(n));
  },
};

// A Petrograd tram conductor, forty-four: winter coat buttoned to the throat with a scarf round it, because the throat is gone.
const petrograder = {
  alt: 'A heavy-jawed Petrograd worker of about forty-five, unshaven and hollow-eyed, in a tram conductor’s dark double-breasted coat.',
  morph: { male: 1, old: 0.46, weight: 0.42, muscle: 0.6, t: { 'head/head-square': 0.5, 'head/head-scale-vert-incr': 0.2, 'chin/chin-width-incr': 0.6, 'chin/chin-height-incr': 0.4, 'chin/chin-cleft-incr': 0.5, 'cheek/@-cheek-volume-decr': 0.6, 'cheek/@-cheek-bones-incr': 0.6, 'nose/nose-hump-incr': 0.6, 'nose/nose-scale-vert-incr': 0.25, 'nose/nose-trans-in': 0.1, 'nose/nose-width2-incr': 0.4, 'eyes/@-eye-bag-incr': 0.8, 'eyes/@-eye-push1-in': 0.25, 'eyes/@-eye-corner2-down': 0.3, 'mouth/mouth-scale-horiz-incr': 0.35, 'mouth/mouth-upperlip-volume-decr': 0.4, 'ears/@-ear-scale-incr': 0.5, 'ears/@-ear-lobe-incr': 0.5, 'forehead/forehead-temple-decr': 0.4 } },
  view: { yaw: -0.52, pitch: 0.05, roll: -0.04 }, light: { key: [-0.46, 0.66, 0.6] }, hatch: { lo: 0.1, hi: 0.48 }, garment: PAL.ochre, body: { lift: 34, breadth: 0.98 },
  clothes: dress.railwayTunic({}),
  brows: brows({ th: 0.05, arch: -0.01, lift: -0.01, tilt: -0.1, out: 0.55 }),
  overlay: (c) => wrinkles(c, { crow: 0.9, brow: 2, frown: 1, bags: 0.7 }) + stubble(c),
  shells(c) {
    hair(c, { line: LINES.receding, jag: 0.08, jagF: 9, edgeW: 0.22, thick: (az, el, d) => 0.05 + 0.07 * smooth(0.4, 1.1, el) + 0.05 * fbm(d[0] * 8, d[1] * 8, d[2] * 8, 17, 2), pole: [-0.5, 0.5, 0.9], count: 120, warp: 1.2, lo: 0.14, hi: 0.82, maxw: 0.58 });
  },
};
/** Three days without a razor: short dark ticks on jaw and lip. */
function stubble(c) {
  const { lm } = c, y0 = lm.chin[1], r = (i) => { const v = Math.sin(i * 127.1 + 11.7) * 43758.5453; return v - Math.floor(v); };
  let s = '';
  for (let i = 0; i < 150; i++) {
    const x = (r(i) * 2 - 1) * 0.56, y = y0 - 0.14 + r(i + 400) * 0.52 * (0.35 + Math.abs(x) * 1.4);
    if (Math.abs(x) < 0.25 && Math.abs(y - lm.stomion[1]) < 0.1) continue;
    const a = c.F(x, y), b = c.F(x + 0.008, y - 0.04);
    s += gouge(a[0], a[1], b[0], b[1], 3.2, 0, INK);
  }
  return s;
}

// A Kremlin cadet of nineteen, before the ice: pointed cloth helmet with its star, white overall hanging open over the greatcoat.
const cadet = {
  alt: 'A smooth-faced cadet of nineteen in a pointed Red Army cloth helmet with a star and a white overall over his greatcoat.',
  morph: { male: 0.86, old: 0, weight: 0.46, muscle: 0.5, t: { 'head/head-oval': 0.5, 'head/head-age-decr': 0.25, 'cheek/@-cheek-volume-incr': 0.25, 'nose/nose-scale-vert-decr': 0.1, 'nose/nose-point-up': 0.2, 'nose/nose-greek-incr': 0.25, 'mouth/mouth-lowerlip-volume-incr': 0.45, 'mouth/mouth-upperlip-volume-incr': 0.35, 'mouth/mouth-scale-horiz-decr': 0.25, 'eyes/@-eye-scale-incr': 0.4, 'chin/chin-height-decr': 0.2, 'chin/chin-width-decr': 0.2, 'ears/@-ear-wing-incr': 0.6, 'neck/neck-scale-horiz-decr': 0.4 } },
  view: { yaw: -0.4, pitch: -0.04, roll: 0.02, cy: 0.5 }, light: LIGHT.open, hatch: { lo: 0.08, hi: 0.42 }, garment: '#F6EFDF', garment2: PAL.steel, body: { lift: 26, breadth: 0.96 },
  clothes: dress.tunic({ pockets: false }), gaze: [-0.22, 0.04, 1],
  brows: brows({ th: 0.036, arch: 0.02, lift: 0.02 }),
  overlay: (c) => starDecal(c),
  mat: { [HAT]: { plate: 'cloth2', lo: 0.12, hi: 0.5 } },
  shells(c) {
    budenovka(c);
    hair(c, { line: (a) => interp(LINES.full, a), jag: 0.04, thick: (az, el) => (el > 0.4 ? -0.3 : 0.04), pole: [0.1, 0.45, 1], count: 110, lo: 0.3, hi: 1 });
  },
};

export const CONGRESS = { radek, bukharin, petrograder, cadet };
