import type { Browser, CDPSession } from '@playwright/test';
import { openFreshPage } from './fresh-page.ts';
import { Player } from './player.ts';

export interface MemoryPoint { heapBytes: number; nodes: number; listeners: number }
/** `after`: a hundred choices later. `again`: later still, on the first page of a life as `before` was, so that nodes and listeners compare. */
export interface MemoryGrowth { before: MemoryPoint; after: MemoryPoint; again: MemoryPoint; choices: number }

const FURTHER = 100;

/** Heap, DOM nodes and listeners after one whole life and after a hundred choices of the next, each after the waste has been collected. */
export async function measureMemory(browser: Browser, address: string): Promise<MemoryGrowth> {
  const { page, client, close } = await openFreshPage(browser, 'normal', { reducedMotion: 'reduce' });
  await client.send('Performance.enable');
  await page.goto(`${address}?seed=1&renderer=canvas`);
  await page.locator('html[data-stage-ready="true"]').waitFor();
  const player = new Player(page, 3);
  await player.playToNextLife();
  const before = await look(client);
  await player.takeChoices(FURTHER);
  const after = await look(client);
  await player.playToNextLife();
  const again = await look(client);
  await close();
  return { before, after, again, choices: FURTHER };
}

async function look(client: CDPSession): Promise<MemoryPoint> {
  // Twice: what the first pass finds dead may still hold something that the second then finds.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heapBytes: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}
