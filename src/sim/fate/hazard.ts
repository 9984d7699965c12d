import { exposure, isRaised } from './exposure.ts';
import type { FateStatus, Passed, Standing } from './status.ts';
import { ORDINARY_RECORD, type FateSubject } from './subject.ts';

/** What the chain takes for granted. The model notes let the player change it, in a sandbox only. */
export interface FateAssumptions {
  /** How much of its weight 1937 and 1938 have; 1 is ours. */
  terror: number;
  /** How much of its weight the case of 1935 has; 1 is ours. */
  case1935: number;
  /** How much of its weight the file has; 1 is ours. */
  file: number;
}

export const DEFAULT_FATE_ASSUMPTIONS: FateAssumptions = { terror: 1, case1935: 1, file: 1 };

/** Who had worked in a trade mission was sent out again in 1934 by how the card lay, because there was nobody else; the shares are ours. */
const SENT_OUT_AGAIN: Record<FateSubject['outcome'], number> = { verified: 0.65, reprimand: 0.6, sympathiser: 0.55, expelled: 0.45, expelled_alien: 0.2 };

/** One way on out of a standing in one year, with its chance. What is left over stays where it is. */
export interface Step { to: Standing; chance: number }

/**
 * The chance in a year that an ordinary delegate who is free is taken, before `exposure`; `known` adds to it in the years in which Moscow had lists
 * of names. Fitted to the documented careers (tests/sim/fate.test.ts): see `population.ts`.
 */
export const TAKEN: Readonly<Record<number, { base: number; known: number }>> = {
  1933: { base: 0.01, known: 0.01 }, 1934: { base: 0.01, known: 0.01 }, 1935: { base: 0.035, known: 0.22 }, 1936: { base: 0.03, known: 0.08 },
  1937: { base: 0.19, known: 0.37 }, 1938: { base: 0.07, known: 0.1 },
  1939: { base: 0.01, known: 0 }, 1940: { base: 0.01, known: 0 }, 1941: { base: 0.02, known: 0 }, 1948: { base: 0.005, known: 0 }, 1949: { base: 0.01, known: 0 },
};
const TAKEN_OTHERWISE = 0.002;

/** Of those taken while free: shot, camp, isolator; the rest are exiled. Shot adds `known` times the second figure. */
function afterArrest(year: number, known: number): { shot: number; camp: number; isolator: number } {
  if (year < 1935) return { shot: 0, camp: 0.15, isolator: 0.3 };
  if (year < 1937) return { shot: 0, camp: 0.3, isolator: 0.6 };
  if (year < 1939) return { shot: Math.min(0.95, 0.5 + 0.45 * known), camp: Math.max(0.05, 0.5 - 0.45 * known), isolator: 0 };
  return { shot: 0.02, camp: 0.7, isolator: 0 };
}

