// Parts without a known face: an office-holder, a typist, an archivist, a provincial secretary;
// and delegate(seed), which fills halls with people nobody drew by hand.
import { mulberry, smooth, fbm, noise3 } from '../noise.mjs';
import { hair, moustache, goatee, beard, LINES } from '../hair.mjs';
import { flatCap, kerchief, budenovka, papakha, starDecal } from '../hats.mjs';
import { brows, glasses, wrinkles } from '../marks.mjs';
import * as dress from '../clothes.mjs';
import { PAL } from '../palette.mjs';
import { HAT, VISOR } from '../head.mjs';
import { LIGHT } from './vary.mjs';

// A provincial worker-secretary of about 35. No likeness of Kopylov is known.
const kopylov = {
  alt: 'Kopylov: a sober broad-browed man of thirty-five with short hair and a short beard, in a Russian shirt buttoned at the side.',
  note: 'No likeness known; a generic worker-secretary.',
  morph: { male: 1, old: 0.24, weight: 0.54, muscle: 0.6, t: { 'head/head-square': 0.3, 'head/head-round': 0.3, 'nose/nose-scale-horiz-incr': 0.3, 'nose/nose-scale-vert-decr': 0.15, 'nose/nose-base-up': 0.2, 'cheek/@-cheek-bones-incr': 0.5, 'chin/chin-width-incr': 0.2, 'eyes/@-eye-scale-decr': 0.1, 'eyebrows/eyebrows-angle-down': 0.3, 'forehead/forehead-nubian-incr': 0.2 } },
  view: { yaw: -0.54, pitch: -0.02, roll: 0.02 }, light: LIGHT.open, hatch: { lo: 0.1, hi: 0.46 }, garment: PAL.slate, body: { lift: 28, breadth: 1.0 },
  clothes: dress.kosovorotka({}),
  brows: brows({ th: 0.046, arch: 0.015 }),
  shells(c) {
    hair(c, { line: LINES.full, jag: 0.04, thick: (az, el, d) => 0.05 + 0.09 * smooth(0.2, 1, el) + 0.04 * fbm(d[0] * 6, d[1] * 6, d[2] * 6, 3, 2), pole: [-0.3, 0.5, 0.9], count: 90, warp: 1.0, lo: 0.36, hi: 1.0, maxw: 0.5 });
    moustache(c, { w: 0.94, droop: 0.02, thick: 0.12, lo: 0.45, hi: 1.1 });
    beard(c, { len: 0.18, w: 0.94, thick: 0.07, lo: 0.4, hi: 1.05, maxw: 0.5 });
  },
};

const commissioner = {
  alt: 'A heavy man of about fifty with cropped hair and a clipped moustache, lit from one side, in a buttoned dark tunic.',
  morph: { male: 1, old: 0.46, weight: 0.72, muscle: 0.56, t: { 'head/head-square': 0.5, 'head/head-fat-incr': 0.4, 'head/head-scale-horiz-incr': 0.2, 'neck/neck-double-incr': 0.6, 'neck/neck-scale-horiz-incr': 0.4, 'nose/nose-volume-incr': 0.3, 'nose/nose-scale-vert-decr': 0.1, 'mouth/mouth-scale-horiz-incr': 0.2, 'mouth/mouth-upperlip-volume-decr': 0.5, 'mouth/mouth-angles-down': 0.3, 'eyes/@-eye-bag-incr': 0.6, 'eyes/@-eye-scale-decr': 0.15, 'ears/@-ear-scale-incr': 0.2, 'chin/chin-width-incr': 0.4 } },
  view: { yaw: -0.26, pitch: 0.06 }, light: LIGHT.side, hatch: { lo: 0.14, hi: 0.56 }, garment: PAL.blueLo, body: { lift: 40, breadth: 0.99 },
  clothes: dress.tunic({}),
  brows: brows({ th: 0.044, arch: 0.0, tilt: 0.12 }),
  overlay: (c) => wrinkles(c, { crow: 0.7, brow: 1, frown: 2, bags: 0.7 }),
  shells(c) {
    hair(c, { line: LINES.receding, jag: 0.03, thick: (az, el) => 0.02 + 0.03 * smooth(0.4, 1.1, el), pole: [0.1, 0.5, 0.95], count: 130, warp: 0.4, lo: 0.2, hi: 0.9, maxw: 0.55 });
    moustache(c, { w: 0.62, droop: -0.06, th: 0.9, thick: 0.1, lo: 0.35, hi: 1.05 });
  },
};

