import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { browserLaunch } from '../../src/build/browser.ts';
import { packForItch } from '../../src/build/itch.ts';
import { serveFolder, type Served } from '../../src/build/serve.mjs';
import { ROOT } from '../../src/build/ensure.mjs';
import { refuseStorage } from './refuse-storage.ts';

/** As itch.io does it: the zip unpacked below a path on one site, shown in a frame on a page of another. */
const SUB_PATH = 'html/123456-7';
let folder: string;
let games: Served;
let host: { address: string; server: Server };

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'point-seven-itch-'));
  const { zip } = packForItch(path.resolve(ROOT, process.env['E2E_FOLDER'] ?? 'dist'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, SUB_PATH, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  games = await serveFolder(folder, 5170);
  // 127.0.0.1 and localhost are two sites to a browser.
  const game = `http://localhost:${String(games.port)}/${SUB_PATH}/index.html?stage=off&seed=7`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>A page of games</title><link rel="icon" href="data:,"><iframe title="Point Seven" src="${game}" width="960" height="600" allow="autoplay; fullscreen"></iframe>`);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  host = { server, address: `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}/` };
});

test.afterAll(async () => {
  host.server.closeAllConnections();
  host.server.close();
  await games.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the page of games; answers the frame with the game in it, and a list that fills with its faults. */
async function openFramed(page: Page): Promise<{ game: Frame; faults: string[] }> {
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => { faults.push(String(error)); });
  await page.goto(host.address);
  const game = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (game === null) throw new Error('There is no frame.');
  await game.locator('html[data-turn="1"]').waitFor();
  return { game, faults };
}

async function playInFrame(game: Frame, choices: number): Promise<void> {
  for (let step = 0; step < choices; step += 1) {
    const turn = await game.locator('html').getAttribute('data-turn');
    await game.locator('#choices button').first().click();
    await game.waitForFunction((before) => document.documentElement.dataset['turn'] !== before, turn);
  }
}

async function openKeep(game: Frame): Promise<ReturnType<Frame['getByRole']>> {
  await game.locator('#passage').press('k');
  const panel = game.getByRole('dialog', { name: 'Keep' });
  await expect(panel).toBeVisible();
  return panel;
}

/** With nothing kept: it says so, keeps in memory, still writes the file, and plays. */
async function expectMemoryOnly(page: Page): Promise<void> {
  const { game, faults } = await openFramed(page);
  await playInFrame(game, 4);
  const panel = await openKeep(game);
  await expect(panel).toContainText('does not let the page keep anything');
  const kept = await game.locator('#passage').innerText();
  await panel.getByRole('button', { name: 'Keep here: Slot 1' }).click();
  await expect(panel.getByRole('button', { name: 'Open: Slot 1' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export this life to a file' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/);
  await page.keyboard.press('Escape');
  await playInFrame(game, 4);
  await openKeep(game);
  await panel.getByRole('button', { name: 'Open: Slot 1' }).click();
  await expect.poll(async () => kept.endsWith(await game.locator('#passage').innerText())).toBe(true);
  await playInFrame(game, 3);
  expect(faults).toEqual([]);
}

test('the zip plays from a sub-path inside a frame of another site, and keeps lives where it may', async () => {
  // A window without memory refuses third parties; a profile that lets them in has to be made.
  const profile = await mkdtemp(path.join(tmpdir(), 'point-seven-profile-'));
  await mkdir(path.join(profile, 'Default'));
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify({ profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } }));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, { ...browserLaunch(), reducedMotion: 'reduce' });
  try {
    const { game, faults } = await openFramed(await context.newPage());
    await playInFrame(game, 12);
    await expect(await openKeep(game)).toContainText('Inside a frame of another site');
    expect(await game.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 'nothing is kept for offline reading there').toBe(0);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('it plays there in a browser that refuses the storage of third parties', async ({ page }) => {
  const { game } = await openFramed(page);
  expect(await game.evaluate(() => { try { return String(window.localStorage.length); } catch (error) { return (error as Error).name; } }), 'this browser does refuse').toBe('SecurityError');
  await expectMemoryOnly(page);
});

test('it plays there where every kind of storage throws', async ({ page }) => {
  await page.addInitScript(refuseStorage);
  await expectMemoryOnly(page);
});

test('a build that itch.io would not run is refused in sentences', async () => {
  const bad = path.join(folder, 'bad');
  await mkdir(bad);
  await writeFile(path.join(bad, 'index.html'), '<script src="/assets/a.js"></script><img src="https://example.org/a.png"><style>p { background: url(/b.png); }</style>');
  expect(() => packForItch(bad)).toThrow(/address from the root: src="\/assets\/a\.js[\s\S]*url\(\/b\.png[\s\S]*asks another site/);
});
