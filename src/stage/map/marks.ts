import type { MapPlace } from '../../session/map-stands.ts';
import { polygon, type Pen } from '../vote/cuts.ts';

/** The palette of the art (assets/art/README.md). Red is for the Opposition and for what the player does. */
export const INK = { paper: '#EDE3CF', paperHi: '#F6EFDF', ink: '#161412', red: '#C2271D', redLo: '#8E1B14', blue: '#5E7482', ochre: '#C4923B' };

/** Radius of a town in units, by the middle of what its membership may be: areas are in proportion. */
export function townRadius({ members }: Pick<MapPlace, 'members'>): number {
  return Math.max(3.6, Math.min(11.5, 0.052 * Math.sqrt((members.low + members.high) / 2)));
}

/** A town; how it leans is told by the sign in it, not by colour alone: full disc, half disc, empty ring, bar. */
export function drawTown(pen: Pen, place: MapPlace, x: number, y: number, unit: number): void {
  const radius = townRadius(place) * unit;
  disc(pen, INK.paper, x, y, radius + 2.2 * unit);
  disc(pen, INK.ink, x, y, radius);
  const inner = radius - 1.5 * unit;
  switch (place.leaning.kind) {
    case 'strong':
      disc(pen, INK.red, x, y, inner);
      break;
    case 'present':
      disc(pen, INK.paper, x, y, inner);
      pen.fillStyle = INK.red;
      pen.beginPath();
      pen.arc(x, y, inner, Math.PI / 2, (Math.PI * 3) / 2);
      pen.fill();
      break;
    case 'silent':
      disc(pen, INK.paper, x, y, inner);
      break;
    case 'weak':
      pen.fillStyle = INK.paper;
      pen.fillRect(x - inner * 0.72, y - inner * 0.2, inner * 1.44, inner * 0.4);
      break;
  }
}

/** A stack of cards, in units: its width, the gap to the next, its foot and how much each card adds. */
const CARD = { width: 4.8, gap: 1.6, foot: 2.2, rise: 0.64 };

interface Stack { count: number; colour: string }

/** The stacks of a place: the Ten, Trotsky and Bukharin, the Opposition of the record. What was won since lies on the last one. */
function stacksOf({ now, record, won }: MapPlace): Stack[] {
  const all = [{ count: now.ten, colour: INK.paperHi }, { count: now.trotsky_bukharin, colour: INK.blue }, { count: record.workers_opposition, colour: INK.red }];
  return all.filter(({ count }, index) => count > 0 || (index === 2 && won > 0));
}

/** Room that the stacks of a place take beside it, in units. */
export function stacksWidth(place: MapPlace): number {
  const { length } = stacksOf(place);
  return length * CARD.width + Math.max(0, length - 1) * CARD.gap + (place.won > 0 ? 4 : 0);
}

/** Stacks of cards, as high as the place has mandates; what was won lies askew on top of the Opposition's, each card with its sign. */
export function drawStacks(pen: Pen, place: MapPlace, left: number, foot: number, unit: number): void {
  const stacks = stacksOf(place);
  for (const [index, { count, colour }] of stacks.entries()) {
    if (count === 0) continue;
    const x = left + index * (CARD.width + CARD.gap) * unit;
    const height = (CARD.foot + CARD.rise * count) * unit;
    pen.fillStyle = INK.ink;
    pen.fillRect(x - 0.8 * unit, foot - height - 0.8 * unit, (CARD.width + 1.6) * unit, height + 1.6 * unit);
    pen.fillStyle = colour;
    pen.fillRect(x, foot - height, CARD.width * unit, height);
  }
  const { workers_opposition: recorded } = place.record;
  const x = left + (stacks.length - 1) * (CARD.width + CARD.gap) * unit;
  for (let card = 0; card < place.won; card += 1) {
    const y = foot - (recorded === 0 ? 0 : CARD.foot + CARD.rise * recorded + 1.6) * unit - card * 6.6 * unit;
    const lean = (card % 2 === 0 ? 1 : -1) * unit;
    polygon(pen, INK.paper, [[x - 3 * unit, y + 2 * unit], [x - 3 * unit + lean, y - 7.4 * unit], [x + 9 * unit + lean, y - 7.4 * unit], [x + 9 * unit, y + 2 * unit]]);
    polygon(pen, INK.ink, [[x - 2 * unit, y + 1 * unit], [x - 2 * unit + lean, y - 6.4 * unit], [x + 8 * unit + lean, y - 6.4 * unit], [x + 8 * unit, y + 1 * unit]]);
    polygon(pen, INK.red, [[x - 1 * unit, y], [x - 1 * unit + lean, y - 5.4 * unit], [x + 7 * unit + lean, y - 5.4 * unit], [x + 7 * unit, y]]);
    disc(pen, INK.paper, x + 3 * unit + lean / 2, y - 2.7 * unit, 1.3 * unit);
  }
}

/** One cut for every deed of an earlier week; the fifth crosses the four. */
export function drawTally(pen: Pen, count: number, x: number, y: number, unit: number): void {
  for (let deed = 0; deed < Math.min(count, 10); deed += 1) {
    const group = x + Math.floor(deed / 5) * 15 * unit;
    const at = group + (deed % 5) * 2.8 * unit;
    pen.lineCap = 'round';
    for (const [width, colour] of [[3.6, INK.paper], [1.7, INK.ink]] as const) {
      pen.strokeStyle = colour;
      pen.lineWidth = width * unit;
      pen.beginPath();
      if (deed % 5 === 4) {
        pen.moveTo(group - 2 * unit, y - 1 * unit);
        pen.lineTo(group + 11 * unit, y - 6 * unit);
      } else {
        pen.moveTo(at, y);
        pen.lineTo(at + 0.8 * unit, y - 7 * unit);
      }
      pen.stroke();
    }
  }
}

/** The player's pennant: a red wedge on a staff. */
export function drawPennant(pen: Pen, x: number, y: number, unit: number): void {
  polygon(pen, INK.paper, [[x - 2.4 * unit, y + unit], [x - 2.4 * unit, y - 33 * unit], [x + 24 * unit, y - 24.5 * unit], [x + 2.4 * unit, y - 16 * unit], [x + 2.4 * unit, y + unit]]);
  polygon(pen, INK.ink, [[x - 1 * unit, y], [x - 1 * unit, y - 31 * unit], [x + 1 * unit, y - 31 * unit], [x + 1 * unit, y]]);
  polygon(pen, INK.red, [[x + 1 * unit, y - 30.5 * unit], [x + 20 * unit, y - 24.5 * unit], [x + 1 * unit, y - 18.5 * unit]]);
}

/** A number on a small red tab: days of a planned journey. */
export function drawDays(pen: Pen, days: number, x: number, y: number, unit: number, font: string): void {
  polygon(pen, INK.paper, [[x - 10 * unit, y - 9.5 * unit], [x + 12 * unit, y - 9.5 * unit], [x + 9.5 * unit, y + 9.5 * unit], [x - 12 * unit, y + 9.5 * unit]]);
  polygon(pen, INK.redLo, [[x - 8.4 * unit, y - 8 * unit], [x + 10 * unit, y - 8 * unit], [x + 8 * unit, y + 8 * unit], [x - 10 * unit, y + 8 * unit]]);
  pen.font = `600 ${String(12.5 * unit)}px ${font}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = INK.paperHi;
  pen.fillText(String(days), x, y + 0.6 * unit);
}

export function disc(pen: Pen, colour: string, x: number, y: number, radius: number): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, Math.max(0, radius), 0, Math.PI * 2);
  pen.fill();
}
