import { exposureOf, isRaised, type ExposureFactor } from './exposure.ts';
import type { FateEnding } from './endings.ts';
import { takenChance } from './hazard.ts';
import type { FateStatus } from './status.ts';
import type { FateSubject } from './subject.ts';

/** One year told: what stood in the way (`chance` of being taken while free, 0–1; null where the year has no such question) and what came. */
export interface YearTold { year: number; status: FateStatus; chance: number | null; event: string }

/** The years of each leaf, as the leaf tells them: the year, the status it ends in and the words for it. Years without an entry pass. */
const COURSES: Readonly<Record<FateEnding, readonly (readonly [year: number, status: FateStatus, event: string])[]>> = {
  shot_1937: [[1937, 'shot', 'taken_shot']],
  rose_then_fell: [[1937, 'shot', 'fell']],
  isolator: [[1935, 'isolator', 'sentenced_isolator'], [1937, 'shot', 'addressee_departed']],
  camp_return: [[1936, 'camp', 'sentenced_camp'], [1947, 'returned', 'released']],
  workers_group: [[1935, 'camp', 'manifesto_found'], [1940, 'camp', 'sentenced_again']],
  abroad_silent: [[1934, 'abroad', 'sent_out'], [1950, 'returned', 'let_home']],
  crossed_border: [[1935, 'crossed', 'crossed']],
  suicide: [[1935, 'suicide', 'died_own_hand']],
  small_life: [],
  kept_minutes: [],
};
/** The years in which somebody who was free had most to fear. */
const TOLD = [1935, 1936, 1937, 1938];

/** The course of a life year by year, with the chance that the year had. */
export function yearsOf(subject: FateSubject, ending: FateEnding): YearTold[] {
  const course = COURSES[ending];
  const first = course[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const quiet = TOLD.filter((year) => year < first).map((year): YearTold => ({ year, status: 'free', chance: takenChance(subject, year), event: 'nobody_came' }));
  const told = course.map(([year, status, event], index): YearTold => ({ year, status, event, chance: index === 0 && (status === 'shot' || status === 'isolator' || status === 'camp') ? takenChance(subject, year) : null }));
  return [...quiet, ...told].sort((a, b) => a.year - b.year);
}

const CAUSES_TOLD = 3;

/** The three things that moved the hazard most, for and against; being raised counts among them. */
export function causesOf(subject: FateSubject): ExposureFactor[] {
  const raised: ExposureFactor[] = isRaised(subject) ? [{ id: 'raised', times: 2.2 }] : [];
  return [...exposureOf(subject), ...raised].sort((a, b) => Math.abs(Math.log(b.times)) - Math.abs(Math.log(a.times))).slice(0, CAUSES_TOLD);
}
