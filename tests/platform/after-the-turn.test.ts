import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterTheTurn } from '../../src/platform/after-the-turn.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('what is done after the turn', () => {
  it('waits until the page has been painted, and of several works only the last is done', () => {
    const done: string[] = [];
    const soon = afterTheTurn();
    soon(() => { done.push('first'); });
    soon(() => { done.push('second'); });
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual(['second']);
    vi.runAllTimers();
    expect(done).toEqual(['second']);
  });

  it('does not wait when the tab is left or hidden, and then does it once', () => {
    for (const leave of [() => window.dispatchEvent(new Event('pagehide')), () => document.dispatchEvent(new Event('visibilitychange'))]) {
      let done = 0;
      afterTheTurn()(() => { done += 1; });
      leave();
      expect(done).toBe(1);
      vi.runAllTimers();
      expect(done).toBe(1);
    }
  });

  it('lets work that cannot be done yet ask for another turn', () => {
    const soon = afterTheTurn();
    let asked = 0;
    const work = (): void => { asked += 1; if (asked < 3) soon(work); };
    soon(work);
    vi.runAllTimers();
    expect(asked).toBe(3);
  });
});
