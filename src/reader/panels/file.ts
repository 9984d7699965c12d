import '../style/file.css';
import { loadSheets, type Person } from '../../catalog/entries.ts';
import { setQuotes } from '../../narrative/typography.ts';
import { fileViewOf, type FiledSheet, type FolderPart, type WeightIn } from '../../session/file-view.ts';
import { sayDate } from '../../session/label.ts';
import { createSimState } from '../../sim/state.ts';
import { element } from '../dom.ts';
import { capital, tell, tellId, tellList, tellNumber } from '../later-words.ts';
import type { PanelFrame } from './panels.ts';
import { weightBars } from './weight-bars.ts';

/** The file, once the hearing has been decided: your own, what lies with others through you, and what friends' folders say of you. */
export async function fileParts(frame: PanelFrame): Promise<Node[]> {
  const view = fileViewOf(frame.desk.session.turn?.sim ?? createSimState(0), await loadSheets());
  if (view === null) return [element('p', { class: 'file-shut' }, tell('file.shut'))];
  const nameOf = (who: string): string => (frame.catalogs.people as Partial<Record<string, Person>>)[who]?.name ?? capital(who);
  const { own, weights, throughYou, ofYou } = view;
  const read = own.filter(({ how }) => how !== null).length;
  return [
    element('p', {}, own.length === 0 ? tell('file.empty') : tell('file.count', { sheets: countOf(own.length), read: tellNumber(read) })),
    ...(own.length === 0 ? [] : [element('div', { class: 'file-total' }, weightBars(weights), element('p', {}, tell('file.total', { list: listOf(weights) })))]),
    element('p', { class: 'file-print' }, element('button', { type: 'button', class: 'plain', onclick: () => { window.print(); } }, tell('file.print'))),
    element('ol', { class: 'file-sheets' }, ...own.map((sheet) => item(sheet, 'h3'))),
    element('h3', {}, tell('file.of_you')),
    ...folders(ofYou, nameOf, 'file.of_you.none', 'file.of_you.from'),
    element('h3', {}, tell('file.through_you')),
    ...folders(throughYou, nameOf, 'file.through_you.none', 'file.through_you.in'),
  ];
}

function folders(parts: readonly FolderPart[], nameOf: (who: string) => string, none: 'file.of_you.none' | 'file.through_you.none', heading: 'file.of_you.from' | 'file.through_you.in'): Node[] {
  if (parts.length === 0) return [element('p', {}, tell(none))];
  return parts.flatMap(({ who, sheets }) => [
    element('h4', { class: 'file-folder' }, tell(heading, { who: nameOf(who), sheets: countOf(sheets.length) })),
    element('ol', { class: 'file-sheets' }, ...sheets.map((sheet) => item(sheet, 'h5'))),
  ]);
}

/** One sheet: where it comes from is said in words and shown by its edge; what it weighs stands beside the bars in figures. */
function item(sheet: FiledSheet, heading: 'h3' | 'h5'): HTMLElement {
  const { text, origin, weights, how } = sheet;
  if (text === null) return element('li', { class: 'file-sheet' }, element('p', {}, tell('file.gone')));
  const reply = how === null ? undefined : text.replies[how];
  return element('li', { class: 'file-sheet', 'data-origin': origin },
    element('p', { class: 'small' }, `${sayDate(text.date)} · ${tell(`file.origin.${origin}`)}`),
    element(heading, {}, setQuotes(text.title)),
    element('p', { class: 'file-wording' }, setQuotes(text.wording)),
    element('div', { class: 'file-weight' }, weightBars(weights), element('p', { class: 'small' }, tell('file.weighs', { list: listOf(weights) }))),
    // Of another's folder it is not known what was read out of it.
    how !== null || heading === 'h3' ? element('p', { class: how === null ? 'small' : 'small file-read' }, how === null ? tell('file.unread') : tell('file.read', { how: tellId('answer', how) }), reply === undefined ? null : ` ${setQuotes(reply)}`) : null);
}

function countOf(count: number): string {
  return count === 1 ? tell('file.one') : tell('file.sheets', { n: tellNumber(count) });
}

function listOf(weights: readonly WeightIn[]): string {
  return tellList(weights.filter(({ weight }) => weight !== null).map(({ year, weight }) => tell('file.in', { year, weight: weight ?? 0 })));
}
