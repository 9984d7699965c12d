import '../style/class.css';
import type { ChapterId } from '../../catalog/ids.ts';
import type { Checkpoint } from '../../session/chapter-run.ts';
import { recapLines } from '../../session/lesson-condition.ts';
import { setQuotes } from '../../narrative/typography.ts';
import { element } from '../dom.ts';
import { tell } from '../later-words.ts';
import { recapOf, STOPS } from './lesson-texts.ts';

export { blankSheet, endSheet } from './end-sheet.ts';

/** What happened before the chapter that a lesson begins with, in four lines. */
export function recap(chapter: ChapterId, start: Checkpoint): HTMLElement | null {
  const lines = recapLines(recapOf(chapter), start);
  if (lines.length === 0) return null;
  return element('section', { class: 'class-box', 'aria-label': tell('class.recap') },
    element('h2', {}, tell('class.recap')),
    element('ol', {}, ...lines.map((line) => element('li', {}, ...emphasised(line)))));
}

/** A place to stop and talk. Nothing is timed and nothing waits for an answer. */
export function stopBox(id: string): HTMLElement | null {
  const stop = STOPS[id];
  if (stop === undefined) return null;
  return element('section', { class: 'class-box class-stop', 'aria-label': tell('class.stop') },
    element('h2', {}, tell('class.stop')),
    element('p', { class: 'class-question' }, setQuotes(stop.question)),
    element('p', { class: 'small' }, setQuotes(stop.more)));
}

/** `*words*` in italics, as in the story. */
export function emphasised(text: string): Node[] {
  return setQuotes(text).split('*').map((part, index) => (index % 2 === 1 ? element('em', {}, part) : document.createTextNode(part)));
}
