import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { readCatalogFiles } from '../../src/build/catalog-files.ts';
import { argumentById, ARGUMENTS, argumentsOf } from '../../src/sim/debate/arguments.ts';
import { countBallot, countCards, createHall, type HallState, type ListenerGroup } from '../../src/sim/debate/audience.ts';
import { explain } from '../../src/sim/debate/explain.ts';
import { HALLS, hallById, openHall } from '../../src/sim/debate/halls.ts';
import { chooseSpeech, speakerById, SPEAKERS } from '../../src/sim/debate/opponents.ts';
import { forecast, heckleChance, MOST_MOVED, speak, type Speech } from '../../src/sim/debate/speech.ts';
import { APPEALS, PLATFORMS, SIDES, TONES, TOPICS, UNIONS } from '../../src/sim/debate/terms.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const group = fc.record({ union: fc.constantFrom(...UNIONS), platform: fc.constantFrom(...PLATFORMS, 'undecided' as const), hunger: fc.integer({ min: 0, max: 100 }), trust: fc.integer({ min: -10, max: 10 }), weight: fc.integer({ min: 1, max: 100 }) });
const groups: fc.Arbitrary<ListenerGroup[]> = fc.array(group, { minLength: 1, maxLength: 7 }).map((rows) => {
  const total = sum(rows.map((row) => row.weight));
  return rows.map(({ weight, ...row }, index) => ({ ...row, id: `g${String(index)}`, share: weight / total }));
});
const argument = fc.constantFrom(...ARGUMENTS);
const speech: fc.Arbitrary<Speech> = fc.oneof(
  fc.record({ argument, tone: fc.constantFrom(...TONES) }),
  fc.record({ argument, tone: fc.constantFrom(...TONES), authority: fc.integer({ min: -10, max: 10 }) }),
);
const seed = fc.nat();
const evening = (rows: ListenerGroup[], at: number, speeches: readonly Speech[]): HallState => speeches.reduce((hall, each) => speak(hall, each).hall, createHall(rows, at, '1921-03-14'));

describe('the arguments', () => {
  it('cover every topic and appeal, and give every platform at least seven', () => {
    expect(new Set(ARGUMENTS.map((each) => each.topic))).toEqual(new Set(TOPICS));
    expect(new Set(ARGUMENTS.map((each) => each.appeal))).toEqual(new Set(APPEALS));
    for (const platform of PLATFORMS) expect(argumentsOf(platform, '1921-03-14').length).toBeGreaterThanOrEqual(7);
    for (const topic of TOPICS) expect(new Set(ARGUMENTS.filter((each) => each.topic === topic).map((each) => each.platform)).size).toBeGreaterThanOrEqual(2);
  });

  it('have one whole sentence, a unique id, a strength of 0.5–0.9, and never answer themselves', () => {
    expect(new Set(ARGUMENTS.map((each) => each.id)).size).toBe(ARGUMENTS.length);
    for (const each of ARGUMENTS) {
      expect(each.gist).toMatch(/^[A-Z].*[.?]$/);
      expect(each.gist.match(/[.?!](\s|$)/g)).toHaveLength(1);
      expect(each.strength).toBeGreaterThanOrEqual(0.5);
      expect(each.strength).toBeLessThanOrEqual(0.9);
      expect(each.against).not.toBe(each.platform);
    }
  });

  it('are as strong at their best on every platform, within a sixth', () => {
    const best = PLATFORMS.map((platform) => sum(argumentsOf(platform, '1921-01-15').map((each) => each.strength).sort((a, b) => b - a).slice(0, 5)) / 5);
    expect(Math.max(...best) / Math.min(...best)).toBeLessThan(7 / 6);
  });

  it('and halls name sources that are in the catalog', () => {
    const known = readCatalogFiles(path.resolve(import.meta.dirname, '../../story')).entries.sources;
    const named = [...ARGUMENTS, ...HALLS].flatMap((each) => each.sources.map((source) => ({ id: each.id, source })));
    expect(named.filter(({ source }) => !known.has(source))).toEqual([]);
    for (const each of [...ARGUMENTS, ...HALLS]) expect(each.sources.length).toBeGreaterThan(0);
  });

  it('do not speak of Kronstadt before March', () => {
    for (const platform of PLATFORMS) expect(argumentsOf(platform, '1921-02-10').some((each) => each.topic === 'kronstadt')).toBe(false);
    expect(() => argumentById('wo_nothing')).toThrow('wo_nothing');
  });
});

