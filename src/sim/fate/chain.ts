import { DEFAULT_FATE_ASSUMPTIONS, startOf, stepsFrom, type FateAssumptions } from './hazard.ts';
import { FIRST_YEAR, isOver, LAST_YEAR, type Standing } from './status.ts';
import type { FateSubject } from './subject.ts';

/** A standing at the end of the years and how likely it is, 0–1. */
export interface EndStanding { standing: Standing; share: number }

/** Where the years may leave somebody: every end with its exact chance. The chances add up to 1. */
export function endsOf(subject: FateSubject, assumed: FateAssumptions = DEFAULT_FATE_ASSUMPTIONS): EndStanding[] {
  let now = new Map<string, EndStanding>();
  const add = (into: Map<string, EndStanding>, standing: Standing, share: number): void => {
    if (share <= 0) return;
    const key = `${standing.status} ${standing.passed}`;
    into.set(key, { standing, share: (into.get(key)?.share ?? 0) + share });
  };
  add(now, startOf(), 1);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const next = new Map<string, EndStanding>();
    for (const { standing, share } of now.values()) {
      let stays = 1;
      if (!isOver(standing)) {
        for (const step of stepsFrom(subject, year, standing, assumed)) {
          stays -= step.chance;
          add(next, step.to, share * step.chance);
        }
      }
      add(next, standing, share * Math.max(0, stays));
    }
    now = next;
  }
  return [...now.values()];
}

/** One year of a walk in which something happened. */
export interface WalkedYear { year: number; to: Standing }

/** One life walked year by year with these dice (each a number of 0–1). */
export function walk(subject: FateSubject, dice: () => number, assumed: FateAssumptions = DEFAULT_FATE_ASSUMPTIONS): { end: Standing; years: WalkedYear[] } {
  let standing = startOf();
  const years: WalkedYear[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR && !isOver(standing); year += 1) {
    let unit = dice();
    for (const step of stepsFrom(subject, year, standing, assumed)) {
      unit -= step.chance;
      if (unit < 0) {
        standing = step.to;
        years.push({ year, to: standing });
        break;
      }
    }
  }
  return { end: standing, years };
}
