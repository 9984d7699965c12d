import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { choiceButtons, comeBack, nextLeaf, openGame, play, readLeaf, takeChoice, textOf, untilKept, type Leaf } from './play.ts';

/** After a reload the life goes on by itself. */
async function goOn(page: Page): Promise<Leaf> {
  await untilKept(page);
  await page.reload();
  return nextLeaf(page, '');
}

test('a reload in the middle goes on at the same line', async ({ page }) => {
  await openGame(page, 'stage=off');
  const before = await play(page, { seed: 4, steps: 20 });
  const after = await goOn(page);
  expect(after.choices).toEqual(before.choices);
  // The same words, save the line that repeats the choice. Names may stand a moment later than the words.
  await expect.poll(async () => before.passage.endsWith((await readLeaf(page)).passage)).toBe(true);
  expect(after.status).toMatch(/^You are where you stopped\./);
  const next = await play(page, { seed: 5, steps: 3 });
  expect(next.passage.length).toBeGreaterThan(20);
});

test('a tab that closes in the middle of a write loses the last choice at most', async ({ page }) => {
  await openGame(page);
  const before = await play(page, { seed: 4, steps: 10 });
  await untilKept(page);
  const last = await takeChoice(page, 0);
  await page.reload();
  const after = await nextLeaf(page, '');
  expect([before.choices, last.choices]).toContainEqual(after.choices);
});

test('a reload on the last page shows the last page', async ({ page }) => {
  await openGame(page, 'stage=off&seed=7&chapter=readers&as=kuzma');
  const before = await play(page, { seed: 4 });
  const after = await goOn(page);
  expect(after.isOver).toBe(true);
  await expect.poll(async () => before.passage.endsWith((await readLeaf(page)).passage)).toBe(true);
});

test('a reload of an address with a seed does not lose the life under way', async ({ page }) => {
  await openGame(page, 'stage=off&seed=7');
  const before = await play(page, { seed: 4, steps: 8 });
  await goOn(page);
  await expect.poll(async () => before.passage.endsWith((await readLeaf(page)).passage)).toBe(true);
});

test('someone who comes back may begin a new life, and comes back to that one', async ({ page }) => {
  await openGame(page);
  await play(page, { seed: 4, steps: 9 });
  await untilKept(page);
  await comeBack(page);
  await page.getByRole('button', { name: /Begin a new life/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-turn', '1');
  await takeChoice(page, 0);
  const begun = await readLeaf(page);
  await goOn(page);
  await expect.poll(async () => begun.passage.endsWith((await readLeaf(page)).passage)).toBe(true);
});

test('the last choice can be taken back, and the page before it stands again', async ({ page }) => {
  await openGame(page, 'stage=off&seed=7');
  const before = await play(page, { seed: 4, steps: 12 });
  const after = await takeChoice(page, 0);
  await page.keyboard.press('u');
  const undone = await nextLeaf(page, after.turn);
  expect(undone.choices).toEqual(before.choices);
  expect(before.passage.endsWith(undone.passage)).toBe(true);
  expect(undone.status).toMatch(/^Taken back\./);
  expect(undone.focus).toBe('passage');
  const again = await takeChoice(page, 0);
  expect(textOf(again)).toEqual(textOf(after));
});

test('a life goes on without a connection once the chapters have come', async ({ page, context, watch }) => {
  watch.expectFault(/ERR_INTERNET_DISCONNECTED/); // pictures that did not come
  await openGame(page, 'stage=off&seed=7');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const titles = new Set<string>();
  await play(page, {
    seed: 4,
    until: () => titles.size > 2,
    onLeaf: async () => { titles.add(await page.getByRole('heading', { level: 1 }).innerText()); },
  });
  await expect(page.getByRole('alert')).toBeHidden();
});

/** Takes first choices until the page says that something could not be fetched. */
async function playToFault(page: Page): Promise<Leaf> {
  const alert = page.getByRole('alert');
  for (let step = 0; step < 40 && await alert.isHidden(); step += 1) {
    const leaf = await readLeaf(page);
    await choiceButtons(page).first().click();
    await page.waitForFunction((turn) => document.documentElement.dataset['turn'] !== turn || document.getElementById('notice')?.hidden === false, leaf.turn);
  }
  await expect(alert).toContainText('could not be fetched');
  return readLeaf(page);
}

for (const [what, files] of [['chapter', /\/assets\/ch1-[^/]*\.js(\?.*)?$/], ['file of sheets', /\/assets\/sheets-[^/]*\.js(\?.*)?$/]] as const) {
  test(`a ${what} that cannot be fetched is said in words, and comes when tried again`, async ({ page, watch }) => {
    watch.expectFault(/ERR_FAILED/);
    await page.route(files, (route) => route.abort());
    await openGame(page, 'stage=off&seed=7');
    const stopped = await playToFault(page);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    const next = await nextLeaf(page, stopped.turn);
    expect(next.passage).not.toBe(stopped.passage);
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('a panel that cannot be fetched is said in words, and comes when tried again', async ({ page, watch }) => {
  watch.expectFault(/ERR_FAILED/);
  const files = /\/assets\/panels-[^/]*\.js$/;
  await page.route(files, (route) => route.abort());
  await openGame(page);
  await page.keyboard.press('k');
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute(files);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog', { name: 'Keep' })).toBeVisible();
});
