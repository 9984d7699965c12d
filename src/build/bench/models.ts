import { createDice } from '../../base/random.ts';
import { walk } from '../../sim/fate/chain.ts';
import { documentedSubject } from '../../sim/fate/population.ts';
import { createSimState, type SimState } from '../../sim/state.ts';
import { countVote } from '../../sim/vote/count.ts';

const TIMES = 10_000;

/** Time in ms for ten thousand counts of the congress, all 694 in each, and for ten thousand lives walked from 1933 to 1956. */
export function measureModels(): { votesMs: number; fatesMs: number } {
  const life: SimState = { ...createSimState(1), delegate: 'darya', facts: ['f3_spoke'] };
  countVote(life, 'platforms', 'card_opposition'); // the roster is dealt once and not measured
  const dice = createDice(1);
  return {
    votesMs: timed(() => { countVote(life, 'platforms', 'card_opposition'); }),
    fatesMs: timed(() => { walk(documentedSubject(dice), dice); }),
  };
}

function timed(run: () => void): number {
  const begin = performance.now();
  for (let index = 0; index < TIMES; index += 1) run();
  return performance.now() - begin;
}
