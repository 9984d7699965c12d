import type { DoorArgument, Doors } from '../narrative/narrator.ts';
import { ANSWERS, COMMISSIONERS, LESSONS, type AnswerId, type CommissionerId, type LessonId } from '../sim/hearing/answers.ts';
import { proposalOf } from '../sim/hearing/decision.ts';
import { voicesFor } from '../sim/hearing/hall.ts';
import type { ReactorId } from '../sim/hearing/hearing.ts';
import { offeredAnswers } from '../sim/hearing/offers.ts';
import { fileWeight } from '../sim/hearing/papers.ts';
import { hallWord, opinionWord } from '../sim/hearing/words.ts';
import type { Command } from '../sim/command.ts';
import { MEASURES, MOTIONS, type MeasureId, type MotionId, type SimState } from '../sim/state.ts';
import { ballotRank, BALLOTS, ballotVotes, type BallotId } from '../sim/vote/ballot.ts';
import { CARDS, type CardId } from '../sim/vote/count.ts';
import { wordFor } from '../sim/words.ts';
import { campaignDoors } from './campaign-doors.ts';
import { debateDoors } from './debate-doors.ts';
import { number, oneOf, text, type DoorMakers } from './door-arguments.ts';
import { SHEET_YEARS, type SheetYear, type World } from '../sim/world.ts';
import type { SheetText } from './ports.ts';

/** What the doors open onto: the state, the one way to change it, and the wording of sheets. */
export interface DoorFrame {
  state: () => SimState;
  dispatch: (command: Command) => boolean;
  world: World;
  sheet: (id: string) => SheetText | undefined;
}

