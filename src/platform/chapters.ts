import { hash, json } from '../../story/prologue.ink';
import { importPart } from '../base/import-part.ts';
import type { ChapterId } from '../catalog/ids.ts';
import type { CompiledChapter } from '../session/ports.ts';

const later = import.meta.glob<{ json: string; hash: string }>(['../../story/*.ink', '!../../story/prologue.ink']);
const loaded = new Map<ChapterId, Promise<CompiledChapter>>();

/** A compiled chapter. The prologue is part of the page; the others are fetched when asked for. A failed fetch may be tried again. */
export function loadChapter(id: ChapterId): Promise<CompiledChapter> {
  if (id === 'prologue') return Promise.resolve({ id, json, hash });
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const fetch = later[`../../story/${id}.ink`];
  if (fetch === undefined) return Promise.reject(new Error(`There is no chapter "${id}".`));
  const loading = importPart(fetch).then((module) => ({ id, json: module.json, hash: module.hash }));
  loaded.set(id, loading);
  loading.catch(() => loaded.delete(id));
  return loading;
}
