import type { AnswerId, HearingOutcome } from '../sim/hearing/answers.ts';
import type { SheetOrigin } from '../sim/world.ts';
import type { SheetText } from './ports.ts';
import type { Turn } from './session.ts';

export type TableOrigin = SheetOrigin;
export type TableAnswer = AnswerId;

/** A sheet that has come out of the folder. `how` is null for the one that is being read. */
export interface TableSheet { id: string; origin: TableOrigin; how: TableAnswer | null }

/** The commission's table for a view that draws it. */
export interface TableStands {
  /** In the order in which they were read; at most the last one has no answer yet. */
  sheets: readonly TableSheet[];
  /** How many are still to be read. */
  waiting: number;
  /** What became of the card, null while it lies on the cloth. `back`: given back; `noted`: given back with a reprimand; `kept`: it goes into an envelope; `taken`: it does not come back. */
  card: 'back' | 'noted' | 'kept' | 'taken' | null;
  /** False when the page is only seen again: then nothing is acted out. */
  isNew: boolean;
}

const CARD_AFTER: Readonly<Record<HearingOutcome, NonNullable<TableStands['card']>>> = { verified: 'back', reprimand: 'noted', sympathiser: 'kept', expelled: 'taken', expelled_alien: 'taken' };

/** The table from the moment the folder is untied to the page of the decision, else null. `sheets`: the catalog of sheets. */
export function tableStandsOf(turn: Pick<Turn, 'cause' | 'chapter' | 'events' | 'sim'>, sheets: Readonly<Record<string, Pick<SheetText, 'origin'>>>): TableStands | null {
  const { hearing } = turn.sim;
  if (hearing === null || turn.chapter !== 'ch6') return null;
  if (hearing.outcome !== null && !turn.events.some((event) => event.kind === 'hearing_decided')) return null;
  const laid = (id: string, how: TableAnswer | null): TableSheet => ({ id, how, origin: sheets[id]?.origin ?? 'minute' });
  return {
    sheets: [...hearing.answers.map(({ sheet, how }) => laid(sheet, how)), ...(hearing.current === null ? [] : [laid(hearing.current, null)])],
    waiting: hearing.queue.length,
    card: hearing.outcome === null ? null : CARD_AFTER[hearing.outcome],
    isNew: turn.cause === 'chosen',
  };
}
