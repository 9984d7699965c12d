import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { choiceButtons, comeBack, nextLeaf, openGame, play, readLeaf, untilKept } from './play.ts';

/** How many different colours a picture of this place has, in steps of 16. */
async function coloursOf(page: Page, place: Locator): Promise<number> {
  const png = await place.screenshot({ type: 'png' });
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (context === null) return 0;
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(((pixels[at] ?? 0) >> 4) * 256 + ((pixels[at + 1] ?? 0) >> 4) * 16 + ((pixels[at + 2] ?? 0) >> 4));
    return colours.size;
  }, png.toString('base64'));
}

const stageReady = (page: Page): Promise<void> => page.locator('html[data-stage-ready="true"]').waitFor();

test('the stage comes after the words, and draws a picture with WebGL that changes with the story', async ({ page }) => {
  await openGame(page, 'seed=7&chapter=ch1&as=stepan');
  await stageReady(page);
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toHaveCount(1);
  await expect.poll(() => coloursOf(page, page.locator('#stage'))).toBeGreaterThan(12);
  const stage = page.locator('#stage');
  const first = await stage.getAttribute('data-scene');
  for (let seed = 1; await stage.getAttribute('data-scene') === first; seed += 1) await play(page, { seed, steps: 1 });
  await stageReady(page);
  await expect.poll(() => coloursOf(page, stage)).toBeGreaterThan(12);
});

/** The pictures that the page holds without showing them in the document: those of the stage's textures. */
async function heldPictures(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { result } = await client.send('Runtime.evaluate', { expression: 'HTMLImageElement.prototype' });
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: count } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '', returnByValue: true,
    functionDeclaration: 'function () { return this.filter((image) => !image.isConnected && image.src.startsWith("blob:")).length; }',
  });
  await client.detach();
  return Number(count.value);
}

test('the stage lets go of what it no longer shows', async ({ page }) => {
  await openGame(page, 'renderer=canvas&seed=7&chapter=ch1&as=stepan');
  await stageReady(page);
  const seen = new Set<string>();
  await play(page, { seed: 2, steps: 40, onLeaf: async () => {
    seen.add(await page.locator('#stage').getAttribute('data-scene') ?? '');
    seen.add(await page.locator('#plate').textContent() ?? '');
  } });
  // Otherwise this life showed nothing that could be let go.
  expect(seen.size).toBeGreaterThan(8);
  // The last page's scene may still be on its way, so its layers are counted anew with every look.
  await expect.poll(async () => {
    const scene = await page.locator('#stage').getAttribute('data-scene') ?? '';
    const { layers } = JSON.parse(readFileSync(`assets/art/scenes/${scene}/scene.json`, 'utf8')) as { layers: unknown[] };
    return await heldPictures(page) - layers.length;
  }, 'beside the layers of the backdrop one bust is held').toBeLessThanOrEqual(1);
});

test('the picture moves, and stands still where the system asks for less motion', async ({ page, freshPage }) => {
  const moving = await freshPage({ reducedMotion: 'no-preference', viewport: { width: 640, height: 400 } });
  await openGame(moving, 'seed=7&chapter=ch1&as=stepan');
  await stageReady(moving);
  const canvas = moving.locator('#stage canvas');
  const first = await canvas.screenshot();
  await expect.poll(async () => (await canvas.screenshot()).equals(first), 'the moving one').toBe(false);
  await moving.close();

  await page.setViewportSize({ width: 640, height: 400 });
  await openGame(page, 'seed=7&chapter=ch1&as=stepan');
  await stageReady(page);
  const still = page.locator('#stage canvas');
  // Once the loop sleeps, every picture is the same.
  await expect.poll(async () => (await still.screenshot()).equals(await still.screenshot()), 'the still one').toBe(true);
});

test('the stage fits a phone, above the sheet, and the words stay uncovered', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGame(page, 'renderer=canvas&seed=7&chapter=ch1&as=stepan');
  await stageReady(page);
  const stage = await page.locator('#stage canvas').boundingBox();
  const sheet = await page.locator('#sheet').boundingBox();
  expect(stage?.width).toBe(390);
  expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(async () => (await page.locator('#stage canvas').boundingBox())?.width).toBe(844);
});

test('a layer that cannot be fetched costs that layer alone', async ({ page, watch }) => {
  watch.expectFault(/ERR_FAILED|could not be fetched; the stage goes on without it/);
  await page.route(/\/assets\/L1-[^/]*\.webp$/, (route) => route.abort());
  await openGame(page, 'renderer=canvas&seed=7&chapter=ch1&as=stepan');
  await stageReady(page);
  expect(await coloursOf(page, page.locator('#stage'))).toBeGreaterThan(4);
  await play(page, { seed: 2, steps: 12 });
});

