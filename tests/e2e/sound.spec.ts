import type { Page } from '@playwright/test';
import { loudness, spyOnAudio } from './audio-spy.ts';
import { expect, test } from './fixtures.ts';
import { openGame, play } from './play.ts';

/** What the page reports and asks for, without asking it anything. */
function listen(page: Page): { states: string[]; files: string[] } {
  const heard = { states: [] as string[], files: [] as string[] };
  page.on('console', (message) => { if (message.text().startsWith('audio: ')) heard.states.push(message.text().slice(7)); });
  page.on('request', (request) => { if (/\.(webm|mp3)(\?|$)/.test(request.url())) heard.files.push(request.url()); });
  return heard;
}

async function hideTab(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

/** Plays on until a page has music. */
async function playToMusic(page: Page): Promise<void> {
  const html = page.locator('html');
  for (let seed = 1; /^(none)?$/.test(await html.getAttribute('data-sound') ?? ''); seed += 1) await play(page, { seed, steps: 1 });
}

test.beforeEach(async ({ page }) => { await page.addInitScript(spyOnAudio); });

test('nothing sounds before the first press, and then the page\'s sounds are fetched and heard', async ({ page }) => {
  const heard = listen(page);
  await page.goto('./?stage=off&seed=7&chapter=ch1&as=stepan');
  await page.waitForLoadState('networkidle');
  expect(heard.files).toEqual([]);
  expect(heard.states).not.toContain('running');
  await page.mouse.click(20, 400);
  await playToMusic(page);
  await expect.poll(() => heard.states).toContain('running');
  await expect.poll(() => heard.files.length).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(loudness)).toBeGreaterThan(0.001);
});

test('a hidden tab is silent, and sounds again when it comes back', async ({ page }) => {
  await openGame(page, 'stage=off&seed=7&chapter=ch1&as=stepan');
  await playToMusic(page);
  await expect.poll(() => page.evaluate(loudness)).toBeGreaterThan(0.001);
  await hideTab(page, true);
  await expect.poll(() => page.evaluate(loudness)).toBe(0);
  await hideTab(page, false);
  await expect.poll(() => page.evaluate(loudness)).toBeGreaterThan(0.001);
});

test('mute silences what sounds, and a muted game fetches no sound', async ({ page }) => {
  const heard = listen(page);
  await page.addInitScript(() => { localStorage.setItem('point-seven:settings', '{"muted":true}'); });
  await openGame(page, 'stage=off&seed=7&chapter=ch1&as=stepan');
  await playToMusic(page);
  await page.waitForLoadState('networkidle');
  expect(heard.files).toEqual([]);
  await page.keyboard.press('m');
  await expect.poll(() => page.evaluate(loudness)).toBeGreaterThan(0.001);
  await page.keyboard.press('m');
  await expect.poll(() => page.evaluate(loudness)).toBe(0);
});

test('what sounds is also said in a caption, unless captions are off', async ({ page }) => {
  await openGame(page, 'stage=off&seed=7&chapter=ch1&as=stepan');
  await playToMusic(page);
  const caption = page.locator('#caption.is-shown');
  for (let seed = 1; await caption.count() === 0; seed += 1) await play(page, { seed, steps: 1 });
  await expect(caption).not.toHaveText('');
  await page.keyboard.press('s');
  await page.getByRole('group', { name: 'Captions for sounds' }).getByLabel('Off').check();
  await expect(caption).toHaveCount(0);
});

test('a sound that cannot be fetched costs nothing else', async ({ page, watch }) => {
  watch.expectFault(/ERR_FAILED/);
  await page.route(/\.(webm|mp3)(\?|$)/, (route) => route.abort());
  await openGame(page, 'stage=off&seed=7&chapter=ch1&as=stepan');
  await playToMusic(page);
  const leaf = await play(page, { seed: 2, steps: 5 });
  expect(leaf.passage.length).toBeGreaterThan(20);
});
