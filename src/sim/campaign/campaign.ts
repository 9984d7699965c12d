import { hashText } from '../../base/hash.ts';
import { nextUnit, pick, type DiceState } from '../../base/random.ts';
import { ACTIONS, printReach, ROAD_MONEY, ROAD_STRENGTH, RULES, TOUR_KM, tradeFit, TRAIN_LAST_WEEK, type ActionId } from './actions.ts';
import type { CampaignPlace, Leaning } from './place.ts';
import { PLACES } from './places.ts';
import { BREAD_CUT_WEEK, LAST_WEEK } from './weeks.ts';

/** What the player decides: an action, where, and (in a debate) how well it went, 0–1, for instance from the debate model; 0.5 if left out. */
export interface CampaignMove { action: ActionId; place?: string; quality?: number }

/** Something that was done. `push` holds the points of persuasion by place; `week` is the week in which it took effect. */
export interface CampaignDeed { week: number; action: ActionId; place: string; push: Record<string, number>; stuckDays: number }

/**
 * The campaign as plain JSON; all numbers are whole. `dice` is the seed and is not used up: every throw is taken from the seed, the week, the
 * action and the place, so that what happens in one town does not depend on what was done first in another.
 */
export interface CampaignState {
  week: number;
  /** Days left in the week, 7 at its start; below 0 when a journey runs into the weeks after. */
  daysLeft: number;
  strength: number;
  /** Strength on Monday: what the voice has all week. */
  mondayStrength: number;
  money: number;
  /** Flour and potatoes at home, 0–100. */
  home: number;
  standing: number;
  shopFloor: number;
  deeds: CampaignDeed[];
  /** Typhus: never, caught on the road and not yet felt, in bed, or over (nobody has it twice). */
  typhus: 'none' | 'caught' | 'ill' | 'over';
  /** Weeks in bed still to come. */
  illWeeks: number;
  printerArrested: boolean;
  /** The weeks that are planned together now, or were last: the first and the last of them. */
  from: number;
  until: number;
  /** What went otherwise than planned, in order of week; an illness stands in the week in which it is felt. */
  mishaps: CampaignMishap[];
  dice: DiceState;
}

/** `refused`: what was planned could no longer be done when its day came. */
export interface CampaignMishap { week: number; kind: 'train_stuck' | 'printer_arrested' | 'fell_ill' | 'refused'; action: ActionId | null; place: string | null; reason: string }

export type CampaignEvent =
  | { kind: 'refused'; reason: string }
  | { kind: 'done'; deed: CampaignDeed }
  | { kind: 'train_stuck'; days: number }
  | { kind: 'printer_arrested' }
  | { kind: 'fell_ill'; weeks: number }
  | { kind: 'week_ended'; week: number; worked: number };

/** What the player has at the start beside the defaults: strength 60, 24,000 roubles collected in the shops, three fifths of a full larder. */
export type CampaignOpening = Partial<Pick<CampaignState, 'strength' | 'money' | 'home' | 'standing' | 'shopFloor'>>;

export function createCampaign(seed: number, opening: CampaignOpening = {}): CampaignState {
  const strength = opening.strength ?? 60;
  return {
    week: 1, daysLeft: 7, strength, mondayStrength: strength, money: opening.money ?? 24_000, home: opening.home ?? 60, standing: opening.standing ?? 50,
    shopFloor: opening.shopFloor ?? 50, deeds: [], typhus: 'none', illWeeks: 0, printerArrested: false, from: 1, until: 1, mishaps: [], dice: seed >>> 0,
  };
}

export const isCampaignOver = (state: CampaignState): boolean => state.week > LAST_WEEK;

/** A throw of 0–1 that belongs to these words and this seed. */
function throwFor(state: CampaignState, ...words: readonly (string | number)[]): number {
  return nextUnit(hashText([state.dice, ...words].join('|'))).value;
}

