import { sayDate } from '../session/label.ts';
import type { Tableau } from '../session/tableau.ts';
import { MEASURES, type MeasureId, type SimState } from '../sim/state.ts';
import { wordFor } from '../sim/words.ts';
import { byId, element } from './dom.ts';
import { say } from './strings.ts';

/** Keeps the strip at the top: date, place, and the four measures as words with a bar. */
export function renderStrip(tableau: Tableau, sim: SimState): void {
  const date = byId('date') as HTMLTimeElement;
  date.textContent = sayDate(tableau.date) || say('start.title');
  if (tableau.date !== null) date.dateTime = tableau.date;
  byId('place').textContent = tableau.place ?? '';
  const measures = byId('measures');
  // Nobody yet, or a life that is over: from then on others read the folder.
  if (sim.delegate === null || sim.fate !== null) {
    measures.replaceChildren();
    return;
  }
  if (measures.children.length === 0) measures.append(...MEASURES.map((measure) => measureElement(measure)));
  MEASURES.forEach((measure, index) => { updateMeasure(measures.children[index] as HTMLElement, measure, sim.measures[measure]); });
}

function measureElement(measure: MeasureId): HTMLElement {
  return element('div', { class: `measure measure-${measure}` },
    element('dt', {}, say(`measure.${measure}`)),
    element('dd', {}, element('span', { class: 'measure-word' }), element('span', { class: 'measure-bar', 'aria-hidden': 'true' }, element('i'))));
}

function updateMeasure(place: HTMLElement, measure: MeasureId, value: number): void {
  const word = wordFor(measure, value);
  const text = place.querySelector('.measure-word');
  const bar = place.querySelector<HTMLElement>('.measure-bar i');
  if (text !== null) text.textContent = word;
  if (bar !== null) bar.style.setProperty('--value', String(value / 100));
  place.title = say('measure.say', { name: say(`measure.${measure}`), word, value });
}
