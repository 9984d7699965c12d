import type { Door, DoorArgument } from '../narrative/narrator.ts';
import type { Command } from '../sim/command.ts';
import type { SimState } from '../sim/state.ts';

/** How a door is made: an action issues a command, a query only asks the state. */
export interface DoorMakers {
  action: (make: (...args: DoorArgument[]) => Command) => Door;
  query: (ask: (state: SimState, ...args: DoorArgument[]) => DoorArgument) => Door;
}

export function text(value: DoorArgument | undefined, door: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${door}: "${String(value)}" is not a name`);
  return value;
}

export function number(value: DoorArgument | undefined, door: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${door}: "${String(value)}" is not a number`);
  return value;
}

export function oneOf<T extends string>(items: readonly T[], what: string): (value: DoorArgument | undefined) => T {
  return (value) => {
    const found = items.find((item) => item === value);
    if (found === undefined) throw new Error(`"${String(value)}" is not a ${what}`);
    return found;
  };
}