/** Where Zinoviev's train stops this week, or null. The chase is Goldman's gossip, its stops are drawn. */
export function zinovievTrain(state: CampaignState, places: readonly CampaignPlace[] = PLACES): string | null {
  const stops = places.filter((place) => place.leaning.kind !== 'weak' && place.railKm > 0 && place.railKm <= TOUR_KM);
  if (stops.length === 0 || state.week < RULES.answer_zinoviev_train.from || state.week > TRAIN_LAST_WEEK) return null;
  return pick(stops, throwFor(state, state.week, 'zinoviev')).id;
}

export interface CampaignCost { days: number; strength: number; money: number }

/** Days, strength and roubles of an action there, the journey included; the numbers are what it takes (rest gives strength, below 0). */
export function costOf(action: ActionId, place: CampaignPlace): CampaignCost {
  const rule = RULES[action];
  const travel = rule.away ? place.travelDays.days : 0;
  const days = rule.days + travel;
  return { days, strength: -rule.strength + travel * ROAD_STRENGTH, money: -rule.money + (travel > 0 ? days * ROAD_MONEY : 0) };
}

export interface CampaignRisk { typhus: number; stuckTrain: number; printerArrested: number }

/**
 * Chances of 0–1. Typhus: lice of the third-class carriage and the sleeping hall, most for the weak; about one in five of those who travel all
 * winter, hardly any who stay at the bench (judgement; the epidemic of 1919–20 was worse). Stuck: Trotsky's own train lay 19 hours in the
 * drifts. The printer: more with each printing.
 */
export function risksOf(state: CampaignState, action: ActionId, place: CampaignPlace): CampaignRisk {
  const travel = RULES[action].away ? place.travelDays.days : 0;
  const earlier = state.deeds.filter((deed) => deed.action === 'print' && deed.week < state.week).length;
  const limit = (chance: number): number => Math.max(0, Math.min(0.9, chance));
  return {
    typhus: state.typhus !== 'none' || action === 'rest' ? 0 : limit((0.003 + 0.006 * travel + (action === 'go_home_for_flour' ? 0.012 : 0)) * (state.mondayStrength < 35 ? 1.8 : 1)),
    stuckTrain: limit(1 - 0.96 ** travel),
    printerArrested: action === 'print' ? limit(0.1 + 0.07 * earlier) : 0,
  };
}

function placeOf(move: CampaignMove, places: readonly CampaignPlace[]): CampaignPlace {
  const home = places[0];
  if (home === undefined) throw new Error('campaign: the table of places is empty');
  if (move.place === undefined || !RULES[move.action].away) return home;
  const found = places.find((place) => place.id === move.place);
  if (found === undefined) throw new Error(`campaign: there is no place "${move.place}"`);
  return found;
}

/** The week in which the work itself is done: this one when the whole trip fits, else the one in which the outward half ends. */
function weekOfWork(state: CampaignState, cost: CampaignCost, place: CampaignPlace): number {
  if (cost.days <= state.daysLeft) return state.week;
  const outward = Math.ceil(place.travelDays.days / 2) + 1;
  return state.week + Math.max(0, Math.ceil((outward - state.daysLeft) / 7));
}

/** Why an action cannot be taken now, in plain words; null when it can. */
export function whyNot(state: CampaignState, move: CampaignMove, places: readonly CampaignPlace[] = PLACES): string | null {
  const rule = RULES[move.action];
  const place = placeOf(move, places);
  const cost = costOf(move.action, place);
  if (isCampaignOver(state)) return 'The campaign is over.';
  if (state.illWeeks > 0) return 'You are down with typhus.';
  if (state.daysLeft < 1 || (cost.days > state.daysLeft && state.daysLeft < Math.min(cost.days, 7))) return 'The week has not days enough; a long journey must start on a Monday.';
  if (state.strength < cost.strength + 5) return 'You have not the strength for it.';
  if (state.money < cost.money) return 'You have not the money for the road.';
  if (state.week < rule.from || rule.never.includes(state.week)) return rule.because;
  if (state.deeds.filter((deed) => deed.action === move.action).length >= rule.limit) return rule.because;
  if (state.deeds.some((deed) => deed.week >= state.week && deed.action === move.action && deed.place === place.id)) return 'You have done that there this week.';
  if (move.action === 'print' && state.printerArrested) return 'The printer was arrested, and has signed that he prints no more of it.';
  if (move.action === 'answer_zinoviev_train') {
    if (state.week > TRAIN_LAST_WEEK) return rule.because;
    if (zinovievTrain(state, places) !== place.id) return 'His train does not stop there this week.';
  }
  if ((move.action === 'tour_with_shlyapnikov' || move.action === 'tour_with_kollontai') && place.railKm > TOUR_KM) return 'They have to be back in Moscow within the week.';
  if (rule.push > 0 && move.action !== 'print' && weekOfWork(state, cost, place) > place.electsInWeek.week) return 'Its conference has met, and the mandates are given out.';
  return null;
}

