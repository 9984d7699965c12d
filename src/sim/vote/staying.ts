import type { MotionId, SimState } from '../state.ts';
import type { VoteAssumptions } from './assumptions.ts';
import type { Influence } from './influence.ts';

/** What keeps somebody in the hall who in the record was about the building and raised no card. */
interface Stay { fact: string; why: string; regions: readonly string[]; firmnessBelow: number; motions: readonly MotionId[] }

/** Easier than to change a card: whoever wavers and has come to hear the turner need only not go out for a smoke. Places where the literature finds the Opposition strong. */
const STAYS: readonly Stay[] = [
  { fact: 'f3_spoke', why: 'stayed in the hall because of what you had said from the floor', regions: ['Samara', 'Perm', 'Nizhny Novgorod', 'Kharkov', 'Omsk', 'Odessa'], firmnessBelow: 0.4, motions: ['platforms', 'unity', 'deviation'] },
];

/** Those who stay for this life; they count towards the same ceiling as those whom a deed moves. */
export function stayersOf(state: SimState, assumptions: VoteAssumptions): Influence[] {
  return STAYS.filter((stay) => state.facts.includes(stay.fact)).map((stay) => ({
    why: stay.why,
    moves: (delegate, from, motion) => from === 'card_absent' && delegate.whereabouts === 'building' && stay.motions.includes(motion)
      && stay.regions.includes(delegate.region) && delegate.firmness + assumptions.firmness < stay.firmnessBelow,
  }));
}
