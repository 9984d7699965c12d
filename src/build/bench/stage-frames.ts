import type { Browser } from '@playwright/test';
import { openFreshPage } from './fresh-page.ts';
import { quantile } from './statistics.ts';

export interface StageFrames { p95Ms: number; renderer: string }

/** How long the frames are watched, in ms. */
const WATCH_MS = 5000;

/** Time between frames, 95th percentile, with the moving stage over a page of the first chapter; and what draws it. */
export async function measureStageFrames(browser: Browser, address: string): Promise<StageFrames> {
  const { page, close } = await openFreshPage(browser, 'normal', { reducedMotion: 'no-preference' });
  await page.goto(`${address}?seed=1&chapter=ch1&as=stepan`);
  await page.locator('html[data-stage-ready="true"]').waitFor();
  await page.waitForLoadState('networkidle');
  const { intervals, renderer } = await page.evaluate(watchFrames, WATCH_MS);
  await close();
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
