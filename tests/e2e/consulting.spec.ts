import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openGame, play, readLeaf, takeChoice } from './play.ts';

async function playToTerm(page: Page): Promise<void> {
  for (let seed = 1; await page.locator('.word').count() === 0; seed += 1) await play(page, { seed, steps: 1 });
}

test('a marked word opens its entry in place, and Escape closes it and gives the focus back', async ({ page }) => {
  await openGame(page);
  await playToTerm(page);
  const word = page.locator('.word').first();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  const entry = page.locator('.entry');
  await expect(entry).toContainText('say it:');
  await expect(entry.locator('.entry-head')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(entry).toHaveCount(0);
  await expect(word).toBeFocused();
  await expect(word).toHaveAttribute('aria-expanded', 'false');
  await word.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(word, 'from inside the entry too').toBeFocused();
});

test('an opened entry leads to its place in the panel', async ({ page }) => {
  await openGame(page);
  await playToTerm(page);
  await page.locator('.word').first().click();
  const name = await page.locator('.entry strong').first().innerText();
  await page.getByRole('button', { name: /^Open in/ }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Open in/ })).toBeFocused();
});

test('the journal holds every choice, and each opens the page on which it was made', async ({ page }) => {
  await openGame(page);
  const pages: string[] = [(await readLeaf(page)).passage];
  const taken: string[] = [];
  for (let step = 0; step < 14; step += 1) {
    const leaf = await readLeaf(page);
    const index = step % leaf.choices.length;
    taken.push(leaf.choices[index] ?? '');
    pages.push((await takeChoice(page, index)).passage);
  }
  await page.keyboard.press('j');
  const journal = page.getByRole('dialog', { name: 'Journal' });
  await expect(journal.getByRole('button', { name: /^Read this page again/ })).toHaveCount(14);
  for (const step of [2, 13]) {
    await journal.getByRole('button', { name: /^Read this page again/ }).nth(13 - step).click();
    await expect(journal.locator('.chosen')).toHaveText(`You: ${taken[step] ?? ''}`);
    const lines = (pages[step] ?? '').split('\n').filter((line) => line.length > 40 && !line.startsWith('You:'));
    for (const line of lines) await expect(journal).toContainText(line);
    await journal.getByRole('button', { name: 'Back to the journal' }).click();
  }
});

test('the sources panel names the sources of the page that lies open', async ({ page }) => {
  await openGame(page, 'stage=off&seed=7&chapter=ch3&as=darya');
  const sources = page.getByRole('dialog', { name: 'Sources' });
  for (let seed = 1; seed < 30; seed += 1) {
    await page.keyboard.press('c');
    await expect(sources).toBeVisible();
    if (await sources.getByText('This page makes no dated or numbered claim.').count() === 0) break;
    await page.keyboard.press('Escape');
    await play(page, { seed, steps: 1 });
  }
  await expect(sources.locator('ul').first().locator('cite')).not.toHaveCount(0);
});

test('every panel opens by its key, closes by Escape, and the focus goes back to the passage', async ({ page }) => {
  await openGame(page);
  await takeChoice(page, 0);
  for (const [key, name] of [['j', 'Journal'], ['p', 'People'], ['t', 'Terms'], ['c', 'Sources'], ['k', 'Keep'], ['s', 'Settings'], ['f', 'The file'], ['r', 'How it is reckoned'], ['?', 'Keys']] as const) {
    await page.keyboard.press(key);
    const panel = page.getByRole('dialog', { name });
    await expect(panel).toBeVisible();
    await expect(panel.getByRole('heading', { name, exact: true })).toBeFocused();
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('region', { name: 'Passage' })).toBeFocused();
  }
  await expect(page.locator('html'), 'keys pressed inside a panel take no choice').toHaveAttribute('data-turn', '2');
});

test('the file is shown to nobody before the hearing is decided, and whole afterwards', async ({ page }) => {
  await openGame(page, 'stage=off&seed=7&chapter=ch6&as=darya');
  const file = page.getByRole('dialog', { name: 'The file' });
  await page.keyboard.press('f');
  await expect(file).toContainText('Nobody is shown their own file before the autumn of 1933');
  await expect(file.getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await play(page, { seed: 7 });
  await page.keyboard.press('f');
  const own = file.locator('.file-sheets').first().getByRole('listitem');
  await expect(own.first()).toContainText(/Weighs \d+ in 19\d\d/);
  await expect(own.filter({ hasText: 'Your answer:' })).not.toHaveCount(0);
  await expect(file.getByRole('heading', { name: 'What lies in other folders through you' })).toBeAttached();
});

test('a panel opened from the menu gives the focus back to the menu', async ({ page }) => {
  await openGame(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Terms', exact: true }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Terms' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Menu', exact: true })).toBeFocused();
});

test('two quick presses open one panel', async ({ page }) => {
  await openGame(page);
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: 'People' })).toBeVisible();
  await expect(page.locator('dialog')).toHaveCount(1);
});

test('a chapter can be begun again from the list', async ({ page }) => {
  await openGame(page);
  const first = await readLeaf(page);
  await play(page, { seed: 2, steps: 4 });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Chapters', exact: true }).click();
  await page.getByRole('button', { name: /^Go back to the beginning of this chapter: The folder/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-turn', '1');
  expect((await readLeaf(page)).passage).toBe(first.passage);
});
