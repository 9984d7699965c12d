import { CHAPTERS, type ChapterId } from '../../src/catalog/ids.ts';
import { readStory, sheetTexts } from '../../src/build/story-source.ts';
import type { CompiledChapter, SessionPorts, SheetText } from '../../src/session/ports.ts';

/** The real story, compiled once for a test file. */
export function loadStory(): { chapters: Map<ChapterId, CompiledChapter>; sheets: Record<string, SheetText>; ports: SessionPorts } {
  const source = readStory();
  const chapters = new Map<ChapterId, CompiledChapter>();
  for (const chapter of source.chapters) {
    if (chapter.compiled === null) throw new Error(chapter.issues.map((issue) => `${issue.file}:${String(issue.line)}: ${issue.message}`).join('\n'));
    chapters.set(chapter.id, chapter.compiled);
  }
  const sheets = sheetTexts(source.catalog);
  return { chapters, sheets, ports: portsFor(chapters, sheets) };
}

/** Ports over chapters in memory; the clock stands still. */
export function portsFor(chapters: ReadonlyMap<ChapterId, CompiledChapter>, sheets: Record<string, SheetText> = {}): SessionPorts {
  return {
    loadChapter: (id) => {
      const chapter = chapters.get(id);
      return chapter === undefined ? Promise.reject(new Error(`no chapter ${id}`)) : Promise.resolve(chapter);
    },
    loadSheets: () => Promise.resolve(sheets),
    now: () => 0,
  };
}

export const ALL_CHAPTERS = CHAPTERS;
