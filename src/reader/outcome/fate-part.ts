import type { FateReport } from '../../session/fate-outcome.ts';
import { barChart } from '../bars.ts';
import { element } from '../dom.ts';
import { capital, tell, tellId, tellList, tellNumber, tellPercent, tellShare } from '../later-words.ts';
import type { OutcomeFrame } from '../outcome-sheet.ts';

type Shares = readonly { ending: string; share: number }[];

export function fateSummary(shares: Shares): { what: string; result: string } {
  return { what: tell('fate'), result: tell('fate.summary', { count: capital(tellNumber(open(shares).length)) }) };
}

/** The ways that were open, how likely each was and why. Which one was drawn is left to the story, and shut away here until it is asked for. */
export function fateBody({ shares, causes, years, companions }: FateReport, frame: OutcomeFrame): (Node | null)[] {
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
    element('h2', {}, tell('fate.causes')),
    causes.length === 0 ? element('p', {}, tell('fate.causes.none')) : element('ul', { class: 'causes' }, ...causes.map(({ id, times }) => element('li', {}, tell(times > 1 ? 'fate.cause.more' : 'fate.cause.less', { what: capital(tellId('factor', id)), times: times.toFixed(1) })))),
    years.length === 0 ? null : element('details', { class: 'outcome-more' },
      element('summary', {}, tell('fate.years')),
      element('ul', {}, ...years.map(({ year, chance, event }) => element('li', {}, `${String(year)}: ${chance === null ? '' : `${tell('fate.year.chance', { percent: tellPercent(chance) })} `}${tellId('event', event)}`)))),
    companions.length === 0 ? null : element('details', { class: 'outcome-more' },
      element('summary', {}, tell('fate.companions')),
      element('ul', {}, ...companions.map(({ who, sheets, ways }) => element('li', {}, tell('fate.companion', {
        name: frame.people[who]?.name ?? capital(who),
        list: tellList(ways.map(({ fate, share }) => tell('fate.companion.way', { fate: tellId('companion', fate), percent: tellPercent(share) }))),
      }), ' ', sheets === 0 ? tell('fate.companion.none') : tell(sheets === 1 ? 'fate.companion.one' : 'fate.companion.sheets', { n: tellNumber(sheets) }))))),
    element('p', { class: 'small' }, tell('fate.judgement')),
  ];
}

function open(shares: Shares): Shares {
  return shares.filter(({ share }) => share > 0);
}
