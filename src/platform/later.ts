import { whenIdle } from '../base/when-idle.ts';
import { loadSheets } from '../catalog/entries.ts';
import { CHAPTERS } from '../catalog/ids.ts';
import { sayDate } from '../session/label.ts';
import type { Session } from '../session/session.ts';
import { loadChapter } from './chapters.ts';
import { keepOffline } from './offline.ts';

/** What is not needed for turning pages waits for a page that is read, not leafed over: for one that has stood this long, in ms. */
const STANDS_MS = 300;
/** The same for keeping the whole book for days without a line, which is much work for a small machine. */
const READ_MS = 2000;

export interface LateParts { stage: (() => Promise<void>) | null; sound: () => Promise<void> }

/**
 * Fetches what is not needed for the first page: the next chapter, the rest of the book (about 150 KB), then sound and the stage.
 * A part that cannot come is reported on the console and left out; the story is whole without it.
 */
export function startLater(session: Session, parts: LateParts): void {
  const fetchNext = (): void => {
    const here = CHAPTERS.findIndex((id) => id === session.turn?.chapter);
    const next = CHAPTERS[here + 1];
    if (next === undefined) return;
    void Promise.all([loadChapter(next), loadSheets()])
      .then(([chapter]) => { whenIdle(() => { session.prepare(chapter); }); })
      .catch(() => undefined); // tried again when it is needed
  };
  /** The rest of the book, so that no chapter is waited for and the line may break. */
  const fetchRest = async (): Promise<void> => {
    await Promise.all(CHAPTERS.map((id) => loadChapter(id).catch(() => undefined)));
  };
  let turnedAt = performance.now();
  session.events.on('turn', () => { turnedAt = performance.now(); });
  /** Resolves once the page that lies open has stood this many ms. */
  const pageStands = async (ms: number): Promise<void> => {
    const left = (): number => turnedAt + ms - performance.now();
    while (left() > 0) await new Promise((resolve) => { setTimeout(resolve, left()); });
  };
  const begin = async (): Promise<void> => {
    sayDate('1919-06-01'); // the first date with a day takes the browser many times longer than the second
    fetchNext();
    let chapter = session.turn?.chapter;
    session.events.on('turn', (turn) => {
      if (turn.chapter === chapter) return;
      chapter = turn.chapter;
      fetchNext();
    });
    for (const part of [fetchRest, parts.sound, parts.stage]) {
      await pageStands(STANDS_MS);
      try {
        await part?.();
      } catch (error) {
        console.warn('A part of the page is left out:', error);
      }
    }
    await pageStands(READ_MS);
    keepOffline();
  };
  whenIdle(() => { void begin(); });
}
