import type { SimState } from '../state.ts';
import type { SheetFacts, World } from '../world.ts';

export const ANSWERS = ['own', 'explain', 'deny', 'name_other', 'stay_silent'] as const;
export type AnswerId = (typeof ANSWERS)[number];
export type HearingOutcome = 'verified' | 'reprimand' | 'sympathiser' | 'expelled' | 'expelled_alien';

/** `score`: what the commission thinks, about −30 to 10; `queue` are the sheets still to be read. */
export interface HearingState {
  queue: string[];
  current: string | null;
  score: number;
  answers: { sheet: string; how: AnswerId }[];
  outcome: HearingOutcome | null;
}

/** What the hearing takes for granted. The model notes let the player change it, in a sandbox only. */
export interface HearingAssumptions {
  /** How many sheets one evening has time for. */
  sheetsRead: number;
  /** Where the commission's opinion begins: a commission of 1933 began against you. About 18 in 100 were put out nationally; a former oppositionist fared worse. */
  quota: number;
  /** How much more a sheet weighs that bears your own signature; 1 is as much as any other. */
  signed: number;
  /** What the luck of the evening can add or take. */
  luck: number;
}

export const DEFAULT_HEARING_ASSUMPTIONS: HearingAssumptions = { sheetsRead: 4, quota: -6, signed: 1, luck: 3 };

/** Chooses the heaviest sheets and reads them in order of entry, so that the evening goes through the life. */
export function openHearing(state: SimState, world: World, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): HearingState {
  const weightOf = (sheet: string): number => world.sheets[sheet]?.weight ?? 0;
  const heaviest = [...state.file].sort((a, b) => weightOf(b) - weightOf(a) || state.file.indexOf(a) - state.file.indexOf(b)).slice(0, assumptions.sheetsRead);
  const standing = (state.measures.standing - 50) / 6;
  const hall = (state.measures.shop_floor - 50) / 10;
  const friend = Math.max(-3, Math.min(3, state.trust['pasha'] ?? 0));
  return {
    queue: state.file.filter((sheet) => heaviest.includes(sheet)),
    current: null,
    score: Math.round((assumptions.quota + standing + hall + friend) * 10) / 10,
    answers: [],
    outcome: null,
  };
}

/** What is taken of a sheet that the catalog does not know (a story edited since). */
export function unknownSheet(id: string): SheetFacts {
  return { id, origin: 'minute', weight: 5 };
}

/** What one answer to one sheet does to the commission's opinion. */
export function scoreAnswer(sheet: SheetFacts, how: AnswerId, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): number {
  const weight = sheet.weight * (sheet.origin === 'signature' ? assumptions.signed : 1);
  const isOnPaper = sheet.origin === 'signature' || sheet.origin === 'minute' || sheet.origin === 'open';
  switch (how) {
    case 'own': return 1.5 - weight * 0.3;
    case 'explain': return 1 - weight * 0.2;
    case 'deny': return isOnPaper ? -weight * 0.7 : 2.5 - weight * 0.1;
    case 'name_other': return 1.5 - weight * 0.1;
    case 'stay_silent': return -1 - weight * 0.15;
  }
}

/**
 * Bounds of the score between the decisions, from the mildest down; the dice add up to `luck` either way. Set so that of random conduct about
 * one former oppositionist in ten is verified and half are put out: harsher than the national 18 in 100, because the sheets are read aloud.
 */
export const DECISIONS: readonly (readonly [number, HearingOutcome])[] = [[-6.5, 'verified'], [-11, 'reprimand'], [-15.5, 'sympathiser'], [-23, 'expelled']];

/** The decision for a score with the luck of the evening (−1 to 1). */
export function decide(score: number, luck: number, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): HearingOutcome {
  const final = score + luck * assumptions.luck;
  return DECISIONS.find(([bound]) => final >= bound)?.[1] ?? 'expelled_alien';
}

/** How likely each decision is for a score, from the mildest down: the part of the evening's luck that leads to it. The shares add up to 1. */
export function decisionShares(score: number, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): { outcome: HearingOutcome; share: number }[] {
  const reach = Math.max(assumptions.luck, 1e-9);
  const atLeast = (bound: number): number => Math.max(0, Math.min(1, (score + reach - bound) / (2 * reach)));
  let above = 0;
  const shares = DECISIONS.map(([bound, outcome]) => {
    const share = atLeast(bound) - above;
    above += share;
    return { outcome, share };
  });
  return [...shares, { outcome: 'expelled_alien' as const, share: 1 - above }];
}
