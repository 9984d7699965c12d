export const STATUSES = ['free', 'exiled', 'isolator', 'camp', 'returned', 'abroad', 'shot', 'died', 'suicide', 'crossed'] as const;
/** Where a life stands at the end of a year. The last four end it, as far as this story can follow. */
export type FateStatus = (typeof STATUSES)[number];

/** A place that leaves its mark on the rest of the life: the heaviest one passed through so far, and whether it was before 1937. */
export type Passed = 'none' | 'exile_early' | 'exile_late' | 'isolator' | 'camp_early' | 'camp_late' | 'abroad';

/** One standing of the chain; `kin` of words such as "free, never taken" or "camp, taken in 1936". */
export interface Standing { status: FateStatus; passed: Passed }

export const FIRST_YEAR = 1933;
export const LAST_YEAR = 1956;

/** Whether the life, or our sight of it, is over. */
export function isOver({ status }: Standing): boolean {
  return status === 'shot' || status === 'died' || status === 'suicide' || status === 'crossed';
}