/** Every external function of `story/lib/externals.ink`. A wrong argument throws a sentence that names it. */
export function createDoors(frame: DoorFrame): Doors {
  const action: DoorMakers['action'] = (make) => ({ effect: true, call: (...args: DoorArgument[]) => frame.dispatch(make(...args)) });
  const query: DoorMakers['query'] = (ask) => ({ effect: false, call: (...args: DoorArgument[]) => ask(frame.state(), ...args) });
  const onTable = (state: SimState): SheetText | undefined => frame.sheet(state.hearing?.current ?? '');
  return {
    become: action((who) => ({ kind: 'become', who: text(who, 'become') })),
    pass_time: action((months) => ({ kind: 'pass_time', months: number(months, 'pass_time') })),
    change: action((measure, amount) => ({ kind: 'change', measure: measureId(measure), amount: number(amount, 'change') })),
    trust: action((who, amount) => ({ kind: 'trust', who: text(who, 'trust'), amount: number(amount, 'trust') })),
    enter: action((sheet) => ({ kind: 'enter', sheet: text(sheet, 'enter') })),
    enter_for: action((who, sheet) => ({ kind: 'enter_for', who: text(who, 'enter_for'), sheet: text(sheet, 'enter_for') })),
    mark: action((fact) => ({ kind: 'mark', fact: text(fact, 'mark') })),
    hold_vote: action((motion, card) => ({ kind: 'hold_vote', motion: motionId(motion), card: cardId(card) })),
    hold_ballot: action((list) => ({ kind: 'hold_ballot', ballot: ballotId(list) })),
    roll: action((percent) => ({ kind: 'roll', percent: number(percent, 'roll') })),
    open_hearing: action(() => ({ kind: 'open_hearing' })),
    next_sheet: action(() => ({ kind: 'next_sheet' })),
    answer: action((how) => ({ kind: 'answer', how: answerId(how) })),
    apprentice_asks: action((lesson) => ({ kind: 'apprentice_asks', lesson: lessonId(lesson) })),
    hear_hall: action((asked) => ({ kind: 'hear_hall', asked: asked === '' ? null : text(asked, 'hear_hall') })),
    sway: action((who, amount) => ({ kind: 'sway', who: reactorId(who), amount: number(amount, 'sway') })),
    decide_hearing: action(() => ({ kind: 'decide_hearing' })),
    appeal: action(() => ({ kind: 'appeal' })),
    draw_fate: action(() => ({ kind: 'draw_fate' })),

    at_least: query((state, measure, level) => state.measures[measureId(measure)] >= number(level, 'at_least')),
    word: query((state, measure) => wordFor(measureId(measure), state.measures[measureId(measure)])),
    trusts: query((state, who, level) => (state.trust[text(who, 'trusts')] ?? 0) >= number(level, 'trusts')),
    marked: query((state, fact) => state.facts.includes(text(fact, 'marked'))),
    on_file: query((state, sheet) => state.file.includes(text(sheet, 'on_file'))),
    votes: query((state, motion, card) => state.votes[motionId(motion)]?.cards[cardId(card)] ?? 0),
    moved: query((state, motion) => state.votes[motionId(motion)]?.moved.length ?? 0),
    companion_card: query((state, who, motion) => (state.votes[motionId(motion)]?.companions[text(who, 'companion_card')] ?? 'card_absent').slice('card_'.length)),
    ballot_votes: query((state, who) => ballotVotes(state.ballot, text(who, 'ballot_votes'))),
    ballot_rank: query((state, who) => ballotRank(state.ballot, text(who, 'ballot_rank'))),
    companion_ballot: query((state, who) => (state.ballot?.companions[text(who, 'companion_ballot')] ?? 'ballot_away').slice('ballot_'.length)),
    sheet_title: query((state) => onTable(state)?.title ?? ''),
    sheet_wording: query((state) => onTable(state)?.wording ?? ''),
    sheet_reply: query((state, how) => replyTo(state, frame, answerId(how))),
    sheet_id: query((state) => state.hearing?.current ?? ''),
    sheet_origin: query((state) => onTable(state)?.origin ?? ''),
    sheet_from: query((state) => onTable(state)?.said_by ?? ''),
    may: query((state, how) => offeredAnswers(state, frame.world).includes(answerId(how))),
    reaction: query((state) => state.hearing?.answers.at(-1)?.reactor ?? ''),
    opinion: query((state, who) => opinionWord(state.hearing?.opinions[commissionerId(who)] ?? 0)),
    hall_is: query((state) => hallWord(state.hearing?.hall ?? 0)),
    on_feet: query((state) => Math.max(0, state.hearing?.feet ?? 0)),
    quota_left: query((state) => state.hearing?.quotaLeft ?? 0),
    would_speak: query((state, who) => state.hearing !== null && voicesFor(state, state.hearing.hall).includes(text(who, 'would_speak'))),
    proposal: query((state, who) => proposalOf(state.hearing?.opinions[commissionerId(who)] ?? 0)),
    restored: query((state) => state.hearing?.appeal?.isGranted ?? false),
    file_weighs: query((state, year, level) => fileWeight(state.file, frame.world, yearId(year)) >= number(level, 'file_weighs')),
    lies_with: query((state, who) => (state.othersFiles[text(who, 'lies_with')] ?? []).length),
    outcome: query((state) => state.hearing?.outcome ?? ''),
    fate: query((state) => state.fate?.ending ?? ''),
    companion_fate: query((state, who) => state.fate?.companions[text(who, 'companion_fate')] ?? 'lived'),
    ...campaignDoors({ action, query }),
    ...debateDoors({ action, query }),
  };
}

/** The reply may be asked for before or after the answer was counted; after it the sheet has left the table. */
function replyTo(state: SimState, frame: DoorFrame, how: AnswerId): string {
  const sheet = state.hearing?.current ?? state.hearing?.answers.at(-1)?.sheet ?? '';
  return frame.sheet(sheet)?.replies[how] ?? '';
}

const measureId: (value: DoorArgument | undefined) => MeasureId = oneOf(MEASURES, 'measure');
const motionId: (value: DoorArgument | undefined) => MotionId = oneOf(MOTIONS, 'motion');
const cardId: (value: DoorArgument | undefined) => CardId = oneOf(CARDS, 'card');
const ballotId: (value: DoorArgument | undefined) => BallotId = oneOf(BALLOTS, 'way to fill in the list');
const yearId: (value: DoorArgument | undefined) => SheetYear = (value) => oneOf(SHEET_YEARS, 'year of the file')(String(value));
const lessonId: (value: DoorArgument | undefined) => LessonId = (value) => oneOf(LESSONS, 'lesson')(typeof value === 'string' ? value.replace(/^lesson_/, '') : value);
const commissionerId: (value: DoorArgument | undefined) => CommissionerId = oneOf(COMMISSIONERS, 'member of the commission');
const reactorId: (value: DoorArgument | undefined) => ReactorId = oneOf([...COMMISSIONERS, 'hall'], 'member of the commission, nor the hall');
const answerId: (value: DoorArgument | undefined) => AnswerId = oneOf(ANSWERS, 'kind of answer');
