import type { Catalogs, Sheet, Source } from '../../catalog/entries.ts';
import type { ChapterId } from '../../catalog/ids.ts';
import { setQuotes } from '../../narrative/typography.ts';
import { weightiest, type ChapterDeeds } from '../../session/deeds.ts';
import { sayDate } from '../../session/label.ts';
import { element } from '../dom.ts';
import { tell } from '../later-words.ts';
import { say } from '../strings.ts';
import { deedMarks } from './deed-marks.ts';
import { END_SHEETS, STOPS, type CitedText } from './lesson-texts.ts';
import { printOnly } from './print-sheet.ts';

/** More would not fit the page that a class is given. */
const DEEDS_TOLD = 8;
/** Not sources: marks that something is ours. */
const OURS = ['invented', 'own_estimate'];

export interface EndSheetFrame {
  chapter: ChapterId;
  delegate: string | null;
  seed: number;
  /** What was done; asked for when the sheet is first opened or printed, because the chapter is played again for it. */
  deeds: () => ChapterDeeds | null;
  /** A class sees at once what each sheet will weigh; a player of a whole life learns it in 1933. */
  isLesson: boolean;
  catalogs: Catalogs;
  sheets: Readonly<Record<string, Sheet>>;
}

/** The sheet at a chapter's end: what you did, what happened, what is disputed, sources, three questions. Shut until it is asked for. */
export function endSheet(frame: EndSheetFrame): HTMLElement {
  const title = say(`chapter.${frame.chapter}`);
  const name = frame.catalogs.people[frame.delegate ?? '']?.name ?? '';
  const body = element('div', { class: 'class-body' });
  const write = (): void => {
    if (body.childElementCount > 0 || !body.isConnected) return;
    const deeds = frame.deeds();
    body.append(
      element('p', { class: 'class-head' }, tell('class.sheet.head', { title, when: say(`chapter.${frame.chapter}.when`), name, seed: frame.seed })),
      section(tell('class.did'), didPart(deeds, frame)),
      ...knownParts(frame.chapter, deeds?.cites ?? [], frame.catalogs));
  };
  writeShut = write;
  return element('details', { class: 'class-sheet', ontoggle: write },
    element('summary', {}, element('strong', {}, tell('class.sheet', { title })), ` ${tell('class.sheet.parts')}`),
    body);
}

/** Writes the sheet that was placed last: on paper it stands open, also when nobody opened it. */
let writeShut = (): void => undefined;
window.addEventListener('beforeprint', () => { writeShut(); });

/** The same sheet for who has not played: what was done is left to be written in, and the places to stop and talk stand on it. */
export function blankSheet(chapter: ChapterId, catalogs: Catalogs): HTMLElement {
  const stops = Object.values(STOPS).flatMap((stop) => (stop?.chapter === chapter ? [stop] : []));
  return element('section', { class: 'class-sheet', 'aria-label': tell('class.sheet') },
    element('div', { class: 'class-body' },
      element('p', { class: 'class-head' }, `${say(`chapter.${chapter}`)} (${say(`chapter.${chapter}.when`)})`),
      section(tell('class.did'), element('p', { class: 'class-lines' }, tell('class.did.blank'))),
      ...(stops.length === 0 ? [] : [section(tell('class.stops'), element('ul', {}, ...stops.map(({ question, more }) =>
        element('li', {}, setQuotes(question), element('span', { class: 'class-marks' }, setQuotes(more))))))]),
      ...knownParts(chapter, [], catalogs)));
}

/** What stands on the sheet whoever played it; `cites` are the sources behind the pages that were read. */
function knownParts(chapter: ChapterId, cites: readonly string[], { sources }: Catalogs): HTMLElement[] {
  const text = END_SHEETS[chapter];
  const numbers = numberSources([...text.happened, ...text.disputed]);
  return [
    section(tell('class.happened'), citedList(text.happened, numbers)),
    section(tell('class.disputed'), citedList(text.disputed, numbers)),
    section(tell('class.questions'), element('dl', {}, ...(['sourcing', 'context', 'corroboration'] as const).flatMap((kind) => [
      element('dt', {}, tell(`class.${kind}`)),
      element('dd', {}, setQuotes(text.questions[kind])),
    ]))),
    section(tell('class.sources'), ...sourcePart(numbers, cites, sources)),
    element('p', { class: 'class-print' }, element('button', { type: 'button', class: 'plain', onclick: printOnly }, tell('class.print'))),
  ];
}

function section(title: string, ...parts: readonly Node[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...parts);
}

function didPart(deeds: ChapterDeeds | null, frame: EndSheetFrame): HTMLElement {
  const told = weightiest(deeds?.deeds ?? [], DEEDS_TOLD);
  if (told.length === 0) return element('p', {}, tell(deeds === null ? 'class.did.edited' : 'class.did.nothing'));
  return element('ul', { class: 'class-deeds' }, ...told.map((deed) => element('li', {},
    element('span', { class: 'class-date' }, deed.date === null ? '' : `${sayDate(deed.date)}: `), deed.text,
    element('span', { class: 'class-marks' }, deedMarks(deed, frame).join(' ')))));
}

function citedList(texts: readonly CitedText[], numbers: ReadonlyMap<string, number>): HTMLElement {
  return element('ul', {}, ...texts.map(({ text, cite }) => {
    const own = cite.flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b);
    return element('li', {}, setQuotes(text), own.length === 0 ? null : element('span', { class: 'class-cite' }, ` [${own.join(', ')}]`));
  }));
}

/** Sources in the order in which the sheet first leans on them. */
function numberSources(texts: readonly CitedText[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const key of texts.flatMap(({ cite }) => cite)) if (!OURS.includes(key) && !numbers.has(key)) numbers.set(key, numbers.size + 1);
  return numbers;
}

function sourcePart(numbers: ReadonlyMap<string, number>, cites: readonly string[], sources: Readonly<Record<string, Source>>): HTMLElement[] {
  const also = cites.filter((key) => !numbers.has(key) && !OURS.includes(key)).flatMap((key) => sources[key]?.title ?? []);
  return [
    element('ol', { class: 'class-sources' }, ...[...numbers.keys()].flatMap((key) => {
      const source = sources[key];
      return source === undefined ? [] : [element('li', {}, sourceLine(source))];
    })),
    ...(also.length === 0 ? [] : [element('p', { class: 'class-also' }, tell('class.also', { list: [...new Set(also)].join('; ') }))]),
  ];
}

function sourceLine({ author, title, year }: Source): string {
  const known = [author, title, year].filter((part) => !['', '—', 'several', 'various'].includes(part));
  return `${known.join(', ')}.`;
}
