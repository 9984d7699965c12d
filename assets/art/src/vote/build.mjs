// Draws the hall of the votes: one sheet of figures, and the plan of who sits where. `npm run vote`
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { ART_ROOT } from '../scenes/lib.mjs';
import { thinTints } from './tints.mjs';
import { ARM_STEPS, CARD, CELL, emptySeat, figure, HEADS, LOOKS, TELLER, teller } from './figure.mjs';
import { BELL, bell, PODIUM, podium, RING, ring } from './podium.mjs';
import { INNER, ROWS, seating } from './seating.mjs';

const OUT = path.join(ART_ROOT, 'vote');
const LIMIT = 40_000;
const WIDTH = 1120;
/** Empty pixels around a cell, so that no neighbour bleeds in when it is drawn smaller. */
const GUTTER = 3;

const seat = { width: CELL.width, height: CELL.height, originX: CELL.seatX, originY: CELL.seatY };
const cells = [
  { name: 'podium', ...PODIUM, body: podium() },
  { name: 'bell', ...BELL, body: bell() },
  { name: 'teller-0', ...TELLER, body: teller(0) },
  { name: 'teller-1', ...TELLER, body: teller(1) },
  { name: 'ring', ...RING, body: ring(false) },
  { name: 'ring-own', ...RING, body: ring(true) },
  { name: 'empty', ...seat, body: emptySeat(false) },
  { name: 'empty-cap', ...seat, body: emptySeat(true) },
];
for (const head of Object.keys(HEADS)) {
  cells.push({ name: `${head}-0`, ...seat, body: figure(head, null, 0) });
  for (const look of Object.keys(LOOKS)) {
    for (let step = 1; step < ARM_STEPS.length; step += 1) cells.push({ name: `${head}-${look}-${step}`, ...seat, body: figure(head, look, step) });
  }
}

// Shelves: cells in order of height, left to right.
let x = 0, y = 0, shelf = 0, body = '';
const frames = {};
for (const cell of [...cells].sort((a, b) => b.height - a.height)) {
  if (x + cell.width + GUTTER * 2 > WIDTH) { x = 0; y += shelf; shelf = 0; }
  frames[cell.name] = [x + GUTTER, y + GUTTER, cell.width, cell.height, cell.originX, cell.originY];
  body += `<svg x="${x + GUTTER}" y="${y + GUTTER}" width="${cell.width}" height="${cell.height}" viewBox="0 0 ${cell.width} ${cell.height}">${cell.body}</svg>`;
  x += cell.width + GUTTER * 2;
  shelf = Math.max(shelf, cell.height + GUTTER * 2);
}
const height = y + shelf;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${body}</svg>`;
const drawn = await sharp(Buffer.from(svg)).png().toBuffer();
const flat = await thinTints(drawn);
const webp = await flat.clone().webp({ lossless: true, effort: 6 }).toBuffer();
if (webp.length > LIMIT) throw new Error(`The sheet of figures has ${webp.length} bytes, more than ${LIMIT}.`);

const list = (object) => `{\n${Object.entries(object).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`;
const seats = seating();
fs.mkdirSync(OUT, { recursive: true });
fs.writeFileSync(path.join(OUT, 'atlas.webp'), webp);
fs.writeFileSync(path.join(OUT, 'atlas.json'), list({ card: [CARD.width, CARD.height], frames }));
fs.writeFileSync(path.join(OUT, 'seats.json'), list({
  rows: ROWS, inner: INNER, row: seats.map((each) => each.row), along: seats.map((each) => Number(each.along.toFixed(4))), head: seats.map((each) => each.head),
}));
console.log(`vote: ${cells.length} cells, ${WIDTH} x ${height}, ${webp.length} bytes (before thinning the tints ${(await sharp(drawn).webp({ lossless: true, effort: 6 }).toBuffer()).length})`);
if (process.env.ART_PREVIEW) await flat.clone().flatten({ background: '#DCCFB4' }).png().toFile(path.join(process.env.ART_PREVIEW, 'vote-atlas.png'));
