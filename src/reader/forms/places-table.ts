import type { CampaignState } from '../../sim/campaign/campaign.ts';
import { MANDATE_PRICES, pushByPlace } from '../../sim/campaign/outcome.ts';
import { PLACES } from '../../sim/campaign/places.ts';
import { element } from '../dom.ts';
import { tell } from '../later-words.ts';
import { tellElection } from './week-words.ts';

/** All towns with distance, recorded leaning, the last day of their vote and what has been done there; shut until asked for. */
export function placesTable(campaign: CampaignState): HTMLElement {
  const push = pushByPlace(campaign);
  const head = (['form.week.column.town', 'form.week.column.km', 'form.week.column.leaning', 'form.week.column.elects', 'form.week.column.push'] as const)
    .map((word, index) => element('th', { scope: 'col', class: index === 1 || index === 4 ? 'is-number' : null }, tell(word)));
  return element('details', { class: 'form-more' },
    element('summary', {}, tell('form.week.places')),
    element('div', { class: 'form-scroll', tabindex: '0', role: 'group', 'aria-label': tell('form.week.places') },
      element('table', { class: 'figures' },
        element('caption', {}, tell('form.week.places.caption', { price: MANDATE_PRICES[0] ?? 0 })),
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...PLACES.map((place) => element('tr', {},
          element('th', { scope: 'row' }, place.name),
          element('td', { class: 'is-number' }, String(place.railKm)),
          element('td', {}, tell(`leaning.${place.leaning.kind}`)),
          element('td', {}, tellElection(place)),
          element('td', { class: 'is-number' }, String(push[place.id] ?? 0))))))));
}
