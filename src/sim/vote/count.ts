import type { MotionId, SimState } from '../state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS, type VoteAssumptions } from './assumptions.ts';
import { CARDS, type CardId } from './cards.ts';
import { companionCard } from './companions.ts';
import { influenceOf } from './influence.ts';
import { delegates, recordedCards } from './recorded.ts';
import { TULA_SEATS } from './roster.ts';
import { layOver } from './stands.ts';
import { stayersOf } from './staying.ts';

export { CARDS, type CardId } from './cards.ts';

/** A counted motion. `cards` is by card; `moved` lists who did otherwise than in the record, and why. */
export interface VoteResult {
  yours: CardId;
  cards: Record<CardId, number>;
  companions: Record<string, CardId>;
  moved: { delegate: number; region: string; from: CardId; to: CardId; why: string }[];
}

/** Counts the hall. Left alone (every Tula seat absent, no deeds) it gives the recorded figures exactly. */
export function countVote(state: SimState, motion: MotionId, yours: CardId, assumptions: VoteAssumptions = DEFAULT_VOTE_ASSUMPTIONS): VoteResult {
  const moved: VoteResult['moved'] = [];
  const companions: Record<string, CardId> = {};
  const recorded = recordedCards(motion);
  const tula = new Map(Object.entries(TULA_SEATS).map(([who, seat]) => [seat, who]));
  const influence = [...influenceOf(state, assumptions), ...stayersOf(state, assumptions)];
  let reached = 0;
  for (const [seat, delegate] of delegates().entries()) {
    const from = recorded[seat] ?? 'card_absent';
    const who = tula.get(delegate.number);
    let to = from;
    let why = '';
    if (who !== undefined) {
      to = state.delegate === null ? 'card_absent' : who === state.delegate ? yours : companionCard(state, who, motion, yours);
      why = who === state.delegate ? 'your own card' : 'came with you from Tula';
      if (who !== state.delegate) companions[who] = to;
    } else {
      const cause = reached < assumptions.ceiling ? influence.find((each) => each.moves(delegate, from, motion)) : undefined;
      if (cause !== undefined) {
        reached += 1;
        to = motion === 'platforms' ? 'card_opposition' : 'card_against';
        why = cause.why;
      }
    }
    if (to !== from) moved.push({ delegate: delegate.number, region: delegate.region, from, to, why });
  }
  return { yours, cards: countCards(layOver(recorded, moved)), companions, moved };
}

function countCards(stands: readonly CardId[]): Record<CardId, number> {
  const cards = Object.fromEntries(CARDS.map((card) => [card, 0])) as Record<CardId, number>;
  for (const card of stands) cards[card] += 1;
  return cards;
}
