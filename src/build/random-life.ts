import { createDice, pick } from '../base/random.ts';
import { CHAPTERS, DELEGATES, type ChapterId } from '../catalog/ids.ts';
import { plainText, type Choice, type Passage } from '../narrative/passage.ts';
import { ChapterRun, type Checkpoint } from '../session/chapter-run.ts';
import { checkpointAs } from '../session/checkpoint-as.ts';
import type { CompiledChapter, SheetText } from '../session/ports.ts';
import { EMPTY_TABLEAU } from '../session/tableau.ts';
import { handedByChance } from './random-forms.ts';
import { createSimState } from '../sim/state.ts';

export interface LifeRecord { ending: string | null; words: number; wordsByChapter: Map<ChapterId, number>; choices: string[]; visited: Set<string>; error: string | null; sim: Checkpoint['sim'] }

/** Enough for every delegate to open a chapter a few times. */
const LIVES_ALONE = 16;
/** More choices than any life has; a life that reaches it goes in circles. */
const STEP_LIMIT = 1500;

/** Plays one life by chance. The same seed plays the same life. `chapters` must begin with the first to be played. `onChoices` may look ahead and must restore. */
export function playRandomLife(
  chapters: ReadonlyMap<ChapterId, CompiledChapter>,
  sheets: Readonly<Record<string, SheetText>>,
  seed: number,
  knots: ReadonlyMap<ChapterId, readonly string[]>,
  onPassage?: (passage: Passage, chapter: ChapterId) => void,
  onOpen?: (chapter: ChapterId, start: Checkpoint) => void,
  onChoices?: (run: ChapterRun, chapter: ChapterId) => void,
): LifeRecord {
  const dice = createDice(seed);
  const first = [...chapters.keys()][0] ?? 'prologue';
  let start = first === 'prologue' ? freshStart(seed) : checkpointAs(seed, pick(DELEGATES, dice()));
  const life: LifeRecord = { ending: null, words: 0, wordsByChapter: new Map(), choices: [], visited: new Set(), error: null, sim: start.sim };
  let current: ChapterId | null = first;
  try {
    while (current !== null) {
      const chapter = chapters.get(current);
      if (chapter === undefined) break;
      onOpen?.(chapter.id, start);
      const run: ChapterRun = new ChapterRun(chapter, start, seed, sheets);
      const count = (passage: Passage): void => {
        const words = passage.beats.reduce((sum, beat) => sum + wordsIn(plainText(beat)), 0);
        life.words += words;
        life.wordsByChapter.set(chapter.id, (life.wordsByChapter.get(chapter.id) ?? 0) + words);
        onPassage?.(passage, chapter.id);
      };
      count(run.passage);
      for (let step = 0; run.passage.choices.length > 0; step += 1) {
        if (step > STEP_LIMIT) throw new Error(`goes in circles after ${String(STEP_LIMIT)} choices`);
        onChoices?.(run, chapter.id);
        const choice = pick(ways(run.passage, dice()), dice());
        life.choices.push(choice.id);
        count(run.choose(choice.id, handedByChance(choice, run.sim, dice)));
      }
      for (const knot of knots.get(chapter.id) ?? []) if (run.visits(knot) > 0) life.visited.add(knot);
      life.sim = run.sim;
      life.ending = run.passage.ending;
      const next: string | null = run.passage.next;
      start = run.border();
      current = CHAPTERS.find((each) => each === next) ?? null;
    }
  } catch (error) {
    life.error = `seed ${String(seed)}, ${String(current)}, after ${life.choices.slice(-3).join(' → ')}: ${(error as Error).message}`;
  }
  return life;
}

function freshStart(seed: number): Checkpoint {
  return { variables: {}, sim: createSimState(seed), tableau: EMPTY_TABLEAU };
}

/** Lives that begin with this chapter, as a lesson may: some passages are only for those who bring nothing with them. */
export function playAlone(
  chapter: ChapterId,
  chapters: ReadonlyMap<ChapterId, CompiledChapter>,
  sheets: Readonly<Record<string, SheetText>>,
  seed: number,
  knots: ReadonlyMap<ChapterId, readonly string[]>,
): LifeRecord[] {
  const alone = new Map([...chapters].filter(([id]) => id === chapter));
  return Array.from({ length: LIVES_ALONE }, (_, index) => playRandomLife(alone, sheets, seed + index, knots));
}

/** Most readers read: the way past a hard chapter is on offer to chance in one case of ten. */
function ways(passage: Passage, unit: number): Choice[] {
  const reading = passage.choices.filter((choice) => !choice.isSummary);
  return reading.length === 0 || unit < 0.1 ? passage.choices : reading;
}

/** Words as a reader counts them. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