const typist = {
  alt: 'A woman of about thirty with waved bobbed hair and a reserved look, in a light blouse with a dark bow.',
  morph: { male: 0.04, old: 0.12, weight: 0.46, muscle: 0.35, t: { 'head/head-oval': 0.55, 'head/head-scale-vert-incr': 0.15, 'nose/nose-scale-horiz-decr': 0.3, 'nose/nose-scale-depth-decr': 0.3, 'nose/nose-scale-vert-decr': 0.1, 'mouth/mouth-cupidsbow-incr': 0.5, 'mouth/mouth-scale-horiz-decr': 0.25, 'cheek/@-cheek-bones-incr': 0.3, 'cheek/@-cheek-volume-decr': 0.2, 'chin/chin-width-decr': 0.3, 'eyes/@-eye-corner2-up': 0.15, 'neck/neck-scale-horiz-decr': 0.35 } },
  view: { yaw: -0.56, pitch: 0.07, roll: -0.03 }, light: { key: [-0.5, 0.46, 0.74] }, hatch: { lo: 0.1, hi: 0.46 }, lash: 3.4, garment: PAL.spill, body: { lift: 36, row: 628, breadth: 0.93, slope: 8 },
  clothes: dress.officeBlouse(), gaze: [-0.25, -0.16, 1],
  brows: brows({ th: 0.024, arch: 0.045, lift: 0.03 }),
  shells(c) {
    hair(c, {
      line: [[0, 0.64], [0.25, 0.58], [0.5, 0.42], [0.72, 0.12], [0.9, -0.2], [1.1, -0.5], [1.6, -0.72], [3.14, -0.72]], jag: 0.02, edgeW: 0.16,
      thick: (az, el, d) => { const a = Math.abs(az); return 0.1 + 0.08 * smooth(0.2, 1, el) + 0.13 * smooth(0.75, 1.4, a) * (1 - smooth(-0.2, 0.6, el)) + 0.045 * Math.sin(el * 13 - a * 2 + 1.2 * noise3(d[0] * 2, d[1] * 2, d[2] * 2, 4)); },
      pole: [0.45, 0.4, 0.9], count: 84, warp: 1.6, warpF: 2.2, lo: 0.3, hi: 0.95, maxw: 0.5, seg: 0.45,
    });
  },
};

// Reading room, Tula, 1993.
const archivist = {
  alt: 'A woman of about fifty-five with short greying hair and large spectacles, in a knitted cardigan over a blouse.',
  morph: { male: 0.06, old: 0.62, weight: 0.62, muscle: 0.4, t: { 'head/head-round': 0.35, 'cheek/@-cheek-volume-incr': 0.15, 'nose/nose-scale-horiz-incr': 0.2, 'nose/nose-point-width-incr': 0.3, 'mouth/mouth-scale-horiz-incr': 0.15, 'mouth/mouth-upperlip-volume-decr': 0.3, 'eyes/@-eye-corner2-down': 0.25, 'eyes/@-eye-bag-incr': 0.3, 'neck/neck-double-incr': 0.35, 'chin/chin-width-incr': 0.15 } },
  view: { yaw: -0.32, pitch: 0.07, roll: -0.03 }, light: LIGHT.open, hatch: { lo: 0.1, hi: 0.46 }, lash: 2.4, garment: PAL.slate, garment2: PAL.ash, body: { lift: 40, row: 628, breadth: 1.0, slope: 12 },
  clothes: dress.cardigan(),
  brows: brows({ th: 0.026, arch: 0.035, lift: 0.03 }),
  overlay: (c) => wrinkles(c, { crow: 0.8, brow: 1, frown: 0, folds: 0.9 }) + glasses(c, { r: 0.215, squash: 0.88, dy: -0.02, gap: 0.31, line: 6 }),
  shells(c) {
    hair(c, {
      line: [[0, 0.66], [0.3, 0.6], [0.55, 0.5], [0.78, 0.26], [0.95, 0.02], [1.15, -0.2], [1.4, -0.24], [1.6, -0.05], [1.9, -0.2], [2.2, -0.5], [3.14, -0.66]], jag: 0.06, jagF: 9, edgeW: 0.22,
      thick: (az, el, d) => 0.12 + 0.14 * smooth(0.1, 1, el) + 0.06 * fbm(d[0] * 5, d[1] * 5, d[2] * 5, 3, 2) + 0.04 * Math.sin(el * 12 + 3 * noise3(d[0] * 2, d[1] * 2, d[2] * 2, 9)),
      off: (az, el, d, m) => [-0.03 * m, 0.03 * m, 0.02 * m], pole: [0.25, 0.3, 0.95], count: 84, warp: 1.6, lo: 0.02, hi: 0.7, maxw: 0.62, seg: 0.5,
    });
  },
};

export const GENERIC = { kopylov, commissioner, typist, archivist };

