import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignState } from '../../src/sim/campaign/campaign.ts';
import { campaignOutcome, TOTAL_REACH } from '../../src/sim/campaign/outcome.ts';
import { playRandomCampaign } from '../../src/sim/campaign/policies.ts';
import { createSimState, type SimState } from '../../src/sim/state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS } from '../../src/sim/vote/assumptions.ts';
import { CARDS, countVote } from '../../src/sim/vote/count.ts';
import { createRoster, RECORDED_PLATFORMS, TULA_SEATS, VOTING_DELEGATES } from '../../src/sim/vote/roster.ts';
import { standsOf } from '../../src/sim/vote/stands.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const facts = fc.subarray(['f3_spoke']);
const winter = fc.option(fc.nat({ max: 400 }).map((seed) => playRandomCampaign(seed)), { nil: null });
const trust = fc.record({ stepan: fc.integer({ min: -10, max: 10 }), darya: fc.integer({ min: -10, max: 10 }), kuzma: fc.integer({ min: -10, max: 10 }), yegor: fc.integer({ min: -10, max: 10 }) });
const life = (who: string | null, deeds: string[] = [], trusted: Record<string, number> = {}, campaign: CampaignState | null = null): SimState => ({ ...createSimState(1), delegate: who, facts: deeds, trust: trusted, campaign });
/** The first of some winters in which as much was won as can be. */
const bestWinter = (): CampaignState => Array.from({ length: 400 }, (_, seed) => playRandomCampaign(seed)).reduce((a, b) => (campaignOutcome(b).won > campaignOutcome(a).won ? b : a));

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
    fc.assert(fc.property(fc.constantFrom('stepan', 'darya', 'kuzma', 'yegor'), facts, trust, winter, fc.constantFrom(...CARDS), fc.constantFrom('platforms' as const, 'unity' as const, 'deviation' as const), (who, deeds, trusted, campaign, card, motion) => {
      const result = countVote(life(who, deeds, trusted, campaign), motion, card);
      expect(sum(Object.values(result.cards))).toBe(VOTING_DELEGATES);
      for (const each of result.moved) expect(each.why).not.toBe('');
    }));
  });

  it('lets the best conduct move the opposition by a handful only', () => {
    const best = countVote(life('darya', ['f3_spoke'], { stepan: 5, kuzma: 5, yegor: 5 }, bestWinter()), 'platforms', 'card_opposition');
    expect(best.cards.card_opposition).toBeGreaterThan(20);
    expect(best.cards.card_opposition).toBeLessThanOrEqual(34);
    expect(best.cards.card_ten).toBeGreaterThan(320);
  });

  it('keeps to the bound in any life: the 18, the four from Tula and a dozen', () => {
    fc.assert(fc.property(fc.constantFrom('stepan', 'darya', 'kuzma', 'yegor'), facts, trust, fc.constantFrom(...CARDS), (who, deeds, trusted, card) => {
      expect(countVote(life(who, deeds, trusted), 'platforms', card).cards.card_opposition).toBeLessThanOrEqual(18 + 4 + DEFAULT_VOTE_ASSUMPTIONS.ceiling);
    }));
  });

  it('tells who stayed: only somebody who was about the building, and never from the ice', () => {
    const { moved } = countVote(life('stepan', ['f3_spoke']), 'unity', 'card_against');
    const stayed = moved.filter((each) => each.why.startsWith('stayed in the hall'));
    expect(stayed.length).toBeGreaterThan(0);
    for (const each of stayed) expect(createRoster()[each.delegate - 1]?.whereabouts).toBe('building');
    for (const each of moved) expect(createRoster()[each.delegate - 1]?.whereabouts).not.toBe('kronstadt');
  });

  it('is the same twice, and survives JSON', () => {
    fc.assert(fc.property(facts, trust, (deeds, trusted) => {
      const once = countVote(life('darya', deeds, trusted), 'deviation', 'card_against');
      expect(JSON.parse(JSON.stringify(countVote(life('darya', deeds, trusted), 'deviation', 'card_against')))).toEqual(once);
    }));
  });

  it('is never moved the other way by a deed', () => {
    fc.assert(fc.property(winter, (campaign) => {
      const before = countVote(life('stepan', [], {}, campaign), 'platforms', 'card_opposition').cards.card_opposition;
      const after = countVote(life('stepan', ['f3_spoke'], {}, campaign), 'platforms', 'card_opposition').cards.card_opposition;
      expect(after).toBeGreaterThanOrEqual(before);
      expect(before).toBeGreaterThanOrEqual(countVote(life('stepan'), 'platforms', 'card_opposition').cards.card_opposition);
    }));
  });

  it('counts every mandate that the winter won, in its own region, and in this vote only', () => {
    fc.assert(fc.property(fc.nat({ max: 400 }), (seed) => {
      const campaign = playRandomCampaign(seed);
      const { won, places } = campaignOutcome(campaign);
      const { cards, moved } = countVote(life(null, [], {}, campaign), 'platforms', 'card_absent');
      expect(cards.card_opposition).toBe(18 + won);
      expect(won).toBeLessThanOrEqual(TOTAL_REACH);
      for (const each of moved) expect(each.why).toBe('had been elected on the Opposition’s platform');
      const kaluga = places.find((place) => place.place === 'kaluga')?.won;
      expect(moved.filter((each) => each.region === 'Kaluga')).toHaveLength(kaluga ?? 0);
      expect(countVote(life(null, [], {}, campaign), 'unity', 'card_absent').moved).toEqual([]);
    }), { numRuns: 60 });
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
