import { createDice } from '../../base/random.ts';
import type { RosterDelegate } from './roster.ts';

/**
 * The share of delegates who came up through a union, in hundredths of the hall by union; the rest came from offices and the army. No list of
 * delegates with their unions was found: the order follows the size of the unions in the data, the sizes are ours.
 */
const SHARES: readonly (readonly [union: string, hundredths: number])[] = [['metal', 17], ['textile', 9], ['railway', 9], ['miners', 6], ['printers', 3], ['food', 3], ['tanners', 3], ['water', 2]];
/** Among those who voted for the Opposition the three unions whose chairmen signed its theses. */
const OPPOSITION_SHARES: readonly (readonly [union: string, hundredths: number])[] = [['metal', 55], ['textile', 20], ['miners', 15]];
const UNION_SEED = 1920;

/** A union for each seat, null for none; always the same. */
export function dealUnions(roster: readonly Pick<RosterDelegate, 'region' | 'stance'>[]): (string | null)[] {
  const dice = createDice(UNION_SEED);
  return roster.map((each) => {
    const unit = dice() * 100;
    if (each.region === 'the Red Army') return null;
    let passed = 0;
    for (const [union, hundredths] of each.stance === 'opposition' ? OPPOSITION_SHARES : SHARES) {
      passed += hundredths;
      if (unit < passed) return union;
    }
    return null;
  });
}
