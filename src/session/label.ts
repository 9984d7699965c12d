import type { Tableau } from './tableau.ts';

/** A date of the story in a reader's words: "16 March 1921", "June 1920", "1933". `date` is ISO, possibly without day or month. */
export function sayDate(date: string | null, language = 'en-GB'): string {
  if (date === null) return '';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return formatFor(language, day !== undefined).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one takes longer than everything else on a page's strip. */
function formatFor(language: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language}/${String(hasDay)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC', ...(hasDay ? { day: 'numeric' } : {}) });
  formats.set(key, made);
  return made;
}

/** What a list of lives shows of a place in the story. */
export function labelFor(tableau: Tableau): string {
  return [sayDate(tableau.date), tableau.place].filter((part) => part !== null && part !== '').join(' · ') || 'Point Seven';
}