describe('a hall', () => {
  it('left alone gives the recorded vote exactly', () => {
    const cards = (id: string): Record<string, number> => { const hall = hallById(id); return countCards(openHall(hall.id, 1), hall.voters); };
    expect(cards('miners_fraction')).toMatchObject({ ten: 137, workers_opposition: 61, trotsky_bukharin: 8, abstained: 0 });
    expect(cards('moscow_committee')).toMatchObject({ ten: 76, trotsky_bukharin: 32, workers_opposition: 29, democratic_centralists: 11 });
    expect(cards('congress')).toMatchObject({ ten: 336, trotsky_bukharin: 50, workers_opposition: 18, abstained: 2 });
  });

  it('never loses a listener or a card, whatever is said', () => {
    fc.assert(fc.property(groups, seed, fc.array(speech, { maxLength: 8 }), fc.integer({ min: 1, max: 1500 }), (rows, at, speeches, voters) => {
      const hall = evening(rows, at, speeches);
      for (const each of hall.groups) {
        for (const sides of [each.opinion, each.ballot]) {
          expect(sum(Object.values(sides))).toBeCloseTo(1, 9);
          for (const side of SIDES) { expect(sides[side]).toBeGreaterThanOrEqual(-1e-12); expect(sides[side]).toBeLessThanOrEqual(1 + 1e-12); }
        }
      }
      expect(sum(Object.values(countBallot(hall)))).toBeCloseTo(1, 9);
      expect(sum(Object.values(countCards(hall, voters)))).toBe(voters);
    }));
  });

  it('refuses shares that do not add up', () => {
    expect(() => createHall([{ id: 'a', union: 'metal', platform: 'ten', hunger: 0, trust: 0, share: 0.9 }], 1)).toThrow('0.9');
  });

  it('is the same evening for the same seed, survives JSON at any point, and is never changed in place', () => {
    fc.assert(fc.property(groups, seed, fc.array(speech, { minLength: 1, maxLength: 6 }), fc.nat(), (rows, at, speeches, cut) => {
      const middle = cut % speeches.length;
      const half = evening(rows, at, speeches.slice(0, middle));
      const before = JSON.stringify(half);
      const kept = JSON.parse(before) as HallState;
      expect(speeches.slice(middle).reduce((hall, each) => speak(hall, each).hall, kept)).toEqual(evening(rows, at, speeches));
      speak(half, speeches[middle] ?? speeches[0] as Speech);
      expect(JSON.stringify(half)).toBe(before);
    }));
  });
});

