import { ballotRank, type BallotId, type BallotResult } from '../sim/vote/ballot.ts';
import { LISTED } from '../sim/vote/ballot-papers.ts';

/** A name of the list: its rank in the record and here, and how many votes more it has here. `isOurs`: of the Workers' Opposition. */
export interface BallotRowTold { name: string; isOurs: boolean; recordedRank: number; rank: number; more: number }
/** Strangers who kept our names, by what moved them. */
export interface BallotCause { why: string; count: number; regions: string[] }
export interface BallotOutcome { yours: BallotId; rows: BallotRowTold[]; ours: BallotRowTold[]; companions: { who: string; ballot: BallotId }[]; causes: BallotCause[] }

/** The ballot beside the record: ranks only, since the recorded votes are from memory. */
export function ballotOutcome(result: BallotResult): BallotOutcome {
  const rows = LISTED.map(({ id, name, side, votes }) => ({ name, isOurs: side === 'ours', recordedRank: ballotRank(null, id), rank: ballotRank(result, id), more: (result.votes[id] ?? 0) - votes }));
  const causes = new Map<string, BallotCause>();
  for (const { why, region } of result.moved) {
    const cause = causes.get(why) ?? { why, count: 0, regions: [] };
    cause.count += 1;
    if (!cause.regions.includes(region)) cause.regions.push(region);
    causes.set(why, cause);
  }
  return {
    yours: result.yours,
    rows,
    ours: rows.filter((row) => row.isOurs),
    companions: Object.entries(result.companions).map(([who, ballot]) => ({ who, ballot })),
    causes: [...causes.values()].sort((a, b) => b.count - a.count),
  };
}
