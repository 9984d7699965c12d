import { SHEET_YEARS, type SheetYear, type World } from '../sim/world.ts';
import type { SheetText } from './ports.ts';

/** The year in which the hearing weighs the sheets. */
export const HEARING_YEAR = '1933';

/** The part of the sheets that the rules need, weighed as in this year. */
export function worldOf(sheets: Readonly<Record<string, SheetText>>, year: SheetYear = HEARING_YEAR): World {
  return {
    sheets: Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => {
      const weights = Object.fromEntries(SHEET_YEARS.map((each) => [each, sheet.weight[each] ?? 5])) as Record<SheetYear, number>;
      return [id, {
        id,
        origin: sheet.origin,
        weight: weights[year],
        weights,
        ...(sheet.names === undefined ? {} : { names: sheet.names }),
        ...(sheet.said_by === undefined ? {} : { saidBy: sheet.said_by }),
      }];
    })),
  };
}
