import type { DoorArgument, Doors } from '../narrative/narrator.ts';
import { ACTIONS, type ActionId } from '../sim/campaign/actions.ts';
import { whyNot, zinovievTrain, type CampaignDeed, type CampaignMishap } from '../sim/campaign/campaign.ts';
import { explainCampaign } from '../sim/campaign/explain-campaign.ts';
import { campaignOutcome } from '../sim/campaign/outcome.ts';
import { PLACES } from '../sim/campaign/places.ts';
import type { SimState } from '../sim/state.ts';
import { number, oneOf, text, type DoorMakers } from './door-arguments.ts';

const MISHAPS = ['train_stuck', 'printer_arrested', 'fell_ill', 'refused'] as const;
const actionId: (value: DoorArgument | undefined) => ActionId = oneOf(ACTIONS, 'action of the campaign');
const mishapId: (value: DoorArgument | undefined) => CampaignMishap['kind'] = oneOf(MISHAPS, 'mishap');

/** The doors to the winter of 1920–21. "Lately" is the weeks that were planned last. Before the campaign is opened every count is 0 and every name empty. */
export function campaignDoors({ action, query }: DoorMakers): Doors {
  return {
    open_campaign: action(() => ({ kind: 'open_campaign' })),
    plan_weeks: action((until) => ({ kind: 'plan_weeks', until: number(until, 'plan_weeks') })),
    end_weeks: action(() => ({ kind: 'end_weeks' })),
    close_campaign: action(() => ({ kind: 'close_campaign' })),

    campaign_week: query((state) => state.campaign?.week ?? 0),
    did: query((state, what) => deeds(state).filter((deed) => deed.action === actionId(what)).length),
    did_lately: query((state, what) => lately(state).filter((deed) => deed.action === actionId(what)).length),
    travelled_lately: query((state) => nameOf(farthest(lately(state)))),
    mishap_lately: query((state, what) => mishapsLately(state, what).length > 0),
    mishap_place: query((state, what) => nameOf(mishapsLately(state, what).at(-1)?.place ?? '')),
    mishap_reason: query((state) => mishapsLately(state, 'refused').at(-1)?.reason ?? ''),
    zinoviev_stop: query((state) => (state.campaign === null ? '' : nameOf(zinovievTrain(state.campaign) ?? ''))),
    can_act: query((state, what, place) => state.campaign !== null && whyNot(state.campaign, { action: actionId(what), place: text(place, 'can_act') }) === null),
    larder_at_least: query((state, level) => (state.campaign?.home ?? 0) >= number(level, 'larder_at_least')),
    mandates_won: query((state) => (state.campaign === null ? 0 : campaignOutcome(state.campaign).won)),
    mandates_in: query((state, place) => (state.campaign === null ? 0 : campaignOutcome(state.campaign).places.find((each) => each.place === text(place, 'mandates_in'))?.won ?? 0)),
    places_won: query((state) => (state.campaign === null ? '' : inWords(campaignOutcome(state.campaign).places.filter((each) => each.won > 0).map((each) => nameOf(each.place))))),
    campaign_why: query((state, nth) => (state.campaign === null ? '' : explainCampaign(state.campaign)[number(nth, 'campaign_why') - 1]?.text ?? '')),
  };
}

const deeds = (state: SimState): readonly CampaignDeed[] => state.campaign?.deeds ?? [];

function lately(state: SimState): CampaignDeed[] {
  const from = state.campaign?.from ?? 0;
  return deeds(state).filter((deed) => deed.week >= from);
}

function mishapsLately(state: SimState, what: DoorArgument | undefined): CampaignMishap[] {
  const kind = mishapId(what);
  return (state.campaign?.mishaps ?? []).filter((mishap) => mishap.kind === kind && mishap.week >= (state.campaign?.from ?? 0));
}

/** The id of the town farthest from home among these deeds; empty when none led out of Tula. */
function farthest(done: readonly CampaignDeed[]): string {
  const towns = PLACES.filter((place) => place.railKm > 0 && done.some((deed) => deed.place === place.id));
  return towns.reduce<(typeof towns)[number] | null>((far, place) => (far === null || place.railKm > far.railKm ? place : far), null)?.id ?? '';
}

const nameOf = (id: string): string => PLACES.find((place) => place.id === id)?.name ?? '';

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
