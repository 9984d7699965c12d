// Historical persons. Every likeness is made from memory of well-known descriptions and has to be
// confirmed by a person with photographs: see README-portraits.md.
import { smooth, fbm, noise3, interp } from '../noise.mjs';
import { hair, fur, mirror, lipStrands, moustache, goatee, LINES } from '../hair.mjs';
import { brows, glasses, wrinkles } from '../marks.mjs';
import * as dress from '../clothes.mjs';
import { PAL } from '../palette.mjs';
import { flatCap } from '../hats.mjs';
import { BEARD, HAT, VISOR } from '../head.mjs';
import { vary, LIGHT } from './vary.mjs';

const both = (half) => [half, half.map(([x, y]) => [-x, y])];

const shlyapnikov = {
  alt: 'Alexander Shlyapnikov: a square-faced man of thirty-five with brushed-up dark hair and a full moustache, in a dark jacket, collar and tie.',
  morph: { male: 1, old: 0.22, weight: 0.56, muscle: 0.6, t: { 'head/head-square': 0.55, 'head/head-scale-horiz-incr': 0.35, 'head/head-fat-incr': 0.12, 'cheek/@-cheek-bones-incr': 0.4, 'chin/chin-width-incr': 0.5, 'nose/nose-scale-horiz-incr': 0.35, 'nose/nose-width3-incr': 0.3, 'forehead/forehead-temple-incr': 0.3, 'eyebrows/eyebrows-trans-down': 0.2, 'eyes/@-eye-scale-decr': 0.08 } },
  view: { yaw: -0.42, roll: -0.02 }, light: LIGHT.front, body: { lift: 26 },
  clothes: dress.jacket({}),
  brows: both([[0.09, 0.11], [0.1, 0.165], [0.22, 0.215], [0.38, 0.225], [0.52, 0.14], [0.38, 0.165], [0.22, 0.14]]),
  shells(c) {
    hair(c, { line: [[0, 0.8], [0.3, 0.8], [0.55, 0.9], [0.8, 0.7], [1.1, 0.3], [1.28, -0.02], [1.42, -0.1], [1.6, 0.12], [1.95, 0], [2.15, -0.4], [3.14, -0.6]], jag: 0.03, thick: (az, el, d) => 0.06 + 0.1 * smooth(0.3, 1.1, el) + 0.03 * fbm(d[0] * 8, d[1] * 8, d[2] * 8, 3), pole: [0.1, 0.45, 1], count: 110, warp: 0.7, lo: 0.38, hi: 1.05, maxw: 0.52 });
    moustache(c, { thick: 0.17, lo: 0.5, hi: 1.2, maxw: 0.42 });
  },
};
const shlyapnikov1933 = vary(shlyapnikov, {
  alt: 'Alexander Shlyapnikov in 1933: a square-faced man of forty-eight, thin and greying, lit from the side, in a dark jacket over a soft shirt.',
  morph: { old: 0.54, weight: 0.44, t: { 'cheek/@-cheek-volume-decr': 0.7, 'eyes/@-eye-bag-incr': 0.55, 'mouth/mouth-angles-down': 0.2 } },
  view: { yaw: -0.46, pitch: 0.08, roll: 0 }, light: LIGHT.side, hatch: { lo: 0.15, hi: 0.58 },
  clothes: dress.jacket({ inner: 'open' }),
  overlay: (c) => wrinkles(c, { crow: 0.9, brow: 2, frown: 1, bags: 0.9 }),
  shells(c) {
    hair(c, { line: LINES.receding, jag: 0.04, thick: (az, el, d) => 0.04 + 0.09 * smooth(0.3, 1.1, el) + 0.03 * fbm(d[0] * 8, d[1] * 8, d[2] * 8, 3), pole: [0.1, 0.45, 1], count: 110, warp: 0.7, lo: 0.14, hi: 0.85, maxw: 0.55 });
    moustache(c, { thick: 0.16, droop: 0.02, lo: 0.24, hi: 1.0, maxw: 0.48 });
  },
});

