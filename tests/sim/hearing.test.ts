import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearing as hearingTable } from '../../src/build/sim-models/hearing.ts';
import { worldOf } from '../../src/session/sheet-world.ts';
import { ANSWERS, COMMISSIONERS, LESSONS, OUTCOMES, type AnswerId, type CommissionerId } from '../../src/sim/hearing/answers.ts';
import { appealChance } from '../../src/sim/hearing/appeal.ts';
import { hearing as hears, type Heard } from '../../src/sim/hearing/commissioners.ts';
import { answerCosts } from '../../src/sim/hearing/costs.ts';
import { decide, decisionShares } from '../../src/sim/hearing/decision.ts';
import { hallHears, voicesFor } from '../../src/sim/hearing/hall.ts';
import { feetFor, feetTaken, openHearing } from '../../src/sim/hearing/hearing.ts';
import { offeredAnswers } from '../../src/sim/hearing/offers.ts';
import { fileWeight, talkChance } from '../../src/sim/hearing/papers.ts';
import { hallWord, opinionWord } from '../../src/sim/hearing/words.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { createSimState, MEASURES, type SimState } from '../../src/sim/state.ts';
import { SHEET_YEARS, weightIn, type SheetOrigin, type World } from '../../src/sim/world.ts';
import { loadStory } from '../session/story-on-disk.ts';

const { sheets } = loadStory();
const world = worldOf(sheets);
const readable = Object.values(world.sheets).filter((sheet) => sheet.saidBy === undefined && sheet.names !== undefined).map((sheet) => sheet.id);
const ORDER = [...OUTCOMES].reverse();
const mildness = (outcome: string): number => ORDER.findIndex((each) => each === outcome);

const measure = fc.integer({ min: 0, max: 100 });
const life: fc.Arbitrary<SimState> = fc.record({
  seed: fc.nat(),
  delegate: fc.constantFrom('stepan', 'darya', 'kuzma', 'yegor'),
  measures: fc.record({ shop_floor: measure, standing: measure, conviction: measure, strength: measure }),
  trust: fc.dictionary(fc.constantFrom('stepan', 'darya', 'kuzma', 'yegor', 'pasha', 'sorokin'), fc.integer({ min: -10, max: 10 })),
  file: fc.shuffledSubarray(readable, { maxLength: 20 }),
  othersFiles: fc.dictionary(fc.constantFrom('darya', 'stepan'), fc.constant<string[]>(['sh_commission_name'])),
}).map(({ seed, ...rest }) => ({ ...createSimState(seed), ...rest }));

/** Plays an evening; each number picks one of the answers that come to mind. */
function evening(start: SimState, picks: readonly number[], seen?: (state: SimState) => void): SimState {
  let state = reduce(start, { kind: 'open_hearing' }, world).state;
  for (const picked of picks) {
    const next = reduce(state, { kind: 'next_sheet' }, world);
    state = next.state;
    seen?.(state);
    if (!next.value) break;
    const offered = offeredAnswers(state, world);
    state = reduce(state, { kind: 'answer', how: offered[picked % offered.length] ?? 'own' }, world).state;
    seen?.(state);
  }
  state = reduce(state, { kind: 'hear_hall', asked: null }, world).state;
  return reduce(state, { kind: 'decide_hearing' }, world).state;
}
const picks = fc.array(fc.nat({ max: 11 }), { minLength: 4, maxLength: 4 });

describe('an evening before the commission', () => {
  it('keeps every opinion between −30 and 15, the hall between −10 and 10, and ends with one of five decisions', () => {
    fc.assert(fc.property(life, picks, (start, picked) => {
      const state = evening(start, picked, ({ hearing }) => {
        for (const who of COMMISSIONERS) expect(Math.abs((hearing?.opinions[who] ?? 99) + 7.5)).toBeLessThanOrEqual(22.5);
        expect(Math.abs(hearing?.hall ?? 99)).toBeLessThanOrEqual(10);
      });
      expect(OUTCOMES).toContain(state.hearing?.outcome);
      for (const each of MEASURES) expect(Math.abs(state.measures[each] - 50)).toBeLessThanOrEqual(50);
    }));
  });

  it('comes out the same for the same seed, also when it is put down as JSON half-way', () => {
    fc.assert(fc.property(life, picks, (start, picked) => {
      const opened = reduce(start, { kind: 'open_hearing' }, world).state;
      expect(evening(JSON.parse(JSON.stringify(start)) as SimState, picked)).toEqual(evening(start, picked));
      expect(reduce(JSON.parse(JSON.stringify(opened)) as SimState, { kind: 'next_sheet' }, world)).toEqual(reduce(opened, { kind: 'next_sheet' }, world));
    }));
  });

  it('reads at most four sheets, a paper from a friend among them, and nothing that lies only with others', () => {
    fc.assert(fc.property(life, (start) => {
      const { hearing } = openHearing(start, world);
      expect(hearing.queue.length).toBeLessThanOrEqual(4);
      const friends = hearing.queue.filter((sheet) => world.sheets[sheet]?.saidBy !== undefined);
      expect(friends.length).toBeLessThanOrEqual(1);
      expect(friends.map((sheet) => world.sheets[sheet]?.saidBy)).not.toContain(start.delegate);
      expect(hearing.queue.filter((sheet) => !friends.includes(sheet)).every((sheet) => start.file.includes(sheet))).toBe(true);
    }));
  });

  it('draws the evening’s luck once: asked again, the commission says the same', () => {
    fc.assert(fc.property(life, picks, (start, picked) => {
      const state = evening(start, picked);
      const again = reduce(state, { kind: 'decide_hearing' }, world).state;
      expect(again.hearing?.outcome).toBe(state.hearing?.outcome);
      expect(again.dice).toBe(state.dice);
    }));
  });
});

