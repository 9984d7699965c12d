import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openGame, play } from './play.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PANELS = ['Journal', 'People', 'Terms', 'Sources', 'Chapters', 'Keep', 'Settings', 'Keys', 'About'] as const;
const PAPERS = ['light', 'dark', 'contrast'] as const;
const PHONE = { width: 390, height: 844 };

/** Every violation that axe finds, with the place of each. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`));
}

async function useSettings(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((text) => { localStorage.setItem('point-seven:settings', text); }, JSON.stringify(settings));
}

async function openPanel(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('navigation', { name: 'Game menu' }).getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
}

async function playToTerm(page: Page): Promise<void> {
  for (let seed = 1; await page.locator('.word').count() === 0; seed += 1) await play(page, { seed, steps: 1 });
}

for (const paper of PAPERS) {
  for (const [window, viewport] of [['desk', { width: 1280, height: 720 }], ['phone', PHONE]] as const) {
    test(`axe finds nothing on the pages of the story (${paper} paper, ${window})`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await useSettings(page, { paper });
      await openGame(page, 'stage=off&seed=7');
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
      await page.goto('./?stage=off');
      await page.getByRole('button', { name: /Go on/ }).waitFor();
      expect.soft(await violations(page), 'the page for someone who comes back').toEqual([]);
    });

    test(`axe finds nothing in the panels (${paper} paper, ${window})`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(viewport);
      await useSettings(page, { paper });
      await openGame(page, 'stage=off&seed=7');
      await play(page, { seed: 7, steps: 4 });
      for (const panel of PANELS) {
        await openPanel(page, panel);
        expect.soft(await violations(page), panel).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
  }
}
