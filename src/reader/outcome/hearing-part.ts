import type { HearingReport } from '../../session/outcome.ts';
import { element } from '../dom.ts';
import type { OutcomeFrame } from '../outcome-sheet.ts';
import { capital, tell, tellId, tellList, tellOpinion, tellPercent } from '../later-words.ts';

export function hearingSummary(report: HearingReport): { what: string; result: string } {
  return { what: tell('hearing'), result: capital(tellId('outcome', report.outcome)) };
}

/** The sheets that were read, what each answer did, and what the evening could still have become. */
export function hearingBody(report: HearingReport, frame: OutcomeFrame): (Node | null)[] {
  const score = tellOpinion(report.score);
  const decisions = report.decisions.map(({ outcome, bound }) => (bound === null
    ? tell('hearing.bound.last', { outcome: tellId('outcome', outcome) })
    : tell('hearing.bound', { outcome: tellId('outcome', outcome), bound: tellOpinion(bound) })));
  return [
    element('p', {}, tell('hearing.opening', { opening: tellOpinion(report.opening) })),
    report.sheets.length === 0 ? element('p', {}, tell('hearing.empty')) : hearingTable(report, frame),
    element('p', {}, tell('hearing.score', { score, luck: report.luck })),
    element('p', {}, tell('hearing.bounds', { list: decisions.join('; ') })),
    element('p', {}, chances(report, score), ' ', tell('hearing.came', { outcome: tellId('outcome', report.outcome) })),
  ];
}

function chances(report: HearingReport, score: string): string {
  const open = report.decisions.filter(({ share }) => share > 0.005);
  const [only] = open;
  if (open.length === 1 && only !== undefined) return tell('hearing.certain', { score, outcome: tellId('outcome', only.outcome) });
  return tell('hearing.chances', { score, list: tellList(open.map(({ outcome, share }) => tell('hearing.chance', { outcome: tellId('outcome', outcome), percent: tellPercent(share) })), 'or') });
}

function hearingTable(report: HearingReport, frame: OutcomeFrame): HTMLElement {
  return element('table', { class: 'figures' },
    element('caption', {}, tell('hearing.caption')),
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, tell('hearing.column.sheet')),
      element('th', { scope: 'col' }, tell('hearing.column.how')),
      element('th', { scope: 'col', class: 'is-number' }, tell('hearing.column.weight')),
      element('th', { scope: 'col', class: 'is-number' }, tell('hearing.column.effect')))),
    element('tbody', {}, ...report.sheets.map((read) => element('tr', {},
      element('th', { scope: 'row' }, frame.sheets[read.sheet]?.title ?? read.sheet),
      element('td', {}, tellId('answer', read.how)),
      element('td', { class: 'is-number' }, String(read.weight)),
      element('td', { class: 'is-number' }, (read.effect > 0 ? '+' : '') + tellOpinion(read.effect))))));
}
