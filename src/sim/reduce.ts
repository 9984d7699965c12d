import { nextUnit } from '../base/random.ts';
import { unreachable } from '../base/unreachable.ts';
import { actInLife, closeCampaign, endWeeks, openCampaign, planWeeks } from './campaign/campaign-in-life.ts';
import type { Command, SimEvent } from './command.ts';
import { closeHall, openHallInLife, opponentSpeaks, sayInLife } from './debate/evening.ts';
import { companionFate } from './fate/companion-fate.ts';
import { fateFor } from './fate/fate.ts';
import { eased } from './eased.ts';
import { reduceHearing } from './hearing/reduce-hearing.ts';
import { enteredFor } from './others-files.ts';
import { afterMonths } from './passing-time.ts';
import { MEASURES, type MeasureId, type SimState } from './state.ts';
import { holdBallot } from './vote/ballot.ts';
import { countVote } from './vote/count.ts';
import { TULA_SEATS } from './vote/roster.ts';
import type { World } from './world.ts';

/** The next state, what happened, and the answer that the story gets back. */
export interface Reduced { state: SimState; events: SimEvent[]; value: boolean }

/** Opening measures of each delegate: what the trade and the years have made of them. */
const OPENINGS: Readonly<Record<string, Record<MeasureId, number>>> = {
  stepan: { shop_floor: 58, standing: 50, conviction: 55, strength: 48 },
  darya: { shop_floor: 60, standing: 42, conviction: 52, strength: 45 },
  kuzma: { shop_floor: 46, standing: 60, conviction: 50, strength: 54 },
  yegor: { shop_floor: 52, standing: 46, conviction: 48, strength: 60 },
};

/** The one way to change the world: no clock, no chance but the dice in the state. */
export function reduce(state: SimState, command: Command, world: World): Reduced {
  switch (command.kind) {
    case 'become':
      return done({ ...state, delegate: command.who, measures: { ...(OPENINGS[command.who] ?? state.measures) } });
    case 'change': {
      const from = state.measures[command.measure];
      const to = clamp(from + eased(from, command.amount), 0, 100);
      return done({ ...state, measures: { ...state.measures, [command.measure]: to } }, [{ kind: 'measure_changed', measure: command.measure, from, to }]);
    }
    case 'pass_time': {
      const measures = afterMonths(state.measures, command.months);
      const moved = MEASURES.filter((measure) => measures[measure] !== state.measures[measure]);
      return done({ ...state, measures }, moved.map((measure) => ({ kind: 'measure_changed', measure, from: state.measures[measure], to: measures[measure] })));
    }
    case 'trust': {
      const from = state.trust[command.who] ?? 0;
      const to = clamp(from + command.amount, -10, 10);
      return done({ ...state, trust: { ...state.trust, [command.who]: to } }, [{ kind: 'trust_changed', who: command.who, from, to }]);
    }
    case 'enter':
      if (state.file.includes(command.sheet)) return done(state);
      return done({ ...state, file: [...state.file, command.sheet] }, [{ kind: 'sheet_entered', sheet: command.sheet }]);
    case 'enter_for': {
      const others = enteredFor(state.othersFiles, command.who, command.sheet);
      return others === state.othersFiles ? done(state) : done({ ...state, othersFiles: others }, [{ kind: 'sheet_entered_for', who: command.who, sheet: command.sheet }]);
    }
    case 'mark':
      if (state.facts.includes(command.fact)) return done(state);
      return done({ ...state, facts: [...state.facts, command.fact] }, [{ kind: 'fact_marked', fact: command.fact }]);
    case 'hold_vote':
      return done({ ...state, votes: { ...state.votes, [command.motion]: countVote(state, command.motion, command.card) } }, [{ kind: 'vote_held', motion: command.motion }]);
    case 'hold_ballot':
      return done({ ...state, ballot: holdBallot(state, command.ballot) }, [{ kind: 'ballot_held' }]);
    case 'roll': {
      const drawn = nextUnit(state.dice);
      return { state: { ...state, dice: drawn.next }, events: [], value: drawn.value * 100 < command.percent };
    }
    case 'open_hearing':
    case 'next_sheet':
    case 'answer':
    case 'apprentice_asks':
    case 'hear_hall':
    case 'sway':
    case 'decide_hearing':
    case 'appeal':
      return reduceHearing(state, command, world);
    case 'draw_fate': {
      let drawn = nextUnit(state.dice);
      const ending = fateFor(state, world, drawn.value);
      const companions: Record<string, string> = {};
      for (const who of Object.keys(TULA_SEATS)) {
        drawn = nextUnit(drawn.next);
        if (who !== state.delegate) companions[who] = companionFate(state, world, who, drawn.value);
      }
      return done({ ...state, dice: drawn.next, fate: { ending, companions } }, [{ kind: 'fate_drawn', ending }]);
    }
    case 'open_campaign': return told(openCampaign(state));
    case 'plan_weeks': return told(planWeeks(state, command.until));
    case 'campaign_act': return told(actInLife(state, command));
    case 'end_weeks': return told(endWeeks(state));
    case 'close_campaign': return told(closeCampaign(state));
    case 'open_hall': return told(openHallInLife(state, command.hall));
    case 'say': return told(sayInLife(state, command));
    case 'opponent_speaks': return told(opponentSpeaks(state, command.speaker));
    case 'close_hall': return told(closeHall(state));
    default:
      return unreachable(command, 'reduce');
  }
}

function done(state: SimState, events: SimEvent[] = []): Reduced {
  return { state, events, value: true };
}

/** What a model answers; nothing but an event says that something came of it. */
function told({ state, events }: { state: SimState; events: SimEvent[] }): Reduced {
  return { state, events, value: events.length > 0 };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
