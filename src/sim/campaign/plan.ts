import type { ActionId } from './actions.ts';
import { costOf, endWeek, foresee, whyNot, type CampaignCost, type CampaignMove, type CampaignState } from './campaign.ts';
import type { CampaignPlace } from './place.ts';
import { PLACES } from './places.ts';

/** A move that somebody means to make in a week. */
export interface PlannedMove { week: number; action: ActionId; place: string | null }
/** A planned move as it would go on middling days: what it takes, and why it cannot be done, null when it can. */
export interface ForeseenMove { move: PlannedMove; cost: CampaignCost; problem: string | null }
/** One week of a plan. `state` is the week after its moves, before Sunday: what is asked when another move is to be added. */
export interface ForeseenWeek { week: number; state: CampaignState; moves: ForeseenMove[] }

export const asMove = ({ action, place }: PlannedMove): CampaignMove => ({ action, ...(place === null ? {} : { place }) });

/** The weeks from `from` to `until` as the plan would have them if nothing went wrong. Throws no dice, so that no plan can be used to look ahead. */
export function foreseePlan(campaign: CampaignState, planned: readonly PlannedMove[], places: readonly CampaignPlace[] = PLACES): ForeseenWeek[] {
  const weeks: ForeseenWeek[] = [];
  let state = campaign;
  while (state.week <= campaign.until) {
    const { week } = state;
    const moves: ForeseenMove[] = [];
    for (const move of planned) {
      if (move.week !== week) continue;
      const place = places.find((each) => each.id === move.place) ?? places[0];
      if (place === undefined) continue;
      moves.push({ move, cost: costOf(move.action, place), problem: whyNot(state, asMove(move), places) });
      state = foresee(state, asMove(move), places);
    }
    weeks.push({ week, state, moves });
    state = endWeek(state).state;
  }
  return weeks;
}
