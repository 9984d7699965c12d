import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenStanding } from '../../src/base/when-standing.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('what waits for a page that stands', () => {
  it('is not done while one page follows the other, and then once, for the last', () => {
    const done: string[] = [];
    const standing = whenStanding(300);
    for (const page of ['first', 'second', 'third']) {
      standing(() => { done.push(page); });
      vi.advanceTimersByTime(299);
    }
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['third']);
    vi.runAllTimers();
    expect(done).toEqual(['third']);
  });
});
