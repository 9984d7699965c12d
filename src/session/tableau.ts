import type { Cue } from '../narrative/cue.ts';
import type { Beat } from '../narrative/passage.ts';

/** What the views show now: enough to draw everything again after a load. */
export interface Tableau {
  scene: string | null;
  /** The hour that is laid over the picture; null for the light it was drawn in. */
  light: string | null;
  music: string | null;
  ambience: string | null;
  portrait: string | null;
  /** ISO date, possibly without day or month. */
  date: string | null;
  place: string | null;
  title: string | null;
}

export const EMPTY_TABLEAU: Tableau = { scene: null, light: null, music: null, ambience: null, portrait: null, date: null, place: null, title: null };

/** Folds the lasting cues of some lines into the tableau. A new scene clears portrait and light: nobody follows you through a cut, and it is another hour. */
export function foldTableau(tableau: Tableau, beats: readonly Beat[]): Tableau {
  const next = { ...tableau };
  // The scene of a line comes first, wherever in the line it stands: what else the line says is said of the new picture.
  for (const cue of beats.flatMap(({ cues }) => [...cues.filter(isScene), ...cues.filter((each) => !isScene(each))])) {
    switch (cue.kind) {
      case 'scene':
        if (cue.id !== next.scene) next.portrait = null;
        next.light = null;
        next.scene = cue.id;
        break;
      case 'light':
      case 'music':
      case 'ambience':
      case 'portrait':
        next[cue.kind] = cue.id;
        break;
      case 'date':
      case 'place':
      case 'title':
        next[cue.kind] = cue.text;
        break;
      default:
        break;
    }
  }
  return next;
}

function isScene({ kind }: Cue): boolean {
  return kind === 'scene';
}
