import type { GameObjects, Scene } from 'phaser';
import type { FigureSheet } from './figure-sheet.ts';
import { rowShare, type HallPlan } from './plan.ts';
import { SHEET } from './figure-sheet.ts';

/** One for each gangway (plan.ts). */
const COUNT = 4;
/** Two steps to a row. */
const STEPS_PER_ROW = 2;
const NEAR = 2;

/** The tellers: they go out along the gangways as the arcs are counted, and stay at the last one. */
export class Tellers {
  readonly #images: GameObjects.Image[];
  readonly #rows: { rows: number; inner: number };
  #plan: HallPlan | null = null;
  #sheet: FigureSheet | null = null;
  #row = 0;
  #step = 0;

  constructor(scene: Scene, rows: { rows: number; inner: number }, depth: number) {
    this.#rows = rows;
    this.#images = Array.from({ length: COUNT }, () => scene.add.image(0, 0, SHEET).setDepth(depth));
  }

  place(plan: HallPlan, sheet: FigureSheet, row: number): void {
    this.#plan = plan;
    this.#sheet = sheet;
    this.#step = -1;
    for (const [index, image] of this.#images.entries()) {
      const frame = sheet.frame('teller-0', NEAR);
      const foot = sheet.origin('teller-0', NEAR);
      // Those on the right count to the left.
      image.setFrame(frame).setOrigin(foot.x / frame.width, foot.y / frame.height).setFlipX(index >= COUNT / 2);
    }
    this.show(row);
  }

  /** `row` may lie between two arcs. */
  show(row: number): void {
    if (this.#plan === null || this.#sheet === null) return;
    const step = Math.floor(row * STEPS_PER_ROW) % 2;
    const isMoved = row !== this.#row || this.#step < 0;
    this.#row = row;
    if (!isMoved) return;
    const share = rowShare(this.#rows, row);
    const { centre, gangways } = this.#plan;
    for (let index = 0; index < this.#images.length; index += 1) {
      const end = gangways[index];
      if (end === undefined) continue;
      if (step !== this.#step) this.#images[index]?.setFrame(this.#sheet.frame(step === 0 ? 'teller-0' : 'teller-1', NEAR), false, false);
      this.#images[index]?.setPosition(Math.round(centre.x + end.x * share), Math.round(centre.y + end.y * share));
    }
    this.#step = step;
  }

  destroy(): void {
    for (const image of this.#images) image.destroy();
  }
}
