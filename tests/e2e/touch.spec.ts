import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { choiceButtons, openGame, play, type Take } from './play.ts';

/** The recommended size of what a finger must hit, CSS pixels (WCAG 2.5.5). */
const FINGER = 44;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const byFinger: Take = async (page, index) => { await choiceButtons(page).nth(index).tap(); };

/** What is cut off at the sides, or out of a thumb's reach; empty when all is well. */
function faultsOfLayout(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const faults: string[] = [];
    const sheet = document.getElementById('sheet');
    if (sheet === null) return ['there is no sheet'];
    if (document.documentElement.scrollWidth > window.innerWidth) faults.push(`the page is ${String(document.documentElement.scrollWidth)} px wide`);
    if (sheet.scrollWidth > sheet.clientWidth) faults.push(`the sheet's content is ${String(sheet.scrollWidth)} px wide`);
    for (const part of document.querySelectorAll<HTMLElement>('#passage > *, #choices button, #title, #folio, #date, .menu-more')) {
      const box = part.getBoundingClientRect();
      if (box.left < 0 || box.right > window.innerWidth + 0.5) faults.push(`"${part.innerText.slice(0, 30)}" reaches from ${String(box.left)} to ${String(box.right)}`);
      if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline') faults.push(`"${part.innerText.slice(0, 30)}" is cut`);
    }
    const buttons = [...document.querySelectorAll<HTMLElement>('#choices button')];
    for (const button of buttons) {
      const box = button.getBoundingClientRect();
      if (box.height < finger || box.width < finger) faults.push(`"${button.innerText}" is ${String(box.width)} × ${String(box.height)} px`);
    }
    const last = buttons.at(-1);
    if (last === undefined) return [...faults, 'there is no choice'];
    const before = sheet.scrollTop;
    last.scrollIntoView({ block: 'end' });
    const box = last.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (box.bottom > window.innerHeight + 0.5) faults.push(`the last choice ends at ${String(box.bottom)} px`);
    if (hit === null || !last.contains(hit)) faults.push('the last choice is covered');
    sheet.scrollTop = before;
    return faults;
  }, FINGER);
}

test('a life is played to its last page by touch on a phone; nothing is cut and every choice is within reach', async ({ page }) => {
  test.setTimeout(150_000);
  await openGame(page, 'stage=off&seed=31');
  expect(await faultsOfLayout(page)).toEqual([]);
  const last = await play(page, {
    seed: 31,
    take: byFinger,
    onLeaf: async (leaf) => { expect(await faultsOfLayout(page), `leaf ${leaf.turn}`).toEqual([]); },
  });
  expect(last.isOver).toBe(true);
});

test('a new page begins at its top, however far the last one was scrolled', async ({ page }) => {
  await openGame(page, 'stage=off&seed=31');
  await play(page, { seed: 2, take: byFinger, steps: 6 });
  expect(await page.locator('#sheet').evaluate((sheet) => sheet.scrollTop)).toBe(0);
});

test('the menu opens by touch and every entry is large enough', async ({ page }) => {
  await openGame(page);
  await page.getByRole('button', { name: 'Menu' }).tap();
  const boxes = await page.locator('#menu-list button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(9);
  for (const box of boxes) {
    expect(box.height).toBeGreaterThanOrEqual(FINGER);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(390);
  }
  await page.getByRole('button', { name: 'Settings' }).tap();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

for (const textSize of [1, 5]) {
  test(`nothing is cut at text size ${String(textSize)}, on a narrow phone either`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript((size) => { localStorage.setItem('point-seven:settings', JSON.stringify({ textSize: size })); }, textSize);
    await openGame(page, 'stage=off&seed=31');
    await play(page, { seed: 8, take: byFinger, steps: 15, onLeaf: async (leaf) => { expect(await faultsOfLayout(page), `leaf ${leaf.turn}`).toEqual([]); } });
  });
}