const kollontai = {
  alt: 'Alexandra Kollontai: a woman of forty-eight with waved hair drawn back and wide-set eyes, in a blue dress with a pale collar.',
  morph: { male: 0.1, old: 0.56, weight: 0.6, muscle: 0.4, t: { 'head/head-oval': 0.5, 'eyes/@-eye-scale-incr': 0.4, 'mouth/mouth-upperlip-volume-incr': 0.4, 'mouth/mouth-scale-vert-incr': 0.3, 'cheek/@-cheek-bones-incr': 0.45, 'eyes/@-eye-height2-decr': 0.2, 'nose/nose-scale-vert-incr': 0.2, 'nose/nose-scale-depth-incr': 0.2, 'nose/nose-point-up': 0.15, 'mouth/mouth-lowerlip-volume-incr': 0.3, 'head/head-fat-incr': 0.1, 'neck/neck-double-incr': 0.1, 'eyebrows/eyebrows-trans-up': 0.25, 'chin/chin-prominent-incr': 0.25 } },
  view: { yaw: -0.5, pitch: 0.02, roll: 0.035 }, light: { key: [-0.4, 0.42, 0.8] }, aoK: 0.3, hatch: { lo: 0.12, hi: 0.46 }, lash: 3, garment: PAL.blue, body: { lift: 42, row: 630 },
  clothes: dress.collarDress(),
  brows: both([[0.085, 0.15], [0.085, 0.185], [0.22, 0.24], [0.38, 0.25], [0.54, 0.15], [0.38, 0.215], [0.22, 0.2]]),
  shells(c) {
    hair(c, {
      line: [[0, 0.6], [0.2, 0.585], [0.45, 0.54], [0.7, 0.36], [0.95, 0.06], [1.1, -0.28], [1.25, -0.55], [1.6, -0.7], [2, -0.72], [3.14, -0.72]], jag: 0.03, jagF: 9, edgeW: 0.2,
      thick: (az, el, d) => { const a = Math.abs(az); return 0.13 + 0.12 * smooth(0.2, 1, el) + 0.13 * smooth(0.9, 1.6, a) * (1 - smooth(-0.1, 0.7, el)) + 0.055 * Math.sin(el * 15 + a * 3 + 2.2 * noise3(d[0] * 2.2, d[1] * 2.2, d[2] * 2.2, 8)) + 0.04 * fbm(d[0] * 6, d[1] * 6, d[2] * 6, 3, 2); },
      off: (az, el, d, m) => [0, 0.04 * m, -0.05 * m], pole: [0.32, 0.28, 0.9], count: 72, warp: 2.6, warpF: 2.6, lo: 0.34, hi: 1.0, maxw: 0.48, seg: 0.5,
    });
  },
};

