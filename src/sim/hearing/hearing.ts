import { nextUnit, type DiceState } from '../../base/random.ts';
import type { SimState } from '../state.ts';
import type { SheetFacts, World } from '../world.ts';
import { COMMISSIONERS, type AnswerId, type CommissionerId, type HearingOutcome, type LessonId, type Opinions } from './answers.ts';
import type { Appeal } from './appeal.ts';
import { DEFAULT_HEARING_ASSUMPTIONS, type HearingAssumptions } from './assumptions.ts';
import { hearing as hears, LESSON_MOVES, moveOpinion, TABLE, type Heard } from './commissioners.ts';
import { hallHears, moveTemper, openTemper, VOICE_MOVES, VOICES_HEARD } from './hall.ts';
import { friendsPaper, heaviestSheets, unknownSheet } from './papers.ts';

/** Who answers back first: one of the three, or the hall. */
export type ReactorId = CommissionerId | 'hall';
/** One answer and what it did to each opinion. */
export interface GivenAnswer { sheet: string; how: AnswerId; moved: Opinions; reactor: ReactorId }
/** What moved the opinions besides the answers: Pasha's turn, a voice from the hall, a question from the floor. `who` is the voice, '' for none. */
export interface Turn { why: 'apprentice' | 'voice' | 'floor'; who: string; moved: Opinions }

/** One evening. `queue` are the sheets still to be read, `feet` how many answers you can still give standing (below 0: how many you gave that you could not), `luck` (−1 to 1) is known once it is decided. */
export interface HearingState {
  queue: string[];
  current: string | null;
  opened: Opinions;
  opinions: Opinions;
  hall: number;
  quotaLeft: number;
  feet: number;
  answers: GivenAnswer[];
  turns: Turn[];
  outcome: HearingOutcome | null;
  luck: number | null;
  appeal: Appeal | null;
}

/** Of nineteen names an evening wanted up to four. */
const QUOTA_OPEN = 5;
/** Pressure is felt from the second name on. */
export const QUOTA_USUAL = 2;

/** Opens the folder: chooses what is read, and what each of the three thinks before the first sheet. */
export function openHearing(state: SimState, world: World, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): { hearing: HearingState; dice: DiceState } {
  const pressed = nextUnit(state.dice);
  const quotaLeft = Math.floor(pressed.value * QUOTA_OPEN);
  const friend = friendsPaper(state, world, pressed.next);
  const own = heaviestSheets(state.file, world, assumptions.sheetsRead - (friend.sheet === null ? 0 : 1));
  const hall = openTemper(state);
  const opened = eachOf((who) => openingOf(who, state, { hall, quotaLeft, quota: assumptions.quota }));
  return {
    dice: friend.dice,
    hearing: {
      queue: friend.sheet === null ? own : [...own, friend.sheet],
      current: null,
      opened,
      opinions: { ...opened },
      hall,
      quotaLeft,
      feet: feetFor(state.measures.strength),
      answers: [],
      turns: [],
      outcome: null,
      luck: null,
      appeal: null,
    },
  };
}

/** What one of the three thinks before the first sheet: the share of the quota, your standing, the hall, and what binds that one to you. */
export function openingOf(who: CommissionerId, state: SimState, { hall, quotaLeft, quota }: { hall: number; quotaLeft: number; quota: number }): number {
  const { quotaShare, pressure, standing, hall: ofHall, trust } = TABLE[who];
  return moveOpinion(0, quota * quotaShare - pressure * (quotaLeft - QUOTA_USUAL) + standing * (state.measures.standing - 50) + ofHall * hall + trust * Math.max(-5, Math.min(5, state.trust[who] ?? 0)));
}

/** How many answers one can give standing: two for anybody, one more for every eighteen points of strength. An explanation takes two. */
export function feetFor(strength: number): number {
  return 2 + Math.floor(strength / 18);
}

export function feetTaken(how: AnswerId): number {
  return how === 'explain' ? 2 : 1;
}

/** Lays the next sheet on the table. */
export function layNext(hearing: HearingState): HearingState {
  const [current = null, ...queue] = hearing.queue;
  return { ...hearing, current, queue };
}

