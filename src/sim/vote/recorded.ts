import type { MotionId } from '../state.ts';
import type { CardId } from './cards.ts';
import { createRoster, type RosterDelegate } from './roster.ts';

/**
 * 16 March: some 25 against the resolution on unity and some 30 against the one on the deviation (as the literature gives them).
 * Who was present is not recorded; we take the 406 of 14 March. That makes "for" an estimate, and the model notes say so.
 */
const RECORDED_AGAINST: Record<'unity' | 'deviation', number> = { unity: 25, deviation: 30 };

const PLATFORM_CARDS = { ten: 'card_ten', trotsky: 'card_trotsky', opposition: 'card_opposition', abstained: 'card_abstain', not_voting: 'card_absent' } as const;

/** Who gives way first when some vote against: the Opposition, then those least sure. */
const AGAINST_FIRST: Record<RosterDelegate['stance'], number> = { opposition: 0, abstained: 1, trotsky: 2, ten: 3, not_voting: 4 };

let roster: readonly RosterDelegate[] | null = null;

/** The 694, made once. */
export function delegates(): readonly RosterDelegate[] {
  return roster ??= createRoster();
}

const recorded = new Map<MotionId, readonly CardId[]>();

/** What each seat did in the record; seat 0 is delegate number 1. Worked out once. */
export function recordedCards(motion: MotionId): readonly CardId[] {
  const known = recorded.get(motion) ?? Object.freeze(makeRecorded(motion));
  recorded.set(motion, known);
  return known;
}

function makeRecorded(motion: MotionId): CardId[] {
  if (motion === 'platforms') return delegates().map((delegate) => PLATFORM_CARDS[delegate.stance]);
  const against = new Set(
    delegates().filter((delegate) => delegate.stance !== 'not_voting')
      .sort((a, b) => AGAINST_FIRST[a.stance] - AGAINST_FIRST[b.stance] || a.firmness - b.firmness || a.number - b.number)
      .slice(0, RECORDED_AGAINST[motion]).map((delegate) => delegate.number),
  );
  return delegates().map((delegate) => delegate.stance === 'not_voting' ? 'card_absent' : against.has(delegate.number) ? 'card_against' : 'card_for');
}
