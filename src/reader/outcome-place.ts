import type { OutcomeDue } from '../session/outcome-due.ts';
import { element } from './dom.ts';
import { say } from './strings.ts';

/** Keeps room for the sheets "How this came out" at the end of the passage, so that nothing jumps when they arrive in their own file. */
export function placeOutcomes(passage: HTMLElement, due: readonly OutcomeDue[], write: () => Promise<readonly HTMLElement[]>): void {
  if (due.length === 0) return;
  const place = element('div', { class: 'outcome-place' });
  const fill = async (): Promise<void> => {
    place.replaceChildren(...due.map(() => element('p', { class: 'outcome-room' }, say('outcome.title'))));
    try {
      place.replaceChildren(...await write());
    } catch {
      place.replaceChildren(element('p', {}, `${say('outcome.title')}: `, element('button', { type: 'button', class: 'plain', onclick: () => { void fill(); } }, say('fault.retry'))));
    }
  };
  passage.append(place);
  void fill();
}
