/** How a sheet came into the file. */
export type SheetOrigin = 'open' | 'minute' | 'signature' | 'informer' | 'intercepted';

/** The years in which a file is opened: each weighs the same sheet otherwise. */
export const SHEET_YEARS = ['1921', '1927', '1933', '1937'] as const;
export type SheetYear = (typeof SHEET_YEARS)[number];

/**
 * What the rules need to know of a sheet; its wording stays in the catalog. `weight` is its weight in the year of the world, 1933 unless said otherwise, 1–20;
 * `weights` by year. `names`: the person whom the answer "name another" names. `saidBy`: the companion in whose file it lies, for what a friend has said of you.
 */
export interface SheetFacts { id: string; origin: SheetOrigin; weight: number; weights?: Readonly<Record<SheetYear, number>>; names?: string; saidBy?: string }

/** Data that the rules read and never change. */
export interface World { sheets: Readonly<Record<string, SheetFacts>> }

/** What a sheet weighs when it is read in that year, 1–20. */
export function weightIn(sheet: SheetFacts, year: SheetYear): number {
  return sheet.weights?.[year] ?? sheet.weight;
}