/** How ready a place is to listen: the record of its leaning. Judgement in size. */
const READINESS: Readonly<Record<Leaning, number>> = { strong: 1.25, present: 1.1, silent: 0.85, weak: 0.5 };

/** A hungry hall goes home early: in the Moscow works that February supply drew people away from every platform (Pirani 2004, abstract). About 0.96–1.04. */
const attendance = (place: CampaignPlace): number => 1.12 - place.hunger.value / 500;

/**
 * What a move would add to each place with the given luck (0.75–1.25): whole points. Never less for more quality, more strength on Monday, or
 * a place that is readier. A voice that has not eaten carries half as far as one that has.
 */
export function pushOf(state: CampaignState, move: CampaignMove, luck: number, places: readonly CampaignPlace[] = PLACES): Record<string, number> {
  const rule = RULES[move.action];
  if (rule.push === 0) return {};
  const voice = 0.5 + 0.5 * Math.max(0, Math.min(100, state.mondayStrength)) / 100;
  const quality = move.action === 'district_debate' ? 0.5 + Math.max(0, Math.min(1, move.quality ?? 0.5)) : 1;
  const reached = move.action === 'print'
    ? places.filter((place) => printReach(place) > 0 && state.week <= place.electsInWeek.week).map((place) => ({ place, share: printReach(place) }))
    : [{ place: placeOf(move, places), share: voice * quality * tradeFit(move.action, placeOf(move, places)) }];
  return Object.fromEntries(reached.map(({ place, share }) => [place.id, Math.round(rule.push * share * READINESS[place.leaning.kind] * attendance(place) * luck)]));
}

/**
 * Does it, or says why not. Two speeches (or debates) in different towns in one week commute: the same state comes out, whichever was first,
 * as long as the week has room for both.
 */
export function act(state: CampaignState, move: CampaignMove, places: readonly CampaignPlace[] = PLACES): { state: CampaignState; events: CampaignEvent[] } {
  const reason = whyNot(state, move, places);
  if (reason !== null) return { state, events: [{ kind: 'refused', reason }] };
  const place = placeOf(move, places);
  const risk = risksOf(state, move.action, place);
  const throwOf = (what: string): number => throwFor(state, state.week, move.action, place.id, what);
  return carryOut(state, move, place, places, {
    stuckDays: throwOf('stuck') < risk.stuckTrain ? 1 + Math.floor(throwOf('how long') * 2) : 0,
    fellIll: throwOf('typhus') < risk.typhus,
    arrested: throwOf('printer') < risk.printerArrested,
    luck: 0.75 + throwOf('luck') * 0.5,
  });
}

/** The same with a middling day and nothing going wrong: for plans. Throws no dice; a move that cannot be made changes nothing. */
export function foresee(state: CampaignState, move: CampaignMove, places: readonly CampaignPlace[] = PLACES): CampaignState {
  if (whyNot(state, move, places) !== null) return state;
  return carryOut(state, move, placeOf(move, places), places, { stuckDays: 0, fellIll: false, arrested: false, luck: 1 }).state;
}

interface DayLuck { stuckDays: number; fellIll: boolean; arrested: boolean; luck: number }

