import { Story } from 'inkjs';

let ready: { compiled: string; story: Story } | null = null;

/** Reads a compiled chapter into the engine before it is asked for: on a slow machine that takes longer than turning a page. One is kept at a time. */
export function prepareStory(compiled: string): void {
  if (ready?.compiled !== compiled) ready = { compiled, story: new Story(compiled) };
}

/** A story at its beginning: the prepared one, if it is this chapter's, else a new one. */
export function freshStory(compiled: string): Story {
  if (ready?.compiled !== compiled) return new Story(compiled);
  const { story } = ready;
  ready = null;
  return story;
}
