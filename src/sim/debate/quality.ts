import type { DebateState } from './evening.ts';

/**
 * How well the player argues in the districts, 0–1 in tenths: 0.5 for somebody who has not spoken yet; otherwise from what their last evening
 * did to the cards. One point of the hall is worth a tenth, since a speech by an unknown is seldom worth more than four.
 */
export function debateQuality(debate: DebateState | null): number {
  const own = debate?.spoken.filter((each) => each.who === 'you') ?? [];
  if (own.length === 0) return 0.5;
  const votes = own.reduce((sum, each) => sum + each.votes, 0) / own.length;
  return Math.max(0, Math.min(10, Math.round(3 + votes))) / 10;
}
