import type { TableAnswer, TableOrigin, TableStands } from '../../session/table-stands.ts';
import { gouge, polygon, type Corner, type Pen } from '../vote/cuts.ts';
import { INK } from './ink.ts';
import { FAR_RISE, type Spot } from './plan.ts';

/** A sheet in the plane of the table before it is foreshortened, in units. */
export const PAPER = { width: 138, height: 176 };
/** How the table's plane is seen: it rises to the right, leans, and is foreshortened. */
const LEAN = 0.24;
const FLAT = 0.56;
/** Room that a lying sheet needs around its middle, in units. */
export const LYING = { width: 210, height: 150 };

/** Draws something in the plane of the table around a spot. */
export function lying(pen: Pen, { x, y }: Spot, unit: number, turn: number, draw: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.transform(1, -FAR_RISE * 1.6, LEAN, FLAT, 0, 0);
  pen.rotate(turn);
  pen.scale(unit, unit);
  draw();
  pen.restore();
}

/** A sheet: where it comes from is told by its shape and what is on it, not by its tint alone. Units, middle at 0. */
export function drawPaper(pen: Pen, origin: TableOrigin): void {
  switch (origin) {
    case 'open': drawPrinted(pen); break;
    case 'minute': drawMinutes(pen); break;
    case 'signature': drawSigned(pen); break;
    case 'informer': drawReport(pen); break;
    case 'intercepted': drawLetter(pen); break;
  }
}

const W = PAPER.width / 2;
const H = PAPER.height / 2;

function leaf(pen: Pen, colour: string, w = W, h = H): void {
  polygon(pen, INK.ink, [[-w + 5, -h + 7], [w + 6, -h + 7], [w + 6, h + 8], [-w + 5, h + 8]]);
  polygon(pen, colour, [[-w, -h], [w, -h], [w, h], [-w, h]]);
}

function lines(pen: Pen, colour: string, from: number, until: number, step: number, left: number, right: number, width: number): void {
  let count = 0;
  for (let y = from; y <= until; y += step) {
    count += 1;
    gouge(pen, colour, [left, y], [right - (count % 3) * 9, y], width);
  }
}

/** A printed page: a black head and two columns. */
function drawPrinted(pen: Pen): void {
  leaf(pen, INK.paperLo);
  polygon(pen, INK.ink, [[-W + 9, -H + 10], [W - 9, -H + 10], [W - 9, -H + 36], [-W + 9, -H + 36]]);
  gouge(pen, INK.paperHi, [-W + 18, -H + 23], [W - 20, -H + 23], 9);
  lines(pen, INK.ink, -H + 52, H - 14, 11, -W + 10, -4, 5);
  lines(pen, INK.ink, -H + 52, H - 14, 11, 6, W - 6, 5);
}

/** Minutes: a ruled margin, numbered points, the ring of a seal. */
function drawMinutes(pen: Pen): void {
  leaf(pen, INK.paperHi);
  for (const x of [-W + 26, -W + 31]) polygon(pen, INK.blue, [[x, -H], [x + 1.8, -H], [x + 1.8, H], [x, H]]);
  lines(pen, INK.ink, -H + 22, H - 52, 15, -W + 40, W - 8, 5.5);
  for (let y = -H + 22; y <= H - 52; y += 30) polygon(pen, INK.ink, [[-W + 9, y - 3.5], [-W + 18, y - 3.5], [-W + 18, y + 3.5], [-W + 9, y + 3.5]]);
  ring(pen, INK.blue, W - 38, H - 34, 26, 5);
  ring(pen, INK.blue, W - 38, H - 34, 14, 3);
}

/** Your own hand: few lines, and a signature right across. */
function drawSigned(pen: Pen): void {
  leaf(pen, INK.paper);
  lines(pen, INK.ink, -H + 24, -H + 86, 15, -W + 14, W - 10, 5);
  pen.strokeStyle = INK.ink;
  pen.lineCap = 'round';
  pen.lineWidth = 5.5;
  pen.beginPath();
  pen.moveTo(-W + 16, H - 34);
  pen.bezierCurveTo(-W + 34, -6, -W + 52, H - 2, -W + 50, H - 50);
  pen.bezierCurveTo(-W + 66, H - 20, -W + 76, H - 62, -W + 86, H - 38);
  pen.bezierCurveTo(-W + 96, H - 16, W - 34, H - 66, W - 12, H - 44);
  pen.stroke();
  gouge(pen, INK.redLo, [-W + 14, H - 18], [W - 12, H - 22], 8);
}

/** An informer's report: half a sheet, torn off below, slanting pencil, a pin. */
function drawReport(pen: Pen): void {
  const torn: Corner[] = Array.from({ length: 12 }, (_each, tooth) => [W - (tooth * W * 2) / 11, 44 + (tooth % 2 === 0 ? 0 : 15) - tooth * 1.5]);
  polygon(pen, INK.ink, [[-W + 5, -H + 7], [W + 6, -H + 7], ...torn.map(([x, y]): Corner => [x + 6, y + 8])]);
  polygon(pen, INK.ash, [[-W, -H], [W, -H], ...torn]);
  for (let y = -H + 30; y < 24; y += 17) gouge(pen, INK.blueDk, [-W + 12, y + 5], [W - 14 - (y % 4) * 5, y - 6], 6);
  gouge(pen, INK.ink, [W - 34, -H - 8], [W - 12, -H + 24], 6);
  polygon(pen, INK.ink, [[W - 40, -H - 14], [W - 28, -H - 14], [W - 28, -H - 3], [W - 40, -H - 3]]);
}

