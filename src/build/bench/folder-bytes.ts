import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../ensure.mjs';

/** All bytes of a built folder, as they lie on the disk. */
export function folderBytes(folder: string): number {
  const root = path.resolve(ROOT, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(root, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}
