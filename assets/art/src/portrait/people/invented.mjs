// The invented cast: the four delegates, and those who go through the life with them.
import { smooth, fbm } from '../noise.mjs';
import { hair, moustache, goatee, beard, LINES } from '../hair.mjs';
import { railwayCap, sailorCap, kerchief, kerchiefEnds, badgeDecal } from '../hats.mjs';
import { brows, glasses, wrinkles, gouge } from '../marks.mjs';
import * as dress from '../clothes.mjs';
import { PAL, INK, CUT, RED } from '../palette.mjs';
import { HAT, VISOR, BAND } from '../head.mjs';
import { vary, LIGHT } from './vary.mjs';

// Toolmaker, 36. Long, measured face; brushed-up hair, clipped moustache; Sunday jacket over a standing collar.
const stepan = {
  alt: 'A lean man of thirty-six with a long straight nose, clipped moustache and brushed-back hair, in a dark jacket over a stand-collar shirt.',
  morph: { male: 1, old: 0.24, weight: 0.44, muscle: 0.55, t: { 'head/head-rectangular': 0.65, 'head/head-scale-vert-incr': 0.25, 'nose/nose-scale-vert-incr': 0.45, 'nose/nose-greek-incr': 0.5, 'nose/nose-scale-depth-incr': 0.3, 'nose/nose-scale-horiz-decr': 0.2, 'cheek/@-cheek-bones-incr': 0.5, 'cheek/@-cheek-volume-decr': 0.45, 'chin/chin-prominent-incr': 0.5, 'chin/chin-width-incr': 0.3, 'mouth/mouth-scale-horiz-decr': 0.15, 'mouth/mouth-upperlip-volume-decr': 0.3, 'eyes/@-eye-height2-decr': 0.2 } },
  view: { yaw: -0.5, pitch: -0.03 }, light: LIGHT.front, garment: PAL.ash, body: { lift: 20 },
  clothes: dress.jacket({ inner: 'stand', fill: '#ff0' }),
  brows: brows({ th: 0.046, arch: 0.015, tilt: 0.12 }),
  shells(c) {
    hair(c, { line: LINES.full, jag: 0.03, thick: (az, el, d) => 0.05 + 0.15 * smooth(0.3, 1.1, el) + 0.03 * fbm(d[0] * 8, d[1] * 8, d[2] * 8, 3), pole: [0.1, 0.45, 1], count: 96, warp: 0.8, lo: 0.36, hi: 1.05, maxw: 0.5 });
    moustache(c, { w: 0.86, droop: -0.03, th: 0.8, thick: 0.12, lo: 0.55, hi: 1.2 });
  },
};
const stepan1933 = vary(stepan, {
  alt: 'A lean man of fifty, hollow-cheeked and greying, with a clipped moustache, lit from the side, in a jacket over a dark shirt.',
  morph: { old: 0.56, weight: 0.36, t: { 'cheek/@-cheek-volume-decr': 0.85, 'eyes/@-eye-bag-incr': 0.5, 'mouth/mouth-angles-down': 0.3 } },
  view: { yaw: -0.46, pitch: 0.03 }, light: LIGHT.side, hatch: { lo: 0.14, hi: 0.56 }, garment: PAL.blueLo,
  clothes: dress.jacket({ inner: 'stand', fill: '#ff0', buttons: false }),
  overlay: (c) => wrinkles(c, { crow: 0.9, brow: 2, frown: 1, bags: 0.9 }),
  shells(c) {
    hair(c, { line: LINES.receding, jag: 0.04, thick: (az, el, d) => 0.04 + 0.1 * smooth(0.3, 1.1, el) + 0.03 * fbm(d[0] * 8, d[1] * 8, d[2] * 8, 3), pole: [0.1, 0.45, 1], count: 96, warp: 0.8, lo: 0.1, hi: 0.8, maxw: 0.56 });
    moustache(c, { w: 0.9, droop: 0, th: 0.9, thick: 0.12, lo: 0.2, hi: 0.95, maxw: 0.5 });
  },
});

