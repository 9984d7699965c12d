import type { Catalogs } from '../catalog/entries.ts';
import { element } from './dom.ts';
import { say } from './strings.ts';

/** Opens the entry of a marked word in place, under its paragraph; a second press closes it. */
export function toggleEntry(id: string, word: HTMLButtonElement, catalogs: Catalogs, openPanel: (panel: 'people' | 'terms', id: string) => void): void {
  const host = word.closest('p') ?? word;
  const next = host.nextElementSibling;
  const isOpen = word.getAttribute('aria-expanded') === 'true';
  if (next?.classList.contains('entry') === true) next.remove();
  for (const other of document.querySelectorAll('.word[aria-expanded="true"]')) other.setAttribute('aria-expanded', 'false');
  if (isOpen) return;
  const person = catalogs.people[id];
  const term = catalogs.terms[id];
  const name = person?.name ?? term?.name ?? id.replaceAll('_', ' ');
  const panel = person === undefined ? 'terms' : 'people';
  const note = element('aside', { class: 'entry', 'aria-label': name },
    element('p', { class: 'entry-head' }, element('strong', {}, name), ` ${say('people.said', { say: person?.say ?? term?.say ?? name })}`, term === undefined ? null : element('span', { lang: 'ru', class: 'entry-russian' }, ` ${term.russian}`)),
    element('p', {}, person?.line ?? term?.line ?? ''),
    person?.kind === 'invented' ? element('p', { class: 'entry-kind' }, say('entry.invented')) : null,
    element('p', { class: 'entry-actions' },
      element('button', { type: 'button', class: 'plain', onclick: () => { openPanel(panel, id); } }, say('entry.more', { panel: say(`menu.${panel}`) })),
      element('button', { type: 'button', class: 'plain', onclick: closeEntry }, say('entry.close'))));
  word.setAttribute('aria-expanded', 'true');
  host.after(note);
  note.scrollIntoView({ block: 'nearest' });
}

/** Closes the entry that is open and gives the focus back to its word; false when none is. */
export function closeEntry(): boolean {
  const word = document.querySelector<HTMLElement>('.word[aria-expanded="true"]');
  if (word === null) return false;
  document.querySelector('.passage .entry')?.remove();
  word.setAttribute('aria-expanded', 'false');
  word.focus();
  return true;
}
