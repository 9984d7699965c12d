import { whenIdle } from '../base/when-idle.ts';

/** How long a page stands before it is kept, in ms, and how long an idle moment is then waited for: the next page is painted by then. */
const STANDS_MS = 150;
const IDLE_WITHIN_MS = 200;

/**
 * Does the last work given to it once the page has been turned, and at once when the tab is left or hidden: what is kept must not
 * delay what is read. A tab that breaks in between loses the last choice.
 */
export function afterTheTurn(): (work: () => void) => void {
  let waiting: (() => void) | null = null;
  const run = (): void => {
    const work = waiting;
    waiting = null;
    work?.();
  };
  window.addEventListener('pagehide', run);
  document.addEventListener('visibilitychange', run);
  return (work) => {
    if (waiting === null) setTimeout(() => { whenIdle(run, IDLE_WITHIN_MS); }, STANDS_MS);
    waiting = work;
  };
}