// Machine hand, 29. Broad cheekbones, lively lifted brows, red kerchief tied at the nape.
const darya = {
  alt: 'A young woman with broad cheekbones and a level look, in a red kerchief and a grey working jacket.',
  morph: { male: 0.1, old: 0.2, weight: 0.48, muscle: 0.55, t: { 'head/head-diamond': 0.5, 'cheek/@-cheek-bones-incr': 0.75, 'nose/nose-scale-vert-decr': 0.3, 'nose/nose-point-up': 0.35, 'nose/nose-width3-incr': 0.2, 'mouth/mouth-scale-horiz-incr': 0.3, 'mouth/mouth-angles-up': 0.15, 'chin/chin-prominent-incr': 0.3, 'eyes/@-eye-corner2-up': 0.3, 'eyes/@-eye-scale-incr': 0.15, 'neck/neck-scale-horiz-incr': 0.2 } },
  view: { yaw: -0.36, pitch: 0.0, roll: 0.03 }, light: LIGHT.open, hatch: { lo: 0.1, hi: 0.46 }, lash: 2.8, garment: PAL.slate, body: { lift: 36, row: 628 },
  clothes: dress.workJacket({}),
  brows: brows({ th: 0.036, arch: 0.05, lift: 0.02 }),
  overlay: (c) => kerchiefEnds(c, RED),
  mat: { [HAT]: { plate: 'red', lo: 0.1, hi: 0.42 } },
  shells(c) {
    kerchief(c, { front: 0.6 });
    hair(c, { line: [[0, 0.56], [0.3, 0.53], [0.6, 0.4], [0.85, 0.14], [1.1, 1.9], [3.14, 1.9]], jag: 0.03, thick: (az, el) => (el > 0.62 ? -0.3 : 0.07), pole: [0, 0.5, 0.9], count: 80, lo: 0.4, hi: 1.05, maxw: 0.5 });
  },
};
const darya1933 = vary(darya, {
  alt: 'A thin, lined woman in her forties with broad cheekbones, lit from the side, in a grey kerchief and a shawl over a dark jacket.',
  morph: { old: 0.6, weight: 0.4, t: { 'cheek/@-cheek-volume-decr': 0.6, 'eyes/@-eye-bag-incr': 0.45, 'mouth/mouth-angles-up': 0, 'mouth/mouth-angles-down': 0.25 } },
  view: { yaw: -0.42, pitch: 0.04, roll: 0 }, light: LIGHT.side, hatch: { lo: 0.14, hi: 0.54 }, garment: PAL.blueLo, garment2: PAL.ash,
  clothes: dress.workJacket({ shawl: true }),
  brows: brows({ th: 0.036, arch: 0.03, lift: 0.0, tilt: -0.04 }),
  overlay: (c) => kerchiefEnds(c, INK) + wrinkles(c, { crow: 0.8, brow: 1, frown: 1, bags: 0.8 }),
  mat: { [HAT]: { plate: 'cloth2', lo: 0.12, hi: 0.5 } },
});

