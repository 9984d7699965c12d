import { MANDATES, RECORDED_MANDATES, type MandateId } from '../sim/campaign/baseline.ts';
import type { CampaignMishap, CampaignState } from '../sim/campaign/campaign.ts';
import { explainCampaign } from '../sim/campaign/explain-campaign.ts';
import { campaignOutcome, TOTAL_REACH } from '../sim/campaign/outcome.ts';
import { PLACES } from '../sim/campaign/places.ts';

/** A column of the record beside this life. */
export interface MandateCount { mandate: MandateId; recorded: number; here: number }
/** A town that was worked in: the Opposition's mandates as the model divides the record, and in this life; points of persuasion; what is known of the town. */
export interface PlaceCount { place: string; name: string; recorded: number; here: number; points: number; basis: string }
export interface CampaignReport { rows: MandateCount[]; places: PlaceCount[]; causes: string[]; won: number; wanted: number; reach: number; mishaps: { kind: CampaignMishap['kind']; place: string; reason: string }[] }

const CAUSES_TOLD = 3;

/** The winter taken apart: history's numbers beside this life's, the three largest causes, and what went wrong. */
export function campaignReport(campaign: CampaignState): CampaignReport {
  const outcome = campaignOutcome(campaign);
  const told = explainCampaign(campaign);
  return {
    rows: MANDATES.map((mandate) => ({ mandate, recorded: RECORDED_MANDATES[mandate], here: outcome.total[mandate] })),
    places: told.map(({ place, name, push, basis }) => {
      const row = outcome.places.find((each) => each.place === place);
      return { place, name, recorded: row?.from.workers_opposition ?? 0, here: row?.to.workers_opposition ?? 0, points: push, basis };
    }),
    causes: told.slice(0, CAUSES_TOLD).map((each) => each.text),
    won: outcome.won,
    wanted: outcome.wanted,
    reach: TOTAL_REACH,
    mishaps: campaign.mishaps.map(({ kind, place, reason }) => ({ kind, place: PLACES.find((each) => each.id === place)?.name ?? '', reason })),
  };
}
