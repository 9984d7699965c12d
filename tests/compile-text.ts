import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashHex } from '../src/base/hash.ts';
import type { ChapterId } from '../src/catalog/ids.ts';
import { compileInk, type InkResult } from '../src/build/compile-ink.ts';
import type { CompiledChapter } from '../src/session/ports.ts';

/** Compiles a small story written in a test. */
export function compileText(text: string): InkResult {
  const folder = mkdtempSync(path.join(tmpdir(), 'ink-'));
  try {
    const file = path.join(folder, 'main.ink');
    writeFileSync(file, text);
    return compileInk(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same as a chapter; a story that does not compile fails the test with the compiler's words. */
export function chapterFrom(text: string, id: ChapterId = 'ch1'): CompiledChapter {
  const result = compileText(text);
  if (result.json === null) throw new Error(result.issues.map((issue) => `line ${String(issue.line)}: ${issue.message}`).join('\n'));
  return { id, json: result.json, hash: hashHex(result.json) };
}
