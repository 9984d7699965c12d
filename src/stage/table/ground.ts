import { createDice } from '../../base/random.ts';
import type { TableStands } from '../../session/table-stands.ts';
import type { Size } from '../layout.ts';
import { gouge, polygon, type Corner, type Pen } from '../vote/cuts.ts';
import { drawFigures, drawHands } from './figures.ts';
import { INK } from './ink.ts';
import { drawPaper, drawSign, lying } from './papers.ts';
import { farEdge, nearEdge, PILED, pilesOf, pileSpot, turnOf, type TablePlan } from './plan.ts';

const CUT_SEED = 1933;
/** The hanging part of the cloth, in units. */
const HEM = 74;

/** The lamp's mouth: where the cone begins. */
export function lampOf(plan: TablePlan): { x: number; y: number; half: number } {
  return { x: plan.centre - 4 * plan.unit, y: Math.max(22 * plan.unit, plan.far - 244 * plan.unit), half: 58 * plan.unit };
}

/** Cuts all that does not move: wall, cone, lamp, the three, the cloth, the folder, the piles. `except` is a sheet that is still on its way. */
export function drawGround(pen: Pen, view: Size, plan: TablePlan, stands: TableStands, except: number): void {
  const dice = createDice(CUT_SEED);
  polygon(pen, INK.blueDk, [[0, 0], [view.width, 0], [view.width, view.height], [0, view.height]]);
  drawWall(pen, view, plan, dice);
  drawFigures(pen, plan);
  drawLamp(pen, plan);
  drawCloth(pen, view, plan, dice);
  drawHands(pen, plan);
  drawFolder(pen, plan, stands.waiting);
  drawPlace(pen, plan);
  drawPiles(pen, plan, stands, except);
}

function drawWall(pen: Pen, view: Size, plan: TablePlan, dice: () => number): void {
  const { unit } = plan;
  const lamp = lampOf(plan);
  const spread = 330 * unit;
  polygon(pen, INK.cone, [[lamp.x - lamp.half, lamp.y], [lamp.x + lamp.half, lamp.y], [lamp.x + spread, plan.far + 30 * unit], [lamp.x - spread, plan.far + 30 * unit]]);
  // The wall: planks of the canteen, cut pale in the cone and almost not at all beyond it.
  for (let mark = 0; mark < 300; mark += 1) {
    const [x, y] = [dice() * view.width, dice() * plan.far];
    const reach = lamp.half + ((y - lamp.y) / Math.max(1, plan.far - lamp.y)) * (spread - lamp.half);
    const isLit = y > lamp.y && Math.abs(x - lamp.x) < reach;
    if (!isLit && dice() < 0.35) continue;
    gouge(pen, isLit ? (dice() < 0.5 ? INK.khaki : INK.ink) : INK.blueLo, [x, y], [x + unit * 4, y + unit * (18 + 44 * dice())], unit * (1.6 + 2.2 * dice()));
  }
  // Rays along both edges of the cone, so that it is cut and not cast.
  for (let ray = 0; ray < 34; ray += 1) {
    const side = ray % 2 === 0 ? -1 : 1;
    const from = 0.08 + dice() * 0.75;
    const until = Math.min(1, from + 0.12 + dice() * 0.2);
    const lean = 0.93 + dice() * 0.12;
    const at = (share: number): Corner => [lamp.x + side * lean * (lamp.half + (spread - lamp.half) * share), lamp.y + (plan.far + 20 * unit - lamp.y) * share];
    gouge(pen, dice() < 0.6 ? INK.cone : INK.spill, at(from), at(until), unit * (2 + 3.4 * dice()));
  }
}

function drawLamp(pen: Pen, plan: TablePlan): void {
  const { unit } = plan;
  const { x, y, half } = lampOf(plan);
  polygon(pen, INK.ink, [[x - 2.4 * unit, 0], [x + 2 * unit, 0], [x + 2.6 * unit, y - 30 * unit], [x - 3 * unit, y - 30 * unit]]);
  polygon(pen, INK.ink, [[x - 20 * unit, y - 40 * unit], [x + 20 * unit, y - 40 * unit], [x + half * 1.16, y + 4 * unit], [x - half * 1.16, y + 4 * unit]]);
  polygon(pen, INK.ochreLo, [[x - 15 * unit, y - 36 * unit], [x + 15 * unit, y - 36 * unit], [x + half, y], [x - half, y]]);
  polygon(pen, INK.ochre, [[x - 15 * unit, y - 36 * unit], [x - 2 * unit, y - 36 * unit], [x - half * 0.3, y], [x - half, y]]);
  for (const share of [-0.7, -0.45, 0.3, 0.55]) gouge(pen, share < 0 ? INK.paperHi : INK.ink, [x + share * 18 * unit, y - 32 * unit], [x + share * half, y - 3 * unit], 3 * unit);
  pen.fillStyle = INK.paperHi;
  pen.beginPath();
  pen.ellipse(x, y + unit, half * 0.86, 8 * unit, 0, 0, Math.PI * 2);
  pen.fill();
}

