import type { Term } from '../../catalog/entries.ts';
import { element } from '../dom.ts';
import { say } from '../strings.ts';
import type { PanelFrame } from './panels.ts';
import { citations } from './sources.ts';

/** The glossary in alphabetical order. */
export function termParts(frame: PanelFrame): Node[] {
  const entries = Object.entries(frame.catalogs.terms).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  return [element('ul', { class: 'cards' }, ...entries.map(([id, term]) => card(id, term, frame)))];
}

function card(id: string, term: Term, frame: PanelFrame): HTMLElement {
  return element('li', { id: `entry-${id}`, class: 'card' }, element('div', {},
    element('h3', {}, term.name, ' ', element('span', { lang: 'ru', class: 'entry-russian' }, term.russian)),
    element('p', { class: 'small' }, say('people.said', { say: term.say })),
    element('p', {}, `${term.line} ${term.more}`),
    citations(term.cite, frame)));
}
