import { DELEGATES, type ChapterId, type DelegateId } from '../../catalog/ids.ts';
import { lessonAddress } from '../address.ts';
import { element } from '../dom.ts';
import { tell } from '../later-words.ts';
import { showFault } from '../notice.ts';
import { say } from '../strings.ts';
import type { PanelFrame } from './panels.ts';

/** "Start here": a chapter alone as one of the four, with the life behind it that most lived. Asked once more, since it replaces the life under way. */
export function lessonStart(frame: PanelFrame, chapter: ChapterId): HTMLElement {
  const place = element('div', { class: 'lesson-who' });
  const name = (who: DelegateId): string => frame.catalogs.people[who]?.name ?? who;
  const start = async (who: DelegateId): Promise<void> => {
    try {
      await frame.desk.begin(undefined, { chapter, who });
      frame.close();
    } catch (error) {
      showFault(error, () => start(who));
    }
  };
  const offer = (): void => {
    place.replaceChildren(...DELEGATES.map((who) => element('button', {
      type: 'button',
      class: 'plain',
      'aria-label': `${tell('lesson.as', { name: name(who) })}: ${say(`chapter.${chapter}`)}`,
      onclick: () => { ask(who); },
    }, tell('lesson.as', { name: name(who) }))));
  };
  const ask = (who: DelegateId): void => {
    const yes = element('button', { type: 'button', class: 'plain', onclick: () => { void start(who); } }, say('saves.yes'));
    place.replaceChildren(
      element('p', {}, tell('lesson.sure', { name: name(who) }), ' ', yes, ' ', element('button', { type: 'button', class: 'plain', onclick: offer }, say('saves.no'))),
      element('p', { class: 'small' }, tell('lesson.address'), ' ', element('a', { href: lessonAddress(location.href, chapter, who, frame.desk.session.seed) }, lessonAddress(location.href, chapter, who, frame.desk.session.seed))));
    yes.focus();
  };
  offer();
  return element('details', { class: 'lesson-start' }, element('summary', { 'aria-label': `${tell('lesson.here')}: ${say(`chapter.${chapter}`)}` }, tell('lesson.here')), place);
}
