import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAVE_VERSION } from '../../src/session/migrations.ts';
import { readSave, SAVE_LIMIT_BYTES, sealSave, type SaveFile } from '../../src/session/save-file.ts';
import { Session } from '../../src/session/session.ts';
import { loadStory } from './story-on-disk.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/saves');
const { ports } = loadStory();
let sound = '';

function saysTheSame(text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === sound;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  const session = new Session(ports);
  await session.start({ seed: 12, life: 'test' });
  for (let count = 0; count < 14; count += 1) await session.choose(session.turn?.passage.choices[0]?.id ?? '');
  sound = JSON.stringify(session.save('here'));
});

describe('a save from outside', () => {
  it('is read back whole when it is sound', () => {
    const result = readSave(sound);
    expect(result.ok && JSON.stringify(result.save)).toBe(sound);
  });

  it('is refused in a sentence when it is cut off anywhere', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: sound.length - 1 }), (at) => {
      const result = readSave(sound.slice(0, at));
      expect(result.ok).toBe(false);
      expect(result.ok ? '' : result.message).toMatch(/\.$/);
    }), { numRuns: 300 });
  });

  it('is refused, without ever throwing, when one sign of it is changed, unless it still says the same', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: sound.length - 1 }), fc.string({ minLength: 1, maxLength: 3 }), (at, noise) => {
      const changed = sound.slice(0, at) + noise + sound.slice(at + 1);
      // A space beside a brace, or a digit past what a number holds, changes the text and not the life.
      expect(readSave(changed).ok).toBe(saysTheSame(changed));
    }), { numRuns: 400 });
  });

  it('is read when only the spaces between its parts differ', () => {
    expect(readSave(JSON.stringify(JSON.parse(sound), null, 2)).ok).toBe(true);
  });

  it('never throws on any JSON at all', () => {
    fc.assert(fc.property(fc.json(), (text) => { expect(readSave(text).ok).toBe(false); }));
  });

  it('is refused by name when it is foreign, too new, too large, or tampered with', () => {
    const raw = JSON.parse(sound) as Record<string, unknown>;
    // Changed and sealed again: even then what cannot be is refused.
    const change = (part: Record<string, unknown>): string => JSON.stringify(sealSave({ ...raw, ...part } as unknown as SaveFile));
    const reason = (text: string): string => { const result = readSave(text); return result.ok ? 'read' : result.reason; };
    expect(reason('{"format":"other-game"}')).toBe('foreign');
    expect(reason(change({ version: SAVE_VERSION + 1 }))).toBe('too_new');
    expect(reason('x'.repeat(SAVE_LIMIT_BYTES + 1))).toBe('too_large');
    expect(reason(JSON.stringify({ ...raw, label: 'Somewhere else' }))).toBe('damaged');
    expect(reason(change({ sim: { ...(raw['sim'] as object), measures: { shop_floor: 900, standing: 0, conviction: 0, strength: 0 } } }))).toBe('damaged');
    expect(reason(change({ story: { chapter: 'ch6', hash: 'x' } }))).toBe('damaged');
    expect(reason(change({ chapters: [] }))).toBe('damaged');
  });

  it('says where it is damaged', () => {
    const raw = JSON.parse(sound) as { sim: { dice: unknown } };
    raw.sim.dice = 'six';
    const result = readSave(JSON.stringify(sealSave(raw as unknown as SaveFile)));
    expect(result.ok ? '' : result.message).toContain('sim.dice');
  });
});

describe('a save of an older format', () => {
  const samples = readdirSync(FIXTURES).filter((name) => name.endsWith('.json'));

  it('has a frozen sample for every format before this one', () => {
    expect(samples.sort()).toEqual(Array.from({ length: SAVE_VERSION }, (_, index) => `format-${String(index + 1)}.json`));
  });

  for (const name of samples) {
    it(`is brought up to date: ${name}`, async () => {
      const result = readSave(readFileSync(path.join(FIXTURES, name), 'utf8'));
      if (!result.ok) throw new Error(result.message);
      expect(result.save.version).toBe(SAVE_VERSION);
      const session = new Session(ports);
      // The story has been edited since; the life goes on all the same.
      expect(['exact', 'replayed', 'checkpoint']).toContain(await session.restore(result.save));
      expect(session.turn?.passage.choices.length).toBeGreaterThan(0);
    });
  }
});
