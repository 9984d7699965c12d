import { recorded, type Recorded } from './evidence.ts';

/** A member elected to the Central Committee in March 1921. Equal votes share a rank. */
export interface BallotRow { rank: number; name: string; votes: Recorded; opposition: boolean }

/** Show ranks, not votes: the votes are from memory of the protocols, of 694 voting delegates. */
const row = (rank: number, name: string, votes: number, opposition = false): BallotRow => ({
  rank, name, opposition,
  votes: recorded(votes, 'votes', ['protocols_x'], 'K', { caution: 'From memory of the protocols; show the rank, not the figure, until checked.' }),
});

/** The twenty-five. That Shlyapnikov and Kutuzov were elected is grade A (`gaido_review`); Kiselev and Medvedev became candidates. */
export const CENTRAL_COMMITTEE_BALLOT = [
  row(1, 'Lenin', 479), row(2, 'Radek', 475), row(3, 'Tomsky', 472), row(4, 'Kalinin', 470), row(5, 'Rudzutak', 467),
  row(6, 'Stalin', 458), row(6, 'Rykov', 458), row(8, 'Komarov', 457), row(9, 'Molotov', 453), row(10, 'Trotsky', 452),
  row(11, 'Mikhailov', 449), row(12, 'Bukharin', 447), row(13, 'Yaroslavsky', 444), row(14, 'Dzerzhinsky', 438), row(14, 'Ordzhonikidze', 438),
  row(16, 'Petrovsky', 436), row(17, 'Rakovsky', 430), row(18, 'Zinoviev', 423), row(19, 'Frunze', 407), row(20, 'Kamenev', 406),
  row(21, 'Voroshilov', 383), row(22, 'Kutuzov', 380, true), row(23, 'Shlyapnikov', 354, true), row(24, 'Tuntul', 351), row(25, 'Artem', 283),
] as const satisfies readonly BallotRow[];
