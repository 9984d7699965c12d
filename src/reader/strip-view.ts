import { sayDate } from '../session/label.ts';
import type { Tableau } from '../session/tableau.ts';
import { MEASURES, type MeasureId, type SimState } from '../sim/state.ts';
import { wordFor } from '../sim/words.ts';
import { byId, element, setText } from './dom.ts';
import { say } from './strings.ts';

/** Keeps the strip at the top: date, place, and the four measures as words. Their bars follow with `moveBars`. */
export function renderStrip(tableau: Tableau, sim: SimState): void {
  const date = byId('date') as HTMLTimeElement;
  setText(date, sayDate(tableau.date) || say('start.title'));
  if (tableau.date !== null) date.dateTime = tableau.date;
  setText(byId('place'), tableau.place ?? '');
  const measures = byId('measures');
  // Nobody yet, or a life that is over: from then on others read the folder.
  if (sim.delegate === null || sim.fate !== null) {
    measures.replaceChildren();
    return;
  }
  if (measures.children.length === 0) measures.append(...MEASURES.map((measure) => measureElement(measure)));
  MEASURES.forEach((measure, index) => { updateMeasure(measures.children[index] as HTMLElement, measure, sim.measures[measure]); });
}

/** Moves the bars of the measures to their values. */
export function moveBars({ measures }: SimState): void {
  [...byId('measures').children].forEach((place, index) => {
    const measure = MEASURES[index];
    if (measure !== undefined) place.querySelector<HTMLElement>('.measure-bar i')?.style.setProperty('--value', String(measures[measure] / 100));
  });
}

function measureElement(measure: MeasureId): HTMLElement {
  return element('div', { class: `measure measure-${measure}` },
    element('dt', {}, say(`measure.${measure}`)),
    element('dd', {}, element('span', { class: 'measure-word' }), element('span', { class: 'measure-bar', 'aria-hidden': 'true' }, element('i'))));
}

function updateMeasure(place: HTMLElement, measure: MeasureId, value: number): void {
  const word = wordFor(measure, value);
  const text = place.querySelector<HTMLElement>('.measure-word');
  if (text !== null) setText(text, word);
  place.title = say('measure.say', { name: say(`measure.${measure}`), word, value });
}
