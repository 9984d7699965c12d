import { importPart } from '../base/import-part.ts';
import { loadSheets, type Catalogs } from '../catalog/entries.ts';
import { classDue } from '../session/class-due.ts';
import type { Session, Turn } from '../session/session.ts';
import { element } from './dom.ts';
import { say } from './strings.ts';

const loadParts = (): Promise<typeof import('./class/class-parts.ts')> => importPart(() => import('./class/class-parts.ts'));

/**
 * Keeps room for what a class needs on this page: the recap above the words, a place to stop and the end sheet below them. The parts
 * come in their own file; what cannot be fetched is offered again.
 */
export function placeClassParts(passage: HTMLElement, turn: Turn, session: Session, wantsLesson: boolean, loadCatalogs: () => Promise<Catalogs>): void {
  const due = classDue(turn, session, wantsLesson);
  const start = session.chapters[0]?.start;
  if (due.recap && start !== undefined) {
    passage.prepend(place('class-place class-room', async () => (await loadParts()).recap(turn.chapter, start)));
  }
  const { stop } = due;
  if (stop !== null) passage.append(place('class-place', async () => (await loadParts()).stopBox(stop)));
  if (!due.endSheet) return;
  passage.append(place('class-place', async () => {
    const [{ endSheet }, catalogs, sheets] = await Promise.all([loadParts(), loadCatalogs(), loadSheets()]);
    return endSheet({ chapter: turn.chapter, delegate: turn.sim.delegate, seed: session.seed, deeds: () => session.deedsHere(), isLesson: wantsLesson || session.isLesson, catalogs, sheets });
  }));
}

function place(className: string, write: () => Promise<HTMLElement | null>): HTMLElement {
  const made = element('div', { class: className });
  const fill = async (): Promise<void> => {
    try {
      const part = await write();
      made.replaceChildren(...(part === null ? [] : [part]));
    } catch {
      made.replaceChildren(element('p', {}, element('button', { type: 'button', class: 'plain', onclick: () => { void fill(); } }, say('fault.retry'))));
    }
  };
  void fill();
  return made;
}
