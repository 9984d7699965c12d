import type { SimState } from '../state.ts';

/** One possible ending: its weight in this life. 0 rules it out. */
interface FateRule { ending: string; weight: (life: Life) => number }
interface Life { has: (fact: string) => boolean; outcome: string; conviction: number; standing: number; shopFloor: number; named: boolean; assumed: FateAssumptions }

/** What the weights take for granted. The model notes let the player change it, in a sandbox only. */
export interface FateAssumptions {
  /** How much of its weight the year 1937 has; 1 is ours. */
  terror: number;
}

export const DEFAULT_FATE_ASSUMPTIONS: FateAssumptions = { terror: 1 };

/**
 * Weights for a rank-and-file delegate. The direction of each follows documented cases (a second signature, a management post,
 * a posting abroad, a meeting of the Workers' Group); the sizes are judgement until the model of fates is fitted.
 */
const RULES: readonly FateRule[] = [
  { ending: 'workers_group', weight: (life) => (life.has('f5_workers_group') ? 9 : 0) },
  { ending: 'abroad_silent', weight: (life) => (life.has('f5_abroad') ? (life.outcome === 'expelled_alien' ? 6 : 16) : 0) },
  { ending: 'kept_minutes', weight: (life) => (life.has('f6_kept_minutes') ? 7 : 0) },
  { ending: 'rose_then_fell', weight: (life) => (isInside(life) ? 3 + (life.has('f5_recanted') ? 3 : 0) + (life.named ? 3 : 0) + life.standing / 25 : 0) },
  { ending: 'small_life', weight: (life) => (life.outcome === 'reprimand' || life.outcome === 'sympathiser' ? 6 : life.outcome === 'verified' ? 3 : 2) },
  { ending: 'camp_return', weight: (life) => (isOut(life) ? 4 : 1.5) },
  { ending: 'isolator', weight: (life) => (isOut(life) ? 2 + (life.conviction >= 60 ? 3 : 0) + (life.has('f5_kept_letter') ? 2 : 0) : 0) },
  { ending: 'shot_1937', weight: (life) => ((life.outcome === 'expelled_alien' ? 5 : isOut(life) ? 3.5 : 1.5) + (life.has('f4_covering_note') ? 1 : 0)) * life.assumed.terror },
];

const isOut = (life: Life): boolean => life.outcome === 'expelled' || life.outcome === 'expelled_alien';
const isInside = (life: Life): boolean => life.outcome === 'verified' || life.outcome === 'reprimand';

/** Every ending with its share (0–1) for this life; the shares add up to 1. */
export function fateShares(state: SimState, assumptions: FateAssumptions = DEFAULT_FATE_ASSUMPTIONS): { ending: string; share: number }[] {
  const life: Life = {
    has: (fact) => state.facts.includes(fact),
    outcome: state.hearing?.outcome ?? 'expelled',
    conviction: state.measures.conviction,
    standing: state.measures.standing,
    shopFloor: state.measures.shop_floor,
    named: state.facts.includes('f6_named') || state.facts.includes('f4_told_commission'),
    assumed: assumptions,
  };
  const weights = RULES.map((rule) => ({ ending: rule.ending, weight: Math.max(0, rule.weight(life)) }));
  const total = weights.reduce((sum, each) => sum + each.weight, 0);
  return weights.map((each) => ({ ending: each.ending, share: each.weight / total }));
}

/** The ending for a throw of 0–1. */
export function fateFor(state: SimState, unit: number): string {
  let passed = 0;
  const shares = fateShares(state);
  for (const each of shares) {
    passed += each.share;
    if (unit < passed) return each.ending;
  }
  return shares.filter((each) => each.share > 0).at(-1)?.ending ?? 'small_life';
}

/** What may become of a companion, with weights that lean on their own story. */
const COMPANION_FATES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  stepan: [['shot', 4], ['camp', 3], ['lived', 2], ['died', 2]],
  darya: [['camp', 4], ['lived', 4], ['vanished', 1], ['shot', 1]],
  kuzma: [['shot', 3], ['died', 3], ['lived', 3], ['vanished', 1]],
  yegor: [['shot', 5], ['vanished', 2], ['lived', 2], ['abroad', 1]],
};

/** A companion's fate for a throw of 0–1; the trusted fare neither better nor worse. */
export function companionFate(who: string, unit: number): string {
  const fates = COMPANION_FATES[who] ?? [['lived', 1] as const];
  const total = fates.reduce((sum, [, weight]) => sum + weight, 0);
  let passed = 0;
  for (const [fate, weight] of fates) {
    passed += weight / total;
    if (unit < passed) return fate;
  }
  return fates[0]?.[0] ?? 'lived';
}
