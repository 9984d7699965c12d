import words from '../../story/interface.json';

export type WordKey = keyof typeof words;

/** A word of the interface with its blanks filled in. All of them stand in `story/interface.json`, so that a translator needs no code. */
export function say(key: WordKey, blanks: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{([a-z_]+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));
}
