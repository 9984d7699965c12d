import type { Beat, Passage, Span } from '../narrative/passage.ts';
import type { Choice } from '../narrative/passage.ts';
import { element } from './dom.ts';
import { say } from './strings.ts';

export interface PassageViewOptions { chosen: Choice | null; isGentle: boolean; onEntry: (id: string, word: HTMLButtonElement) => void; markText: (id: string) => string }

/** Draws a passage: paragraphs, documents, marked words. Story text is set as text, never as markup. */
export function renderPassage(place: HTMLElement, passage: Passage, options: PassageViewOptions): void {
  const parts: HTMLElement[] = [];
  if (options.chosen !== null) parts.push(element('p', { class: 'chosen' }, say('choice.you', { text: options.chosen.text })));
  let paper: HTMLElement | null = null;
  for (const beat of passage.beats) {
    if (beat.spans.length === 0) continue;
    const style = documentStyle(beat);
    const paragraph = element('p', { class: classOf(beat) }, ...beat.spans.map((span) => renderSpan(span, options)));
    if (style === null) {
      paper = null;
      parts.push(paragraph);
    } else {
      // Lines of one document that follow each other lie on one sheet of paper.
      if (paper === null || paper.dataset['style'] !== style) {
        paper = element('div', { class: `document document-${style}`, 'data-style': style, role: 'group', 'aria-label': 'Document' });
        parts.push(paper);
      }
      paper.append(paragraph);
    }
    for (const cue of beat.cues) if (cue.kind === 'remember') parts.push(element('p', { class: 'mark', 'data-who': cue.id }, options.markText(cue.id)));
  }
  place.replaceChildren(...parts);
  // As one piece: a browser makes a layer of everything that fades, and layers of single paragraphs cost a slow machine more than the page.
  if (options.isGentle) place.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 260, easing: 'ease-out' });
}

function renderSpan(span: Span, options: PassageViewOptions): Node {
  const { entry } = span;
  if (entry === null) return span.emphasis ? element('em', {}, span.text) : document.createTextNode(span.text);
  const word = element('button', { type: 'button', class: 'word', 'aria-expanded': 'false' }, span.text);
  word.addEventListener('click', () => { options.onEntry(entry, word); });
  return word;
}

function documentStyle(beat: Beat): string | null {
  for (const cue of beat.cues) {
    if (cue.kind === 'doc') return cue.style;
    if (cue.kind === 'sheet') return 'typed';
  }
  return null;
}

function classOf(beat: Beat): string | null {
  if (beat.cues.some((cue) => cue.kind === 'sheet')) return 'sheet-line';
  if (beat.cues.some((cue) => cue.kind === 'summary')) return 'summary-line';
  return null;
}
