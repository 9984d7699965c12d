import type { CampaignPlace } from './place.ts';

export const ACTIONS = [
  'speak_at_works', 'district_debate', 'print', 'tour_with_shlyapnikov', 'tour_with_kollontai', 'answer_zinoviev_train', 'rest', 'go_home_for_flour',
] as const;
export type ActionId = (typeof ACTIONS)[number];

/**
 * What an action takes and gives. `days` beside the journey; `strength` and `home` in points of 0–100; `money` in Soviet roubles of early
 * 1921; `push` is persuasion in points, of which some 60 make a first mandate (`MANDATE_PRICES` in outcome.ts); `standing` and `shopFloor` are what the party
 * and the shop think. `away`: it can be done in other towns. Sizes are judgement; prices: an egg at a station cost 300 roubles (Wells, October 1920).
 */
export interface ActionRule {
  days: number; strength: number; money: number; push: number; standing: number; shopFloor: number; home: number; away: boolean;
  from: number; never: readonly number[]; limit: number; because: string;
}

export const RULES: Readonly<Record<ActionId, ActionRule>> = {
  speak_at_works: { days: 1, strength: -4, money: 0, push: 27, standing: 0, shopFloor: 1, home: 0, away: true, from: 1, never: [], limit: 99, because: '' },
  district_debate: { days: 1, strength: -6, money: 0, push: 40, standing: -1, shopFloor: 0, home: 0, away: true, from: 2, never: [], limit: 99, because: 'Before 30 December the dispute had not been opened to the whole party.' },
  print: { days: 2, strength: -3, money: -6_000, push: 20, standing: -3, shopFloor: 1, home: 0, away: false, from: 1, never: [], limit: 99, because: '' },
  tour_with_shlyapnikov: { days: 2, strength: -8, money: 0, push: 75, standing: -3, shopFloor: 1, home: 0, away: true, from: 2, never: [2, 5, 6], limit: 2, because: 'Shlyapnikov is in Moscow: on 30 December in the Bolshoi, from 22 January with the miners; and he has a union to run.' },
  tour_with_kollontai: { days: 2, strength: -8, money: 0, push: 60, standing: -4, shopFloor: 1, home: 0, away: true, from: 6, never: [], limit: 2, because: 'Kollontai came out for the Opposition on 28 January; before it she would not have come.' },
  answer_zinoviev_train: { days: 1, strength: -7, money: 0, push: 60, standing: -5, shopFloor: 2, home: 0, away: true, from: 2, never: [], limit: 99, because: 'The trains went from late December to the end of January.' },
  rest: { days: 2, strength: 12, money: 0, push: 0, standing: 0, shopFloor: 0, home: 0, away: false, from: 1, never: [], limit: 99, because: '' },
  go_home_for_flour: { days: 3, strength: -4, money: -4_000, push: 0, standing: 0, shopFloor: -1, home: 30, away: false, from: 1, never: [], limit: 99, because: '' },
};

/** Bread and hot water on the road, roubles a day: three eggs at the price of October 1920. The mandate pays the ticket. */
export const ROAD_MONEY = 900;
/** What a day on the road takes out of the body. */
export const ROAD_STRENGTH = 1;
/** The last week in which Zinoviev's and Trotsky's trains are reported. */
export const TRAIN_LAST_WEEK = 6;
/** A leader's tour goes no farther than this: they had to be back in Moscow within the week. */
export const TOUR_KM = 700;

/** How well an action suits the trades of a place, about 0.7–1.4. */
export function tradeFit(action: ActionId, place: CampaignPlace): number {
  const has = (trade: CampaignPlace['trades'][number]): boolean => place.trades.includes(trade);
  switch (action) {
    case 'speak_at_works': return has('metal') ? 1.2 : has('miners') ? 1.15 : has('textile') ? 1 : 0.8;
    case 'district_debate': return has('offices') ? 0.85 : 1.05;
    case 'tour_with_shlyapnikov': return has('metal') ? 1.3 : has('miners') ? 1.2 : 0.75;
    case 'tour_with_kollontai': return has('textile') ? 1.4 : has('metal') ? 0.9 : 0.75;
    case 'answer_zinoviev_train': return has('metal') || has('textile') ? 1.1 : 0.9;
    case 'print': case 'rest': case 'go_home_for_flour': return 1;
  }
}

/** Share of a printing's push that reaches a place: the sheets go with the engine crews. */
export function printReach(place: CampaignPlace): number {
  return place.railKm === 0 ? 1 : place.railKm <= 250 ? 0.45 : place.railKm <= 450 ? 0.2 : 0;
}
