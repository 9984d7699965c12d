import { CHAPTERS, type ChapterId } from '../catalog/ids.ts';
import { parseCue } from '../narrative/cue.ts';
import type { CompiledChapter } from '../session/ports.ts';
import { DECISIONS } from '../sim/hearing/decision.ts';
import { CARDS } from '../sim/vote/count.ts';
import { checkCatalog } from './check-catalog.ts';
import { checkData } from './check-data.ts';
import { checkInkFile, tagsOf, unknownId, type LineFacts } from './check-ink-lines.ts';
import { checkLesson } from './check-lesson.ts';
import { VOICE_SHEET } from '../sim/hearing/reduce-hearing.ts';
import { playAlone, playRandomLife, wordsIn } from './random-life.ts';
import { readLines, readStory, sheetTexts, STORY_FOLDER, type StorySource } from './story-source.ts';

/** What `npm run story` finds. `errors` fail the build; the unreached lists say what chance did not find in `lives` lives. */
export interface StoryReport {
  words: number;
  wordsPerLife: number;
  knots: number;
  choices: number;
  choicesPerLife: number;
  unreachedKnots: string[];
  unreachedChoices: string[];
  endings: Record<string, number>;
  errors: string[];
  warnings: string[];
  chapters: Record<string, { words: number; wordsPerLife: number; choices: number }>;
}

/** Compiles, checks and plays. Same seed, same lives. */
export function reportStory(options: { only?: readonly ChapterId[]; lives: number; seed: number }): StoryReport {
  const ids = CHAPTERS.filter((id) => options.only?.includes(id) ?? true);
  const source = readStory(ids);
  const errors = checkCatalog(source.catalog).map((issue) => `${issue.file}: ${issue.message}`);
  errors.push(...checkData(new Set(source.catalog.entries.sources.keys())));
  const warnings: string[] = [];
  const lineFacts: LineFacts = { issues: [], choiceIds: new Map(), knots: [], used: new Set() };
  const chapters: StoryReport['chapters'] = {};
  const knotsByChapter = new Map<ChapterId, string[]>();
  const choicesByChapter = new Map<ChapterId, string[]>();
  let words = 0;
  for (const chapter of source.chapters) {
    for (const issue of chapter.issues) errors.push(`${issue.file}:${String(issue.line)}: ${issue.severity}: ${issue.message}`);
    const before = { knots: lineFacts.knots.length, choices: lineFacts.choiceIds.size };
    const files = chapter.files.filter((file) => !file.includes('/lib/'));
    for (const file of files) checkInkFile(file, source.catalog, lineFacts);
    const written = files.reduce((sum, file) => sum + readLines(file).reduce((lineSum, line) => lineSum + proseWords(line), 0), 0);
    words += written;
    knotsByChapter.set(chapter.id, lineFacts.knots.slice(before.knots).map((knot) => knot.name));
    if (/^ch\d$/.test(chapter.id) && !files.flatMap(readLines).some((line) => line.includes(`# id: ${chapter.id}_end]`))) errors.push(`${chapter.id}: its last page needs the one choice "# id: ${chapter.id}_end", where the sheet of the chapter is shown`);
    choicesByChapter.set(chapter.id, [...lineFacts.choiceIds.keys()].slice(before.choices));
    chapters[chapter.id] = { words: written, wordsPerLife: 0, choices: lineFacts.choiceIds.size - before.choices };
  }
  errors.push(...lineFacts.issues.map((issue) => `${issue.file}:${String(issue.line)}: ${issue.message}`));
  if (options.only === undefined) {
    errors.push(...checkLesson(STORY_FOLDER, lessonStory(source)).map((issue) => `${issue.file}: ${issue.message}`));
    // What a friend has said, and a voice at the hearing, are laid by the rules.
    for (const [id, { file, value }] of source.catalog.entries.sheets) if (!lineFacts.used.has(id) && value['said_by'] === undefined && id !== VOICE_SHEET) warnings.push(`${file}: sheet "${id}" never goes into the file`);
    for (const [id, { file }] of source.catalog.entries.terms) if (!lineFacts.used.has(id)) warnings.push(`${file}: term "${id}" is never underlined`);
  }

  const playable = new Map<ChapterId, CompiledChapter>();
  for (const chapter of source.chapters) if (chapter.compiled !== null) playable.set(chapter.id, chapter.compiled);
  const endings: Record<string, number> = {};
  const visited = new Set<string>();
  const taken = new Set<string>();
  const wordsOfLives: number[] = [];
  const choicesOfLives: number[] = [];
  const wordsOfChapters = new Map<ChapterId, number[]>();
  const faults = new Set<string>();
  const sheets = sheetTexts(source.catalog);
  for (let index = 0; index < (playable.size === source.chapters.length ? options.lives : 0); index += 1) {
    const life = playRandomLife(playable, sheets, options.seed + index, knotsByChapter, (passage) => {
      for (const cue of passage.beats.flatMap((beat) => beat.cues)) {
        const problem = unknownId(cue, source.catalog, lineFacts.used);
        if (problem !== null) faults.add(`while playing: ${problem}`);
      }
    });
    if (life.error !== null) faults.add(life.error);
    for (const knot of life.visited) visited.add(knot);
    for (const choice of life.choices) taken.add(choice);
    wordsOfLives.push(life.words);
    choicesOfLives.push(life.choices.length);
    for (const [chapter, count] of life.wordsByChapter) wordsOfChapters.set(chapter, [...(wordsOfChapters.get(chapter) ?? []), count]);
    if (life.ending !== null) endings[life.ending] = (endings[life.ending] ?? 0) + 1;
    else if (life.error === null && ids.at(-1) === 'readers') faults.add(`seed ${String(options.seed + index)}: the life ends without an ending`);
  }
  for (const chapter of options.lives > 0 ? playable.keys() : []) {
    for (const life of playAlone(chapter, playable, sheets, options.seed, knotsByChapter)) {
      if (life.error !== null) faults.add(`opened alone: ${life.error}`);
      for (const knot of life.visited) visited.add(knot);
      for (const choice of life.choices) taken.add(choice);
    }
  }
  errors.push(...faults);
  for (const [chapter, counts] of wordsOfChapters) {
    const entry = chapters[chapter];
    if (entry !== undefined) entry.wordsPerLife = median(counts);
  }
  return {
    words,
    wordsPerLife: median(wordsOfLives),
    knots: lineFacts.knots.length,
    choices: lineFacts.choiceIds.size,
    choicesPerLife: median(choicesOfLives),
    unreachedKnots: lineFacts.knots.map((knot) => knot.name).filter((name) => !visited.has(name)),
    unreachedChoices: [...lineFacts.choiceIds.keys()].filter((id) => !taken.has(id)),
    endings,
    errors,
    warnings,
    chapters,
  };
}

