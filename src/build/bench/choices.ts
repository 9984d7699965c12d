import type { Browser } from '@playwright/test';
import type { Conditions } from './conditions.ts';
import { openFreshPage } from './fresh-page.ts';
import { Player } from './player.ts';
import { quantile } from './statistics.ts';

export interface ChoiceOptions { conditions: Conditions; hasStage: boolean; count: number; rounds: number }

/**
 * From the press to the paint of the next page, in ms: 95th percentile over seeded lives, chapter borders included.
 * Of several rounds of the same lives the calmest counts: what else the machine does can only add.
 */
export async function measureChoices(browser: Browser, address: string, { conditions, hasStage, count, rounds }: ChoiceOptions): Promise<number> {
  const results: number[] = [];
  while (results.length < rounds) {
    const { page, close } = await openFreshPage(browser, conditions);
    await page.goto(`${address}?seed=1${hasStage ? '' : '&stage=off'}`);
    await page.locator(hasStage ? 'html[data-stage-ready="true"]' : 'html[data-turn]').waitFor();
    const turns = await new Player(page, 1).takeChoices(count);
    await close();
    results.push(quantile(turns.map((turn) => turn.ms), 0.95));
  }
  return Math.min(...results);
}
