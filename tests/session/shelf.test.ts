import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/platform/browser-store.ts';
import { LifeDesk } from '../../src/session/life-desk.ts';
import { Preferences } from '../../src/session/preferences.ts';
import { Session } from '../../src/session/session.ts';
import { Shelf, type KeepStore } from '../../src/session/shelf.ts';
import { chapterFrom } from '../compile-text.ts';
import { portsFor } from './story-on-disk.ts';

const STORY = 'Page one. # date: 1920 # place: Tula\n* [On # id: on]\n  Page two.\n  * * [On # id: on_two]\n    Page three.\n    * * * [End # id: end] -> END';
const chapters = new Map([['prologue' as const, chapterFrom(STORY, 'prologue')]]);

/** One tab over a store that several tabs may share. */
function openTab(store: KeepStore, name: string): { desk: LifeDesk; shelf: Shelf; session: Session; conflicts: number[]; asides: string[] } {
  const session = new Session(portsFor(chapters));
  const shelf = new Shelf(store, name);
  const desk = new LifeDesk(session, shelf, new Preferences({ read: () => null, write: () => undefined }));
  const conflicts: number[] = [];
  const asides: string[] = [];
  shelf.events.on('conflict', () => { conflicts.push(1); });
  shelf.events.on('aside', (message) => { asides.push(message); });
  return { desk, shelf, session, conflicts, asides };
}
const page = (session: Session): string => session.turn?.passage.beats[0]?.spans[0]?.text ?? '';
/** Lets the queue of writes run out. */
const settled = (desk: LifeDesk): Promise<void> => desk.shelf.autosave(desk.session.save('settled'));

describe('the shelf', () => {
  it('keeps the life after every choice, so that a new tab goes on where the old one stopped', async () => {
    const store = new MemoryStore();
    const first = openTab(store, 'a');
    await first.desk.begin(1);
    await first.session.choose('on');
    await settled(first.desk);
    const second = openTab(store, 'b');
    const waiting = await second.desk.waiting();
    expect(waiting).not.toBeNull();
    if (waiting !== null) await second.desk.goOn(waiting);
    expect(page(second.session)).toBe('Page two.');
  });

  it('does not let one tab overwrite another that has gone further, and lets the reader settle it either way', async () => {
    for (const [which, expected] of [['here', 'Page two.'], ['there', 'Page three.']] as const) {
      const store = new MemoryStore();
      const first = openTab(store, 'a');
      await first.desk.begin(1);
      await settled(first.desk);
      const second = openTab(store, 'b');
      const waiting = await second.desk.waiting();
      if (waiting !== null) await second.desk.goOn(waiting);
      await second.session.choose('on');
      await second.session.choose('on_two');
      await settled(second.desk);
      await first.session.choose('on');
      await settled(first.desk);
      expect(first.conflicts.length).toBeGreaterThan(0);
      await first.desk.settle(which);
      expect(page(first.session)).toBe(expected);
      const kept = await openTab(store, 'c').desk.waiting();
      expect(kept?.passage.beats[0]?.spans[0]?.text).toBe(expected);
    }
  });

  it('puts a record that cannot be read aside, says so, and deletes nothing', async () => {
    const store = new MemoryStore();
    await store.put({ key: 'auto', text: '{"format":"point-seven-save","version":1,"half', revision: 4, writer: 'x', name: '', label: '', scene: null, savedAt: 5 }, null);
    const tab = openTab(store, 'a');
    expect(await tab.desk.waiting()).toBeNull();
    expect(tab.asides[0]).toMatch(/cut off/);
    expect((await store.list()).map((record) => record.key).sort()).toEqual(['aside-5-4', 'auto']);
    await tab.desk.begin(1);
    await settled(tab.desk);
    expect(tab.conflicts).toHaveLength(0);
    expect((await store.get('aside-5-4'))?.text).toContain('half');
  });

  it('keeps six named slots apart from the life that goes on by itself', async () => {
    const tab = openTab(new MemoryStore(), 'a');
    await tab.desk.begin(1);
    await tab.desk.keep(2, 'Before the bridge');
    await tab.session.choose('on');
    expect((await tab.shelf.slots()).get(2)).toMatchObject({ name: 'Before the bridge', label: '1920 · Tula' });
    expect((await tab.desk.open(2))?.ok).toBe(true);
    expect(page(tab.session)).toBe('Page one.');
    await tab.shelf.empty(2);
    expect(await tab.desk.open(2)).toBeNull();
  });

  it('refuses a foreign file without touching the life under way', async () => {
    const tab = openTab(new MemoryStore(), 'a');
    await tab.desk.begin(1);
    await tab.session.choose('on');
    const result = await tab.desk.importText('{"format":"something-else"}');
    expect(result.ok).toBe(false);
    expect(page(tab.session)).toBe('Page two.');
  });

  it('carries a life out to a file and in again', async () => {
    const tab = openTab(new MemoryStore(), 'a');
    await tab.desk.begin(9);
    await tab.session.choose('on');
    const file = tab.desk.exportFile();
    expect(file.name).toMatch(/^point-seven-prologue-1920\.json$/);
    const other = openTab(new MemoryStore(), 'b');
    expect((await other.desk.importText(file.text)).ok).toBe(true);
    expect(page(other.session)).toBe('Page two.');
    expect(other.session.seed).toBe(9);
  });

  it('goes on in memory when storage fails in the middle, and says so', async () => {
    const store = new MemoryStore();
    const tab = openTab(store, 'a');
    const failures: string[] = [];
    tab.shelf.events.on('failed', (message) => { failures.push(message); });
    await tab.desk.begin(1);
    await settled(tab.desk);
    store.put = () => Promise.reject(new Error('The disk is full.'));
    await tab.session.choose('on');
    await settled(tab.desk);
    expect(failures[0]).toBe('The disk is full.');
    expect(page(tab.session)).toBe('Page two.');
  });
});
