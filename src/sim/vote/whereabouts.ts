import { WHEREABOUTS_TABLE, type WhereaboutsRow } from '../data/whereabouts.ts';
import type { RosterDelegate, Whereabouts } from './roster.ts';

/** How many of those without a card the model has in each place. */
export const TAKEN_AS = Object.fromEntries(WHEREABOUTS_TABLE.map(({ id, used }) => [id, used])) as Record<WhereaboutsRow['id'], number>;

/** Petrograd and the army went first. */
const FIRST_TO_THE_ICE: readonly string[] = ['Petrograd', 'the Red Army'];

/** Where each seat was; the four from Tula come last in the roster and are in no record. */
export function dealWhereabouts(roster: readonly Pick<RosterDelegate, 'number' | 'region' | 'stance'>[]): Whereabouts[] {
  const out = roster.filter((each) => each.stance === 'not_voting' && each.region !== 'Tula');
  const order = [...out].sort((a, b) => Number(FIRST_TO_THE_ICE.includes(b.region)) - Number(FIRST_TO_THE_ICE.includes(a.region)) || a.number - b.number);
  const place = new Map(order.map((each, index): [number, Whereabouts] => [each.number, index < TAKEN_AS.kronstadt ? 'kronstadt' : index < TAKEN_AS.kronstadt + TAKEN_AS.building ? 'building' : 'ill']));
  return roster.map((each) => (each.stance !== 'not_voting' ? 'hall' : place.get(each.number) ?? 'not_in_record'));
}
