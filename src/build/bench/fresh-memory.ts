import { median } from './statistics.ts';

const BYTES = 64 << 20;
const PAGE = 4096;
const ROUNDS = 5;

/**
 * What the machine itself takes to hand out memory that was not used before: µs per page of 4 KB, the median of five rounds. A browser asks
 * for such memory with everything that it lays out, paints or decodes, so two measurements compare only where this figure is alike.
 */
export function measureFreshMemory(): number {
  const rounds: number[] = [];
  while (rounds.length < ROUNDS) {
    const memory = Buffer.allocUnsafeSlow(BYTES);
    const begin = performance.now();
    for (let at = 0; at < BYTES; at += PAGE) memory[at] = 1;
    rounds.push(((performance.now() - begin) / (BYTES / PAGE)) * 1000);
  }
  return median(rounds);
}
