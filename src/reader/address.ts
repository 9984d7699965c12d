import { CHAPTERS, DELEGATES, type ChapterId, type DelegateId } from '../catalog/ids.ts';

/** What the page's address asks for: `?seed=7` shares dice, `?chapter=ch3&as=darya` opens a chapter alone, `?lesson` shows the places to stop in a whole life too. */
export interface Address { seed: number | undefined; at: { chapter: ChapterId; who: DelegateId } | undefined; isLesson: boolean }

/** Reads the address; what is not understood is left out. */
export function readAddress(query: URLSearchParams): Address {
  const seed = Number.parseInt(query.get('seed') ?? '', 10);
  const chapter = CHAPTERS.find((id) => id === query.get('chapter'));
  const who = DELEGATES.find((id) => id === query.get('as')) ?? DELEGATES[0];
  return {
    seed: Number.isSafeInteger(seed) && seed >= 0 && seed <= 4294967295 ? seed : undefined,
    isLesson: query.has('lesson'),
    at: chapter === undefined || chapter === 'prologue' ? undefined : { chapter, who },
  };
}

/** The address that opens a chapter for a lesson; with a seed everybody who follows it has the same dice. */
export function lessonAddress(page: string, chapter: ChapterId, who: DelegateId, seed?: number): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ ...(seed === undefined ? {} : { seed: String(seed) }), chapter, as: who }).toString();
  address.hash = '';
  return address.href;
}
