import { pick } from '../../base/random.ts';
import { walk, type WalkedYear } from './chain.ts';
import type { FateAssumptions } from './hazard.ts';
import type { Standing } from './status.ts';
import { ORDINARY, ORDINARY_RECORD, type FateSubject } from './subject.ts';

/**
 * People such as the table of careers knows: leaders and accused, mostly put out by 1933, some raised, a few abroad. The fit is made on them, since
 * of nobody else is the end documented; a delegate of this story is less well known (`known` 0.2 to 0.5) and fares less badly.
 */
export function documentedSubject(dice: () => number): FateSubject {
  const outcome = pick(['verified', 'reprimand', 'expelled', 'expelled', 'expelled', 'expelled_alien'] as const, dice());
  const isInside = outcome === 'verified' || outcome === 'reprimand';
  return {
    ...ORDINARY,
    outcome,
    born: 1879 + Math.floor(dice() * 16),
    place: dice() < 0.045 ? 'abroad' : pick(['home', 'home', 'home', 'home', 'urals', 'asia', 'north'] as const, dice()),
    record: ORDINARY_RECORD * (0.65 + dice() * 0.7),
    signedTwice: dice() < 0.5,
    workersGroup: dice() < 0.06,
    recanted: dice() < (isInside ? 0.6 : 0.2),
    keptLetter: dice() < 0.2,
    conviction: 30 + dice() * 60,
    standing: isInside ? 40 + dice() * 40 : 20 + dice() * 30,
    known: 0.5 + dice() * 0.5,
  };
}

/** A delegate of the rank and file, of whom the record would know nothing. */
export function rankAndFileSubject(dice: () => number): FateSubject {
  return { ...documentedSubject(dice), known: 0.1 + dice() * 0.25, signedTwice: dice() < 0.1, outcome: pick(['verified', 'reprimand', 'reprimand', 'sympathiser', 'expelled', 'expelled', 'expelled_alien'] as const, dice()) };
}

export const SEEN_GROUPS = ['shot_or_died_in_terror', 'camp_or_prison', 'abroad', 'suicide', 'died_free'] as const;
/** The words in which a walked life and a documented career can be put side by side. */
export type SeenGroup = (typeof SEEN_GROUPS)[number];

/**
 * Of thirteen of the Opposition who were sentenced in the case of 1935 the end of three is known; of the others the last thing seen is the sentence.
 * The simulated lives are looked at with the same eyes.
 */
export const FOLLOWED_AFTER_1935 = 3 / 13;

/** What the record would have of a walked life. */
export function seenAs(end: Standing, years: readonly WalkedYear[], dice: () => number): SeenGroup {
  const sentenced = years.some(({ year, to }) => year <= 1936 && (to.status === 'camp' || to.status === 'isolator' || to.status === 'exiled'));
  if (sentenced && dice() >= FOLLOWED_AFTER_1935) return 'camp_or_prison';
  if (end.status === 'shot') return 'shot_or_died_in_terror';
  if (end.status === 'suicide') return 'suicide';
  if (end.passed === 'abroad' || end.status === 'crossed') return 'abroad';
  if (end.passed !== 'none') return 'camp_or_prison';
  return 'died_free';
}

/** Shares of 0–1 by group among so many simulated lives. */
export function simulatedGroups(subjectFrom: (dice: () => number) => FateSubject, count: number, dice: () => number, assumed?: FateAssumptions): Record<SeenGroup, number> {
  const shares = Object.fromEntries(SEEN_GROUPS.map((group) => [group, 0])) as Record<SeenGroup, number>;
  for (let index = 0; index < count; index += 1) {
    const { end, years } = walk(subjectFrom(dice), dice, assumed);
    shares[seenAs(end, years, dice)] += 1 / count;
  }
  return shares;
}
