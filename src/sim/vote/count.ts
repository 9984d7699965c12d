import type { MotionId, SimState } from '../state.ts';
import { createRoster, TULA_SEATS, type RosterDelegate } from './roster.ts';
import { companionCard } from './companions.ts';
import { influenceOf } from './influence.ts';

export const CARDS = ['card_ten', 'card_trotsky', 'card_opposition', 'card_for', 'card_against', 'card_abstain', 'card_absent'] as const;
export type CardId = (typeof CARDS)[number];

/** A counted motion. `cards` is by card; `moved` lists who did otherwise than in the record, and why. */
export interface VoteResult {
  yours: CardId;
  cards: Record<CardId, number>;
  companions: Record<string, CardId>;
  moved: { delegate: number; region: string; from: CardId; to: CardId; why: string }[];
}

/**
 * 16 March: some 25 against the resolution on unity and some 30 against the one on the deviation (as the literature gives them).
 * Who was present is not recorded; we take the 406 of 14 March. That makes "for" an estimate, and the model notes say so.
 */
const RECORDED_AGAINST: Record<'unity' | 'deviation', number> = { unity: 25, deviation: 30 };

let roster: readonly RosterDelegate[] | null = null;

/** Counts the hall. Left alone (every Tula seat absent, no deeds) it gives the recorded figures exactly. */
export function countVote(state: SimState, motion: MotionId, yours: CardId): VoteResult {
  roster ??= createRoster();
  const cards = Object.fromEntries(CARDS.map((card) => [card, 0])) as Record<CardId, number>;
  const moved: VoteResult['moved'] = [];
  const companions: Record<string, CardId> = {};
  const recorded = recordedCards(roster, motion);
  const tula = new Map(Object.entries(TULA_SEATS).map(([who, seat]) => [seat, who]));
  const influence = influenceOf(state);
  for (const delegate of roster) {
    const from = recorded.get(delegate.number) ?? 'card_absent';
    const who = tula.get(delegate.number);
    let to = from;
    let why = '';
    if (who !== undefined) {
      to = state.delegate === null ? 'card_absent' : who === state.delegate ? yours : companionCard(state, who, motion, yours);
      why = who === state.delegate ? 'your own card' : 'came with you from Tula';
      if (who !== state.delegate) companions[who] = to;
    } else {
      const cause = influence.find((each) => each.moves(delegate, from, motion));
      if (cause !== undefined) {
        to = motion === 'platforms' ? 'card_opposition' : 'card_against';
        why = cause.why;
      }
    }
    cards[to] += 1;
    if (to !== from) moved.push({ delegate: delegate.number, region: delegate.region, from, to, why });
  }
  return { yours, cards, companions, moved };
}

function recordedCards(delegates: readonly RosterDelegate[], motion: MotionId): Map<number, CardId> {
  if (motion === 'platforms') {
    const asCard = { ten: 'card_ten', trotsky: 'card_trotsky', opposition: 'card_opposition', abstained: 'card_abstain', not_voting: 'card_absent' } as const;
    return new Map(delegates.map((delegate) => [delegate.number, asCard[delegate.stance]]));
  }
  const rank = { opposition: 0, abstained: 1, trotsky: 2, ten: 3, not_voting: 4 } as const;
  const present = delegates.filter((delegate) => delegate.stance !== 'not_voting')
    .sort((a, b) => rank[a.stance] - rank[b.stance] || a.firmness - b.firmness || a.number - b.number);
  return new Map(present.map((delegate, index) => [delegate.number, index < RECORDED_AGAINST[motion] ? 'card_against' : 'card_for']));
}
