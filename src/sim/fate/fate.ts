import type { SimState } from '../state.ts';
import type { World } from '../world.ts';
import { endsOf } from './chain.ts';
import { endingOf, FATE_ENDINGS, type FateEnding } from './endings.ts';
import { DEFAULT_FATE_ASSUMPTIONS, type FateAssumptions } from './hazard.ts';
import { subjectOf } from './life-subject.ts';
import type { FateSubject } from './subject.ts';

export { DEFAULT_FATE_ASSUMPTIONS, type FateAssumptions } from './hazard.ts';

/** Every ending with its share (0–1) for this life; the shares add up to 1. */
export function fateShares(state: SimState, world: World, assumed: FateAssumptions = DEFAULT_FATE_ASSUMPTIONS): { ending: FateEnding; share: number }[] {
  return sharesOf(subjectOf(state, world), assumed);
}

/** The shares of the endings for anybody. Ends that no leaf tells are left out, and the others fill their place. */
export function sharesOf(subject: FateSubject, assumed: FateAssumptions = DEFAULT_FATE_ASSUMPTIONS): { ending: FateEnding; share: number }[] {
  const sums = new Map<FateEnding, number>();
  for (const { standing, share } of endsOf(subject, assumed)) {
    const ending = endingOf(standing, subject);
    if (ending !== null) sums.set(ending, (sums.get(ending) ?? 0) + share);
  }
  const total = [...sums.values()].reduce((all, share) => all + share, 0);
  return FATE_ENDINGS.map((ending) => ({ ending, share: total === 0 ? 0 : (sums.get(ending) ?? 0) / total }));
}

/** The ending for a throw of 0–1. */
export function fateFor(state: SimState, world: World, unit: number): FateEnding {
  let passed = 0;
  const shares = fateShares(state, world);
  for (const each of shares) {
    passed += each.share;
    if (unit < passed) return each.ending;
  }
  return shares.filter((each) => each.share > 0).at(-1)?.ending ?? 'small_life';
}
