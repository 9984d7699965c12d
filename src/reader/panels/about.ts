import { element } from '../dom.ts';
import { say, type WordKey } from '../strings.ts';
import type { PanelFrame } from './panels.ts';

const PARAGRAPHS: readonly WordKey[] = ['about.what', 'about.true', 'about.care', 'about.private', 'about.heads', 'about.sound', 'about.type', 'about.tools'];

/** What this is, what to know before, and whose work is in it. */
export function aboutParts(frame: PanelFrame): Node[] {
  return [
    ...PARAGRAPHS.map((word) => element('p', {}, say(word))),
    element('p', { class: 'small' }, say('about.seed', { seed: frame.desk.session.seed })),
  ];
}