/** A random delegate for the crowd. Options fix what should not be left to chance. */
export function delegate(seed, o = {}) {
  const random = mulberry(seed * 7919 + 13);
  for (let i = 0; i < 5; i++) random();
  const pick = (...a) => a[Math.floor(random() * a.length)], between = (a, b) => a + (b - a) * random();
  const female = o.female ?? random() < 0.16, age = o.age ?? between(0.05, 0.75), t = {};
  t['head/head-' + pick('oval', 'round', 'square', 'rectangular', 'diamond', 'triangular', 'invertedtriangular')] = between(0.3, 0.8);
  const pair = (base, neg, pos, range) => { const w = between(-range, range); t[base + (w < 0 ? neg : pos)] = Math.abs(w); };
  pair('head/head-fat-', 'decr', 'incr', 0.35);
  pair('head/head-scale-horiz-', 'decr', 'incr', 0.35);
  pair('nose/nose-scale-horiz-', 'decr', 'incr', 0.5);
  pair('nose/nose-scale-vert-', 'decr', 'incr', 0.45);
  pair('nose/nose-hump-', 'decr', 'incr', 0.6);
  pair('nose/nose-point-', 'down', 'up', 0.5);
  pair('nose/nose-scale-depth-', 'decr', 'incr', 0.4);
  pair('chin/chin-width-', 'decr', 'incr', 0.6);
  pair('chin/chin-prominent-', 'decr', 'incr', 0.4);
  pair('cheek/@-cheek-bones-', 'decr', 'incr', 0.8);
  pair('cheek/@-cheek-volume-', 'decr', 'incr', 0.5);
  pair('eyes/@-eye-scale-', 'decr', 'incr', 0.2);
  pair('eyes/@-eye-corner2-', 'down', 'up', 0.35);
  pair('eyebrows/eyebrows-trans-', 'down', 'up', 0.35);
  pair('mouth/mouth-scale-horiz-', 'decr', 'incr', 0.4);
  pair('mouth/mouth-lowerlip-volume-', 'decr', 'incr', 0.4);
  pair('forehead/forehead-scale-vert-', 'decr', 'incr', 0.3);
  t['ears/@-ear-wing-incr'] = between(0, 0.5);
  const hat = o.hat ?? (female ? pick('kerchief', 'kerchief', 'none') : pick('cap', 'cap', 'none', 'none', 'none', 'budenovka', 'papakha'));
  const face = o.face ?? (female ? 'none' : pick('none', 'moustache', 'moustache', 'moustache', 'goatee', 'beard'));
  const coat = o.clothes ?? (female ? pick('dress', 'work') : pick('jacket', 'jacket', 'shirt', 'shirt', 'tunic', 'greatcoat'));
  const specs = o.glasses ?? random() < 0.12, grey = age > 0.55 ? between(0.2, 0.5) : 0, bald = o.bald ?? (!female && hat === 'none' && random() < 0.15);
  const mass = between(0.85, 1.25), width = between(0.75, 1.1), droop = between(-0.03, 0.12), lift = between(-0.06, 0.08), volume = between(0.04, 0.16);
  const pole = pick([0.1, 0.45, 1], [0.6, 0.5, 0.8], [-0.5, 0.5, 0.8]);
  return {
    morph: { male: female ? 0.05 : 1, old: age, weight: between(0.4, 0.62), muscle: between(0.4, 0.65), t },
    view: { yaw: -between(0.3, 0.55), pitch: between(-0.05, 0.08) }, garment: o.garment ?? pick(PAL.blue, PAL.khaki, PAL.steel, PAL.ash),
    mat: { [HAT]: { plate: female ? 'red' : 'cloth', lo: 0.1, hi: 0.45 }, [VISOR]: { lo: 2, hi: 3 } }, lash: female ? 3.2 : 2.2, body: { row: female ? 612 : 632 },
    clothes: { jacket: dress.jacket({ tie: random() < 0.5 }), shirt: dress.kosovorotka(), tunic: dress.tunic(), greatcoat: dress.tunic({ razgovory: true }), dress: dress.collarDress(), work: dress.workJacket() }[coat],
    overlay: (c) => (specs ? glasses(c) : '') + (hat === 'budenovka' ? starDecal(c) : ''),
    brows: brows({ th: 0.045 * (female ? 0.8 : between(0.9, 1.35)), arch: between(-0.02, 0.03) }),
    shells(c) {
      ({ cap: flatCap, kerchief, budenovka, papakha })[hat]?.(c);
      const top = hat === 'none' ? 9 : 0.42;
      if (!(female && hat === 'kerchief')) {
        hair(c, {
          line: female ? LINES.woman : bald ? LINES.bald : LINES.full.map(([a, e], i) => [a, i < 3 ? e + lift : e]), jag: 0.04, pole, count: 90, warp: female ? 2.2 : 0.9, lo: 0.4 - grey, hi: 1.05 - grey, maxw: 0.55,
          thick: (az, el, d) => {
            if (el > top) return -0.3;
            const rough = 0.04 * fbm(d[0] * 8, d[1] * 8, d[2] * 8, seed, 2);
            if (bald) return 0.08 - 0.3 * smooth(0.25, 0.6, el) + rough;
            return 0.05 + volume * smooth(0.2, 1.1, el) + rough + (female ? 0.12 + 0.04 * Math.sin(el * 14 + 3 * noise3(d[0] * 2, d[1] * 2, d[2] * 2, seed)) : 0);
          },
        });
      }
      if (face !== 'none') moustache(c, { w: width, droop, thick: 0.12 * mass, lo: 0.5 - grey, hi: 1.2 - grey, maxw: 0.45 });
      if (face === 'goatee') goatee(c, { lo: 0.4 - grey, hi: 1.1 - grey });
      if (face === 'beard') beard(c, { lo: 0.4 - grey, hi: 1.1 - grey });
    },
  };
}
