import { byId, element } from './dom.ts';
import { say } from './strings.ts';

export interface NoticeAction { text: string; act: () => Promise<unknown> }

/** Shows a sentence over the passage; it is read out, and it stays until something is done about it or the page turns. */
export function showNotice(text: string, ...actions: readonly NoticeAction[]): void {
  const place = byId('notice');
  place.replaceChildren(element('p', {}, text), ...actions.map((action) => element('button', {
    type: 'button',
    class: 'plain',
    onclick: () => {
      clearNotice();
      void action.act().catch((error: unknown) => { showFault(error, action.act); });
    },
  }, action.text)));
  place.hidden = false;
}

export function clearNotice(): void {
  const place = byId('notice');
  place.hidden = true;
  place.replaceChildren();
}

/** A fault in plain words, with a way to try again where that may help. */
export function showFault(error: unknown, again: () => Promise<unknown>): void {
  const message = error instanceof Error ? error.message : String(error);
  const isFetch = error instanceof TypeError && /fetch|import/i.test(message);
  showNotice(isFetch ? say('fault.load', { what: message }) : say('fault.text', { message }), { text: say('fault.retry'), act: again });
}
