import type { GameObjects, Scene } from 'phaser';
import type { VoteStands } from '../../session/vote-stands.ts';
import type { FigureSheet } from './figure-sheet.ts';
import type { HallPlan } from './plan.ts';

/** Warm rings behind the four from Tula. Yours has rays, and opens once when your card has come to rest. */
export class TulaRings {
  static readonly SETTLE_MS = 700;
  readonly #rings: { image: GameObjects.Image; seat: number; cell: string }[];
  readonly #own: GameObjects.Image | undefined;

  constructor(scene: Scene, { tula, own }: VoteStands, depth: number) {
    const image = (): GameObjects.Image => scene.add.image(0, 0, '__WHITE').setDepth(depth);
    this.#rings = [...tula].sort((a, b) => Number(a === own) - Number(b === own)).map((seat) => ({ image: image(), seat, cell: seat === own ? 'ring-own' : 'ring' }));
    this.#own = this.#rings.find(({ seat }) => seat === own)?.image;
  }

  place(plan: HallPlan, sheet: FigureSheet): void {
    for (const { image, seat, cell } of this.#rings) {
      image.setFrame(sheet.frame(cell, plan.size[seat] ?? 0)).setPosition(plan.x[seat] ?? 0, (plan.y[seat] ?? 0) - plan.unit * 36);
    }
  }

  /** `since`: ms since the last card came to rest. */
  move(since: number): void {
    if (since < 0) return;
    const share = Math.min(1, since / TulaRings.SETTLE_MS);
    this.#own?.setScale(1 + 0.5 * Math.sin(share * Math.PI) * (1 - share));
  }

  destroy(): void {
    for (const { image } of this.#rings) image.destroy();
  }
}
