import { CAREERS, type Career } from './careers.ts';
import { CENTRAL_COMMITTEE_BALLOT, type BallotRow } from './central-committee-ballot.ts';
import { CONGRESS_DAYS, type CongressDay } from './congress-days.ts';
import { CONGRESSES, type CongressRow } from './congresses.ts';
import { HUNGER, type HungerRow } from './hunger.ts';
import { PLATFORMS, type PlatformRow } from './platforms.ts';
import { PURGES, type Purge } from './purges.ts';
import { RAIL_LINES, type RailLine } from './rail-lines.ts';
import { RECORDED_VOTES, type RecordedVote } from './recorded-votes.ts';
import { REGIONS, type Region } from './regions.ts';
import { ALL_UNIONS, UNIONS, type Union } from './unions.ts';
import { WHEREABOUTS_TABLE, type WhereaboutsRow } from './whereabouts.ts';
import type { Recorded } from './evidence.ts';

/** All tables by name, for checks and for the notes; a model imports the one table it needs. */
export interface DataTables {
  unions: readonly Union[];
  allUnions: Readonly<Record<string, Recorded>>;
  regions: readonly Region[];
  railLines: readonly RailLine[];
  platforms: readonly PlatformRow[];
  congresses: readonly CongressRow[];
  congressDays: readonly CongressDay[];
  votes: readonly RecordedVote[];
  whereabouts: readonly WhereaboutsRow[];
  ballot: readonly BallotRow[];
  hunger: readonly HungerRow[];
  purges: readonly Purge[];
  careers: readonly Career[];
}

export const TABLES: DataTables = {
  unions: UNIONS, allUnions: ALL_UNIONS, regions: REGIONS, railLines: RAIL_LINES, platforms: PLATFORMS, congresses: CONGRESSES, congressDays: CONGRESS_DAYS,
  votes: RECORDED_VOTES, whereabouts: WHEREABOUTS_TABLE, ballot: CENTRAL_COMMITTEE_BALLOT, hunger: HUNGER, purges: PURGES, careers: CAREERS,
};
