/** The one table that turns an opinion into a word, from the bottom up. */
const OPINION_WORDS: readonly (readonly [number, string])[] = [[-Infinity, 'lost'], [-12, 'against'], [-7, 'doubtful'], [-3, 'open'], [1, 'for']];
const HALL_WORDS: readonly (readonly [number, string])[] = [[-Infinity, 'cold'], [-3, 'restless'], [-0.5, 'waiting'], [2.5, 'warm']];

/** An opinion as a word: "lost", "against", "doubtful", "open", "for". */
export function opinionWord(opinion: number): string {
  return wordIn(OPINION_WORDS, opinion);
}

/** The hall as a word: "cold", "restless", "waiting", "warm". */
export function hallWord(temper: number): string {
  return wordIn(HALL_WORDS, temper);
}

function wordIn(table: readonly (readonly [number, string])[], value: number): string {
  let word = '';
  for (const [from, each] of table) if (value >= from) word = each;
  return word;
}
