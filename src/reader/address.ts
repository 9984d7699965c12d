import { CHAPTERS, DELEGATES, type ChapterId, type DelegateId } from '../catalog/ids.ts';

/** What the page's address asks for: `?seed=7` shares dice, `?chapter=ch3&as=darya` opens a chapter alone. */
export interface Address { seed: number | undefined; at: { chapter: ChapterId; who: DelegateId } | undefined }

/** Reads the address; what is not understood is left out. */
export function readAddress(query: URLSearchParams): Address {
  const seed = Number.parseInt(query.get('seed') ?? '', 10);
  const chapter = CHAPTERS.find((id) => id === query.get('chapter'));
  const who = DELEGATES.find((id) => id === query.get('as')) ?? DELEGATES[0];
  return {
    seed: Number.isSafeInteger(seed) && seed >= 0 && seed <= 4294967295 ? seed : undefined,
    at: chapter === undefined || chapter === 'prologue' ? undefined : { chapter, who },
  };
}
