import type { MotionId, SimState } from '../state.ts';
import type { CardId } from './cards.ts';
import { recordedCards } from './recorded.ts';

/** Someone who did otherwise than in the record. */
interface Mover { delegate: number; to: CardId }

/** The record with those laid over it who did otherwise; seat 0 is delegate number 1. */
export function layOver(recorded: readonly CardId[], moved: readonly Mover[]): CardId[] {
  const stands = [...recorded];
  for (const { delegate, to } of moved) stands[delegate - 1] = to;
  return stands;
}

/**
 * The card of each of the 694 seats in a motion that was counted, null before. Read from the count and not counted again: since then
 * trust and deeds may have changed, and a hall that was counted stands as it stood.
 */
export function standsOf(state: SimState, motion: MotionId): CardId[] | null {
  const result = state.votes[motion];
  return result === null ? null : layOver(recordedCards(motion), result.moved);
}
