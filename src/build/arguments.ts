/** `--name value` and `--flag` from a command line. */
export function readArguments(words: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  words.forEach((word, index) => {
    if (!word.startsWith('--')) return;
    const next = words[index + 1];
    found.set(word.slice(2), next === undefined || next.startsWith('--') ? '' : next);
  });
  return found;
}
