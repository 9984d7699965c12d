import type { Beat } from '../narrative/passage.ts';

/** What the views show now: enough to draw everything again after a load. */
export interface Tableau {
  scene: string | null;
  music: string | null;
  ambience: string | null;
  portrait: string | null;
  /** ISO date, possibly without day or month. */
  date: string | null;
  place: string | null;
  title: string | null;
}

export const EMPTY_TABLEAU: Tableau = { scene: null, music: null, ambience: null, portrait: null, date: null, place: null, title: null };

/** Folds the lasting cues of some lines into the tableau. A new scene clears the portrait: nobody follows you through a cut. */
export function foldTableau(tableau: Tableau, beats: readonly Beat[]): Tableau {
  const next = { ...tableau };
  for (const cue of beats.flatMap((beat) => beat.cues)) {
    switch (cue.kind) {
      case 'scene':
        if (cue.id !== next.scene) next.portrait = null;
        next.scene = cue.id;
        break;
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
