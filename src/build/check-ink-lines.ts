import path from 'node:path';
import { AMBIENCES, CHAPTERS, EFFECTS, ENDINGS, LIGHT_IDS, MEASURES_OF_MARKS, MUSIC, PORTRAITS, SCENES } from './known-ids.ts';
import { parseCue, type Cue } from '../narrative/cue.ts';
import type { CatalogFiles } from './catalog-files.ts';
import { readLines } from './story-source.ts';

export interface LineIssue { file: string; line: number; message: string }
export interface LineFacts { issues: LineIssue[]; choiceIds: Map<string, { file: string; line: number }>; knots: { name: string; file: string; line: number }[]; used: Set<string> }

/** Reads one ink file as text: every tag, every choice id, every marked word. Dynamic tags (with braces) are checked while playing. */
export function checkInkFile(file: string, catalog: CatalogFiles, facts: LineFacts): void {
  const isProse = !file.includes(`${path.sep}lib${path.sep}`);
  readLines(file).forEach((raw, index) => {
    const line = raw.replace(/(^|[^:\\])\/\/.*$/, '$1');
    const report = (message: string): void => { facts.issues.push({ file, line: index + 1, message }); };
    const knot = /^\s*={2,}\s*(?!function)([a-z0-9_]+)/.exec(line);
    if (knot?.[1] !== undefined && isProse) facts.knots.push({ name: knot[1], file, line: index + 1 });
    if (isProse && /^\s*={2,}\s*function/.test(line)) report('functions belong in lib/');
    for (const tag of tagsOf(line)) {
      if (tag.includes('{')) continue;
      const result = parseCue(tag);
      if (!result.ok) { report(result.problem); continue; }
      const problem = unknownId(result.cue, catalog, facts.used);
      if (problem !== null) report(problem);
      if (result.cue.kind === 'status' && result.cue.level !== 'final') report(`the knot is still ${result.cue.level}`);
    }
    const choice = /^\s*(?:[*+]\s*)+(?:\([a-z0-9_]+\)\s*)?(?:\{[^}]*\}\s*)*(.*)$/.exec(line);
    if (isProse && choice?.[1] !== undefined && !choice[1].trim().startsWith('->')) checkChoice(choice[1], file, index + 1, facts, report);
    if (/\bterm\(/.test(line) && isProse) report('use term_as(id, "words") so that the words can be inflected and translated');
    if (line.includes('<>')) report('glue joins sentences across lines, which cannot be translated');
    for (const match of line.matchAll(/term_as\(\s*([a-z0-9_]+)/g)) facts.used.add(match[1] ?? '');
    for (const match of line.matchAll(/enter(?:_for\(\s*[a-z0-9_]+\s*,|\()\s*([a-z0-9_]+)/g)) facts.used.add(match[1] ?? '');
  });
}

function checkChoice(text: string, file: string, line: number, facts: LineFacts, report: (message: string) => void): void {
  const inside = /\[([^\]]*)\]/.exec(text)?.[1];
  const id = inside === undefined ? undefined : /#\s*id:\s*([a-z0-9_-]+)/.exec(inside)?.[1];
  if (id === undefined) { report('this choice has no "# id:" inside its brackets'); return; }
  const other = facts.choiceIds.get(id);
  if (other !== undefined) report(`choice id "${id}" is used twice (also ${path.basename(other.file)}:${String(other.line)})`);
  facts.choiceIds.set(id, { file, line });
}

/** The tags of a line, without their `#`. */
export function tagsOf(line: string): string[] {
  return line.split(/(?<!\\)#/).slice(1).map((part) => part.replace(/\].*$/, '').replace(/^([^{]*)\}.*$/, '$1').trim());
}

/** A sentence when the cue names something that does not exist, else null. */
export function unknownId(cue: Cue, catalog: CatalogFiles, used: Set<string>): string | null {
  const among = (kind: string, ids: readonly string[], id: string | null): string | null =>
    id === null || ids.includes(id) ? null : `${kind} "${id}" does not exist (known: ${ids.join(', ')})`;
  switch (cue.kind) {
    case 'scene': return among('scene', SCENES, cue.id);
    case 'light': return among('light', LIGHT_IDS, cue.id);
    case 'music': return among('music', MUSIC, cue.id);
    case 'ambience': return among('ambience', AMBIENCES, cue.id);
    case 'portrait': return among('portrait', PORTRAITS, cue.id);
    case 'sfx': return among('effect', EFFECTS, cue.id);
    case 'next': return among('chapter', CHAPTERS, cue.id);
    case 'ending': return among('ending', ENDINGS, cue.id);
    case 'who': return catalog.entries.people.has(cue.id) ? null : `person "${cue.id}" is not in the catalog`;
    case 'remember': return MEASURES_OF_MARKS.includes(cue.id) || catalog.entries.people.has(cue.id) ? null : `"# remember: ${cue.id}" names neither a measure, the file nor a person`;
    case 'sheet': return catalog.entries.sheets.has(cue.id) ? null : `sheet "${cue.id}" is not in the catalog`;
    case 'cite':
      used.add(cue.id);
      return catalog.entries.sources.has(cue.id) ? null : `source "${cue.id}" is not in the catalog`;
    default: return null;
  }
}
