import { estimate, recorded, type Estimate, type Evidence, type Figure } from './evidence.ts';

/** `opposition`: named for it in the record; `ten`: the record shows the Ten; `mixed`: both ways; `not_recorded`: nothing found. */
export const RECORDED_LEANINGS = ['opposition', 'ten', 'mixed', 'not_recorded'] as const;
export type RecordedLeaning = (typeof RECORDED_LEANINGS)[number];

/** A town of the rail network with its province. `region` is the word used in the hall. Degrees north and east of the town; km of line from Tula. */
export interface Region {
  id: string; name: string; region: string; lat: number; lon: number;
  railKm: Figure; members: Figure; leaning: Evidence & { kind: RecordedLeaning; note: string };
}

const ALLEN = ['allen_ukraine'];
const BOTH = ['allen_ukraine', 'clements_1979'];

/** Rounded outwards to 5 km from the sum of the lines: about 3 in 100 below it to 6 above. */
const along = (low: number, high: number): Estimate => estimate(low, high, 'km', 'Sum of the lines on the shortest way open in 1920 (rail-lines.ts), whose lengths are from memory; a blown bridge or a closed junction made it longer.', ['rail_tables']);

/** Party members of the province, March 1921. */
const members = (low: number, high: number, what: string): Estimate => estimate(low, high, 'members', `Not found. ${what} Some seventy provinces and the army shared 732,521; Moscow province counted 35,226 in October 1920, Ekaterinburg about 20,500 in August 1921.`, ['lenin_cw32', 'pirani_2008', 'narsky_2001']);
const BIG = 'A large industrial province.';
const MIDDLE = 'A province with one industrial town.';
const SMALL = 'A farming province with workshops and offices.';

const silent = { kind: 'not_recorded', note: 'No record of how its members divided was found.', sources: ['own_estimate'], grade: 'C', caution: 'Silence of the sources we saw, not proof of calm.' } as const;
const named = { kind: 'opposition', note: 'Named among the places where the Opposition was strong.', sources: ALLEN, grade: 'B' } as const;
const foughtOn = { kind: 'opposition', note: 'Named as strong, and fought on after the congress.', sources: BOTH, grade: 'A' } as const;

