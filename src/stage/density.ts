/** More pixels than this per CSS pixel cost a school machine more than they show. */
const DENSITY_LIMIT = 2;

/** Pixels of the stage per CSS pixel. */
export function pixelDensity(): number {
  return Math.min(window.devicePixelRatio, DENSITY_LIMIT);
}