function carryOut(state: CampaignState, move: CampaignMove, place: CampaignPlace, places: readonly CampaignPlace[], { stuckDays, fellIll, arrested, luck }: DayLuck): { state: CampaignState; events: CampaignEvent[] } {
  const rule = RULES[move.action];
  const cost = costOf(move.action, place);
  const mishap = (kind: CampaignMishap['kind']): CampaignMishap => ({ week: state.week, kind, action: move.action, place: place.id, reason: '' });
  const mishaps = [...(stuckDays > 0 ? [mishap('train_stuck')] : []), ...(arrested ? [mishap('printer_arrested')] : [])];
  const deed: CampaignDeed = { week: weekOfWork(state, cost, place), action: move.action, place: place.id, push: pushOf(state, move, arrested ? luck / 2 : luck, places), stuckDays };
  const events: CampaignEvent[] = [{ kind: 'done', deed }];
  if (stuckDays > 0) events.push({ kind: 'train_stuck', days: stuckDays });
  if (arrested) events.push({ kind: 'printer_arrested' });
  if (fellIll) events.push({ kind: 'fell_ill', weeks: TYPHUS_WEEKS });
  return {
    state: {
      ...state,
      daysLeft: state.daysLeft - cost.days - stuckDays,
      strength: Math.min(100, state.strength - cost.strength),
      money: state.money - cost.money,
      home: Math.min(100, state.home + rule.home),
      standing: state.standing + rule.standing,
      shopFloor: state.shopFloor + rule.shopFloor,
      deeds: [...state.deeds, deed].sort(byWhen),
      typhus: fellIll ? 'caught' : state.typhus,
      printerArrested: state.printerArrested || arrested,
      mishaps: [...state.mishaps, ...mishaps].sort(byMishap),
    },
    events,
  };
}

const byWhen = (a: CampaignDeed, b: CampaignDeed): number => a.week - b.week || ACTIONS.indexOf(a.action) - ACTIONS.indexOf(b.action) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0);

const byMishap = (a: CampaignMishap, b: CampaignMishap): number => a.week - b.week || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) || ((a.place ?? '') < (b.place ?? '') ? -1 : 1);

/** Weeks in bed; typhus was a matter of two to three. */
const TYPHUS_WEEKS = 2;
const TYPHUS_STRENGTH = 30;
/** Pay of a skilled hand for a day that was worked, roubles (judgement: wages in kind came on top). */
export const DAY_PAY = 500;

/** Sunday: wages for the days that were worked, bread at home, the illness that was caught on the road. */
export function endWeek(state: CampaignState): { state: CampaignState; events: CampaignEvent[] } {
  if (isCampaignOver(state)) return { state, events: [] };
  const isIll = state.illWeeks > 0;
  const worked = isIll ? 0 : Math.max(0, Math.min(6, state.daysLeft));
  const home = Math.max(0, state.home - (state.week >= BREAD_CUT_WEEK ? 10 : 7));
  const fed = home >= 50 ? 5 : home >= 20 ? 2 : -5;
  const fallsIll = state.typhus === 'caught';
  const illWeeks = fallsIll ? TYPHUS_WEEKS : Math.max(0, state.illWeeks - 1);
  const strength = Math.max(1, Math.min(100, state.strength + fed - (fallsIll ? TYPHUS_STRENGTH : 0)));
  const bound = (value: number): number => Math.max(0, Math.min(100, value));
  return {
    state: {
      ...state,
      week: state.week + 1,
      daysLeft: 7 + Math.min(0, state.daysLeft),
      strength,
      mondayStrength: strength,
      money: state.money + worked * DAY_PAY,
      home,
      standing: bound(state.standing + (worked >= 5 ? 1 : 0)),
      shopFloor: bound(state.shopFloor + (worked >= 5 ? 1 : 0) - (isIll ? 0 : worked === 0 ? 1 : 0)),
      typhus: fallsIll ? 'ill' : isIll && illWeeks === 0 ? 'over' : state.typhus,
      illWeeks,
      mishaps: fallsIll ? [...state.mishaps, { week: state.week, kind: 'fell_ill', action: null, place: null, reason: '' }] : state.mishaps,
    },
    events: [{ kind: 'week_ended', week: state.week, worked }],
  };
}
