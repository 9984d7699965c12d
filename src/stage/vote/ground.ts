import { createDice } from '../../base/random.ts';
import type { Size } from '../layout.ts';
import { gouge, oval, polygon, type Corner, type Pen } from './cuts.ts';
import { rowShare, type HallPlan, type Point } from './plan.ts';

/** The palette of the art (assets/art/README.md). Red is for the presidium here; every other red is a card. */
const INK = { paper: '#EDE3CF', paperHi: '#F6EFDF', paperLo: '#DCCFB4', ink: '#161412', red: '#C2271D', redLo: '#8E1B14', blue: '#5E7482', blueLo: '#34454F', blueDk: '#1E292F', ochre: '#C4923B', ochreLo: '#8A6425', ash: '#B9AE98', ash2: '#879396', blueHi: '#A9B5B6' };

/** Radii beyond the last arc, as shares of it: the passage behind the seats, the wall. */
const PASSAGE = 1.045;
const WALL = 1.1;
const COLUMNS = 22;
const CUT_SEED = 1921;

type Hall = Pick<HallPlan, 'unit' | 'centre' | 'radius' | 'dip'>;

/** Cuts the empty hall: the round wall with its columns, the steps, the red wedge of the presidium. Drawn once for a view. */
export function drawGround(pen: Pen, view: Size, hall: Hall, rows: { rows: number; inner: number }): void {
  const dice = createDice(CUT_SEED);
  polygon(pen, INK.blueDk, [[0, 0], [view.width, 0], [view.width, view.height], [0, view.height]]);
  drawWall(pen, view, hall, dice);
  drawSteps(pen, hall, rows, dice);
  drawWedge(pen, view, hall, rows.inner, dice);
}

function drawWall(pen: Pen, view: Size, hall: Hall, dice: () => number): void {
  const { centre, unit } = hall;
  for (let mark = 0; mark < 260; mark += 1) {
    const [x, y] = [dice() * view.width, dice() * view.height];
    gouge(pen, INK.blueLo, [x, y], [x + unit * 3, y + unit * (30 + 50 * dice())], unit * (2 + 3 * dice()));
  }
  for (let column = 0; column < COLUMNS; column += 1) {
    const angle = (Math.PI * (column + 0.5)) / COLUMNS;
    const foot = along(hall, angle, WALL - 0.02);
    const half = unit * (13 + 6 * Math.abs(Math.cos(angle)));
    const head = Math.min(foot.y - unit * 60, unit * 26);
    polygon(pen, INK.blueHi, [[foot.x - half, head], [foot.x + half, head], [foot.x + half, foot.y + unit * 20], [foot.x - half, foot.y + unit * 20]]);
    // Evening: the shafts are cold, and dark on the side away from the lamp.
    polygon(pen, INK.ink, [[foot.x + half * 0.45, head], [foot.x + half, head], [foot.x + half, foot.y + unit * 20], [foot.x + half * 0.55, foot.y + unit * 20]]);
    for (const share of [-0.55, -0.15, 0.2]) gouge(pen, INK.blueLo, [foot.x + half * share, head + unit * 6], [foot.x + half * share, foot.y], unit * 3.4);
    polygon(pen, INK.ochre, [[foot.x - half * 1.35, head - unit * 16], [foot.x + half * 1.35, head - unit * 16], [foot.x + half, head + unit * 4], [foot.x - half, head + unit * 4]]);
    polygon(pen, INK.blueHi, [[foot.x - half * 1.5, head - unit * 60], [foot.x + half * 1.5, head - unit * 60], [foot.x + half * 1.4, head - unit * 16], [foot.x - half * 1.4, head - unit * 16]]);
  }
  // Below the middle there is no wall, only the dark of the gallery from which we look.
  polygon(pen, INK.ink, [[0, centre.y], [view.width, centre.y - unit * 40], [view.width, view.height], [0, view.height]]);
}

