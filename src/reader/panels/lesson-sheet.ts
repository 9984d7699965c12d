import { importPart } from '../../base/import-part.ts';
import type { ChapterId } from '../../catalog/ids.ts';
import { element } from '../dom.ts';
import { tell } from '../later-words.ts';
import { showFault } from '../notice.ts';
import { say } from '../strings.ts';
import type { PanelFrame } from './panels.ts';

/** Opens the sheet of a chapter as a class is given it, without the chapter having been played. */
export function lessonSheet(frame: PanelFrame, chapter: ChapterId): HTMLElement {
  const open = async (): Promise<void> => {
    try {
      const { blankSheet } = await importPart(() => import('../class/class-parts.ts'));
      const back = element('button', { type: 'button', class: 'plain', onclick: () => { frame.go('chapters'); } }, tell('lesson.back'));
      frame.show(`${tell('lesson.sheet')}: ${say(`chapter.${chapter}`)}`, element('p', { class: 'class-back' }, back), blankSheet(chapter, frame.catalogs));
    } catch (error) {
      frame.close(); // the fault is said on the page, which a dialog would hide
      showFault(error, open);
    }
  };
  return element('button', { type: 'button', class: 'plain lesson-sheet', 'aria-label': `${tell('lesson.sheet')}: ${say(`chapter.${chapter}`)}`, onclick: () => { void open(); } }, tell('lesson.sheet'));
}
