import type { MapPlan } from '../../catalog/map-plan.ts';
import type { MapPlace, MapStands, MapTrip } from '../../session/map-stands.ts';
import { PICTURE, type Size } from '../layout.ts';
import { polygon, type Pen } from '../vote/cuts.ts';
import { placeNames, type Box, type NameWish } from './labels.ts';
import { disc, drawDays, drawPennant, drawStacks, drawTally, drawTown, INK, stacksWidth, townRadius } from './marks.ts';
import { toView, wayOf, type MapFit, type Way } from './plan.ts';

type Drawable = CanvasImageSource;
export interface SheetParts { plan: MapPlan; stands: MapStands; ground: readonly Drawable[]; font: string }
/** Where the picture's own lettering begins, as a share of its width: the week keeps to the left of it where it is seen. */
const LETTERING = 0.82;

/** Draws everything that does not move on one plain canvas: a map that is only looked at costs one picture a frame. */
export function drawSheet(pen: Pen, view: Size, fit: MapFit, { plan, stands, ground, font }: SheetParts): void {
  pen.fillStyle = '#1E292F';
  pen.fillRect(0, 0, view.width, view.height);
  pen.imageSmoothingQuality = 'high';
  for (const layer of ground) pen.drawImage(layer, fit.left, fit.top, PICTURE.width * fit.scale, PICTURE.height * fit.scale);
  drawNet(pen, plan, fit);
  drawWeek(pen, stands, fit, font);
  for (const trip of [...stands.lately, ...stands.thisWeek]) drawWay(pen, wayTo(plan, stands, fit, trip), fit, false);
  for (const trip of stands.planned) drawWay(pen, wayTo(plan, stands, fit, trip), fit, true);
  drawTowns(pen, fit, plan, stands, font);
}

/** The way from Tula to where a trip leads; empty for what is done at home. */
export function wayTo(plan: MapPlan, stands: MapStands, fit: MapFit, trip: Pick<MapTrip, 'place'>): Way {
  return wayOf(plan, fit, stands.places.find((place) => place.id === trip.place)?.route ?? []);
}

function drawNet(pen: Pen, plan: MapPlan, fit: MapFit): void {
  const all = Object.values(plan.lines).map((line) => line.map((point) => toView(fit, point)));
  const { unit } = fit;
  pen.lineJoin = 'round';
  for (const [width, colour, dash] of [[6.2, INK.paper, []], [4, INK.ink, []], [1.5, INK.paper, [6 * unit, 5 * unit]]] as const) {
    pen.lineWidth = width * unit;
    pen.strokeStyle = colour;
    pen.setLineDash([...dash]);
    for (const line of all) {
      pen.beginPath();
      for (const { x, y } of line) pen.lineTo(x, y);
      pen.stroke();
    }
  }
  pen.setLineDash([]);
  for (const [id, town] of Object.entries(plan.towns)) {
    if (id === '') continue;
    const { x, y } = toView(fit, town);
    disc(pen, INK.ink, x, y, 3 * unit);
  }
}

