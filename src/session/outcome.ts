import { createSimState, type MotionId } from '../sim/state.ts';
import { countVote, type CardId, type VoteResult } from '../sim/vote/count.ts';
import { TULA_SEATS } from '../sim/vote/roster.ts';

/** How well a figure of the record is known. `reckoned`: the mandates less the votes; `literature`: as later books give it; `estimate`: rests on one of our assumptions. */
export type Grade = 'recorded' | 'reckoned' | 'literature' | 'estimate';
export interface VoteRow { card: CardId; recorded: number; here: number; grade: Grade }
/** Delegates who voted otherwise than in the record for one reason. `places` are set for strangers, `people` for those from Tula. */
export interface VoteCause { kind: 'own' | 'companions' | 'deed'; why: string; count: number; places: { region: string; count: number }[]; people: string[]; to: CardId[] }
export interface VoteOutcome { motion: MotionId; yours: CardId; rows: VoteRow[]; moved: number; causes: VoteCause[]; companions: { who: string; card: CardId }[] }

/** The rows that a motion is counted in, in the order of the record. */
const ROWS: Record<MotionId, readonly CardId[]> = {
  platforms: ['card_ten', 'card_trotsky', 'card_opposition', 'card_abstain', 'card_absent'],
  unity: ['card_for', 'card_against', 'card_abstain', 'card_absent'],
  deviation: ['card_for', 'card_against', 'card_abstain', 'card_absent'],
};
const CAUSES_TOLD = 3;

/** The cards of the record: the hall as it votes when nobody of this story was there. */
export function recordedCount(motion: MotionId): Record<CardId, number> {
  return countVote(createSimState(0), motion, 'card_absent').cards;
}

/** A counted vote beside the record, with its largest causes. */
export function voteOutcome(motion: MotionId, result: VoteResult): VoteOutcome {
  return {
    motion,
    yours: result.yours,
    rows: voteRows(motion, recordedCount(motion), result.cards),
    moved: result.moved.length,
    causes: causesOf(result).slice(0, CAUSES_TOLD),
    companions: Object.entries(result.companions).map(([who, card]) => ({ who, card })),
  };
}

/** Two counts of one motion, row by row. */
export function voteRows(motion: MotionId, recorded: Record<CardId, number>, here: Record<CardId, number>): VoteRow[] {
  return ROWS[motion].map((card) => ({ card, recorded: recorded[card], here: here[card], grade: gradeOf(motion, card) }));
}

function gradeOf(motion: MotionId, card: CardId): Grade {
  if (motion === 'platforms') return card === 'card_absent' ? 'reckoned' : 'recorded';
  return card === 'card_against' ? 'literature' : 'estimate';
}

/** Everybody who voted otherwise, gathered by reason, the largest first. */
function causesOf(result: VoteResult): VoteCause[] {
  const seats = new Map(Object.entries(TULA_SEATS).map(([who, seat]) => [seat, who]));
  const causes = new Map<string, VoteCause>();
  for (const { delegate, region, to, why } of result.moved) {
    const who = seats.get(delegate);
    const kind = who === undefined ? 'deed' : who in result.companions ? 'companions' : 'own';
    const cause = causes.get(why) ?? { kind, why, count: 0, places: [], people: [], to: [] };
    causes.set(why, cause);
    cause.count += 1;
    if (!cause.to.includes(to)) cause.to.push(to);
    if (who !== undefined) cause.people.push(who);
    else {
      const place = cause.places.find((each) => each.region === region);
      if (place === undefined) cause.places.push({ region, count: 1 });
      else place.count += 1;
    }
  }
  for (const cause of causes.values()) cause.places.sort((a, b) => b.count - a.count || a.region.localeCompare(b.region));
  return [...causes.values()].sort((a, b) => b.count - a.count);
}
