import { describe, expect, it } from 'vitest';
import { tableStandsOf } from '../../src/session/table-stands.ts';
import type { Turn } from '../../src/session/session.ts';
import type { Command } from '../../src/sim/command.ts';
import { OUTCOMES, type HearingOutcome } from '../../src/sim/hearing/answers.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { createSimState, type SimState } from '../../src/sim/state.ts';
import type { World } from '../../src/sim/world.ts';

const sheets = { sh_a: { origin: 'minute' }, sh_b: { origin: 'informer' }, sh_c: { origin: 'signature' } } as const;
const world: World = { sheets: Object.fromEntries(Object.entries(sheets).map(([id, { origin }]) => [id, { id, origin, weight: 8 }])) };
const life: SimState = { ...createSimState(2), delegate: 'darya', file: ['sh_a', 'sh_b', 'sh_c'] };

function turnAfter(commands: readonly Command[], chapter: Turn['chapter'] = 'ch6', cause: Turn['cause'] = 'chosen'): Pick<Turn, 'cause' | 'chapter' | 'events' | 'sim'> {
  let sim = life;
  let events: Turn['events'] = [];
  for (const command of commands) ({ state: sim, events } = reduce(sim, command, world));
  return { cause, chapter, events, sim };
}

const OPEN: Command[] = [{ kind: 'open_hearing' }, { kind: 'next_sheet' }];
const HEARD: Command[] = [...OPEN, { kind: 'answer', how: 'own' }, { kind: 'next_sheet' }];
const DECIDED: Command[] = [...HEARD, { kind: 'answer', how: 'joke' }, { kind: 'decide_hearing' }];

describe('the table for a view', () => {
  it('is there from the opened folder to the decision, and nowhere else', () => {
    expect(tableStandsOf(turnAfter([]), sheets)).toBeNull();
    expect(tableStandsOf(turnAfter(OPEN), sheets)).not.toBeNull();
    expect(tableStandsOf(turnAfter(OPEN, 'readers'), sheets)).toBeNull();
    expect(tableStandsOf(turnAfter(DECIDED), sheets)).not.toBeNull();
    expect(tableStandsOf({ ...turnAfter(DECIDED), events: [] }, sheets)).toBeNull();
  });

  it('has each sheet with its origin and its answer, the one that is being read last', () => {
    expect(tableStandsOf(turnAfter(HEARD), sheets)).toMatchObject({
      sheets: [{ id: 'sh_a', origin: 'minute', how: 'own' }, { id: 'sh_b', origin: 'informer', how: null }], waiting: 1, card: null, isNew: true,
    });
  });

  it('is not acted out on a page that is only seen again', () => {
    expect(tableStandsOf(turnAfter(HEARD, 'ch6', 'undone'), sheets)?.isNew).toBe(false);
  });

  it('says what became of the card for every decision', () => {
    const turn = turnAfter(DECIDED);
    const cardFor = (outcome: HearingOutcome): string | null | undefined => tableStandsOf({ ...turn, sim: { ...turn.sim, hearing: turn.sim.hearing === null ? null : { ...turn.sim.hearing, outcome } } }, sheets)?.card;
    expect(OUTCOMES.map(cardFor)).toEqual(['back', 'noted', 'kept', 'taken', 'taken']);
  });
});