const lenin = {
  alt: 'Vladimir Lenin: a bald man of fifty with high cheekbones, narrowed eyes, moustache and short pointed beard, in a dark three-piece suit.',
  morph: { male: 1, old: 0.42, weight: 0.5, muscle: 0.35, t: { 'head/head-round': 0.3, 'head/head-invertedtriangular': 0.75, 'head/head-scale-horiz-incr': 0.55, 'head/head-scale-vert-decr': 0.35, 'forehead/forehead-scale-vert-incr': 0.2, 'forehead/forehead-nubian-incr': 0.45, 'forehead/forehead-temple-incr': 1, 'head/head-back-scale-depth-incr': 0.3, 'cheek/@-cheek-bones-incr': 1, 'cheek/@-cheek-trans-up': 0.4, 'chin/chin-width-decr': 0.6, 'chin/chin-height-decr': 0.3, 'nose/nose-scale-horiz-incr': 0.25, 'nose/nose-scale-vert-decr': 0.35, 'nose/nose-width3-incr': 0.4, 'nose/nose-point-up': 0.3, 'nose/nose-base-up': 0.3, 'eyes/@-eye-height2-decr': 0.5, 'eyes/@-eye-height3-decr': 0.4, 'eyes/@-eye-corner2-up': 0.35, 'eyes/@-eye-bag-incr': 0.5, 'mouth/mouth-angles-up': 0.3, 'mouth/mouth-trans-up': 0.15, 'neck/neck-scale-horiz-decr': 0.5, 'ears/@-ear-scale-decr': 0.3 } },
  view: { yaw: -0.34, pitch: 0.06, cy: 0.475 }, lash: 3, eyeT: 0.26, light: { key: [-0.42, 0.55, 0.72], rimK: 0.7 }, gaze: [-0.12, -0.02, 1], body: { lift: 22 },
  clothes: dress.jacket({ vest: true }),
  overlay: (c) => wrinkles(c, {}),
  brows: both([[0.095, 0.125], [0.1, 0.17], [0.2, 0.215], [0.35, 0.275], [0.52, 0.2], [0.44, 0.2], [0.36, 0.222], [0.21, 0.165]]),
  shells(c) {
    const { lm } = c;
    hair(c, {
      line: [[0, 1.9], [1.02, 1.9], [1.14, 0.62], [1.22, 0.3], [1.32, 0], [1.44, -0.1], [1.6, 0.14], [1.95, 0], [2.15, -0.4], [3.14, -0.58]], jag: 0.05,
      thick: (az, el, d) => { const low = 1 - smooth(0.22, 0.58, el + 0.1 * noise3(d[0] * 9, d[1] * 9, d[2] * 9, 3)); return -0.01 + 0.13 * low - 0.25 * (1 - low) + 0.03 * fbm(d[0] * 9, d[1] * 9, d[2] * 9, 5, 2); },
      pole: [0, 0.7, 0.8], count: 110, warp: 0.8, lo: 0.12, hi: 0.8, maxw: 0.6,
    });
    const y = lm.stomion[1], n = lm.subnasal[1], ch = lm.chin[1], ll = lm.lowerLip[1], ml = lm.mentolabial[1], zc = lm.chin[2];
    fur(c, { poly: mirror([[0, n - 0.025], [0.09, n - 0.01], [0.18, n - 0.045], [0.27, y + 0.04], [0.33, y - 0.05], [0.335, y - 0.13], [0.27, y - 0.1], [0.18, y - 0.03], [0.08, y], [0, y + 0.01]]), thick: 0.1, soft: 0.08, strand: lipStrands(n), lo: 0.22, hi: 0.95, maxw: 0.6 });
    fur(c, {
      tag: BEARD, thick: 0.12, soft: 0.15, lo: 0.1, hi: 0.75, maxw: 0.62,
      poly: mirror([[0, ll - 0.085], [0.06, ll - 0.09], [0.13, ll - 0.11], [0.2, ll - 0.09], [0.26, y - 0.1], [0.325, y - 0.13], [0.3, ml - 0.07], [0.25, ch + 0.02], [0.18, ch - 0.13], [0.09, ch - 0.25], [0, ch - 0.3]]),
      zf: (x, y2) => (y2 > ch - 0.05 ? Math.max(c.head.z(x, y2), zc - 0.34) : zc - 0.02 - x * x * 1.6),
      strand: (p) => [p[0] * 44 + 0.5 * noise3(p[0] * 6, p[1] * 6, 0, 4), (ch + 0.25 - p[1]) * 6],
    });
  },
};

const trotsky = {
  alt: 'Leon Trotsky: a man of forty-one with a mass of dark waved hair, pince-nez, moustache and pointed beard, in a plain khaki tunic.',
  morph: { male: 1, old: 0.28, weight: 0.45, muscle: 0.45, t: { 'head/head-rectangular': 0.3, 'head/head-scale-vert-incr': 0.2, 'nose/nose-scale-vert-incr': 0.3, 'nose/nose-hump-incr': 0.5, 'nose/nose-scale-depth-incr': 0.4, 'nose/nose-curve-convex': 0.4, 'nose/nose-point-down': 0.25, 'nose/nose-width2-incr': 0.3, 'mouth/mouth-lowerlip-volume-incr': 0.5, 'mouth/mouth-upperlip-volume-incr': 0.3, 'chin/chin-prominent-incr': 0.4, 'chin/chin-triangle': 0.3, 'eyes/@-eye-trans-in': 0.2, 'eyebrows/eyebrows-angle-up': 0.3, 'forehead/forehead-scale-vert-incr': 0.3, 'cheek/@-cheek-volume-decr': 0.3 } },
  view: { yaw: -0.47, pitch: -0.04, cy: 0.48 }, garment: PAL.khaki, body: { lift: 18 }, light: LIGHT.front,
  clothes: dress.tunic({}), overlay: (c) => glasses(c, { arms: false }),
  brows: both([[0.08, 0.1], [0.1, 0.16], [0.24, 0.235], [0.4, 0.25], [0.53, 0.15], [0.39, 0.19], [0.23, 0.16]]),
  shells(c) {
    hair(c, {
      line: [[0, 0.93], [0.3, 0.93], [0.6, 0.92], [0.85, 0.66], [1.1, 0.32], [1.28, 0], [1.42, -0.1], [1.6, 0.12], [1.95, -0.02], [2.15, -0.42], [3.14, -0.6]], jag: 0.05, jagF: 10, edgeW: 0.3,
      thick: (az, el, d) => 0.17 + 0.13 * smooth(0.1, 1, el) + 0.13 * fbm(d[0] * 4.5 + 2, d[1] * 4.5, d[2] * 4.5, 3, 2) + 0.05 * Math.sin(el * 16 + 3 * noise3(d[0] * 3, d[1] * 3, d[2] * 3, 8) + az * 2),
      off: (az, el, d, m) => [0, 0.05 * m * smooth(0.2, 1, el), -0.06 * m], pole: [0.15, 0.2, 1], count: 64, warp: 2.2, warpF: 2.2, lo: 0.34, hi: 1, maxw: 0.5, seg: 0.5,
    });
    moustache(c, { w: 0.88, droop: 0.02, thick: 0.13 });
    goatee(c, { w: 0.19, len: 0.52, point: 0.95, thick: 0.17, forward: 0.1, lo: 0.3, hi: 1.05, maxw: 0.46 });
  },
};

