import { plainText, type Passage } from '../../narrative/passage.ts';
import { sayDate } from '../../session/label.ts';
import type { HandedCommand } from '../../sim/command.ts';
import { element } from '../dom.ts';
import { tellHanded } from '../forms/handed-words.ts';
import { say } from '../strings.ts';
import type { PanelFrame } from './panels.ts';

/** Every choice of this life, the latest first; each opens the page on which it was made. */
export function journalParts(frame: PanelFrame): Node[] {
  const { session } = frame.desk;
  const items = session.chapters.flatMap((chapter, chapterIndex) => chapter.choices.map((choice, choiceIndex) => element('li', {},
    element('p', { class: 'small' }, [sayDate(choice.date), choice.place].filter(Boolean).join(' · ')),
    element('p', {}, choice.text),
    handedParts(choice.handed ?? []),
    element('button', {
      type: 'button',
      class: 'plain',
      'aria-label': `${say('journal.read')}: ${choice.text}`,
      onclick: () => { void session.reread(chapterIndex, choiceIndex).then((passage) => { showPage(frame, passage, choice.text); }); },
    }, say('journal.read')))));
  if (items.length === 0) return [element('p', {}, say('journal.empty'))];
  return [element('ol', { class: 'plain-list', reversed: true }, ...items.reverse())];
}

/** What was filled in and handed in with a choice, one line each; null when nothing was. */
function handedParts(handed: readonly HandedCommand[]): HTMLElement | null {
  return handed.length === 0 ? null : element('ul', { class: 'small' }, ...handed.map((each) => element('li', {}, tellHanded(each))));
}

function showPage(frame: PanelFrame, passage: Passage | null, chosen: string): void {
  const back = element('button', { type: 'button', class: 'plain', onclick: () => { frame.go('journal'); } }, say('journal.back'));
  const lines = passage === null
    ? [element('p', {}, say('journal.edited'))]
    : passage.beats.filter((beat) => beat.spans.length > 0).map((beat) => element('p', {}, plainText(beat)));
  frame.show(say('menu.journal'), back, ...lines, element('p', { class: 'chosen' }, say('choice.you', { text: chosen })));
}
