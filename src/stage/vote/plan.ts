import type { Size } from '../layout.ts';

/** The plan of seats as the art gives it (src/catalog/vote-pictures.ts). */
export interface Seats { rows: number; inner: number; row: readonly number[]; along: readonly number[] }
export interface Point { x: number; y: number }

/** The amphitheatre in pixels of a view. `unit` is one unit of the drawn figures; `dip` is how far the arcs run on below the middle, as an angle. */
export interface HallPlan {
  x: Float32Array;
  y: Float32Array;
  /** Which of SIZES each figure is printed at: those in front are nearer to us. */
  size: Uint8Array;
  /** Where the gangways between the sectors run: ends of their lines on the last arc, measured from the centre. */
  gangways: readonly Point[];
  /** Seats from the back of the picture to its front. */
  order: Uint16Array;
  unit: number;
  centre: Point;
  radius: Point;
  dip: number;
}

/** Sizes of figures from the back of the picture to its front, as shares of the unit. */
export const SIZES = [0.9, 1, 1.1] as const;
/** The arcs are cut into five sectors (assets/art/src/vote/seating.mjs). */
const GANGWAYS = [0.2, 0.4, 0.6, 0.8] as const;

/** What stands over, beside and under the point of a seat, in units of the figures. */
const REACH = { up: 88, left: 30, right: 46, down: 7 };
/** Distance of two shoulders in a row, and of two rows, in units. */
const SHOULDERS = 46;
const ROW_DEPTH = 41;
/** The arcs may be a little taller than wide, and must run on a little below the middle, so that they hold the presidium. */
const TALLEST = 1.14;
const DIP_SINE = { least: 0.2, most: 0.8 };
const MARGIN = 0.012;

/** Fits 13 arcs around a presidium into the left part of a view: in a square nearly a full ring, in a wide strip half of one. */
export function planHall(view: Size, freeWidth: number, seats: Seats): HallPlan {
  const margin = Math.min(freeWidth, view.height) * MARGIN;
  let plan = { unit: freeWidth / 1400, centre: { x: 0, y: 0 }, radius: { x: 0, y: 0 }, dip: 0 };
  // Figures need room at the edge, and how much depends on their size: a few rounds settle it.
  for (let round = 0; round < 6; round += 1) plan = fit(view.height, freeWidth, margin, plan.unit, seats);
  return { ...plan, ...placeSeats(plan, seats) };
}

/** The hall without its seats. */
type Frame = Pick<HallPlan, 'unit' | 'centre' | 'radius' | 'dip'>;

function fit(height: number, width: number, margin: number, unit: number, seats: Seats): Frame {
  const left = margin + REACH.left * unit;
  const top = margin + REACH.up * unit;
  const room: Size = { width: width - left - margin - REACH.right * unit, height: height - top - margin - REACH.down * unit };
  const radius: Point = { x: room.width / 2, y: Math.min((room.width / 2) * TALLEST, room.height / (1 + DIP_SINE.least)) };
  const sine = Math.min(DIP_SINE.most, room.height / radius.y - 1);
  const dip = Math.asin(sine);
  const spare = Math.max(0, room.height - radius.y * (1 + sine));
  const lastRow = seats.row.filter((row) => row === seats.rows - 1).length;
  const between = ((Math.PI + dip * 2) * (radius.x + radius.y)) / 2 / (lastRow + 4);
  const depth = (Math.min(radius.x, radius.y) * (1 - seats.inner)) / (seats.rows - 1);
  return { unit: Math.min(between / SHOULDERS, depth / ROW_DEPTH), centre: { x: left + radius.x, y: top + radius.y + spare / 2 }, radius, dip };
}

function placeSeats({ centre, radius, dip }: Frame, seats: Seats): Omit<HallPlan, keyof Frame> {
  const angles = evenAngles(radius, dip);
  const x = new Float32Array(seats.row.length);
  const y = new Float32Array(seats.row.length);
  seats.row.forEach((row, seat) => {
    const angle = angles((seats.along[seat] ?? 0));
    const share = rowShare(seats, row);
    x[seat] = centre.x + Math.cos(angle) * radius.x * share;
    y[seat] = centre.y - Math.sin(angle) * radius.y * share;
  });
  const [top, bottom] = [centre.y - radius.y, centre.y + radius.y * Math.sin(dip)];
  const size = Uint8Array.from(y, (at) => Math.max(0, Math.min(SIZES.length - 1, Math.floor(((at - top) / (bottom - top)) * SIZES.length))));
  const gangways = GANGWAYS.map((share) => ({ x: Math.cos(angles(share)) * radius.x, y: -Math.sin(angles(share)) * radius.y }));
  return { x, y, size, gangways, order: Uint16Array.from(seats.row.keys()).sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0)) };
}

/** Radius of an arc as a share of the last; halves are the gaps between rows. */
export function rowShare(seats: Pick<Seats, 'rows' | 'inner'>, row: number): number {
  return seats.inner + (1 - seats.inner) * (row / (seats.rows - 1));
}

/** Turns a share of an arc's length into an angle: on an oval, equal angles would crowd the narrow ends. */
function evenAngles(radius: Point, dip: number): (share: number) => number {
  const steps = 360;
  const angleAt = (step: number): number => Math.PI + dip - ((Math.PI + dip * 2) * step) / steps;
  const lengths = new Float32Array(steps + 1);
  for (let step = 1; step <= steps; step += 1) {
    const [a, b] = [angleAt(step - 1), angleAt(step)];
    lengths[step] = (lengths[step - 1] ?? 0) + Math.hypot((Math.cos(b) - Math.cos(a)) * radius.x, (Math.sin(b) - Math.sin(a)) * radius.y);
  }
  return (share) => {
    const wanted = share * (lengths[steps] ?? 1);
    let step = 1;
    while (step < steps && (lengths[step] ?? 0) < wanted) step += 1;
    const [before, after] = [lengths[step - 1] ?? 0, lengths[step] ?? 1];
    return angleAt(step - 1 + (wanted - before) / (after - before));
  };
}
