import { barChart } from '../bars.ts';
import { element } from '../dom.ts';
import { capital, tell, tellId, tellNumber, tellPercent, tellShare } from '../later-words.ts';

type Shares = readonly { ending: string; share: number }[];

export function fateSummary(shares: Shares): { what: string; result: string } {
  return { what: tell('fate'), result: tell('fate.summary', { count: capital(tellNumber(open(shares).length)) }) };
}

/** The ways that were open and how likely each was. Which one was drawn is left to the story. */
export function fateBody(shares: Shares): (Node | null)[] {
  const ways = open(shares);
  const closed = shares.filter(({ share }) => share === 0);
  const caption = tell('fate.caption');
  return [
    element('p', {}, tell('fate.intro')),
    element('table', { class: 'figures' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, tell('fate.column.ending')), element('th', { scope: 'col', class: 'is-number' }, tell('fate.column.share')))),
      element('tbody', {}, ...ways.map(({ ending, share }) => element('tr', {}, element('th', { scope: 'row' }, capital(tellId('ending', ending))), element('td', { class: 'is-number' }, tellPercent(share)))))),
    barChart({
      title: caption,
      description: ways.map(({ ending, share }) => `${tellId('ending', ending)}: ${tellShare(share)}.`).join(' '),
      series: [tell('legend.here')],
      rows: ways.map(({ ending, share }) => ({ label: capital(tellId('ending', ending)), values: [{ value: share, shown: tellPercent(share) }] })),
    }),
    closed.length === 0 ? null : element('p', {}, tell('fate.closed', { list: closed.map(({ ending }) => tellId('ending', ending)).join('; ') })),
    element('p', { class: 'small' }, tell('fate.judgement')),
  ];
}

function open(shares: Shares): Shares {
  return shares.filter(({ share }) => share > 0);
}