function drawCloth(pen: Pen, view: Size, plan: TablePlan, dice: () => number): void {
  const { unit } = plan;
  const far = (x: number): number => farEdge(plan, x);
  const near = (x: number): number => nearEdge(plan, x);
  const end = view.width;
  polygon(pen, INK.ink, [[0, far(0) - 3 * unit], [end, far(end) - 3 * unit], [end, view.height], [0, view.height]]);
  polygon(pen, INK.redLo, [[0, far(0)], [end, far(end)], [end, near(end)], [0, near(0)]]);
  // The cloth hangs over the edge, in folds.
  polygon(pen, INK.redDk, [[0, near(0)], [end, near(end)], [end, near(end) + HEM * unit], [0, near(0) + HEM * unit]]);
  for (let fold = 0; fold * 34 * unit < end; fold += 1) {
    const x = (fold + dice() * 0.6) * 34 * unit;
    gouge(pen, dice() < 0.5 ? INK.redLo : INK.ink, [x, near(x) + 4 * unit], [x + unit * (6 - 12 * dice()), near(x) + HEM * unit * (0.7 + 0.4 * dice())], unit * (5 + 6 * dice()));
  }
  // Light of the lamp on the cloth: a slanting lozenge, its rim cut open.
  const middle = plan.centre - 12 * unit;
  const lit: Corner[] = [];
  for (let step = 0; step < 40; step += 1) {
    const angle = (step / 40) * Math.PI * 2;
    const ragged = step % 2 === 0 ? 1 : 0.93;
    const x = middle + Math.cos(angle) * 322 * unit * ragged;
    const depth = 0.5 + Math.sin(angle) * 0.49 * ragged;
    lit.push([x, far(x) + (near(x) - far(x)) * depth]);
  }
  polygon(pen, INK.red, lit);
  for (let mark = 0; mark < 110; mark += 1) {
    const x = plan.centre + (dice() * 2 - 1) * 440 * unit;
    const depth = 0.06 + dice() * 0.88;
    const y = far(x) + (near(x) - far(x)) * depth;
    const off = Math.abs(x - middle) / (322 * unit);
    if (off < 0.6 && dice() < 0.75) continue;
    const length = unit * (24 + 50 * dice());
    gouge(pen, off < 0.98 ? INK.redLo : dice() < 0.4 ? INK.red : INK.redDk, [x, y], [x + length, y - length * 0.13], unit * (2 + 3 * dice()));
  }
  // The near edge catches the light.
  gouge(pen, INK.paperLo, [plan.centre - 330 * unit, near(plan.centre - 330 * unit)], [plan.centre + 330 * unit, near(plan.centre + 330 * unit)], 5 * unit);
}

/** The folder: grey board, tape, and as many sheets looking out as are still to be read. */
function drawFolder(pen: Pen, plan: TablePlan, waiting: number): void {
  lying(pen, plan.folder, plan.unit, 0.04, () => {
    polygon(pen, INK.ink, [[-76, -78], [88, -78], [88, 94], [-76, 94]]);
    polygon(pen, INK.ash2, [[-84, -88], [80, -88], [80, 84], [-84, 84]]);
    for (let sheet = 0; sheet < Math.min(5, waiting + 1); sheet += 1) {
      const by = sheet * 7;
      polygon(pen, INK.ink, [[-72 + by, -74 - by], [74 + by, -74 - by], [74 + by, 70 - by], [-72 + by, 70 - by]]);
      polygon(pen, sheet % 2 === 0 ? INK.paperLo : INK.paper, [[-74 + by, -77 - by], [71 + by, -77 - by], [71 + by, 66 - by], [-74 + by, 66 - by]]);
    }
    // The cover is laid back over them half way, with its label.
    polygon(pen, INK.ink, [[-88, -40], [86, -44], [88, 90], [-86, 92]]);
    polygon(pen, INK.ash2, [[-86, -36], [83, -40], [84, 84], [-84, 86]]);
    polygon(pen, INK.paperHi, [[-50, -14], [44, -16], [45, 30], [-49, 32]]);
    gouge(pen, INK.ink, [-38, 2], [32, 0], 9);
    gouge(pen, INK.blue, [-24, 18], [22, 17], 8);
    gouge(pen, INK.ink, [-84, 62], [84, 58], 6);
    gouge(pen, INK.paperLo, [84, 58], [132, 84], 7);
    gouge(pen, INK.paperLo, [84, 58], [124, 40], 7);
  });
}

/** The place of the card on the cloth: darker, where the light has not been. */
function drawPlace(pen: Pen, plan: TablePlan): void {
  lying(pen, plan.card, plan.unit * 0.86, -0.12, () => { polygon(pen, INK.redDk, [[-54, -62], [56, -62], [56, 64], [-54, 64]]); });
}

function drawPiles(pen: Pen, plan: TablePlan, { sheets }: TableStands, except: number): void {
  const { kinds, pile, height } = pilesOf(sheets);
  for (const [index, { origin, how }] of sheets.entries()) {
    if (how === null || index === except) continue;
    lying(pen, pileSpot(plan, pile[index] ?? 0, height[index] ?? 0), plan.unit * PILED, turnOf(index), () => { drawPaper(pen, origin); });
  }
  for (const [index, how] of kinds.entries()) {
    const { x, y } = pileSpot(plan, index, 0);
    pen.save();
    pen.translate(x - 26 * plan.unit, y + 26 * plan.unit);
    pen.scale(plan.unit * 0.62, plan.unit * 0.62);
    drawSign(pen, how);
    pen.restore();
  }
}
