import { COMMISSIONERS, type HearingOutcome, type Opinions } from './answers.ts';
import { DEFAULT_HEARING_ASSUMPTIONS, type HearingAssumptions } from './assumptions.ts';

/**
 * The worst opinion that still brings each decision, from the mildest down. Set, with the quota, on two figures: a member with nothing in the
 * folder and the measures of anybody is put out in about 18 evenings of 100, the national share of 1933–35 (`data/purges.ts`); a former
 * oppositionist whose sheets are read, answering by chance, in about half. For the second there is no statistic. The known cases of former
 * oppositionists all end worse (of the three whom the Eleventh Congress spared, two were out by the end of 1933), and they were the best known.
 */
export const DECISIONS: readonly (readonly [number, HearingOutcome])[] = [[-4, 'verified'], [-6, 'reprimand'], [-7.5, 'sympathiser'], [-12.5, 'expelled']];

/** What one opinion alone would decide. */
export function proposalOf(opinion: number): HearingOutcome {
  return DECISIONS.find(([bound]) => opinion >= bound)?.[1] ?? 'expelled_alien';
}

/** Two of three decide: no decision milder or harsher than the middle opinion has two behind it. */
export function middleOf(opinions: Opinions): number {
  return COMMISSIONERS.map((who) => opinions[who]).sort((a, b) => a - b)[1] ?? 0;
}

/** The decision for three opinions with the luck of the evening (−1 to 1). */
export function decide(opinions: Opinions, luck: number, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): HearingOutcome {
  return proposalOf(middleOf(opinions) + luck * assumptions.luck);
}

/** How likely each decision is, from the mildest down: the part of the evening's luck that leads to it. The shares add up to 1. */
export function decisionShares(opinions: Opinions, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): { outcome: HearingOutcome; share: number }[] {
  const middle = middleOf(opinions);
  const reach = Math.max(assumptions.luck, 1e-9);
  const atLeast = (bound: number): number => Math.max(0, Math.min(1, (middle + reach - bound) / (2 * reach)));
  let above = 0;
  const shares = DECISIONS.map(([bound, outcome]) => {
    const share = atLeast(bound) - above;
    above += share;
    return { outcome, share };
  });
  return [...shares, { outcome: 'expelled_alien' as const, share: 1 - above }];
}
