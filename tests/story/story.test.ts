import { beforeAll, describe, expect, it } from 'vitest';
import { ENDINGS } from '../../src/catalog/ids.ts';
import { reportStory, type StoryReport } from '../../src/build/story-report.ts';

let report: StoryReport;
beforeAll(() => { report = reportStory({ lives: 150, seed: 11 }); }, 120_000);

describe('the story', () => {
  it('compiles without a warning and names nothing that does not exist', () => {
    expect(report.errors).toEqual([]);
  });
  it('lets every random life end', () => {
    expect(Object.values(report.endings).reduce((sum, count) => sum + count, 0)).toBe(150);
  });
  it('has every ending within reach of chance, and none that swallows the rest', () => {
    expect(Object.keys(report.endings).sort()).toEqual([...ENDINGS].sort());
    for (const count of Object.values(report.endings)) expect(count).toBeLessThan(60);
  });
  it('leaves no knot unreached', () => {
    expect(report.unreachedKnots).toEqual([]);
  });
  it('uses every sheet and every term of the catalog', () => {
    expect(report.warnings).toEqual([]);
  });
  it('plays the same lives for the same seed', () => {
    expect(reportStory({ lives: 5, seed: 3 })).toEqual(reportStory({ lives: 5, seed: 3 }));
  });
});
