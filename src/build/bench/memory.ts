import type { Browser, CDPSession } from '@playwright/test';
import { Player } from './player.ts';

export interface MemoryPoint { heapBytes: number; nodes: number; listeners: number }
export interface MemoryGrowth { before: MemoryPoint; after: MemoryPoint; choices: number }

/** Choices before the first look: code has been compiled, the stage stands. */
const WARM_UP = 30;
const FURTHER = 100;

/** Heap, DOM nodes and listeners before and after a hundred further choices, each after the waste has been collected. */
export async function measureMemory(browser: Browser, address: string): Promise<MemoryGrowth> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto(`${address}?seed=1&renderer=canvas`);
  await page.locator('html[data-stage-ready="true"]').waitFor();
  const player = new Player(page, 3);
  await player.takeChoices(WARM_UP);
  const before = await look(client);
  await player.takeChoices(FURTHER);
  const after = await look(client);
  await context.close();
  return { before, after, choices: FURTHER };
}

async function look(client: CDPSession): Promise<MemoryPoint> {
  // Twice: what the first pass finds dead may still hold something that the second then finds.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heapBytes: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}
