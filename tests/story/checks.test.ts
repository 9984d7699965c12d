import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCatalog } from '../../src/build/check-catalog.ts';
import { catalogInk, readCatalogFiles, type CatalogFiles } from '../../src/build/catalog-files.ts';
import { checkInkFile, type LineFacts } from '../../src/build/check-ink-lines.ts';
import { compileText } from '../compile-text.ts';
import { STORY_FOLDER } from '../../src/build/story-source.ts';
import { mkdirSync } from 'node:fs';

const catalog = readCatalogFiles(STORY_FOLDER);

/** What the checks say of this ink text, as "line: message". */
function findings(text: string): string[] {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ink-')), 'ch1_test.ink');
  writeFileSync(file, text);
  const facts: LineFacts = { issues: [], choiceIds: new Map(), knots: [], used: new Set() };
  checkInkFile(file, catalog, facts);
  return facts.issues.map((issue) => `${String(issue.line)}: ${issue.message}`);
}

function catalogOf(files: Record<string, unknown>): CatalogFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'catalog-'));
  mkdirSync(path.join(folder, 'catalog'));
  for (const [name, value] of Object.entries(files)) writeFileSync(path.join(folder, 'catalog', name), typeof value === 'string' ? value : JSON.stringify(value));
  return readCatalogFiles(folder);
}

describe('a release is refused, with the line, for', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an unknown tag', 'Snow. # scnee: hall', /^1: unknown tag/],
    ['an unknown picture', 'Snow.\nMore. # scene: palace', /^2: scene "palace" does not exist/],
    ['an unknown sound', 'Snow. # sfx: cannon', /^1: effect "cannon"/],
    ['an unknown music bed', 'Snow. # music: jazz', /^1: music "jazz"/],
    ['an unknown portrait', 'Snow. # portrait: napoleon', /^1: portrait "napoleon"/],
    ['an unknown person', 'Snow. # who: napoleon', /^1: person "napoleon"/],
    ['an unknown source', 'Snow. # cite: wikipedia_maybe', /^1: source "wikipedia_maybe"/],
    ['an unknown sheet', 'Snow. # sheet: sh_nothing', /^1: sheet "sh_nothing"/],
    ['an unknown chapter', 'Snow. # next: ch9', /^1: chapter "ch9"/],
    ['an unknown ending', 'Snow. # ending: victory', /^1: ending "victory"/],
    ['a mark that nobody can bear', 'Snow. # remember: weather', /^1: "# remember: weather"/],
    ['a knot that is not final', '=== ch1_x\nSnow. # status: draft', /^2: the knot is still draft/],
    ['a choice without an id', '* [Go on]', /^1: this choice has no/],
    ['a choice id used twice', '* [Go # id: ch1_a]\n* [Stay # id: ch1_a]', /^2: choice id "ch1_a" is used twice/],
    ['glue', 'Snow <>\nand ice.', /^1: glue/],
  ];
  for (const [what, text, message] of cases) {
    it(what, () => { expect(findings(text)[0]).toMatch(message); });
  }

  it('nothing, when all is well', () => {
    expect(findings('=== ch1_x\nSnow. # status: final # scene: hall # cite: invented\n* [Go on # id: ch1_on]\n  -> END')).toEqual([]);
  });

  it('a word marked with an entry that does not exist: it does not compile', () => {
    const { issues, json } = compileText('LIST Terms = payok\nHe draws {entry(paiok)}.\n* [On # id: on] -> END\n=== function entry(id)\n~ return "{id}"');
    expect(json).toBeNull();
    expect(issues[0]).toMatchObject({ severity: 'error', line: 2 });
  });

  it('a syntax error, with the file and line of the included part', () => {
    const { issues } = compileText('Snow.\n{broken\n-> END');
    expect(issues.some((issue) => issue.severity === 'error' && issue.line > 0)).toBe(true);
  });
});

describe('a catalog is refused, with the file, for', () => {
  const source = { invented: { title: 't', author: 'a', year: '1', kind: 'invented', url: null, note: 'n' } };
  const term = { name: 'ration', say: 's', russian: 'паёк', line: 'l', more: 'm', cite: ['invented'] };
  it('an entry that stands twice', () => {
    expect(checkCatalog(catalogOf({ 'terms.json': { payok: term }, 'terms-ch1.json': { payok: term }, 'sources.json': source }))[0]?.message).toContain('defined twice');
  });
  it('a missing field, an unknown source, a bad id', () => {
    const messages = checkCatalog(catalogOf({ 'terms.json': { 'Payok!': { ...term, say: '', cite: ['nowhere'] } }, 'sources.json': source })).map((issue) => issue.message).join(' ');
    expect(messages).toContain('"say" is missing');
    expect(messages).toContain('"nowhere"');
    expect(messages).toContain('small letters');
  });
  it('a sheet without its replies or with a weight out of range', () => {
    const sheet = { date: '1920', origin: 'rumour', title: 't', wording: 'w', weight: { 1921: 1, 1927: 4, 1933: 40 }, replies: { own: 'x' } };
    const messages = checkCatalog(catalogOf({ 'sheets.json': { sh_x: sheet }, 'sources.json': source })).map((issue) => issue.message).join(' ');
    expect(messages).toContain('origin "rumour"');
    expect(messages).toContain('weight for 1933');
    expect(messages).toContain('reply "deny"');
  });
  it('text that is not JSON', () => {
    expect(checkCatalog(catalogOf({ 'terms.json': '{oops' }))[0]?.message).toContain('not valid JSON');
  });
  it('nothing, when it is the real one', () => {
    expect(checkCatalog(catalog)).toEqual([]);
    expect(catalogInk(catalog)).toContain('LIST Sheets = ');
  });
});
