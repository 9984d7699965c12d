import './style/bars.css';
import { element } from './dom.ts';
import { drawing } from './svg.ts';

/** One row: what it counts, and its value in each series. `shown` is the value in words. */
export interface BarRow { label: string; values: readonly { value: number; shown: string }[] }
/** `series` names the bars of a row from the top down: the first is hatched, the second solid. A single series is solid. */
export interface BarChart { title: string; description: string; series: readonly string[]; rows: readonly BarRow[] }

/** Sizes in units of the drawing, which is `WIDTH` wide on any screen. */
const WIDTH = 360;
const LONGEST = 290;
const BAR = 11;
const LABEL = 17;
const GAP = 9;

let drawn = 0;

/** A small bar chart that prints: bars differ by hatching as well as by colour, and every value stands beside its bar. */
export function barChart({ title, description, series, rows }: BarChart): HTMLElement {
  drawn += 1;
  const id = (part: string): string => `bars-${String(drawn)}-${part}`;
  const most = Math.max(1e-9, ...rows.flatMap((row) => row.values.map((each) => each.value)));
  const isSolid = (index: number): boolean => index === series.length - 1;
  const bar = (index: number, x: number, y: number, width: number): SVGRectElement =>
    drawing('rect', { x, y, width, height: BAR, class: isSolid(index) ? 'bar bar-solid' : 'bar', ...(isSolid(index) ? {} : { fill: `url(#${id('hatch')})` }) });
  const rowHeight = LABEL + series.length * (BAR + 2) + GAP;
  const svg = drawing('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(rows.length * rowHeight)}`, role: 'img', 'aria-labelledby': `${id('title')} ${id('text')}` },
    drawing('title', { id: id('title') }, title),
    drawing('desc', { id: id('text') }, description),
    drawing('defs', {}, drawing('pattern', { id: id('hatch'), width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      drawing('rect', { width: 5, height: 5, class: 'bar-ground' }), drawing('rect', { width: 2, height: 5, class: 'bar-stripe' }))));
  rows.forEach((row, rowIndex) => {
    const top = rowIndex * rowHeight;
    svg.append(drawing('text', { x: 0, y: top + 13 }, row.label));
    row.values.forEach(({ value, shown }, index) => {
      const y = top + LABEL + index * (BAR + 2);
      const width = Math.round((value / most) * LONGEST * 10) / 10;
      if (value > 0) svg.append(bar(index, 0.5, y + 0.5, Math.max(1, width)));
      svg.append(drawing('text', { x: width + 6, y: y + BAR - 1, class: 'bar-value' }, shown));
    });
  });
  return element('figure', { class: 'bars' }, svg, series.length < 2 ? null : legend(series, id('key')));
}

function legend(series: readonly string[], key: string): HTMLElement {
  return element('figcaption', { class: 'bars-legend' }, ...series.map((name, index) => {
    const isLast = index === series.length - 1;
    const swatch = drawing('svg', { viewBox: '0 0 22 11', class: 'bars-swatch', 'aria-hidden': 'true' });
    if (!isLast) {
      swatch.append(drawing('defs', {}, drawing('pattern', { id: key, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        drawing('rect', { width: 5, height: 5, class: 'bar-ground' }), drawing('rect', { width: 2, height: 5, class: 'bar-stripe' }))));
    }
    swatch.append(drawing('rect', { x: 0.5, y: 0.5, width: 21, height: 10, class: isLast ? 'bar bar-solid' : 'bar', ...(isLast ? {} : { fill: `url(#${key})` }) }));
    return element('span', {}, swatch, ` ${name}`);
  }));
}
