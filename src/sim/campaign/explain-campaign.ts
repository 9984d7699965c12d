import { ACTIONS, type ActionId } from './actions.ts';
import type { CampaignState } from './campaign.ts';
import { campaignOutcome, MANDATE_PRICES } from './outcome.ts';
import type { CampaignPlace } from './place.ts';
import { PLACES } from './places.ts';

/** What a deed was worth to a place, in points, with how often it was done. */
export interface PlaceCause { action: ActionId; times: number; points: number }
/** One place: mandates won, the points behind them, the three largest causes, and the whole in a sentence or two. */
export interface PlaceExplanation { place: string; name: string; won: number; push: number; causes: PlaceCause[]; text: string; basis: string }

const DEED_WORDS: Readonly<Record<ActionId, string>> = {
  speak_at_works: 'speaking at the works', district_debate: 'the debate in the district', print: 'the printed sheets', tour_with_shlyapnikov: 'Shlyapnikov’s visit',
  tour_with_kollontai: 'Kollontai’s visit', answer_zinoviev_train: 'answering Zinoviev at the station', rest: 'rest', go_home_for_flour: 'the journey for flour',
};

/** Per place what moved and why; places that nobody worked in are left out. The largest come first. */
export function explainCampaign(state: CampaignState, places: readonly CampaignPlace[] = PLACES): PlaceExplanation[] {
  const outcome = campaignOutcome(state, places);
  return outcome.places.filter((each) => each.push > 0).map((each): PlaceExplanation => {
    const place = places.find((one) => one.id === each.place);
    const causes = ACTIONS.map((action): PlaceCause => {
      const deeds = state.deeds.filter((deed) => deed.action === action && (deed.push[each.place] ?? 0) > 0);
      return { action, times: deeds.length, points: deeds.reduce((sum, deed) => sum + (deed.push[each.place] ?? 0), 0) };
    }).filter((cause) => cause.points > 0).sort((a, b) => b.points - a.points).slice(0, 3);
    const why = causes.map((cause) => DEED_WORDS[cause.action]).join(', ');
    const next = MANDATE_PRICES[each.won];
    const name = place?.name ?? each.place;
    const text = each.won > 0
      ? `${name}: ${countWord(each.won)} for the Opposition beyond the record, through ${why}.`
      : `${name}: nobody moved. What was done there (${why}) had come to ${String(each.push)} points, and the first mandate takes ${String(MANDATE_PRICES[0])}${next !== undefined && each.push >= next ? '; more had been won elsewhere than one delegate’s winter can carry, or there was nobody left to win' : ''}.`;
    return { place: each.place, name, won: each.won, push: each.push, causes, text, basis: place === undefined ? '' : `${place.leaning.note} The mandates of the place are an estimate.` };
  }).sort((a, b) => b.won - a.won || b.push - a.push);
}

const countWord = (count: number): string => (['no mandate', 'one mandate', 'two mandates', 'three mandates'][count] ?? `${String(count)} mandates`);
