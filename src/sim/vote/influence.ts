import type { MotionId, SimState } from '../state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS, type VoteAssumptions } from './assumptions.ts';
import type { CardId } from './cards.ts';
import type { RosterDelegate } from './roster.ts';

/** A deed that can move single delegates: the least firm of some regions, never those who already vote that way. */
export interface Influence { why: string; moves: (delegate: RosterDelegate, from: CardId, motion: MotionId) => boolean }

interface Deed { fact: string; why: string; regions: readonly string[]; firmnessBelow: number; motions: readonly MotionId[] }

/**
 * The whole of a player's reach. A speech or a leaflet moves a handful of people who were nearly moved already; together the deeds
 * cannot bring more than about a dozen, because in the weeks of the campaign only a few waverers crossed over in any recorded vote.
 */
const DEEDS: readonly Deed[] = [
  { fact: 'f2_printed', why: 'had read the theses set in Tula', regions: ['Ryazan', 'Moscow province'], firmnessBelow: 0.32, motions: ['platforms'] },
  { fact: 'f2_walked_train', why: 'had heard you at a stop of the train', regions: ['Vladimir', 'Nizhny Novgorod'], firmnessBelow: 0.32, motions: ['platforms'] },
  { fact: 'f3_spoke', why: 'heard you from the floor', regions: ['Samara', 'Perm', 'Kharkov'], firmnessBelow: 0.3, motions: ['platforms', 'unity', 'deviation'] },
];

/** The reach of this life. */
export function influenceOf(state: SimState, assumptions: VoteAssumptions = DEFAULT_VOTE_ASSUMPTIONS): Influence[] {
  return DEEDS.filter((deed) => state.facts.includes(deed.fact)).map((deed) => ({
    why: deed.why,
    moves: (delegate, from, motion) =>
      deed.motions.includes(motion)
      && (motion === 'platforms' ? from === 'card_ten' : from === 'card_for')
      && deed.regions.includes(delegate.region)
      && delegate.firmness + assumptions.firmness < deed.firmnessBelow,
  }));
}
