import type { MapPlan } from '../../catalog/map-plan.ts';
import { PICTURE, type Size } from '../layout.ts';

/** Pure measures of the map: no Phaser here. Pixels of the view, unless said otherwise. */
export interface MapFit {
  /** The picture's left upper corner and pixels per unit of the picture. */
  left: number; top: number; scale: number;
  /** Pixels of a mark that is one CSS pixel high on a laptop: marks and letters do not shrink as much as the land. */
  unit: number;
  /** A train's own unit: on a phone it must not hide the towns. */
  train: number;
  /** Height of letters: never so small that a phone cannot show them. */
  letter: number;
  /** What the sheet leaves free; marks beyond it are shown at its edge. */
  freeWidth: number;
  height: number;
}

/** Room to the left and right of the land, so that no seam shows where the sheet slants. */
const OVERLAP = 1.06;
const TRAIN = { size: 0.8, least: 0.7, fullAt: 0.55 };
const LETTER = { units: 13, least: 11 };
const MARK = { least: 0.7, most: 1.4, base: 0.32, growth: 0.85 };
/** The towns' part of the picture, from Petrograd to the Kuban, as shares of its height: its middle is the view's. */
const TOWNS = { top: 0.03, bottom: 0.97 };

/** Fits the picture: it covers the part that the sheet leaves free and the whole height, and keeps its left edge, from which the towns lie. */
export function fitMap(view: Size, freeWidth: number, density: number): MapFit {
  const scale = Math.max(view.height / PICTURE.height, (freeWidth * OVERLAP) / PICTURE.width);
  const middle = ((TOWNS.top + TOWNS.bottom) / 2) * PICTURE.height * scale;
  const top = Math.max(view.height - PICTURE.height * scale, Math.min(0, view.height / 2 - middle));
  const unit = density * Math.max(MARK.least, Math.min(MARK.most, MARK.base + (MARK.growth * scale) / density));
  return { left: 0, top, scale, unit, train: unit * TRAIN.size * Math.max(TRAIN.least, Math.min(1, scale / density / TRAIN.fullAt)), letter: Math.max(LETTER.units * unit, LETTER.least * density), freeWidth, height: view.height };
}

export function toView(fit: MapFit, [x, y]: readonly [number, number]): { x: number; y: number } {
  return { x: fit.left + x * PICTURE.width * fit.scale, y: fit.top + y * PICTURE.height * fit.scale };
}

/** A way over the ground: its corners and how far along it each lies. */
export interface Way { x: Float32Array; y: Float32Array; far: Float32Array; length: number }

/** Joins the lines between these towns, in this order. A stretch that the plan does not have is taken straight. */
export function wayOf(plan: MapPlan, fit: MapFit, route: readonly string[]): Way {
  const start = plan.towns[route[0] ?? ''];
  // Where nobody goes anywhere there is still a place to stand.
  const corners = start === undefined ? [] : [toView(fit, start)];
  for (const [index, town] of route.entries()) {
    const next = route[index + 1];
    if (next === undefined) break;
    const ahead = plan.lines[`${town}-${next}`] ?? [...(plan.lines[`${next}-${town}`] ?? [])].reverse();
    for (const point of ahead.slice(1)) corners.push(toView(fit, point));
  }
  const way: Way = { x: new Float32Array(corners.length), y: new Float32Array(corners.length), far: new Float32Array(corners.length), length: 0 };
  for (const [index, { x, y }] of corners.entries()) {
    const last = corners[index - 1];
    if (last !== undefined) way.length += Math.hypot(x - last.x, y - last.y);
    way.x[index] = x;
    way.y[index] = y;
    way.far[index] = way.length;
  }
  return way;
}

/** Writes the point at this distance along the way into `out`; `ahead` is 1 where the way runs to the right there, −1 to the left. */
export function pointAlong(way: Way, distance: number, out: { x: number; y: number; ahead: number }): void {
  const wanted = Math.max(0, Math.min(way.length, distance));
  let next = 1;
  while (next < way.far.length - 1 && (way.far[next] ?? 0) < wanted) next += 1;
  const [from, to] = [way.far[next - 1] ?? 0, way.far[next] ?? 0];
  const share = to > from ? (wanted - from) / (to - from) : 0;
  const [x0, y0] = [way.x[next - 1] ?? 0, way.y[next - 1] ?? 0];
  const [x1, y1] = [way.x[next] ?? x0, way.y[next] ?? y0];
  out.x = x0 + (x1 - x0) * share;
  out.y = y0 + (y1 - y0) * share;
  out.ahead = x1 >= x0 ? 1 : -1;
}
