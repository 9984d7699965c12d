import type { GameObjects, Scene } from 'phaser';
import { rowShare, type HallPlan } from './plan.ts';

const RED = 0xc2271d;
const PAPER = 0xf6efdf;
const STEPS = 72;
const DEPTH = 12;

/** The thin red line of the tellers: it goes out from the presidium and halts at every arc. */
export class CountingLine {
  readonly #pen: GameObjects.Graphics;
  readonly #rows: { rows: number; inner: number };
  readonly #arc = new Float32Array((STEPS + 1) * 2);
  #plan: HallPlan | null = null;
  #isSeen = false;

  constructor(scene: Scene, rows: { rows: number; inner: number }) {
    this.#pen = scene.add.graphics().setDepth(DEPTH);
    this.#rows = rows;
  }

  place(plan: HallPlan): void {
    this.#plan = plan;
    for (let step = 0; step <= STEPS; step += 1) {
      const angle = Math.PI + plan.dip - ((Math.PI + plan.dip * 2) * step) / STEPS;
      this.#arc[step * 2] = Math.cos(angle) * plan.radius.x;
      this.#arc[step * 2 + 1] = -Math.sin(angle) * plan.radius.y;
    }
  }

  /** Draws the line before a row, null for none. */
  show(row: number | null): void {
    if (row === null && !this.#isSeen) return;
    this.#isSeen = row !== null;
    this.#pen.clear();
    if (row === null || this.#plan === null) return;
    const share = rowShare(this.#rows, row - 0.5);
    this.#stroke(this.#plan, share, this.#plan.unit * 9, PAPER);
    this.#stroke(this.#plan, share, this.#plan.unit * 4.6, RED);
  }

  destroy(): void {
    this.#pen.destroy();
  }

  #stroke({ centre, unit }: HallPlan, share: number, width: number, colour: number): void {
    const lift = unit * 30; // over the cards of the row, not over the boots
    this.#pen.lineStyle(Math.max(1.5, width), colour, 1).beginPath();
    for (let step = 0; step <= STEPS; step += 1) this.#pen.lineTo(centre.x + (this.#arc[step * 2] ?? 0) * share, centre.y - lift + (this.#arc[step * 2 + 1] ?? 0) * share);
    this.#pen.strokePath();
  }
}
