import type { AppealId, PlatformId, SideId, ToneId, TopicId, UnionId } from './terms.ts';

/**
 * How far a topic concerns a union, 0–1. Direction from the record (railwaymen under political departments; miners and metalworkers on
 * who runs the pit and the shop; women on bread and pay: Ransome 1921, Berkman 1925, Semanov 1973); the sizes are judgement.
 */
export const INTEREST: Readonly<Record<TopicId, Readonly<Record<UnionId, number>>>> = {
  one_man_management: { metal: 0.9, textile: 0.6, railway: 0.6, miners: 0.7, offices: 0.7, army: 0.4, mixed: 0.6 },
  boards: { metal: 0.9, textile: 0.6, railway: 0.4, miners: 0.7, offices: 0.6, army: 0.2, mixed: 0.5 },
  specialists: { metal: 0.8, textile: 0.5, railway: 0.6, miners: 0.8, offices: 0.7, army: 0.5, mixed: 0.5 },
  who_appoints: { metal: 0.8, textile: 0.6, railway: 0.9, miners: 0.7, offices: 0.8, army: 0.5, mixed: 0.6 },
  bread: { metal: 0.5, textile: 0.6, railway: 0.5, miners: 0.5, offices: 0.3, army: 0.3, mixed: 0.5 },
  equal_pay: { metal: 0.4, textile: 0.7, railway: 0.5, miners: 0.5, offices: 0.4, army: 0.3, mixed: 0.5 },
  school_or_state_organ: { metal: 0.6, textile: 0.4, railway: 0.6, miners: 0.5, offices: 0.8, army: 0.3, mixed: 0.5 },
  producers_congress: { metal: 0.8, textile: 0.6, railway: 0.4, miners: 0.7, offices: 0.6, army: 0.2, mixed: 0.5 },
  militarised_transport: { metal: 0.4, textile: 0.3, railway: 1, miners: 0.6, offices: 0.5, army: 0.6, mixed: 0.4 },
  party_purge: { metal: 0.7, textile: 0.6, railway: 0.6, miners: 0.6, offices: 0.5, army: 0.6, mixed: 0.5 },
  freedom_to_criticise: { metal: 0.6, textile: 0.5, railway: 0.6, miners: 0.5, offices: 0.8, army: 0.4, mixed: 0.5 },
  kronstadt: { metal: 0.7, textile: 0.6, railway: 0.6, miners: 0.5, offices: 0.8, army: 1, mixed: 0.7 },
};

/** What a hall at hunger 100 adds to (or takes from) its interest in a topic, beside one at hunger 0. Bread drives out paragraphs. */
export const HUNGER_INTEREST: Readonly<Record<TopicId, number>> = {
  one_man_management: -0.15, boards: -0.2, specialists: -0.1, who_appoints: -0.1, bread: 0.5, equal_pay: 0.25, school_or_state_organ: -0.3,
  producers_congress: -0.2, militarised_transport: 0, party_purge: 0.1, freedom_to_criticise: -0.15, kronstadt: 0.1,
};

/** How well an appeal reaches a union, 0–1 (judgement; Ransome on what railwaymen cheered, Kollontai's claim about who stayed at the bench). */
export const FIT: Readonly<Record<AppealId, Readonly<Record<UnionId, number>>>> = {
  programme: { metal: 0.6, textile: 0.4, railway: 0.4, miners: 0.4, offices: 0.9, army: 0.5, mixed: 0.5 },
  numbers: { metal: 0.8, textile: 0.4, railway: 0.6, miners: 0.5, offices: 0.7, army: 0.4, mixed: 0.5 },
  experience: { metal: 0.8, textile: 0.8, railway: 0.9, miners: 0.8, offices: 0.5, army: 0.8, mixed: 0.7 },
  class: { metal: 0.9, textile: 0.8, railway: 0.7, miners: 0.9, offices: 0.4, army: 0.5, mixed: 0.6 },
  threat_of_war: { metal: 0.5, textile: 0.4, railway: 0.6, miners: 0.5, offices: 0.7, army: 0.9, mixed: 0.6 },
  unity: { metal: 0.5, textile: 0.5, railway: 0.6, miners: 0.5, offices: 0.8, army: 0.7, mixed: 0.6 },
  fairness: { metal: 0.7, textile: 0.9, railway: 0.7, miners: 0.7, offices: 0.5, army: 0.6, mixed: 0.7 },
};

/** The same slope with hunger for appeals. */
export const HUNGER_FIT: Readonly<Record<AppealId, number>> = {
  programme: -0.25, numbers: -0.15, experience: 0.1, class: 0.1, threat_of_war: -0.15, unity: -0.1, fairness: 0.2,
};

/**
 * What a voice does. `applause` and `shift` are factors on the evening; `keep` is the share of the shift that is still there at the vote;
 * `insult` the share of waverers whom it drives to the other side by the vote; `heat` what it adds to the hall (0–100); `heckle` is added
 * to the chance of being interrupted; `across` widens what convinced opponents will hear; `slack` is the share of your own waverers who
 * think that you are giving it away. Judgement, on one documented pattern: Sapronov had much of the hall until he attacked Lenin in
 * person (Ransome 1921).
 */
export interface ToneRule { applause: number; shift: number; keep: number; insult: number; heat: number; heckle: number; across: number; slack: number }
export const TONE: Readonly<Record<ToneId, ToneRule>> = {
  plain: { applause: 1, shift: 1, keep: 0.7, insult: 0, heat: 0, heckle: 0, across: 1, slack: 0 },
  sharp: { applause: 1.3, shift: 1.1, keep: 0.5, insult: 0.03, heat: 8, heckle: 0.1, across: 0.9, slack: 0 },
  mocking: { applause: 1.6, shift: 0.9, keep: 0.25, insult: 0.11, heat: 15, heckle: 0.2, across: 0.6, slack: 0 },
  conciliatory: { applause: 0.75, shift: 0.8, keep: 0.9, insult: 0, heat: -10, heckle: -0.05, across: 1.6, slack: 0.09 },
};

/** How open somebody who stands there is to another platform, 0–1: the undecided most, neighbours more than strangers. */
export function opennessOf(side: SideId, to: PlatformId): number {
  if (side === to) return 0;
  if (side === 'undecided') return 1;
  if (side === 'abstained') return 0.5;
  return NEIGHBOURS.some(([a, b]) => (a === side && b === to) || (b === side && a === to)) ? 0.4 : 0.2;
}

/** Both quarrelled with appointment from above; both were for management from above (the two joint texts; Daniels 1960). */
const NEIGHBOURS: readonly (readonly [PlatformId, PlatformId])[] = [['workers_opposition', 'democratic_centralists'], ['ten', 'trotsky_bukharin']];
