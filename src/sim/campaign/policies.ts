import { createDice, pick } from '../../base/random.ts';
import { ACTIONS, type ActionId } from './actions.ts';
import { act, createCampaign, endWeek, isCampaignOver, whyNot, zinovievTrain, type CampaignMove, type CampaignState } from './campaign.ts';
import { MANDATE_PRICES, pushByPlace } from './outcome.ts';
import type { CampaignPlace } from './place.ts';
import { PLACES } from './places.ts';

/** A way of spending the winter: the moves it would like now, best first; none of them possible ends the week. For tables, tests and bots. */
export type Policy = (state: CampaignState, places: readonly CampaignPlace[]) => CampaignMove[];

const near = (places: readonly CampaignPlace[], km: number): CampaignPlace[] => places.filter((place) => place.railKm <= km);
const everywhere = (action: ActionId, places: readonly CampaignPlace[]): CampaignMove[] => places.map((place) => ({ action, place: place.id }));
/** Nearest first, but no more where a mandate has been won already. */
const whereNeeded = (state: CampaignState, action: ActionId, places: readonly CampaignPlace[], all: readonly CampaignPlace[]): CampaignMove[] => {
  const push = pushByPlace(state, all);
  return everywhere(action, places.filter((place) => (push[place.id] ?? 0) < (MANDATE_PRICES[0] ?? 0)));
};
/** Looks after body and larder when they run low. */
const care = (state: CampaignState): CampaignMove[] => [...(state.home < 20 ? [{ action: 'go_home_for_flour' as const }] : []), ...(state.strength < 30 ? [{ action: 'rest' as const }] : [])];

export const POLICIES: Readonly<Record<string, Policy>> = {
  stays_at_the_bench: () => [],
  keeps_the_house: (state) => (state.home < 80 ? [{ action: 'go_home_for_flour' }] : state.strength < 90 ? [{ action: 'rest' }] : []),
  speaks_near_home: (state, places) => [...care(state), ...everywhere('speak_at_works', near(places, 120))],
  speaks_along_the_line: (state, places) => [...care(state), ...whereNeeded(state, 'speak_at_works', near(places, 400), places)],
  debates_in_districts: (state, places) => [...care(state), ...whereNeeded(state, 'district_debate', near(places, 400), places)],
  prints_and_speaks: (state, places) => [...care(state), { action: 'print' }, ...whereNeeded(state, 'speak_at_works', near(places, 400), places)],
  travels_with_leaders: (state, places) => [...care(state), ...whereNeeded(state, 'tour_with_kollontai', near(places, 520), places), ...whereNeeded(state, 'tour_with_shlyapnikov', near(places, 400), places), ...whereNeeded(state, 'speak_at_works', near(places, 400), places)],
  answers_the_train: (state, places) => [...care(state), ...(zinovievTrain(state, places) === null ? [] : [{ action: 'answer_zinoviev_train' as const, place: zinovievTrain(state, places) ?? '' }]), ...everywhere('speak_at_works', near(places, 200))],
  works_moscow: (state, places) => [...care(state), ...(['tour_with_shlyapnikov', 'tour_with_kollontai', 'district_debate', 'speak_at_works'] as const).map((action) => ({ action, place: 'moscow' })).filter((move) => places.some((place) => place.id === move.place))],
  goes_far: (state, places) => [...care(state), ...everywhere('district_debate', places.filter((place) => place.leaning.kind === 'strong'))],
};

/** Plays a policy to the end of February. */
export function playPolicy(seed: number, policy: Policy, places: readonly CampaignPlace[] = PLACES): CampaignState {
  let state = createCampaign(seed);
  while (!isCampaignOver(state)) {
    const move = policy(state, places).find((each) => whyNot(state, each, places) === null);
    state = move === undefined ? endWeek(state).state : act(state, move, places).state;
  }
  return state;
}

/** A campaign by chance: random taste for each action and for distance, then random moves. The same seed, the same campaign. */
export function playRandomCampaign(seed: number, places: readonly CampaignPlace[] = PLACES): CampaignState {
  const dice = createDice(seed);
  const taste = ACTIONS.map((action) => ({ action, weight: dice() ** 2 }));
  const idle = dice() * 0.5;
  const reach = 60 + dice() ** 2 * 1200;
  const towns = near(places, reach);
  let state = createCampaign(seed);
  while (!isCampaignOver(state)) {
    const moves = taste.flatMap(({ action, weight }) => {
      const move: CampaignMove = { action, place: pick(towns, dice()).id, quality: Math.round(dice() * 100) / 100 };
      return whyNot(state, move, places) === null ? [{ move, weight }] : [];
    });
    let left = dice() * moves.reduce((sum, each) => sum + each.weight, 0);
    const chosen = moves.find((each) => (left -= each.weight) < 0);
    state = chosen === undefined || dice() < idle ? endWeek(state).state : act(state, chosen.move, places).state;
  }
  return state;
}
