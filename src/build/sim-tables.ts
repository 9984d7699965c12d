import { MEASURES } from '../sim/state.ts';
import { campaign } from './sim-models/campaign.ts';
import { debate } from './sim-models/debate.ts';
import { dominance } from './sim-models/dominance.ts';
import { fate, FATE_SETTINGS } from './sim-models/fate.ts';
import { hearing } from './sim-models/hearing.ts';
import type { SimInput, SimReport } from './sim-models/report.ts';
import { sensitivity } from './sim-models/sensitivity.ts';
import { vote } from './sim-models/vote.ts';

export type { SimInput, SimReport } from './sim-models/report.ts';

/** Models that `npm run sim -- --model` knows; each has its own file in `sim-models`. */
export const SIM_MODELS = ['debate', 'campaign', 'vote', 'hearing', 'fate', 'dominance', 'sensitivity'] as const;
export type SimModel = (typeof SIM_MODELS)[number];

/** The names that `--set` knows, by model; another name is a mistake and is named. */
export const SETTINGS: Readonly<Record<SimModel, readonly string[]>> = {
  debate: ['hall', 'platform', 'argument', 'tone', 'authority', 'opponent'],
  campaign: ['policy', 'campaigns'],
  vote: ['delegate', 'card', 'ballot', 'facts', 'trust.stepan', 'trust.darya', 'trust.kuzma', 'trust.yegor'],
  hearing: ['evenings', 'answer', 'sheets', ...MEASURES, 'trust.pasha', 'lesson'],
  fate: FATE_SETTINGS,
  dominance: ['lives'],
  sensitivity: [],
};

/** Runs a model. The same input gives the same report. A wrong setting throws a sentence that names it. */
export const RUN: Readonly<Record<SimModel, (input: SimInput) => SimReport>> = { debate, campaign, vote, hearing, fate, dominance, sensitivity };