/** An opened letter: the envelope with its flap up, a stamp, a postmark. */
function drawLetter(pen: Pen): void {
  const top = -34;
  polygon(pen, INK.ink, [[-W - 6, top + 8], [8, -H + 6], [W + 20, top + 8], [W + 20, H - 14], [-W - 6, H - 14]]);
  polygon(pen, INK.blue, [[-W - 12, top], [0, -H], [W + 12, top]]);
  polygon(pen, INK.paperHi, [[-W + 4, -H + 44], [W - 4, -H + 44], [W - 4, 20], [-W + 4, 20]]);
  lines(pen, INK.ink, -H + 58, -4, 12, -W + 14, W - 12, 4.5);
  polygon(pen, INK.blueHi, [[-W - 12, top + 30], [W + 12, top + 30], [W + 12, H - 22], [-W - 12, H - 22]]);
  polygon(pen, INK.ink, [[W - 32, top + 40], [W + 2, top + 40], [W + 2, top + 78], [W - 32, top + 78]]);
  polygon(pen, INK.ochre, [[W - 28, top + 44], [W - 2, top + 44], [W - 2, top + 74], [W - 28, top + 74]]);
  ring(pen, INK.ink, W - 40, top + 66, 17, 3.5);
  lines(pen, INK.ink, 28, 58, 14, -W + 10, 12, 6);
}

/** The party card, 100 units wide: shut, or open with what was entered in it. */
export function drawCard(pen: Pen, card: TableStands['card']): void {
  if (card === 'back' || card === 'noted') {
    polygon(pen, INK.ink, [[-66, -38], [70, -38], [70, 52], [-66, 52]]);
    polygon(pen, INK.redLo, [[-72, -46], [72, -46], [72, 46], [-72, 46]]);
    polygon(pen, INK.paperHi, [[-67, -41], [-2, -41], [-2, 41], [-67, 41]]);
    polygon(pen, INK.paper, [[2, -41], [67, -41], [67, 41], [2, 41]]);
    lines(pen, INK.ink, -28, 30, 14, -58, -10, 5);
    if (card === 'noted') for (const y of [-26, -12]) polygon(pen, INK.ink, [[10, y], [60, y - 3], [60, y + 5], [10, y + 7]]);
    ring(pen, INK.blue, 36, card === 'noted' ? 20 : 0, card === 'noted' ? 15 : 25, 5);
    if (card === 'back') ring(pen, INK.blue, 36, 0, 13, 2.5);
    return;
  }
  polygon(pen, INK.ink, [[-44, -50], [52, -50], [52, 62], [-44, 62]]);
  polygon(pen, INK.paperHi, [[-50, -58], [48, -58], [48, 56], [-50, 56]]);
  polygon(pen, INK.red, [[-46, -54], [44, -54], [44, 52], [-46, 52]]);
  polygon(pen, INK.redLo, [[-46, -54], [-32, -54], [-32, 52], [-46, 52]]);
  gouge(pen, INK.paperHi, [-20, -30], [34, -30], 11);
  gouge(pen, INK.paperHi, [-12, -12], [26, -12], 7);
  ring(pen, INK.paperHi, 7, 24, 13, 4);
}

/** An envelope, with the edge of the card looking out of it. */
export function drawEnvelope(pen: Pen): void {
  polygon(pen, INK.ink, [[-70, -42], [82, -42], [82, 64], [-70, 64]]);
  polygon(pen, INK.redLo, [[-44, -70], [44, -70], [44, 0], [-44, 0]]);
  polygon(pen, INK.khaki, [[-76, -48], [76, -48], [76, 56], [-76, 56]]);
  for (const x of [-76, 76]) gouge(pen, INK.ink, [x, -46], [0, 12], 6);
  lines(pen, INK.ink, 30, 44, 12, -30, 50, 5);
}

/** The sign of an answer, on a slip of paper: disc, lines, cross, arrow, ring, curve. Units, middle at 0, radius 20. */
export function drawSign(pen: Pen, how: TableAnswer): void {
  polygon(pen, INK.ink, [[-22, -20], [26, -24], [27, 24], [-21, 27]]);
  polygon(pen, INK.paperHi, [[-25, -24], [23, -27], [24, 20], [-24, 23]]);
  switch (how) {
    case 'own':
      pen.fillStyle = INK.ink;
      pen.beginPath();
      pen.arc(0, -2, 13, 0, Math.PI * 2);
      pen.fill();
      break;
    case 'explain':
      for (const y of [-14, -3, 8]) polygon(pen, INK.ink, [[-16, y], [16, y - 1.5], [16, y + 4], [-16, y + 5]]);
      break;
    case 'deny':
      gouge(pen, INK.ink, [-17, -18], [17, 15], 11);
      gouge(pen, INK.ink, [16, -19], [-16, 15], 11);
      break;
    case 'name_other':
      polygon(pen, INK.ink, [[-17, -6], [1, -6], [1, -17], [18, -2], [1, 13], [1, 3], [-17, 3]]);
      break;
    case 'stay_silent':
      ring(pen, INK.ink, 0, -2, 12, 5);
      break;
    case 'joke':
      pen.strokeStyle = INK.ink;
      pen.lineWidth = 6;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.arc(0, -9, 14, Math.PI * 0.1, Math.PI * 0.9);
      pen.stroke();
      break;
  }
}

function ring(pen: Pen, colour: string, x: number, y: number, radius: number, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.stroke();
}
