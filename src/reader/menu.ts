import type { Preferences } from '../session/preferences.ts';
import { element } from './dom.ts';
import type { PanelName } from './panels/panels.ts';
import { say } from './strings.ts';

const PANELS: readonly (readonly [PanelName, string])[] = [
  ['journal', 'J'], ['people', 'P'], ['terms', 'T'], ['sources', 'C'], ['file', 'F'], ['models', 'R'], ['chapters', ''], ['saves', 'K'], ['settings', 'S'], ['help', '?'], ['about', ''],
];

/** The menu: on wide screens a row of words, on narrow ones behind one button. Buttons say what they do, not how things stand. */
export function buildMenu(place: HTMLElement, preferences: Preferences, onPanel: (panel: PanelName) => void, onUndo: () => void): void {
  const list = element('ul', { id: 'menu-list', class: 'menu-list' });
  const more = element('button', { type: 'button', class: 'menu-more', 'aria-expanded': 'false', 'aria-controls': 'menu-list' }, say('menu.more'));
  const open = (isOpen: boolean): void => {
    place.classList.toggle('is-open', isOpen);
    more.setAttribute('aria-expanded', String(isOpen));
  };
  more.addEventListener('click', () => { open(!place.classList.contains('is-open')); });
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !place.classList.contains('is-open')) return;
    open(false);
    more.focus();
  });
  const item = (text: string, className: string, act: () => void): HTMLButtonElement => {
    const button = element('button', { type: 'button', class: className }, text);
    button.addEventListener('click', () => {
      open(false);
      more.focus(); // the entry is gone from the page; a panel gives the focus back to what had it
      act();
    });
    list.append(element('li', {}, button));
    return button;
  };
  item(say('menu.undo'), 'menu-undo', onUndo).setAttribute('aria-disabled', 'true'); // until there is something to take back
  for (const [panel, key] of PANELS) item(say(`menu.${panel}`), `menu-${panel}`, () => { onPanel(panel); }).title = key;
  const mute = item('', 'menu-mute', () => { preferences.set('muted', !preferences.now.muted); });
  const showMute = (): void => { mute.textContent = say(preferences.now.muted ? 'menu.unmute' : 'menu.mute'); };
  showMute();
  preferences.events.on('changed', showMute);
  place.append(more, list);
}