/** Platform votes by town were not found anywhere: `leaning` is all that the record gives. */
export const REGIONS = [
  { id: 'tula', name: 'Tula', region: 'Tula', lat: 54.19, lon: 37.62, railKm: recorded(0, 'km', ['rail_tables'], 'A'), members: members(5_000, 9_000, MIDDLE), leaning: { kind: 'mixed', note: 'Opposition majority elected in February 1920, condemned 185 to 49 in the same year; the vote on the platforms was not found.', sources: ['pavlyuchenkov_2008', 'tula_wo_ref'], grade: 'A' } },
  { id: 'uzlovaya', name: 'Uzlovaya and the Bobrik pits', region: 'Tula', lat: 53.98, lon: 38.16, railKm: recorded(50, 'km', ['rail_tables'], 'K', { caution: 'From memory of the railway tables.' }), members: estimate(300, 1_000, 'members', 'Not found. A junction with three engine sheds and a few pits; part of the province of Tula.', ['basin_output']), leaning: silent },
  { id: 'moscow', name: 'Moscow', region: 'Moscow province', lat: 55.75, lon: 37.62, railKm: recorded(193, 'km', ['bse_tula'], 'B'), members: recorded(35_226, 'members', ['pirani_2008'], 'B', { asOf: 'October 1920', caution: 'Five months before the congress, and while men came back from the front.' }), leaning: { kind: 'mixed', note: 'The joint opposition had 124 of 278 in November 1920; the committee of January gave the Ten 76 of 148.', sources: ['no_less_than_mystic', 'daniels_1960'], grade: 'B', caution: 'The January figures are as the literature gives them.' } },
  { id: 'kolomna', name: 'Kolomna', region: 'Moscow province', lat: 55.08, lon: 38.78, railKm: along(300, 330), members: estimate(600, 1_800, 'members', 'Not found. One engine works and its town; part of the province of Moscow.', ['pirani_2008']), leaning: silent },
  { id: 'petrograd', name: 'Petrograd', region: 'Petrograd', lat: 59.94, lon: 30.31, railKm: along(815, 895), members: members(22_000, 40_000, 'The second city, emptied by hunger and mobilisation.'), leaning: { kind: 'ten', note: 'Zinoviev’s organisation; fortress Communists 91 to 33 for the Ten.', sources: ['semanov_1973', 'brinton_1970'], grade: 'A' } },
  { id: 'tver', name: 'Tver', region: 'Tver', lat: 56.86, lon: 35.9, railKm: along(345, 385), members: members(6_000, 10_000, MIDDLE), leaning: silent },
  { id: 'yaroslavl', name: 'Yaroslavl', region: 'Yaroslavl', lat: 57.62, lon: 39.89, railKm: along(460, 505), members: members(4_000, 8_000, MIDDLE), leaning: { kind: 'not_recorded', note: 'Its conference of March 1920 quarrelled over one man or a board; nothing was found of 1921.', sources: ['ransome_1921'], grade: 'B' } },
  { id: 'ivanovo', name: 'Ivanovo-Voznesensk', region: 'Ivanovo-Voznesensk', lat: 57.0, lon: 40.97, railKm: along(515, 565), members: members(5_000, 9_000, 'A province of mills.'), leaning: silent },
  { id: 'vladimir', name: 'Vladimir', region: 'Vladimir', lat: 56.13, lon: 40.41, railKm: along(370, 410), members: members(4_000, 8_000, MIDDLE), leaning: named },
  { id: 'nizhny', name: 'Nizhny Novgorod', region: 'Nizhny Novgorod', lat: 56.33, lon: 44.0, railKm: along(610, 670), members: members(7_000, 14_000, BIG), leaning: foughtOn },
  { id: 'ryazan', name: 'Ryazan', region: 'Ryazan', lat: 54.63, lon: 39.74, railKm: along(310, 340), members: members(4_000, 8_000, SMALL), leaning: named },
  { id: 'kaluga', name: 'Kaluga', region: 'Kaluga', lat: 54.51, lon: 36.26, railKm: recorded(113, 'km', ['rail_tables'], 'K', { caution: 'From memory of the railway tables.' }), members: members(2_500, 6_000, SMALL), leaning: silent },
  { id: 'oryol', name: 'Oryol', region: 'Oryol', lat: 52.97, lon: 36.06, railKm: recorded(190, 'km', ['rail_tables'], 'K', { caution: 'From memory of the railway tables.' }), members: members(4_000, 8_000, SMALL), leaning: silent },
  { id: 'bryansk', name: 'Bryansk and Bezhitsa', region: 'Bryansk', lat: 53.24, lon: 34.36, railKm: along(305, 340), members: members(3_000, 7_000, MIDDLE), leaning: silent },
  { id: 'kursk', name: 'Kursk', region: 'Kursk', lat: 51.73, lon: 36.19, railKm: along(330, 365), members: members(5_000, 9_000, SMALL), leaning: silent },
  { id: 'smolensk', name: 'Smolensk', region: 'Smolensk', lat: 54.78, lon: 32.05, railKm: along(550, 605), members: members(5_000, 11_000, SMALL), leaning: silent },
  { id: 'voronezh', name: 'Voronezh', region: 'Voronezh', lat: 51.66, lon: 39.2, railKm: along(435, 480), members: members(5_000, 10_000, SMALL), leaning: silent },
  { id: 'tambov', name: 'Tambov', region: 'Tambov', lat: 52.72, lon: 41.45, railKm: along(350, 390), members: members(4_000, 12_000, 'Peasant war since August 1920; the organisation was bled and reinforced.'), leaning: silent },
  { id: 'saratov', name: 'Saratov', region: 'Saratov', lat: 51.53, lon: 46.03, railKm: along(725, 795), members: estimate(7_000, 15_000, 'members', 'Not found for the province. The purge of autumn 1921 checked 4,419 in the town alone.', ['pavlyuchenkov_2008']), leaning: silent },
  { id: 'samara', name: 'Samara', region: 'Samara', lat: 53.2, lon: 50.15, railKm: along(950, 1_040), members: members(7_000, 14_000, BIG), leaning: { kind: 'opposition', note: 'Led by Opposition men from June 1920 into July 1921, when a secretary came from outside.', sources: ['allen_ukraine', 'clements_1979', 'milonov_ref'], grade: 'A' } },
  { id: 'kharkov', name: 'Kharkov', region: 'Kharkov', lat: 49.99, lon: 36.23, railKm: along(570, 625), members: members(8_000, 16_000, BIG), leaning: { kind: 'opposition', note: 'Named as strong; Perepechko and Antonov spoke against Zinoviev in November 1920. In Ukraine other oppositions were larger.', sources: ['allen_ukraine', 'allen_documents'], grade: 'A' } },
  { id: 'lugansk', name: 'Lugansk and the Donbas', region: 'the Donbas', lat: 48.57, lon: 39.31, railKm: along(870, 955), members: members(9_000, 20_000, BIG), leaning: named },
  { id: 'ekaterinoslav', name: 'Ekaterinoslav', region: 'Ekaterinoslav', lat: 48.46, lon: 35.04, railKm: along(840, 925), members: members(7_000, 14_000, BIG), leaning: silent },
  { id: 'nikolaev', name: 'Nikolaev', region: 'Nikolaev', lat: 46.97, lon: 31.99, railKm: along(1_170, 1_285), members: members(3_000, 8_000, MIDDLE), leaning: silent },
  { id: 'odessa', name: 'Odessa', region: 'Odessa', lat: 46.48, lon: 30.73, railKm: along(1_390, 1_525), members: members(6_000, 14_000, BIG), leaning: named },
  { id: 'kiev', name: 'Kiev', region: 'Kiev', lat: 50.45, lon: 30.52, railKm: along(785, 860), members: members(6_000, 14_000, BIG), leaning: silent },
  { id: 'krasnodar', name: 'Krasnodar', region: 'Kuban', lat: 45.04, lon: 38.98, railKm: along(1_345, 1_475), members: members(5_000, 11_000, SMALL), leaning: named },
  { id: 'rostov', name: 'Rostov', region: 'the Don', lat: 47.23, lon: 39.72, railKm: along(1_055, 1_160), members: members(5_000, 12_000, MIDDLE), leaning: { kind: 'not_recorded', note: 'Nothing found of 1921; a “group” there was alleged in the case of 1935.', sources: ['review_1989'], grade: 'B' } },
  { id: 'perm', name: 'Perm', region: 'Perm', lat: 58.01, lon: 56.25, railKm: along(1_760, 1_925), members: members(8_000, 16_000, BIG), leaning: { kind: 'opposition', note: 'Fought on after the congress; Motovilikha stood by Myasnikov.', sources: ['clements_1979', 'miasnikov_1945'], grade: 'A' } },
  { id: 'yekaterinburg', name: 'Ekaterinburg', region: 'the Urals', lat: 56.84, lon: 60.61, railKm: along(2_130, 2_330), members: estimate(20_400, 20_700, 'members', 'Worked back from the purge: 1,745 who were put out or left in July and August 1921 were 8.5 in 100.', ['narsky_2001']), leaning: silent },
  { id: 'chelyabinsk', name: 'Chelyabinsk', region: 'the Urals', lat: 55.16, lon: 61.4, railKm: along(1_930, 2_115), members: members(7_000, 15_000, MIDDLE), leaning: silent },
  { id: 'omsk', name: 'Omsk', region: 'Omsk', lat: 54.99, lon: 73.37, railKm: along(2_700, 2_960), members: members(8_000, 16_000, BIG), leaning: { kind: 'opposition', note: 'Named as strong, fought on; a district meeting of December 1921 was called a deviation towards it.', sources: ['allen_ukraine', 'clements_1979', 'party_history_digest'], grade: 'A' } },
] as const satisfies readonly Region[];

export type RegionKey = (typeof REGIONS)[number]['id'];
