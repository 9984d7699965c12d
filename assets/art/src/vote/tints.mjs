// Flat ink needs few tints: every pixel becomes an ink of the palette or an even mix of two, and edges fade in eight steps.
// It takes a third off the file and cannot be seen at the size of the hall.
import sharp from 'sharp';
import { C } from '../scenes/lib.mjs';

const FADES = 8;
const toRgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

function tints() {
  const inks = [C.ink, C.blueDk, C.blueLo, C.paper, C.paperHi, C.red, C.blue, C.ochre, C.redLo, C.ash, C.ash2, C.blueHi].map(toRgb);
  const mixes = inks.flatMap((a, i) => inks.slice(i + 1, 7).map((b) => a.map((value, k) => Math.round((value + b[k]) / 2))));
  return [...inks, ...mixes];
}

/** The drawing with its tints thinned. */
export async function thinTints(png) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const list = tints();
  const known = new Map();
  const nearest = (r, g, b) => {
    const key = (r << 16) | (g << 8) | b;
    if (!known.has(key)) known.set(key, list.reduce((best, t) => { const d = (t[0] - r) ** 2 + (t[1] - g) ** 2 + (t[2] - b) ** 2; return d < best.d ? { d, t } : best; }, { d: Infinity, t: list[0] }).t);
    return known.get(key);
  };
  for (let i = 0; i < data.length; i += 4) {
    const alpha = Math.round((data[i + 3] / 255) * FADES) / FADES;
    const [r, g, b] = alpha === 0 ? [0, 0, 0] : nearest(data[i], data[i + 1], data[i + 2]);
    data.set([r, g, b, Math.round(alpha * 255)], i);
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } });
}
