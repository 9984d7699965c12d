import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

/** What a page must never do, collected while it plays. A test that provokes a fault names it with `expectFault`. */
export class Watch {
  readonly #origin: string;
  readonly #faults: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(origin: string) { this.#origin = origin; }

  /** This fault is the point of the test and does not count. */
  expectFault(pattern: RegExp): void { this.#expected.push(pattern); }

  attach(context: BrowserContext): void {
    context.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') this.#faults.push(`${message.type()}: ${message.text()} (${message.location().url})`); });
    context.on('weberror', (error) => { this.#faults.push(`uncaught: ${error.error().stack ?? error.error().message}`); });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== this.#origin) this.#faults.push(`request to another origin: ${request.url()}`);
    });
  }

  get faults(): string[] {
    return this.#faults.filter((fault) => !BROWSER_NOISE.test(fault) && !this.#expected.some((pattern) => pattern.test(fault)));
  }
}

/**
 * What the software graphics of a test machine, and the test tool, say about themselves; and what Chromium says of a busy machine, where a page takes
 * seconds to be laid out (that the face fetched ahead is the one in use has its own test).
 */
const BROWSER_NOISE = /Service Worker registration blocked|was preloaded using link preload but not used within a few seconds|GL Driver Message|GPU stall|Automatic fallback to software WebGL|software WebGL/i;

interface Parts { watch: Watch; freshPage: (options?: BrowserContextOptions) => Promise<Page> }

/** Every test watches its pages: no error on the console, nothing uncaught, no request to another origin. */
export const test = base.extend<Parts>({
  watch: [async ({ context, baseURL }, use) => {
    const watch = new Watch(new URL(baseURL ?? '').origin);
    watch.attach(context);
    await use(watch);
    expect(watch.faults, 'faults of the page').toEqual([]);
  }, { auto: true }],

  /** A page in a context of its own: another browser, so to speak. Closed and watched like the first. */
  freshPage: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      contexts.push(context);
      watch.attach(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
