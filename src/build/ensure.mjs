// Makes sure of what a fresh machine may lack: packages, and a browser for the tests. Plain JavaScript, because nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return result.status ?? 1;
}

/** Node 20.19 or later, else one clear sentence. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Point Seven needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the locked packages when they are missing or older than the lock. */
export function ensurePackages() {
  const stamp = path.join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(path.join(ROOT, 'package-lock.json')).mtimeMs) return;
  console.log('Installing the locked packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) {
    console.error('The packages could not be installed: is the npm registry within reach?');
    process.exit(1);
  }
}

const KNOWN_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:/Program Files/Google/Chrome/Application/chrome.exe'];

/** Path of a Chromium or Chrome: one that is there, else the distribution's package, else Playwright's own; else one clear sentence. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chromium found: trying the distribution’s package …');
  const elevate = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...elevate, 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  };
  if (existsSync('/usr/bin/apt-get') && apt('update', '-qq') && (apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') || apt('install', '-y', '-qq', '--no-install-recommends', 'chromium-browser'))) {
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  console.log('Trying Playwright’s own browser …');
  if (run('npx', ['playwright', 'install', '--with-deps', 'chromium']) === 0) {
    const own = execFileSync(process.execPath, ['-e', "import('@playwright/test').then((m) => process.stdout.write(m.chromium.executablePath()))"], { cwd: ROOT, encoding: 'utf8' });
    if (existsSync(own)) return own;
  }
  console.error('The end-to-end tests need Chromium or Chrome, and none could be found or installed. Install one, or name it with CHROME_PATH=/path/to/chrome.');
  process.exit(1);
}

function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  return KNOWN_BROWSERS.find((candidate) => existsSync(candidate)) ?? null;
}

/** Builds when something is newer than the last build. */
export function ensureBuild() {
  const stamp = path.join(ROOT, 'dist/.built-from');
  const present = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === present) return;
  if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) process.exit(1);
  writeFileSync(stamp, present);
}

/** Newest change and number of the files that a build reads. */
function fingerprint() {
  const listed = execFileSync(process.execPath, ['-e', `
    const { readdirSync, statSync } = require('node:fs'); const path = require('node:path');
    let newest = 0, count = 0;
    const walk = (folder) => { for (const each of readdirSync(folder, { withFileTypes: true })) { if (each.name === 'node_modules') continue; const file = path.join(folder, each.name); if (each.isDirectory()) walk(file); else { count += 1; newest = Math.max(newest, statSync(file).mtimeMs); } } };
    for (const folder of ['src', 'story', 'assets']) walk(folder);
    for (const file of ['index.html', 'vite.config.ts', 'package-lock.json']) { count += 1; newest = Math.max(newest, statSync(file).mtimeMs); }
    process.stdout.write(count + ' files, newest ' + newest);`], { cwd: ROOT, encoding: 'utf8' });
  return listed;
}
