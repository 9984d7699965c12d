// `node src/build/serve-dist.mjs --port N [--folder dist]`: serves a build for the end-to-end tests, on this port or not at all.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './ensure.mjs';
import { serveFolder } from './serve.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const wanted = Number(option('port', '4717'));
const folder = option('folder', 'dist');
if (!existsSync(path.resolve(ROOT, folder, 'index.html'))) {
  console.error(`There is no build in "${folder}": run "npm run build" first.`);
  process.exit(1);
}
const served = await serveFolder(folder, wanted);
if (served.port !== wanted) {
  console.error(`Port ${wanted} is taken.`);
  process.exit(1);
}
console.log(`Serving at ${served.address}`);
