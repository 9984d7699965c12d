import { expect, test } from './fixtures.ts';
import { byMouse, openGame, play, readLeaf, type Leaf, type Take } from './play.ts';

/** Now the number of the choice, now arrows and Enter. */
const byKeys: Take = async (page, index, leaf) => {
  if (Number(leaf.turn) % 2 === 0) {
    await page.keyboard.press(String(index + 1));
    return;
  }
  for (let step = 0; step <= index; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

function statusFor(leaf: Leaf): RegExp {
  if (leaf.isOver) return /The life is over\.$/;
  return leaf.choices.length === 1 ? /One way on\.$/ : new RegExp(`${String(leaf.choices.length)} choices\\.$`);
}

test('a life is played to its last page by keyboard alone, and the focus follows the reading', async ({ page }) => {
  test.setTimeout(120_000);
  await openGame(page, 'stage=off&seed=11');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the passage' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Passage' })).toBeFocused();
  const titles = new Set<string>();
  const last = await play(page, {
    seed: 11,
    take: byKeys,
    onLeaf: async (leaf) => {
      expect(leaf.focus, `focus on leaf ${leaf.turn}`).toBe('passage');
      expect(leaf.status, `status on leaf ${leaf.turn}`).toMatch(statusFor(leaf));
      expect(leaf.passage.length, `words on leaf ${leaf.turn}`).toBeGreaterThan(20);
      titles.add(await page.getByRole('heading', { level: 1 }).innerText());
    },
  });
  expect(last.isOver).toBe(true);
  expect(titles.size).toBeGreaterThan(7);
  await page.keyboard.press('Enter');
  expect((await readLeaf(page)).turn, 'Enter on the passage takes nothing').toBe(last.turn);
  await page.keyboard.press('1');
  await expect(page.locator('html')).toHaveAttribute('data-turn', '1');
});

test('a life is played to its last page with the stage left out', async ({ page }) => {
  test.setTimeout(120_000);
  await openGame(page, 'stage=off&seed=23');
  const last = await play(page, { seed: 23, take: byMouse });
  expect(last.isOver).toBe(true);
  await expect(page.locator('#stage canvas')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-stage-ready');
});

test('the same seed and the same choices tell the same life', async ({ page, freshPage }) => {
  const other = await freshPage();
  const told: string[][] = [];
  for (const each of [page, other]) {
    await openGame(each, 'stage=off&seed=5');
    const passages: string[] = [];
    await play(each, { seed: 3, steps: 14, onLeaf: (leaf) => { passages.push(leaf.passage); } });
    told.push(passages);
  }
  expect(told[1]).toEqual(told[0]);
});
