import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/browser-store.ts';
import type { CompiledChapter } from '../../src/session/ports.ts';
import { LifeDesk } from '../../src/session/life-desk.ts';
import { Preferences } from '../../src/session/preferences.ts';
import { Session } from '../../src/session/session.ts';
import { Shelf } from '../../src/session/shelf.ts';
import { chapterFrom } from '../compile-text.ts';

const PROLOGUE = chapterFrom('Page one.\n* [On # id: on]\n  Page two.\n  * * [Turn the page # id: prologue_end]\n    # next: ch1\n    -> END', 'prologue');
const FIRST = chapterFrom('The works.\n* [End # id: end] -> END', 'ch1');

/** A session at the border: the last choice of the prologue is taken, and the first chapter comes, or fails, when the test says so. */
async function atTheBorder(soon?: (work: () => void) => void) {
  let come: (chapter: CompiledChapter) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const session = new Session({
    loadChapter: (id) => (id === 'prologue' ? Promise.resolve(PROLOGUE) : new Promise((resolve, reject) => { come = resolve; fail = reject; })),
    loadSheets: () => Promise.resolve({}),
    now: () => 0,
  });
  const shelf = new Shelf(new MemoryStore(), 'a');
  const desk = new LifeDesk(session, shelf, new Preferences({ read: () => null, write: () => undefined }), soon);
  await desk.begin(1);
  await session.choose('on');
  const turning = session.choose('prologue_end');
  return { session, shelf, desk, turning, come: () => { come(FIRST); }, fail: () => { fail(new Error('No line.')); } };
}
const page = (passage: { beats: readonly { spans: readonly { text: string }[] }[] } | undefined): string => passage?.beats.flatMap((beat) => beat.spans).at(-1)?.text ?? '';

describe('while the next chapter is on its way', () => {
  it('a life that is kept is the page that stands, with its choice still on offer', async () => {
    const { session, turning, come } = await atTheBorder();
    const kept = session.save('here');
    expect(page(kept.passage)).toBe('Page two.');
    expect(kept.passage.choices.map((choice) => choice.id)).toEqual(['prologue_end']);
    expect(kept.chapters.map((chapter) => chapter.choices.map((choice) => choice.id))).toEqual([['on']]);
    come();
    await turning;
    expect(page(session.turn?.passage)).toBe('The works.');
  });

  it('a life kept there goes on as if nothing had been pressed', async () => {
    const { session, turning, fail } = await atTheBorder();
    const kept = session.save('here');
    fail();
    await expect(turning).rejects.toThrow('No line.');
    expect(await session.restore(kept)).toBe('exact');
    expect(session.turn?.passage.choices.map((choice) => choice.id)).toEqual(['prologue_end']);
  });

  it('a chapter that does not come leaves its choice on offer, and the life can be kept', async () => {
    const { session, turning, fail } = await atTheBorder();
    fail();
    await expect(turning).rejects.toThrow('No line.');
    expect(session.isBetween).toBe(false);
    expect(page(session.save('here').passage)).toBe('Page two.');
  });

  it('the life that goes on by itself waits for the page and is then kept once', async () => {
    let waiting: (() => void)[] = [];
    const run = (): void => { const works = waiting; waiting = []; works.forEach((work) => { work(); }); };
    const { shelf, turning, come } = await atTheBorder((work) => { waiting = [work]; });
    run();
    expect(await shelf.openAuto()).toBeNull();
    come();
    await turning;
    run();
    await expect.poll(async () => page((await shelf.openAuto())?.passage)).toBe('The works.');
    expect(waiting).toEqual([]);
  });

  it('a new life whose first chapter does not come costs the life under way nothing', async () => {
    const { session, turning, come } = await atTheBorder();
    come();
    await turning;
    const before = session.save('here');
    const start = before.chapters[0]?.start;
    if (start === undefined) throw new Error('The life has no first chapter.');
    void session.start({ seed: 5, life: 'other', from: { chapter: 'ch2', checkpoint: start } });
    await Promise.resolve();
    expect(session.save('here')).toEqual(before);
  });
});
