import type { DiceState } from '../base/random.ts';
import type { CampaignState } from './campaign/campaign.ts';
import type { DebateState } from './debate/evening.ts';
import type { HearingState } from './hearing/hearing.ts';
import type { BallotResult } from './vote/ballot.ts';
import type { VoteResult } from './vote/count.ts';

export const MEASURES = ['shop_floor', 'standing', 'conviction', 'strength'] as const;
/** Four open measures, 0–100: what the shop thinks, what the party thinks, what you think, what the body has left. */
export type MeasureId = (typeof MEASURES)[number];

export const MOTIONS = ['platforms', 'unity', 'deviation'] as const;
export type MotionId = (typeof MOTIONS)[number];

/** The life as numbers and facts: plain JSON, the same on every machine for the same seed and commands. */
export interface SimState {
  delegate: string | null;
  measures: Record<MeasureId, number>;
  /** Trust in you by person id, −10 to 10; nobody listed means 0. */
  trust: Record<string, number>;
  /** Sheets in your file, in order of entry. The player is not shown it before 1933. */
  file: string[];
  facts: string[];
  /** What you put on paper about others: sheets by the person in whose file they lie. */
  othersFiles: Record<string, string[]>;
  /** The winter of 1920–21; null before it begins. */
  campaign: CampaignState | null;
  /** The hall that is open, or the last that was; null before the first. */
  debate: DebateState | null;
  votes: Record<MotionId, VoteResult | null>;
  /** The secret ballot for the Central Committee; null before it is counted. */
  ballot: BallotResult | null;
  hearing: HearingState | null;
  fate: { ending: string; companions: Record<string, string> } | null;
  dice: DiceState;
}

/** A life before anything has happened. */
export function createSimState(seed: number): SimState {
  return {
    delegate: null,
    measures: { shop_floor: 50, standing: 50, conviction: 50, strength: 50 },
    trust: {},
    file: [],
    facts: [],
    othersFiles: {},
    campaign: null,
    debate: null,
    votes: { platforms: null, unity: null, deviation: null },
    ballot: null,
    hearing: null,
    fate: null,
    dice: seed >>> 0,
  };
}