// Locomotive fitter, 41. Heavy square head under the railway cap, full drooping moustache.
const kuzma = {
  alt: 'A heavy square-faced man with a thick moustache, in a black railway cap and double-breasted railway tunic.',
  morph: { male: 1, old: 0.36, weight: 0.62, muscle: 0.72, t: { 'head/head-square': 0.7, 'head/head-scale-horiz-incr': 0.4, 'chin/chin-width-incr': 0.7, 'chin/chin-height-incr': 0.2, 'nose/nose-scale-horiz-incr': 0.5, 'nose/nose-volume-incr': 0.4, 'nose/nose-point-down': 0.2, 'eyebrows/eyebrows-trans-down': 0.5, 'eyes/@-eye-height2-decr': 0.3, 'cheek/@-cheek-bones-incr': 0.3, 'neck/neck-scale-horiz-incr': 0.4, 'mouth/mouth-angles-down': 0.3 } },
  view: { yaw: -0.3, pitch: 0.02 }, light: { key: [-0.46, 0.5, 0.72] }, garment: PAL.ochre, body: { lift: 30, breadth: 0.99 },
  clothes: dress.railwayTunic({}),
  brows: brows({ th: 0.06, arch: 0.0, tilt: 0.22, inn: 0.07, lift: -0.01 }),
  overlay: (c) => badgeDecal(c) + wrinkles(c, { crow: 0.7, brow: 0, frown: 1 }),
  mat: { [VISOR]: { solid: true }, [HAT]: { solid: true }, [BAND]: { solid: true } },
  shells(c) {
    railwayCap(c);
    hair(c, { line: LINES.full, thick: (az, el) => (el > 0.36 ? -0.3 : 0.05), pole: [0.1, 0.45, 1], count: 100, lo: 0.4, hi: 1.1 });
    moustache(c, { w: 1.12, droop: 0.1, th: 1.3, thick: 0.19, lo: 0.45, hi: 1.15, maxw: 0.45 });
  },
};
const kuzma1933 = vary(kuzma, {
  alt: 'A heavy, grey-haired man past fifty with a thick moustache, lit from the side, in a black double-breasted tunic.',
  morph: { old: 0.66, weight: 0.5, t: { 'cheek/@-cheek-volume-decr': 0.5, 'eyes/@-eye-bag-incr': 0.7, 'neck/neck-double-incr': 0.2 } },
  view: { yaw: -0.38, pitch: 0.06 }, light: LIGHT.side, hatch: { lo: 0.14, hi: 0.56 }, garment: PAL.steel, mat: {},
  overlay: (c) => wrinkles(c, { crow: 0.9, brow: 3, frown: 2, bags: 0.9 }),
  shells(c) {
    hair(c, { line: LINES.receding, jag: 0.05, thick: (az, el, d) => 0.03 + 0.06 * smooth(0.3, 1.1, el) + 0.03 * fbm(d[0] * 9, d[1] * 9, d[2] * 9, 3), pole: [0.1, 0.45, 1], count: 120, warp: 0.6, lo: 0.02, hi: 0.7, maxw: 0.6 });
    moustache(c, { w: 1.14, droop: 0.14, th: 1.3, thick: 0.19, lo: 0.05, hi: 0.8, maxw: 0.55 });
  },
});

// Hewer, 24. Narrow hungry face, big ears, unruly hair, shirt open.
const yegor = {
  alt: 'A thin-faced young man with unruly hair, big ears and hungry cheeks, in a worn jacket with the shirt open.',
  morph: { male: 1, old: 0.02, weight: 0.36, muscle: 0.62, t: { 'head/head-invertedtriangular': 0.45, 'cheek/@-cheek-volume-decr': 0.75, 'cheek/@-cheek-bones-incr': 0.7, 'nose/nose-point-up': 0.3, 'nose/nose-scale-vert-decr': 0.15, 'nose/nose-curve-concave': 0.35, 'ears/@-ear-wing-incr': 0.9, 'ears/@-ear-scale-incr': 0.4, 'mouth/mouth-scale-horiz-incr': 0.35, 'mouth/mouth-lowerlip-volume-incr': 0.4, 'eyes/@-eye-scale-incr': 0.3, 'chin/chin-prominent-incr': 0.2, 'neck/neck-scale-horiz-decr': 0.3 } },
  view: { yaw: -0.28, pitch: -0.07, roll: -0.04 }, light: { key: [-0.46, 0.56, 0.68] }, hatch: { lo: 0.08, hi: 0.44 }, aoK: 0.35, garment: PAL.khaki, body: { lift: 22, breadth: 0.96 },
  clothes: dress.jacket({ inner: 'open', cloth: true }),
  brows: brows({ th: 0.042, arch: 0.04, lift: 0.02 }),
  shells(c) {
    hair(c, { line: LINES.low, jag: 0.1, jagF: 8, edgeW: 0.2, thick: (az, el, d) => 0.08 + 0.14 * smooth(0.1, 1.0, el) + 0.12 * fbm(d[0] * 4 + 5, d[1] * 4, d[2] * 4, 6, 2), off: (az, el, d, m) => [-0.05 * m, 0.03 * m, 0.05 * m * smooth(0.3, 0.9, el)], pole: [-0.6, 0.5, 0.9], count: 70, warp: 1.9, warpF: 2.6, lo: 0.34, hi: 1.0, maxw: 0.5, seg: 0.5 });
  },
};
const yegor1933 = vary(yegor, {
  alt: 'A full-faced man of thirty-eight with big ears and hair combed flat, lit from the side, in a buttoned khaki tunic.',
  morph: { old: 0.3, weight: 0.62, muscle: 0.5, t: { 'cheek/@-cheek-volume-decr': 0, 'cheek/@-cheek-volume-incr': 0.35, 'head/head-fat-incr': 0.3, 'neck/neck-double-incr': 0.35, 'neck/neck-scale-horiz-decr': 0, 'eyes/@-eye-scale-incr': 0.1 } },
  view: { yaw: -0.4, pitch: 0.02, roll: 0 }, light: LIGHT.side, hatch: { lo: 0.12, hi: 0.54 }, garment: PAL.khaki, body: { lift: 30, breadth: 0.99 },
  clothes: dress.tunic({}),
  brows: brows({ th: 0.046, arch: 0.02 }),
  overlay: (c) => wrinkles(c, { crow: 0, brow: 1, frown: 1 }),
  shells(c) {
    hair(c, { line: LINES.high, jag: 0.02, thick: (az, el) => 0.05 + 0.09 * smooth(0.3, 1.1, el), pole: [0.35, 0.4, 1], count: 120, warp: 0.4, lo: 0.3, hi: 0.95, maxw: 0.5 });
  },
});

