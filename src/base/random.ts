/**
 * Seeded dice as plain data: a state goes in, a number and the next state come out, so that dice can live in a save.
 * Mulberry32 (Tommy Ettinger, public domain algorithm), 32 bits of state.
 */
export type DiceState = number;

/** A number in [0, 1) and the next state. */
export function nextUnit(state: DiceState): { value: number; next: DiceState } {
  const next = (state + 0x6d2b79f5) >>> 0;
  let mixed = next;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296, next };
}

/** A throwaway sequence for tools and tables that are built once from a fixed seed. */
export function createDice(seed: number): () => number {
  let state: DiceState = seed >>> 0;
  return () => {
    const drawn = nextUnit(state);
    state = drawn.next;
    return drawn.value;
  };
}

/** One item of a list that is not empty. */
export function pick<T>(items: readonly T[], unit: number): T {
  const item = items[Math.min(items.length - 1, Math.floor(unit * items.length))];
  if (item === undefined) throw new Error('pick: the list is empty');
  return item;
}
