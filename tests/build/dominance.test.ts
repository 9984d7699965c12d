import { describe, expect, it } from 'vitest';
import { findOffenders, withoutPrice } from '../../src/build/dominance.ts';

describe('a choice without a price', () => {
  it('is one that is never worse than a sibling and better than each somewhere', () => {
    expect(withoutPrice([[{ id: 'free', effect: { standing: 3 } }, { id: 'dear', effect: { standing: -3, conviction: -1 } }]])).toEqual([{ choice: 'free', siblings: ['dear'] }]);
  });

  it('is not one that costs trust, file or a measure anywhere, or that only equals', () => {
    const dear = { id: 'b', effect: { standing: -3 } };
    expect(withoutPrice([[{ id: 'a', effect: { standing: 3, kolya: -1 } }, dear]])).toEqual([]);
    expect(withoutPrice([[{ id: 'a', effect: { standing: 3, file: -4 } }, dear]])).toEqual([]);
    expect(withoutPrice([[{ id: 'a', effect: { standing: 3 } }, dear], [{ id: 'a', effect: { standing: -5 } }, dear]])).toEqual([]);
    expect(withoutPrice([[{ id: 'a', effect: {} }, { id: 'b', effect: {} }]])).toEqual([]);
  });

  it('is not in the story, before the hearing and after it', () => {
    for (const only of [['prologue', 'ch1'], ['ch2'], ['ch3'], ['ch4', 'ch5'], ['readers']] as const) expect(findOffenders({ lives: 10, seed: 21, only })).toEqual([]);
  }, 120_000);
});