// Cell secretary, about 33. Round, even, shaven; side parting; jacket buttoned over a white shirt.
const sorokin = {
  alt: 'A neat round-faced man with a side parting and a mild expression, in a buttoned grey jacket, collar and tie.',
  morph: { male: 1, old: 0.2, weight: 0.58, muscle: 0.4, t: { 'head/head-oval': 0.5, 'head/head-round': 0.3, 'cheek/@-cheek-volume-incr': 0.25, 'nose/nose-scale-vert-decr': 0.15, 'nose/nose-point-width-incr': 0.3, 'mouth/mouth-angles-up': 0.35, 'mouth/mouth-dimples-in': 0.2, 'chin/chin-width-decr': 0.2, 'eyes/@-eye-corner2-down': 0.2, 'eyebrows/eyebrows-trans-up': 0.3, 'neck/neck-double-incr': 0.15 } },
  view: { yaw: -0.38, pitch: 0.06, roll: 0.035 }, light: LIGHT.open, hatch: { lo: 0.1, hi: 0.45 }, garment: PAL.steel, body: { lift: 24, breadth: 0.95, slope: 14 },
  clothes: dress.jacket({ inner: 'shirt', cloth: true }),
  brows: brows({ th: 0.046, arch: 0.03, lift: 0.01 }), lash: 3.4, eyeT: 0.3, iris: 0.44, gaze: [-0.16, 0, 1],
  shells(c) {
    hair(c, { // the parting is a furrow in the shell, on the near side
      line: LINES.low, jag: 0.015,
      thick: (az, el) => { const part = Math.exp(-Math.pow((az - 0.5) / 0.06, 2)) * smooth(0.62, 0.75, el) * (1 - smooth(1.0, 1.3, el)); return 0.06 + 0.07 * smooth(0.3, 0.8, el) * (1 - 0.5 * smooth(0.5, 0.7, az)) - 0.08 * part; },
      pole: [0.5, 0.72, 0.9], count: 110, warp: 0.4, lo: 0.32, hi: 0.95, maxw: 0.52,
    });
  },
};

