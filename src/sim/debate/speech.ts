import { nextUnit } from '../../base/random.ts';
import type { Argument } from './arguments.ts';
import { countSides, type HallGroup, type HallState } from './audience.ts';
import { FIT, HUNGER_FIT, HUNGER_INTEREST, INTEREST, opennessOf, TONE } from './tables.ts';
import { SIDES, type PlatformId, type SideId, type ToneId } from './terms.ts';

/**
 * Somebody on their feet. `authority` is the weight of a known name, −10 to 10, in place of the groups' trust in the player; leave it out
 * for the player. The argument's platform is the speaker's platform for as long as they speak.
 */
export interface Speech { argument: Argument; tone: ToneId; authority?: number }

/**
 * Three results that are not the same thing. `shift`: points of the hall (0–100) that lean to the speaker's platform when the speaker sits
 * down, more than before. `applause`: 0–100. `votes`: points that the platform has more (or fewer) when the cards are counted later.
 */
export interface SpeechResult { argument: string; platform: PlatformId; tone: ToneId; shift: number; applause: number; votes: number; heckled: boolean }

export const FACTORS = ['topic', 'appeal', 'strength', 'trust', 'hunger', 'tone', 'worn', 'heat', 'heckle', 'decided'] as const;
/** What can be taken out of a speech to see what it was worth (see `explain`). */
export type FactorId = (typeof FACTORS)[number];

/**
 * The most that one speech can move of those who are wholly open to it, 0–1. The player's reach in a hall is bounded by it: in practice one
 * to four points of the vote. Judgement, with one check: three days of argument by Lenin, Trotsky and Shlyapnikov in person left the
 * Opposition with 61 of 206 cards among the miners, so one speech by an unknown cannot be worth more than a few.
 */
export const MOST_MOVED = 0.2;
/** An even match of hall and argument, for comparison in `explain`. */
const EVEN = 0.6;
const EVEN_HUNGER = 40;
/** Waverers in a hall on an ordinary evening, for comparison in `explain`. */
const EVEN_UNDECIDED = 0.4;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The chance of being interrupted, 0–1: lower with trust, higher with heat and with a rude voice. */
export function heckleChance(hall: HallState, speech: Speech): number {
  const trust = hall.groups.reduce((sum, group) => sum + group.share * trustOf(group, speech), 0);
  return clamp(0.12 + TONE[speech.tone].heckle + hall.heat / 400 - trust / 60, 0, 1);
}

/** Gives the speech. Two throws of the hall's dice, whatever happens, so that two conducts of one evening can be compared. */
export function speak(hall: HallState, speech: Speech): { hall: HallState; result: SpeechResult } {
  const luck = nextUnit(hall.dice);
  const voice = nextUnit(luck.next);
  const heckled = voice.value < heckleChance(hall, speech);
  const outcome = deliver(hall, speech, { luck: 0.92 + luck.value * 0.16, heckled }, null);
  const key = heardKey(speech.argument);
  return {
    hall: {
      ...hall,
      groups: outcome.groups,
      heat: clamp(hall.heat + TONE[speech.tone].heat, 0, 100),
      heard: { ...hall.heard, [key]: (hall.heard[key] ?? 0) + 1 },
      speeches: hall.speeches + 1,
      dice: voice.next,
    },
    result: outcome.result,
  };
}

/** What to expect: the same without luck and without an interruption. Throws no dice. `mostMoved` is changed in the model notes only. */
export function forecast(hall: HallState, speech: Speech, mostMoved = MOST_MOVED): SpeechResult {
  return deliver(hall, speech, { luck: 1, heckled: false }, null, mostMoved).result;
}

export const heardKey = (argument: Argument): string => `${argument.platform}/${argument.topic}`;

/** Trust that counts for this speech: the group's own in the player, or a known name's authority, warmer among their own people. */
function trustOf(group: HallGroup, speech: Speech): number {
  if (speech.authority === undefined) return group.trust;
  const kinship = group.platform === speech.argument.platform ? 2 : group.platform === 'undecided' ? 0 : -2;
  return clamp(speech.authority + kinship, -10, 10);
}

/** How hard the argument lands in a group, 0–1. */
function forceIn(group: HallGroup, hall: HallState, speech: Speech, throws: { luck: number; heckled: boolean }, without: FactorId | null): number {
  const { argument } = speech;
  const hunger = without === 'hunger' ? EVEN_HUNGER : group.hunger;
  const interest = without === 'topic' ? EVEN : clamp(INTEREST[argument.topic][group.union] + HUNGER_INTEREST[argument.topic] * hunger / 100, 0, 1);
  const fit = without === 'appeal' ? EVEN : clamp(FIT[argument.appeal][group.union] + HUNGER_FIT[argument.appeal] * hunger / 100, 0, 1);
  const strength = without === 'strength' ? EVEN : argument.strength;
  const trust = without === 'trust' ? 0 : trustOf(group, speech);
  const worn = without === 'worn' ? 1 : 0.96 ** hall.speeches / (1 + 0.8 * (hall.heard[heardKey(argument)] ?? 0));
  const interrupted = throws.heckled && without !== 'heckle' ? 0.9 : 1;
  // The roots keep one weak side of a speech from killing the rest: a good argument with a dull topic still carries.
  return clamp(Math.sqrt(interest * fit) * strength * (1 + 0.04 * trust) * worn * interrupted * throws.luck, 0, 1);
}