/** Every way on from a standing in a year. The chances add up to at most 1. */
export function stepsFrom(subject: FateSubject, year: number, from: Standing, assumed: FateAssumptions = DEFAULT_FATE_ASSUMPTIONS): Step[] {
  const steps: Step[] = [];
  const go = (status: FateStatus, chance: number, passed: Passed = from.passed): void => { if (chance > 0) steps.push({ to: { status, passed }, chance }); };
  const early = year < 1937;
  const terror = year === 1937 ? assumed.terror : year === 1938 ? assumed.terror : 1;
  const death = deathChance(subject.born, year);
  switch (from.status) {
    case 'free': {
      const taken = takenChance(subject, year, assumed);
      const after = afterArrest(year, subject.known);
      go('shot', taken * after.shot);
      go('camp', taken * after.camp, early ? 'camp_early' : 'camp_late');
      go('isolator', taken * after.isolator, 'isolator');
      go('exiled', taken * (1 - after.shot - after.camp - after.isolator), early ? 'exile_early' : 'exile_late');
      go('suicide', suicideChance(subject, year));
      go('crossed', crossingChance(subject, year));
      go('abroad', year === 1934 && subject.place === 'abroad' ? SENT_OUT_AGAIN[subject.outcome] : 0, 'abroad');
      go('died', death);
      break;
    }
    case 'exiled':
      go('shot', cap((year === 1937 ? 0.3 : year === 1938 ? 0.15 : 0) * terror));
      go('camp', year === 1937 || year === 1938 ? 0.12 : 0.01, 'camp_late');
      go('crossed', crossingChance(subject, year) * 2);
      go('returned', year >= 1945 ? 0.15 : 0.02);
      go('died', death);
      break;
    case 'isolator':
      go('shot', cap((year === 1937 ? 0.45 : year === 1938 ? 0.25 : 0) * terror));
      go('camp', year >= 1936 ? 0.18 : 0.03, 'isolator');
      go('died', death + 0.01);
      break;
    case 'camp':
      go('shot', cap((year === 1937 ? 0.12 : year === 1938 ? 0.1 : year === 1942 ? 0.02 : 0) * terror));
      go('died', death + (year === 1938 ? 0.07 : year === 1942 || year === 1943 ? 0.14 : 0.03));
      go('returned', year >= 1954 ? 0.45 : year === 1946 || year === 1947 ? 0.2 : year >= 1941 && year <= 1945 ? 0.03 : year > 1947 ? 0.06 : 0);
      break;
    case 'returned':
      go('exiled', year === 1948 || year === 1949 ? 0.12 : 0, from.passed);
      go('died', death);
      break;
    case 'abroad':
      go('free', year === 1936 || year === 1937 ? 0.12 * exposure(subject) : 0, 'none'); // called home for consultation
      go('crossed', year >= 1936 && year <= 1939 ? 0.02 : 0);
      go('died', death);
      break;
    default: break;
  }
  return scaled(steps);
}

/** The chance that somebody who is free is taken in a year. */
export function takenChance(subject: FateSubject, year: number, assumed: FateAssumptions = DEFAULT_FATE_ASSUMPTIONS): number {
  const { base, known } = TAKEN[year] ?? { base: TAKEN_OTHERWISE, known: 0 };
  const wave = year === 1937 || year === 1938 ? assumed.terror : year === 1935 || year === 1936 ? assumed.case1935 : 1;
  // The raised are wanted in 1937, where before they were needed.
  const raised = isRaised(subject) ? (year >= 1937 && year <= 1938 ? 2.2 : 0.5) : 1;
  const group = subject.workersGroup && year <= 1936 ? 1.5 : 1;
  return cap((base + known * subject.known) * wave * exposure({ ...subject, record: ORDINARY_RECORD + (subject.record - ORDINARY_RECORD) * assumed.file }) * raised * group, 0.92);
}

/** Half of the ordinary chance of dying at thirty doubles about every eight years; the war doubles it. */
function deathChance(born: number, year: number): number {
  const age = year - born;
  return cap(0.0025 * Math.exp(0.075 * (age - 30)) * (year >= 1941 && year <= 1943 ? 1.8 : 1), 0.5);
}

/** Rare in every year, less rare for those put out and for those who do not bend. Nothing in a life makes it sure. */
function suicideChance(subject: FateSubject, year: number): number {
  if (year > 1938) return 0.0002;
  const isOut = subject.outcome === 'expelled' || subject.outcome === 'expelled_alien';
  return 0.002 + (isOut ? 0.005 : 0) + (subject.named ? 0.005 : 0) + (subject.conviction < 35 || subject.conviction >= 70 ? 0.004 : 0) + (year >= 1936 ? 0.002 : 0);
}

/** A border has to be near, and the years before 1938. */
function crossingChance(subject: FateSubject, year: number): number {
  if (year > 1938) return 0;
  const near = subject.place === 'north' || subject.place === 'asia' ? 0.011 : 0;
  return near === 0 ? 0 : near + (subject.workersGroup ? 0.01 : 0) + (subject.kin ? 0.005 : 0);
}

function cap(chance: number, most = 0.95): number {
  return Math.max(0, Math.min(most, chance));
}

/** No year has more than one thing happen to it. */
function scaled(steps: Step[]): Step[] {
  const sum = steps.reduce((all, step) => all + step.chance, 0);
  return sum <= 1 ? steps : steps.map((step) => ({ ...step, chance: step.chance / sum }));
}

/** Where the chain begins: everybody is at home when the commissions sit. */
export function startOf(): Standing {
  return { status: 'free', passed: 'none' };
}

