import type { SimState } from '../state.ts';
import { LISTED, recordedStrikes, votersOf } from './ballot-papers.ts';
import { companionBallot } from './companion-ballot.ts';
import { delegates } from './recorded.ts';
import { TULA_SEATS } from './roster.ts';

export const BALLOTS = ['ballot_whole', 'ballot_ours', 'ballot_struck', 'ballot_none', 'ballot_away'] as const;
/**
 * What you do with the list of twenty-five: leave it whole; strike all but the two of the Opposition; strike those who signed the Ten's theses,
 * which condemned yours; put it in with every name struck; or you are not there.
 */
export type BallotId = (typeof BALLOTS)[number];

/** A counted ballot. `votes` by the name's id; `moved` are strangers who kept our names where the record has them struck. */
export interface BallotResult {
  yours: BallotId;
  papers: number;
  votes: Record<string, number>;
  companions: Record<string, BallotId>;
  moved: { delegate: number; region: string; kept: string[]; why: string }[];
}

const OURS: readonly string[] = LISTED.filter((each) => each.side === 'ours').map((each) => each.id);

/**
 * Counts the secret ballot for the Central Committee. With nobody from Tula and no deeds it gives the recorded votes exactly. What you can change
 * is small: your paper, those of three who came with you, and the pencils of the few strangers whom a deed of yours had already moved in an open
 * vote. Nobody falls off the list by it: the twenty-five were elected with the fewest at 283, and the names below them are not on our list.
 */
export function holdBallot(state: SimState, yours: BallotId): BallotResult {
  const votes = Object.fromEntries(LISTED.map(({ id, votes: recorded }) => [id, recorded])) as Record<string, number>;
  const companions: Record<string, BallotId> = {};
  let papers = votersOf().length;
  const put = (paper: BallotId): void => {
    if (paper === 'ballot_away') return;
    papers += 1;
    for (const id of keptOn(paper)) votes[id] = (votes[id] ?? 0) + 1;
  };
  if (state.delegate !== null) {
    put(yours);
    for (const who of Object.keys(TULA_SEATS)) {
      if (who === state.delegate) continue;
      const paper = companionBallot(state, who);
      companions[who] = paper;
      put(paper);
    }
  }
  const moved = wonOver(state);
  for (const { kept } of moved) for (const id of kept) votes[id] = (votes[id] ?? 0) + 1;
  return { yours: state.delegate === null ? 'ballot_away' : yours, papers, votes, companions, moved };
}

/** The names that such a paper leaves standing. */
export function keptOn(paper: BallotId): string[] {
  switch (paper) {
    case 'ballot_whole': return LISTED.map((each) => each.id);
    case 'ballot_ours': return [...OURS];
    case 'ballot_struck': return LISTED.filter((each) => each.side !== 'ten').map((each) => each.id);
    case 'ballot_none':
    case 'ballot_away': return [];
  }
}

/** Strangers who had voted otherwise than in the record because of you, and who now leave our names standing where they would have struck them. */
function wonOver(state: SimState): BallotResult['moved'] {
  const tula = new Set<number>(Object.values(TULA_SEATS));
  const reasons = new Map<number, string>();
  for (const motion of [state.votes.deviation, state.votes.unity, state.votes.platforms]) {
    for (const each of motion?.moved ?? []) if (!tula.has(each.delegate) && !reasons.has(each.delegate)) reasons.set(each.delegate, each.why);
  }
  const struck = recordedStrikes();
  return [...reasons].sort(([a], [b]) => a - b).flatMap(([delegate, why]) => {
    const kept = OURS.filter((id) => struck.get(delegate)?.has(id) === true);
    return kept.length === 0 ? [] : [{ delegate, region: delegates()[delegate - 1]?.region ?? '', kept, why }];
  });
}

/** A count of the list: the one of this life, or the record while no ballot was held. */
function countOf(result: BallotResult | null, id: string): Record<string, number> {
  const votes = result?.votes ?? Object.fromEntries(LISTED.map((each) => [each.id, each.votes]));
  if (!(id in votes)) throw new Error(`"${id}" was not on the list of March 1921; on it were ${Object.keys(votes).join(', ')}`);
  return votes;
}

/** The votes of a name. In the record they are from memory of the protocols, so the story should not print them as exact. */
export function ballotVotes(result: BallotResult | null, id: string): number {
  return countOf(result, id)[id] ?? 0;
}

/** The rank of a name, 1–25; equal votes share a rank. */
export function ballotRank(result: BallotResult | null, id: string): number {
  const votes = countOf(result, id);
  return 1 + Object.values(votes).filter((each) => each > (votes[id] ?? 0)).length;
}
