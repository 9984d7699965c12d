import { describe, expect, it } from 'vitest';
import words from '../../story/interface-later.json';
import { putOutShare } from '../../src/session/example-hearing.ts';
import { sensitivityRows } from '../../src/session/sensitivity.ts';

const rows = sensitivityRows();
const results = (model: string, assumption: string): readonly number[] => rows.find((row) => row.model === model && row.assumption === assumption)?.results ?? [];

describe('the table of what the models hang on', () => {
  it('has at least two assumptions of each model that draws or counts, from low to high, and words for all of them', () => {
    for (const model of ['campaign', 'debate', 'vote', 'hearing', 'fate'] as const) expect(rows.filter((row) => row.model === model).length, model).toBeGreaterThanOrEqual(2);
    for (const { assumption, result, values } of rows) {
      expect([...values].sort((a, b) => a - b)).toEqual([...values]);
      expect(Object.keys(words)).toContain(`assumption.${assumption}`);
      expect(Object.keys(words)).toContain(`result.${result}`);
    }
  });

  it('says the same each time, and that something hangs on every assumption', () => {
    expect(sensitivityRows()).toEqual(rows);
    for (const { model, assumption, results: given } of rows) expect(new Set(given).size, `${model} ${assumption}`).toBeGreaterThan(1);
  });

  it('goes the way in which each model claims to go', () => {
    const falls = (given: readonly number[]): void => { expect([...given].sort((a, b) => b - a)).toEqual([...given]); };
    const rises = (given: readonly number[]): void => { expect([...given].sort((a, b) => a - b)).toEqual([...given]); };
    rises(results('campaign', 'reach'));
    falls(results('campaign', 'price'));
    rises(results('debate', 'most_moved'));
    rises(results('debate', 'trust'));
    rises(results('vote', 'ceiling'));
    falls(results('vote', 'firmness'));
    falls(results('hearing', 'quota'));
    rises(results('hearing', 'signed'));
    rises(results('hearing', 'sheets_read'));
    rises(results('fate', 'terror'));
    falls(results('fate', 'file'));
  });

  it('holds the example of the hearing where the model was set: about half are put out', () => {
    expect(putOutShare()).toBeGreaterThan(0.4);
    expect(putOutShare()).toBeLessThan(0.6);
  });
});
