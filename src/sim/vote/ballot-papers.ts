import { createDice } from '../../base/random.ts';
import { CENTRAL_COMMITTEE_BALLOT } from '../data/central-committee-ballot.ts';
import { PLATFORMS } from '../data/platforms.ts';
import { delegates } from './recorded.ts';
import type { RosterDelegate } from './roster.ts';

/** A name on the list. `side` is whose theses it had signed that winter; `union` whose chairman it was. */
export interface ListedName { id: string; name: string; votes: number; side: 'ours' | 'ten' | 'trotsky' | 'neither'; union: string | null }

const UNION_OF: Readonly<Record<string, string>> = { Kutuzov: 'textile', Shlyapnikov: 'metal' };

/** The twenty-five names in the order of the record. */
export const LISTED: readonly ListedName[] = CENTRAL_COMMITTEE_BALLOT.map(({ name, votes, opposition }) => ({
  id: name.toLowerCase(),
  name,
  votes: votes.value,
  side: opposition ? 'ours' : signed('ten', name) ? 'ten' : signed('trotsky_bukharin', name) ? 'trotsky' : 'neither',
  union: UNION_OF[name] ?? null,
}));

function signed(platform: (typeof PLATFORMS)[number]['id'], name: string): boolean {
  return PLATFORMS.some((each) => each.id === platform && each.named.some((signatory) => signatory === name));
}

/** The seats whose paper goes into the urn: whoever was in the hall or about the building. */
export function votersOf(): readonly RosterDelegate[] {
  return delegates().filter((each) => each.whereabouts === 'hall' || each.whereabouts === 'building');
}

/** Whose pencil goes first to a name of that side. Judgement: nobody saw the papers, and who struck whom is in no record. */
const STRIKES_FIRST: Record<ListedName['side'], readonly RosterDelegate['stance'][]> = {
  ours: ['ten', 'not_voting', 'trotsky', 'abstained', 'opposition'],
  ten: ['opposition', 'abstained', 'trotsky', 'not_voting', 'ten'],
  trotsky: ['opposition', 'ten', 'not_voting', 'abstained', 'trotsky'],
  neither: ['opposition', 'trotsky', 'not_voting', 'ten', 'abstained'],
};

/** Names struck in the record, by delegate number: as many papers strike a name as its votes are short of all papers. */
export function recordedStrikes(): ReadonlyMap<number, ReadonlySet<string>> {
  return strikes ??= makeStrikes();
}

let strikes: ReadonlyMap<number, ReadonlySet<string>> | null = null;

function makeStrikes(): ReadonlyMap<number, ReadonlySet<string>> {
  const voters = votersOf();
  const struck = new Map(voters.map((voter) => [voter.number, new Set<string>()]));
  LISTED.forEach((listed, index) => {
    const dice = createDice(1921 + index);
    const order = voters.map((voter) => ({ voter, rank: STRIKES_FIRST[listed.side].indexOf(voter.stance), isKin: listed.union !== null && voter.union === listed.union, unit: dice() }))
      .sort((a, b) => Number(a.isKin) - Number(b.isKin) || a.rank - b.rank || a.unit - b.unit);
    for (const { voter } of order.slice(0, voters.length - listed.votes)) struck.get(voter.number)?.add(listed.id);
  });
  return struck;
}
