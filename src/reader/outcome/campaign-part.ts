import type { CampaignReport } from '../../session/campaign-report.ts';
import { MANDATE_PRICES } from '../../sim/campaign/outcome.ts';
import { barChart } from '../bars.ts';
import { element } from '../dom.ts';
import { tell, tellId } from '../later-words.ts';

/** The most towns that a chart can show and still be read. */
const CHARTED = 8;

export function campaignSummary(report: CampaignReport): { what: string; result: string } {
  const row = report.rows.find((each) => each.mandate === 'workers_opposition');
  return { what: tell('campaign'), result: tell('campaign.result', { here: row?.here ?? 0, recorded: row?.recorded ?? 0 }) };
}

/** The mandates beside the record, town by town, and why. */
export function campaignBody(report: CampaignReport): (Node | null)[] {
  const charted = report.places.slice(0, CHARTED);
  return [
    figures(tell('campaign.caption'), [tell('campaign.column.mandate'), tell('vote.column.recorded'), tell('vote.column.here')],
      report.rows.map((row) => [tellId('mandate', row.mandate), row.recorded, row.here])),
    report.places.length === 0 ? element('p', {}, tell('campaign.nothing')) : figures(tell('campaign.places'), [tell('form.week.column.town'), tell('campaign.column.recorded'), tell('vote.column.here'), tell('form.week.column.push')],
      report.places.map((place) => [place.name, place.recorded, place.here, place.points])),
    charted.length === 0 ? null : barChart({
      title: tell('campaign.chart', { price: MANDATE_PRICES[0] ?? 0 }),
      description: charted.map((place) => `${place.name}: ${String(place.points)}.`).join(' '),
      series: [tell('legend.here')],
      rows: charted.map((place) => ({ label: place.name, values: [{ value: place.points, shown: String(place.points) }] })),
    }),
    report.causes.length === 0 ? null : element('h2', {}, tell('causes.head')),
    report.causes.length === 0 ? null : element('ul', { class: 'causes' }, ...report.causes.map((cause) => element('li', {}, cause))),
    report.mishaps.length === 0 ? null : element('h2', {}, tell('campaign.mishaps')),
    report.mishaps.length === 0 ? null : element('ul', {}, ...report.mishaps.map(({ kind, place, reason }) => element('li', {}, tell(`campaign.mishap.${kind}`, { place, reason })))),
    element('p', { class: 'small' }, tell(report.wanted > report.won ? 'campaign.bound.met' : 'campaign.bound', { reach: report.reach, wanted: report.wanted })),
    element('p', { class: 'small' }, tell('campaign.note')),
  ];
}

/** A table whose first column is words and the others figures. */
export function figures(caption: string, heads: readonly string[], rows: readonly (readonly [string, ...(string | number)[]])[]): HTMLElement {
  return element('table', { class: 'figures' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map((head, index) => element('th', { scope: 'col', class: index === 0 ? null : 'is-number' }, head)))),
    element('tbody', {}, ...rows.map(([name, ...values]) => element('tr', {}, element('th', { scope: 'row' }, name), ...values.map((value) => element('td', { class: 'is-number' }, String(value)))))));
}
