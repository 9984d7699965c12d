import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashHex } from '../base/hash.ts';
import { CHAPTERS, type ChapterId } from '../catalog/ids.ts';
import type { CompiledChapter, SheetText } from '../session/ports.ts';
import { readCatalogFiles, refreshCatalogInk, type CatalogFiles } from './catalog-files.ts';
import { compileInk, type InkIssue } from './compile-ink.ts';

export const STORY_FOLDER = path.resolve(import.meta.dirname, '../../story');

export interface ChapterSource { id: ChapterId; compiled: CompiledChapter | null; files: string[]; issues: InkIssue[] }
export interface StorySource { catalog: CatalogFiles; chapters: ChapterSource[] }

/** Compiles the chapters that exist on disk, with the catalog's ids as list items. */
export function readStory(only: readonly ChapterId[] = CHAPTERS): StorySource {
  const catalog = readCatalogFiles(STORY_FOLDER);
  refreshCatalogInk(STORY_FOLDER, catalog);
  return { catalog, chapters: only.map((id) => readChapter(id)) };
}

export function readChapter(id: ChapterId): ChapterSource {
  const entry = path.join(STORY_FOLDER, `${id}.ink`);
  if (!existsSync(entry)) return { id, compiled: null, files: [], issues: [{ severity: 'error', file: entry, line: 1, message: 'the chapter has no main file' }] };
  const result = compileInk(entry);
  return { id, compiled: result.json === null ? null : { id, json: result.json, hash: hashHex(result.json) }, files: result.files, issues: result.issues };
}

/** The sheets as the session wants them. */
export function sheetTexts(catalog: CatalogFiles): Record<string, SheetText> {
  return Object.fromEntries([...catalog.entries.sheets].map(([id, { value }]) => [id, value as unknown as SheetText]));
}

/** Lines of an ink file, for messages; none when it does not exist (the compiler has said so already). */
export function readLines(file: string): string[] {
  return !existsSync(file) ? [] : readFileSync(file, 'utf8').split('\n');
}
