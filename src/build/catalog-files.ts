import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type CatalogKind = 'people' | 'terms' | 'sources' | 'sheets';
export interface CatalogIssue { file: string; message: string }
export interface CatalogFiles { entries: Record<CatalogKind, Map<string, { file: string; value: Record<string, unknown> }>>; issues: CatalogIssue[] }

/** Reads `story/catalog/<kind>*.json`; an id that stands twice, or a file that is not JSON, is an issue that names the file. */
export function readCatalogFiles(storyFolder: string): CatalogFiles {
  const folder = path.join(storyFolder, 'catalog');
  const entries: CatalogFiles['entries'] = { people: new Map(), terms: new Map(), sources: new Map(), sheets: new Map() };
  const issues: CatalogIssue[] = [];
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const kind of Object.keys(entries) as CatalogKind[]) {
    for (const name of names.filter((each) => new RegExp(`^${kind}(-[a-z0-9]+)?\\.json$`).test(each))) {
      const file = path.join(folder, name);
      let parsed: Record<string, Record<string, unknown>>;
      try {
        parsed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
      } catch (error) {
        issues.push({ file, message: `not valid JSON: ${(error as Error).message}` });
        continue;
      }
      for (const [id, value] of Object.entries(parsed)) {
        const other = entries[kind].get(id);
        if (other !== undefined) issues.push({ file, message: `"${id}" is defined twice (also in ${path.basename(other.file)})` });
        else entries[kind].set(id, { file, value });
      }
    }
  }
  return { entries, issues };
}

/** The ink file that declares every person, term and sheet as list items, so that a typo does not compile. */
export function catalogInk(catalog: CatalogFiles): string {
  const list = (name: string, ids: Iterable<string>): string => `LIST ${name} = ${[...ids].sort().join(', ')}\n`;
  return '// Made from story/catalog by `npm run story`. Do not edit.\n'
    + list('People', catalog.entries.people.keys())
    + list('Terms', catalog.entries.terms.keys())
    + list('Sheets', catalog.entries.sheets.keys());
}

/** Writes the ink file when it would change. */
export function refreshCatalogInk(storyFolder: string, catalog: CatalogFiles): void {
  const file = path.join(storyFolder, 'lib', 'catalog.ink');
  const text = catalogInk(catalog);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
