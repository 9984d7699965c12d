import type { Browser } from '@playwright/test';
import { ByteCounter } from './byte-counter.ts';
import type { Conditions } from './conditions.ts';
import { openFreshPage } from './fresh-page.ts';
import { median } from './statistics.ts';

export interface FirstChoice { ms: number; bytes: number }

/** Cold loads, each in a browser without memory. */
const LOADS = 5;

/** Time from the start of navigation until a choice can be pressed, and the bytes that came before: medians of five cold loads. */
export async function measureFirstChoice(browser: Browser, address: string, conditions: Conditions): Promise<FirstChoice> {
  const loads: FirstChoice[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const { page, client, close } = await openFreshPage(browser, conditions);
    const counter = new ByteCounter(client);
    await page.addInitScript(watchForFirstChoice);
    await page.goto(address, { waitUntil: 'commit' });
    const found = await page.waitForFunction(() => (window as unknown as { firstChoice?: { ms: number; at: number } }).firstChoice);
    const { ms, at } = (await found.jsonValue()) as { ms: number; at: number };
    loads.push({ ms, bytes: counter.bytesUntil(at) });
    await close();
  }
  return { ms: median(loads.map((load) => load.ms)), bytes: median(loads.map((load) => load.bytes)) };
}

/** In the page: notes the first frame in which a choice is there, is visible, and listens to presses. `at` is seconds since 1970. */
function watchForFirstChoice(): void {
  const listening = new WeakSet<EventTarget>();
  const add = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')?.value as (this: EventTarget, ...given: unknown[]) => void;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: unknown[]) {
    if (given[0] === 'click') listening.add(this);
    add.apply(this, given);
  };
  const look = (): void => {
    const button = document.querySelector('#choices button.choice');
    const isReady = button?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true && button.getBoundingClientRect().height > 0 && listening.has(button);
    if (!isReady) {
      requestAnimationFrame(look);
      return;
    }
    const ms = performance.now();
    Object.assign(window, { firstChoice: { ms, at: (performance.timeOrigin + ms) / 1000 } });
  };
  requestAnimationFrame(look);
}
