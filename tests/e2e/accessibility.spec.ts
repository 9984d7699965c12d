import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { comeBack, openGame, play, untilKept } from './play.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PANELS = ['Journal', 'People', 'Terms', 'Sources', 'Chapters', 'Keep', 'Settings', 'Keys', 'The file', 'How it is reckoned', 'About'] as const;
const PAPERS = ['light', 'dark', 'contrast'] as const;

/** Every violation that axe finds on this screen, on each paper, with the place of each. Another paper changes colours and nothing else. */
async function violations(page: Page, papers: readonly (typeof PAPERS)[number][] = PAPERS): Promise<string[]> {
  const found: string[] = [];
  for (const paper of papers) {
    await page.evaluate((name) => { document.documentElement.dataset['paper'] = name; }, paper);
    const builder = new AxeBuilder({ page });
    const results = await (paper === 'light' ? builder.withTags(RULES) : builder.withRules(['color-contrast', 'link-in-text-block'])).analyze();
    found.push(...results.violations.flatMap((rule) => rule.nodes.map((node) => `${paper} paper, ${rule.id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`)));
  }
  return found;
}

async function openPanel(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('navigation', { name: 'Game menu' }).getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
}

async function playToTerm(page: Page): Promise<void> {
  for (let seed = 1; await page.locator('.word').count() === 0; seed += 1) await play(page, { seed, steps: 1 });
}

for (const [window, viewport] of [['desk', { width: 1280, height: 720 }], ['phone', { width: 390, height: 844 }]] as const) {
  test.describe(`on a ${window}, on light, dark and high-contrast paper`, () => {
    test.use({ viewport });
    test.setTimeout(150_000);

    test('axe finds nothing on the pages of the story', async ({ page }) => {
      await openGame(page);
      expect.soft(await violations(page), 'first page').toEqual([]);
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      expect.soft(await violations(page), 'open menu').toEqual([]);
      await page.keyboard.press('Escape');
      await openGame(page, 'stage=off&seed=8&chapter=ch3&as=darya');
      await playToTerm(page);
      await page.locator('.word').first().click();
      await expect(page.locator('.entry')).toBeVisible();
      expect.soft(await violations(page), 'opened term').toEqual([]);
      await openGame(page, 'stage=off&seed=9&chapter=readers&as=stepan');
      await play(page, { seed: 9 });
      expect.soft(await violations(page), 'last page').toEqual([]);
      await untilKept(page);
      await comeBack(page);
      await page.getByRole('button', { name: /Go on/ }).waitFor();
      expect.soft(await violations(page), 'the page for someone who comes back').toEqual([]);
    });

    test('axe finds nothing in the panels', async ({ page }) => {
      await openGame(page);
      await play(page, { seed: 7, steps: 4 });
      for (const panel of PANELS) {
        await openPanel(page, panel);
        // The colours of the panels are the same on a phone.
        expect.soft(await violations(page, window === 'desk' ? PAPERS : ['light']), panel).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
  });
}
