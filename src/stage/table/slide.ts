import type { GameObjects } from 'phaser';
import type { Spot } from './plan.ts';

/** One thing that slides over the cloth: from where to where, when (milliseconds), how large at both ends, and how high it is lifted on the way. */
export interface SlideWay { from: Spot; to: Spot; begin: number; end: number; small: number; large: number; lift: number }

/** Moves an image along its way; nothing is made while it moves. */
export class Slide {
  readonly image: GameObjects.Image;
  readonly #way: SlideWay;

  constructor(image: GameObjects.Image, way: SlideWay) {
    this.image = image;
    this.#way = way;
  }

  get end(): number { return this.#way.end; }

  /** Where it is after so many milliseconds; null for its end. */
  show(passed: number | null): void {
    const { from, to, begin, end, small, large, lift } = this.#way;
    const share = passed === null ? 1 : slideShare((passed - begin) / Math.max(1, end - begin));
    this.image.setPosition(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share - Math.sin(share * Math.PI) * lift).setScale(small + (large - small) * share);
  }
}

/** Pushed off quickly, and stopped by the cloth: 0–1 for 0–1. */
export function slideShare(share: number): number {
  const at = Math.max(0, Math.min(1, share));
  return 1 - (1 - at) ** 3;
}

/** How bright the lamp burns above its least, 0–1: the current of the canteen is uneven. Milliseconds. */
export function flicker(time: number): number {
  const slow = 0.5 + 0.5 * Math.sin(time / 1900);
  const quick = Math.sin(time / 83) * Math.sin(time / 217) * Math.sin(time / 611);
  return Math.max(0, Math.min(1, 0.72 + 0.16 * slow + (quick > 0.62 ? -0.5 : 0.12 * quick)));
}
