import type { Source } from '../../catalog/entries.ts';
import { element } from '../dom.ts';
import { say } from '../strings.ts';
import type { PanelFrame } from './panels.ts';

/** The sources of the page that lies open, then all of them. */
export function sourceParts(frame: PanelFrame): Node[] {
  const cues = frame.desk.session.turn?.passage.beats.flatMap((beat) => beat.cues) ?? [];
  const here = new Map<string, string | null>();
  for (const cue of cues) if (cue.kind === 'cite') here.set(cue.id, cue.page);
  const all = Object.entries(frame.catalogs.sources).sort(([, a], [, b]) => a.title.localeCompare(b.title));
  return [
    element('h3', {}, say('sources.passage')),
    here.size === 0
      ? element('p', {}, say('sources.none'))
      : element('ul', { class: 'cards' }, ...[...here].map(([id, page]) => card(null, frame.catalogs.sources[id], page))),
    element('h3', {}, say('sources.all')),
    element('ul', { class: 'cards' }, ...all.map(([id, source]) => card(id, source, null))),
  ];
}

/** The short list of sources under an entry; each name goes to its place in the panel. */
export function citations(keys: readonly string[], frame: PanelFrame): HTMLElement | null {
  const known = keys.filter((key) => frame.catalogs.sources[key] !== undefined && key !== 'invented');
  if (known.length === 0) return null;
  return element('p', { class: 'small' }, `${say('menu.sources')}: `, ...known.flatMap((key, index) => [
    index === 0 ? '' : ' · ',
    element('button', { type: 'button', class: 'plain', onclick: () => { frame.go('sources', key); } }, frame.catalogs.sources[key]?.title ?? key),
  ]));
}

function card(id: string | null, source: Source | undefined, page: string | null): HTMLElement {
  if (source === undefined) return element('li', {});
  return element('li', { id: id === null ? null : `entry-${id}`, class: 'card' }, element('div', {},
    element('p', {}, source.author === '—' ? '' : `${source.author}, `, element('cite', {}, source.title), source.year === '—' ? '' : ` (${source.year})`, page === null ? '' : `, ${say('sources.page', { page })}`),
    element('p', { class: 'small' }, source.note),
    // The address is given as text: the page itself asks no other site for anything.
    source.url === null ? null : element('p', { class: 'small address' }, say('sources.open', { url: source.url }))));
}
