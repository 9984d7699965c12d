import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDice, pick } from '../../src/base/random.ts';
import { readSave } from '../../src/session/save-file.ts';
import { Session, type Turn } from '../../src/session/session.ts';
import { loadStory } from './story-on-disk.ts';

const { ports } = loadStory();

/** What a reader could tell apart: the page, what is shown with it, and the world behind it. */
function visible(turn: Turn | null): unknown {
  if (turn === null) throw new Error('no turn');
  const { chapter, passage, tableau, sim } = turn;
  return JSON.parse(JSON.stringify({ chapter, passage, tableau, sim }));
}

async function begin(seed: number): Promise<Session> {
  const session = new Session(ports);
  await session.start({ seed, life: 'test' });
  return session;
}

async function step(session: Session, unit: number): Promise<boolean> {
  const choices = session.turn?.passage.choices ?? [];
  if (choices.length === 0) return false;
  await session.choose(pick(choices, unit).id);
  return true;
}

/** Through text and back, as a file or the browser keeps it. */
async function throughSave(session: Session): Promise<Session> {
  const result = readSave(JSON.stringify(session.save('here')));
  if (!result.ok) throw new Error(result.message);
  const restored = new Session(ports);
  expect(await restored.restore(result.save)).toBe('exact');
  return restored;
}

describe('a life kept at any step', () => {
  it('is restored to the same page and goes on identically to its end', async () => {
    await fc.assert(fc.asyncProperty(fc.nat({ max: 1_000_000 }), async (seed) => {
      const dice = createDice(seed);
      const live = await begin(seed);
      let restored = await throughSave(live);
      for (let unit = dice(); ; unit = dice()) {
        expect(visible(restored.turn)).toEqual(visible(live.turn));
        const goesOn = await step(live, unit);
        expect(await step(restored, unit)).toBe(goesOn);
        if (!goesOn) break;
        restored = await throughSave(restored);
      }
      expect(live.turn?.passage.ending).not.toBeNull();
    }), { numRuns: 6, seed: 1921 });
  }, 120_000);

  it('stays under 60 KB to its last page', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const dice = createDice(seed);
      const session = await begin(seed);
      while (await step(session, dice()));
      expect(JSON.stringify(session.save('end')).length).toBeLessThan(60_000);
    }
  }, 60_000);

  it('gives back the page of every earlier choice', async () => {
    const dice = createDice(5);
    const session = await begin(5);
    const pages: unknown[] = [];
    for (let count = 0; count < 25; count += 1) {
      pages.push(JSON.parse(JSON.stringify(session.turn?.passage)));
      if (!(await step(session, dice()))) break;
    }
    let page = 0;
    for (const [chapterIndex, chapter] of session.chapters.entries()) {
      for (const [choiceIndex] of chapter.choices.entries()) {
        const reread = await session.reread(chapterIndex, choiceIndex);
        expect(reread?.choices).toEqual((pages[page] as { choices: unknown }).choices);
        page += 1;
      }
    }
  }, 60_000);
});

describe('taking back', () => {
  it('undoes the last choice exactly, world and dice included', async () => {
    await fc.assert(fc.asyncProperty(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 30 }), async (seed, length) => {
      const dice = createDice(seed);
      const session = await begin(seed);
      for (let count = 0; count < length; count += 1) {
        const before = visible(session.turn);
        const chapter = session.turn?.chapter;
        if (!(await step(session, dice()))) break;
        if (session.turn?.chapter !== chapter) continue;
        const after = visible(session.turn);
        const last = session.chapters.at(-1)?.choices.at(-1)?.id ?? '';
        expect(session.undo()).toBe(true);
        expect(visible(session.turn)).toEqual(before);
        await session.choose(last);
        expect(visible(session.turn)).toEqual(after);
      }
    }), { numRuns: 8, seed: 7 });
  }, 120_000);

  it('stops at the beginning of a chapter and does not exist in one life', async () => {
    const session = await begin(1);
    expect(session.undo()).toBe(false);
    const once = new Session(ports);
    await once.start({ seed: 1, life: 'test', isOneLife: true });
    await step(once, 0);
    expect(once.turn?.canUndo).toBe(false);
    expect(once.undo()).toBe(false);
  });
});
