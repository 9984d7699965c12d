import { describe, expect, it } from 'vitest';
import { DELEGATES, type DelegateId } from '../../src/catalog/ids.ts';
import { ChapterRun } from '../../src/session/chapter-run.ts';
import { checkpointAs } from '../../src/session/checkpoint-as.ts';
import { loadStory } from '../session/story-on-disk.ts';

const { ports } = loadStory();
const chapter = await ports.loadChapter('ch3');
const sheets = await ports.loadSheets();

/** More choices than a way through the chapter has. */
const STEP_LIMIT = 90;
/** Some ways hang on the dice as well; with so many seeds they are found or there is none. */
const SEEDS = 40;

/** Plays the chapter by taking what is preferred wherever it is on offer, else the first way that is not on the list of those avoided. */
function walk(who: DelegateId, seed: number, prefer: readonly string[]): { end: string; taken: string[]; stops: string[] } {
  const run = new ChapterRun(chapter, checkpointAs(seed, who), seed, sheets);
  const taken: string[] = [];
  const stops: string[] = [];
  while (run.passage.choices.length > 0 && taken.length < STEP_LIMIT) {
    const ids = run.passage.choices.filter((choice) => !choice.isSummary).map((choice) => choice.id);
    const id = prefer.find((each) => ids.includes(each)) ?? ids.find((each) => !AVOIDED.includes(each)) ?? ids[0] ?? '';
    taken.push(id);
    run.choose(id);
    for (const cue of run.passage.beats.flatMap((beat) => beat.cues)) if (cue.kind === 'stop') stops.push(cue.id);
  }
  const end = run.border().variables['congress_end'];
  return { end: typeof end === 'object' ? end.list.join().replace('CongressEnds.', '') : String(end), taken, stops };
}

/** Whoever does not say so neither goes to the ice nor breaks an order. */
const AVOIDED = ['ch3_sign_ice', 'ch3_tell_seventh', 'ch3_show_carbon'];

/** One way to each of the nine ends: what has to be chosen for it. */
const ROUTES: Readonly<Record<string, readonly string[]>> = {
  ce_against: ['ch3_unity_against', 'ch3_deviation_against'],
  ce_silent: ['ch3_unity_abstain', 'ch3_deviation_abstain'],
  ce_unity_told: ['ch3_unity_for', 'ch3_deviation_abstain', 'ch3_tell_seventh'],
  ce_unity_kept: ['ch3_unity_for', 'ch3_deviation_for', 'ch3_keep_seventh'],
  ce_divided_told: ['ch3_unity_against', 'ch3_deviation_for', 'ch3_tell_seventh'],
  ce_divided_kept: ['ch3_unity_abstain', 'ch3_deviation_against', 'ch3_half_seventh'],
  ce_ice_served: ['ch3_sign_ice', 'ch3_take_rifle', 'ch3_line_on', 'ch3_leave_line', 'ch3_sailor_name'],
  ce_ice_hid: ['ch3_sign_ice', 'ch3_take_sledge', 'ch3_leave_line', 'ch3_sailor_hide'],
  ce_ice_found: ['ch3_sign_ice', 'ch3_take_sledge', 'ch3_plank', 'ch3_look_at_feet', 'ch3_kolya_claim'],
};

describe('the ways through the congress', () => {
  for (const [end, prefer] of Object.entries(ROUTES)) {
    it(`lead to ${end}, for somebody, when this is chosen`, () => {
      const tried = DELEGATES.flatMap((who) => Array.from({ length: SEEDS }, (_, seed) => ({ who, seed: seed + 1 })));
      const found = tried.some(({ who, seed }) => walk(who, seed, prefer).end === end);
      expect(found).toBe(true);
    });
  }

  it('have room for all four delegates on either side of the decision, and no two of them live the same days', () => {
    for (const road of [['ch3_keep_seat'], ['ch3_sign_ice']]) {
      const ways = DELEGATES.map((who) => walk(who, 5, road).taken);
      for (const taken of ways) expect(taken.at(-1)).toBe('ch3_end');
      expect(new Set(ways.map((taken) => taken.join())).size).toBe(DELEGATES.length);
    }
  });

  it('give a class two places to stop and talk, in the hall as on the ice', () => {
    for (const who of DELEGATES) {
      expect(walk(who, 5, ['ch3_keep_seat']).stops, who).toEqual(['ch3_platforms', 'ch3_closed']);
      expect(walk(who, 5, ['ch3_sign_ice', 'ch3_sailor_ask']).stops, who).toEqual(['ch3_shore', 'ch3_blankets']);
    }
  });
});