/** A way that was gone is a firm line; one that is only planned is dotted. */
function drawWay(pen: Pen, way: Way, { unit }: MapFit, isPlanned: boolean): void {
  if (way.length === 0) return;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  for (const [width, colour] of [[7.5, INK.paper], [isPlanned ? 5.2 : 3.6, isPlanned ? INK.red : INK.redLo]] as const) {
    pen.lineWidth = width * unit;
    pen.strokeStyle = colour;
    pen.setLineDash(isPlanned && colour !== INK.paper ? [0.1, 9.5 * unit] : []);
    pen.beginPath();
    for (let index = 0; index < way.x.length; index += 1) pen.lineTo(way.x[index] ?? 0, way.y[index] ?? 0);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.lineCap = 'butt';
}

/** The week as an ornament on the wedge; the page says it in words. */
function drawWeek(pen: Pen, { week, weeks }: MapStands, fit: MapFit, font: string): void {
  if (week > weeks) return;
  const { freeWidth, height, unit } = fit;
  const lettering = toView(fit, [LETTERING, 0]).x;
  const x = (lettering < freeWidth ? lettering : freeWidth - 10 * unit) - 16 * unit;
  const y = height - 18 * unit;
  pen.textAlign = 'right';
  pen.textBaseline = 'alphabetic';
  pen.font = `600 ${String(24 * unit)}px ${font}`;
  pen.fillStyle = INK.ochre;
  pen.fillText(`/ ${String(weeks)}`, x, y);
  const side = pen.measureText(`/ ${String(weeks)}`).width + 8 * unit;
  pen.font = `700 ${String(72 * unit)}px ${font}`;
  pen.fillStyle = INK.paper;
  pen.fillText(String(week), x - side, y);
}

function drawTowns(pen: Pen, fit: MapFit, plan: MapPlan, stands: MapStands, font: string): void {
  const { unit, freeWidth, height } = fit;
  const spots = stands.places.map((place) => {
    const { x, y } = toView(fit, plan.towns[place.id] ?? [0, 0]);
    return { place, x, y, isOut: x > freeWidth - 14 * unit };
  });
  const inside = spots.filter((spot) => !spot.isOut);
  const taken: Box[] = inside.map(({ place, x, y }) => {
    const radius = (townRadius(place) + 3) * unit;
    return { left: x - radius, top: y - Math.max(radius, 12 * unit), width: radius * 2 + stacksWidth(place) * unit, height: radius + Math.max(radius, 12 * unit) };
  });
  for (const { place, x, y } of inside) if (place.deeds > 0) taken.push({ left: x - (townRadius(place) + 5) * unit, top: y - (townRadius(place) + 12) * unit, width: 17 * unit, height: 10 * unit });
  const tabs = stands.planned.flatMap(({ place, days }) => {
    const spot = place === stands.home ? undefined : inside.find((each) => each.place.id === place);
    return spot === undefined ? [] : [{ days, x: spot.x - 4 * unit, y: spot.y + (townRadius(spot.place) + 13) * unit }];
  });
  for (const { x, y } of tabs) taken.push({ left: x - 12 * unit, top: y - 9 * unit, width: 24 * unit, height: 18 * unit });
  for (const { place, x, y } of inside) {
    drawTown(pen, place, x, y, unit);
    const radius = townRadius(place) * unit;
    drawStacks(pen, place, x + radius + 3.4 * unit, y + 5 * unit, unit);
    if (place.deeds > 0) drawTally(pen, place.deeds, x - radius - 2 * unit, y - radius - 3 * unit, unit);
  }
  drawNames(pen, inside, taken, { left: 4 * unit, top: 4 * unit, width: freeWidth - 12 * unit, height: height - 8 * unit }, wanted(stands), fit, font);
  drawBeyond(pen, spots.filter((spot) => spot.isOut), fit, font);
  for (const tab of tabs) drawDays(pen, tab.days, tab.x, tab.y, unit, font);
  const here = inside.find(({ place }) => place.id === stands.here);
  if (here !== undefined) drawPennant(pen, here.x, here.y - townRadius(here.place) * unit * 0.4, unit);
}

/** Names that must be read first. */
function wanted({ home, here, planned, thisWeek, lately, zinoviev }: MapStands): ReadonlySet<string> {
  return new Set([home, here, ...[...planned, ...thisWeek, ...lately].map((trip) => trip.place), zinoviev?.at(-1) ?? home, 'moscow', 'petrograd']);
}

interface Spot { place: MapPlace; x: number; y: number }

function drawNames(pen: Pen, spots: readonly Spot[], taken: readonly Box[], room: Box, first: ReadonlySet<string>, { unit, letter }: MapFit, font: string): void {
  pen.font = `600 ${String(letter)}px ${font}`;
  const rank = ({ place }: Spot): number => (first.has(place.id) ? 0 : 1) * 1e6 - place.won * 1e4 - place.members.high / 10;
  const wishes = [...spots].sort((a, b) => rank(a) - rank(b)).map(({ place, x, y }): NameWish => {
    const before = (townRadius(place) + 4.5) * unit;
    return { id: place.id, x, y, width: pen.measureText(shortName(place.name)).width, height: letter * 1.12, before, after: before + (stacksWidth(place) + 3.5) * unit };
  });
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  for (const { id, x, y } of placeNames(wishes, taken, room)) {
    const name = shortName(spots.find(({ place }) => place.id === id)?.place.name ?? id);
    pen.strokeStyle = INK.paper;
    pen.lineWidth = 4 * unit;
    pen.strokeText(name, x, y);
    pen.fillStyle = INK.ink;
    pen.fillText(name, x, y);
  }
}

/** What lies under the sheet is named at its edge, with an arrow. */
function drawBeyond(pen: Pen, spots: readonly Spot[], { freeWidth, unit, letter }: MapFit, font: string): void {
  pen.font = `600 ${String(letter)}px ${font}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'right';
  let last = -Infinity;
  for (const { place, y } of [...spots].sort((a, b) => a.y - b.y)) {
    const line = Math.max(y, last + 24 * unit);
    last = line;
    const right = freeWidth - 8 * unit;
    const width = pen.measureText(shortName(place.name)).width + 30 * unit;
    polygon(pen, INK.paper, [[right - width - 3 * unit, line - 12 * unit], [right - 9 * unit, line - 12 * unit], [right + 3 * unit, line], [right - 9 * unit, line + 12 * unit], [right - width - 3 * unit, line + 12 * unit]]);
    polygon(pen, INK.ink, [[right - width, line - 10 * unit], [right - 10 * unit, line - 10 * unit], [right, line], [right - 10 * unit, line + 10 * unit], [right - width, line + 10 * unit]]);
    pen.fillStyle = INK.paperHi;
    pen.fillText(shortName(place.name), right - 14 * unit, line + 0.5 * unit);
  }
}

/** On the map a town's name ends before "and". The full one stands in the list. */
function shortName(name: string): string {
  return name.split(/ and the | and |-/)[0] ?? name;
}