describe('the decision', () => {
  const opinion = fc.double({ min: -30, max: 15, noNaN: true });
  const opinions = fc.record({ chekmaryov: opinion, ledenev: opinion, pasha: opinion });

  it('has shares of 0–1 that add up to 1', () => {
    fc.assert(fc.property(opinions, (each) => {
      const shares = decisionShares(each).map(({ share }) => share);
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }));
  });

  it('is never harsher because one of the three thinks better of you, or the evening is luckier', () => {
    fc.assert(fc.property(opinions, fc.constantFrom(...COMMISSIONERS), fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (each, who, more, luck) => {
      expect(mildness(decide({ ...each, [who]: each[who] + more }, luck))).toBeGreaterThanOrEqual(mildness(decide(each, luck)));
      expect(mildness(decide(each, 1))).toBeGreaterThanOrEqual(mildness(decide(each, luck)));
    }));
  });

  it('does not move for the anger of one alone', () => {
    fc.assert(fc.property(opinions, (each) => {
      const middle = decide({ chekmaryov: -5, pasha: -5, ledenev: each.ledenev }, 0);
      expect(middle).toBe(decide({ chekmaryov: -5, pasha: -5, ledenev: -5 }, 0));
    }));
  });
});

const heard = fc.record({ weight: fc.integer({ min: 1, max: 20 }), isInk: fc.boolean(), before: fc.nat({ max: 3 }), isSpent: fc.boolean() });

describe('an answer', () => {
  it('never gains by a heavier sheet, with any of the three', () => {
    fc.assert(fc.property(heard, fc.constantFrom(...COMMISSIONERS), fc.constantFrom(...ANSWERS), fc.integer({ min: 0, max: 10 }), (each, who, how, more) => {
      expect(hears(who, how, { ...each, weight: each.weight + more })).toBeLessThanOrEqual(hears(who, how, each));
    }));
  });

  it('never gains by being given from the chair', () => {
    fc.assert(fc.property(heard, fc.constantFrom(...COMMISSIONERS), fc.constantFrom(...ANSWERS), (each, who, how) => {
      expect(hears(who, how, { ...each, isSpent: true })).toBeLessThan(hears(who, how, { ...each, isSpent: false }));
    }));
  });

  it('is heard differently: the young man likes a name best, the chairman never does, and Pasha likes it least of all that is not refuted by ink', () => {
    const fresh: Heard = { weight: 12, isInk: false, before: 0, isSpent: false };
    const best = (who: CommissionerId): AnswerId => [...ANSWERS].sort((a, b) => hears(who, b, fresh) - hears(who, a, fresh))[0] ?? 'own';
    const worst = (who: CommissionerId): AnswerId => [...ANSWERS].sort((a, b) => hears(who, a, fresh) - hears(who, b, fresh))[0] ?? 'own';
    expect(best('ledenev')).toBe('name_other');
    expect(best('chekmaryov')).not.toBe('name_other');
    expect(worst('pasha')).toBe('name_other');
    expect(worst('ledenev')).toBe('joke');
  });

  it('costs something: none of those on offer is at least as good as another for all three, the hall, and all that it costs outside', () => {
    const offenders: string[] = [];
    for (const weight of [3, 6, 9, 12, 15, 18]) for (const isInk of [true, false]) for (const before of [0, 1]) {
      const each: Heard = { weight, isInk, before, isSpent: false };
      const worth = (how: AnswerId): number[] => {
        const costs = answerCosts(how, isInk);
        return [...COMMISSIONERS.map((who) => hears(who, how, each)), hallHears(how, each), ...MEASURES.map((one) => costs[one] ?? 0), how === 'name_other' ? -1 : 0, -feetTaken(how)];
      };
      for (const better of ANSWERS) for (const worse of ANSWERS) {
        if (better === worse) continue;
        // What ink refutes is meant to be ruinous, and a joke on a heavy sheet is not on offer.
        if ((worse === 'deny' && isInk) || (worse === 'joke' && weight >= 16)) continue;
        if (worth(better).every((value, index) => value >= (worth(worse)[index] ?? 0))) offenders.push(`${better} over ${worse} at ${String(weight)}, ${isInk ? 'ink' : 'hearsay'}, ${String(before)} before`);
      }
    }
    expect(offenders).toEqual([]);
  });

  it('that names another is paid for: conviction, the shop, Pasha, trust, and a sheet in that one’s file', () => {
    const start: SimState = { ...createSimState(4), delegate: 'kuzma', file: ['sh_minutes_june'], trust: { pasha: 2, sorokin: 1 } };
    let state = reduce(start, { kind: 'open_hearing' }, { sheets: { sh_minutes_june: world.sheets['sh_minutes_june'] ?? { id: '', origin: 'minute', weight: 1 } } }).state;
    state = reduce(state, { kind: 'next_sheet' }, world).state;
    const after = reduce(state, { kind: 'answer', how: 'name_other' }, world).state;
    expect(after.othersFiles['sorokin']).toEqual(['sh_minutes_june']);
    expect(after.trust).toMatchObject({ sorokin: -2, pasha: 1 });
    expect(after.measures.conviction).toBeLessThan(start.measures.conviction);
    expect(after.measures.shop_floor).toBeLessThan(start.measures.shop_floor);
  });
});

