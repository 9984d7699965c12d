import { apportion } from '../apportion.ts';
import type { CampaignPlace, Leaning } from './place.ts';
import { ELSEWHERE, PARTY_MEMBERS, PLACES, VOTING_MANDATES } from './places.ts';

/** What a mandate does on 14 March. The Democratic Centralists withdrew their platform before that vote, so they have no column. */
export const MANDATES = ['ten', 'trotsky_bukharin', 'workers_opposition', 'abstained', 'absent'] as const;
export type MandateId = (typeof MANDATES)[number];
export type MandateRow = Record<MandateId, number>;

/** Recorded, as the literature quotes the protocols of 14 March: 336, 50 and 18 with 2 abstentions; 288 of 694 did not vote. */
export const RECORDED_MANDATES: Readonly<MandateRow> = { ten: 336, trotsky_bukharin: 50, workers_opposition: 18, abstained: 2, absent: 288 };

/** The four delegates of this story: in the record they are among those who did not vote. */
export const STORY_SEATS = { place: 'tula', count: 4 } as const;

/** How much likelier an Opposition mandate is there, per member. Order from the record; sizes are judgement. */
const OPPOSITION_WEIGHT: Readonly<Record<Leaning, number>> = { strong: 4, present: 2, silent: 0.3, weak: 0.1 };
/** The rest of the republic holds Odessa and other towns that the specialists name, and the army, which they do not. */
const ELSEWHERE_OPPOSITION = 0.15;
/** Petrograd's delegation was at the front or at home when the congress voted; elsewhere holds the army's. Judgement. */
const ABSENT_WEIGHT: Readonly<Record<string, number>> = { petrograd: 1.6, elsewhere: 1.15 };

const middle = (range: { low: number; high: number }): number => (range.low + range.high) / 2;

/**
 * Mandates by place and platform when nobody from Tula lifts a finger. No table by town survives for the vote of 14 March, so each column of
 * the record is divided: seats by members (one for about 1,050), the absent by seats, the Opposition by members and recorded leaning, the
 * others likewise; the Ten have what is left. Every column and the whole close on the record exactly, whatever table of places is used.
 */
export function baselineRows(places: readonly CampaignPlace[] = PLACES): Record<string, MandateRow> {
  const known = places.reduce((sum, place) => sum + middle(place.members), 0);
  const rows = [
    ...places.map((place) => ({ id: place.id, members: middle(place.members), opposition: OPPOSITION_WEIGHT[place.leaning.kind], trotsky: place.trotskyWeight })),
    { id: ELSEWHERE.id, members: Math.max(1, PARTY_MEMBERS - known), opposition: ELSEWHERE_OPPOSITION, trotsky: 0.9 },
  ];
  const home = rows.findIndex((row) => row.id === STORY_SEATS.place);
  const seats = apportion(VOTING_MANDATES, rows.map((row) => row.members));
  if (home >= 0 && (seats[home] ?? 0) < STORY_SEATS.count) {
    const rest = rows.length - 1;
    seats[rest] = (seats[rest] ?? 0) - (STORY_SEATS.count - (seats[home] ?? 0));
    seats[home] = STORY_SEATS.count;
  }
  const left = [...seats];
  const columns = {} as Record<MandateId, number[]>;
  const take = (mandate: MandateId, total: number, weights: readonly number[]): void => {
    const given = apportion(total, weights, left);
    columns[mandate] = given;
    given.forEach((count, index) => { left[index] = (left[index] ?? 0) - count; });
  };
  const fixed = home >= 0 ? STORY_SEATS.count : 0;
  if (home >= 0) left[home] = 0; // nobody else of Tula is taken to be away: the four seats of the story are its absent
  take('absent', RECORDED_MANDATES.absent - fixed, rows.map((row, index) => (seats[index] ?? 0) * (ABSENT_WEIGHT[row.id] ?? 0.8)));
  if (home >= 0) {
    left[home] = (seats[home] ?? 0) - fixed;
    columns.absent[home] = fixed;
  }
  take('workers_opposition', RECORDED_MANDATES.workers_opposition, rows.map((row) => row.members * row.opposition));
  take('trotsky_bukharin', RECORDED_MANDATES.trotsky_bukharin, rows.map((row) => row.members * row.trotsky));
  take('abstained', RECORDED_MANDATES.abstained, rows.map((row) => row.members));
  columns.ten = left;
  return Object.fromEntries(rows.map((row, index) => [row.id, Object.fromEntries(MANDATES.map((mandate) => [mandate, columns[mandate][index] ?? 0])) as MandateRow]));
}

/** The sum of rows by column. */
export function sumRows(rows: Readonly<Record<string, MandateRow>>): MandateRow {
  const total = Object.fromEntries(MANDATES.map((mandate) => [mandate, 0])) as MandateRow;
  for (const row of Object.values(rows)) for (const mandate of MANDATES) total[mandate] += row[mandate];
  return total;
}
