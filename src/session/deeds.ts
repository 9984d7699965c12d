import type { MeasureId, MotionId } from '../sim/state.ts';
import { MEASURES, MOTIONS } from '../sim/state.ts';
import type { CardId } from '../sim/vote/count.ts';
import { ChapterRun } from './chapter-run.ts';
import type { CompiledChapter, SheetText } from './ports.ts';
import type { ChapterLog } from './save-file.ts';
import { StoryFault } from '../narrative/narrator.ts';

/** One choice and what it left behind. `measures` are differences; `marks` are the ids of the small marks on its page. */
export interface Deed {
  id: string;
  text: string;
  date: string | null;
  facts: string[];
  sheets: string[];
  votes: { motion: MotionId; card: CardId }[];
  measures: Partial<Record<MeasureId, number>>;
  marks: string[];
}

/** A chapter as it was lived. `cites` are the sources of every page that was read, in order of reading. */
export interface ChapterDeeds { deeds: Deed[]; cites: string[]; start: Record<MeasureId, number>; end: Record<MeasureId, number> }

/** Plays a chapter again and writes down what each choice did. Null when a choice is no longer on offer. */
export function readDeeds(chapter: CompiledChapter, log: ChapterLog, seed: number, sheets: Readonly<Record<string, SheetText>>): ChapterDeeds | null {
  try {
    const run = new ChapterRun(chapter, log.start, seed, sheets);
    const cites = new Set<string>();
    const collect = (): void => {
      for (const cue of run.passage.beats.flatMap((beat) => beat.cues)) if (cue.kind === 'cite') cites.add(cue.id);
    };
    collect();
    const deeds = log.choices.map((choice): Deed => {
      const before = run.sim;
      run.choose(choice.id, choice.handed);
      collect();
      const after = run.sim;
      return {
        id: choice.id,
        text: choice.text,
        date: choice.date,
        facts: after.facts.filter((fact) => !before.facts.includes(fact)),
        sheets: after.file.filter((sheet) => !before.file.includes(sheet)),
        votes: MOTIONS.flatMap((motion) => {
          const vote = after.votes[motion];
          return vote !== null && before.votes[motion] === null ? [{ motion, card: vote.yours }] : [];
        }),
        measures: Object.fromEntries(MEASURES.map((measure) => [measure, after.measures[measure] - before.measures[measure]] as const).filter(([, change]) => change !== 0)),
        marks: run.passage.beats.flatMap((beat) => beat.cues.flatMap((cue) => (cue.kind === 'remember' ? [cue.id] : []))),
      };
    });
    return { deeds, cites: [...cites], start: { ...log.start.sim.measures }, end: { ...run.sim.measures } };
  } catch (error) {
    if (error instanceof StoryFault) return null;
    throw error;
  }
}

/** What a sheet for the class tells of: everything that went on paper or decided something, then what moved most, in order of time. */
export function weightiest(deeds: readonly Deed[], most: number): Deed[] {
  const weight = (deed: Deed): number =>
    100 * (deed.sheets.length + deed.facts.length + deed.votes.length) + Object.values(deed.measures).reduce((sum, change) => sum + Math.abs(change), 0);
  const chosen = new Set([...deeds].filter((deed) => weight(deed) > 0).sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return deeds.filter((deed) => chosen.has(deed));
}
