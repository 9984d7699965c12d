import { MOTIONS, type MotionId, type SimState } from '../sim/state.ts';
import type { Turn } from './session.ts';

/** A set piece whose sheet "How this came out" belongs on the page. */
export type OutcomeDue = { kind: 'vote'; motion: MotionId } | { kind: 'ballot' } | { kind: 'hearing' } | { kind: 'fate' } | { kind: 'campaign' } | { kind: 'debate' };

/** The day on which somebody who was on the ice is told the figures (chapter 3, the hospital train). */
const NEWS_OF_THE_VOTES = '1921-03-21';

/** What was decided on this page. A vote that you were not there for is kept back until the story tells it. */
export function outcomesDue(turn: Pick<Turn, 'events' | 'sim' | 'passage'>): OutcomeDue[] {
  const { events, sim } = turn;
  const held = MOTIONS.filter((motion) => (isAway(sim, motion) ? isNewsDay(turn) : events.some((event) => event.kind === 'vote_held' && event.motion === motion)));
  const due: OutcomeDue[] = held.map((motion) => ({ kind: 'vote', motion }));
  if (sim.ballot?.yours === 'ballot_away' ? isNewsDay(turn) : events.some((event) => event.kind === 'ballot_held')) due.push({ kind: 'ballot' });
  if (events.some((event) => event.kind === 'hearing_moved') && (sim.hearing?.outcome ?? null) !== null) due.push({ kind: 'hearing' });
  if (events.some((event) => event.kind === 'hall_closed')) due.push({ kind: 'debate' });
  if (events.some((event) => event.kind === 'campaign_closed')) due.push({ kind: 'campaign' });
  if (events.some((event) => event.kind === 'fate_drawn')) due.push({ kind: 'fate' });
  return due;
}

function isAway(sim: SimState, motion: MotionId): boolean {
  return sim.votes[motion]?.yours === 'card_absent';
}

function isNewsDay({ passage }: Pick<Turn, 'passage'>): boolean {
  return passage.beats.some((beat) => beat.cues.some((cue) => cue.kind === 'date' && cue.text === NEWS_OF_THE_VOTES));
}
