import words from '../../story/interface.json';

export type WordKey = keyof typeof words;
export type Blanks = Readonly<Record<string, string | number>>;

/** A word of the interface with its blanks filled in. All of them stand in `story/interface.json`, so that a translator needs no code. */
export function say(key: WordKey, blanks: Blanks = {}): string {
  return fillBlanks(words[key], blanks);
}

/** Puts the words in for `{name}`; an unknown blank is left standing. */
export function fillBlanks(text: string, blanks: Blanks): string {
  return text.replace(/\{([A-Za-z_]+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));
}
