import { CAREERS, FATES, type Career, type Circle, type Fate } from './careers.ts';

/** Those whom a model of opposition delegates may be compared with: no relatives, no people from other camps. */
export const OPPOSITION_CIRCLES: readonly Circle[] = ['opposition', 'twenty_two', 'after'];

/** A count by fate. `share` is of all counted (0–1); `known` leaves out `unknown`, 0 for it. */
export interface FateCount { fate: Fate; count: number; share: number; known: number }

/**
 * What the documented careers say, fate by fate. The known are leaders and accused, so their shares overstate violence: a model of
 * rank-and-file delegates should lie between `share` with the unknown as small lives and `known`.
 */
export function documentedFates(circles: readonly Circle[] = OPPOSITION_CIRCLES, careers: readonly Career[] = CAREERS): FateCount[] {
  const counted = careers.filter((career) => career.circles.some((circle) => circles.includes(circle)));
  const known = counted.filter((career) => career.fate !== 'unknown').length;
  return FATES.map((fate) => {
    const count = counted.filter((career) => career.fate === fate).length;
    return { fate, count, share: counted.length === 0 ? 0 : count / counted.length, known: fate === 'unknown' || known === 0 ? 0 : count / known };
  });
}