// Full shaven face, heavy lids, mane of curled hair brushed back.
const zinoviev = {
  alt: 'Grigory Zinoviev: a full-faced, clean-shaven man of thirty-seven with a mass of curly hair and heavy eyelids, in a dark jacket and open shirt.',
  morph: { male: 0.92, old: 0.28, weight: 0.74, muscle: 0.36, t: { 'head/head-round': 0.4, 'head/head-fat-incr': 0.55, 'cheek/@-cheek-volume-incr': 0.4, 'nose/nose-scale-vert-incr': 0.15, 'nose/nose-scale-depth-incr': 0.2, 'nose/nose-point-down': 0.1, 'nose/nose-volume-incr': 0.15, 'mouth/mouth-lowerlip-volume-incr': 0.6, 'mouth/mouth-upperlip-volume-incr': 0.4, 'mouth/mouth-angles-down': 0.2, 'neck/neck-double-incr': 0.5, 'eyes/@-eye-height2-decr': 0.45, 'eyes/@-eye-bag-incr': 0.4, 'chin/chin-width-incr': 0.3 } },
  view: { yaw: -0.4, pitch: -0.05, cy: 0.48 }, light: { key: [-0.48, 0.52, 0.7] }, body: { lift: 34, breadth: 0.99, slope: 8 },
  clothes: dress.jacket({ inner: 'open', lapel: 1.3 }),
  brows: brows({ th: 0.048, arch: 0.04, lift: 0.02 }),
  shells(c) {
    hair(c, {
      line: [[0, 0.73], [0.3, 0.73], [0.6, 0.8], [0.85, 0.58], [1.1, 0.3], [1.28, 0], [1.42, -0.1], [1.6, 0.1], [1.95, -0.05], [2.15, -0.45], [3.14, -0.62]], jag: 0.05, jagF: 9, edgeW: 0.26,
      thick: (az, el, d) => 0.17 + 0.2 * smooth(0.1, 1, el) + 0.15 * fbm(d[0] * 4.5 + 9, d[1] * 4.5, d[2] * 4.5, 13, 2),
      off: (az, el, d, m) => [0, 0.02 * m, -0.05 * m], pole: [-0.1, 0.2, 1], count: 66, warp: 2.6, warpF: 3.0, lo: 0.36, hi: 1.02, maxw: 0.48, seg: 0.55,
    });
  },
};

