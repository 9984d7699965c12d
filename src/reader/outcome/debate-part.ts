import type { DebateReport } from '../../session/debate-report.ts';
import { barChart } from '../bars.ts';
import { element } from '../dom.ts';
import { capital, tell, tellId } from '../later-words.ts';
import type { OutcomeFrame } from '../outcome-sheet.ts';
import { figures } from './campaign-part.ts';

export function debateSummary(report: DebateReport): { what: string; result: string } {
  const row = report.cards.find((each) => each.column === 'workers_opposition');
  return { what: tell('debate'), result: tell('debate.result', { here: row?.here ?? 0, opening: row?.opening ?? 0 }) };
}

/** What each speech did to leaning, applause and cards, and why yours did it. */
export function debateBody(report: DebateReport, frame: OutcomeFrame): (Node | null)[] {
  const nameOf = (who: string): string => who === 'you' ? tell('form.speech.you') : who === 'local_secretary' ? tell('speaker.local_secretary') : frame.people[who]?.name ?? capital(who);
  const caption = tell('debate.caption', { title: report.title, voters: report.voters });
  return [
    report.speeches.length === 0 ? null : figures(tell('debate.speeches'), [tell('debate.column.who'), tell('debate.column.shift'), tell('debate.column.applause'), tell('debate.column.votes')],
      report.speeches.map((speech) => [tell('debate.speech', { who: nameOf(speech.who), topic: speech.topic }), signed(speech.shift), speech.applause, signed(speech.votes)])),
    element('p', { class: 'small' }, tell('debate.three')),
    report.causes.length === 0 ? element('p', {}, tell('debate.silent')) : element('h2', {}, tell('debate.why')),
    report.causes.length === 0 ? null : element('ul', { class: 'causes' }, ...report.causes.map((cause) => element('li', {}, cause))),
    figures(caption, [tell('vote.column.card'), tell('debate.column.opening'), tell('debate.column.here')], report.cards.map((row) => [tellId('mandate', row.column), row.opening, row.here])),
    barChart({
      title: caption,
      description: report.cards.map((row) => `${tellId('mandate', row.column)}: ${String(row.opening)}, ${String(row.here)}.`).join(' '),
      series: [tell('debate.column.opening'), tell('debate.column.here')],
      rows: report.cards.map((row) => ({ label: tellId('mandate', row.column), values: [row.opening, row.here].map((value) => ({ value, shown: String(value) })) })),
    }),
    element('p', { class: 'small' }, report.reason),
  ];
}

function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
}
