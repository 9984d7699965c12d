import { costOf, risksOf, zinovievTrain, type CampaignMove, type CampaignState } from '../sim/campaign/campaign.ts';
import { RULES, type ActionId } from '../sim/campaign/actions.ts';
import type { MandateRow } from '../sim/campaign/baseline.ts';
import { campaignOutcome } from '../sim/campaign/outcome.ts';
import type { CampaignPlace } from '../sim/campaign/place.ts';
import { PLACES } from '../sim/campaign/places.ts';
import { LAST_WEEK, WEEKS } from '../sim/campaign/weeks.ts';
import { railRoute } from '../sim/data/rail-lines.ts';
import type { Turn } from './session.ts';

/** Mandates of a place by what becomes of them on 14 March. */
export type MapMandates = Readonly<MandateRow>;

/** A town as the campaign finds it. `route`: the towns on the line from Tula, both ends included; `days`: there and back, the work not counted. */
export interface MapPlace {
  id: string; name: string; railKm: number; days: number; route: readonly string[];
  members: { low: number; high: number; reason: string };
  leaning: { kind: CampaignPlace['leaning']['kind']; note: string };
  electsInWeek: number;
  /** As recorded or estimated with nobody from Tula at work, and as it is now. */
  record: MapMandates; now: MapMandates; won: number;
  /** How often something was done there in earlier weeks. */
  deeds: number;
}

/** A journey, or work at home when `place` is Tula. `days` with the journey. */
export interface MapTrip { place: string; action: ActionId; days: number; stuckDays: number }

/** The map of the campaign for a view that draws or lists it. */
export interface MapStands {
  week: number; weeks: number;
  /** ISO date of its Monday, null when the campaign is over. */
  monday: string | null;
  daysLeft: number;
  home: string;
  /** Where the player is on this page: at home, or where a journey of last week has led. */
  here: string;
  isIll: boolean;
  places: readonly MapPlace[];
  /** What was done in the weeks that led to this page, in this week so far, and what is only planned. */
  lately: readonly MapTrip[]; thisWeek: readonly MapTrip[]; planned: readonly MapTrip[];
  /** Days that the plan takes, and the greatest chance of a stuck train in it, 0–1. */
  plannedDays: number; stuckChance: number;
  /** Zinoviev's train: the towns from Moscow to where it stops this week, null when it is not out. */
  zinoviev: readonly string[] | null;
  /** False when the page is only seen again: then nothing is acted out. */
  isNew: boolean;
}

/** Moves that are being filled in. */
export type MapDraft = readonly CampaignMove[];

const HOME = 'tula';
const LEADERS_FROM = 'moscow';
/** The backdrop over which the map is shown. */
const MAP_SCENE = 'rail_map';

/** The map as it stands on this page with the plan that is being filled in, else null: the page shows something else or there is no campaign. */
export function mapStandsOf(turn: Pick<Turn, 'tableau' | 'sim' | 'cause'>, draft: MapDraft = []): MapStands | null {
  const { campaign } = turn.sim;
  if (campaign === null || turn.tableau.scene !== MAP_SCENE) return null;
  const planned = draft.map((move) => plannedTrip(move));
  return {
    week: campaign.week, weeks: LAST_WEEK, monday: WEEKS.find((each) => each.week === campaign.week)?.monday ?? null, daysLeft: campaign.daysLeft,
    home: HOME, here: whereabouts(campaign), isIll: campaign.illWeeks > 0,
    places: mapPlaces(campaign),
    lately: tripsOf(campaign, latelyFrom(campaign), campaign.week - 1), thisWeek: tripsOf(campaign, campaign.week, campaign.week), planned,
    plannedDays: planned.reduce((sum, trip) => sum + trip.days, 0),
    stuckChance: Math.max(0, ...draft.map((move) => risksOf(campaign, move.action, placeOf(move)).stuckTrain)),
    zinoviev: zinovievRoute(campaign),
    isNew: turn.cause === 'chosen',
  };
}

/** On the road when a journey of last week has run into this one. */
function whereabouts(campaign: CampaignState): string {
  if (campaign.illWeeks > 0) return HOME;
  return campaign.deeds.filter((deed) => deed.week >= campaign.week).at(-1)?.place ?? HOME;
}

function mapPlaces(campaign: CampaignState): MapPlace[] {
  const outcome = campaignOutcome(campaign);
  return PLACES.map((place): MapPlace => {
    const here = outcome.places.find((each) => each.place === place.id);
    if (here === undefined) throw new Error(`The outcome of the campaign has no row for "${place.id}".`);
    return {
      id: place.id, name: place.name, railKm: place.railKm, days: place.travelDays.days, route: routes().get(place.id) ?? [HOME],
      members: place.members, leaning: place.leaning, electsInWeek: place.electsInWeek.week,
      record: here.from, now: here.to, won: here.won,
      deeds: campaign.deeds.filter((deed) => deed.week < campaign.week && deed.place === place.id && RULES[deed.action].push > 0).length,
    };
  });
}

/** The weeks that were planned together, once they have run; while others are being planned, the week before. */
function latelyFrom({ week, from, until }: CampaignState): number {
  return week > until ? Math.min(from, week - 1) : week - 1;
}

function tripsOf(campaign: CampaignState, from: number, until: number): MapTrip[] {
  return campaign.deeds.filter((deed) => deed.week >= from && deed.week <= until).map((deed) => ({
    place: deed.place, action: deed.action, days: costOf(deed.action, placeOf(deed)).days + deed.stuckDays, stuckDays: deed.stuckDays,
  }));
}

function plannedTrip(move: CampaignMove): MapTrip {
  const place = placeOf(move);
  return { place: place.id, action: move.action, days: costOf(move.action, place).days, stuckDays: 0 };
}

/** What cannot be done elsewhere is done at home. */
function placeOf({ action, place }: { action: ActionId; place?: string }): CampaignPlace {
  const found = PLACES.find((each) => each.id === (RULES[action].away ? place ?? HOME : HOME));
  if (found === undefined) throw new Error(`There is no place "${place ?? HOME}" on the map.`);
  return found;
}

function zinovievRoute(campaign: CampaignState): readonly string[] | null {
  const stop = zinovievTrain(campaign);
  return stop === null ? null : railRoute(LEADERS_FROM, stop);
}

let known: Map<string, readonly string[]> | null = null;

/** The lines do not change: every way from Tula is looked for once. */
function routes(): Map<string, readonly string[]> {
  known ??= new Map(PLACES.map((place) => {
    const route = railRoute(HOME, place.id);
    if (route === null) throw new Error(`No line leads to "${place.id}".`);
    return [place.id, route];
  }));
  return known;
}
