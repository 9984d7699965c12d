import { COMMISSIONERS, type AnswerId, type CommissionerId, type HearingOutcome, type Opinions } from '../sim/hearing/answers.ts';
import type { Appeal } from '../sim/hearing/appeal.ts';
import { DEFAULT_HEARING_ASSUMPTIONS } from '../sim/hearing/assumptions.ts';
import { toTenths } from '../sim/hearing/commissioners.ts';
import { DECISIONS, decisionShares, middleOf, proposalOf } from '../sim/hearing/decision.ts';
import { eachOf, type HearingState, type Turn } from '../sim/hearing/hearing.ts';
import { unknownSheet } from '../sim/hearing/papers.ts';
import type { SheetOrigin, World } from '../sim/world.ts';

/** `moved` is what the answer did to each opinion; `saidBy` the companion in whose file the paper lay, null for your own. */
export interface SheetRead { sheet: string; origin: SheetOrigin; how: AnswerId; weight: number; moved: Opinions; saidBy: string | null }
/** All that moved the opinions for one reason besides the answers. */
export interface TurnSum { why: Turn['why']; who: string[]; moved: Opinions }
/** `bound` is the worst opinion that still brings the decision, null for the last; `share` its chance for this evening's opinions. */
export interface DecisionBound { outcome: HearingOutcome; bound: number | null; share: number }
/** The three largest things that moved the middle of the table, the largest first. */
export interface HearingCause { kind: 'quota' | 'sheet' | Turn['why']; sheet: string | null; by: number }
export interface HearingReport {
  opened: Opinions;
  sheets: SheetRead[];
  turns: TurnSum[];
  opinions: Opinions;
  /** What each of the three would have decided alone. */
  proposals: Record<CommissionerId, HearingOutcome>;
  middle: number;
  /** What the luck could add or take, and what it did. */
  luck: number;
  lucky: number;
  outcome: HearingOutcome;
  decisions: DecisionBound[];
  causes: HearingCause[];
  appeal: Appeal | null;
}

const CAUSES_TOLD = 3;
const mean = (opinions: Opinions): number => COMMISSIONERS.reduce((sum, who) => sum + opinions[who], 0) / COMMISSIONERS.length;

/** A decided hearing taken apart; null while it is not decided. The decision is the commission's own, before any appeal. */
export function hearingReport(hearing: HearingState | null, world: World): HearingReport | null {
  if (hearing === null || hearing.outcome === null) return null;
  const sheets = hearing.answers.map(({ sheet, how, moved }): SheetRead => {
    const facts = world.sheets[sheet] ?? unknownSheet(sheet);
    return { sheet, origin: facts.origin, how, weight: facts.weight, moved, saidBy: facts.saidBy ?? null };
  });
  const turns = sumTurns(hearing.turns);
  const { luck } = DEFAULT_HEARING_ASSUMPTIONS;
  return {
    opened: hearing.opened,
    sheets,
    turns,
    opinions: hearing.opinions,
    proposals: { chekmaryov: proposalOf(hearing.opinions.chekmaryov), ledenev: proposalOf(hearing.opinions.ledenev), pasha: proposalOf(hearing.opinions.pasha) },
    middle: middleOf(hearing.opinions),
    luck,
    lucky: toTenths((hearing.luck ?? 0) * luck),
    outcome: hearing.appeal?.from ?? hearing.outcome,
    decisions: decisionShares(hearing.opinions).map(({ outcome, share }) => ({ outcome, share, bound: DECISIONS.find(([, each]) => each === outcome)?.[0] ?? null })),
    causes: causesOf(hearing.opened, sheets, turns),
    appeal: hearing.appeal,
  };
}

function sumTurns(turns: readonly Turn[]): TurnSum[] {
  const sums = new Map<Turn['why'], TurnSum>();
  for (const { why, who, moved } of turns) {
    const sum = sums.get(why) ?? { why, who: [], moved: eachOf(() => 0) };
    sums.set(why, { why, who: sum.who.includes(who) ? sum.who : [...sum.who, who], moved: eachOf((each) => toTenths(sum.moved[each] + moved[each])) });
  }
  return [...sums.values()];
}

function causesOf(opened: Opinions, sheets: readonly SheetRead[], turns: readonly TurnSum[]): HearingCause[] {
  const causes: HearingCause[] = [
    { kind: 'quota', sheet: null, by: toTenths(mean(opened)) },
    ...sheets.map(({ sheet, moved }): HearingCause => ({ kind: 'sheet', sheet, by: toTenths(mean(moved)) })),
    ...turns.map(({ why, moved }): HearingCause => ({ kind: why, sheet: null, by: toTenths(mean(moved)) })),
  ];
  return causes.filter(({ by }) => by !== 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, CAUSES_TOLD);
}
