import type { AnswerId } from './hearing/hearing.ts';
import type { MeasureId, MotionId } from './state.ts';
import type { BallotId } from './vote/ballot.ts';
import type { CardId } from './vote/count.ts';

/** A request to change the world. The only way in is `reduce`. */
export type Command =
  | { kind: 'become'; who: string }
  | { kind: 'change'; measure: MeasureId; amount: number }
  | { kind: 'trust'; who: string; amount: number }
  | { kind: 'enter'; sheet: string }
  | { kind: 'mark'; fact: string }
  | { kind: 'hold_vote'; motion: MotionId; card: CardId }
  | { kind: 'hold_ballot'; ballot: BallotId }
  | { kind: 'roll'; percent: number }
  | { kind: 'open_hearing' }
  | { kind: 'next_sheet' }
  | { kind: 'answer'; how: AnswerId }
  | { kind: 'decide_hearing' }
  | { kind: 'draw_fate' };

/** What came of a command; views may show it, the log does not need it. */
export type SimEvent =
  | { kind: 'measure_changed'; measure: MeasureId; from: number; to: number }
  | { kind: 'trust_changed'; who: string; from: number; to: number }
  | { kind: 'sheet_entered'; sheet: string }
  | { kind: 'fact_marked'; fact: string }
  | { kind: 'vote_held'; motion: MotionId }
  | { kind: 'ballot_held' }
  | { kind: 'hearing_moved' }
  | { kind: 'fate_drawn'; ending: string };
