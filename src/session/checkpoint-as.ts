import type { DelegateId } from '../catalog/ids.ts';
import { reduce } from '../sim/reduce.ts';
import { createSimState } from '../sim/state.ts';
import type { Checkpoint } from './chapter-run.ts';
import { EMPTY_TABLEAU } from './tableau.ts';

/** A later chapter alone with nothing behind it: what the checks of the story begin from besides whole lives. A reader begins from a typical life. */
export function checkpointAs(seed: number, who: DelegateId): Checkpoint {
  const { state } = reduce(createSimState(seed), { kind: 'become', who }, { sheets: {} });
  return { sim: state, tableau: EMPTY_TABLEAU, variables: { delegate: { list: [`People.${who}`] } } };
}
