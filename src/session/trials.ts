import { DEFAULT_FATE_ASSUMPTIONS, fateShares } from '../sim/fate/fate.ts';
import type { HearingOutcome } from '../sim/hearing/answers.ts';
import { DEFAULT_HEARING_ASSUMPTIONS } from '../sim/hearing/assumptions.ts';
import { middleOf } from '../sim/hearing/decision.ts';
import { openTemper } from '../sim/hearing/hall.ts';
import { eachOf, openHearing, openingOf, QUOTA_USUAL } from '../sim/hearing/hearing.ts';
import type { MeasureId, MotionId, SimState } from '../sim/state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS } from '../sim/vote/assumptions.ts';
import { countVote, type CardId } from '../sim/vote/count.ts';
import type { World } from '../sim/world.ts';
import { recordedCount } from './outcome.ts';

/*
 * The models run again with other assumptions, for the model notes. Each works on a copy of the life and gives the result beside a baseline;
 * the life that is being played is never touched.
 */

/** A decision's or an ending's chance, 0–1. */
export interface Chance { id: string; share: number }

const SOMEBODY = 'stepan'; // before the delegate is chosen

export interface VoteTrial { motion: MotionId; card: CardId; deeds: readonly string[]; ceiling: number; firmness: number }

/** What can move somebody: the winter's campaign, and deeds by their fact. */
export const MOVING_DEEDS = ['campaign', 'f3_spoke'] as const;
const CAMPAIGN: string = MOVING_DEEDS[0];

/** Beside this life's own card and deeds, or beside the record while it has not voted. */
export function tryVote(life: SimState, trial: VoteTrial): { isHeld: boolean; baseline: Record<CardId, number>; changed: Record<CardId, number> } {
  const copy = structuredClone(life);
  copy.delegate ??= SOMEBODY;
  copy.facts = [...copy.facts.filter((fact) => !MOVING_DEEDS.some((deed) => deed === fact)), ...trial.deeds.filter((deed) => deed !== CAMPAIGN)];
  if (!trial.deeds.includes(CAMPAIGN)) copy.campaign = null;
  const held = life.votes[trial.motion];
  const changed = countVote(copy, trial.motion, trial.card, { ...DEFAULT_VOTE_ASSUMPTIONS, ceiling: trial.ceiling, firmness: trial.firmness });
  return { isHeld: held !== null, baseline: held === null ? recordedCount(trial.motion) : countVote(structuredClone(life), trial.motion, held.yours).cards, changed: changed.cards };
}

export interface FateTrial { outcome: HearingOutcome; abroad: boolean; secondSignature: boolean; terror: number; case1935: number; file: number }

/** What the life as it stands would be given; without a hearing it is taken as expelled. */
export function fateStart(life: SimState): FateTrial {
  return {
    outcome: life.hearing?.outcome ?? 'expelled',
    abroad: life.facts.includes('f5_abroad'),
    secondSignature: life.facts.includes('f4_covering_note'),
    ...DEFAULT_FATE_ASSUMPTIONS,
  };
}

export function tryFate(life: SimState, trial: FateTrial, world: World): { baseline: Chance[]; changed: Chance[] } {
  const copy = structuredClone(life);
  const hearing = copy.hearing ?? openHearing(copy, { sheets: {} }).hearing;
  copy.hearing = { ...hearing, outcome: trial.outcome };
  copy.facts = copy.facts.filter((fact) => fact !== 'f5_abroad' && fact !== 'f4_covering_note');
  if (trial.abroad) copy.facts.push('f5_abroad');
  if (trial.secondSignature) copy.facts.push('f4_covering_note');
  const chances = (shares: ReturnType<typeof fateShares>): Chance[] => shares.map(({ ending, share }) => ({ id: ending, share }));
  return { baseline: chances(fateShares(life, world)), changed: chances(fateShares(copy, world, { terror: trial.terror, case1935: trial.case1935, file: trial.file })) };
}

export type MeasuresTrial = Pick<Record<MeasureId, number>, 'shop_floor' | 'standing'> & { pasha: number };

export function measuresStart(life: SimState): MeasuresTrial {
  return { shop_floor: life.measures.shop_floor, standing: life.measures.standing, pasha: life.trust['pasha'] ?? 0 };
}

/** What the commission thinks before the first sheet is read, by its middle opinion, on an evening like any other. */
export function tryMeasures(life: SimState, trial: MeasuresTrial): { baseline: number; changed: number } {
  const opinion = ({ shop_floor, standing, pasha }: MeasuresTrial): number => {
    const copy = structuredClone(life);
    copy.measures = { ...copy.measures, shop_floor, standing };
    copy.trust = { ...copy.trust, pasha };
    const usual = { hall: openTemper(copy), quotaLeft: QUOTA_USUAL, quota: DEFAULT_HEARING_ASSUMPTIONS.quota };
    return middleOf(eachOf((who) => openingOf(who, copy, usual)));
  };
  return { baseline: opinion(measuresStart(life)), changed: opinion(trial) };
}
