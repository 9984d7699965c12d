import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/sim/command.ts';
import { ANSWERS, LESSONS } from '../../src/sim/hearing/answers.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { createSimState, MEASURES, type SimState } from '../../src/sim/state.ts';
import type { World } from '../../src/sim/world.ts';
import { wordFor } from '../../src/sim/words.ts';

const world: World = {
  sheets: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`sh_${String(index)}`, { id: `sh_${String(index)}`, origin: index % 2 === 0 ? 'signature' as const : 'informer' as const, weight: 1 + index * 2 }])),
};
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), measure: fc.constantFrom(...MEASURES), amount: fc.integer({ min: -60, max: 60 }) }),
  fc.record({ kind: fc.constant('trust' as const), who: fc.constantFrom('pasha', 'kolya'), amount: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ kind: fc.constant('enter' as const), sheet: fc.constantFrom(...Object.keys(world.sheets)) }),
  fc.record({ kind: fc.constant('mark' as const), fact: fc.constantFrom('f5_abroad', 'f5_workers_group', 'f6_kept_minutes', 'f5_recanted', 'f6_named') }),
  fc.record({ kind: fc.constant('roll' as const), percent: fc.integer({ min: 0, max: 100 }) }),
  fc.constant({ kind: 'open_hearing' as const }),
  fc.constant({ kind: 'next_sheet' as const }),
  fc.record({ kind: fc.constant('answer' as const), how: fc.constantFrom(...ANSWERS) }),
  fc.record({ kind: fc.constant('enter_for' as const), who: fc.constantFrom('darya', 'brandt'), sheet: fc.constantFrom('sh_1', 'sh_2') }),
  fc.record({ kind: fc.constant('apprentice_asks' as const), lesson: fc.constantFrom(...LESSONS) }),
  fc.record({ kind: fc.constant('hear_hall' as const), asked: fc.constantFrom('darya', null) }),
  fc.record({ kind: fc.constant('sway' as const), who: fc.constantFrom('ledenev' as const, 'hall' as const), amount: fc.integer({ min: -3, max: 3 }) }),
  fc.constant({ kind: 'appeal' as const }),
  fc.constant({ kind: 'decide_hearing' as const }),
  fc.constant({ kind: 'draw_fate' as const }),
);
const play = (commands: readonly Command[], seed = 1): SimState => commands.reduce((state, each) => reduce(state, each, world).state, createSimState(seed));

describe('reduce', () => {
  it('gives the same state for the same seed and commands, and survives JSON at any point', () => {
    fc.assert(fc.property(fc.array(command, { maxLength: 40 }), fc.nat(), fc.nat(), (commands, seed, cut) => {
      const whole = play(commands, seed);
      const at = commands.length === 0 ? 0 : cut % commands.length;
      const half = JSON.parse(JSON.stringify(play(commands.slice(0, at), seed))) as SimState;
      expect(commands.slice(at).reduce((state, each) => reduce(state, each, world).state, half)).toEqual(whole);
    }));
  });

  it('keeps measures within 0–100 and trust within −10–10', () => {
    fc.assert(fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const state = play(commands);
      for (const measure of MEASURES) expect(state.measures[measure]).toBeGreaterThanOrEqual(0);
      for (const measure of MEASURES) expect(state.measures[measure]).toBeLessThanOrEqual(100);
      for (const each of Object.values(state.trust)) expect(Math.abs(each)).toBeLessThanOrEqual(10);
    }));
  });

  it('never changes the state it was given', () => {
    fc.assert(fc.property(fc.array(command, { maxLength: 20 }), command, (commands, last) => {
      const state = play(commands);
      const before = JSON.stringify(state);
      reduce(state, last, world);
      expect(JSON.stringify(state)).toBe(before);
    }));
  });

  it('moves a measure less towards its ends, never against the wish, and never not at all while there is room', () => {
    const moved = (from: number, amount: number): number => {
      const state = createSimState(1);
      const start = { ...state, measures: { ...state.measures, standing: from } };
      return reduce(start, { kind: 'change', measure: 'standing', amount }, world).state.measures.standing - from;
    };
    expect([moved(50, 8), moved(80, 8), moved(95, 8), moved(80, -8), moved(10, -8)]).toEqual([8, 4, 1, -8, -2]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 20 }), (from, amount) => {
      expect(moved(from, amount)).toBeGreaterThan(0);
      expect(moved(from, -amount)).toBeLessThan(0);
      expect(moved(from, amount)).toBeLessThanOrEqual(amount);
    }));
  });

  it('lets time mend the body and half forget in the shop, towards the middle and never past it; the party and you forget nothing', () => {
    fc.assert(fc.property(fc.record({ shop_floor: fc.integer({ min: 0, max: 100 }), standing: fc.integer({ min: 0, max: 100 }), conviction: fc.integer({ min: 0, max: 100 }), strength: fc.integer({ min: 0, max: 100 }) }), fc.integer({ min: 1, max: 120 }), (measures, months) => {
      const after = reduce({ ...createSimState(1), measures }, { kind: 'pass_time', months }, world).state.measures;
      expect([after.standing, after.conviction]).toEqual([measures.standing, measures.conviction]);
      for (const each of ['strength', 'shop_floor'] as const) {
        expect(Math.abs(after[each] - 50)).toBeLessThanOrEqual(Math.abs(measures[each] - 50));
        expect((after[each] - 50) * (measures[each] - 50)).toBeGreaterThanOrEqual(0);
      }
      expect(Math.abs(after.strength - 50)).toBeLessThanOrEqual(Math.round(Math.abs(measures.strength - 50) * 0.6 ** (months / 12)) + 1);
    }));
  });

  it('puts a sheet into the file once', () => {
    expect(play([{ kind: 'enter', sheet: 'sh_1' }, { kind: 'enter', sheet: 'sh_1' }]).file).toEqual(['sh_1']);
  });

  it('puts what you write of another into their file, once, and not into yours', () => {
    const state = play([{ kind: 'enter_for', who: 'darya', sheet: 'sh_1' }, { kind: 'enter_for', who: 'darya', sheet: 'sh_1' }, { kind: 'enter_for', who: 'brandt', sheet: 'sh_2' }]);
    expect(state.othersFiles).toEqual({ darya: ['sh_1'], brandt: ['sh_2'] });
    expect(state.file).toEqual([]);
  });
});

describe('the hearing', () => {
  it('reads the four heaviest sheets in the order in which they were written', () => {
    const state = play([...[8, 1, 6, 0, 4, 7].map((n) => ({ kind: 'enter' as const, sheet: `sh_${String(n)}` })), { kind: 'open_hearing' }]);
    expect(state.hearing?.queue).toEqual(['sh_8', 'sh_6', 'sh_4', 'sh_7']);
  });
});

describe('a measure', () => {
  it('has a word at every value', () => {
    for (const measure of MEASURES) for (let value = 0; value <= 100; value += 1) expect(wordFor(measure, value)).not.toBe('');
  });
});
