import { describe, expect, it } from 'vitest';
import { documentedGroups, lostFromSight } from '../../src/build/fate-groups.ts';
import { RUN, SIM_MODELS, SETTINGS, type SimInput } from '../../src/build/sim-tables.ts';

const world: SimInput['world'] = { sheets: Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`sh_${String(index)}`, { id: `sh_${String(index)}`, origin: index % 2 === 0 ? 'signature' as const : 'informer' as const, weight: 2 + index * 2 }])) };
const input = (settings: Record<string, string> = {}, documented: Record<string, number> = {}): SimInput => ({ seed: 7, settings: new Map(Object.entries(settings)), world, documented, lost: 0.3 });
const few = { debate: {}, campaign: { campaigns: '2' }, vote: {}, hearing: { evenings: '20' }, fate: { lives: '50' }, dominance: { lives: '1' }, sensitivity: {} } as const;

describe('the tables for authors', () => {
  it('give every model a table whose rows are as wide as its head, the same for the same seed', () => {
    for (const model of SIM_MODELS) {
      const report = RUN[model](input(few[model]));
      expect(RUN[model](input(few[model]))).toEqual(report);
      for (const table of report.tables) for (const row of table.rows) expect(row, table.title).toHaveLength(table.head.length);
    }
  });

  it('write the vote by platform and by motion', () => {
    expect(RUN.vote(input()).json).toEqual({
      platforms: { ten: 336, trotsky_bukharin: 50, workers_opposition: 18, abstained: 2, absent: 288 },
      unity: expect.objectContaining({ against: 25 }) as unknown,
      deviation: expect.objectContaining({ against: 30 }) as unknown,
      ballot: expect.objectContaining({ lenin: { votes: 479, rank: 1 }, shlyapnikov: { votes: 354, rank: 23 } }) as unknown,
    });
  });

  it('write fates beside the documented ones, and both add up', () => {
    const json = RUN.fate(input(few.fate, { camp_or_prison: 0.6, died_free: 0.4 })).json as { simulated: Record<string, number>; documented: Record<string, number> };
    expect(Object.values(json.simulated).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 3);
    expect(json.documented).toEqual({ camp_or_prison: 0.6, died_free: 0.4 });
    expect(Object.keys(documentedGroups())).toEqual(Object.keys(json.simulated));
    expect(Object.values(documentedGroups()).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    expect(lostFromSight()).toBeGreaterThan(0.2);
  });

  it('take an argument, a policy and an answer, and name what they do not know', () => {
    expect(RUN.debate(input({ hall: 'depot', argument: 'wo_barracks', tone: 'sharp' })).tables).toHaveLength(4);
    expect(RUN.campaign(input({ policy: 'works_moscow' })).tables).toHaveLength(4);
    expect(RUN.hearing(input({ answer: 'own', evenings: '5' })).tables[0]?.rows).toHaveLength(1);
    expect(() => RUN.debate(input({ hall: 'winter_palace' }))).toThrow('winter_palace');
    expect(() => RUN.campaign(input({ policy: 'wins' }))).toThrow('wins');
    expect(() => RUN.fate(input({ lives: 'many' }))).toThrow('many');
    expect(() => RUN.fate(input({ place: 'moon' }))).toThrow('moon');
    for (const model of SIM_MODELS) expect(SETTINGS[model].length > 0, model).toBe(model !== 'sensitivity');
  });
});
