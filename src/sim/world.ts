/** How a sheet came into the file. */
export type SheetOrigin = 'open' | 'minute' | 'signature' | 'informer' | 'intercepted';

/** What the rules need to know of a sheet; its wording stays in the catalog. `weight` is its weight in 1933, 1–20. */
export interface SheetFacts { id: string; origin: SheetOrigin; weight: number }

/** Data that the rules read and never change. */
export interface World { sheets: Readonly<Record<string, SheetFacts>> }
