import { createHall, type HallState, type ListenerGroup } from './audience.ts';
import type { PlatformId, UnionId } from './terms.ts';

/**
 * A hall that the story can open. `voters` is who held up a card; `basis` says whether the vote is on record (then the hall, left alone,
 * gives exactly that vote) or estimated, and why. `sources` are ids of the catalog. The make-up by union, hunger and trust is estimated in all of them.
 * `loose` as in `HallState`; the congress was elected by platforms, so a speech there is worth a card or two and not ten.
 */
export interface Hall { id: string; title: string; date: string; loose: number; voters: number; basis: 'recorded' | 'estimated'; reason: string; sources: readonly string[]; groups: readonly ListenerGroup[] }

type Row = readonly [union: UnionId, platform: PlatformId | 'undecided', count: number, hunger: number, trust: number];

function hall(facts: Omit<Hall, 'groups' | 'voters' | 'loose'> & { loose?: number }, rows: readonly Row[]): Hall {
  const voters = rows.reduce((sum, row) => sum + row[2], 0);
  return { loose: 1, ...facts, voters, groups: rows.map(([union, platform, count, hunger, trust], index) => ({ id: `${facts.id}_${String(index + 1)}`, union, platform, hunger, trust, share: count / voters })) };
}

export const HALLS: readonly Hall[] = [
  hall({ id: 'arms_works', title: 'Tula, the barrel shop of the arms works', date: '1921-01-24', basis: 'estimated', sources: ['pavlyuchenkov_2008'],
    reason: 'No vote of a shop meeting is on record. The gunsmiths kept electing Mensheviks to the soviet, so most here are with no platform of the party.' }, [
    ['metal', 'workers_opposition', 220, 65, 4], ['metal', 'undecided', 530, 70, 2], ['metal', 'ten', 130, 55, 0], ['offices', 'ten', 120, 40, -2],
  ]),
  hall({ id: 'cartridge_works', title: 'Tula, the loading shop of the cartridge works', date: '1921-01-24', basis: 'estimated', sources: ['semanov_1973'],
    reason: 'No vote is on record; a third of the hands were women in 1924 and probably more in 1921. The bread cut of 22 January is taken as known.' }, [
    ['textile', 'undecided', 380, 80, 2], ['metal', 'workers_opposition', 180, 70, 3], ['metal', 'undecided', 240, 75, 1], ['offices', 'ten', 200, 45, -1],
  ]),
  hall({ id: 'depot', title: 'Tula, the locomotive shed', date: '1921-01-24', basis: 'estimated', sources: ['trotsky_pamphlet_1920', 'pavlyuchenkov_2008'],
    reason: 'No vote is on record; the Opposition was weak on the railways, and the transport union had minority and majority of its own.' }, [
    ['railway', 'trotsky_bukharin', 160, 55, -1], ['railway', 'ten', 260, 55, 0], ['railway', 'undecided', 480, 65, 1], ['railway', 'workers_opposition', 100, 60, 3],
  ]),
  hall({ id: 'pit', title: 'The Bobrik pits, the lamp room', date: '1921-01-24', basis: 'estimated', sources: ['basin_output', 'lenin_cw32'],
    reason: 'No vote of a pit is on record. The miners’ Communists gave the Opposition 61 of 206 in these days; most of a pit belongs to no platform.' }, [
    ['miners', 'workers_opposition', 170, 65, 3], ['miners', 'undecided', 560, 75, 1], ['miners', 'ten', 150, 60, 0], ['offices', 'ten', 90, 40, -2], ['army', 'trotsky_bukharin', 30, 45, -2],
  ]),
  hall({ id: 'tula_conference', title: 'Tula, the party conference in the railwaymen’s club', date: '1921-02-10', basis: 'estimated', sources: ['pavlyuchenkov_2008', 'tula_wo_ref'],
    reason: 'The Tula vote on the platforms was not found. In 1920 the town’s opposition won one conference and lost the next by 49 to 185; the hall is set between the two.' }, [
    ['metal', 'workers_opposition', 52, 60, 4], ['miners', 'undecided', 24, 65, 2], ['textile', 'undecided', 20, 65, 2], ['railway', 'trotsky_bukharin', 18, 55, -1],
    ['metal', 'ten', 40, 55, 1], ['offices', 'ten', 52, 40, -2], ['offices', 'democratic_centralists', 16, 40, -1], ['army', 'ten', 12, 35, 0],
  ]),
  hall({ id: 'bolshoi', title: 'Moscow, the Bolshoi Theatre, 30 December 1920', date: '1920-12-30', basis: 'estimated', sources: ['lenin_cw32', 'bolshoi_1920'],
    reason: 'No vote was taken. The make-up follows the groups that spoke.' }, [
    ['offices', 'ten', 700, 35, -1], ['metal', 'workers_opposition', 250, 50, 2], ['offices', 'trotsky_bukharin', 400, 35, -2], ['railway', 'trotsky_bukharin', 150, 50, -1],
    ['mixed', 'undecided', 400, 50, 0], ['offices', 'democratic_centralists', 100, 35, 0],
  ]),
  hall({ id: 'moscow_committee', title: 'Moscow, the mirrored hall, 17 January 1921', date: '1921-01-17', loose: 0.6, basis: 'recorded', sources: ['lenin_cw32'],
    reason: 'First vote of the enlarged committee as the literature gives it: the Ten 76, Trotsky 27 and Bukharin 5, Democratic Centralists 11, Ignatov 25 and Shlyapnikov 4 (one column here, since Ignatov’s group joined the Opposition).' }, [
    ['offices', 'ten', 52, 35, -1], ['metal', 'ten', 24, 50, 1], ['offices', 'trotsky_bukharin', 32, 35, -2], ['metal', 'workers_opposition', 29, 55, 3], ['offices', 'democratic_centralists', 11, 35, 0],
  ]),
  hall({ id: 'miners_fraction', title: 'Moscow, the Communists of the miners’ congress, 22–24 January 1921', date: '1921-01-24', loose: 0.7, basis: 'recorded', sources: ['lenin_cw32'],
    reason: '137 for the Ten, 61 for Shlyapnikov, 8 for Trotsky.' }, [
    ['miners', 'ten', 101, 55, 1], ['offices', 'ten', 36, 40, -1], ['miners', 'workers_opposition', 61, 60, 3], ['offices', 'trotsky_bukharin', 8, 40, -2],
  ]),
  hall({ id: 'congress', title: 'The Tenth Congress, 14 March 1921', date: '1921-03-14', loose: 0.15, basis: 'recorded', sources: ['protocols_x', 'lenin_cw32'],
    reason: '336 for the Ten, 50 for Trotsky and Bukharin, 18 for the Workers’ Opposition, 2 abstained, as the literature quotes the protocols; those who did not vote are not in this hall.' }, [
    ['offices', 'ten', 216, 25, -1], ['metal', 'ten', 60, 35, 1], ['army', 'ten', 60, 25, -1], ['offices', 'trotsky_bukharin', 38, 25, -2], ['railway', 'trotsky_bukharin', 12, 35, -1],
    ['metal', 'workers_opposition', 18, 40, 4], ['mixed', 'undecided', 2, 30, 0],
  ]),
];

/** The hall with this id; an unknown id throws and is named. */
export function hallById(id: string): Hall {
  const found = HALLS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`hallById: there is no hall "${id}"`);
  return found;
}

/** Opens a hall of the table for an evening. */
export function openHall(id: string, seed: number): HallState {
  const found = hallById(id);
  return createHall(found.groups, seed, found.date, found.loose);
}
