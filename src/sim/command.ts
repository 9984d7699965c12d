import type { ActionId } from './campaign/actions.ts';
import type { CampaignEvent } from './campaign/campaign.ts';
import type { ToneId } from './debate/terms.ts';
import type { AnswerId, LessonId } from './hearing/answers.ts';
import type { ReactorId } from './hearing/hearing.ts';
import type { MeasureId, MotionId } from './state.ts';
import type { BallotId } from './vote/ballot.ts';
import type { CardId } from './vote/count.ts';

/** A request to change the world. The only way in is `reduce`. */
export type Command =
  | { kind: 'become'; who: string }
  | { kind: 'change'; measure: MeasureId; amount: number }
  | { kind: 'pass_time'; months: number }
  | { kind: 'trust'; who: string; amount: number }
  | { kind: 'enter'; sheet: string }
  | { kind: 'enter_for'; who: string; sheet: string }
  | { kind: 'mark'; fact: string }
  | { kind: 'hold_vote'; motion: MotionId; card: CardId }
  | { kind: 'hold_ballot'; ballot: BallotId }
  | { kind: 'roll'; percent: number }
  | { kind: 'open_hearing' }
  | { kind: 'next_sheet' }
  | { kind: 'answer'; how: AnswerId }
  | { kind: 'apprentice_asks'; lesson: LessonId }
  | { kind: 'hear_hall'; asked: string | null }
  | { kind: 'sway'; who: ReactorId; amount: number }
  | { kind: 'decide_hearing' }
  | { kind: 'appeal' }
  | { kind: 'draw_fate' }
  | { kind: 'open_campaign' }
  | { kind: 'plan_weeks'; until: number }
  | { kind: 'campaign_act'; week: number; action: ActionId; place: string | null }
  | { kind: 'end_weeks' }
  | { kind: 'close_campaign' }
  | { kind: 'open_hall'; hall: string }
  | { kind: 'say'; argument: string; tone: ToneId }
  | { kind: 'opponent_speaks'; speaker: string }
  | { kind: 'close_hall' };

/** What a page with a form hands in together with a choice: some moves of the weeks, or one speech. */
export type HandedCommand = Extract<Command, { kind: 'campaign_act' | 'say' }>;

/** What came of a command; views may show it, the log does not need it. */
export type SimEvent =
  | { kind: 'measure_changed'; measure: MeasureId; from: number; to: number }
  | { kind: 'trust_changed'; who: string; from: number; to: number }
  | { kind: 'sheet_entered'; sheet: string }
  | { kind: 'sheet_entered_for'; who: string; sheet: string }
  | { kind: 'fact_marked'; fact: string }
  | { kind: 'vote_held'; motion: MotionId }
  | { kind: 'ballot_held' }
  | { kind: 'hearing_moved' }
  | { kind: 'hearing_decided' }
  | { kind: 'appeal_answered'; isGranted: boolean }
  | { kind: 'fate_drawn'; ending: string }
  | { kind: 'campaign_opened' }
  | { kind: 'weeks_planned'; from: number; until: number }
  | { kind: 'campaign_moved'; event: CampaignEvent }
  | { kind: 'campaign_closed' }
  | { kind: 'hall_opened'; hall: string }
  | { kind: 'spoken'; who: string }
  | { kind: 'hall_closed'; hall: string };
