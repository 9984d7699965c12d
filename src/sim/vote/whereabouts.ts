import { estimate, type Figure } from '../data/evidence.ts';
import type { RosterDelegate, Whereabouts } from './roster.ts';

/** Of the 990 delegates of both kinds 270 to 320 left for the ice; 694 of the 990 could vote. */
const SHARE_WITH_A_VOTE = 694 / 990;

/**
 * Where the 288 were who raised no card on 14 March. The record has the sum and no names. The three figures close on it with the four invented
 * seats; `used` is what the model takes from each range.
 */
export const NOT_VOTING_WHEREABOUTS: Readonly<Record<'kronstadt' | 'building' | 'ill', { figure: Figure; used: number }>> = {
  kronstadt: {
    used: 200,
    figure: estimate(Math.floor(270 * SHARE_WITH_A_VOTE), Math.ceil(320 * SHARE_WITH_A_VOTE), 'delegates', 'Counts of those who left for the ice run from 270 to 320, with and without a vote together; we take 694 of every 990 of them to have had one.', ['voroshilov_lives']),
  },
  building: {
    used: 80,
    figure: estimate(479 - 406, 505 - 406, 'delegates', 'At least 479 papers went into the urn for the Central Committee, where 406 had raised a card: so many must have been about. At most 505 are left when the fewest had gone to the ice.', ['protocols_x', 'voroshilov_lives']),
  },
  ill: { used: 4, figure: estimate(0, 20, 'delegates', 'Not found. Typhus and influenza lay in the hostels that winter; it is what the other figures leave over.', ['protocols_x']) },
};

/** Petrograd and the army went first. */
const FIRST_TO_THE_ICE: readonly string[] = ['Petrograd', 'the Red Army'];

/** Where each seat was; the four from Tula come last in the roster and are in no record. */
export function dealWhereabouts(roster: readonly Pick<RosterDelegate, 'number' | 'region' | 'stance'>[]): Whereabouts[] {
  const out = roster.filter((each) => each.stance === 'not_voting' && each.region !== 'Tula');
  const order = [...out].sort((a, b) => Number(FIRST_TO_THE_ICE.includes(b.region)) - Number(FIRST_TO_THE_ICE.includes(a.region)) || a.number - b.number);
  const { kronstadt, building } = NOT_VOTING_WHEREABOUTS;
  const place = new Map(order.map((each, index): [number, Whereabouts] => [each.number, index < kronstadt.used ? 'kronstadt' : index < kronstadt.used + building.used ? 'building' : 'ill']));
  return roster.map((each) => (each.stance !== 'not_voting' ? 'hall' : place.get(each.number) ?? 'not_in_record'));
}
