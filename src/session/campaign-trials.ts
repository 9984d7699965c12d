import { RECORDED_MANDATES } from '../sim/campaign/baseline.ts';
import { campaignMeasures, campaignOutcome, DEFAULT_CAMPAIGN_ASSUMPTIONS, type CampaignAssumptions, type CampaignMeasures } from '../sim/campaign/outcome.ts';
import type { CampaignState } from '../sim/campaign/campaign.ts';
import { playPolicy, POLICIES } from '../sim/campaign/policies.ts';
import { MANDATES, type MandateId } from '../sim/campaign/baseline.ts';
import { argumentById, argumentsOf } from '../sim/debate/arguments.ts';
import { createHall } from '../sim/debate/audience.ts';
import { hallById } from '../sim/debate/halls.ts';
import { forecast, type SpeechResult } from '../sim/debate/speech.ts';
import type { PlatformId, ToneId } from '../sim/debate/terms.ts';
import type { SimState } from '../sim/state.ts';

/* The campaign and the debate run again with other assumptions, for the model notes. The life that is being played is never touched. */

/** `conduct`: null keeps the winter of this life, else the name of a policy. */
export interface CampaignTrial extends CampaignAssumptions { conduct: string | null; seed: number }
export interface CampaignTried { isOwn: boolean; rows: { mandate: MandateId; baseline: number; changed: number }[]; measures: CampaignMeasures | null }

export const CONDUCTS: readonly string[] = Object.keys(POLICIES);

/** Beside this life's winter, or beside the record before there was one. */
export function tryCampaign(life: SimState, trial: CampaignTrial): CampaignTried {
  const own = life.campaign === null ? null : structuredClone(life.campaign);
  const policy = trial.conduct === null ? undefined : POLICIES[trial.conduct];
  const played: CampaignState | null = policy === undefined ? own : playPolicy(trial.seed, policy);
  const baseline = own === null ? RECORDED_MANDATES : campaignOutcome(own).total;
  const changed = played === null ? RECORDED_MANDATES : campaignOutcome(played, undefined, { reach: trial.reach, price: trial.price }).total;
  return { isOwn: own !== null, rows: MANDATES.map((mandate) => ({ mandate, baseline: baseline[mandate], changed: changed[mandate] })), measures: played === null ? null : campaignMeasures(played) };
}

export const campaignStart = (): CampaignAssumptions => DEFAULT_CAMPAIGN_ASSUMPTIONS;

export interface DebateTrial { hall: string; argument: string; tone: ToneId; trust: number; hunger: number }

/** The same argument said plainly in the hall as the table has it, and as changed; no luck, nobody interrupts. */
export function tryDebate(trial: DebateTrial): { baseline: SpeechResult; changed: SpeechResult } {
  return { baseline: expectSpeech({ ...trial, trust: 0, hunger: 0 }, 'plain'), changed: expectSpeech(trial, trial.tone) };
}

/** What an argument does in a hall of the table with so much trust and hunger added in every group. */
export function expectSpeech({ hall: id, argument, trust, hunger }: Omit<DebateTrial, 'tone'>, tone: ToneId, mostMoved?: number): SpeechResult {
  const hall = hallById(id);
  const bound = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
  const groups = hall.groups.map((group) => ({ ...group, trust: bound(group.trust + trust, -10, 10), hunger: bound(group.hunger + hunger, 0, 100) }));
  return forecast(createHall(groups, 1, hall.date, hall.loose), { argument: argumentById(argument), tone }, mostMoved);
}

/** What can be said in a hall for a platform, by id. */
export function argumentsIn(hall: string, platform: PlatformId): { id: string; gist: string }[] {
  return argumentsOf(platform, hallById(hall).date).map(({ id, gist }) => ({ id, gist }));
}
