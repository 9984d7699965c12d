import type { SimState } from '../state.ts';
import type { World } from '../world.ts';
import type { HearingOutcome } from './answers.ts';
import { unknownSheet } from './papers.ts';

/** A statement to the centre. `from` is the decision that it was against. */
export interface Appeal { from: HearingOutcome; chance: number; isGranted: boolean }

/** Of those expelled in 1929–30 about a quarter were restored on appeal (`data/purges.ts`); for 1933 no share was found, so the older one is taken. */
const RESTORED = 0.25;
/** A former oppositionist's appeal went to people who had just put out the leaders: judgement, half of the common chance. */
const OPPOSITIONIST = 0.5;
const LOWEST = 0.01;
const HIGHEST = 0.4;

/**
 * The chance (0–1) that the centre takes a decision back. A quarter for anybody; half of that for a former oppositionist; less for an *alien*, whose formula nobody likes to touch;
 * more with standing, and where the evening rested on hearsay that was denied or read whole; less for every further signature in the folder.
 */
export function appealChance(state: SimState, world: World): number {
  const { hearing } = state;
  if (hearing === null || hearing.outcome === null || hearing.outcome === 'verified') return 0;
  const origins = state.file.map((sheet) => (world.sheets[sheet] ?? unknownSheet(sheet)).origin);
  const signatures = origins.filter((origin) => origin === 'signature').length;
  const read = hearing.answers.map(({ sheet }) => (world.sheets[sheet] ?? unknownSheet(sheet)).origin);
  const hearsay = read.length === 0 ? 1 : read.filter((origin) => origin === 'informer' || origin === 'intercepted').length / read.length;
  const outcome = hearing.outcome === 'expelled_alien' ? 0.5 : hearing.outcome === 'expelled' ? 1 : 1.3;
  const standing = 1 + (state.measures.standing - 50) / 70;
  const chance = RESTORED * OPPOSITIONIST * outcome * Math.max(0.3, standing) * (0.7 + 0.9 * hearsay) * Math.pow(0.85, Math.max(0, signatures - 1));
  return Math.max(LOWEST, Math.min(HIGHEST, chance));
}

/** What a granted appeal leaves: the card comes back, and a line on the record with it. */
export function afterAppeal(outcome: HearingOutcome): HearingOutcome {
  return outcome === 'reprimand' ? 'verified' : 'reprimand';
}
