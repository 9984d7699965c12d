import type { MeasureId } from './state.ts';

/** Where a measure comes to rest when nothing happens. */
const REST = 50;

/**
 * What is left after a year of the distance from rest. A body mends within a year or two; a shop forgets slowly, both ways, since half of its people
 * are new after some years; the party forgets nothing, and neither do you. Judgement: nobody measured it.
 */
const KEPT_A_YEAR: Readonly<Record<MeasureId, number>> = { strength: 0.6, shop_floor: 0.92, standing: 1, conviction: 1 };

/** The measures after so many months of which the story tells nothing. */
export function afterMonths(measures: Readonly<Record<MeasureId, number>>, months: number): Record<MeasureId, number> {
  const kept = (measure: MeasureId): number => Math.round(REST + (measures[measure] - REST) * KEPT_A_YEAR[measure] ** (months / 12));
  return { strength: kept('strength'), shop_floor: kept('shop_floor'), standing: kept('standing'), conviction: kept('conviction') };
}