test('with all pictures missing, and the stage too, the story goes on', async ({ page, watch }) => {
  watch.expectFault(/ERR_FAILED|left out/);
  await page.route(/\.webp$/, (route) => route.abort());
  await page.route(/\/assets\/start-[^/]*\.js$/, (route) => route.abort());
  await openGame(page, 'seed=7&chapter=ch1&as=stepan');
  const leaf = await play(page, { seed: 2, steps: 12 });
  expect(leaf.passage.length).toBeGreaterThan(20);
});

test('the player can have a flat picture, or none, at once', async ({ page }) => {
  await openGame(page, 'renderer=canvas&seed=7&chapter=ch1&as=stepan');
  await stageReady(page);
  const scene = (): Promise<string | null> => page.locator('#stage').getAttribute('data-scene');
  const first = await scene();
  for (let seed = 1; await scene() === first; seed += 1) await play(page, { seed, steps: 1 });
  const flat = (): Promise<string | null> => page.locator('.still-scene').getAttribute('src');
  const before = await flat();
  await page.keyboard.press('s');
  const picture = page.getByRole('group', { name: 'Picture' });
  await picture.getByLabel('Flat picture').check();
  await expect(page.locator('#stage canvas')).toHaveCount(0);
  await expect(page.locator('.still-scene')).toBeVisible();
  await expect.poll(flat, 'the flat picture is that of this page').not.toBe(before);
  await picture.getByLabel('No picture').check();
  await expect(page.locator('#stage')).toBeHidden();
  await picture.getByLabel('Moving picture').check();
  await stageReady(page);
  await expect(page.locator('#stage canvas')).toHaveCount(1);
});

test('someone who comes back sees the place where the life stands, and the stage takes over from there', async ({ page }) => {
  await openGame(page, 'renderer=canvas&seed=7&chapter=ch1&as=stepan');
  await stageReady(page);
  await play(page, { seed: 2, steps: 2 });
  await untilKept(page);
  await comeBack(page);
  await page.getByRole('button', { name: /Go on/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => coloursOf(page, page.locator('#stage'))).toBeGreaterThan(12);
  await page.getByRole('button', { name: /Go on/ }).click();
  await nextLeaf(page, '');
  await stageReady(page);
  await expect.poll(() => coloursOf(page, page.locator('#stage'))).toBeGreaterThan(12);
});

for (const renderer of ['webgl', 'canvas']) {
  test(`the hour lies over the picture and hides nothing of it (${renderer})`, async ({ page }) => {
    await openGame(page, `renderer=${renderer}&seed=7&chapter=ch3&as=stepan`);
    const stage = page.locator('#stage');
    // The first way through the evening of arrival: the dining room is lit by lamps.
    while (!(await page.locator('#place').innerText()).includes('dining room')) {
      const { turn } = await readLeaf(page);
      await choiceButtons(page).first().click();
      await nextLeaf(page, turn);
    }
    await expect(stage).toHaveAttribute('data-light', 'lamp');
    await stageReady(page);
    await expect.poll(() => coloursOf(page, stage)).toBeGreaterThan(12);
  });
}

test('the map of the campaign follows the plan, in the picture and in words', async ({ page }) => {
  await openGame(page, 'renderer=canvas&seed=7&chapter=ch2&as=darya');
  await stageReady(page);
  const words = page.locator('.map-words');
  for (let seed = 1; await page.locator('.map-place').count() === 0; seed += 1) await play(page, { seed, steps: 1 });
  await page.locator('html[data-stage-view="map"]').waitFor();
  await words.locator('summary').click();
  await expect(words.getByRole('row')).toHaveCount(25);
  const canvas = page.locator('#stage canvas');
  const unplanned = await canvas.screenshot();
  await page.getByLabel('Where').selectOption('kaluga');
  await page.getByRole('button', { name: 'Put it into the plan' }).click();
  await expect(words.getByRole('listitem').filter({ hasText: 'Kaluga' })).toHaveCount(1);
  await expect.poll(async () => (await canvas.screenshot()).equals(unplanned), 'the picture with the plan').toBe(false);
});

test('the table of the commission is seen while the sheets are read, and not before', async ({ page }) => {
  await openGame(page, 'renderer=canvas&seed=7&chapter=ch6&as=darya');
  await stageReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-stage-view', 'picture');
  const isReading = ({ choices }: { choices: string[] }): boolean => choices.some((choice) => choice.startsWith('Own it'));
  await play(page, { seed: 7, until: isReading });
  await page.locator('html[data-stage-view="table"]').waitFor();
  const canvas = page.locator('#stage canvas');
  const first = await canvas.screenshot();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await play(page, { seed: 7, steps: 1 });
  await expect.poll(async () => (await canvas.screenshot()).equals(first), 'the picture with the next sheet').toBe(false);
  await play(page, { seed: 7, until: ({ passage }) => /To be (considered|reduced|expelled)/.test(passage) });
  await expect(page.locator('html')).toHaveAttribute('data-stage-view', 'table');
  await play(page, { seed: 7, steps: 1 });
  await page.locator('html[data-stage-view="picture"]').waitFor();
});