function drawSteps(pen: Pen, hall: Hall, { rows, inner }: { rows: number; inner: number }, dice: () => number): void {
  const { centre, radius, unit } = hall;
  const ring = (share: number, colour: string): void => oval(pen, colour, { x: centre.x, y: centre.y - unit * 4 }, { x: radius.x * share + unit * 26, y: radius.y * share + unit * 26 });
  ring(PASSAGE, INK.ink);
  ring(PASSAGE - 0.012, INK.ochre);
  ring(PASSAGE - 0.02, INK.blue);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const share = rowShare({ rows, inner }, row);
    const [edge, even, odd] = stepsAt(row / (rows - 1));
    ring(share, edge);
    ring(share - 0.006, row % 2 === 0 ? even : odd);
  }
  ring(inner - 0.1, INK.paperHi);
  drawLight(pen, hall, inner, dice);
  // The joints of the floor: short cuts across the steps, thinning out towards the light.
  for (let mark = 0; mark < 520; mark += 1) {
    const angle = Math.PI * (dice() * 1.5 - 0.25);
    const share = inner + (1.02 - inner) * Math.sqrt(dice());
    if (Math.cos(angle) < dice() * 1.6 - 0.9) continue;
    const [from, to] = [along(hall, angle, share), along(hall, angle + 0.004, share + 0.03 + 0.03 * dice())];
    gouge(pen, share > 0.72 ? INK.blue : INK.ash, [from.x, from.y], [to.x, to.y], unit * (2 + 2.4 * dice()));
  }
}

/** Edge and two shades of the steps: the lamps hang over the presidium, and the light goes out towards the wall. */
function stepsAt(share: number): readonly [string, string, string] {
  if (share < 0.3) return [INK.ash, INK.paperHi, INK.paper];
  if (share < 0.55) return [INK.ash, INK.paper, INK.paperLo];
  if (share < 0.8) return [INK.ash2, INK.paperLo, INK.ash];
  return [INK.blue, INK.ash, INK.ash2];
}

/** Light of the lamps over the presidium: cuts that start at the first arc and thin out towards the wall. */
function drawLight(pen: Pen, hall: Hall, inner: number, dice: () => number): void {
  for (let mark = 0; mark < 420; mark += 1) {
    const angle = Math.PI * (dice() * 1.6 - 0.3);
    const from = inner + (1 - inner) * dice() ** 1.6 * 0.9;
    const length = 0.05 + 0.12 * dice();
    const [a, b] = [along(hall, angle, from), along(hall, angle, Math.min(1.02, from + length))];
    gouge(pen, INK.paperHi, [a.x, a.y], [b.x, b.y], hall.unit * (5 - 3 * from) * (0.6 + 0.7 * dice()));
  }
}

/** The presidium's red wedge: its point stands in the ring of seats. */
function drawWedge(pen: Pen, view: Size, { centre, radius, unit, dip }: Hall, inner: number, dice: () => number): void {
  const tip: Corner = [centre.x, centre.y - radius.y * inner * 0.74];
  const gate = centre.y + Math.sin(dip) * radius.y * inner;
  const halfAtGate = Math.max(unit * 50, Math.cos(dip) * radius.x * inner - unit * 34);
  const halfAtFoot = (halfAtGate * (view.height - tip[1])) / Math.max(1, gate - tip[1]);
  const foot = Math.min(halfAtFoot, radius.x * 0.5);
  polygon(pen, INK.ink, [[tip[0], tip[1] - unit * 12], [centre.x + foot + unit * 8, view.height], [centre.x - foot - unit * 8, view.height]]);
  polygon(pen, INK.red, [tip, [centre.x + foot, view.height], [centre.x - foot, view.height]]);
  polygon(pen, INK.redLo, [tip, [centre.x + foot, view.height], [centre.x + foot * 0.42, view.height]]);
  for (let mark = 0; mark < 46; mark += 1) {
    const lean = dice() * 1.7 - 0.85;
    const from = 0.3 + dice() * 0.6;
    const at = (share: number): Corner => [centre.x + foot * lean * share, tip[1] + (view.height - tip[1]) * share];
    gouge(pen, lean > 0.3 ? INK.ink : INK.redLo, at(from), at(Math.min(1, from + 0.1 + dice() * 0.2)), unit * (3 + 3 * dice()));
  }
}

function along({ centre, radius }: Hall, angle: number, share: number): Point {
  return { x: centre.x + Math.cos(angle) * radius.x * share, y: centre.y - Math.sin(angle) * radius.y * share };
}
