import type { Cue } from './cue.ts';

/** A stretch of a line; with `entry` it opens that person or term. */
export interface Span { text: string; entry: string | null }

/** One line of the story with what it asks of the views. */
export interface Beat { spans: Span[]; cues: Cue[] }

/** A way on. `id` is the stable name written in the story, never an index. */
export interface Choice { id: string; text: string }

/** Everything up to the next choice. `next` names the chapter that follows, `ending` the ending reached. */
export interface Passage { beats: Beat[]; choices: Choice[]; next: string | null; ending: string | null }

/** Takes the marks `⟦id¦words⟧` out of a line. */
export function readSpans(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(/⟦([a-z0-9_-]+)(?:¦([^⟧]*))?⟧/g)) {
    if (match.index > from) spans.push({ text: line.slice(from, match.index), entry: null });
    const id = match[1] ?? '';
    spans.push({ text: match[2] ?? id.replaceAll('_', ' '), entry: id });
    from = match.index + match[0].length;
  }
  if (from < line.length) spans.push({ text: line.slice(from), entry: null });
  return spans;
}

/** The line as plain words. */
export function plainText(beat: Beat): string {
  return beat.spans.map((span) => span.text).join('');
}
