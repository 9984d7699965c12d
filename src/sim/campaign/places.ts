import { travelDaysFor, type CampaignPlace, type Estimate, type Leaning } from './place.ts';

/** Party members, March 1921 (Lenin's Collected Works, volume 32, editors' figures). */
export const PARTY_MEMBERS = 732_521;
/** Voting mandates of the Tenth Congress by its credentials commission (the same). */
export const VOTING_MANDATES = 694;

type Row = readonly [
  id: string, name: string, region: string, railKm: number, hunger: number, hungerWhy: string, low: number, high: number,
  leaning: Leaning, note: string, trotskyWeight: number, trades: CampaignPlace['trades'], week: number, sources: readonly string[],
];

const CUT = 'Bread cut by a third from 22 January 1921';
const MILLS = 'Bread cut by a third in its district from 22 January 1921';
const LEVY = 'Grain province under requisition: bread near, but taken';
const NORTH = 'Consuming province without grain of its own; no figure found';
const MIXED = 'No figure found; set at the middle of the consuming provinces';
const NOTHING = 'No record of the debate was found.';

/** Mid December to the end of February; the congress was first called for 6 February, then for 6 March. */
const WEEK_REASON = 'The day is not on record. The congress was first called for 6 February and then for 6 March, so conferences met from late January to late February; the farther the town, the earlier its people had to leave.';

/**
 * Distances: by line, from the general knowledge of the network (grade K). Members: orders of magnitude by industry and population so that,
 * with the rest of the republic and the army, 732,521 close (grade K). Leanings: Allen, "The Workers' Opposition in Ukraine" (Kharkov,
 * Donbas, Odessa, Nizhny Novgorod, Samara, Omsk, Ryazan, Krasnodar, Vladimir, Moscow); Clements (Samara, Nizhny, Omsk, Perm).
 */