/** What the texts for a class may refer to: sources, names of facts and other words of the story, and the pages with a stop. */
function lessonStory({ catalog, chapters }: StorySource): Parameters<typeof checkLesson>[1] {
  const names = new Set<string>([...catalog.entries.people.keys(), ...CARDS, ...DECISIONS.map(([, outcome]) => outcome)]);
  const stops = new Map<string, ChapterId>();
  for (const { id, files } of chapters) {
    for (const line of files.flatMap(readLines)) {
      for (const match of line.matchAll(/#\s*stop:\s*([a-z0-9_]+)/g)) stops.set(match[1] ?? '', id);
    }
    for (const line of files.filter((file) => file.endsWith('state.ink')).flatMap(readLines)) {
      for (const match of line.replace(/\/\/.*$/, '').matchAll(/[a-z0-9_]+/g)) names.add(match[0]);
    }
  }
  return { sources: new Set(catalog.entries.sources.keys()), names, stops };
}

/** Words of prose on an ink line: neither logic, comment, knot nor tag. */
function proseWords(line: string): number {
  const text = line.trim();
  if (/^(~|\/\/|=|INCLUDE|VAR|LIST|CONST|EXTERNAL|->)/.test(text)) return 0;
  const prose = tagsOf(text).length > 0 ? text.replace(/#[^\]]*/g, '') : text;
  return wordsIn(prose
    .replace(/\{term_as\([^,]*,\s*"([^"]*)"\)\}/g, '$1')
    .replace(/->\s*[a-z0-9_.]+/g, '')
    .replace(/^[*+\-\s]*(\([a-z0-9_]+\))?\s*(\{[^}]*\}\s*)*/, '')
    .replace(/^[a-z0-9_]+:\s*$/, '')
    .replace(/[{}]/g, ' '));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** True when a tag parses; for tests. */
export function isTag(tag: string): boolean {
  return parseCue(tag).ok;
}
