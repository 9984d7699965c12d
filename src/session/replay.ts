import { StoryFault } from '../narrative/narrator.ts';
import { ChapterRun } from './chapter-run.ts';
import type { CompiledChapter, SheetText } from './ports.ts';
import type { ChapterLog } from './save-file.ts';

/** Plays a chapter's choices again by their ids. `run` is null when one of them is no longer on offer; `problem` then says which. */
export function replayChapter(
  chapter: CompiledChapter,
  log: ChapterLog,
  seed: number,
  sheets: Readonly<Record<string, SheetText>>,
): { run: ChapterRun; problem: null } | { run: null; problem: string } {
  try {
    const run = new ChapterRun(chapter, log.start, seed, sheets);
    for (const choice of log.choices) {
      if (!run.isOnOffer(choice.id)) return { run: null, problem: `"${choice.text}" is no longer on offer in this chapter.` };
      run.choose(choice.id, choice.handed);
    }
    return { run, problem: null };
  } catch (error) {
    if (error instanceof StoryFault) return { run: null, problem: error.message };
    throw error;
  }
}
