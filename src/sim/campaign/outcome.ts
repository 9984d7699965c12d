import { apportion } from '../apportion.ts';
import { baselineRows, sumRows, type MandateRow } from './baseline.ts';
import { type CampaignState } from './campaign.ts';
import type { CampaignPlace } from './place.ts';
import { PLACES } from './places.ts';

/** Points of persuasion for the first, second and third mandate of a place, added up: each wins over harder people than the last. */
export const MANDATE_PRICES: readonly number[] = [60, 150, 270];
/** The most that one place gives: three, and never more than a quarter of those who voted there against the Opposition (one is always possible). */
export const PLACE_REACH = 3;
/**
 * The most that one delegate's winter can move in all: 9 mandates, so that the Opposition has between 18 and 27 of 406. Why: the record has
 * 18 cards on the day while the literature counts 45 to 50 sympathisers among the delegates (Sorenson), so there were at least 27 whom the
 * Opposition had reached and did not keep; a third of those is as much as we let one worker without a newspaper or a train of his own
 * bring to the vote. Even Shlyapnikov in person, with the union's chairman beside him, had 61 of 206 among the miners.
 */
export const TOTAL_REACH = 9;

/** What nobody can measure; the model notes let the player change it, in a sandbox only. `price` multiplies what a mandate takes. */
export interface CampaignAssumptions { reach: number; price: number }
export const DEFAULT_CAMPAIGN_ASSUMPTIONS: CampaignAssumptions = { reach: TOTAL_REACH, price: 1 };

/** A place after the campaign. `push` is the sum of points; `won` the mandates that moved to the Opposition. */
export interface PlaceOutcome { place: string; push: number; won: number; from: MandateRow; to: MandateRow }
export interface CampaignOutcome { places: PlaceOutcome[]; rows: Record<string, MandateRow>; total: MandateRow; won: number; wanted: number }

/** How many mandates the points of one place are worth before the common bound. Never fewer for more points. */
export function mandatesFor(push: number, baseline: MandateRow, price = 1): number {
  const others = baseline.ten + baseline.trotsky_bukharin;
  const reach = Math.min(PLACE_REACH, Math.ceil(others / 4));
  return Math.min(reach, MANDATE_PRICES.filter((points) => push >= points * price).length);
}

/** Points by place, from the deeds that took effect before the place chose its delegates. */
export function pushByPlace(state: CampaignState, places: readonly CampaignPlace[] = PLACES): Record<string, number> {
  const push = Object.fromEntries(places.map((place) => [place.id, 0]));
  for (const deed of state.deeds) {
    for (const [place, points] of Object.entries(deed.push)) if (push[place] !== undefined) push[place] += points;
  }
  return push;
}

/**
 * Mandates by place and platform, as they will be used on 14 March. With no deeds: the record, exactly. Nothing is lost or made: what the
 * Opposition wins leaves the Ten and Trotsky–Bukharin in the place's own proportion. When more is won than `TOTAL_REACH`, the places with the
 * most points to spare keep theirs.
 */
export function campaignOutcome(state: CampaignState, places: readonly CampaignPlace[] = PLACES, assumptions: CampaignAssumptions = DEFAULT_CAMPAIGN_ASSUMPTIONS): CampaignOutcome {
  const baseline = baselineFor(places);
  const push = pushByPlace(state, places);
  const empty: MandateRow = { ten: 0, trotsky_bukharin: 0, workers_opposition: 0, abstained: 0, absent: 0 };
  // One entry per mandate, so that the bound cuts off the dearest ones wherever they are.
  const mandates = places.flatMap((place, order) => Array.from({ length: mandatesFor(push[place.id] ?? 0, baseline[place.id] ?? empty, assumptions.price) }, (_, index) => ({
    place: place.id, order, spare: (push[place.id] ?? 0) - (MANDATE_PRICES[index] ?? 0) * assumptions.price, index,
  })));
  const kept = [...mandates].sort((a, b) => a.index - b.index || b.spare - a.spare || a.order - b.order).slice(0, assumptions.reach);
  const outcome = places.map((place): PlaceOutcome => {
    const from = baseline[place.id] ?? empty;
    const won = kept.filter((each) => each.place === place.id).length;
    const [fromTen = 0, fromTrotsky = 0] = won === 0 ? [] : apportion(won, [from.ten, from.trotsky_bukharin], [from.ten, from.trotsky_bukharin]);
    return {
      place: place.id, push: push[place.id] ?? 0, won, from,
      to: { ...from, ten: from.ten - fromTen, trotsky_bukharin: from.trotsky_bukharin - fromTrotsky, workers_opposition: from.workers_opposition + won },
    };
  });
  const rows = { ...baseline, ...Object.fromEntries(outcome.map((each) => [each.place, each.to])) };
  return { places: outcome, rows, total: sumRows(rows), won: kept.length, wanted: mandates.length };
}

const baselines = new WeakMap<readonly CampaignPlace[], Record<string, MandateRow>>();

/** The baseline of a table is worked out once. */
function baselineFor(places: readonly CampaignPlace[]): Record<string, MandateRow> {
  let rows = baselines.get(places);
  if (rows === undefined) baselines.set(places, rows = baselineRows(places));
  return rows;
}

/** The measures by which a campaign can be judged; no conduct is best on all of them. `fed` is what is left at home. */
export interface CampaignMeasures { opposition: number; strength: number; fed: number; standing: number; shopFloor: number; money: number }

export function campaignMeasures(state: CampaignState, places: readonly CampaignPlace[] = PLACES): CampaignMeasures {
  return { opposition: campaignOutcome(state, places).total.workers_opposition, strength: state.strength, fed: state.home, standing: state.standing, shopFloor: state.shopFloor, money: state.money };
}
