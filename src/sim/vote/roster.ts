import { createDice, pick } from '../../base/random.ts';
import { dealUnions } from './unions.ts';
import { dealWhereabouts } from './whereabouts.ts';

export type Platform = 'ten' | 'trotsky' | 'opposition';
/**
 * Where a delegate was when the cards went up on 14 March: in the hall and voting; in the building without raising a card; on the way to Kronstadt;
 * ill in a hostel; or, for the invented four, not in the record at all. Of nobody is it recorded: see `whereabouts.ts`.
 */
export const WHEREABOUTS = ['hall', 'building', 'kronstadt', 'ill', 'not_in_record'] as const;
export type Whereabouts = (typeof WHEREABOUTS)[number];
/** One voting delegate. `firmness` 0–1: how much it takes to move them; `stance` is what the record has them do on 14 March; `union` null: office, army. */
export interface RosterDelegate { number: number; region: string; union: string | null; stance: Platform | 'abstained' | 'not_voting'; firmness: number; whereabouts: Whereabouts }

/**
 * Recorded on 14 March 1921, as the literature quotes the protocols: 336 for the Ten, 50 for Trotsky and Bukharin, 18 for the
 * Workers' Opposition, 2 abstained; 694 held voting mandates, so 288 did not vote (at Kronstadt, absent, out of the hall).
 */
export const RECORDED_PLATFORMS = { ten: 336, trotsky: 50, opposition: 18, abstained: 2, not_voting: 288 } as const;

/** Voting mandates by the credentials commission. */
export const VOTING_DELEGATES = 694;

/** Places where the literature finds the Opposition strong (Allen; Clements); the share of delegates by place is our estimate. */
const LEANING_REGIONS = ['Samara', 'Nizhny Novgorod', 'Omsk', 'Perm', 'Kharkov', 'the Donbas', 'Vladimir', 'Ryazan', 'Moscow province', 'Odessa'] as const;
/** The delegates of Tula province besides the four of the story. */
export const REST_OF_TULA = 'Tula province';
const OTHER_REGIONS = [REST_OF_TULA, 'Kaluga', 'Oryol', 'Bryansk', 'Kursk', 'Ivanovo-Voznesensk', 'Ekaterinoslav', 'Kuban', 'Petrograd', 'Moscow', 'Kiev', 'the Urals', 'Siberia', 'Turkestan', 'Saratov', 'Yaroslavl', 'Tver', 'Smolensk', 'Voronezh', 'the Red Army'] as const;

/** The seats of the four Tula delegates of this story: in the record they are among the 288 who did not vote. */
export const TULA_SEATS: Readonly<Record<string, number>> = { stepan: 691, darya: 692, kuzma: 693, yegor: 694 };

const ROSTER_SEED = 1921;

/** All 694, always the same ones. */
export function createRoster(): readonly RosterDelegate[] {
  const dice = createDice(ROSTER_SEED);
  const stances: RosterDelegate['stance'][] = [];
  for (const [stance, count] of Object.entries(RECORDED_PLATFORMS)) {
    for (let index = 0; index < count; index += 1) stances.push(stance as RosterDelegate['stance']);
  }
  const dealt = stances.map((stance, index) => {
    const isTula = index >= VOTING_DELEGATES - Object.keys(TULA_SEATS).length;
    const leans = stance === 'opposition' || dice() < 0.3;
    const region = isTula ? 'Tula' : pick<string>(leans ? LEANING_REGIONS : OTHER_REGIONS, dice());
    return { number: index + 1, region, stance, firmness: Math.round((leans ? 0.25 + dice() * 0.6 : 0.55 + dice() * 0.45) * 100) / 100 };
  });
  const places = dealWhereabouts(dealt);
  const unions = dealUnions(dealt);
  return dealt.map((delegate, seat) => ({ ...delegate, union: unions[seat] ?? null, whereabouts: places[seat] ?? 'hall' }));
}
