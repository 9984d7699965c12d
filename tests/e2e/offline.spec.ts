import { expect, test } from './fixtures.ts';
import { nextLeaf, openGame, play, readLeaf, untilKept } from './play.ts';

test('a page that was read once opens and goes on without a connection', async ({ freshPage, watch }) => {
  watch.expectFault(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|no-response/); // pictures that were not met yet
  const page = await freshPage({ serviceWorkers: 'allow' });
  await openGame(page, 'stage=off');
  const before = await play(page, { seed: 2, steps: 8 });
  await untilKept(page);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.context().setOffline(true);
  await page.reload();
  await nextLeaf(page, '');
  await expect.poll(async () => before.passage.endsWith((await readLeaf(page)).passage)).toBe(true);
  expect((await play(page, { seed: 5 })).isOver).toBe(true);
});
