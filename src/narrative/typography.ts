/** Straight quotes, as typed in an editor, become the printed ones. `before` is what stands in front of the text on its line. */
export function setQuotes(text: string, before = ''): string {
  let last = before.at(-1) ?? ' ';
  let set = '';
  for (const sign of text) {
    const isOpening = /[\s([—–“‘*]/.test(last);
    const printed = sign === '"' ? (isOpening ? '“' : '”') : sign === "'" ? (isOpening ? '‘' : '’') : sign;
    set += printed;
    last = printed;
  }
  return set;
}
