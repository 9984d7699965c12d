import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHAPTERS, type ChapterId } from '../catalog/ids.ts';
import type { RecapOption } from '../session/lesson-condition.ts';
import type { CatalogIssue } from './catalog-files.ts';

interface EndSheet { happened?: { text?: string; cite?: string[] }[]; disputed?: { text?: string; cite?: string[] }[]; questions?: Record<string, string> }
interface Lesson { recap?: Record<string, { lines?: RecapOption[][] }>; stops?: Record<string, { chapter?: string; question?: string; more?: string }> }
/** What the check asks of the story: known sources, the names that conditions may use, and where stops stand. */
export interface LessonStory { sources: ReadonlySet<string>; names: ReadonlySet<string>; stops: ReadonlyMap<string, ChapterId> }

const QUESTIONS = ['sourcing', 'context', 'corroboration'];
const LINES = 4;

/** The texts for a class: an end sheet for every chapter, a recap for all but the first, each stop in its chapter and on a page. */
export function checkLesson(folder: string, story: LessonStory): CatalogIssue[] {
  const sheets = readJson(path.join(folder, 'end-sheets.json')) as Record<string, EndSheet>;
  const lesson = readJson(path.join(folder, 'lesson.json')) as Lesson;
  return [...checkEndSheets(sheets, story.sources), ...checkRecaps(lesson, story.names), ...checkStops(lesson, story.stops)];
}

export function checkEndSheets(sheets: Record<string, EndSheet>, sources: ReadonlySet<string>): CatalogIssue[] {
  const report = reporter('end-sheets.json');
  for (const chapter of CHAPTERS) {
    const sheet = sheets[chapter];
    if (sheet === undefined) { report.add(`"${chapter}" is missing`); continue; }
    for (const part of ['happened', 'disputed'] as const) {
      if ((sheet[part] ?? []).length < 2) report.add(`"${chapter}": "${part}" says less than two things`);
      for (const { text = '', cite = [] } of sheet[part] ?? []) {
        if (cite.length === 0) report.add(`"${chapter}": no source for "${text.slice(0, 50)}"`);
        for (const key of cite) if (!sources.has(key)) report.add(`"${chapter}": source "${key}" is not in the catalog`);
      }
    }
    for (const kind of QUESTIONS) if ((sheet.questions?.[kind] ?? '') === '') report.add(`"${chapter}": the question on ${kind} is missing`);
  }
  return report.issues;
}

export function checkRecaps({ recap = {} }: Lesson, names: ReadonlySet<string>): CatalogIssue[] {
  const report = reporter('lesson.json');
  for (const chapter of CHAPTERS.filter((id) => id !== 'prologue')) {
    const lines = recap[chapter]?.lines ?? [];
    if (lines.length !== LINES) report.add(`the recap of "${chapter}" has ${String(lines.length)} lines, not ${String(LINES)}`);
    for (const options of lines) {
      if (options.at(-1)?.when !== undefined) report.add(`the recap of "${chapter}": the last wording of a line must fit every life`);
      for (const word of options.flatMap(({ when }) => when?.split(/\s+/) ?? [])) {
        const name = word.replace(/^!/, '').split('=').at(-1) ?? '';
        if (!names.has(name)) report.add(`the recap of "${chapter}": "${word}" asks for something that the story does not know`);
      }
    }
  }
  return report.issues;
}

export function checkStops({ stops = {} }: Lesson, standing: ReadonlyMap<string, ChapterId>): CatalogIssue[] {
  const report = reporter('lesson.json');
  for (const [id, { chapter, question = '', more = '' }] of Object.entries(stops)) {
    if (question === '' || more === '') report.add(`stop "${id}" has no question`);
    const where = standing.get(id);
    if (where === undefined) report.add(`stop "${id}" stands on no page (tag "# stop: ${id}")`);
    else if (where !== chapter) report.add(`stop "${id}" stands in ${where}, not in ${String(chapter)}`);
  }
  for (const id of standing.keys()) if (stops[id] === undefined) report.add(`the tag "# stop: ${id}" has no question in lesson.json`);
  return report.issues;
}

function reporter(file: string): { issues: CatalogIssue[]; add: (message: string) => void } {
  const issues: CatalogIssue[] = [];
  return { issues, add: (message) => { issues.push({ file, message }); } };
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
