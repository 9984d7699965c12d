/**
 * How well a figure is attested. A: two independent good sources or a primary document; B: one good source; C: disputed, both versions told;
 * K: known from memory of the literature and not found again, so the player sees it as "as the literature gives it", with the work named.
 */
export const GRADES = ['A', 'B', 'C', 'K'] as const;
export type Grade = (typeof GRADES)[number];

/** What a number counts. */
export const UNITS = [
  'members', 'delegates', 'votes', 'signatories', 'persons', 'km', 'percent',
  'pounds of bread a day', 'grams of bread a day', 'roubles', 'calories a day', 'deaths per 1,000', 'days of bread for 3 days',
] as const;
export type Unit = (typeof UNITS)[number];

/** Where a statement comes from: keys of `story/catalog/sources*.json`. `caution` says what is weak; grade K must have one. */
export interface Evidence { sources: readonly string[]; grade: Grade; caution?: string }

/** A figure that somebody recorded. `asOf` when it is not the date of the row. */
export interface Recorded extends Evidence { value: number; unit: Unit; asOf?: string }

/** A figure that nobody recorded: the range we believe in, and why. `sources` hold what the reasoning leans on. */
export interface Estimate { estimate: true; low: number; high: number; unit: Unit; reason: string; sources: readonly string[] }

export type Figure = Recorded | Estimate;

/** A recorded figure. */
export function recorded(value: number, unit: Unit, sources: readonly string[], grade: Grade, more: { caution?: string; asOf?: string } = {}): Recorded {
  return { value, unit, sources, grade, ...more };
}

/** An estimate; the model may use any value from `low` to `high`, both included. */
export function estimate(low: number, high: number, unit: Unit, reason: string, sources: readonly string[]): Estimate {
  return { estimate: true, low, high, unit, reason, sources: ['own_estimate', ...sources] };
}

/** Whether nobody recorded it; a view then shows the range and the reason. */
export function isEstimate(figure: Figure): figure is Estimate {
  return 'estimate' in figure;
}

/** One number for a model: the recorded one, or the middle of the range. */
export function middleOf(figure: Figure): number {
  return isEstimate(figure) ? (figure.low + figure.high) / 2 : figure.value;
}