describe('what comes to mind', () => {
  it('is two to four answers, owning always among them, and never the denial of one’s own signature', () => {
    fc.assert(fc.property(life, picks, (start, picked) => {
      evening(start, picked, (state) => {
        const sheet = world.sheets[state.hearing?.current ?? ''];
        if (sheet === undefined) return;
        const offered = offeredAnswers(state, world);
        expect(offered.length).toBeGreaterThanOrEqual(2);
        expect(offered.length).toBeLessThanOrEqual(4);
        expect(offered).toContain('own');
        if (sheet.origin === 'signature') expect(offered).not.toContain('deny');
      });
    }));
  });

  it('comes to everybody at some time: no answer stays away over many evenings', () => {
    const counted = new Map<AnswerId, number>();
    for (const start of fc.sample(life, { seed: 3, numRuns: 150 })) {
      evening(start, [0, 1, 2, 3], (state) => { if ((state.hearing?.current ?? null) !== null) for (const how of offeredAnswers(state, world)) counted.set(how, (counted.get(how) ?? 0) + 1); });
    }
    for (const how of ANSWERS) expect(counted.get(how) ?? 0, how).toBeGreaterThan(40);
  });

  it('leaves out a long explanation when the legs are gone: strength counts', () => {
    const tired = (strength: number): AnswerId[] => {
      const start: SimState = { ...createSimState(5), delegate: 'darya', file: readable.slice(0, 8), measures: { shop_floor: 50, standing: 50, conviction: 50, strength } };
      let state = reduce(start, { kind: 'open_hearing' }, world).state;
      for (const how of ['own', 'own'] as const) state = reduce(reduce(state, { kind: 'next_sheet' }, world).state, { kind: 'answer', how }, world).state;
      return offeredAnswers(reduce(state, { kind: 'next_sheet' }, world).state, world);
    };
    expect(tired(10)).not.toContain('explain');
    expect(feetFor(10)).toBeLessThan(feetFor(90));
    expect(tired(90)).toContain('explain');
  });
});

describe('the file', () => {
  it('weighs every sheet between 1 and 20 in each year, and never less than before', () => {
    for (const sheet of Object.values(world.sheets)) {
      const weights = SHEET_YEARS.map((year) => weightIn(sheet, year));
      for (const weight of weights) expect(weight >= 1 && weight <= 20, sheet.id).toBe(true);
      expect(weights, sheet.id).toEqual([...weights].sort((a, b) => a - b));
    }
    expect(fileWeight(readable, world, '1921')).toBeLessThan(fileWeight(readable, world, '1937'));
  });

  it('has something of yours said by a friend the likelier, the less the friend trusts you or the more was asked of them', () => {
    fc.assert(fc.property(fc.integer({ min: -10, max: 9 }), fc.boolean(), (trust, pressed) => {
      const state = (of: number): SimState => ({ ...createSimState(1), delegate: 'stepan', trust: { darya: of }, othersFiles: pressed ? { darya: ['sh_commission_name'] } : {} });
      const chance = talkChance(state(trust), 'darya');
      expect(chance >= 0 && chance <= 1).toBe(true);
      expect(talkChance(state(trust + 1), 'darya')).toBeLessThanOrEqual(chance);
      expect(talkChance({ ...state(trust), othersFiles: { darya: ['sh_commission_name'] } }, 'darya')).toBeGreaterThanOrEqual(chance);
    }));
  });

  it('has a paper of each companion that could be brought', () => {
    for (const who of ['stepan', 'darya', 'kuzma', 'yegor']) expect(Object.values(world.sheets).filter((sheet) => sheet.saidBy === who), who).toHaveLength(1);
  });
});

