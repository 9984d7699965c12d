import type { CDPSession } from '@playwright/test';

/** How the machine and the line are: as they are, or slowed down. */
export type Conditions = 'normal' | 'slow';

/** A cheap phone on a poor line: processor four times slower, 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms per round trip. */
const SLOW = { processor: 4, download: 1.6e6 / 8, upload: 0.75e6 / 8, latency: 150 } as const;

/** Applies them to a page, before it is opened. */
export async function applyConditions(client: CDPSession, conditions: Conditions): Promise<void> {
  await client.send('Network.enable');
  if (conditions === 'normal') return;
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
  await client.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW.latency, downloadThroughput: SLOW.download, uploadThroughput: SLOW.upload });
}
