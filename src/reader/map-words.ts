import './style/bars.css';
import './style/outcome.css';
import './style/map.css';
import { mapStandsOf, type MapDraft, type MapMandates, type MapPlace, type MapStands, type MapTrip } from '../session/map-stands.ts';
import type { Turn } from '../session/session.ts';
import { element } from './dom.ts';
import { capital, tell, tellList, type LaterWord } from './later-words.ts';
import { tellDay, tellMove } from './forms/week-words.ts';

/** Writes what the map shows as words and a table: the same for those who do not see the picture, and for paper. What was opened stays open. */
export function writeMap(place: HTMLElement, turn: Pick<Turn, 'tableau' | 'sim' | 'cause'>, draft: MapDraft): void {
  const stands = mapStandsOf(turn, draft);
  if (stands === null) {
    place.replaceChildren();
    return;
  }
  const old = place.querySelector('details');
  const summary = element('summary', {}, element('strong', {}, `${tell('map.title')}.`), ` ${tellSummary(stands)}`);
  const body = element('div', { class: 'outcome-body' }, ...wordsOf(stands), tableOf(stands), ...notesOf(stands));
  // The same two parts in the same box: focus and the open state are not lost while a plan is filled in.
  if (old === null) place.replaceChildren(element('details', { class: 'outcome map-words' }, summary, body));
  else {
    old.querySelector('summary')?.replaceChildren(...summary.childNodes);
    old.querySelector('.outcome-body')?.replaceChildren(...body.childNodes);
  }
}

function tellSummary(stands: MapStands): string {
  const won = stands.places.reduce((sum, place) => sum + place.won, 0);
  return tell(won === 0 ? 'map.summary.none' : won === 1 ? 'map.summary.one' : 'map.summary', { where: tellWhere(stands), won });
}

function tellWhere({ here, home, isIll, places }: MapStands): string {
  if (isIll) return tell('map.here.ill');
  return here === home ? tell('map.here.home') : tell('map.here.away', { place: nameOf(places, here) });
}

const nameOf = (places: readonly MapPlace[], id: string): string => places.find((place) => place.id === id)?.name ?? capital(id);

function wordsOf(stands: MapStands): HTMLElement[] {
  const { week, weeks, monday, daysLeft, zinoviev, places, planned, lately, thisWeek, stuckChance } = stands;
  const days = daysLeft <= 0 ? tell('map.days.none') : daysLeft === 1 ? tell('map.days.one') : tell('map.days', { n: daysLeft });
  const when = monday === null ? tell('map.over') : `${tell('map.week', { week, weeks, monday: tellDay(monday) })} ${days}`;
  return [
    element('p', {}, when),
    ...(zinoviev === null ? [] : [element('p', {}, tell('map.zinoviev', { way: tellList(zinoviev.map((town) => nameOf(places, town))) }))]),
    ...tripList('map.lately', 'map.lately.none', [...lately, ...thisWeek]),
    ...(monday === null ? [] : tripList('map.planned', 'map.planned.none', planned)),
    ...(stuckChance >= 0.005 ? [element('p', {}, tell('map.risk', { n: Math.round(stuckChance * 100) }))] : []),
  ];
}

function tripList(title: LaterWord, none: LaterWord, trips: readonly MapTrip[]): HTMLElement[] {
  if (trips.length === 0) return [element('p', {}, tell(none))];
  return [element('h2', {}, tell(title)), element('ul', {}, ...trips.map((trip) => element('li', {}, tellTrip(trip))))];
}

function tellTrip({ place, action, days, stuckDays }: MapTrip): string {
  const what = tellMove(action, place);
  return stuckDays > 0 ? tell('map.trip.stuck', { what, days: tellDays(days), stuck: tellDays(stuckDays) }) : tell('map.trip', { what, days: tellDays(days) });
}

const tellDays = (days: number): string => (days === 1 ? tell('map.trip.day') : tell('map.trip.days', { n: days }));

function tableOf({ places }: MapStands): HTMLElement {
  const head = (['map.column.town', 'map.column.members', 'map.column.leaning', 'map.column.record', 'map.column.now'] as const).map((word) => element('th', { scope: 'col' }, tell(word)));
  return element('div', { class: 'map-scroll', tabindex: '0', role: 'group', 'aria-label': tell('map.table') },
    element('table', { class: 'figures' },
      element('caption', {}, tell('map.table')),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...[...places].sort((a, b) => a.railKm - b.railKm).map(rowOf))));
}

function rowOf(place: MapPlace): HTMLElement {
  const week = place.electsInWeek;
  const small = (text: string): HTMLElement => element('span', { class: 'grade' }, text);
  return element('tr', {},
    element('th', { scope: 'row' }, place.name,
      small(place.railKm === 0 ? tell('map.distance.home', { week }) : tell('map.distance', { km: place.railKm, days: tellDays(place.days), week })),
      place.deeds === 0 ? null : small(place.deeds === 1 ? tell('map.deeds.one') : tell('map.deeds', { n: place.deeds }))),
    element('td', {}, tell('map.members', { low: place.members.low.toLocaleString('en-GB'), high: place.members.high.toLocaleString('en-GB') })),
    element('td', {}, tell(`leaning.${place.leaning.kind}`), small(place.leaning.note)),
    element('td', {}, tellMandates(place.record)),
    element('td', {}, place.won === 0 ? tell('map.same') : tell('map.now', { mandates: tellMandates(place.now), won: place.won })));
}

function tellMandates(row: MapMandates): string {
  const idle = row.absent + row.abstained;
  const votes = tell('map.mandates', { opposition: row.workers_opposition, ten: row.ten, trotsky: row.trotsky_bukharin });
  return idle === 0 ? votes : `${votes}${tell('map.mandates.idle', { n: idle })}`;
}

/** Why the figures are ranges, each reason once. */
function notesOf({ places }: MapStands): HTMLElement[] {
  const reasons = [...new Set(places.map((place) => place.members.reason))];
  return [...reasons.map((reason) => tell('map.note.members', { reason })), tell('map.note.mandates'), tell('map.note.distance'), tell('map.note.picture')].map((text) => element('p', { class: 'small' }, text));
}
