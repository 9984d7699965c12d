import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDice } from '../../src/base/random.ts';
import { ENDINGS } from '../../src/catalog/ids.ts';
import { documentedGroups } from '../../src/build/fate-groups.ts';
import { endsOf, walk } from '../../src/sim/fate/chain.ts';
import { companionShares } from '../../src/sim/fate/companion-fate.ts';
import { endingOf, FATE_ENDINGS } from '../../src/sim/fate/endings.ts';
import { exposure } from '../../src/sim/fate/exposure.ts';
import { causesOf, yearsOf } from '../../src/sim/fate/explain-fate.ts';
import { fateFor, fateShares, sharesOf } from '../../src/sim/fate/fate.ts';
import { stepsFrom, takenChance } from '../../src/sim/fate/hazard.ts';
import { documentedSubject, rankAndFileSubject, SEEN_GROUPS, simulatedGroups } from '../../src/sim/fate/population.ts';
import { recordOf, subjectOf } from '../../src/sim/fate/life-subject.ts';
import { FIRST_YEAR, LAST_YEAR, STATUSES, type Passed } from '../../src/sim/fate/status.ts';
import { ORDINARY, PLACES, type FateSubject } from '../../src/sim/fate/subject.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { createSimState, type SimState } from '../../src/sim/state.ts';

const world = { sheets: { sh_a: { id: 'sh_a', origin: 'signature' as const, weight: 12 }, sh_b: { id: 'sh_b', origin: 'informer' as const, weight: 8 } } };
const flag = fc.boolean();
const subject: fc.Arbitrary<FateSubject> = fc.record({
  born: fc.integer({ min: 1870, max: 1900 }), outcome: fc.constantFrom('verified', 'reprimand', 'sympathiser', 'expelled', 'expelled_alien'), appealed: flag, place: fc.constantFrom(...PLACES),
  record: fc.integer({ min: 0, max: 700 }), signedTwice: flag, workersGroup: flag, recanted: flag, named: flag, keptLetter: flag, keptMinutes: flag, kin: flag,
  conviction: fc.integer({ min: 0, max: 100 }), standing: fc.integer({ min: 0, max: 100 }), known: fc.double({ min: 0, max: 1, noNaN: true }),
});
const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const standing = fc.record({ status: fc.constantFrom(...STATUSES), passed: fc.constantFrom<Passed>('none', 'exile_early', 'exile_late', 'isolator', 'camp_early', 'camp_late', 'abroad') });
const total = (shares: readonly { share: number }[]): number => shares.reduce((sum, each) => sum + each.share, 0);

describe('the fit', () => {
  const documented = documentedGroups();

  it('gives ten thousand simulated delegates the shares of the documented careers, within five points each and two together', () => {
    for (const seed of [1, 7, 1921]) {
      const simulated = simulatedGroups(documentedSubject, 10_000, createDice(seed));
      for (const group of SEEN_GROUPS) expect(Math.abs(simulated[group] - documented[group]), `${group}, seed ${String(seed)}`).toBeLessThan(0.05);
      expect(SEEN_GROUPS.reduce((sum, group) => sum + Math.abs(simulated[group] - documented[group]), 0) / 2).toBeLessThan(0.02);
    }
  });

  it('has the rank and file fare less badly than the well known', () => {
    const known = simulatedGroups(documentedSubject, 4000, createDice(3));
    const rank = simulatedGroups(rankAndFileSubject, 4000, createDice(3));
    expect(rank.shot_or_died_in_terror).toBeLessThan(known.shot_or_died_in_terror);
    expect(rank.died_free).toBeGreaterThan(known.died_free);
  });

  it('is the same for the same dice', () => {
    expect(simulatedGroups(documentedSubject, 200, createDice(5))).toEqual(simulatedGroups(documentedSubject, 200, createDice(5)));
  });
});

