import { portraitUrl } from '../../catalog/pictures.ts';
import type { Person } from '../../catalog/entries.ts';
import { element } from '../dom.ts';
import { say } from '../strings.ts';
import type { PanelFrame } from './panels.ts';
import { citations } from './sources.ts';

/** Everybody in the catalog, historical and invented told apart. */
export function peopleParts(frame: PanelFrame): Node[] {
  const cards = Object.entries(frame.catalogs.people)
    .sort(([, a], [, b]) => a.name.localeCompare(b.name))
    .map(([id, person]) => card(id, person, frame));
  return [element('ul', { class: 'cards' }, ...cards)];
}

function card(id: string, person: Person, frame: PanelFrame): HTMLElement {
  const url = person.portrait === null ? null : portraitUrl(person.portrait, 'thumb');
  return element('li', { id: `entry-${id}`, class: 'card' },
    url === null ? null : element('img', { src: url, alt: '', width: 96, height: 96, loading: 'lazy' }),
    element('div', {},
      element('h3', {}, person.name),
      element('p', { class: 'small' }, say('people.said', { say: person.say }), ' · ', say(`entry.${person.kind}`)),
      element('p', {}, person.line),
      person.kind === 'historical' ? element('details', {}, element('summary', {}, say('people.life')), element('p', {}, person.life)) : element('p', {}, person.life),
      citations(person.cite, frame)));
}
