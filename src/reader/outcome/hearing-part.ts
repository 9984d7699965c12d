import type { HearingReport } from '../../session/hearing-report.ts';
import { COMMISSIONERS, type Opinions } from '../../sim/hearing/answers.ts';
import { element } from '../dom.ts';
import type { OutcomeFrame } from '../outcome-sheet.ts';
import { capital, tell, tellId, tellList, tellOpinion, tellPercent } from '../later-words.ts';

export function hearingSummary(report: HearingReport): { what: string; result: string } {
  return { what: tell('hearing'), result: capital(tellId('outcome', report.outcome)) };
}

/** What the three thought, what each answer did to each of them, and what the evening could still have become. */
export function hearingBody(report: HearingReport, frame: OutcomeFrame): (Node | null)[] {
  const middle = tellOpinion(report.middle);
  const decisions = report.decisions.map(({ outcome, bound }) => (bound === null
    ? tell('hearing.bound.last', { outcome: tellId('outcome', outcome) })
    : tell('hearing.bound', { outcome: tellId('outcome', outcome), bound: tellOpinion(bound) })));
  return [
    element('p', {}, tell('hearing.opening')),
    hearingTable(report, frame),
    report.sheets.length === 0 ? element('p', {}, tell('hearing.empty')) : null,
    element('h4', {}, tell('hearing.causes')),
    element('ol', { class: 'causes' }, ...report.causes.map(({ kind, sheet, by }) => element('li', {}, tell(sheet === null ? `hearing.cause.${kind}` : 'hearing.cause.sheet', { sheet: frame.sheets[sheet ?? '']?.title ?? '', by: signed(by) })))),
    element('p', {}, tell('hearing.alone', { list: tellList(COMMISSIONERS.map((who) => tell('hearing.alone.one', { who: nameOf(who, frame), outcome: tellId('outcome', report.proposals[who]) })), 'and') })),
    element('p', {}, tell('hearing.score', { middle, luck: report.luck, lucky: signed(report.lucky) })),
    element('p', {}, tell('hearing.bounds', { list: decisions.join('; ') })),
    element('p', {}, chances(report, middle), ' ', tell('hearing.came', { outcome: tellId('outcome', report.outcome) })),
    report.appeal === null ? null : element('p', {}, tell(report.appeal.isGranted ? 'hearing.appeal.granted' : 'hearing.appeal.refused', { percent: tellPercent(report.appeal.chance) })),
    element('p', { class: 'small' }, tell('hearing.record')),
  ];
}

function chances(report: HearingReport, middle: string): string {
  const open = report.decisions.filter(({ share }) => share > 0.005);
  const [only] = open;
  if (open.length === 1 && only !== undefined) return tell('hearing.certain', { middle, outcome: tellId('outcome', only.outcome) });
  return tell('hearing.chances', { middle, list: tellList(open.map(({ outcome, share }) => tell('hearing.chance', { outcome: tellId('outcome', outcome), percent: tellPercent(share) })), 'or') });
}

/** From the first opinion to the last, one row for each thing that moved them. */
function hearingTable(report: HearingReport, frame: OutcomeFrame): HTMLElement {
  const cells = (opinions: Opinions, show: (value: number) => string): HTMLElement[] => COMMISSIONERS.map((who) => element('td', { class: 'is-number' }, show(opinions[who])));
  return element('table', { class: 'figures' },
    element('caption', {}, tell('hearing.caption')),
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, tell('hearing.column.sheet')),
      element('th', { scope: 'col' }, tell('hearing.column.how')),
      ...COMMISSIONERS.map((who) => element('th', { scope: 'col', class: 'is-number' }, nameOf(who, frame))))),
    element('tbody', {},
      element('tr', {}, element('th', { scope: 'row', colspan: 2 }, tell('hearing.row.opened')), ...cells(report.opened, tellOpinion)),
      ...report.sheets.map((read) => element('tr', {},
        element('th', { scope: 'row' }, frame.sheets[read.sheet]?.title ?? read.sheet, element('span', { class: 'grade' }, ` ${tell('hearing.weighs', { weight: read.weight })}`)),
        element('td', {}, tellId('answer', read.how)),
        ...cells(read.moved, signed))),
      ...report.turns.map((turn) => element('tr', {}, element('th', { scope: 'row', colspan: 2 }, tell(`hearing.row.${turn.why}`)), ...cells(turn.moved, signed))),
      element('tr', {}, element('th', { scope: 'row', colspan: 2 }, tell('hearing.row.last')), ...cells(report.opinions, tellOpinion))));
}

/** The last word of a name is what the table is called by. */
function nameOf(who: string, frame: OutcomeFrame): string {
  return (frame.people[who]?.name ?? who).split(' ').at(-1) ?? who;
}

function signed(value: number): string {
  return (value > 0 ? '+' : '') + tellOpinion(value);
}
