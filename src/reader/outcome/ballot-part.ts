import type { BallotOutcome, BallotRowTold } from '../../session/ballot-outcome.ts';
import { barChart } from '../bars.ts';
import { element } from '../dom.ts';
import { capital, tell, tellId, tellList, tellNumber } from '../later-words.ts';
import type { OutcomeFrame } from '../outcome-sheet.ts';

export function ballotSummary(outcome: BallotOutcome): { what: string; result: string } {
  return { what: tell('ballot'), result: capital(tellList(outcome.ours.map(told))) };
}

/** The twenty-five in the order of the record, what the papers of this life changed, and whose papers they were. */
export function ballotBody(outcome: BallotOutcome, frame: OutcomeFrame): (Node | null)[] {
  const nearest = outcome.rows.filter((row) => row.more !== 0 || row.isOurs);
  const name = (who: string): string => frame.people[who]?.name ?? capital(who);
  return [
    ballotTable(outcome),
    element('p', { class: 'small' }, tell('ballot.note')),
    nearest.length === 0 ? null : barChart({
      title: tell('ballot.chart'),
      description: nearest.map((row) => tell('ballot.chart.row', { name: row.name, more: row.more })).join(' '),
      series: [tell('legend.here')],
      rows: nearest.slice(0, 8).map((row) => ({ label: row.name, values: [{ value: row.more, shown: `+${String(row.more)}` }] })),
    }),
    element('h2', {}, tell('causes.head')),
    element('ul', { class: 'causes' },
      element('li', {}, tell(`ballot.yours.${outcome.yours}`)),
      ...outcome.causes.map((cause) => element('li', {}, tell(cause.count === 1 ? 'ballot.cause.one' : 'ballot.cause', { Number: capital(tellNumber(cause.count)), places: tellList(cause.regions), why: cause.why }))),
      element('li', {}, tell('ballot.rest'))),
    outcome.companions.length === 0 ? null : element('details', { class: 'outcome-more' },
      element('summary', {}, tell('companions.summary')),
      element('ul', {}, ...outcome.companions.map(({ who, ballot }) => element('li', {}, tell('companions.line', { name: name(who), did: tellId('paper', ballot) }))))),
  ];
}

function told(row: BallotRowTold): string {
  return row.rank === row.recordedRank ? tell('ballot.rank.same', { name: row.name, rank: row.rank }) : tell('ballot.rank.moved', { name: row.name, rank: row.rank, recorded: row.recordedRank });
}

function ballotTable(outcome: BallotOutcome): HTMLElement {
  return element('table', { class: 'figures' },
    element('caption', {}, tell('ballot.caption')),
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, tell('ballot.column.name')),
      element('th', { scope: 'col', class: 'is-number' }, tell('ballot.column.recorded')),
      element('th', { scope: 'col', class: 'is-number' }, tell('ballot.column.here')))),
    element('tbody', {}, ...outcome.rows.map((row) => element('tr', {},
      element('th', { scope: 'row' }, row.name, row.isOurs ? element('span', { class: 'grade' }, ` ${tell('ballot.ours')}`) : null),
      element('td', { class: 'is-number' }, String(row.recordedRank), element('span', { class: 'grade' }, ` ${tell('grade.literature')}`)),
      element('td', { class: row.rank === row.recordedRank ? 'is-number' : 'is-number is-changed' }, String(row.rank))))));
}
