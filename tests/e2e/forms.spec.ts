import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { nextLeaf, openGame, play, readLeaf, takeChoice, untilKept, type Leaf } from './play.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PLAN = 'Hand in the plan for this week';
const SPEAK = 'Get up and say it';

const offers = (text: string) => (leaf: Leaf): boolean => leaf.choices.includes(text);

async function toForm(page: Page, text: string): Promise<void> {
  await openGame(page, 'stage=off&seed=5&chapter=ch2&as=darya');
  await play(page, { seed: 4, until: offers(text) });
  await page.locator('.form-body').waitFor();
}

/** Presses Tab until this is focused; a form that keys cannot reach fails here. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Sixty presses of Tab do not reach "${selector}".`);
}

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
}

test('a week is planned, changed and handed in by keys alone, and taking it back brings the page back', async ({ page }) => {
  await toForm(page, PLAN);
  await tabTo(page, '.form-add p:nth-of-type(2) select');
  await page.keyboard.type('Kal');
  await tabTo(page, '.form-button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.form-plan li')).toHaveText([/Speak at a works, Kaluga/]);
  await expect(page.locator('.form-body output')).toHaveText(/Planned: Speak at a works, Kaluga\. Days left this week: 5\./);
  await page.keyboard.press('Enter'); // the next town that is open
  await expect(page.locator('.form-plan li')).toHaveCount(2);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.form-plan button').last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.form-plan li')).toHaveCount(1);
  const { turn } = await readLeaf(page);
  await page.keyboard.press('1');
  const next = await nextLeaf(page, turn);
  expect(next.passage).toContain(`You: ${PLAN}`);
  expect(next.passage).toMatch(/hooked on to whatever is going/);
  await page.keyboard.press('u');
  await expect(page.locator('.form-body')).toBeVisible();
  await expect(page.locator('.form-plan li')).toHaveCount(0);
});

test('a speech is chosen by keys alone, is heard on the next page, and survives a reload', async ({ page }) => {
  await toForm(page, SPEAK);
  await tabTo(page, '.form-choice input[type="radio"]:checked');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp'); // from the Opposition to the Ten
  await expect(page.locator('.form-choice').first().getByRole('radio', { checked: true })).toHaveAccessibleName('The Ten');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bread');
  const gist = ((await page.locator('.form-choice').nth(1).locator('label').first().textContent()) ?? '').replace(/ \(from .*$/, '');
  expect(gist).toContain('a wagon of grain');
  await tabTo(page, '.form-choice:last-of-type input');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#choices button');
  const heard = await takeChoice(page, 0);
  expect(heard.passage).toContain(gist);
  await untilKept(page);
  await page.reload();
  await page.locator('.form-body').waitFor();
  await expect(page.locator('.form-said')).toContainText(gist);
});

for (const [name, viewport] of [['desk', { width: 1280, height: 720 }], ['phone', { width: 390, height: 844 }]] as const) {
  test.describe(`the forms on a ${name}`, () => {
    test.use({ viewport });

    test('are found faultless by axe, and nothing stands out over the edge', async ({ page }) => {
      for (const text of [PLAN, SPEAK]) {
        await toForm(page, text);
        for (const more of await page.locator('.form-more:not([open]) > summary').all()) await more.click();
        expect.soft(await violations(page), text).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  });
}
