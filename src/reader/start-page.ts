import type { SaveFile } from '../session/save-file.ts';
import { renderChoices } from './choices-view.ts';
import { byId, element } from './dom.ts';
import { showFault } from './notice.ts';
import { say } from './strings.ts';

export interface StartActions { goOn: () => Promise<void>; begin: () => Promise<void>; slots: () => Promise<void> }

/** The page for someone who was here before: go on, begin again, or open a kept life. */
export function offerStart(waiting: SaveFile, actions: StartActions): void {
  byId('title').textContent = say('start.title');
  byId('passage').replaceChildren(element('p', {}, say('start.again')), element('p', { class: 'small' }, say('start.over')));
  const choices = [
    { id: 'start_continue', text: say('start.continue', { label: waiting.label }) },
    { id: 'start_new', text: say('start.new') },
    { id: 'start_slots', text: say('start.slots') },
  ];
  renderChoices(byId('choices'), choices, (id) => {
    const act = id === 'start_continue' ? actions.goOn : id === 'start_new' ? actions.begin : actions.slots;
    void act().catch((error: unknown) => { showFault(error, act); });
  });
}
