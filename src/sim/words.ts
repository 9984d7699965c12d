import type { MeasureId } from './state.ts';

/** The one table that turns a measure into a word: lower bound of the range and the word, from the bottom up. */
const WORDS: Record<MeasureId, readonly (readonly [number, string])[]> = {
  shop_floor: [[0, 'a stranger'], [20, 'doubted'], [40, 'heard out'], [60, 'trusted'], [80, 'one of ours']],
  standing: [[0, 'an outsider'], [20, 'watched'], [40, 'in good order'], [60, 'valued'], [80, 'marked for promotion']],
  conviction: [[0, 'going through the motions'], [20, 'unsure'], [40, 'steady'], [60, 'certain'], [80, 'unbending']],
  strength: [[0, 'failing'], [20, 'worn'], [40, 'on your feet'], [60, 'strong'], [80, 'tireless']],
};

/** The word for a measure of 0–100. */
export function wordFor(measure: MeasureId, value: number): string {
  let word = '';
  for (const [from, each] of WORDS[measure]) if (value >= from) word = each;
  return word;
}
