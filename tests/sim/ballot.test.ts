import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomesDue } from '../../src/session/outcome-due.ts';
import { CENTRAL_COMMITTEE_BALLOT } from '../../src/sim/data/central-committee-ballot.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { createSimState, MOTIONS, type SimState } from '../../src/sim/state.ts';
import { ballotRank, BALLOTS, ballotVotes, holdBallot, type BallotId } from '../../src/sim/vote/ballot.ts';
import { LISTED, recordedStrikes, votersOf } from '../../src/sim/vote/ballot-papers.ts';
import { countVote } from '../../src/sim/vote/count.ts';
import { createRoster, RECORDED_PLATFORMS, VOTING_DELEGATES } from '../../src/sim/vote/roster.ts';
import { WHEREABOUTS_TABLE } from '../../src/sim/data/whereabouts.ts';

const who = fc.constantFrom('stepan', 'darya', 'kuzma', 'yegor');
const paper = fc.constantFrom(...BALLOTS);
const facts = fc.subarray(['f3_spoke']);
const trust = fc.record({ stepan: fc.integer({ min: -10, max: 10 }), darya: fc.integer({ min: -10, max: 10 }), kuzma: fc.integer({ min: -10, max: 10 }), yegor: fc.integer({ min: -10, max: 10 }) });

/** A life in which the three open votes were held. */
function voted(delegate: string, deeds: string[], trusted: Record<string, number> = {}): SimState {
  const state = { ...createSimState(1), delegate, facts: deeds, trust: trusted };
  const card = (motion: (typeof MOTIONS)[number]): SimState['votes'][typeof motion] => countVote(state, motion, motion === 'platforms' ? 'card_opposition' : 'card_against');
  return { ...state, votes: { platforms: card('platforms'), unity: card('unity'), deviation: card('deviation') } };
}

describe('where the 694 were', () => {
  const count = (where: string): number => createRoster().filter((each) => each.whereabouts === where).length;

  it('is said of every seat, and the 288 without a card are all accounted for', () => {
    expect(count('hall')).toBe(406);
    expect([count('kronstadt'), count('building'), count('ill'), count('not_in_record')]).toEqual([200, 80, 4, 4]);
    expect(count('kronstadt') + count('building') + count('ill') + count('not_in_record')).toBe(RECORDED_PLATFORMS.not_voting);
  });

  it('keeps within ranges that give their reason', () => {
    for (const { figure, used } of WHEREABOUTS_TABLE) {
      expect(figure.low).toBeLessThanOrEqual(used);
      expect(figure.high).toBeGreaterThanOrEqual(used);
      expect(figure.reason).not.toBe('');
    }
  });

  it('has Petrograd on the ice', () => {
    const petrograd = createRoster().filter((each) => each.region === 'Petrograd' && each.stance === 'not_voting');
    expect(petrograd.length).toBeGreaterThan(5);
    for (const each of petrograd) expect(each.whereabouts).toBe('kronstadt');
  });
});

