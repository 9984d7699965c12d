import '../style/data.css';
import { DATA_TABLES, dataRows, type DataLine, type DataRow, type DataTableId } from '../../session/data-view.ts';
import type { Grade } from '../../sim/data/evidence.ts';
import { setQuotes } from '../../narrative/typography.ts';
import { element } from '../dom.ts';
import { capital, tell, tellId } from '../later-words.ts';
import type { PanelFrame } from './panels.ts';
import { citations } from './sources.ts';

const PREFIX = 'data-';

/** The list of tables, at the end of the list of models. */
export function dataList(frame: PanelFrame): Node[] {
  return [
    element('h3', {}, tell('data.title')),
    element('p', {}, tell('data.intro')),
    element('ul', { class: 'cards' }, ...DATA_TABLES.map((id) => element('li', { class: 'card' }, element('div', {},
      element('h4', {}, element('button', { type: 'button', class: 'plain', 'data-table': id, onclick: () => { frame.go('models', `${PREFIX}${id}`); } }, tell(`data.${id}`))),
      element('p', { class: 'small' }, tell('data.rows', { n: dataRows(id).length, estimates: dataRows(id).flatMap((row) => row.lines).filter((line) => line.isEstimate).length })))))),
  ];
}

/** The table that the address of an entry names, null for another entry. */
export function dataTableOf(entry: string | undefined): DataTableId | null {
  return DATA_TABLES.find((id) => entry === `${PREFIX}${id}`) ?? null;
}

/** One table: each row with what is recorded, how well, and from where. */
export function dataParts(id: DataTableId, frame: PanelFrame): Node[] {
  return [
    element('button', { type: 'button', class: 'plain', onclick: () => { frame.go('models'); } }, tell('models.back')),
    element('article', { class: 'model data', 'data-table': id },
      element('h3', {}, tell(`data.${id}`)),
      element('p', {}, tell(`data.${id}.note`)),
      element('p', { class: 'small' }, tell('data.grades')),
      // The roles are said, because a narrow screen shows the rows as blocks and would lose them.
      element('table', { class: 'figures data-table', role: 'table' },
        element('caption', {}, tell('data.caption', { table: tell(`data.${id}`) })),
        element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' },
          element('th', { scope: 'col', role: 'columnheader' }, tell('data.column.row')),
          element('th', { scope: 'col', role: 'columnheader' }, tell('data.column.what')),
          element('th', { scope: 'col', role: 'columnheader' }, tell('data.column.how')))),
        element('tbody', { role: 'rowgroup' }, ...dataRows(id).flatMap((row) => rowParts(row, frame))))),
  ];
}

function rowParts(row: DataRow, frame: PanelFrame): HTMLElement[] {
  const own = row.grade === null && row.lines.length > 0 ? [] : [{ what: row.words, how: howParts(row, false, frame) }];
  const head = own.length === 0 ? row.words : [];
  const lines = row.lines.map((line, index) => ({ what: [...(index === 0 ? head : []), lineText(line)], how: howParts(line, line.isEstimate, frame) }));
  const all = [...own, ...lines];
  return all.map(({ what, how }, index) => element('tr', { class: index === 0 ? 'is-first' : null, role: 'row' },
    ...(index === 0 ? [element('th', { scope: 'row', role: 'rowheader', rowspan: all.length }, setQuotes(row.name))] : []),
    element('td', { role: 'cell' }, ...what.map((each) => element('p', {}, setQuotes(each)))),
    element('td', { role: 'cell' }, ...how)));
}

function lineText(line: DataLine): string {
  return line.field === '' ? line.text : `${capital(tellId('field', line.field))}: ${line.text}`;
}

function howParts({ grade, remark, sources }: { grade: Grade | null; remark: string; sources: readonly string[] }, isEstimate: boolean, frame: PanelFrame): Node[] {
  const mark = isEstimate ? tell('data.estimate', { why: remark }) : grade === null ? '' : tell('data.grade', { grade, words: tell(`data.grade.${grade}`) });
  return [
    element('p', { class: isEstimate ? 'data-estimate' : null }, setQuotes(mark)),
    ...(isEstimate || remark === '' ? [] : [element('p', { class: 'small' }, setQuotes(remark))]),
    ...[citations(sources, frame)].filter((each) => each !== null),
  ];
}