describe('the hall', () => {
  it('has companions who trust you, and they speak; a hall gone cold hears only the surest', () => {
    const state: SimState = { ...createSimState(1), delegate: 'stepan', trust: { darya: 2, kuzma: 5 }, measures: { shop_floor: 80, standing: 50, conviction: 50, strength: 50 } };
    expect(voicesFor(state, 2)).toEqual(['darya', 'kuzma', 'shop']);
    expect(voicesFor(state, -2)).toEqual(['kuzma']);
  });

  it('is minuted: a voice lies in the file of the one who spoke', () => {
    const state: SimState = { ...createSimState(1), delegate: 'stepan', trust: { darya: 3 } };
    const opened = reduce(state, { kind: 'open_hearing' }, world).state;
    const after = reduce(opened, { kind: 'hear_hall', asked: 'yegor' }, world).state;
    expect(Object.keys(after.othersFiles).sort()).toEqual(['darya', 'yegor']);
    expect(after.hearing?.opinions.chekmaryov).toBeGreaterThan(opened.hearing?.opinions.chekmaryov ?? 99);
  });

  it('and the table have a word at every value', () => {
    for (let value = -30; value <= 15; value += 0.5) expect(opinionWord(value)).not.toBe('');
    for (let value = -10; value <= 10; value += 0.5) expect(hallWord(value)).not.toBe('');
  });

  it('Pasha’s lesson moves no two of the three alike', () => {
    const opened = reduce({ ...createSimState(1), delegate: 'stepan' }, { kind: 'open_hearing' }, world).state;
    for (const lesson of LESSONS) {
      const moved = reduce(opened, { kind: 'apprentice_asks', lesson }, world).state.hearing?.turns[0]?.moved;
      expect(new Set(Object.values(moved ?? {})).size, lesson).toBeGreaterThan(1);
    }
  });
});

describe('an appeal to the centre', () => {
  it('has a chance of 1 to 40 in 100, none for a card that was given back, and is answered once', () => {
    fc.assert(fc.property(life, picks, (start, picked) => {
      const state = evening(start, picked);
      const chance = appealChance(state, world);
      if (state.hearing?.outcome === 'verified') expect(chance).toBe(0);
      else expect(chance >= 0.01 && chance <= 0.4).toBe(true);
      const after = reduce(state, { kind: 'appeal' }, world).state;
      expect(reduce(after, { kind: 'appeal' }, world).state).toEqual(after);
      if (after.hearing?.appeal?.isGranted === true) expect(mildness(after.hearing.outcome ?? '')).toBeGreaterThan(mildness(after.hearing.appeal.from));
    }));
  });

  it('is never likelier for a further signature in the folder', () => {
    const origins: SheetOrigin[] = ['informer', 'signature', 'signature', 'signature'];
    const small: World = { sheets: Object.fromEntries(origins.map((origin, index) => [`sh_${String(index)}`, { id: `sh_${String(index)}`, origin, weight: 12 }])) };
    const chances = [1, 2, 3, 4].map((count) => {
      const opened = reduce({ ...createSimState(2), file: Object.keys(small.sheets).slice(0, count) }, { kind: 'open_hearing' }, small).state;
      return appealChance({ ...opened, hearing: opened.hearing === null ? null : { ...opened.hearing, outcome: 'expelled' } }, small);
    });
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
  });
});

describe('the calibration', () => {
  const { json } = hearingTable({ seed: 7, settings: new Map(), world, documented: {}, lost: 0 });
  const shares = json as Record<string, { out: number; restored: number; verified: number }>;

  it('puts out somebody with an empty folder about as often as the record: 18 in 100', () => {
    expect(Math.abs((shares['no_folder']?.out ?? 0) - 0.183)).toBeLessThan(0.04);
  });

  it('puts out about half of the former oppositionists who answer as it comes, and verifies one in six or fewer', () => {
    expect(Math.abs((shares['by_chance']?.out ?? 0) - 0.5)).toBeLessThan(0.06);
    expect(shares['by_chance']?.verified).toBeLessThan(0.18);
  });

  it('has no one way that serves every sheet: each alone does worse than answering as it comes', () => {
    for (const how of ANSWERS) expect(shares[how]?.out ?? 0, how).toBeGreaterThan((shares['by_chance']?.out ?? 1) + 0.1);
  });

  it('restores fewer on appeal than the quarter of 1929–30', () => {
    expect(shares['by_chance']?.restored).toBeLessThan(0.15);
    expect(shares['by_chance']?.restored).toBeGreaterThan(0.02);
  });
});
