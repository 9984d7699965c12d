import { nextUnit } from '../../base/random.ts';
import type { SimEvent } from '../command.ts';
import type { SimState } from '../state.ts';
import { debateQuality } from '../debate/quality.ts';
import type { ActionId } from './actions.ts';
import { act, createCampaign, endWeek, isCampaignOver, type CampaignState } from './campaign.ts';
import { isPlaceId } from './places.ts';
import { LAST_WEEK } from './weeks.ts';

/*
 * The winter inside a life. The campaign keeps its own strength, standing and shop floor while weeks are planned; it takes them from the
 * measures when a plan is begun and gives every change back at once, so that a page between two plans and the strip above it say the same.
 */

interface Told { state: SimState; events: SimEvent[] }

/** Monday after the delegates are back from the Bolshoi: the third week of the winter. */
export const FIRST_WEEK_AT_HOME = 3;
/** Collected in the shops for the road, roubles: some for anybody, more for those whom the shop floor trusts (judgement). */
const COLLECTION = { fixed: 14_000, forEachPoint: 200 };

export function openCampaign(state: SimState): Told {
  if (state.campaign !== null) return { state, events: [] };
  const { shop_floor, standing, strength } = state.measures;
  const drawn = nextUnit(state.dice);
  const campaign: CampaignState = {
    ...createCampaign(Math.floor(drawn.value * 4294967296), { strength, standing, shopFloor: shop_floor, money: COLLECTION.fixed + COLLECTION.forEachPoint * shop_floor }),
    week: FIRST_WEEK_AT_HOME,
    from: FIRST_WEEK_AT_HOME,
    until: FIRST_WEEK_AT_HOME,
  };
  return { state: { ...state, dice: drawn.next, campaign }, events: [{ kind: 'campaign_opened' }] };
}

/** Puts the weeks up to and including `until` before the player. Weeks that lie behind cannot be planned again. */
export function planWeeks(state: SimState, until: number): Told {
  if (state.campaign === null) return { state, events: [] };
  const { shop_floor, standing, strength } = state.measures;
  const campaign = { ...state.campaign, from: state.campaign.week, until: Math.max(state.campaign.week, Math.min(LAST_WEEK, Math.round(until))), strength, mondayStrength: strength, standing, shopFloor: shop_floor };
  return { state: { ...state, campaign }, events: [{ kind: 'weeks_planned', from: campaign.week, until: campaign.until }] };
}

/** Does one thing in one of the planned weeks; weeks before it end first. What cannot be done is noted and costs nothing. */
export function actInLife(state: SimState, { week, action, place }: { week: number; action: ActionId; place: string | null }): Told {
  let { campaign } = state;
  if (campaign === null) return { state, events: [] };
  const events: SimEvent[] = [];
  const isPlanned = week >= campaign.week && week <= campaign.until && (place === null || isPlaceId(place));
  if (isPlanned) {
    while (campaign.week < week) {
      const ended = endWeek(campaign);
      campaign = ended.state;
      events.push(...ended.events.map((event): SimEvent => ({ kind: 'campaign_moved', event })));
    }
    const done = act(campaign, { action, ...(place === null ? {} : { place }), quality: debateQuality(state.debate) });
    campaign = done.state;
    events.push(...done.events.map((event): SimEvent => ({ kind: 'campaign_moved', event })));
    const [first] = done.events;
    if (first?.kind === 'refused') campaign = { ...campaign, mishaps: [...campaign.mishaps, { week: campaign.week, kind: 'refused', action, place, reason: first.reason }] };
  }
  return { state: withCampaign(state, campaign), events };
}

/** Ends all the weeks that are planned together; what is not planned in them is work at the bench. */
export function endWeeks(state: SimState): Told {
  let { campaign } = state;
  if (campaign === null) return { state, events: [] };
  const events: SimEvent[] = [];
  const { until } = campaign;
  while (campaign.week <= until && !isCampaignOver(campaign)) {
    const ended = endWeek(campaign);
    campaign = ended.state;
    events.push(...ended.events.map((event): SimEvent => ({ kind: 'campaign_moved', event })));
  }
  return { state: withCampaign(state, campaign), events };
}

/** The winter is over: weeks still planned end, and the mandates stand as they were won. */
export function closeCampaign(state: SimState): Told {
  if (state.campaign === null) return { state, events: [] };
  const ended = endWeeks(state);
  return { state: ended.state, events: [...ended.events, { kind: 'campaign_closed' }] };
}

const bound = (value: number): number => Math.max(0, Math.min(100, Math.round(value)));

/** The life with this campaign, and with its strength, standing and shop floor as the measures. */
function withCampaign(state: SimState, given: CampaignState): SimState {
  const campaign = { ...given, strength: bound(given.strength), standing: bound(given.standing), shopFloor: bound(given.shopFloor) };
  return { ...state, campaign, measures: { ...state.measures, strength: campaign.strength, standing: campaign.standing, shop_floor: campaign.shopFloor } };
}
