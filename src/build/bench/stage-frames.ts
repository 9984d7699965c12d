import type { Browser, Page } from '@playwright/test';
import { openFreshPage } from './fresh-page.ts';
import { Player } from './player.ts';
import { quantile } from './statistics.ts';

export interface StageFrames { p95Ms: number; renderer: string }

/** How long the frames are watched, in ms. */
const WATCH_MS = 5000;
/** More choices than lead to a set piece in its chapter. */
const MOST_CHOICES = 120;
/** How long a set piece may take to come once its page stands, in ms. */
const COMES_WITHIN_MS = 15_000;

/** What can be seen on the stage beside a backdrop, the chapter that it is in, and what its page has at once. */
const PIECES = {
  vote: { chapter: 'ch3', mark: '.outcome-place' },
  map: { chapter: 'ch2', mark: '.map-place' },
} as const;

/** Time between frames, 95th percentile, with the moving stage over a page of the first chapter; and what draws it. */
export async function measureStageFrames(browser: Browser, address: string): Promise<StageFrames> {
  const { page, close } = await openFreshPage(browser, 'normal', { reducedMotion: 'no-preference' });
  await page.goto(`${address}?seed=1&chapter=ch1&as=stepan`);
  await page.locator('html[data-stage-ready="true"]').waitFor();
  await page.waitForLoadState('networkidle');
  const watched = await watch(page);
  await close();
  return watched;
}

/** The same while all 694 cards go up, or with the trains of the map; null when play does not come to it. */
export async function measurePieceFrames(browser: Browser, address: string, piece: keyof typeof PIECES): Promise<StageFrames | null> {
  const { chapter, mark } = PIECES[piece];
  const { page, close } = await openFreshPage(browser, 'normal', { reducedMotion: 'no-preference' });
  await page.goto(`${address}?seed=1&chapter=${chapter}&as=stepan`);
  await page.locator('html[data-stage-ready="true"]').waitFor();
  const player = new Player(page, 2);
  for (let taken = 0; taken < MOST_CHOICES; taken += 1) {
    if (await page.locator(mark).count() > 0 && await comes(page, piece)) {
      const watched = await watch(page);
      await close();
      return watched;
    }
    if ((await player.takeChoice()).isOver) break;
  }
  await close();
  return null;
}

function comes(page: Page, piece: string): Promise<boolean> {
  return page.locator(`html[data-stage-view="${piece}"]`).waitFor({ timeout: COMES_WITHIN_MS }).then(() => true, () => false);
}

async function watch(page: Page): Promise<StageFrames> {
  const { intervals, renderer } = await page.evaluate(watchFrames, WATCH_MS);
  return { p95Ms: quantile(intervals, 0.95), renderer };
}

/** In the page. */
function watchFrames(duration: number): Promise<{ intervals: number[]; renderer: string }> {
  return new Promise((resolve) => {
    const intervals: number[] = [];
    const begin = performance.now();
    let last = begin;
    const onFrame = (now: number): void => {
      intervals.push(now - last);
      last = now;
      if (now - begin < duration) {
        requestAnimationFrame(onFrame);
        return;
      }
      const gl = document.createElement('canvas').getContext('webgl');
      const info = gl?.getExtension('WEBGL_debug_renderer_info') ?? null;
      resolve({ intervals: intervals.slice(1), renderer: gl === null || info === null ? 'unknown' : String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) });
    };
    requestAnimationFrame(onFrame);
  });
}
