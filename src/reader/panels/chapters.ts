import { CHAPTERS } from '../../catalog/ids.ts';
import { element } from '../dom.ts';
import { tell } from '../later-words.ts';
import { say } from '../strings.ts';
import { lessonSheet } from './lesson-sheet.ts';
import { lessonStart } from './lesson-start.ts';
import type { PanelFrame } from './panels.ts';

/** The chapters in order: what was read, where you are, what is ahead; each that was read can be begun again, and any can be begun alone for a lesson. */
export function chapterParts(frame: PanelFrame): Node[] {
  const { session } = frame.desk;
  const reached = session.chapters;
  const items = CHAPTERS.map((id) => {
    const index = reached.findIndex((chapter) => chapter.chapter === id);
    const isHere = index >= 0 && index === reached.length - 1;
    const state = index < 0 ? say('chapters.ahead') : isHere ? say('chapters.now') : say('chapters.read', { n: reached[index]?.choices.length ?? 0 });
    return element('li', { class: index < 0 ? 'is-ahead' : null, 'aria-current': isHere ? 'step' : null },
      element('h3', {}, say(`chapter.${id}`)),
      element('p', { class: 'small' }, say(`chapter.${id}.when`), ' · ', state),
      index < 0 || session.isOneLife ? null : element('button', {
        type: 'button',
        class: 'plain',
        'aria-label': `${say('chapters.again')}: ${say(`chapter.${id}`)}`,
        onclick: () => {
          frame.close();
          void session.returnTo(index);
        },
      }, say('chapters.again')),
      lessonSheet(frame, id),
      id === 'prologue' ? null : lessonStart(frame, id));
  });
  return [element('p', { class: 'small' }, say(session.isOneLife ? 'chapters.one' : 'chapters.again.note')), element('p', { class: 'small' }, tell('lesson.note')), element('ol', { class: 'plain-list' }, ...items)];
}
