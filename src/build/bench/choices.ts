import type { Browser } from '@playwright/test';
import { applyConditions, type Conditions } from './conditions.ts';
import { Player } from './player.ts';
import { quantile } from './statistics.ts';

/** Enough for a 95th percentile, and more than one life. */
const CHOICES = 120;

/** From the press to the paint of the next page: 95th percentile over seeded lives, chapter borders included. */
export async function measureChoices(browser: Browser, address: string, conditions: Conditions, query: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await applyConditions(await context.newCDPSession(page), conditions);
  await page.goto(`${address}?seed=1${query}`);
  await page.locator('html[data-turn]').waitFor();
  const turns = await new Player(page, 1).takeChoices(CHOICES);
  await context.close();
  return quantile(turns.map((turn) => turn.ms), 0.95);
}
