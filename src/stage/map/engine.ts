import { polygon, type Pen } from '../vote/cuts.ts';
import { disc, INK } from './marks.ts';

/** The train in units of its own size: an engine that faces right, its tender and a goods wagon; the foot of the wheels is the lower edge. */
export const ENGINE = { width: 66, height: 27, chimney: { x: 58.5, y: 3 } };
/** A drift of snow as wide as the train. */
export const DRIFT = { width: 84, height: 19 };

/** `colour` fills the boiler: red for the player's, ink for the leader's. */
export function drawEngine(pen: Pen, unit: number, colour: string): void {
  const shape = (fill: string, corners: readonly (readonly [number, number])[]): void => { polygon(pen, fill, corners.map(([x, y]) => [x * unit, y * unit] as const)); };
  // A paper cut around everything parts the train from the line it runs on.
  for (const [x, y, width, height] of [[0, 5, 26, 19], [26, 9, 13, 15], [37, 2, 29, 22]] as const) {
    pen.fillStyle = INK.paper;
    pen.fillRect(x * unit, y * unit, width * unit, height * unit);
  }
  for (const x of [5, 12, 20, 30, 36, 43, 50, 58]) disc(pen, INK.paper, x * unit, 23 * unit, 4.3 * unit);
  shape(INK.ink, [[1.5, 6.5], [24.5, 6.5], [24.5, 21], [1.5, 21]]); // wagon
  shape(INK.paper, [[9.5, 9.5], [16.5, 9.5], [16.5, 18.5], [9.5, 18.5]]);
  shape(INK.ink, [[10.8, 10.8], [15.2, 10.8], [15.2, 18.5], [10.8, 18.5]]);
  shape(INK.ink, [[24, 18], [40, 18], [40, 20.5], [24, 20.5]]); // coupling
  shape(INK.ink, [[27.5, 12], [37.5, 10.5], [37.5, 21], [27.5, 21]]); // tender
  shape(INK.ink, [[39, 4], [47.5, 4], [47.5, 21], [39, 21]]); // cab
  shape(INK.ink, [[38, 3], [49, 3], [49, 5], [38, 5]]);
  shape(INK.ochre, [[41, 7], [45.5, 7], [45.5, 11.5], [41, 11.5]]); // the lit window
  shape(INK.ink, [[47, 9], [63.5, 9], [63.5, 20], [47, 20]]); // boiler
  shape(colour, [[48.5, 11], [61.5, 11], [61.5, 16.5], [48.5, 16.5]]);
  shape(INK.ink, [[56.5, 9.5], [57, 4], [56, 3], [61, 3], [60, 4], [60.5, 9.5]]); // chimney
  shape(INK.ink, [[63, 19], [66, 24], [60, 24]]); // plough
  shape(INK.ink, [[39, 20], [64, 20], [64, 21.5], [39, 21.5]]);
  for (const [x, size] of [[5, 2.5], [12, 2.5], [20, 2.5], [30.5, 2.5], [35.5, 2.5], [43, 3.2], [50.5, 3.2], [58, 3.2]] as const) {
    disc(pen, INK.ink, x * unit, 23 * unit, (size + 0.4) * unit);
    disc(pen, INK.paper, x * unit, 23 * unit, size * 0.36 * unit);
  }
}

/** Snow over the wheels and half the engine. */
export function drawDrift(pen: Pen, unit: number): void {
  const top = [[0, 19], [8, 11], [20, 8.5], [33, 10], [45, 4], [60, 1.5], [72, 6], [80, 13], [84, 19]] as const;
  polygon(pen, INK.ink, top.map(([x, y]) => [x * unit, y * unit] as const));
  polygon(pen, INK.paperHi, top.map(([x, y]) => [(x * 0.96 + 1.7) * unit, (y * 0.94 + 2.2) * unit] as const));
  for (const [x, y, length] of [[14, 14, 13], [36, 13, 16], [56, 9, 14], [66, 13, 10]] as const) polygon(pen, INK.blue, [[x * unit, y * unit], [(x + length) * unit, (y - 1) * unit], [(x + length * 0.4) * unit, (y + 1) * unit]]);
}
