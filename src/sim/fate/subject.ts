import type { HearingOutcome } from '../hearing/answers.ts';

export const PLACES = ['home', 'north', 'asia', 'urals', 'abroad'] as const;
/** Where the transfer of 1922 and what came after have left somebody. North is Murman, asia Turkestan: both lie near a border. */
export type FatePlace = (typeof PLACES)[number];

/** All that the hazard of a year looks at. */
export interface FateSubject {
  born: number;
  /** The decision of 1933, after an appeal if one was granted; and whether one was lodged, then or in 1922. */
  outcome: HearingOutcome;
  appealed: boolean;
  place: FatePlace;
  /** What the sheets of the file weigh together in 1937; `ORDINARY_RECORD` is the file of a life by chance. */
  record: number;
  signedTwice: boolean;
  workersGroup: boolean;
  recanted: boolean;
  named: boolean;
  keptLetter: boolean;
  keptMinutes: boolean;
  /** Relatives who weigh: abroad, taken, or with a file of their own. */
  kin: boolean;
  /** 0–100. */
  conviction: number;
  standing: number;
  /** How well one is known in Moscow: 1 is a leader or one of the Eighteen of 1935, 0 nobody. */
  known: number;
}

/** The mean of the files of lives played by chance, as they weigh in 1937; tests/build/ordinary-file.test.ts plays some and compares. */
export const ORDINARY_RECORD = 300;

/** A delegate about whom nothing is particular; tests and tools change what they need. */
export const ORDINARY: FateSubject = {
  born: 1885, outcome: 'expelled', appealed: false, place: 'home', record: ORDINARY_RECORD, signedTwice: false, workersGroup: false, recanted: false, named: false,
  keptLetter: false, keptMinutes: false, kin: false, conviction: 50, standing: 45, known: 0.3,
};
