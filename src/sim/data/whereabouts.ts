import { estimate, type Estimate } from './evidence.ts';

/** Where some of those were who raised no card on 14 March 1921. `used` is what the vote model takes from the range. */
export interface WhereaboutsRow { id: 'kronstadt' | 'building' | 'ill'; name: string; figure: Estimate; used: number }

/** Of the 990 delegates of both kinds 270 to 320 left for the ice; 694 of the 990 could vote. */
const SHARE_WITH_A_VOTE = 694 / 990;

/** The four seats of this story, which are in no record. */
export const INVENTED_SEATS = 4;

/** The record has the sum of those without a card, 288, and no names. With the invented seats the figures used close on it. */
export const WHEREABOUTS_TABLE: readonly WhereaboutsRow[] = [
  { id: 'kronstadt', name: 'On the way to Kronstadt', used: 200, figure: estimate(Math.floor(270 * SHARE_WITH_A_VOTE), Math.ceil(320 * SHARE_WITH_A_VOTE), 'delegates', 'Counts of those who left for the ice run from 270 to 320, with and without a vote together; we take 694 of every 990 of them to have had one.', ['voroshilov_lives']) },
  { id: 'building', name: 'About the building, without raising a card', used: 80, figure: estimate(479 - 406, 505 - 406, 'delegates', 'At least 479 papers went into the urn for the Central Committee, where 406 had raised a card. At most 505 are left when the fewest had gone to the ice.', ['protocols_x', 'voroshilov_lives']) },
  { id: 'ill', name: 'Ill', used: 4, figure: estimate(0, 20, 'delegates', 'Not found. Typhus and influenza lay in the hostels that winter; it is what the other figures leave over.', ['protocols_x']) },
];
