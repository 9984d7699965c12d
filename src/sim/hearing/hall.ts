import type { SimState } from '../state.ts';
import { TULA_SEATS } from '../vote/roster.ts';
import type { AnswerId } from './answers.ts';
import { toTenths, type Heard } from './commissioners.ts';

/** The hall's temper runs from −10 to 10; at 0 it waits for the soup. */
const ENDS = 10;
/** A companion who trusts you this much comes, and sits where you can see it. */
const COMES = 2;
/** And this much: speaks whatever the hall is like. */
const SPEAKS_ANYWAY = 4;
/** The shop speaks for one of its own without being asked. */
const SHOP_SPEAKS = 60;

/** The temper before the first word: the shop floor, and how many of the four sit there. */
export function openTemper(state: SimState): number {
  return moveTemper(0, (state.measures.shop_floor - 50) / 6 + 0.8 * companionsPresent(state).length);
}

export function moveTemper(temper: number, by: number): number {
  return Math.max(-ENDS, Math.min(ENDS, toTenths(temper + by)));
}

/** What an answer does to the hall: it likes what is owned, hates what is sold, and laughs once. */
export function hallHears(how: AnswerId, { isInk, before }: Heard): number {
  switch (how) {
    case 'own': return before === 0 ? 1.5 : 0.5;
    case 'explain': return before === 0 ? -0.5 : -1.5;
    case 'deny': return isInk ? -1 : 0.8 - 0.8 * before;
    case 'name_other': return -3;
    case 'stay_silent': return before === 1 ? 1.2 : 0.2;
    case 'joke': return 2.2 - 1.4 * before;
  }
}

/** Companions in the hall: those who trust you, whatever it costs to be seen. */
export function companionsPresent(state: SimState): string[] {
  return Object.keys(TULA_SEATS).filter((who) => who !== state.delegate && (state.trust[who] ?? 0) >= COMES);
}

/** Who gets up for you from the floor: companions first, then the shop. In a hall gone cold only the surest do. */
export function voicesFor(state: SimState, temper: number): string[] {
  const companions = companionsPresent(state).filter((who) => temper >= 0 || (state.trust[who] ?? 0) >= SPEAKS_ANYWAY);
  return state.measures.shop_floor >= SHOP_SPEAKS && temper >= 0 ? [...companions, 'shop'] : companions;
}

/** What one voice from the hall is worth. The young man writes down who it was. */
export const VOICE_MOVES = { chekmaryov: 0.7, ledenev: -0.2, pasha: 0.5, hall: 0.5 } as const;
/** More voices than these are a demonstration, and are not heard. */
export const VOICES_HEARD = 3;
