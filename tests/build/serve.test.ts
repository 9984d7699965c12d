import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/build/serve.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'point-seven-serve-'));
  writeFileSync(path.join(folder, 'index.html'), 'the old page');
});
afterEach(() => { rmSync(folder, { recursive: true }); });

describe('what npm start serves', () => {
  it('is the build as it is now, also when it was made anew meanwhile', async () => {
    const served = await serveFolder(folder, 5310, { isRebuilt: true });
    try {
      const read = async (name: string): Promise<string> => (await fetch(served.address + name)).text();
      expect(await read('index.html')).toBe('the old page');
      writeFileSync(path.join(folder, 'index.html'), 'the new page, which is longer');
      writeFileSync(path.join(folder, 'new.js'), 'a new file');
      expect(await read('index.html')).toBe('the new page, which is longer');
      expect(await read('new.js')).toBe('a new file');
      expect((await fetch(`${served.address}gone.js`)).status).toBe(404);
    } finally {
      await served.close();
    }
  });

  it('takes the next port when one is taken', async () => {
    const first = await serveFolder(folder, 5330);
    const second = await serveFolder(folder, first.port);
    expect(second.port).toBeGreaterThan(first.port);
    await Promise.all([first.close(), second.close()]);
  });
});
