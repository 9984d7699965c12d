import { barChart } from '../../bars.ts';
import { element } from '../../dom.ts';
import { capital } from '../../later-words.ts';

/** One thing counted twice: as reckoned, and as changed. `more` is a remark after the name. */
export interface CompareRow { label: string; baseline: number; changed: number; more?: string }
export interface Comparison { caption: string; first: string; baseline: string; changed: string; rows: readonly CompareRow[]; show?: (value: number) => string }

/** The same figures as a table and as a chart, baseline first. */
export function comparison({ caption, first, baseline, changed, rows, show = String }: Comparison): HTMLElement[] {
  return [
    element('table', { class: 'figures' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {},
        element('th', { scope: 'col' }, first),
        element('th', { scope: 'col', class: 'is-number' }, capital(baseline)),
        element('th', { scope: 'col', class: 'is-number' }, capital(changed)))),
      element('tbody', {}, ...rows.map((row) => element('tr', {},
        element('th', { scope: 'row' }, row.label, row.more === undefined ? null : element('span', { class: 'grade' }, ` ${row.more}`)),
        element('td', { class: 'is-number' }, show(row.baseline)),
        element('td', { class: row.baseline === row.changed ? 'is-number' : 'is-number is-changed' }, show(row.changed)))))),
    barChart({
      title: caption,
      description: rows.map((row) => `${row.label}: ${show(row.baseline)}, ${show(row.changed)}.`).join(' '),
      series: [baseline, changed],
      rows: rows.filter((row) => row.baseline !== 0 || row.changed !== 0).map((row) => ({ label: row.label, values: [row.baseline, row.changed].map((value) => ({ value, shown: show(value) })) })),
    }),
  ];
}
