import { describe, expect, it } from 'vitest';
import { playRandomLife } from '../../src/build/random-life.ts';
import { readStory, sheetTexts } from '../../src/build/story-source.ts';
import type { ChapterId } from '../../src/catalog/ids.ts';
import type { CompiledChapter } from '../../src/session/ports.ts';
import { worldOf } from '../../src/session/sheet-world.ts';
import { recordOf } from '../../src/sim/fate/life-subject.ts';
import { ORDINARY_RECORD } from '../../src/sim/fate/subject.ts';

describe('the ordinary file', () => {
  it('is what lives played by chance carry into 1937, within fifteen in a hundred', () => {
    const source = readStory();
    const chapters = new Map<ChapterId, CompiledChapter>();
    for (const { id, compiled } of source.chapters) if (compiled !== null) chapters.set(id, compiled);
    const sheets = sheetTexts(source.catalog);
    const world = worldOf(sheets);
    const lives = Array.from({ length: 12 }, (_, index) => playRandomLife(chapters, sheets, 1921 + index, new Map()));
    const mean = lives.reduce((sum, { sim }) => sum + recordOf(sim.file, world), 0) / lives.length;
    expect(mean).toBeGreaterThan(ORDINARY_RECORD * 0.85);
    expect(mean).toBeLessThan(ORDINARY_RECORD * 1.15);
  }, 120_000);
});