/** An answer as it is heard now. */
export function heardAs(hearing: HearingState, sheet: SheetFacts, how: AnswerId, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): Heard {
  return {
    weight: sheet.weight * (sheet.origin === 'signature' ? assumptions.signed : 1),
    isInk: sheet.origin === 'signature' || sheet.origin === 'minute' || sheet.origin === 'open',
    before: hearing.answers.filter((each) => each.how === how).length,
    isSpent: hearing.feet < feetTaken(how),
  };
}

/** The answer to the sheet on the table. With none there it is the conduct of the whole evening (the summary of the chapter asks only once). */
export function giveAnswer(hearing: HearingState, how: AnswerId, world: World, assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): HearingState {
  const sheets = hearing.current === null ? hearing.queue : [hearing.current];
  const after = sheets.reduce((before, id) => answerOne(before, world.sheets[id] ?? unknownSheet(id), how, assumptions), hearing);
  return { ...after, current: null, queue: hearing.current === null ? [] : hearing.queue };
}

function answerOne(hearing: HearingState, sheet: SheetFacts, how: AnswerId, assumptions: HearingAssumptions): HearingState {
  const heard = heardAs(hearing, sheet, how, assumptions);
  const moved = eachOf((who) => hears(who, how, heard));
  const hall = moveTemper(hearing.hall, hallHears(how, heard));
  const reactor = reactorTo(hearing, moved, hall - hearing.hall);
  return { ...moveAll(hearing, moved), hall, feet: hearing.feet - feetTaken(how), answers: [...hearing.answers, { sheet: sheet.id, how, moved, reactor }] };
}

/** Whoever the answer moved most, measured against what it did to the others; the one who spoke last lets another speak. */
function reactorTo(hearing: HearingState, moved: Opinions, hall: number): ReactorId {
  const last = hearing.answers.at(-1)?.reactor;
  const mean = COMMISSIONERS.reduce((sum, who) => sum + moved[who], 0) / COMMISSIONERS.length;
  const stirred: [ReactorId, number][] = [...COMMISSIONERS.map((who): [ReactorId, number] => [who, Math.abs(moved[who] - mean) + 0.1 * Math.abs(moved[who])]), ['hall', Math.abs(hall) * 0.7]];
  return stirred.filter(([who]) => who !== last).sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'hall';
}

/** Pasha's turn to ask, by what she was taught. */
export function apprenticeAsks(hearing: HearingState, lesson: LessonId): HearingState {
  const { hall, ...moved } = LESSON_MOVES[lesson];
  return { ...moveAll(hearing, moved), hall: moveTemper(hearing.hall, hall), turns: [...hearing.turns, { why: 'apprentice', who: 'pasha', moved }] };
}

/** The hall is asked, and these get up for you. */
export function hallSpeaks(hearing: HearingState, voices: readonly string[]): HearingState {
  const { hall, ...moved } = VOICE_MOVES;
  return voices.slice(0, VOICES_HEARD).reduce((before, who) => ({
    ...moveAll(before, moved),
    hall: moveTemper(before.hall, hall),
    turns: [...before.turns, { why: 'voice' as const, who, moved: { ...moved } }],
  }), hearing);
}

/** Something said on the floor moves one of them, or the hall. */
export function sway(hearing: HearingState, who: ReactorId, amount: number): HearingState {
  if (who === 'hall') return { ...hearing, hall: moveTemper(hearing.hall, amount) };
  const moved = eachOf((each) => (each === who ? amount : 0));
  return { ...moveAll(hearing, moved), turns: [...hearing.turns, { why: 'floor', who, moved }] };
}

function moveAll(hearing: HearingState, moved: Opinions): HearingState {
  return { ...hearing, opinions: eachOf((who) => moveOpinion(hearing.opinions[who], moved[who])) };
}

export function eachOf(make: (who: CommissionerId) => number): Opinions {
  return { chekmaryov: make('chekmaryov'), ledenev: make('ledenev'), pasha: make('pasha') };
}
