import type { DoorArgument, Doors } from '../narrative/narrator.ts';
import { argumentById } from '../sim/debate/arguments.ts';
import type { Cards, Spoken } from '../sim/debate/evening.ts';
import { hallById } from '../sim/debate/halls.ts';
import { PLATFORMS, TOPIC_WORDS } from '../sim/debate/terms.ts';
import type { SimState } from '../sim/state.ts';
import { number, oneOf, text, type DoorMakers } from './door-arguments.ts';

const COLUMNS = [...PLATFORMS, 'abstained'] as const;
const column: (value: DoorArgument | undefined) => keyof Cards = oneOf(COLUMNS, 'column of a hall');

/** The doors to a hall. What was said last counts: `speech_…` by the player, `opponent_…` by anybody else. Before a hall is opened every answer is 0 or empty. */
export function debateDoors({ action, query }: DoorMakers): Doors {
  return {
    open_hall: action((hall) => ({ kind: 'open_hall', hall: text(hall, 'open_hall') })),
    opponent_speaks: action((who) => ({ kind: 'opponent_speaks', speaker: text(who, 'opponent_speaks') })),
    close_hall: action(() => ({ kind: 'close_hall' })),

    has_spoken: query((state) => yours(state) !== null),
    speech_gist: query((state) => gist(yours(state))),
    speech_topic: query((state) => topic(yours(state))),
    speech_platform: query((state) => yours(state)?.platform ?? ''),
    speech_tone: query((state) => yours(state)?.tone ?? ''),
    speech_shift: query((state) => Math.round(yours(state)?.shift ?? 0)),
    speech_cards: query((state) => cardsMoved(state, yours(state))),
    applause: query((state) => Math.round(yours(state)?.applause ?? 0)),
    heckled: query((state) => yours(state)?.heckled ?? false),
    speech_why: query((state, nth) => yours(state)?.causes[number(nth, 'speech_why') - 1]?.text ?? ''),
    opponent_gist: query((state) => gist(theirs(state))),
    opponent_topic: query((state) => topic(theirs(state))),
    opponent_tone: query((state) => theirs(state)?.tone ?? ''),
    opponent_cards: query((state) => cardsMoved(state, theirs(state))),
    hall_cards: query((state, which) => cardsNow(state)?.[column(which)] ?? 0),
    hall_opening: query((state, which) => state.debate?.opening[column(which)] ?? 0),
    hall_moved: query((state, which) => (cardsNow(state)?.[column(which)] ?? 0) - (state.debate?.opening[column(which)] ?? 0)),
    hall_voters: query((state) => (state.debate === null ? 0 : hallById(state.debate.hall).voters)),
  };
}

const yours = (state: SimState): Spoken | null => state.debate?.spoken.filter((each) => each.who === 'you').at(-1) ?? null;
const theirs = (state: SimState): Spoken | null => state.debate?.spoken.filter((each) => each.who !== 'you').at(-1) ?? null;
const gist = (spoken: Spoken | null): string => (spoken === null ? '' : argumentById(spoken.argument).gist);
const topic = (spoken: Spoken | null): string => (spoken === null ? '' : TOPIC_WORDS[argumentById(spoken.argument).topic]);
const cardsNow = (state: SimState): Cards | null => state.debate?.spoken.at(-1)?.cards ?? state.debate?.opening ?? null;

/** Whole cards that the speech brought its own platform, or cost it. */
function cardsMoved(state: SimState, spoken: Spoken | null): number {
  if (spoken === null || state.debate === null) return 0;
  const at = state.debate.spoken.indexOf(spoken);
  const before = state.debate.spoken[at - 1]?.cards ?? state.debate.opening;
  return spoken.cards[spoken.platform] - before[spoken.platform];
}
