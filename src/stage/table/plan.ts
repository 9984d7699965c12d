import type { TableAnswer, TableSheet } from '../../session/table-stands.ts';
import type { Size } from '../layout.ts';

/** Where things lie on the commission's table. Pixels of the view; `unit` is one unit of the drawings. */
export interface TablePlan {
  unit: number;
  width: number;
  /** Middle of what the reading sheet leaves free, and the height of the table's far edge there. */
  centre: number;
  far: number;
  folder: Spot;
  reading: Spot;
  card: Spot;
  cardBack: Spot;
  cardKept: Spot;
}
export interface Spot { x: number; y: number }

/** Both edges rise to the right: the table is the one diagonal. */
export const FAR_RISE = 0.08;
export const NEAR_RISE = 0.2;
/** From the far edge to the near one, in units, in the middle. */
const DEPTH = 240;
/** How much smaller a sheet on a pile is. */
export const PILED = 0.44;
/** Turn of a sheet in the plane of the table, by its place in the order: nobody lays papers straight. */
const TURNS = [-0.06, 0.05, -0.02, 0.09] as const;
/** Distance of the piles from each other and of the first from the left, in units. */
const PILES = { first: 72, step: 96, fromEdge: 54, rise: 5 };

/** Fits the table into what the sheet of text leaves free. */
export function planTable(view: Size, freeWidth: number): TablePlan {
  const unit = Math.min(freeWidth / 680, view.height / 545);
  const centre = freeWidth / 2;
  const far = Math.min(view.height * 0.52, view.height - 300 * unit);
  const at = (x: number, y: number): Spot => ({ x: centre + x * unit, y: far + (y - FAR_RISE * x) * unit });
  return { unit, width: view.width, centre, far, folder: at(150, 52), reading: at(6, 98), card: at(-196, 74), cardBack: at(-120, 118), cardKept: at(-20, 30) };
}

export function farEdge(plan: Pick<TablePlan, 'centre' | 'far'>, x: number): number {
  return plan.far - FAR_RISE * (x - plan.centre);
}

export function nearEdge(plan: Pick<TablePlan, 'centre' | 'far' | 'unit'>, x: number): number {
  return plan.far + DEPTH * plan.unit - NEAR_RISE * (x - plan.centre);
}

export function turnOf(index: number): number {
  return TURNS[index % TURNS.length] ?? 0;
}

/** Which pile each sheet goes to, −1 while it is being read: one pile for each kind of answer, in the order in which they were first given. */
export function pilesOf(sheets: readonly TableSheet[]): { kinds: TableAnswer[]; pile: number[]; height: number[] } {
  const kinds: TableAnswer[] = [];
  const counts: number[] = [];
  const pile: number[] = [];
  const height: number[] = [];
  for (const { how } of sheets) {
    if (how !== null && !kinds.includes(how)) kinds.push(how);
    const index = how === null ? -1 : kinds.indexOf(how);
    pile.push(index);
    height.push(index < 0 ? 0 : counts[index] ?? 0);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return { kinds, pile, height };
}

/** The middle of a sheet on a pile, `height` sheets up. */
export function pileSpot(plan: TablePlan, pile: number, height: number): Spot {
  const { unit } = plan;
  const left = Math.max(0, plan.centre - 340 * unit);
  const x = left + (PILES.first + PILES.step * pile) * unit;
  return { x: x + height * 3 * unit, y: nearEdge(plan, x) - (PILES.fromEdge + height * PILES.rise) * unit };
}