const ROWS: readonly Row[] = [
  ['tula', 'Tula', 'Tula', 0, 65, MIXED, 5_000, 9_000, 'present', 'The town’s opposition won the conference of February 1920 and lost the next by 49 to 185; its vote on the platforms was not found.', 1, ['metal', 'railway', 'offices'], 7, ['pavlyuchenkov_2008', 'tula_wo_ref']],
  ['uzlovaya', 'Uzlovaya and the Bobrik pits', 'Tula', 50, 60, MIXED, 400, 1_000, 'silent', NOTHING, 1, ['miners', 'railway'], 7, ['basin_output']],
  ['kaluga', 'Kaluga', 'Kaluga', 110, 60, MIXED, 2_500, 4_500, 'silent', NOTHING, 1, ['railway', 'offices'], 8, ['lenin_cw32']],
  ['oryol', 'Oryol', 'Oryol', 190, 50, LEVY, 4_000, 7_000, 'silent', NOTHING, 1, ['railway', 'offices'], 8, ['lenin_cw32']],
  ['moscow', 'Moscow', 'Moscow province', 195, 75, CUT, 38_000, 52_000, 'present', 'In November 1920 the joint opposition had 124 of 278; in January the committee gave it 29 of 148 with Ignatov’s group.', 1.6, ['metal', 'textile', 'offices'], 9, ['lenin_cw32', 'semanov_1973', 'allen_documents']],
  ['kolomna', 'Kolomna', 'Moscow province', 310, 70, NORTH, 800, 1_800, 'silent', 'No record of the debate; an engine works, so metal.', 1, ['metal', 'railway'], 8, ['lenin_cw32']],
  ['bryansk', 'Bryansk and Bezhitsa', 'Bryansk', 320, 60, MIXED, 3_000, 6_000, 'silent', 'No record of the debate; rails and engines, so metal.', 1, ['metal', 'railway'], 8, ['lenin_cw32']],
  ['ryazan', 'Ryazan', 'Ryazan', 320, 55, MIXED, 4_000, 7_000, 'strong', 'Named among the places where the Opposition was strong.', 0.8, ['offices', 'railway'], 8, ['allen_documents']],
  ['kursk', 'Kursk', 'Kursk', 345, 50, LEVY, 5_000, 9_000, 'silent', 'No record of the debate; 931 loaded wagons stood at the junction in February.', 1, ['railway', 'offices'], 8, ['semanov_1973']],
  ['tver', 'Tver', 'Tver', 360, 70, NORTH, 6_000, 10_000, 'silent', NOTHING, 1, ['textile', 'metal'], 8, ['lenin_cw32']],
  ['vladimir', 'Vladimir', 'Vladimir', 385, 65, NORTH, 4_000, 7_000, 'strong', 'Named among the places where the Opposition was strong.', 0.8, ['textile', 'metal'], 8, ['allen_documents']],
  ['voronezh', 'Voronezh', 'Voronezh', 450, 50, LEVY, 5_000, 9_000, 'silent', NOTHING, 1, ['railway', 'offices'], 8, ['levin_memoir']],
  ['yaroslavl', 'Yaroslavl', 'Yaroslavl', 475, 65, NORTH, 4_000, 7_000, 'silent', 'In March 1920 its conference quarrelled hotly over one man or a board; nothing is recorded of 1921.', 1, ['textile', 'railway'], 8, ['ransome_1921']],
  ['ivanovo', 'Ivanovo-Voznesensk', 'Ivanovo-Voznesensk', 510, 80, MILLS, 6_000, 9_000, 'silent', 'No record of the debate; mills, and the home ground of Kiselev.', 0.8, ['textile'], 8, ['semanov_1973']],
  ['kharkov', 'Kharkov', 'Kharkov', 590, 60, MIXED, 8_000, 14_000, 'strong', 'Opposition speakers stood up against Zinoviev at the Ukrainian conference of November 1920; still smaller there than the other groups.', 1.6, ['metal', 'railway', 'offices'], 7, ['allen_documents', 'lenin_cw32']],
  ['nizhny', 'Nizhny Novgorod', 'Nizhny Novgorod', 635, 60, MIXED, 7_000, 12_000, 'strong', 'Named as strong, and fought on after the congress.', 0.8, ['metal', 'offices'], 7, ['allen_documents', 'clements_1979']],
  ['saratov', 'Saratov', 'Saratov', 745, 55, LEVY, 9_000, 15_000, 'silent', NOTHING, 1, ['railway', 'offices'], 7, ['lenin_cw32']],
  ['petrograd', 'Petrograd', 'Petrograd', 845, 80, CUT, 28_000, 40_000, 'weak', 'Zinoviev’s ground; named as weak. Fleet and fortress Communists gave Trotsky up to a quarter.', 1.2, ['metal', 'textile', 'offices'], 7, ['semanov_1973', 'berkman_1925']],
  ['ekaterinoslav', 'Ekaterinoslav', 'Ekaterinoslav', 860, 55, LEVY, 7_000, 12_000, 'silent', NOTHING, 1.4, ['metal', 'railway'], 7, ['lenin_cw32']],
  ['lugansk', 'Lugansk and the Donbas', 'the Donbas', 900, 65, MIXED, 9_000, 16_000, 'strong', 'Named as strong; Lutovinov’s country. Coal fell from 750 to 220 poods a man and month.', 1.4, ['miners', 'metal'], 7, ['allen_documents', 'ransome_1921']],
  ['samara', 'Samara', 'Samara', 975, 50, LEVY, 7_000, 12_000, 'strong', 'The province was led by Opposition men from 1920 into the summer of 1921.', 0.6, ['metal', 'railway', 'offices'], 7, ['clements_1979', 'allen_documents']],
  ['krasnodar', 'Krasnodar', 'Kuban', 1_375, 40, LEVY, 6_000, 11_000, 'present', 'Named among the places where the Opposition was strong.', 1, ['offices', 'railway'], 6, ['allen_documents']],
  ['perm', 'Perm', 'Perm', 1_830, 55, MIXED, 8_000, 14_000, 'present', 'Fought on after the congress.', 1, ['metal'], 6, ['clements_1979']],
  ['omsk', 'Omsk', 'Omsk', 2_770, 45, LEVY, 8_000, 14_000, 'strong', 'Named as strong, and fought on after the congress.', 0.8, ['railway', 'offices'], 6, ['allen_documents', 'clements_1979']],
];

