import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSimState, type SimState } from '../../src/sim/state.ts';
import { CARDS, countVote } from '../../src/sim/vote/count.ts';
import { createRoster, RECORDED_PLATFORMS, TULA_SEATS, VOTING_DELEGATES } from '../../src/sim/vote/roster.ts';
import { standsOf } from '../../src/sim/vote/stands.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const facts = fc.subarray(['f2_printed', 'f2_walked_train', 'f3_spoke']);
const trust = fc.record({ stepan: fc.integer({ min: -10, max: 10 }), darya: fc.integer({ min: -10, max: 10 }), kuzma: fc.integer({ min: -10, max: 10 }), yegor: fc.integer({ min: -10, max: 10 }) });
const life = (who: string | null, deeds: string[] = [], trusted: Record<string, number> = {}): SimState => ({ ...createSimState(1), delegate: who, facts: deeds, trust: trusted });

describe('the roster', () => {
  it('has 694 voting delegates whose recorded stances add up', () => {
    expect(createRoster()).toHaveLength(VOTING_DELEGATES);
    expect(sum(Object.values(RECORDED_PLATFORMS))).toBe(VOTING_DELEGATES);
  });
  it('is the same every time', () => {
    expect(createRoster()).toEqual(createRoster());
  });
});

describe('the vote on the platforms', () => {
  it('left alone gives the recorded 336, 50 and 18 with 2 abstentions', () => {
    const { cards, moved } = countVote(life(null), 'platforms', 'card_absent');
    expect([cards.card_ten, cards.card_trotsky, cards.card_opposition, cards.card_abstain, cards.card_absent]).toEqual([336, 50, 18, 2, 288]);
    expect(moved).toEqual([]);
  });

  it('counts your card and says so', () => {
    const result = countVote(life('stepan'), 'platforms', 'card_opposition');
    expect(result.moved.some((each) => each.why === 'your own card' && each.to === 'card_opposition')).toBe(true);
  });

  it('never loses or invents a delegate, whatever was done', () => {
    fc.assert(fc.property(fc.constantFrom('stepan', 'darya', 'kuzma', 'yegor'), facts, trust, fc.constantFrom(...CARDS), fc.constantFrom('platforms' as const, 'unity' as const, 'deviation' as const), (who, deeds, trusted, card, motion) => {
      const result = countVote(life(who, deeds, trusted), motion, card);
      expect(sum(Object.values(result.cards))).toBe(VOTING_DELEGATES);
      for (const each of result.moved) expect(each.why).not.toBe('');
    }));
  });

  it('lets the best conduct move the opposition by a handful only', () => {
    const best = countVote(life('darya', ['f2_printed', 'f2_walked_train', 'f3_spoke'], { stepan: 5, kuzma: 5, yegor: 5 }), 'platforms', 'card_opposition');
    expect(best.cards.card_opposition).toBeGreaterThan(20);
    expect(best.cards.card_opposition).toBeLessThanOrEqual(34);
    expect(best.cards.card_ten).toBeGreaterThan(320);
  });

  it('is never moved the other way by a deed', () => {
    fc.assert(fc.property(facts, fc.constantFrom('f2_printed', 'f2_walked_train', 'f3_spoke'), (deeds, more) => {
      const before = countVote(life('stepan', deeds), 'platforms', 'card_opposition').cards.card_opposition;
      const after = countVote(life('stepan', [...new Set([...deeds, more])]), 'platforms', 'card_opposition').cards.card_opposition;
      expect(after).toBeGreaterThanOrEqual(before);
    }));
  });
});

describe('the votes of 16 March', () => {
  it('left alone give the votes against as the literature has them', () => {
    expect(countVote(life(null), 'unity', 'card_absent').cards.card_against).toBe(25);
    expect(countVote(life(null), 'deviation', 'card_absent').cards.card_against).toBe(30);
  });
});

describe('the stand of each seat', () => {
  const who = fc.constantFrom('stepan', 'darya', 'kuzma', 'yegor');
  const motions = fc.constantFrom('platforms' as const, 'unity' as const, 'deviation' as const);

  it('is not known before the count', () => {
    expect(standsOf(life('stepan'), 'unity')).toBeNull();
  });

  it('agrees with the count for every card, whatever was done before and after', () => {
    fc.assert(fc.property(who, facts, trust, fc.constantFrom(...CARDS), motions, trust, (you, deeds, trusted, card, motion, later) => {
      const before = life(you, deeds, trusted);
      const counted = countVote(before, motion, card);
      // Trust that changes after the vote, as it does on the same page of the story, must not change what was counted.
      const stands = standsOf({ ...before, trust: later, facts: [], votes: { ...before.votes, [motion]: counted } }, motion) ?? [];
      expect(stands).toHaveLength(VOTING_DELEGATES);
      expect(Object.fromEntries(CARDS.map((each) => [each, stands.filter((stand) => stand === each).length]))).toEqual(counted.cards);
      for (const [name, seat] of Object.entries(TULA_SEATS)) expect(stands[seat - 1]).toBe(name === you ? card : counted.companions[name]);
      for (const each of counted.moved) expect(stands[each.delegate - 1]).toBe(each.to);
    }));
  });
});