// Engineer of the old regime, about 52. High bald forehead, pince-nez, small pointed beard, starched collar.
const brandt = {
  alt: 'A balding man of about fifty with pince-nez, a trimmed grey beard and anxious brows, in a dark uniform coat with a starched collar.',
  morph: { male: 1, old: 0.5, weight: 0.46, muscle: 0.32, t: { 'head/head-oval': 0.4, 'head/head-scale-vert-incr': 0.25, 'forehead/forehead-scale-vert-incr': 0.4, 'nose/nose-scale-horiz-decr': 0.35, 'nose/nose-scale-vert-incr': 0.3, 'nose/nose-hump-incr': 0.4, 'cheek/@-cheek-volume-decr': 0.4, 'eyes/@-eye-scale-incr': 0.35, 'eyes/@-eye-bag-incr': 0.4, 'eyes/@-eye-corner2-down': 0.4, 'eyebrows/eyebrows-angle-up': 0.5, 'chin/chin-width-decr': 0.4, 'neck/neck-scale-horiz-decr': 0.4 } },
  view: { yaw: -0.46, pitch: 0.05, roll: 0.03 }, light: LIGHT.broad, hatch: { lo: 0.1, hi: 0.46 }, garment: PAL.ochre, body: { lift: 8, breadth: 0.94, slope: 22 },
  clothes: dress.engineer(), gaze: [-0.38, -0.02, 1],
  brows: brows({ th: 0.03, arch: 0.0, lift: 0.035, tilt: -0.26 }),
  overlay: (c) => wrinkles(c, { crow: 0.7, brow: 3, frown: 1 }) + glasses(c, { arms: false, r: 0.165 }),
  shells(c) {
    hair(c, { line: [[0, 1.3], [0.3, 1.3], [0.6, 1.25], [0.85, 0.95], [1.1, 0.42], [1.28, 0], [1.42, -0.1], [1.6, 0.12], [1.95, 0], [2.15, -0.4], [3.14, -0.6]], jag: 0.05, thick: (az, el) => 0.05 + 0.04 * smooth(0, 0.4, el) - 0.04 * smooth(0.9, 1.4, el), pole: [0.3, 0.6, 0.8], count: 120, warp: 0.6, lo: 0.05, hi: 0.75, maxw: 0.58 });
    moustache(c, { w: 0.9, droop: 0.02, th: 0.9, thick: 0.12, lo: 0.16, hi: 0.9, maxw: 0.55 });
    goatee(c, { w: 0.2, len: 0.3, point: 0.7, thick: 0.14, lo: 0.1, hi: 0.8, maxw: 0.58 });
  },
};

// Apprentice, 17. Round cheeks, centre parting, one plait forward; the pencil she bites is behind her ear.
const pasha = {
  alt: 'A round-cheeked girl of seventeen with a plait over her shoulder and a red pencil behind her ear, in a mended shirt too big for her.',
  morph: { male: 0.05, old: 0, weight: 0.5, muscle: 0.4, t: { 'head/head-round': 0.45, 'head/head-age-decr': 0.3, 'cheek/@-cheek-volume-incr': 0.4, 'nose/nose-scale-vert-decr': 0.4, 'nose/nose-point-up': 0.45, 'nose/nose-curve-concave': 0.3, 'eyes/@-eye-scale-incr': 0.5, 'forehead/forehead-scale-vert-incr': 0.15, 'chin/chin-height-decr': 0.2, 'ears/@-ear-wing-incr': 0.5, 'neck/neck-scale-horiz-decr': 0.3 } },
  view: { yaw: -0.4, pitch: -0.05, roll: -0.05, scale: 184 }, light: LIGHT.open, hatch: { lo: 0.08, hi: 0.42 }, lash: 3, garment: PAL.khaki, garment2: PAL.ash, body: { lift: 50, row: 632, breadth: 0.92, slope: 10 },
  clothes: (c) => dress.apprenticeShirt()(c) + dress.plait(304, 646, 10),
  gaze: [-0.3, 0.1, 1],
  brows: brows({ th: 0.032, arch: 0.03, lift: 0.04 }),
  overlay(c) { // behind the near ear, along the temple
    const y = c.lm.eyeL[1];
    return pencil(c.P([0.86, y + 0.12, -0.4]), c.P([0.7, y + 0.4, 1.5]), 14);
  },
  shells(c) {
    hair(c, {
      line: LINES.woman.map(([a, e]) => [a, e - 0.07]), jag: 0.03, jagF: 9, edgeW: 0.18,
      thick: (az, el, d) => 0.08 + 0.06 * smooth(0.2, 1, el) - 0.09 * Math.exp(-Math.pow(az / 0.06, 2)) * smooth(0.5, 0.8, el) + 0.02 * fbm(d[0] * 7, d[1] * 7, d[2] * 7, 3, 2),
      pole: [0, 1, 0.35], count: 90, warp: 0.9, lo: 0.32, hi: 0.95, maxw: 0.5, seg: 0.45,
    });
  },
};
/** A pencil from its bitten end A to its point Z: red lacquer, ink edge, cut highlight. */
function pencil(A, Z, w) {
  const dx = Z[0] - A[0], dy = Z[1] - A[1], l = Math.hypot(dx, dy), nx = (-dy / l) * w / 2, ny = (dx / l) * w / 2, at = (t, k) => `${(A[0] + dx * t + nx * k).toFixed(1)} ${(A[1] + dy * t + ny * k).toFixed(1)}`;
  const quad = (t0, t1, fill) => `<path d="M${at(t0, 1)}L${at(t1, 1)}L${at(t1, -1)}L${at(t0, -1)}Z" fill="${fill}" stroke="${INK}" stroke-width="3" stroke-linejoin="round"/>`;
  return quad(0, 0.84, '#f0f') + `<path d="M${at(0.84, 1)}L${at(1, 0.15)}L${at(1, -0.15)}L${at(0.84, -1)}Z" fill="${CUT}" stroke="${INK}" stroke-width="3"/><path d="M${at(0.95, 0.4)}L${at(1.01, 0)}L${at(0.95, -0.4)}Z" fill="${INK}"/>` + gouge(...at(0.08, -0.3).split(' ').map(Number), ...at(0.76, -0.3).split(' ').map(Number), 3);
}

