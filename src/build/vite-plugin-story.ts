import path from 'node:path';
import type { Plugin } from 'vite';
import { CHAPTERS } from '../catalog/ids.ts';
import { setQuotes } from '../narrative/typography.ts';
import { readCatalogFiles, refreshCatalogInk, type CatalogKind } from './catalog-files.ts';
import { reportStory } from './story-report.ts';
import { readChapter, STORY_FOLDER } from './story-source.ts';
import { typicalLivesOnDisk, type TypicalLives } from './typical-life.ts';

const CATALOG_PREFIX = 'virtual:catalog/';
const TYPICAL_PREFIX = 'virtual:typical/';

/**
 * Turns `story/<chapter>.ink` into a module with the compiled chapter, `virtual:catalog/<kind>` into the catalog as JSON, and
 * `virtual:typical/<chapter>` into the lives that a lesson may begin from, played from the story as it is.
 * A release build first runs every check of `npm run story`; an error stops it with file and line. Edits reload the page.
 */
export function storyPlugin(): Plugin {
  let isRelease = false;
  let typical: TypicalLives | null = null;
  return {
    name: 'point-seven-story',
    enforce: 'pre',
    configResolved(config) {
      isRelease = config.command === 'build';
    },
    buildStart() {
      typical = null;
      const catalog = readCatalogFiles(STORY_FOLDER);
      refreshCatalogInk(STORY_FOLDER, catalog);
      if (!isRelease) return;
      const { errors } = reportStory({ lives: 0, seed: 1 });
      if (errors.length > 0) this.error(`the story has ${String(errors.length)} error(s):\n${errors.map(relative).join('\n')}`);
    },
    transformIndexHtml(html) {
      // While working, styles are injected into the page; the release allows only its own files.
      return isRelease ? html : html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    },
    resolveId(id) {
      return id.startsWith(CATALOG_PREFIX) || id.startsWith(TYPICAL_PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (id.startsWith(`\0${CATALOG_PREFIX}`)) return loadCatalog(id.slice(CATALOG_PREFIX.length + 1) as CatalogKind, (file) => { this.addWatchFile(file); });
      if (id.startsWith(`\0${TYPICAL_PREFIX}`)) {
        typical ??= typicalLivesOnDisk();
        const chapter = CHAPTERS.find((each) => id.endsWith(`/${each}`));
        return jsonModule(JSON.stringify(chapter === undefined ? {} : typical?.[chapter] ?? {}));
      }
      const file = id.split('?')[0] ?? id;
      const chapter = CHAPTERS.find((each) => file === path.join(STORY_FOLDER, `${each}.ink`));
      if (chapter === undefined) return null;
      const source = readChapter(chapter);
      for (const each of source.files) this.addWatchFile(each);
      const errors = source.issues.filter((issue) => issue.severity === 'error');
      const [first] = errors;
      if (first !== undefined || source.compiled === null) {
        this.error({
          message: errors.map((issue) => relative(`${issue.file}:${String(issue.line)}: ${issue.message}`)).join('\n'),
          id: first?.file ?? file,
          loc: { file: first?.file ?? file, line: first?.line ?? 1, column: 0 },
        });
      }
      for (const issue of source.issues) this.warn(relative(`${issue.file}:${String(issue.line)}: ${issue.message}`));
      return { code: `export const json = ${JSON.stringify(source.compiled.json)};\nexport const hash = ${JSON.stringify(source.compiled.hash)};\n`, map: null, moduleType: 'js' };
    },
  };
}

function loadCatalog(kind: CatalogKind, watch: (file: string) => void): { code: string; map: null; moduleType: 'js' } {
  const { entries, issues } = readCatalogFiles(STORY_FOLDER);
  const [issue] = issues;
  if (issue !== undefined) throw new Error(relative(`${issue.file}: ${issue.message}`));
  const merged: Record<string, unknown> = {};
  for (const [id, { file, value }] of entries[kind]) {
    merged[id] = value;
    watch(file);
  }
  return jsonModule(JSON.stringify(merged, printQuotes));
}

/** A string is parsed faster than an object literal. */
function jsonModule(json: string): { code: string; map: null; moduleType: 'js' } {
  return { code: `export default JSON.parse(${JSON.stringify(json)});\n`, map: null, moduleType: 'js' };
}

/** Catalogs are typed with straight quotes like the story, and shown with printed ones. */
function printQuotes(key: string, value: unknown): unknown {
  return typeof value === 'string' && key !== 'url' ? setQuotes(value) : value;
}

function relative(text: string): string {
  return text.replaceAll(`${process.cwd()}${path.sep}`, '');
}