// Cold, regular, high-browed; dark moustache, cropped hair.
const medvedev = {
  alt: 'Sergei Medvedev: a sober man of thirty-six with brushed-back hair and a straight dark moustache, in a dark jacket over a jersey.',
  note: 'S. P. Medvedev; the likeness is not documented here, drawn as a plausible metalworker of his age.',
  morph: { male: 1, old: 0.24, weight: 0.46, muscle: 0.5, t: { 'head/head-rectangular': 0.35, 'nose/nose-scale-horiz-decr': 0.25, 'nose/nose-greek-incr': 0.3, 'nose/nose-point-down': 0.15, 'mouth/mouth-scale-horiz-decr': 0.2, 'mouth/mouth-lowerlip-volume-decr': 0.4, 'chin/chin-width-decr': 0.2, 'cheek/@-cheek-bones-decr': 0.3, 'eyes/@-eye-height2-decr': 0.25, 'ears/@-ear-scale-decr': 0.3 } },
  view: { yaw: -0.5, pitch: 0.0 }, light: LIGHT.broad, garment: PAL.blueLo, iris: 0.46, gaze: [-0.3, 0, 1], body: { lift: 26, breadth: 0.97 },
  clothes: dress.jacket({ inner: 'jersey', fill: '#ff0' }),
  brows: brows({ th: 0.034, arch: -0.005, tilt: 0.1, out: 0.5 }),
  shells(c) {
    hair(c, { line: LINES.low, jag: 0.03, thick: (az, el) => 0.06 + 0.1 * smooth(0.3, 1.0, el), pole: [0.2, 0.45, 0.9], count: 130, warp: 0.4, lo: 0.45, hi: 1.1, maxw: 0.5 });
    moustache(c, { w: 0.94, droop: -0.05, th: 0.7, thick: 0.11, lo: 0.55, hi: 1.2 });
  },
};

// Young for his thirty-four, gaunt, worn; small moustache, workman's cap.
const lutovinov = {
  alt: 'Yuri Lutovinov: a gaunt man of thirty-four with deep-set eyes and a small moustache, in a flat cap and a Russian shirt buttoned at the side.',
  note: 'Y. Kh. Lutovinov; the likeness is not documented here, drawn as a plausible metalworker of his age.',
  morph: { male: 1, old: 0.2, weight: 0.34, muscle: 0.55, t: { 'head/head-diamond': 0.5, 'cheek/@-cheek-volume-decr': 0.8, 'cheek/@-cheek-bones-incr': 0.6, 'eyes/@-eye-push1-in': 0.2, 'nose/nose-scale-vert-incr': 0.3, 'nose/nose-curve-concave': 0.25, 'chin/chin-height-incr': 0.3, 'mouth/mouth-scale-horiz-incr': 0.15, 'ears/@-ear-wing-incr': 0.4 } },
  view: { yaw: -0.36, pitch: 0.02, roll: 0.04 }, light: { key: [-0.6, 0.46, 0.6] }, garment: PAL.khaki, body: { lift: 22, breadth: 0.96, slope: 10 },
  clothes: dress.kosovorotka(), garment2: PAL.slate,
  mat: { [HAT]: { plate: 'cloth2', lo: 0.14, hi: 0.5 }, [VISOR]: { solid: true } },
  brows: brows({ th: 0.036, arch: 0.015, lift: 0.01, tilt: -0.08 }),
  shells(c) {
    flatCap(c, { puff: 0.2 });
    hair(c, { line: (a, az) => interp(LINES.full, a) - 0.14 * smooth(0.1, 0.7, -az) * (1 - smooth(0.9, 1.2, -az)), jag: 0.06, edgeW: 0.2, thick: (az, el, d) => (el > 0.42 ? -0.3 : 0.07 + 0.06 * fbm(d[0] * 5, d[1] * 5, d[2] * 5, 3, 2)), off: (az, el, d, m) => [-0.06 * m * smooth(0.4, 0.9, el), 0, 0.03 * m], pole: [0.7, 0.6, 0.7], count: 84, warp: 1.0, lo: 0.36, hi: 1.0, maxw: 0.5 });
    moustache(c, { w: 0.74, droop: -0.04, th: 0.7, thick: 0.09, lo: 0.4, hi: 1.05 });
  },
};