// The same at 31, on the commission: cropped straight hair, closed collar, eyes down to the paper, pencil in the pocket.
const pasha1933 = vary(pasha, {
  alt: 'A severe woman of thirty-one with straight cropped hair and lowered eyes, in a dark jacket with a white collar and a red pencil in the pocket.',
  morph: { old: 0.34, weight: 0.42, muscle: 0.5, t: { 'head/head-round': 0.15, 'head/head-age-decr': 0, 'cheek/@-cheek-volume-incr': 0, 'cheek/@-cheek-bones-incr': 0.5, 'cheek/@-cheek-volume-decr': 0.35, 'eyes/@-eye-scale-incr': 0.2, 'eyes/@-eye-height2-decr': 0.3, 'mouth/mouth-upperlip-volume-decr': 0.3, 'mouth/mouth-scale-horiz-decr': 0.15, 'nose/nose-scale-vert-decr': 0.15, 'nose/nose-point-up': 0.25 } },
  view: { yaw: -0.44, pitch: 0.1, roll: 0, scale: 186 }, light: LIGHT.side, hatch: { lo: 0.12, hi: 0.5 }, lash: 3.2, body: { lift: 40, breadth: 0.96, slope: -6 }, garment: PAL.blueLo,
  clothes: dress.severeJacket({ pencil: true }), overlay: null, gaze: [-0.25, -0.3, 1],
  brows: brows({ th: 0.032, arch: 0.015, lift: 0.0, tilt: 0.1 }),
  shells(c) {
    hair(c, {
      line: LINES.bob, jag: 0.02, jagF: 9, edgeW: 0.12,
      thick: (az, el) => { const a = Math.abs(az); return 0.08 + 0.09 * smooth(0.2, 1, el) + 0.13 * smooth(0.7, 1.3, a) * (1 - smooth(-0.3, 0.6, el)) - 0.1 * Math.exp(-Math.pow((az - 0.42) / 0.05, 2)) * smooth(0.6, 0.9, el); },
      pole: [0.42, 1, 0.5], count: 120, warp: 0.35, lo: 0.38, hi: 1.0, maxw: 0.46, seg: 0.4,
    });
  },
});

