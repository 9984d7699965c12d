import type { VoteCause, VoteOutcome, VoteRow } from '../../session/outcome.ts';
import { VOTING_DELEGATES } from '../../sim/vote/roster.ts';
import { barChart } from '../bars.ts';
import { element } from '../dom.ts';
import type { OutcomeFrame } from '../outcome-sheet.ts';
import { capital, tell, tellId, tellList, tellNumber } from '../later-words.ts';

export function voteSummary(outcome: VoteOutcome): { what: string; result: string } {
  const told = outcome.rows.find((row) => row.card === (outcome.motion === 'platforms' ? 'card_opposition' : 'card_against'));
  return {
    what: tell(`vote.${outcome.motion}`),
    result: tell(`vote.${outcome.motion}.result`, { here: told?.here ?? 0, recorded: told?.recorded ?? 0 }),
  };
}

/** The record beside this life, why they differ, and what the companions did. */
export function voteBody(outcome: VoteOutcome, frame: OutcomeFrame): (Node | null)[] {
  const present = outcome.rows.reduce((sum, row) => sum + (row.card === 'card_absent' ? 0 : row.recorded), 0);
  const caption = tell(`vote.${outcome.motion}.caption`, { voting: VOTING_DELEGATES });
  return [
    voteTable(outcome, caption),
    barChart({
      title: caption,
      description: outcome.rows.map((row) => tell('vote.chart', { row: tellId('card', row.card), recorded: row.recorded, here: row.here })).join(' '),
      series: [tell('legend.recorded'), tell('legend.here')],
      rows: outcome.rows.map((row) => ({ label: tellId('card', row.card), values: [row.recorded, row.here].map((value) => ({ value, shown: String(value) })) })),
    }),
    element('p', { class: 'small' }, tell(`vote.${outcome.motion}.note`, { voting: VOTING_DELEGATES, present })),
    element('h2', {}, tell('causes.head')),
    element('p', {}, outcome.moved === 0 ? tell('causes.none') : outcome.moved === 1 ? tell('causes.one') : tell('causes.some', { n: capital(tellNumber(outcome.moved)) })),
    outcome.causes.length === 0 ? null : element('ul', { class: 'causes' }, ...outcome.causes.map((cause) => element('li', {}, causeText(cause)))),
    // The story may let you ask them, or not ask; the sheet does not tell it unasked.
    element('details', { class: 'outcome-more' },
      element('summary', {}, tell('companions.summary')),
      element('ul', {}, ...outcome.companions.map(({ who, card }) => element('li', {}, tell('companions.line', { name: frame.people[who]?.name ?? capital(who), did: tellId('did', card) }))))),
  ];
}

function voteTable(outcome: VoteOutcome, caption: string): HTMLElement {
  return element('table', { class: 'figures' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, tell('vote.column.card')),
      element('th', { scope: 'col', class: 'is-number' }, tell('vote.column.recorded')),
      element('th', { scope: 'col', class: 'is-number' }, tell('vote.column.here')))),
    element('tbody', {}, ...outcome.rows.map((row) => element('tr', {},
      element('th', { scope: 'row' }, tellId('card', row.card)),
      element('td', { class: 'is-number' }, String(row.recorded), gradeMark(row)),
      element('td', { class: 'is-number' }, String(row.here))))));
}

function gradeMark(row: VoteRow): HTMLElement | null {
  return row.grade === 'recorded' ? null : element('span', { class: 'grade' }, ` ${tell(`grade.${row.grade}`)}`);
}

/** "Three from Vladimir who had heard you at a stop of the train." */
export function causeText(cause: VoteCause): string {
  const number = tellNumber(cause.count);
  const did = tellList(cause.to.map((card) => tellId('did', card)));
  if (cause.kind === 'own') return tell('cause.own', { did });
  if (cause.kind === 'companions') return tell(cause.count === 1 ? 'cause.companions.one' : 'cause.companions', { Number: capital(number) });
  const [place] = cause.places;
  if (cause.places.length === 1 && place !== undefined) return tell('cause.deed.one', { Number: capital(number), places: place.region, why: cause.why, They: tell(cause.count === 1 ? 'cause.one' : 'cause.they'), did });
  const places = tellList(cause.places.map(({ region, count }) => tell('cause.place', { number: tellNumber(count), region })));
  return tell('cause.deed.many', { Number: capital(number), why: cause.why, places, did });
}
