import { nextUnit } from '../../base/random.ts';
import { pushByPlace } from '../campaign/outcome.ts';
import { eased } from '../eased.ts';
import type { SimEvent } from '../command.ts';
import type { MeasureId, SimState } from '../state.ts';
import { argumentById, ARGUMENTS, argumentsOf, type Argument } from './arguments.ts';
import { countCards, createHall, type HallState } from './audience.ts';
import { explain, type Cause } from './explain.ts';
import { HALLS, hallById, type Hall } from './halls.ts';
import { chooseSpeech, speakerById } from './opponents.ts';
import { speak, type Speech, type SpeechResult } from './speech.ts';
import type { PlatformId, ToneId } from './terms.ts';

/*
 * An evening in a hall inside a life: it opens with what the life has earned, the player and named opponents speak, it closes, and what was
 * said changes the measures a little. The last evening stays readable until the next one opens.
 */

export type Cards = Record<PlatformId | 'abstained', number>;
/** Somebody spoke. `who` is "you" or a speaker of the table; `cards` are the hall's cards after it, if it voted then. */
export interface Spoken extends SpeechResult { who: string; causes: Cause[]; cards: Cards }
/** `now` is the hall while it is open, null afterwards: of a hall that has gone home only its cards are kept. */
export interface DebateState { hall: string; now: HallState | null; opening: Cards; spoken: Spoken[] }

interface Told { state: SimState; events: SimEvent[] }

const limit = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/**
 * What a life brings into a hall, in points of trust (−10 to 10): people from the bench go by the shop floor, people from the offices by
 * the standing, a point for every 12 above or below 50; at the Tula conference the bench adds a point for every 60 points of the campaign there, at most 3.
 */
function groupsFor(hall: Hall, state: SimState): Hall['groups'] {
  const { shop_floor, standing } = state.measures;
  const earned = hall.id === 'tula_conference' && state.campaign !== null ? Math.min(3, Math.floor((pushByPlace(state.campaign)['tula'] ?? 0) / 60)) : 0;
  return hall.groups.map((group) => {
    const isOffice = group.union === 'offices' || group.union === 'army';
    return { ...group, trust: limit(group.trust + Math.round(((isOffice ? standing : shop_floor) - 50) / 12) + (isOffice ? 0 : earned), 10) };
  });
}

/** Opens a hall of the table; an unknown id throws and is named. */
export function openHallInLife(state: SimState, id: string): Told {
  const hall = hallById(id);
  const drawn = nextUnit(state.dice);
  const now = createHall(groupsFor(hall, state), Math.floor(drawn.value * 4294967296), hall.date, hall.loose);
  return { state: { ...state, dice: drawn.next, debate: { hall: id, now, opening: countCards(now, hall.voters), spoken: [] } }, events: [{ kind: 'hall_opened', hall: id }] };
}

/** What somebody says who was not asked how: the Opposition's best argument that has not been heard here, plainly. */
export function plainArgument(debate: DebateState): { argument: string; tone: ToneId } {
  const open = argumentsOf('workers_opposition', hallById(debate.hall).date);
  const fresh = open.filter((each) => !debate.spoken.some((spoken) => spoken.argument === each.id));
  const best = (fresh.length > 0 ? fresh : open).reduce((a, b) => (b.strength > a.strength ? b : a));
  return { argument: best.id, tone: 'plain' };
}

/** The player speaks. Nothing comes of an argument that nobody can make yet, or of a hall that is shut. */
export function sayInLife(state: SimState, { argument, tone }: { argument: string; tone: ToneId }): Told {
  const { debate } = state;
  const found = ARGUMENTS.find((each) => each.id === argument);
  const now = debate?.now ?? null;
  if (debate === null || now === null || found === undefined || !argumentsOf(found.platform, now.date).includes(found)) return { state, events: [] };
  return heard(state, debate, now, 'you', { argument: found, tone });
}

/** A speaker of the table answers: to what the player said last, if anything. */
export function opponentSpeaks(state: SimState, speaker: string): Told {
  const { debate } = state;
  const now = debate?.now ?? null;
  if (debate === null || now === null) return { state, events: [] };
  const last = debate.spoken.filter((each) => each.who === 'you').at(-1);
  const answered: Argument | undefined = last === undefined ? undefined : argumentById(last.argument);
  const chosen = chooseSpeech(now, speakerById(speaker), answered);
  return heard(state, debate, chosen.hall, speaker, chosen.speech);
}

function heard(state: SimState, debate: DebateState, before: HallState, who: string, speech: Speech): Told {
  const { hall: now, result } = speak(before, speech);
  const spoken: Spoken = { ...result, who, causes: explain(before, speech, result.heckled), cards: countCards(now, hallById(debate.hall).voters) };
  return { state: { ...state, debate: { ...debate, now, spoken: [...debate.spoken, spoken] } }, events: [{ kind: 'spoken', who }] };
}

/** What a platform's advocate gains or loses with the party, and what a tone does to it. Judgement. */
const STANDING_OF: Readonly<Record<PlatformId, number>> = { ten: 3, trotsky_bukharin: 2, democratic_centralists: -1, workers_opposition: -2 };
const STANDING_OF_TONE: Readonly<Record<ToneId, number>> = { plain: 0, sharp: -1, mocking: -2, conciliatory: 1 };

/** What an evening does to the measures: applause to the shop floor, platform and voice to the standing; −2 to 4 and −4 to 4 points. */
export function aftermath(debate: DebateState): Partial<Record<MeasureId, number>> {
  const own = debate.spoken.filter((each) => each.who === 'you');
  const last = own.at(-1);
  if (last === undefined) return {};
  const applause = own.reduce((sum, each) => sum + each.applause, 0) / own.length;
  return {
    shop_floor: Math.max(-2, Math.min(4, Math.round((applause - 40) / 10))),
    standing: limit(STANDING_OF[last.platform] + Math.min(...own.map((each) => STANDING_OF_TONE[each.tone])), 4),
  };
}

export function closeHall(state: SimState): Told {
  const { debate } = state;
  if (debate === null || debate.now === null) return { state, events: [] };
  const measures = { ...state.measures };
  const events: SimEvent[] = [];
  for (const [measure, amount] of Object.entries(aftermath(debate)) as [MeasureId, number][]) {
    const from = measures[measure];
    measures[measure] = Math.max(0, Math.min(100, from + eased(from, amount)));
    events.push({ kind: 'measure_changed', measure, from, to: measures[measure] });
  }
  return { state: { ...state, measures, debate: { ...debate, now: null } }, events: [...events, { kind: 'hall_closed', hall: debate.hall }] };
}

/** Every hall that can be opened. */
export const HALL_IDS: readonly string[] = HALLS.map((hall) => hall.id);
