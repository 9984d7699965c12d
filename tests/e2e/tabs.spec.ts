import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { nextLeaf, openGame, play, readLeaf, takeChoice, untilKept, type Leaf } from './play.ts';

/** Two tabs with the same life; the second has read one choice further. */
async function openTwoTabs(page: Page, context: BrowserContext): Promise<{ other: Page; further: Leaf }> {
  await openGame(page);
  await play(page, { seed: 3, steps: 6 });
  await untilKept(page);
  const other = await context.newPage();
  await other.goto('./?stage=off');
  await other.getByRole('button', { name: /Go on/ }).click();
  await nextLeaf(other, '');
  const further = await takeChoice(other, 0);
  await untilKept(other);
  return { other, further };
}

test('two tabs do not overwrite each other silently: the notice stays until one is chosen', async ({ page, context }) => {
  await openTwoTabs(page, context);
  await takeChoice(page, 1);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('another tab');
  await takeChoice(page, 0);
  await expect(alert, 'on the page after it too').toContainText('another tab');
});

test('the other tab can be loaded here', async ({ page, context }) => {
  const { further } = await openTwoTabs(page, context);
  const mine = await takeChoice(page, 1);
  expect(mine.passage).not.toBe(further.passage);
  await page.getByRole('button', { name: 'Load the other one' }).click();
  await expect.poll(async () => further.passage.endsWith((await readLeaf(page)).passage)).toBe(true);
  await takeChoice(page, 0);
  await untilKept(page);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('this tab can win, and then the other one is told', async ({ page, context }) => {
  const { other } = await openTwoTabs(page, context);
  const mine = await takeChoice(page, 1);
  await page.getByRole('button', { name: 'Go on here and keep this one' }).click();
  await untilKept(page);
  await takeChoice(other, 0);
  await expect(other.getByRole('alert')).toContainText('another tab');
  await page.reload();
  await nextLeaf(page, '');
  await expect.poll(async () => mine.passage.endsWith((await readLeaf(page)).passage)).toBe(true);
});
