import type { Browser } from '@playwright/test';
import { openFreshPage } from './fresh-page.ts';
import { Player } from './player.ts';

/** Bytes of the life that goes on by itself, at the end of a seeded life, as the browser keeps it. */
export async function measureSave(browser: Browser, address: string): Promise<number> {
  const { page, close } = await openFreshPage(browser, 'normal');
  await page.goto(`${address}?seed=1&stage=off`);
  await page.locator('html[data-turn]').waitFor();
  await new Player(page, 1).playToEnd();
  let text: string | null = null;
  while (text === null) text = await page.evaluate(readKeptLife);
  await close();
  return Buffer.byteLength(text);
}

/** In the page: the kept text once it stands at an ending, until then null. */
async function readKeptLife(): Promise<string | null> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('point-seven');
    opening.onsuccess = () => { resolve(opening.result); };
    opening.onerror = () => { reject(new Error('The database cannot be opened.')); };
  });
  const text = await new Promise<string>((resolve) => {
    const asking = database.transaction('lives').objectStore('lives').get('auto');
    asking.onsuccess = () => { resolve((asking.result as { text: string } | undefined)?.text ?? ''); };
  });
  database.close();
  return text !== '' && (JSON.parse(text) as { passage: { ending: string | null } }).passage.ending !== null ? text : null;
}
