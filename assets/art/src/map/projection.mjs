// The land as it lies from Tula: true directions from the town, distances shrinking the farther one goes (a power of the distance). So the pits an
// hour away and Omsk, five days away, stand on one sheet, and the crowded country round Moscow has room for its names.
import { geoProjection } from 'd3-geo';
import { TOWNS } from './lines.mjs';

/** 1 would be true distances; smaller draws the far lands nearer. */
const POWER = 0.74;
/** Where Tula stands in the picture of 1600 × 900, and picture units per unit of the shrunk distance. */
export const TULA = [300, 388];
const SCALE = 1640;

const raw = (lambda, phi) => {
  const c = Math.acos(Math.max(-1, Math.min(1, Math.cos(lambda) * Math.cos(phi))));
  if (c < 1e-9) return [0, 0];
  const k = c ** POWER / Math.sin(c);
  return [k * Math.cos(phi) * Math.sin(lambda), k * Math.sin(phi)];
};

export const projection = geoProjection(raw)
  .rotate([-TOWNS.tula[0], -TOWNS.tula[1]])
  .translate(TULA)
  .scale(SCALE)
  .clipAngle(85)
  .precision(0.3);
export const at = ([lon, lat]) => projection([lon, lat]);
