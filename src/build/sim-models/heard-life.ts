import { createDice, pick } from '../../base/random.ts';
import { ANSWERS, type AnswerId } from '../../sim/hearing/hearing.ts';
import { reduce } from '../../sim/reduce.ts';
import { createSimState, MEASURES, type SimState } from '../../sim/state.ts';
import type { World } from '../../sim/world.ts';
import { numberOf } from './report.ts';

/** A life by chance as far as the end of the hearing: measures and file drawn, unless set. */
export function heardLife(seed: number, settings: ReadonlyMap<string, string>, world: World, how: AnswerId | null): SimState {
  const dice = createDice(seed);
  const sheets = Object.keys(world.sheets);
  const measures = Object.fromEntries(MEASURES.map((measure) => [measure, settings.has(measure) ? numberOf(settings, measure, 50) : 30 + Math.floor(dice() * 45)])) as SimState['measures'];
  const size = settings.has('sheets') ? numberOf(settings, 'sheets', 6) : 4 + Math.floor(dice() * 6);
  const file = [...new Set(Array.from({ length: sheets.length === 0 ? 0 : size }, () => pick(sheets, dice())))];
  let state: SimState = { ...createSimState(Math.floor(dice() * 2 ** 32)), measures, file, trust: { pasha: numberOf(settings, 'trust.pasha', Math.floor(dice() * 5) - 1) } };
  state = reduce(state, { kind: 'open_hearing' }, world).state;
  for (let step = 0; step < size; step += 1) {
    const next = reduce(state, { kind: 'next_sheet' }, world);
    state = next.state;
    if (!next.value) break;
    state = reduce(state, { kind: 'answer', how: how ?? pick(ANSWERS, dice()) }, world).state;
  }
  return reduce(state, { kind: 'decide_hearing' }, world).state;
}
