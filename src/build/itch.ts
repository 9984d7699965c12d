import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** What itch.io takes (itch.io/docs/creators/html5; the 1,000 files were 500 until 2024). */
export const ITCH_LIMITS = { files: 1000, fileBytes: 200_000_000, totalBytes: 500_000_000, pathLength: 240 } as const;

export interface ItchZip { zip: Uint8Array; files: { name: string; bytes: number }[]; totalBytes: number }

/** An address from the root of the site: on itch.io the game lies in a folder, so it would lead nowhere. */
const ABSOLUTE: readonly (readonly [ending: RegExp, pattern: RegExp])[] = [
  [/\.(html|svg|webmanifest)$/, /(?:src|href|srcset|poster|action|content)\s*=\s*["']\/[^"']*/g],
  [/\.(html|css)$/, /url\(\s*["']?\/[^)]*\)/g],
  [/\.js$/, /["'`]\/assets\/[^"'`]*|(?:import|fetch|register)\(\s*["'`]\/[^"'`]*|from\s*["']\/[^"']*/g],
  [/\.webmanifest$/, /"(?:start_url|scope|src)"\s*:\s*"\/[^"]*/g],
];
/** A file asked of another site: the policy of the page would refuse it. Links for people to read are none. */
const FOREIGN = /<(?:script|link|img|audio|video|source|iframe)\b[^>]*\b(?:src|href)\s*=\s*["'](?:https?:)?\/\/[^"']*/g;
/** Kept out of the zip: the build's own notes. */
const LEFT_OUT = /(^|\/)\.|\.map$/;

/** Packs a built folder for itch.io. Throws sentences, all of them at once, when itch.io would refuse it or it would not run there. */
export function packForItch(folder: string): ItchZip {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !LEFT_OUT.test(name) && statSync(path.join(folder, name)).isFile())
    .sort();
  const faults: string[] = [];
  const content: Zippable = {};
  const files: ItchZip['files'] = [];
  for (const name of names) {
    const bytes = readFileSync(path.join(folder, name));
    files.push({ name, bytes: bytes.length });
    // One fixed day: the same build makes the same zip.
    content[name] = [bytes, { level: 9, mtime: new Date(2000, 0, 1) }];
    if (bytes.length > ITCH_LIMITS.fileBytes) faults.push(`${name} has ${String(bytes.length)} bytes; itch.io takes ${String(ITCH_LIMITS.fileBytes)}.`);
    if (name.length > ITCH_LIMITS.pathLength) faults.push(`${name} has a path of more than ${String(ITCH_LIMITS.pathLength)} characters.`);
    faults.push(...faultsIn(name, bytes));
  }
  const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (!names.includes('index.html')) faults.push('There is no index.html at the root.');
  if (files.length > ITCH_LIMITS.files) faults.push(`There are ${String(files.length)} files; itch.io takes ${String(ITCH_LIMITS.files)}.`);
  if (totalBytes > ITCH_LIMITS.totalBytes) faults.push(`All files together have ${String(totalBytes)} bytes; itch.io takes ${String(ITCH_LIMITS.totalBytes)}.`);
  if (faults.length > 0) throw new Error(`This build cannot go to itch.io:\n${faults.join('\n')}`);
  return { zip: zipSync(content), files, totalBytes };
}

function faultsIn(name: string, bytes: Buffer): string[] {
  if (!/\.(html|css|js|svg|webmanifest)$/.test(name)) return [];
  const text = bytes.toString('utf8');
  const absolute = ABSOLUTE.filter(([ending]) => ending.test(name)).flatMap(([, pattern]) => text.match(pattern) ?? []);
  const foreign = /\.html$/.test(name) ? text.match(FOREIGN) ?? [] : [];
  return [
    ...absolute.map((found) => `${name} has an address from the root: ${found.slice(0, 80)}`),
    ...foreign.map((found) => `${name} asks another site: ${found.slice(0, 80)}`),
  ];
}
