// Renders every scene, or only those named: node src/scenes/build.mjs works_yard cell_room
// A scene is any file in this folder whose name is not one of the helpers below.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const scenes = fs.readdirSync(here)
  .filter((f) => f.endsWith('.mjs') && f !== 'build.mjs' && !f.startsWith('lib'))
  .filter((f) => wanted.length === 0 || wanted.includes(f.replace('.mjs', '')));
for (const f of scenes) {
  const run = spawnSync(process.execPath, [path.join(here, f)], { stdio: 'inherit' });
  if (run.status !== 0) process.exitCode = 1;
}
