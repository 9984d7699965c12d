import { importPart } from '../base/import-part.ts';
import type { ChapterId } from './ids.ts';

type Lives = Readonly<Record<string, unknown>>;
/** One file a chapter, made by the build from the story as it is (`src/build/typical-life.ts`). */
const FILES: Partial<Record<ChapterId, () => Promise<{ default: Lives }>>> = {
  ch1: () => import('virtual:typical/ch1'),
  ch2: () => import('virtual:typical/ch2'),
  ch3: () => import('virtual:typical/ch3'),
  ch4: () => import('virtual:typical/ch4'),
  ch5: () => import('virtual:typical/ch5'),
  ch6: () => import('virtual:typical/ch6'),
  readers: () => import('virtual:typical/readers'),
};

/** The life as most lived it up to this chapter, by delegate. */
export async function loadTypicalLives(chapter: ChapterId): Promise<Lives> {
  const file = FILES[chapter];
  return file === undefined ? {} : (await importPart(file)).default;
}
