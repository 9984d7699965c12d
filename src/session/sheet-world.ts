import type { World } from '../sim/world.ts';
import type { SheetText } from './ports.ts';

/** The year in which the hearing weighs the sheets. */
export const HEARING_YEAR = '1933';

/** The part of the sheets that the rules need, weighed as in this year. */
export function worldOf(sheets: Readonly<Record<string, SheetText>>, year: string = HEARING_YEAR): World {
  return {
    sheets: Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, { id, origin: sheet.origin, weight: sheet.weight[year] ?? 5 }])),
  };
}
