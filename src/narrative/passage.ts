import type { Cue, FormKind } from './cue.ts';
import { setQuotes } from './typography.ts';

/** A stretch of a line. With `entry` it opens that person or term; `emphasis` is set in italics. */
export interface Span { text: string; entry: string | null; emphasis: boolean }

/** One line of the story with what it asks of the views. */
export interface Beat { spans: Span[]; cues: Cue[] }

/** A way on. `id` is the stable name written in the story, never an index; `isSummary` marks the way past a hard chapter; `form` names what is filled in and handed over with it. */
export interface Choice { id: string; text: string; isSummary: boolean; form: FormKind | null }

/** Everything up to the next choice. `next` names the chapter that follows, `ending` the ending reached. */
export interface Passage { beats: Beat[]; choices: Choice[]; next: string | null; ending: string | null }

/** Takes the marks `⟦id¦words⟧` and `*emphasis*` out of a line and sets its quotes. */
export function readSpans(line: string): Span[] {
  const spans: Span[] = [];
  let written = '';
  let isEmphasis = false;
  const add = (raw: string, entry: string | null): void => {
    raw.split('*').forEach((part, index) => {
      if (index > 0) isEmphasis = !isEmphasis;
      if (part === '') return;
      const text = setQuotes(part, written);
      written += text;
      spans.push({ text, entry, emphasis: isEmphasis });
    });
  };
  let from = 0;
  for (const match of line.matchAll(/⟦([a-z0-9_-]+)(?:¦([^⟧]*))?⟧/g)) {
    add(line.slice(from, match.index), null);
    const id = match[1] ?? '';
    add(match[2] ?? id.replaceAll('_', ' '), id);
    from = match.index + match[0].length;
  }
  add(line.slice(from), null);
  return spans;
}

/** The line as plain words. */
export function plainText(beat: Beat): string {
  return beat.spans.map((span) => span.text).join('');
}
