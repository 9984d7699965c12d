import { existsSync } from 'node:fs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'];

/**
 * How tests and measurements start Chromium: no name leaves the machine, and the graphics card is played by software,
 * so that a machine without one shows the same. (`--use-angle=swiftshader` would make the 2D canvas ten times slower.)
 */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** How to launch it. Without CHROME_PATH and without a known browser, Playwright looks for its own. */
export function browserLaunch(): { executablePath?: string; args: string[] } {
  const named = process.env['CHROME_PATH'];
  const executablePath = named !== undefined && existsSync(named) ? named : KNOWN.find((each) => existsSync(each));
  return { args: [...BROWSER_FLAGS], ...(executablePath === undefined ? {} : { executablePath }) };
}
