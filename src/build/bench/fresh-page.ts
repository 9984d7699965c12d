import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { applyConditions, type Conditions } from './conditions.ts';

export interface FreshPage { page: Page; client: CDPSession; close: () => Promise<void> }

/** A page in a browser without memory, of the size of a school laptop, under these conditions. */
export async function openFreshPage(browser: Browser, conditions: Conditions, options: BrowserContextOptions = {}): Promise<FreshPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  // tsx wraps named functions in a helper that those sent into the page would miss there.
  await context.addInitScript('globalThis.__name = (made) => made;');
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await applyConditions(client, conditions);
  return { page, client, close: () => context.close() };
}
