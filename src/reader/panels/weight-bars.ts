import type { WeightIn } from '../../session/file-view.ts';
import { drawing } from '../svg.ts';

/** Sizes in units of the drawing. */
const SLOT = 34;
const BAR = 22;
const TALLEST = 44;
const TOP = 14;
/** The heaviest that a single sheet can be; a whole file sets its own measure. */
const HEAVIEST = 20;

/** Four small columns, one for each year in which files were opened. The same figures always stand beside it in words, so it is hidden from screen readers. */
export function weightBars(weights: readonly WeightIn[]): SVGSVGElement {
  const most = Math.max(HEAVIEST, ...weights.map(({ weight }) => weight ?? 0));
  const foot = TOP + TALLEST;
  const svg = drawing('svg', { viewBox: `0 0 ${String(SLOT * weights.length)} ${String(foot + 15)}`, class: 'weight-bars', 'aria-hidden': 'true' });
  weights.forEach(({ year, weight }, index) => {
    const middle = SLOT * (index + 0.5);
    const height = Math.max(weight === null ? 0 : 1.5, ((weight ?? 0) / most) * TALLEST);
    if (weight !== null) svg.append(drawing('rect', { x: middle - BAR / 2, y: foot - height, width: BAR, height, class: year === '1933' ? 'bar bar-solid' : 'bar weight-bar' }));
    svg.append(
      drawing('text', { x: middle, y: foot - height - 3, class: 'bar-value' }, weight === null ? '–' : String(weight)),
      drawing('text', { x: middle, y: foot + 12 }, year));
  });
  svg.append(drawing('rect', { x: 0, y: foot, width: SLOT * weights.length, height: 1.2, class: 'weight-foot' }));
  return svg;
}
