import type { VoteCard } from '../../session/vote-stands.ts';

/** Signs on the mandate cards, in the order in which they are called up. Colour never stands alone. */
const CALLS = ['star', 'bar', 'diagonal', 'blank'] as const;
type Look = (typeof CALLS)[number];

const LOOK_OF: Record<VoteCard, Look | null> = {
  card_ten: 'star', card_for: 'star', card_trotsky: 'bar', card_opposition: 'diagonal', card_against: 'diagonal', card_abstain: 'blank', card_absent: null,
};
/** Every so many empty seats one is kept with a cap, for somebody who has gone to Kronstadt. */
const CAP_EVERY = 7;

/** The cell for a seat with its arm at each step; an empty seat has the same one for all. */
export function cellName(card: VoteCard, head: string, seat: number, step: number): string {
  const look = LOOK_OF[card];
  if (look === null) return seat % CAP_EVERY === 0 ? 'empty-cap' : 'empty';
  return step === 0 ? `${head}-0` : `${head}-${look}-${String(step)}`;
}

/** When each seat is called: the sides in order, leaving out those that nobody takes; −1 for an empty seat. */
export function callOrder(cards: readonly VoteCard[]): Int8Array {
  const used = CALLS.filter((look) => cards.some((card) => LOOK_OF[card] === look));
  return Int8Array.from(cards, (card) => used.findIndex((look) => look === LOOK_OF[card]));
}
