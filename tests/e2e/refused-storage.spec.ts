import { expect, test } from './fixtures.ts';
import { closePanel, exportLife, importText, openKeep } from './keep.ts';
import { nextLeaf, openGame, play, readLeaf } from './play.ts';
import { refuseStorage } from './refuse-storage.ts';

test.beforeEach(async ({ page }) => { await page.addInitScript(refuseStorage); });

test('where the browser refuses storage the page says so, and the story goes on', async ({ page }) => {
  await openGame(page);
  const panel = await openKeep(page);
  await expect(panel).toContainText('does not let the page keep anything');
  await closePanel(page);
  const leaf = await play(page, { seed: 3, steps: 20 });
  expect(leaf.passage.length).toBeGreaterThan(20);
});

test('where the browser refuses storage, slots last as long as the tab', async ({ page }) => {
  await openGame(page);
  const kept = await play(page, { seed: 3, steps: 5 });
  const panel = await openKeep(page);
  await panel.getByRole('button', { name: 'Keep here: Slot 1' }).click();
  await expect(panel.getByRole('button', { name: 'Open: Slot 1' })).toBeVisible();
  await closePanel(page);
  const later = await play(page, { seed: 4, steps: 5 });
  await openKeep(page);
  await panel.getByRole('button', { name: 'Open: Slot 1' }).click();
  expect((await nextLeaf(page, later.turn)).choices).toEqual(kept.choices);
});

test('where the browser refuses storage, a life still goes to a file and comes back from it', async ({ page }) => {
  await openGame(page);
  const kept = await play(page, { seed: 3, steps: 12 });
  const { text } = await exportLife(page);
  await openGame(page);
  await openKeep(page);
  await importText(page, text);
  await nextLeaf(page, '1');
  expect((await readLeaf(page)).choices).toEqual(kept.choices);
});

test('where the browser refuses storage, settings hold for the visit', async ({ page }) => {
  await openGame(page);
  await page.keyboard.press('s');
  await page.getByRole('group', { name: 'Paper' }).getByLabel('Dark').check();
  await closePanel(page);
  await play(page, { seed: 3, steps: 2 });
  await expect(page.locator('html')).toHaveAttribute('data-paper', 'dark');
});
