import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { choiceButtons, nextLeaf, openGame, play } from './play.ts';

/** Standard buttons. */
const PAD = { a: 0, b: 1, x: 2, y: 3, up: 12, down: 13, right: 15 } as const;

/** A gamepad that the test holds. */
async function connectPad(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pressed = new Set<number>();
    const buttons = Array.from({ length: 17 }, (_, index) => ({ get pressed() { return pressed.has(index); }, touched: false, value: 0 }));
    Object.assign(window, { heldButtons: pressed });
    navigator.getGamepads = () => [{ id: 'test', index: 0, connected: true, mapping: 'standard', axes: [0, 0], buttons, timestamp: 0, hapticActuators: [], vibrationActuator: null } as unknown as Gamepad];
  });
}

/** Presses and lets go; the page has looked at both when this ends. */
async function press(page: Page, button: keyof typeof PAD): Promise<void> {
  await page.evaluate(async (index) => {
    const held = (window as unknown as { heldButtons: Set<number> }).heldButtons;
    const twoFrames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    held.add(index);
    await twoFrames();
    held.delete(index);
    await twoFrames();
  }, PAD[button]);
}

test.beforeEach(async ({ page }) => {
  await connectPad(page);
  await openGame(page);
  await page.evaluate(() => { window.dispatchEvent(new Event('gamepadconnected')); });
});

test('a gamepad moves among the choices and takes one', async ({ page }) => {
  await press(page, 'down');
  await expect(choiceButtons(page).first()).toBeFocused();
  await press(page, 'up');
  await expect(choiceButtons(page).last()).toBeFocused();
  await press(page, 'a');
  const leaf = await nextLeaf(page, '1');
  expect(leaf.focus).toBe('passage');
});

test('a button held down takes one choice, not many', async ({ page }) => {
  await press(page, 'down');
  await page.evaluate(() => { (window as unknown as { heldButtons: Set<number> }).heldButtons.add(0); });
  await nextLeaf(page, '1');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(page.locator('html')).toHaveAttribute('data-turn', '2');
});

test('a life goes on by gamepad alone', async ({ page }) => {
  const leaf = await play(page, {
    seed: 6,
    steps: 12,
    take: async (_, index) => {
      for (let step = 0; step <= index; step += 1) await press(page, 'down');
      await press(page, 'a');
    },
  });
  expect(Number(leaf.turn)).toBeGreaterThan(12);
});

test('a gamepad opens the journal and closes it', async ({ page }) => {
  await press(page, 'y');
  const journal = page.getByRole('dialog', { name: 'Journal' });
  await expect(journal).toBeVisible();
  await press(page, 'b');
  await expect(journal).toBeHidden();
  await press(page, 'down');
  await expect(choiceButtons(page).first()).toBeFocused();
});

test('a gamepad keeps a life, and what was done is said inside the panel', async ({ page }) => {
  await press(page, 'x');
  const keep = page.getByRole('dialog', { name: 'Keep' });
  await expect(keep).toBeVisible();
  const wanted = keep.getByRole('button', { name: 'Keep here: Slot 1' });
  for (let step = 0; step < 12 && !await wanted.evaluate((button) => button === document.activeElement); step += 1) await press(page, 'down');
  await expect(wanted).toBeFocused();
  await press(page, 'a');
  await expect(keep.getByRole('status')).toContainText('1');
  await expect(keep.getByRole('button', { name: 'Open: Slot 1' })).toBeVisible();
});
