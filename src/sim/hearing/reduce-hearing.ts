import { nextUnit } from '../../base/random.ts';
import { unreachable } from '../../base/unreachable.ts';
import type { Command, SimEvent } from '../command.ts';
import { eased } from '../eased.ts';
import { enteredFor } from '../others-files.ts';
import { MEASURES, type SimState } from '../state.ts';
import type { World } from '../world.ts';
import type { AnswerId } from './answers.ts';
import { afterAppeal, appealChance } from './appeal.ts';
import { answerCosts, NAMING_TRUST } from './costs.ts';
import { decide } from './decision.ts';
import { voicesFor } from './hall.ts';
import { apprenticeAsks, giveAnswer, hallSpeaks, layNext, openHearing, sway, type HearingState } from './hearing.ts';
import { unknownSheet } from './papers.ts';

/** Whoever speaks for you is minuted, and the minute lies in that one's file. */
export const VOICE_SHEET = 'sh_voice_1933';

export type HearingCommand = Extract<Command, { kind: 'open_hearing' | 'next_sheet' | 'answer' | 'apprentice_asks' | 'hear_hall' | 'sway' | 'decide_hearing' | 'appeal' }>;
interface Heard { state: SimState; events: SimEvent[]; value: boolean }

/** The part of `reduce` that is an evening before the commission. A command before the folder is open opens it. */
export function reduceHearing(before: SimState, command: HearingCommand, world: World): Heard {
  const { state, hearing } = command.kind === 'open_hearing' || before.hearing === null ? opened(before, world) : { state: before, hearing: before.hearing };
  switch (command.kind) {
    case 'open_hearing':
      return moved(state, hearing);
    case 'next_sheet': {
      const next = layNext(hearing);
      return { ...moved(state, next), value: next.current !== null };
    }
    case 'answer':
      return answered(state, hearing, command.how, world);
    case 'apprentice_asks':
      return moved(state, apprenticeAsks(hearing, command.lesson));
    case 'hear_hall': {
      const voices = [...new Set([...(command.asked === null ? [] : [command.asked]), ...voicesFor(state, hearing.hall)])];
      const othersFiles = voices.filter((who) => who !== 'shop').reduce((files, who) => enteredFor(files, who, VOICE_SHEET), state.othersFiles);
      return { ...moved({ ...state, othersFiles }, hallSpeaks(hearing, voices)), value: voices.length > 0 };
    }
    case 'sway':
      return moved(state, sway(hearing, command.who, command.amount));
    case 'decide_hearing': {
      if (hearing.outcome !== null) return moved(state, hearing);
      const drawn = nextUnit(state.dice);
      const luck = drawn.value * 2 - 1;
      const { state: after, events } = moved({ ...state, dice: drawn.next }, { ...hearing, current: null, luck, outcome: decide(hearing.opinions, luck) });
      return { state: after, events: [...events, { kind: 'hearing_decided' }], value: true };
    }
    case 'appeal': {
      const { outcome } = hearing;
      if (outcome === null || outcome === 'verified' || hearing.appeal !== null) return { state, events: [], value: false };
      const chance = appealChance(state, world);
      const drawn = nextUnit(state.dice);
      const isGranted = drawn.value < chance;
      const { state: after } = moved({ ...state, dice: drawn.next }, { ...hearing, outcome: isGranted ? afterAppeal(outcome) : outcome, appeal: { from: outcome, chance, isGranted } });
      return { state: after, events: [{ kind: 'appeal_answered', isGranted }], value: isGranted };
    }
    default:
      return unreachable(command, 'reduceHearing');
  }
}

function opened(state: SimState, world: World): { state: SimState; hearing: HearingState } {
  const { hearing, dice } = openHearing(state, world);
  return { state: { ...state, dice, hearing }, hearing };
}

function moved(state: SimState, hearing: HearingState): Heard {
  return { state: { ...state, hearing }, events: [{ kind: 'hearing_moved' }], value: true };
}

/** An answer, with what it costs outside the room: measures, trust, and a sheet in the file of whoever was named. */
function answered(state: SimState, hearing: HearingState, how: AnswerId, world: World): Heard {
  const after = giveAnswer(hearing, how, world);
  const measures = { ...state.measures };
  let { othersFiles, trust } = state;
  const events: SimEvent[] = [];
  for (const { sheet } of after.answers.slice(hearing.answers.length)) {
    const facts = world.sheets[sheet] ?? unknownSheet(sheet);
    const costs = answerCosts(how, facts.origin !== 'informer' && facts.origin !== 'intercepted');
    for (const measure of MEASURES) measures[measure] = Math.max(0, Math.min(100, measures[measure] + eased(measures[measure], costs[measure] ?? 0)));
    if (how !== 'name_other') continue;
    trust = distrusted(trust, 'pasha', NAMING_TRUST.pasha);
    if (facts.names === undefined || facts.names === state.delegate) continue;
    trust = distrusted(trust, facts.names, NAMING_TRUST.named);
    othersFiles = enteredFor(othersFiles, facts.names, sheet);
    events.push({ kind: 'sheet_entered_for', who: facts.names, sheet });
  }
  const heard = moved({ ...state, measures, trust, othersFiles }, after);
  return { ...heard, events: [...heard.events, ...events] };
}

function distrusted(trust: Readonly<Record<string, number>>, who: string, by: number): Record<string, number> {
  return { ...trust, [who]: Math.max(-10, Math.min(10, (trust[who] ?? 0) + by)) };
}