/** The story's own conference meets on the Thursday after the seventh week. */
const STORY_CONFERENCE = { region: 'Tula', on: '1921-02-10' };

const MEMBERS_REASON = 'No figure by town was found. Order of magnitude from the size of its industry, set so that all places and the rest close on 732,521.';

export const PLACES: readonly CampaignPlace[] = ROWS.map(([id, name, region, railKm, hunger, hungerWhy, low, high, leaning, note, trotskyWeight, trades, week, sources]) => ({
  id, name, region, railKm,
  travelDays: { days: travelDaysFor(railKm), reason: railKm === 0 ? 'At home.' : `${String(railKm)} km of line each way at some 300 km a day, as the delegates’ trains of that winter went; snow and fuel can add a day or two.` },
  hunger: { value: hunger, reason: hungerWhy },
  members: { low, high, reason: MEMBERS_REASON },
  leaning: { kind: leaning, note },
  trotskyWeight,
  trades,
  electsInWeek: region === STORY_CONFERENCE.region ? { week, reason: WEEK_REASON, on: STORY_CONFERENCE.on } : { week, reason: WEEK_REASON },
  sources,
}));

export const isPlaceId = (id: string): boolean => PLACES.some((place) => place.id === id);

/** All that our table does not name: the other provinces, the army, the fleet, Turkestan. Nobody from Tula gets there. */
export const ELSEWHERE: { id: string; name: string; members: Estimate } = {
  id: 'elsewhere',
  name: 'The rest of the republic and the army',
  members: {
    low: PARTY_MEMBERS - PLACES.reduce((sum, place) => sum + place.members.high, 0),
    high: PARTY_MEMBERS - PLACES.reduce((sum, place) => sum + place.members.low, 0),
    reason: 'What is left of 732,521.',
  },
};

/** What is wrong with a table of places, row by row in words; empty when it can be used. */
export function checkPlaces(places: readonly CampaignPlace[], isSource: (id: string) => boolean = () => true): string[] {
  const seen = new Set<string>();
  const issues: string[] = [];
  for (const place of places) {
    const say = (what: string): number => issues.push(`place "${place.id}": ${what}`);
    if (seen.has(place.id)) say('stands twice');
    seen.add(place.id);
    if (!(place.railKm >= 0 && place.railKm < 12_000)) say(`railKm ${String(place.railKm)} is not a distance`);
    if (!Number.isInteger(place.travelDays.days) || place.travelDays.days < 0) say('travel days are not whole');
    if (!(place.hunger.value >= 0 && place.hunger.value <= 100)) say('hunger is not within 0–100');
    if (!(place.members.low > 0 && place.members.low <= place.members.high)) say('the range of members is upside down');
    if (place.electsInWeek.week < 1 || place.electsInWeek.week > 10) say('elects outside the campaign');
    for (const [what, reason] of [['travel', place.travelDays.reason], ['hunger', place.hunger.reason], ['members', place.members.reason], ['leaning', place.leaning.note], ['week', place.electsInWeek.reason]] as const) if (reason === '') say(`no reason for ${what}`);
    if (place.sources.length === 0) say('no source');
    for (const source of place.sources) if (!isSource(source)) say(`source "${source}" is not in the catalog`);
  }
  const known = places.reduce((sum, place) => sum + place.members.high, 0);
  if (known > PARTY_MEMBERS) issues.push(`the places hold up to ${String(known)} members, more than the party's ${String(PARTY_MEMBERS)}`);
  return issues;
}