describe('a year', () => {
  it('has chances of 0–1 that add up to at most 1, whoever it is and wherever they are', () => {
    fc.assert(fc.property(subject, year, standing, (who, when, from) => {
      const steps = stepsFrom(who, when, from);
      for (const { chance } of steps) {
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
      expect(steps.reduce((sum, step) => sum + step.chance, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }));
  });

  it('is never safer for a heavier file, a second signature or a name better known', () => {
    fc.assert(fc.property(subject, year, fc.integer({ min: 0, max: 200 }), (who, when, more) => {
      const before = takenChance(who, when);
      expect(takenChance({ ...who, record: who.record + more }, when)).toBeGreaterThanOrEqual(before);
      expect(takenChance({ ...who, signedTwice: true }, when)).toBeGreaterThanOrEqual(takenChance({ ...who, signedTwice: false }, when));
      expect(takenChance({ ...who, known: Math.min(1, who.known + 0.1) }, when)).toBeGreaterThanOrEqual(before);
      expect(takenChance({ ...who, outcome: 'expelled_alien', recanted: false }, when)).toBeGreaterThanOrEqual(takenChance({ ...who, outcome: 'expelled', recanted: false }, when));
    }));
  });

  it('turns on the raised in 1937, whom it spared before', () => {
    const raised: FateSubject = { ...ORDINARY, outcome: 'verified', recanted: true, standing: 70 };
    const quiet: FateSubject = { ...raised, recanted: false, standing: 40 };
    expect(takenChance(raised, 1935)).toBeLessThan(takenChance(quiet, 1935));
    expect(takenChance(raised, 1937)).toBeGreaterThan(takenChance(quiet, 1937));
  });
});

describe('the chain', () => {
  it('loses nobody', () => {
    fc.assert(fc.property(subject, (who) => {
      expect(total(endsOf(who))).toBeCloseTo(1, 9);
      expect(total(sharesOf(who))).toBeCloseTo(1, 9);
    }), { numRuns: 60 });
  });

  it('walked often comes to the shares that it reckons', () => {
    const dice = createDice(11);
    const counted = new Map<string, number>();
    const lives = 6000;
    let told = 0;
    for (let index = 0; index < lives; index += 1) {
      const ending = endingOf(walk(ORDINARY, dice).end, ORDINARY);
      if (ending !== null) {
        told += 1;
        counted.set(ending, (counted.get(ending) ?? 0) + 1);
      }
    }
    for (const { ending, share } of sharesOf(ORDINARY)) expect((counted.get(ending) ?? 0) / told, ending).toBeCloseTo(share, 1);
  });
});

describe('the endings', () => {
  it('are those of the story', () => {
    expect([...FATE_ENDINGS].sort()).toEqual([...ENDINGS].sort());
  });

  it('do not send anybody abroad, over a border or to the Workers\' Group who was never near', () => {
    const share = (who: FateSubject, ending: string): number => sharesOf(who).find((each) => each.ending === ending)?.share ?? 0;
    expect(share(ORDINARY, 'abroad_silent')).toBe(0);
    expect(share(ORDINARY, 'crossed_border')).toBe(0);
    expect(share(ORDINARY, 'workers_group')).toBe(0);
    expect(share(ORDINARY, 'kept_minutes')).toBe(0);
    expect(share({ ...ORDINARY, place: 'abroad' }, 'abroad_silent')).toBeGreaterThan(0.2);
    expect(share({ ...ORDINARY, place: 'north' }, 'crossed_border')).toBeGreaterThan(0.02);
  });

  it('never make a suicide likely', () => {
    fc.assert(fc.property(subject, (who) => { expect(sharesOf(who).find((each) => each.ending === 'suicide')?.share ?? 1).toBeLessThan(0.15); }), { numRuns: 80 });
  });

  it('have years that are told, of which the first fateful one has its chance', () => {
    for (const ending of FATE_ENDINGS) {
      const years = yearsOf(ORDINARY, ending);
      expect(years.length).toBeGreaterThan(0);
      expect(years.map((each) => each.year)).toEqual([...years.map((each) => each.year)].sort());
    }
    expect(causesOf({ ...ORDINARY, outcome: 'expelled_alien', signedTwice: true, kin: true, record: 700 })).toHaveLength(3);
    expect(exposure({ ...ORDINARY, record: 520 })).toBeGreaterThan(exposure(ORDINARY));
  });

  it('are drawn with the dice of the state, the same for the same life', () => {
    const life: SimState = { ...createSimState(9), delegate: 'darya', file: ['sh_a', 'sh_b'] };
    expect(reduce(life, { kind: 'draw_fate' }, world).state.fate).toEqual(reduce(life, { kind: 'draw_fate' }, world).state.fate);
    expect(total(fateShares(life, world))).toBeCloseTo(1, 9);
    for (const unit of [0, 0.5, 0.999999]) expect(FATE_ENDINGS).toContain(fateFor(life, world, unit));
  });
});

describe('the subject of a life', () => {
  const weighed = { sheets: { sh_a: { id: 'sh_a', origin: 'signature' as const, weight: 12, weights: { 1921: 2, 1927: 7, 1933: 12, 1937: 19 } } } };

  it('weighs the folder as 1937 does', () => {
    expect(subjectOf({ ...createSimState(1), file: ['sh_a'] }, weighed).record).toBe(19);
    expect(recordOf(['sh_a'], world)).toBe(12);
  });

  it('has the decision as the appeal left it, and knows that one was lodged', () => {
    const heard = reduce(reduce({ ...createSimState(3), delegate: 'darya', file: ['sh_a', 'sh_b'], measures: { shop_floor: 20, standing: 5, conviction: 50, strength: 20 } }, { kind: 'answer', how: 'deny' }, world).state, { kind: 'decide_hearing' }, world).state;
    expect(subjectOf(heard, world)).toMatchObject({ outcome: heard.hearing?.outcome, appealed: false });
    const appealed = reduce(heard, { kind: 'appeal' }, world).state;
    expect(appealed.hearing?.appeal).not.toBeNull();
    expect(subjectOf(appealed, world)).toMatchObject({ outcome: appealed.hearing?.outcome, appealed: true });
    expect(subjectOf({ ...heard, facts: ['f5_appealed'] }, world).appealed).toBe(true);
  });
});

describe('a companion', () => {
  const life: SimState = { ...createSimState(1), delegate: 'stepan' };
  const shot = (state: SimState, who: string): number => companionShares(state, world, who).find((each) => each.fate === 'shot')?.share ?? 0;

  it('is in more danger through each sheet that lies in their file through you', () => {
    for (const who of ['darya', 'kuzma', 'yegor']) {
      const one = shot({ ...life, othersFiles: { [who]: ['sh_a'] } }, who);
      expect(one).toBeGreaterThan(shot(life, who));
      expect(shot({ ...life, othersFiles: { [who]: ['sh_a', 'sh_b'] } }, who)).toBeGreaterThan(one);
    }
  });

  it('has only ends that the story tells of them, and they add up', () => {
    const told: Record<string, readonly string[]> = { stepan: ['shot', 'camp', 'died', 'lived'], darya: ['shot', 'camp', 'vanished', 'lived'], kuzma: ['shot', 'died', 'vanished', 'lived'], yegor: ['shot', 'vanished', 'abroad', 'lived'] };
    for (const [who, fates] of Object.entries(told)) {
      const shares = companionShares(life, world, who);
      expect(shares.map((each) => each.fate).sort()).toEqual([...fates].sort());
      expect(total(shares)).toBeCloseTo(1, 9);
      for (const { share } of shares) expect(share).toBeGreaterThan(0.02);
    }
  });
});
