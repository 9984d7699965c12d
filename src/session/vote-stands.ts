import { standsOf } from '../sim/vote/stands.ts';
import type { CardId } from '../sim/vote/cards.ts';
import { TULA_SEATS } from '../sim/vote/roster.ts';
import type { Turn } from './session.ts';

export type VoteCard = CardId;

/** The hall after a vote, for a view that draws it. Seat 0 is delegate number 1. */
export interface VoteStands {
  cards: readonly VoteCard[];
  /** The seats of the four from Tula, and the player's among them, null for a life without a delegate. */
  tula: readonly number[];
  own: number | null;
  /** False when the page is only seen again (taken back, loaded): then nothing is acted out. */
  isNew: boolean;
}

/** How the hall stood if a vote was held on the way to this page, else null. Of several the last counts. Whoever was away did not see it. */
export function voteStandsOf(turn: Pick<Turn, 'cause' | 'events' | 'sim'>): VoteStands | null {
  const held = turn.events.filter((event) => event.kind === 'vote_held').at(-1);
  const cards = held === undefined || turn.sim.votes[held.motion]?.yours === 'card_absent' ? null : standsOf(turn.sim, held.motion);
  if (cards === null) return null;
  const own = turn.sim.delegate === null ? undefined : TULA_SEATS[turn.sim.delegate];
  return { cards, tula: Object.values(TULA_SEATS).map((number) => number - 1), own: own === undefined ? null : own - 1, isNew: turn.cause === 'chosen' };
}
