import { DELEGATES, PORTRAITS } from '../catalog/ids.ts';
import { ANSWERS } from '../sim/hearing/answers.ts';
import { SHEET_YEARS } from '../sim/world.ts';
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

/** A sheet has its year, a weight for every year in which a file is opened, and something to say to it for every kind of answer. */
function checkSheet(id: string, value: Record<string, unknown>, report: (message: string) => void): void {
  if (!id.startsWith('sh_')) report('the id of a sheet starts with sh_');
  if (!/^19\d\d(-\d\d){0,2}$/.test(String(value['date']))) report(`date "${String(value['date'])}" is not a year, or year-month-day`);
  const origins = ['open', 'minute', 'signature', 'informer', 'intercepted'];
  if (!origins.includes(String(value['origin']))) report(`origin "${String(value['origin'])}" is none of ${origins.join(', ')}`);
  const weight = value['weight'] as Record<string, unknown> | undefined;
  let before = 1;
  for (const year of SHEET_YEARS) {
    const each = weight?.[year];
    if (typeof each !== 'number' || !Number.isInteger(each) || each < 1 || each > 20) report(`weight for ${year} is not a whole number of 1–20`);
    else if (each < before) report(`weight for ${year} (${String(each)}) is less than for the year before: a sheet never grows lighter`);
    else before = each;
  }
  const said = value['said_by'];
  if (said !== undefined && !DELEGATES.some((who) => who === said)) report(`said_by ${JSON.stringify(said)} is none of ${DELEGATES.join(', ')}`);
  if (value['lies_with_others'] === true) return;
  const names = value['names'];
  if (typeof names !== 'string' || !/^[a-z_]+$/.test(names)) report('"names" does not say whom the reply "name_other" names');
  const replies = value['replies'] as Record<string, unknown> | undefined;
  for (const how of ANSWERS) {
    const reply = replies?.[how];
    if (typeof reply !== 'string' || reply === '') report(`the reply "${how}" is missing`);
  }
}
