import type { AnswerId, CommissionerId, LessonId, Opinions } from './answers.ts';

/** One answer as the table hears it. */
export interface Heard {
  /** 1–20, with what a signature adds. */
  weight: number;
  /** True for a minute, an open paper, your own hand: what cannot well be denied. */
  isInk: boolean;
  /** How often this evening the same answer was given before. */
  before: number;
  /** Your legs no longer carry you: the answer comes from the chair, and late. */
  isSpent: boolean;
}

/** One of the three: what he owes, and how he hears. */
export interface Commissioner {
  /** His share of the evening's quota: 1 is a full share. */
  quotaShare: number;
  /** What each point that the evening still lacks costs you with him. */
  pressure: number;
  /** Points of opinion for each point of standing above 50. */
  standing: number;
  /** Points of opinion for each point of the hall's temper. */
  hall: number;
  /** Points of opinion for each point of trust in you. Only one of them knows you. */
  trust: number;
  /** What each answer does to his opinion. None is ever better for a heavier sheet. */
  hears: Record<AnswerId, (heard: Heard) => number>;
}

/*
 * Manners and debts are invented with the persons. The directions follow what is told of such evenings: who confessed quickly was thought well of by
 * the old and badly by the zealous; a name bought more than a reason; jokes were minuted (Shlyapnikov's were). The sizes are judgement.
 */
export const TABLE: Readonly<Record<CommissionerId, Commissioner>> = {
  /** The tired chairman. Owes his stomach an early night and the cell in the Butyrka a man who named nobody. Likes what is short. */
  chekmaryov: {
    quotaShare: 0.9, pressure: 0.4, standing: 0.09, hall: 0.28, trust: 0,
    hears: {
      own: ({ weight, before }) => 3 - 0.25 * weight - (before >= 2 ? 1 : 0),
      explain: ({ weight, before }) => 2.6 - 0.2 * weight - 0.5 * before,
      deny: ({ weight, isInk, before }) => (isInk ? 1.4 - 0.36 * weight : 3.2 - 0.2 * weight) - 0.6 * before,
      name_other: ({ weight, before }) => 1.4 - 0.13 * weight - 0.3 * before,
      stay_silent: ({ weight, before }) => 2 - 0.2 * weight - 0.2 * before,
      joke: ({ weight, before }) => 3.7 - 0.25 * weight - 1.6 * before,
    },
  },
  /** The young man with columns. Owes the region a figure by the first of the month. Likes names, and circumstances that fit a column. */
  ledenev: {
    quotaShare: 1.25, pressure: 0.9, standing: 0.16, hall: 0.05, trust: 0,
    hears: {
      own: ({ weight, before }) => 2.2 - 0.28 * weight - 0.3 * before,
      explain: ({ weight }) => 3 - 0.22 * weight,
      deny: ({ weight, isInk }) => (isInk ? 0.4 - 0.42 * weight : 1.8 - 0.22 * weight),
      name_other: ({ weight, before }) => 5 - 0.13 * weight - 1.2 * before,
      stay_silent: ({ weight, before }) => 0.6 - 0.22 * weight - 0.3 * before,
      joke: ({ weight, before }) => -0.4 - 0.22 * weight - 0.5 * before,
    },
  },
  /** Your apprentice of 1919. Owes Ledenev her seat and you her trade. Likes a sheet that is read to the end and a sentence that ends. */
  pasha: {
    quotaShare: 0.75, pressure: 0.3, standing: 0.05, hall: 0.2, trust: 0.8,
    hears: {
      own: ({ weight, before }) => 2.6 - 0.2 * weight - 0.2 * before,
      explain: ({ weight, before }) => 2.5 - 0.18 * weight - 0.3 * before,
      deny: ({ weight, isInk }) => (isInk ? -0.2 - 0.32 * weight : 3.4 - 0.16 * weight),
      name_other: ({ weight, before }) => -0.1 - 0.12 * weight - 0.2 * before,
      stay_silent: ({ weight }) => 2 - 0.17 * weight,
      joke: ({ weight, before }) => 2.6 - 0.2 * weight - 0.7 * before,
    },
  },
};

/** What an answer given from the chair loses with everybody: it is taken for evasion. */
const SPENT = -0.7;

/** What one answer does to the opinion of one of the three. */
export function hearing(who: CommissionerId, how: AnswerId, heard: Heard): number {
  return toTenths(TABLE[who].hears[how](heard) + (heard.isSpent ? SPENT : 0));
}

/** What Pasha's turn does, by what you once taught her. Read whole, a sheet loses half its edge; a question from her warms the hall; silence spares you two of Ledenev's. */
export const LESSON_MOVES: Readonly<Record<LessonId, Opinions & { hall: number }>> = {
  read_first: { chekmaryov: 1.6, ledenev: -0.4, pasha: 1.8, hall: 0 },
  speak_up: { chekmaryov: 0.6, ledenev: -1.2, pasha: 1.6, hall: 2 },
  keep_quiet: { chekmaryov: 0.8, ledenev: 1.6, pasha: 0, hall: -1 },
  none: { chekmaryov: -0.4, ledenev: 0.4, pasha: -1, hall: 0 },
};

/** One decimal is as exact as a commission is. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

const LOW = -30;
const HIGH = 15;

/** An opinion after a move, within its ends. */
export function moveOpinion(opinion: number, by: number): number {
  return Math.max(LOW, Math.min(HIGH, toTenths(opinion + by)));
}
