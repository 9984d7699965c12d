import { PORTRAITS } from '../catalog/ids.ts';
import { ANSWERS } from '../sim/hearing/hearing.ts';
import type { CatalogFiles, CatalogIssue, CatalogKind } from './catalog-files.ts';

const NEEDED: Record<CatalogKind, readonly string[]> = {
  people: ['name', 'say', 'kind', 'line', 'life', 'cite'],
  terms: ['name', 'say', 'russian', 'line', 'more', 'cite'],
  sources: ['title', 'author', 'year', 'kind', 'note'],
  sheets: ['date', 'origin', 'title', 'wording', 'weight', 'replies'],
};

/** Every entry whole, every source known, ids unique across the lists that ink sees. */
export function checkCatalog(catalog: CatalogFiles): CatalogIssue[] {
  const issues = [...catalog.issues];
  const seen = new Map<string, string>();
  for (const kind of Object.keys(NEEDED) as CatalogKind[]) {
    for (const [id, { file, value }] of catalog.entries[kind]) {
      const report = (message: string): void => { issues.push({ file, message: `"${id}": ${message}` }); };
      for (const field of NEEDED[kind]) if (value[field] === undefined || value[field] === '') report(`"${field}" is missing`);
      if (!/^[a-z0-9_]+$/.test(id)) report('an id has only small letters, digits and _');
      if (kind !== 'sources') {
        const other = seen.get(id);
        if (other !== undefined) report(`the id stands in ${kind} and in ${other}`);
        seen.set(id, kind);
      }
      if (Array.isArray(value['cite'])) for (const key of value['cite'] as string[]) if (!catalog.entries.sources.has(key)) report(`source "${key}" is not in the catalog`);
      if (typeof value['portrait'] === 'string' && !PORTRAITS.some((portrait) => portrait === value['portrait'])) report(`portrait "${value['portrait']}" does not exist`);
      if (kind === 'sheets') checkSheet(id, value, report);
    }
  }
  return issues;
}

function checkSheet(id: string, value: Record<string, unknown>, report: (message: string) => void): void {
  if (!id.startsWith('sh_')) report('the id of a sheet starts with sh_');
  const origins = ['open', 'minute', 'signature', 'informer', 'intercepted'];
  if (!origins.includes(String(value['origin']))) report(`origin "${String(value['origin'])}" is none of ${origins.join(', ')}`);
  const weight = value['weight'] as Record<string, number> | undefined;
  for (const year of ['1921', '1927', '1933']) if (typeof weight?.[year] !== 'number' || weight[year] < 1 || weight[year] > 20) report(`weight for ${year} is not 1–20`);
  const replies = value['replies'] as Record<string, string> | undefined;
  for (const how of ANSWERS) if (typeof replies?.[how] !== 'string' || replies[how] === '') report(`the reply "${how}" is missing`);
}
