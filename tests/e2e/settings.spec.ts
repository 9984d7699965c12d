import { expect, test } from './fixtures.ts';
import { comeBack, openGame } from './play.ts';

test('text size, typeface and paper change at once and are kept', async ({ page }) => {
  await openGame(page, 'stage=off');
  const passage = page.getByRole('region', { name: 'Passage' });
  const look = (): Promise<string[]> => passage.evaluate((element) => {
    const sheet = getComputedStyle(document.getElementById('sheet') ?? element);
    const { fontSize, fontFamily, color } = getComputedStyle(element);
    return [fontSize, fontFamily.split(',')[0] ?? '', color, sheet.backgroundColor];
  });
  const before = await look();
  await page.keyboard.press('s');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('group', { name: 'Text size' }).getByLabel('A+++').check();
  await settings.getByRole('group', { name: 'Typeface' }).getByLabel('OpenDyslexic').check();
  await settings.getByRole('group', { name: 'Paper' }).getByLabel('Dark').check();
  await page.keyboard.press('Escape');
  const after = await look();
  after.forEach((value, index) => { expect(value).not.toBe(before[index]); });
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('16px OpenDyslexic'))).toBe(true);
  await comeBack(page);
  await page.getByRole('button', { name: /Go on/ }).waitFor();
  expect(await look()).toEqual(after);
});

test('five sizes of text, each larger than the one before', async ({ page }) => {
  await openGame(page, 'stage=off');
  await page.keyboard.press('s');
  const sizes: number[] = [];
  for (const label of ['A−', 'A', 'A+', 'A++', 'A+++']) {
    await page.getByRole('group', { name: 'Text size' }).getByLabel(label, { exact: true }).check();
    sizes.push(await page.locator('#passage').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  }
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(new Set(sizes).size).toBe(5);
});

test('M mutes, the menu says so, and the setting is kept', async ({ page }) => {
  await openGame(page, 'stage=off');
  const mute = page.locator('.menu-mute');
  await expect(mute).toHaveText('Mute sound');
  await page.keyboard.press('m');
  await expect(mute).toHaveText('Turn sound on');
  await page.reload();
  await expect(mute).toHaveText('Turn sound on');
  await page.keyboard.press('m');
  await expect(mute).toHaveText('Mute sound');
});

test('a mode chosen as one life takes nothing back', async ({ page }) => {
  await page.addInitScript(() => { localStorage.setItem('point-seven:settings', JSON.stringify({ mode: 'one' })); });
  await openGame(page, 'stage=off&seed=7');
  await page.keyboard.press('1');
  await expect(page.locator('html')).toHaveAttribute('data-turn', '2');
  await page.keyboard.press('u');
  await page.keyboard.press('1');
  await expect(page.locator('html')).toHaveAttribute('data-turn', '3');
});

test('kept settings that make no sense are read as far as they do', async ({ page }) => {
  await page.addInitScript(() => { localStorage.setItem('point-seven:settings', '{"textSize":99,"paper":"dark","music":"loud"'); });
  await openGame(page, 'stage=off');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '2');
});

test('the page carries a policy that lets nothing in from elsewhere', async ({ page }) => {
  await openGame(page, 'stage=off');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
});

test('without scripts the page says what it is', async ({ freshPage }) => {
  const page = await freshPage({ javaScriptEnabled: false });
  await page.goto('./');
  await expect(page.locator('noscript p')).toBeVisible();
});

test('the face that is fetched ahead is the one that the first page is set in', async ({ page }) => {
  await openGame(page);
  const ahead = await page.locator('link[rel="preload"][as="font"]').getAttribute('href');
  expect(ahead).toMatch(/literata/);
  expect(await page.locator('#passage').evaluate((passage) => getComputedStyle(passage).fontFamily)).toMatch(/Literata/);
  await expect.poll(() => page.evaluate(() => [...document.fonts].some((face) => /Literata/.test(face.family) && face.status === 'loaded'))).toBe(true);
});
