import words from '../../story/interface-later.json';
import { setQuotes } from '../narrative/typography.ts';
import { fillBlanks, type Blanks } from './strings.ts';

export type LaterWord = keyof typeof words;

/** A word of the sheets "How this came out" and of the model notes; they stand apart from `interface.json` because the first page has no need of them. */
export function tell(key: LaterWord, blanks: Blanks = {}): string {
  return setQuotes(fillBlanks(words[key], blanks));
}

/** A word for an id that comes from the world, such as a card or an ending; an unknown one is shown as it is. */
export function tellId(kind: 'card' | 'did' | 'outcome' | 'answer' | 'ending' | 'mandate' | 'paper' | 'factor' | 'event' | 'companion' | 'field' | 'assumption' | 'result', id: string): string {
  const key = `${kind}.${id}`;
  return key in words ? tell(key as LaterWord) : id.replaceAll('_', ' ');
}

/** "three"; beyond twelve in figures. */
export function tellNumber(count: number): string {
  const key = `number.${String(count)}`;
  return key in words ? tell(key as LaterWord) : String(count);
}

/** "a", "a and b", "a, b and c". */
export function tellList(parts: readonly string[], between: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${tell(between)} ${last}`;
}

/** A chance of 0–1 in a hundred. */
export function tellShare(share: number): string {
  return share > 0 && share < 0.01 ? tell('share.tiny') : tell('share', { percent: Math.round(share * 100) });
}

/** A commission's opinion with a real minus sign and one decimal. */
export function tellOpinion(value: number): string {
  return `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A chance of 0–1 in a hundred, as a bare figure. */
export function tellPercent(share: number): string {
  return share > 0 && share < 0.005 ? '<1' : String(Math.round(share * 100));
}

/** The same words with printed quotes. */
export function printed<Words extends Readonly<Record<string, string>>>(given: Words): Words {
  return Object.fromEntries(Object.entries(given).map(([key, text]) => [key, setQuotes(text)])) as Words;
}
