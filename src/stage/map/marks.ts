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

/** Width of one stack of cards and of the three together, in units. */
const CARD = { width: 4.4, gap: 1.2, rise: 0.62, foot: 2.2 };
export const STACKS_WIDTH = 3 * CARD.width + 2 * CARD.gap;

/** Three stacks of cards, as high as the place has mandates: the Ten, Trotsky and Bukharin, the Opposition; what was won lies askew on top. */
export function drawStacks(pen: Pen, place: MapPlace, left: number, foot: number, unit: number): void {
  const stack = (index: number, count: number, colour: string): void => {
    if (count === 0) return;
    const x = left + index * (CARD.width + CARD.gap) * unit;
    const height = (CARD.foot + CARD.rise * count) * unit;
    pen.fillStyle = INK.ink;
    pen.fillRect(x - 0.7 * unit, foot - height - 0.7 * unit, (CARD.width + 1.4) * unit, height + 1.4 * unit);
    pen.fillStyle = colour;
    pen.fillRect(x, foot - height, CARD.width * unit, height);
  };
  const { now, record } = place;
  stack(0, now.ten, INK.paperHi);
  stack(1, now.trotsky_bukharin, INK.blue);
  stack(2, record.workers_opposition, INK.red);
  const x = left + 2 * (CARD.width + CARD.gap) * unit;
  for (let card = 0; card < place.won; card += 1) {
    const y = foot - (record.workers_opposition === 0 ? 0 : CARD.foot + CARD.rise * record.workers_opposition + 1.6) * unit - card * 6.4 * unit;
    const lean = (card % 2 === 0 ? 1 : -1) * unit;
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
