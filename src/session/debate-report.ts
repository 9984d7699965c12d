import { argumentById } from '../sim/debate/arguments.ts';
import type { Cards, DebateState } from '../sim/debate/evening.ts';
import { hallById } from '../sim/debate/halls.ts';
import { PLATFORMS, TOPIC_WORDS, type ToneId } from '../sim/debate/terms.ts';

export type CardColumn = keyof Cards;
/** One speech with its three results, which are not the same thing: leaning when it ended, applause, cards at the vote (points of the hall). */
export interface SpeechRow { who: string; topic: string; tone: ToneId; shift: number; applause: number; votes: number }
export interface DebateReport {
  title: string;
  basis: 'recorded' | 'estimated';
  reason: string;
  voters: number;
  /** The hall if nobody had spoken, and as it stood at the end. */
  cards: { column: CardColumn; opening: number; here: number }[];
  speeches: SpeechRow[];
  /** Why your best heard speech did what it did; empty when you did not speak. */
  causes: string[];
}

const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;

/** An evening taken apart; null while the hall is open. */
export function debateReport(debate: DebateState | null): DebateReport | null {
  if (debate === null || debate.now !== null) return null;
  const hall = hallById(debate.hall);
  const last = debate.spoken.at(-1)?.cards ?? debate.opening;
  const own = debate.spoken.filter((each) => each.who === 'you');
  const best = own.reduce<(typeof own)[number] | null>((a, b) => (a === null || Math.abs(b.votes) > Math.abs(a.votes) ? b : a), null);
  return {
    title: hall.title,
    basis: hall.basis,
    reason: hall.reason,
    voters: hall.voters,
    cards: ([...PLATFORMS, 'abstained'] as const).map((column) => ({ column, opening: debate.opening[column], here: last[column] })),
    speeches: debate.spoken.map(({ who, argument, tone, shift, applause, votes }) => ({ who, topic: TOPIC_WORDS[argumentById(argument).topic], tone, shift: tenths(shift), applause: Math.round(applause), votes: tenths(votes) })),
    causes: best?.causes.map((cause) => cause.text) ?? [],
  };
}
