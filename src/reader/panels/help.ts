import { element } from '../dom.ts';
import { say, type WordKey } from '../strings.ts';

const KEYS: readonly (readonly [string, WordKey])[] = [
  ['1 – 9', 'help.numbers'], ['↑ ↓', 'help.arrows'], ['Enter', 'help.enter'], ['Esc', 'help.escape'], ['U', 'help.undo'],
  ['J', 'help.journal'], ['P', 'help.people'], ['T', 'help.terms'], ['C', 'help.sources'], ['F', 'help.file'], ['R', 'help.models'], ['K', 'help.keep'], ['S', 'help.settings'], ['M', 'help.mute'], ['?', 'help.help'],
];

/** The keys, as a table. */
export function helpParts(): Node[] {
  return [
    element('table', { class: 'keys' }, element('tbody', {}, ...KEYS.map(([key, word]) => element('tr', {}, element('th', { scope: 'row' }, element('kbd', {}, key)), element('td', {}, say(word)))))),
    element('p', {}, say('help.gamepad')),
  ];
}
