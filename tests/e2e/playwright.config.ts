import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../../src/build/browser.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

// Chosen once and handed down to the workers, so that two runs on one machine do not meet. E2E_FOLDER tests another build.
process.env['E2E_PORT'] ??= freePort();
const port = process.env['E2E_PORT'];
const folder = process.env['E2E_FOLDER'] ?? 'dist';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: path.join(ROOT, 'test-results/e2e'),
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line'], ['json', { outputFile: path.join(ROOT, 'test-results/e2e.json') }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 720 },
    // Stillness makes a page the same each time; the tests of movement ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    // A worker that answers in the server's place would hide what the tests provoke; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: browserLaunch(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" src/build/serve-dist.mjs --port ${port} --folder "${folder}"`,
    cwd: ROOT,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

function freePort(): string {
  const ask = "const server = require('node:net').createServer().listen(0, '127.0.0.1', () => { process.stdout.write(String(server.address().port)); server.close(); })";
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' });
}
