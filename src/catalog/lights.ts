/**
 * The hour of a picture, printed as one plate more over the whole of it: each colour says what the plate lets through (multiply).
 * Pictures are drawn in the light of their first scene; a tag `# light:` is for the other hours that the same room has.
 */
export const LIGHTS = {
  dawn: '#edcdb4',
  dusk: '#93a6b6',
  night: '#65798a',
  lamp: '#dcae6c',
} as const;
export type LightId = keyof typeof LIGHTS;
export const LIGHT_IDS = Object.keys(LIGHTS) as LightId[];

/** The colour of this light; null for the light in which the picture was drawn, and for one that no longer exists. */
export function colourOfLight(id: string | null): string | null {
  return id !== null && id in LIGHTS ? LIGHTS[id as LightId] : null;
}