describe('the ballot for the Central Committee', () => {
  it('left alone gives the recorded votes and ranks of all twenty-five', () => {
    const result = holdBallot(createSimState(1), 'ballot_whole');
    for (const row of CENTRAL_COMMITTEE_BALLOT) {
      const id = row.name.toLowerCase();
      expect([id, ballotVotes(result, id), ballotRank(result, id)]).toEqual([id, row.votes.value, row.rank]);
      expect([id, ballotVotes(null, id), ballotRank(null, id)]).toEqual([id, row.votes.value, row.rank]);
    }
    expect(result.papers).toBe(486);
    expect(result.moved).toEqual([]);
  });

  it('is made of papers: the names struck on them leave exactly the votes of the record', () => {
    const struck = [...recordedStrikes().values()];
    expect(struck).toHaveLength(votersOf().length);
    for (const { id, votes } of LISTED) expect(struck.filter((names) => names.has(id)).length).toBe(votersOf().length - votes);
  });

  it('puts in the paper that you chose', () => {
    const more = (ballot: BallotId): Record<string, number> => {
      const alone = holdBallot({ ...createSimState(1), delegate: 'stepan' }, 'ballot_away').votes;
      const here = holdBallot({ ...createSimState(1), delegate: 'stepan' }, ballot).votes;
      return Object.fromEntries(LISTED.map(({ id }) => [id, (here[id] ?? 0) - (alone[id] ?? 0)]));
    };
    expect(new Set(Object.values(more('ballot_whole')))).toEqual(new Set([1]));
    expect(Object.entries(more('ballot_ours')).filter(([, votes]) => votes === 1).map(([id]) => id)).toEqual(['kutuzov', 'shlyapnikov']);
    expect(more('ballot_struck')).toMatchObject({ lenin: 0, zinoviev: 0, tomsky: 0, stalin: 0, trotsky: 1, kutuzov: 1, molotov: 1 });
    expect(new Set(Object.values(more('ballot_none')))).toEqual(new Set([0]));
  });

  it('moves a few votes and elects nobody else, whatever was done', () => {
    fc.assert(fc.property(who, facts, trust, paper, (delegate, deeds, trusted, ballot) => {
      const result = holdBallot(voted(delegate, deeds, trusted), ballot);
      for (const { id, votes } of LISTED) {
        const more = ballotVotes(result, id) - votes;
        expect(more).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(4 + result.moved.length);
        expect(ballotVotes(result, id)).toBeLessThanOrEqual(result.papers);
      }
      expect(result.moved.length).toBeLessThanOrEqual(12);
      expect(result.papers).toBeLessThanOrEqual(VOTING_DELEGATES);
      expect(Math.abs(ballotRank(result, 'shlyapnikov') - 23)).toBeLessThanOrEqual(1);
      expect(Math.abs(ballotRank(result, 'kutuzov') - 22)).toBeLessThanOrEqual(1);
    }));
  });

  it('carries over those whom a deed had moved in an open vote, with the reason', () => {
    const { moved } = holdBallot(voted('darya', ['f3_spoke']), 'ballot_ours');
    expect(moved.length).toBeGreaterThan(0);
    for (const each of moved) expect(each.why).not.toBe('');
  });

  it('is the same twice, survives JSON, and knows no other name', () => {
    const state = voted('yegor', ['f3_spoke']);
    const once = reduce(state, { kind: 'hold_ballot', ballot: 'ballot_struck' }, { sheets: {} });
    const twice = reduce(state, { kind: 'hold_ballot', ballot: 'ballot_struck' }, { sheets: {} });
    expect(JSON.parse(JSON.stringify(once.state.ballot))).toEqual(twice.state.ballot);
    expect(() => ballotRank(once.state.ballot, 'medvedev')).toThrow('medvedev');
  });

  it('gives the companions papers by the card they had shown, and none to whom was not in the hall', () => {
    expect(Object.keys(holdBallot(voted('stepan', []), 'ballot_whole').companions)).toEqual(['darya', 'kuzma', 'yegor']);
    const loyal = holdBallot(voted('stepan', [], { darya: -10, kuzma: -10, yegor: -10 }), 'ballot_whole').companions;
    expect(loyal['kuzma']).toBe('ballot_whole');
  });

  it('is told on the page where it is held, or with the news to somebody who was away', () => {
    const passage = { beats: [], choices: [], next: null, ending: null };
    const held = (ballot: BallotId): SimState => reduce(voted('stepan', []), { kind: 'hold_ballot', ballot }, { sheets: {} }).state;
    expect(outcomesDue({ events: [{ kind: 'ballot_held' }], sim: held('ballot_none'), passage })).toEqual([{ kind: 'ballot' }]);
    expect(outcomesDue({ events: [{ kind: 'ballot_held' }], sim: held('ballot_away'), passage })).toEqual([]);
  });
});