describe('a speech', () => {
  it('has chances and applause within bounds and moves no more than its bound', () => {
    fc.assert(fc.property(groups, seed, fc.array(speech, { maxLength: 5 }), speech, (rows, at, earlier, last) => {
      const hall = evening(rows, at, earlier);
      const chance = heckleChance(hall, last);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      const { result } = speak(hall, last);
      expect(result.applause).toBeGreaterThanOrEqual(0);
      expect(result.applause).toBeLessThanOrEqual(100);
      expect(result.shift).toBeGreaterThanOrEqual(0);
      expect(result.shift).toBeLessThanOrEqual(100 * MOST_MOVED * 1.1 + 0.001);
      expect(Math.abs(result.votes)).toBeLessThanOrEqual(100 * MOST_MOVED * 1.1 + 15);
    }));
  });

  it('that mocks wins at least the applause and never more votes than the same words said plainly', () => {
    fc.assert(fc.property(groups, seed, argument, (rows, at, each) => {
      const hall = createHall(rows, at, '1921-03-14');
      const plain = speak(hall, { argument: each, tone: 'plain' }).result;
      const mocking = speak(hall, { argument: each, tone: 'mocking' }).result;
      expect(mocking.applause).toBeGreaterThanOrEqual(plain.applause);
      expect(mocking.votes).toBeLessThanOrEqual(plain.votes);
    }));
  });

  it('that mocks can lose votes outright', () => {
    const hall = hallById('miners_fraction');
    const result = forecast(openHall(hall.id, 1), { argument: argumentById('wo_point_five'), tone: 'mocking' });
    expect(result.votes).toBeLessThan(0);
    expect(result.applause).toBeGreaterThan(30);
  });

  it('never moves fewer for being trusted more, or for being a better argument', () => {
    fc.assert(fc.property(groups, argument, fc.constantFrom(...TONES), fc.integer({ min: 1, max: 10 }), (rows, each, tone, more) => {
      const base = createHall(rows, 1, '1921-03-14');
      const warmer = createHall(rows.map((row) => ({ ...row, trust: Math.min(10, row.trust + more) })), 1, '1921-03-14');
      const given = forecast(base, { argument: each, tone });
      const trusted = forecast(warmer, { argument: each, tone });
      expect(trusted.shift).toBeGreaterThanOrEqual(given.shift);
      expect(trusted.applause).toBeGreaterThanOrEqual(given.applause);
      expect(trusted.votes).toBeGreaterThanOrEqual(given.votes - 1e-9);
      const better = forecast(base, { argument: { ...each, strength: Math.min(1, each.strength + 0.1) }, tone });
      expect(better.shift).toBeGreaterThanOrEqual(given.shift);
      expect(better.votes).toBeGreaterThanOrEqual(given.votes);
    }));
  });

  it('on bread lands harder the hungrier the hall, when the hall is otherwise the same', () => {
    fc.assert(fc.property(groups, fc.constantFrom(...ARGUMENTS.filter((each) => each.topic === 'bread' && each.appeal === 'fairness')), fc.integer({ min: 1, max: 60 }), (rows, each, more) => {
      const hall = createHall(rows, 1, '1921-03-14');
      const hungrier = { ...hall, groups: hall.groups.map((one) => ({ ...one, hunger: Math.min(100, one.hunger + more) })) };
      expect(forecast(hungrier, { argument: each, tone: 'plain' }).shift).toBeGreaterThanOrEqual(forecast(hall, { argument: each, tone: 'plain' }).shift);
    }));
  });

  it('moves a card or two at the congress, whose delegates came with mandates for a platform', () => {
    for (const each of argumentsOf('workers_opposition', '1921-03-14')) {
      for (const tone of TONES) expect(Math.abs(forecast(openHall('congress', 1), { argument: each, tone }).votes) * 4.06).toBeLessThan(3);
    }
  });

  it('wears off when it is repeated', () => {
    const hall = hallById('tula_conference');
    const said: Speech = { argument: argumentById('wo_sixty_four'), tone: 'plain' };
    const first = openHall(hall.id, 1);
    expect(forecast(speak(first, said).hall, said).shift).toBeLessThan(forecast(first, said).shift * 0.7);
  });

  it('has no tone that is best at everything, and none that is best at nothing in every hall', () => {
    const wins: Record<string, Set<string>> = Object.fromEntries(TONES.map((tone) => [tone, new Set<string>()]));
    for (const hall of HALLS) {
      for (const each of ARGUMENTS.filter((one) => one.notBefore === undefined)) {
        const results = TONES.map((tone) => forecast(openHall(hall.id, 1), { argument: each, tone }));
        for (const measure of ['shift', 'applause', 'votes'] as const) {
          const best = Math.max(...results.map((result) => result[measure]));
          for (const result of results) if (result[measure] === best) wins[result.tone]?.add(measure);
        }
      }
    }
    for (const tone of TONES) expect([...(wins[tone] ?? [])].length, `${tone}: ${[...(wins[tone] ?? [])].join()}`).toBeGreaterThan(0);
    for (const tone of TONES) expect(wins[tone]?.size).toBeLessThan(3);
  });

  it('has no argument that is best in every hall', () => {
    for (const platform of PLATFORMS) {
      const winners = HALLS.map((hall) => argumentsOf(platform, '1921-01-15').map((each) => ({ id: each.id, votes: forecast(openHall(hall.id, 1), { argument: each, tone: 'plain' }).votes })).sort((a, b) => b.votes - a.votes)[0]?.id);
      expect(new Set(winners).size, platform).toBeGreaterThan(1);
    }
  });
});

describe('the explanation', () => {
  it('names the three largest causes in words, largest first', () => {
    fc.assert(fc.property(groups, seed, speech, fc.boolean(), (rows, at, each, heckled) => {
      const causes = explain(createHall(rows, at, '1921-03-14'), each, heckled);
      expect(causes).toHaveLength(3);
      expect(new Set(causes.map((cause) => cause.factor)).size).toBe(3);
      for (const cause of causes) expect(cause.text).toMatch(/^[A-Z].*\.$/);
    }));
  });

  it('puts mockery first when mockery did it', () => {
    const hall = hallById('tula_conference');
    expect(explain(openHall(hall.id, 1), { argument: argumentById('wo_point_five'), tone: 'mocking' })[0]?.factor).toBe('tone');
  });
});

describe('an opponent', () => {
  it('answers from their own platform with what can be said on that day', () => {
    fc.assert(fc.property(fc.constantFrom(...SPEAKERS), seed, argument, fc.constantFrom(...HALLS), (speaker, at, heard, hall) => {
      const { speech: chosen, hall: after } = chooseSpeech(openHall(hall.id, at), speaker, heard);
      expect(chosen.argument.platform).toBe(speaker.platform);
      expect(speaker.tones).toContain(chosen.tone);
      expect(chosen.argument.notBefore === undefined || chosen.argument.notBefore <= hall.date).toBe(true);
      expect(after.dice).not.toBe(at);
    }));
  });

  it('mostly answers what was said', () => {
    const hall = hallById('tula_conference');
    const heard = argumentById('wo_point_five');
    const ten = speakerById('lenin');
    const answers = Array.from({ length: 300 }, (_, index) => chooseSpeech(openHall(hall.id, index), ten, heard).speech.argument);
    expect(answers.filter((each) => each.topic === heard.topic || each.against === 'workers_opposition').length).toBeGreaterThan(150);
    expect(new Set(answers.map((each) => each.id)).size).toBeGreaterThan(3);
  });
});
