export { AMBIENCES, CHAPTERS, EFFECTS, ENDINGS, MUSIC, PORTRAITS, SCENES } from '../catalog/ids.ts';
export { LIGHT_IDS } from '../catalog/lights.ts';

/** What `# remember:` may name besides a person. */
export const MEASURES_OF_MARKS: readonly string[] = ['shop_floor', 'standing', 'conviction', 'strength', 'file'];
