import type { ChapterId } from '../../catalog/ids.ts';
import type { CompiledChapter } from '../../session/ports.ts';
import { playRandomLife } from '../random-life.ts';
import { readStory, sheetTexts } from '../story-source.ts';

/** How long lives are played, in ms. */
const PLAY_MS = 5000;

/** Whole lives, story and simulation together, that one core of this machine plays in a second. */
export function measureLives(): number {
  const source = readStory();
  const chapters = new Map<ChapterId, CompiledChapter>();
  for (const { id, compiled } of source.chapters) {
    if (compiled === null) throw new Error(`The chapter "${id}" does not compile.`);
    chapters.set(id, compiled);
  }
  const sheets = sheetTexts(source.catalog);
  const begin = performance.now();
  let lives = 0;
  while (performance.now() - begin < PLAY_MS) {
    const { error } = playRandomLife(chapters, sheets, lives + 1, new Map());
    if (error !== null) throw new Error(error);
    lives += 1;
  }
  return lives / ((performance.now() - begin) / 1000);
}
