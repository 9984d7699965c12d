import { companionShares, type CompanionFate } from '../sim/fate/companion-fate.ts';
import { FATE_ENDINGS } from '../sim/fate/endings.ts';
import { causesOf, yearsOf, type YearTold } from '../sim/fate/explain-fate.ts';
import { fateShares } from '../sim/fate/fate.ts';
import { subjectOf } from '../sim/fate/life-subject.ts';
import type { SimState } from '../sim/state.ts';
import type { World } from '../sim/world.ts';

/** What moved the hazard of being taken: `times` above 1 raises it. */
export interface FateCause { id: string; times: number }
/** A companion: how many sheets lie in their file through you, and what was open to them, the likeliest first. */
export interface CompanionWays { who: string; sheets: number; ways: { fate: CompanionFate; share: number }[] }
export interface FateReport { shares: { ending: string; share: number }[]; causes: FateCause[]; years: YearTold[]; companions: CompanionWays[] }

/** The endings with their shares for this life, the likeliest first; why; the years of the one that was drawn; and the companions. */
export function fateReport(sim: SimState, world: World): FateReport {
  const subject = subjectOf(sim, world);
  const drawn = FATE_ENDINGS.find((ending) => ending === sim.fate?.ending);
  return {
    shares: fateShares(sim, world).sort((a, b) => b.share - a.share),
    causes: causesOf(subject),
    years: drawn === undefined ? [] : yearsOf(subject, drawn),
    companions: Object.keys(sim.fate?.companions ?? {}).map((who) => ({
      who,
      sheets: sim.othersFiles[who]?.length ?? 0,
      ways: companionShares(sim, world, who).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share),
    })),
  };
}
