import type { SimState } from '../state.ts';
import type { World } from '../world.ts';
import { endsOf } from './chain.ts';
import { DEFAULT_FATE_ASSUMPTIONS, type FateAssumptions } from './hazard.ts';
import { recordOf } from './life-subject.ts';
import type { Standing } from './status.ts';
import { ORDINARY, type FateSubject } from './subject.ts';

export const COMPANION_FATES = ['shot', 'camp', 'lived', 'abroad', 'vanished', 'died'] as const;
/** What the story has a paragraph for. */
export type CompanionFate = (typeof COMPANION_FATES)[number];

/** What is known of each before you come in, and which ends the story tells of them. `record` is what their own file weighs without you. */
interface Companion { subject: Partial<FateSubject>; tells: readonly CompanionFate[] }
const COMPANIONS: Readonly<Record<string, Companion>> = {
  // Says what he measured, in every commission; stays at the vice.
  stepan: { subject: { born: 1884, outcome: 'expelled', record: 335, conviction: 70, standing: 40, known: 0.35 }, tells: ['shot', 'camp', 'died', 'lived'] },
  // Counts before she speaks; a daughter, a sister.
  darya: { subject: { born: 1891, outcome: 'reprimand', record: 280, conviction: 55, standing: 45, known: 0.3, kin: true }, tells: ['shot', 'camp', 'vanished', 'lived'] },
  // Obeyed an order once; the party needs people for whom trains run.
  kuzma: { subject: { born: 1879, outcome: 'verified', record: 245, conviction: 45, standing: 60, known: 0.35 }, tells: ['shot', 'died', 'vanished', 'lived'] },
  // Rises, is seen, and is seen.
  yegor: { subject: { born: 1896, outcome: 'reprimand', record: 310, conviction: 45, standing: 62, known: 0.45, recanted: true, place: 'north' }, tells: ['shot', 'vanished', 'abroad', 'lived'] },
};

/** Trust of 3 and more is a bond that others know of: what your own file weighs over the ordinary then weighs a little with them too. */
const BOND = 3;
const BOND_WEIGHT = 0.15;

/** A companion as the years after 1933 see them: their own file, what lies in it through you, and what it means to have been your friend. */
export function companionSubject(state: SimState, world: World, who: string): FateSubject {
  const own = { ...ORDINARY, ...COMPANIONS[who]?.subject };
  const through = recordOf(state.othersFiles[who] ?? [], world);
  const bond = (state.trust[who] ?? 0) >= BOND ? BOND_WEIGHT * Math.max(0, recordOf(state.file, world) - own.record) : 0;
  return { ...own, record: own.record + through + bond, known: Math.min(1, own.known + 0.05 * (state.othersFiles[who] ?? []).length) };
}

/** Every end that the story tells of a companion with its share (0–1); the shares add up to 1. */
export function companionShares(state: SimState, world: World, who: string, assumed: FateAssumptions = DEFAULT_FATE_ASSUMPTIONS): { fate: CompanionFate; share: number }[] {
  const tells = COMPANIONS[who]?.tells ?? ['lived'];
  const sums = new Map<CompanionFate, number>(tells.map((fate) => [fate, 0]));
  for (const { standing, share } of endsOf(companionSubject(state, world, who), assumed)) {
    const fate = toldAs(standing).find((each) => tells.includes(each));
    if (fate !== undefined) sums.set(fate, (sums.get(fate) ?? 0) + share);
  }
  const total = [...sums.values()].reduce((all, share) => all + share, 0);
  return tells.map((fate) => ({ fate, share: total === 0 ? 1 / tells.length : (sums.get(fate) ?? 0) / total }));
}

/** Which paragraphs may tell such an end, the nearest first; a suicide is told of nobody but oneself. */
function toldAs({ status, passed }: Standing): readonly CompanionFate[] {
  switch (status) {
    case 'shot': return ['shot'];
    case 'suicide': return [];
    case 'crossed': return ['abroad'];
    case 'abroad': return ['abroad', 'lived'];
    case 'free': return ['lived'];
    case 'died': return passed === 'none' ? ['died', 'lived'] : ['vanished', 'shot'];
    default: return ['camp', 'vanished'];
  }
}

/** A companion's fate for a throw of 0–1. */
export function companionFate(state: SimState, world: World, who: string, unit: number): CompanionFate {
  let passed = 0;
  const shares = companionShares(state, world, who);
  for (const { fate, share } of shares) {
    passed += share;
    if (unit < passed) return fate;
  }
  return shares[0]?.fate ?? 'lived';
}
