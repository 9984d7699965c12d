import { sensitivityRows, type SensitivityRow } from '../../session/sensitivity.ts';
import { element } from '../dom.ts';
import { capital, tell, tellId } from '../later-words.ts';

/** "What it hangs on": each main assumption changed alone, and what comes of it; empty for a model without. */
export function sensitivityPart(model: string): Node[] {
  const rows = sensitivityRows().filter((row) => row.model === model);
  if (rows.length === 0) return [];
  return [
    element('h4', {}, tell('sensitivity.head')),
    element('p', {}, tell('sensitivity.intro')),
    element('table', { class: 'figures hangs-on' },
      element('caption', {}, tell('sensitivity.caption')),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, tell('sensitivity.column.assumption')), ...(['low', 'ours', 'high'] as const).map((column) => element('th', { scope: 'col', class: 'is-number' }, tell(`sensitivity.column.${column}`))))),
      element('tbody', {}, ...rows.map(tableRow))),
  ];
}

function tableRow({ assumption, result, values, results }: SensitivityRow): HTMLElement {
  return element('tr', {},
    element('th', { scope: 'row' }, capital(tellId('assumption', assumption)), element('span', { class: 'grade' }, ` ${tell('sensitivity.of', { result: tellId('result', result) })}`)),
    ...results.map((given, index) => element('td', { class: 'is-number' }, tell('sensitivity.cell', { result: given, value: shown(values[index] ?? 0) }))));
}

function shown(value: number): string {
  return `${value < 0 ? '−' : ''}${String(Math.round(Math.abs(value) * 100) / 100)}`;
}
