import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.ts';
import { ensureBuild, ROOT } from './ensure.mjs';
import { packForItch, type ItchZip } from './itch.ts';

/** `npm run itch [-- --out FILE]`: writes the zip that is uploaded to itch.io. Exit 1 when itch.io would refuse it. */
const given = readArguments(process.argv.slice(2));
const folder = given.get('folder') ?? 'dist';
if (folder === 'dist') ensureBuild();
const file = path.resolve(ROOT, given.get('out') ?? 'release/point-seven-itch.zip');

try {
  write(packForItch(path.resolve(ROOT, folder)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function write({ zip, files, totalBytes }: ItchZip): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, zip);
  const [largest] = [...files].sort((a, b) => b.bytes - a.bytes);
  console.log(`${path.relative(ROOT, file)}: ${megabytes(zip.length)}`);
  console.log(`${String(files.length)} files (at most 1,000), ${megabytes(totalBytes)} unpacked, the largest ${largest === undefined ? 'none' : `${largest.name} with ${megabytes(largest.bytes)}`} (at most 200 MB)`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
