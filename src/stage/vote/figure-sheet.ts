import type { Scene, Textures } from 'phaser';
import type { SheetCell, VotePictures } from '../../catalog/vote-pictures.ts';

/** Key under which the art's sheet is loaded. */
export const SHEET = 'vote-figures';
const GAP = 2;
const WIDTH = 1400;
let printed = 0;

/** One texture with every figure at the size of this view, so that nothing is scaled while it is drawn. */
export class FigureSheet {
  readonly texture: Textures.CanvasTexture;
  readonly #cells: VotePictures['cells'];
  readonly #scene: Scene;
  readonly #sizes: readonly number[];
  readonly unit: number;

  /** Pulled from the loaded sheet. Scaling it once, well, looks better than scaling 694 figures in every frame, and costs less. */
  constructor(scene: Scene, cells: VotePictures['cells'], unit: number, sizes: readonly number[]) {
    this.#scene = scene;
    this.#cells = cells;
    this.unit = unit;
    this.#sizes = sizes;
    const places = arrange(cells, sizes.map((size) => size * unit));
    printed += 1; // a view that is resized prints anew while the old sheet is still in use
    const texture = scene.textures.createCanvas(`vote-sheet-${String(printed)}`, WIDTH, places.height);
    if (texture === null) throw new Error('The figures of the hall could not be printed.');
    const image = scene.textures.get(SHEET).getSourceImage() as HTMLImageElement;
    const pen = texture.getContext();
    pen.imageSmoothingEnabled = true;
    pen.imageSmoothingQuality = 'high';
    for (const { name, size, x, y, width, height } of places.of) {
      const [left, top, cellWidth, cellHeight] = this.#cell(name);
      const scale = unit * (sizes[size] ?? 1);
      pen.drawImage(image, left, top, cellWidth, cellHeight, x, y, cellWidth * scale, cellHeight * scale);
      texture.add(key(name, size), 0, x, y, width, height);
    }
    texture.refresh();
    this.texture = texture;
  }

  /** The cell printed at one of the sizes. */
  frame(name: string, size: number): Textures.Frame {
    return this.texture.get(key(name, size));
  }

  /** The point of a cell that stands on the seat, in pixels from its corner. */
  origin(name: string, size: number): { x: number; y: number } {
    const [, , , , x, y] = this.#cell(name);
    const scale = this.unit * (this.#sizes[size] ?? 1);
    return { x: x * scale, y: y * scale };
  }

  destroy(): void {
    this.#scene.textures.remove(this.texture);
  }

  #cell(name: string): SheetCell {
    const cell = this.#cells[name];
    if (cell === undefined) throw new Error(`The sheet of figures has no "${name}".`);
    return cell;
  }
}

const key = (name: string, size: number): string => `${name}@${String(size)}`;

interface Place { name: string; size: number; x: number; y: number; width: number; height: number }

/** Shelves, left to right; every cell once for each size. */
function arrange(cells: VotePictures['cells'], units: readonly number[]): { of: Place[]; height: number } {
  const of: Place[] = [];
  let x = 0;
  let y = 0;
  let shelf = 0;
  for (const [size, unit] of units.entries()) for (const [name, [, , cellWidth, cellHeight]] of Object.entries(cells)) {
    const width = Math.ceil(cellWidth * unit);
    const height = Math.ceil(cellHeight * unit);
    if (x + width + GAP > WIDTH) {
      x = 0;
      y += shelf;
      shelf = 0;
    }
    of.push({ name, size, x, y, width, height });
    x += width + GAP;
    shelf = Math.max(shelf, height + GAP);
  }
  return { of, height: y + shelf };
}
