// `npm start [-- --port N]`: installs what is missing, builds, serves, and prints the address.
import { ensureBuild, ensureNode, ensurePackages } from './ensure.mjs';

ensureNode();
ensurePackages();
ensureBuild();
const { serveFolder } = await import('./serve.mjs');
const at = process.argv.indexOf('--port');
const wanted = at < 0 ? 4170 : Number(process.argv[at + 1]);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`"${process.argv[at + 1] ?? ''}" is not a port (1–65535).`);
  process.exit(1);
}
const served = await serveFolder('dist', wanted, { isRebuilt: true });
console.log(`Point Seven is open at ${served.address} (stop with Ctrl+C)`);