// Sailor, about 25. Open, blunt, shaven; cap on the back of the head, no lettering on the ribbon.
const kolya = {
  alt: 'A broad-faced young sailor in a peakless cap without lettering, striped jersey and open pea-jacket.',
  morph: { male: 1, old: 0.06, weight: 0.5, muscle: 0.75, t: { 'head/head-square': 0.4, 'cheek/@-cheek-bones-incr': 0.6, 'nose/nose-scale-horiz-incr': 0.3, 'nose/nose-scale-vert-decr': 0.35, 'nose/nose-point-up': 0.25, 'nose/nose-flaring-incr': 0.3, 'mouth/mouth-scale-horiz-incr': 0.4, 'mouth/mouth-angles-up': 0.25, 'mouth/mouth-lowerlip-volume-incr': 0.3, 'chin/chin-cleft-incr': 0.5, 'chin/chin-width-incr': 0.4, 'neck/neck-scale-horiz-incr': 0.3, 'eyes/@-eye-corner2-up': 0.2 } },
  view: { yaw: -0.34, pitch: -0.04, roll: 0.05 }, light: { key: [-0.44, 0.5, 0.74] }, hatch: { lo: 0.1, hi: 0.46 }, garment: PAL.blue, body: { lift: 26, breadth: 0.98 },
  clothes: dress.seaman(),
  brows: brows({ th: 0.05, arch: 0.03, lift: 0.01 }),
  mat: { [HAT]: { solid: true }, [BAND]: { solid: true } },
  shells(c) {
    sailorCap(c, { tilt: 0.08, roll: 0.03 });
    hair(c, { line: LINES.low, jag: 0.08, thick: (az, el, d) => (el > 0.52 + 0.1 * Math.sin(az * 2) ? -0.3 : 0.07 + 0.05 * fbm(d[0] * 6, d[1] * 6, d[2] * 6, 3, 2)), pole: [-0.3, 0.6, 0.9], count: 80, warp: 1.2, lo: 0.3, hi: 0.95 });
  },
};

// Old printer, about 60. Long beard, spectacles low on the nose, soft collar and a bow.
const vetrov = {
  alt: 'An old man with a long grey beard, round spectacles and a lined forehead, in a grey coat with a waistcoat and loose bow tie.',
  morph: { male: 1, old: 0.72, weight: 0.46, muscle: 0.34, t: { 'head/head-rectangular': 0.3, 'forehead/forehead-scale-vert-incr': 0.35, 'forehead/forehead-temple-decr': 0.4, 'nose/nose-scale-vert-incr': 0.3, 'nose/nose-point-down': 0.35, 'nose/nose-volume-incr': 0.35, 'nose/nose-hump-incr': 0.3, 'cheek/@-cheek-volume-decr': 0.4, 'eyes/@-eye-bag-incr': 0.6, 'eyes/@-eye-height2-decr': 0.25, 'ears/@-ear-scale-incr': 0.5 } },
  view: { yaw: -0.56, pitch: 0.09 }, light: LIGHT.front, garment: PAL.ash, body: { lift: 34, breadth: 0.95, slope: 24 },
  clothes: dress.jacket({ inner: 'shirt', cloth: true, vest: true, bow: true }), eyeT: 0.22,
  brows: brows({ th: 0.06, arch: 0.02, lift: 0.0, out: 0.56 }),
  overlay: (c) => wrinkles(c, { crow: 1, brow: 3, frown: 1 }) + glasses(c, { dy: -0.05, r: 0.16, squash: 0.85 }),
  shells(c) {
    hair(c, { line: LINES.receding, jag: 0.06, edgeW: 0.25, thick: (az, el, d) => 0.1 + 0.06 * smooth(0.2, 1, el) + 0.1 * smooth(1.2, 2.2, Math.abs(az)) * (1 - smooth(-0.2, 0.6, el)) + 0.05 * fbm(d[0] * 5, d[1] * 5, d[2] * 5, 3, 2), pole: [0.2, 0.5, 0.9], count: 130, warp: 1.3, lo: 0.0, hi: 0.7, maxw: 0.6, seg: 0.5 });
    moustache(c, { w: 1.1, droop: 0.06, th: 1.1, thick: 0.16, lo: 0.0, hi: 0.65, maxw: 0.62 });
    beard(c, { len: 0.74, w: 0.92, thick: 0.17, spread: 52, lo: 0.0, hi: 0.65, maxw: 0.64, wave: 1.3 });
  },
};

export const INVENTED = {
  stepan, 'stepan-1933': stepan1933, darya, 'darya-1933': darya1933, kuzma, 'kuzma-1933': kuzma1933, yegor, 'yegor-1933': yegor1933,
  sorokin, brandt, pasha, 'pasha-1933': pasha1933, kolya, vetrov,
};
