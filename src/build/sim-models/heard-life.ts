import { createDice, pick } from '../../base/random.ts';
import { LESSONS, type AnswerId } from '../../sim/hearing/answers.ts';
import { offeredAnswers } from '../../sim/hearing/offers.ts';
import { reduce } from '../../sim/reduce.ts';
import { createSimState, MEASURES, type MeasureId, type SimState } from '../../sim/state.ts';
import { TULA_SEATS } from '../../sim/vote/roster.ts';
import type { World } from '../../sim/world.ts';
import { numberOf, oneOf } from './report.ts';

/** Where measures lie when the folder is opened: of anybody, and of a life of this story played by chance (the middle four fifths of 120 such lives). */
const ANYBODY: Record<MeasureId, readonly [number, number]> = { shop_floor: [30, 75], standing: [30, 75], conviction: [30, 75], strength: [30, 75] };
const OPPOSITIONIST: Record<MeasureId, readonly [number, number]> = { shop_floor: [55, 100], standing: [2, 60], conviction: [36, 94], strength: [12, 52] };

/** A life by chance as far as the end of the hearing: measures, trust and file drawn, unless set. `how` null answers by what comes to mind. */
export function heardLife(seed: number, settings: ReadonlyMap<string, string>, world: World, how: AnswerId | null, isFolderEmpty = false): SimState {
  const dice = createDice(seed);
  const sheets = Object.values(world.sheets).filter((sheet) => sheet.saidBy === undefined).map((sheet) => sheet.id);
  const between = ([low, high]: readonly [number, number]): number => low + Math.floor(dice() * (high - low + 1));
  const ranges = isFolderEmpty ? ANYBODY : OPPOSITIONIST;
  const measures = Object.fromEntries(MEASURES.map((measure) => [measure, settings.has(measure) ? numberOf(settings, measure, 50) : between(ranges[measure])])) as SimState['measures'];
  const size = settings.has('sheets') ? numberOf(settings, 'sheets', 18) : between([15, 22]);
  const file = isFolderEmpty ? [] : [...new Set(Array.from({ length: sheets.length === 0 ? 0 : size }, () => pick(sheets, dice())))];
  const delegate = pick(Object.keys(TULA_SEATS), dice());
  const trust = { ...Object.fromEntries(Object.keys(TULA_SEATS).map((who) => [who, between([-2, 3])])), pasha: settings.has('trust.pasha') ? numberOf(settings, 'trust.pasha', 0) : between([-1, 5]) };
  const lesson = settings.has('lesson') ? oneOf(LESSONS, settings.get('lesson') ?? '', 'lesson') : pick(LESSONS, dice());
  let state: SimState = { ...createSimState(Math.floor(dice() * 2 ** 32)), delegate, measures, file, trust: isFolderEmpty ? {} : trust };
  state = reduce(state, { kind: 'open_hearing' }, isFolderEmpty ? { sheets: {} } : world).state;
  for (let step = 0; step < size; step += 1) {
    const next = reduce(state, { kind: 'next_sheet' }, world);
    state = next.state;
    if (!next.value) break;
    state = reduce(state, { kind: 'answer', how: how ?? pick(offeredAnswers(state, world), dice()) }, world).state;
    if (step === 1) state = reduce(state, { kind: 'apprentice_asks', lesson }, world).state;
  }
  state = reduce(state, { kind: 'hear_hall', asked: null }, world).state;
  return reduce(state, { kind: 'decide_hearing' }, world).state;
}