/** One speech in all groups; with `without` one factor is put to an even value. */
function deliver(hall: HallState, speech: Speech, throws: { luck: number; heckled: boolean }, without: FactorId | null, mostMoved = MOST_MOVED): { groups: HallGroup[]; result: SpeechResult } {
  const toneId = without === 'tone' ? 'plain' : speech.tone;
  const tone = TONE[toneId];
  const to = speech.argument.platform;
  const heat = without === 'heat' ? 0 : hall.heat;
  const keep = tone.keep * (1 - heat / 250);
  let applause = 0;
  const before = without === 'decided' ? hall.groups.map(loosened) : hall.groups;
  const groups = before.map((group): HallGroup => {
    const force = forceIn(group, hall, speech, throws, without);
    const trust = without === 'trust' ? 0 : trustOf(group, speech);
    const opinion = { ...group.opinion };
    const ballot = { ...group.ballot };
    for (const side of SIDES) {
      if (side === to) continue;
      const across = side === 'undecided' ? 1 : tone.across;
      const share = clamp(mostMoved * hall.loose * force * opennessOf(side, to) * across * tone.shift, 0, 1);
      move(opinion, side, to, group.opinion[side] * share);
      move(ballot, side, to, group.ballot[side] * share * keep);
    }
    const rival: SideId = speech.argument.against ?? (group.platform !== to && group.platform !== 'undecided' ? group.platform : 'abstained');
    move(ballot, 'undecided', rival, ballot.undecided * clamp(tone.insult * (1 - trust / 20) * (1 + heat / 100), 0, 1));
    if (group.platform === to) move(ballot, 'undecided', 'abstained', ballot.undecided * clamp(tone.slack * (1 - trust / 10), 0, 1));
    const own = group.opinion[to];
    const open = group.opinion.undecided + group.opinion.abstained;
    applause += group.share * (own * (0.4 + 0.6 * force) + open * force * 0.7 + (1 - own - open) * force * 0.2);
    return { ...group, opinion, ballot };
  });
  const hushed = throws.heckled && without !== 'heckle' ? 0.95 : 1;
  return {
    groups,
    result: {
      argument: speech.argument.id,
      platform: to,
      tone: speech.tone,
      shift: points(leaning(groups, to) - leaning(before, to)),
      applause: points(clamp(applause * tone.applause * (1 + heat / 200) * hushed, 0, 1)),
      votes: points(countSides(groups, 'ballot')[to] - countSides(before, 'ballot')[to]),
      heckled: throws.heckled,
    },
  };
}

/** Only those who lean there openly; the undecided of a group count at the vote, not in the noise of the evening. */
function leaning(groups: readonly HallGroup[], to: PlatformId): number {
  return groups.reduce((sum, group) => sum + group.share * group.opinion[to], 0);
}

function move(sides: Record<SideId, number>, from: SideId, to: SideId, amount: number): void {
  if (from === to) return;
  const moved = Math.min(sides[from], Math.max(0, amount));
  sides[from] -= moved;
  sides[to] += moved;
}

/** The same group with an ordinary share of waverers. */
function loosened(group: HallGroup): HallGroup {
  const loose = (sides: Record<SideId, number>): Record<SideId, number> => {
    const firm = 1 - sides.undecided;
    const target = group.platform === 'undecided' ? 1 : EVEN_UNDECIDED;
    const next = { ...sides };
    for (const side of SIDES) next[side] = side === 'undecided' ? (firm > 0 ? target : 1) : firm > 0 ? sides[side] * (1 - target) / firm : 0;
    return next;
  };
  return { ...group, opinion: loose(group.opinion), ballot: loose(group.ballot) };
}

const points = (share: number): number => Math.round(share * 100_000) / 1000 + 0; // no minus zero: a saved life has none either

/** What a speech would have been with one factor at an even value: the working behind `explain`. */
export function withoutFactor(hall: HallState, speech: Speech, heckled: boolean, without: FactorId): SpeechResult {
  return deliver(hall, speech, { luck: 1, heckled }, without).result;
}

/** The speech as it was, without luck: what the factors are measured against. */
export function asGiven(hall: HallState, speech: Speech, heckled: boolean): SpeechResult {
  return deliver(hall, speech, { luck: 1, heckled }, null).result;
}
