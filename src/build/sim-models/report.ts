import type { World } from '../../sim/world.ts';

/** What a model prints for authors: tables with a heading each, notes, and the value for `--json`. */
export interface SimReport { tables: { title: string; head: readonly string[]; rows: readonly (readonly (string | number)[])[] }[]; notes: string[]; json: unknown }
/** What the command line gives a model. `settings` are the `--set name=value` pairs; `documented` the shares of the known careers by group of fates, `lost` the share of careers lost from sight (0–1). */
export interface SimInput { seed: number; settings: ReadonlyMap<string, string>; world: World; documented: Readonly<Record<string, number>>; lost: number }

/** A setting as a number; a sentence that names it when it is none. */
export function numberOf(settings: ReadonlyMap<string, string>, name: string, otherwise: number): number {
  const text = settings.get(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) throw new Error(`--set ${name}: "${text}" is not a number`);
  return value;
}

/** One of a closed list; a sentence with the whole list when it is none. */
export function oneOf<T extends string>(items: readonly T[], value: string, what: string): T {
  const found = items.find((item) => item === value);
  if (found === undefined) throw new Error(`"${value}" is not a ${what}; known: ${items.join(', ')}`);
  return found;
}

/** Four decimals, for `--json`. */
export const round = (share: number): number => Math.round(share * 10_000) / 10_000;
export const rounded = (shares: Readonly<Record<string, number>>): Record<string, number> => Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, round(share)]));
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
