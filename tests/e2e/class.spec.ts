import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { choiceButtons, nextLeaf, openGame, readLeaf } from './play.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
}

/** Plays with the number keys until the chapter's last page or until a part for the class is on the page; true when it is. */
async function playTo(page: Page, part: string, way: (choices: readonly string[]) => number = () => 0): Promise<boolean> {
  for (let step = 0; step < 120; step += 1) {
    const leaf = await readLeaf(page);
    // Room is kept at once; what belongs there comes in its own file, and a quick hand would turn the page before it.
    await expect(page.locator('.class-place:empty')).toHaveCount(0);
    if (await page.locator(part).count() > 0) return true;
    if (leaf.choices.includes('Turn the page')) break;
    await page.keyboard.press(String(way(leaf.choices) + 1));
    await nextLeaf(page, leaf.turn);
  }
  return page.locator(part).count().then((found) => found > 0);
}

test('a lesson on the Tenth Congress: started from the chapter list, recap, stop, sheet, by keyboard and clean for axe', async ({ page }) => {
  test.setTimeout(150_000);
  await openGame(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('navigation', { name: 'Game menu' }).getByRole('button', { name: 'Chapters', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Chapters' });
  await panel.getByText('Start here').nth(2).focus();
  await page.keyboard.press('Enter');
  const darya = panel.getByRole('button', { name: /^As Darya.*Tenth Congress$/ });
  await darya.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('link')).toHaveAttribute('href', /seed=7&chapter=ch3&as=darya$/);
  expect.soft(await violations(page), 'the chapter list, asked').toEqual([]);
  await expect(panel.getByRole('button', { name: 'Yes' })).toBeFocused();
  await page.keyboard.press('Enter');
  const recap = page.getByRole('region', { name: 'What has happened so far' });
  await expect(recap.getByRole('listitem')).toHaveCount(4);
  await expect(recap).toContainText('Kronstadt');
  expect.soft(await violations(page), 'recap').toEqual([]);

  // Those on the ice are not at the votes, and stop elsewhere: this one stays.
  const staying = (choices: readonly string[]): number => Math.max(0, choices.findIndex((choice) => !/go to the ice|summary/.test(choice)));
  await openGame(page, 'stage=off&seed=7&chapter=ch3&as=darya');
  expect(await playTo(page, '.class-stop', staying), 'whoever stays meets a stop').toBe(true);
  await expect(page.getByRole('region', { name: 'Stop here and talk' })).toContainText('?');
  expect.soft(await violations(page), 'stop').toEqual([]);

  await page.keyboard.press('1');
  expect(await playTo(page, '.class-sheet', (choices) => choices.length - 1)).toBe(true);
  const sheet = page.locator('.class-sheet');
  await expect(sheet.getByRole('heading')).toHaveCount(0);
  await sheet.locator('summary').focus();
  await page.keyboard.press('Enter');
  for (const name of ['What you did', 'What happened', 'What is disputed', 'Three questions', 'Sources']) await expect(sheet.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(sheet).toContainText('in 1933');
  expect.soft(await violations(page), 'sheet').toEqual([]);
});

test('the sheet prints alone and on two sides of A4 at most', async ({ page }) => {
  await openGame(page, 'stage=off&seed=3&chapter=ch6&as=stepan');
  const way = await choiceButtons(page).filter({ hasText: /summary/i }).count();
  expect(way).toBe(1);
  await choiceButtons(page).filter({ hasText: /summary/i }).click();
  expect(await playTo(page, '.class-sheet')).toBe(true);
  // Nobody opened it: it is written when it is asked for, on the screen or on paper.
  await expect(page.locator('.class-body > *')).toHaveCount(0);
  await page.evaluate(() => { document.documentElement.dataset['print'] = 'sheet'; window.dispatchEvent(new Event('beforeprint')); });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.class-body')).toBeVisible();
  for (const other of ['.strip', '#title', '#choices', '#passage > p']) await expect(page.locator(other).first()).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '14mm', bottom: '14mm', left: '15mm', right: '15mm' } })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

test('an ordinary life has the sheet, but neither recap nor stop', async ({ page }) => {
  await openGame(page);
  await expect(page.locator('.class-box')).toHaveCount(0);
  expect(await playTo(page, '.class-sheet')).toBe(true);
  await expect(page.locator('.class-sheet > summary')).toContainText('What you did');
});

test('a teacher opens the sheet of any chapter without playing it, and prints it alone', async ({ page }) => {
  await openGame(page, 'stage=off&seed=7');
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('navigation', { name: 'Game menu' }).getByRole('button', { name: 'Chapters', exact: true }).click();
  const offers = page.getByRole('dialog').getByRole('button', { name: /^Sheet for a class: / });
  await expect(offers, 'prologue, six chapters and the readers').toHaveCount(8);
  await offers.filter({ hasText: 'Sheet for a class' }).nth(3).click();
  const panel = page.getByRole('dialog', { name: 'Sheet for a class: 3. The Tenth Congress' });
  for (const name of ['What you did', 'Where to stop and talk', 'What happened', 'What is disputed', 'Three questions', 'Sources']) await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(panel).toContainText('336');
  expect.soft(await violations(page), 'sheet for a class').toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#passage')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '14mm', bottom: '14mm', left: '15mm', right: '15mm' } })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'screen' });
  await panel.getByRole('button', { name: 'Back to the chapters' }).click();
  await expect(page.getByRole('dialog', { name: 'Chapters' })).toBeVisible();
});