// Small, spare, deep-eyed, balding early with a long drooping moustache.
const tomsky = {
  alt: 'Mikhail Tomsky: a spare man of forty with thinning hair, deep-set tired eyes and a moustache, in a grey jacket and soft collar.',
  morph: { male: 1, old: 0.4, weight: 0.42, muscle: 0.4, t: { 'head/head-oval': 0.3, 'head/head-invertedtriangular': 0.3, 'cheek/@-cheek-volume-decr': 0.5, 'cheek/@-cheek-bones-incr': 0.5, 'nose/nose-scale-horiz-incr': 0.2, 'nose/nose-point-width-incr': 0.4, 'nose/nose-point-up': 0.15, 'eyes/@-eye-bag-incr': 0.5, 'eyes/@-eye-corner2-down': 0.3, 'eyes/@-eye-height2-decr': 0.5, 'eyes/@-eye-height3-decr': 0.3, 'eyes/@-eye-scale-decr': 0.12, 'forehead/forehead-scale-vert-incr': 0.2, 'ears/@-ear-scale-incr': 0.4, 'ears/@-ear-wing-incr': 0.4, 'chin/chin-width-decr': 0.2 } },
  view: { yaw: -0.3, pitch: 0.04, roll: -0.03 }, light: { key: [-0.5, 0.7, 0.55] }, garment: PAL.ash, body: { lift: 20, breadth: 0.94, slope: 14 },
  clothes: dress.jacket({ inner: 'open', cloth: true }),
  brows: brows({ th: 0.042, arch: 0.015, lift: 0.01, tilt: -0.06 }),
  overlay: (c) => wrinkles(c, { crow: 0.8, brow: 2, frown: 1, bags: 0.5 }),
  shells(c) {
    hair(c, { line: LINES.receding, jag: 0.06, edgeW: 0.25, thick: (az, el, d) => 0.02 + 0.06 * smooth(0.5, 1.1, el) + 0.03 * fbm(d[0] * 8, d[1] * 8, d[2] * 8, 3), pole: [0.1, 0.5, 0.95], count: 110, warp: 0.7, lo: 0.3, hi: 0.95, maxw: 0.55 });
    moustache(c, { w: 1.02, droop: 0.07, th: 1.05, thick: 0.14, lo: 0.42, hi: 1.1 });
  },
};

// Long, narrow, high-browed; thin moustache turned up at the ends, pointed beard.
const dzerzhinsky = {
  alt: 'Felix Dzerzhinsky: a narrow-faced man of forty-three with swept-back hair, a moustache and pointed beard, in a plain tunic.',
  morph: { male: 1, old: 0.34, weight: 0.34, muscle: 0.42, t: { 'head/head-oval': 0.4, 'head/head-invertedtriangular': 0.5, 'head/head-scale-vert-incr': 0.3, 'head/head-scale-horiz-decr': 0.3, 'cheek/@-cheek-volume-decr': 0.7, 'cheek/@-cheek-bones-incr': 0.7, 'nose/nose-scale-vert-incr': 0.35, 'nose/nose-scale-horiz-decr': 0.3, 'nose/nose-greek-incr': 0.3, 'nose/nose-point-down': 0.2, 'chin/chin-triangle': 0.5, 'chin/chin-width-decr': 0.4, 'forehead/forehead-scale-vert-incr': 0.3, 'eyes/@-eye-height2-decr': 0.35, 'eyes/@-eye-corner2-up': 0.15, 'neck/neck-scale-horiz-decr': 0.3 } },
  view: { yaw: -0.54, pitch: 0.0 }, light: { key: [-0.58, 0.6, 0.52] }, garment: PAL.steel, body: { lift: 20, breadth: 0.97 },
  clothes: dress.tunic({}), gaze: [-0.15, 0, 1],
  brows: brows({ th: 0.036, arch: 0.03, lift: 0.0, tilt: 0.1 }),
  overlay: (c) => wrinkles(c, { crow: 0.6, brow: 0, frown: 1, bags: 0.5 }),
  shells(c) {
    hair(c, { line: LINES.receding, jag: 0.03, thick: (az, el, d) => 0.05 + 0.12 * smooth(0.4, 1.1, el) + 0.03 * fbm(d[0] * 7, d[1] * 7, d[2] * 7, 3), pole: [0.05, 0.5, 1], count: 100, warp: 0.6, lo: 0.38, hi: 1.0, maxw: 0.5 });
    moustache(c, { w: 1.04, droop: -0.04, th: 0.8, curl: 0.06, thick: 0.12, lo: 0.45, hi: 1.1 });
    goatee(c, { w: 0.2, len: 0.42, point: 0.9, thick: 0.15, forward: 0.05, lo: 0.4, hi: 1.05, maxw: 0.5 });
  },
};

export const HISTORICAL = {
  shlyapnikov, 'shlyapnikov-1933': shlyapnikov1933, kollontai, medvedev, lutovinov, lenin, trotsky, zinoviev, tomsky, dzerzhinsky,
};
