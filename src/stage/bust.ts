import type { GameObjects, Scene } from 'phaser';
import { placeBust, type Size } from './layout.ts';
import { fillPolygon } from './polygon.ts';

const RED = 0xc2271d;
const INK = 0x161412;
const ARRIVE_MS = 320;

/** A portrait bust before a red shard, as on a poster. The name stands in the page, not here. */
export class Bust {
  readonly id: string;
  readonly #scene: Scene;
  readonly #shard: GameObjects.Graphics;
  readonly #bar: GameObjects.Graphics;
  readonly #image: GameObjects.Image;
  #isNew: boolean;

  constructor(scene: Scene, id: string, isStill: boolean) {
    this.id = id;
    this.#scene = scene;
    this.#shard = scene.add.graphics().setDepth(30);
    this.#bar = scene.add.graphics().setDepth(29);
    // Busts are authored facing left; turned round they face the sheet.
    this.#image = scene.add.image(0, 0, `bust-${id}`).setDepth(31).setFlipX(true);
    this.#isNew = !isStill;
  }

  place(view: Size, beside: boolean): void {
    const { x, y, scale } = placeBust(view, beside);
    const width = 480 * scale;
    const height = 600 * scale;
    this.#image.setScale((600 / this.#image.frame.height) * scale).setPosition(x, y);
    const left = x - width * 0.42;
    const top = view.height - height * 0.9;
    fillPolygon(this.#shard.clear(), RED, [[left, top + height * 0.08], [left + width * 0.74, top], [left + width * 0.82, view.height], [left - width * 0.05, view.height]]);
    fillPolygon(this.#bar.clear(), INK, [
      [left - width * 0.2, view.height - height * 0.1], [left + width * 1.02, view.height - height * 0.24],
      [left + width * 1.03, view.height - height * 0.15], [left - width * 0.19, view.height - height * 0.01],
    ]);
    if (!this.#isNew) return;
    this.#isNew = false;
    this.#image.setAlpha(0).setX(x - width * 0.06);
    this.#shard.setAlpha(0);
    this.#bar.setAlpha(0);
    this.#scene.tweens.add({ targets: this.#image, alpha: 1, x, duration: ARRIVE_MS, ease: 'Cubic.Out' });
    this.#scene.tweens.add({ targets: [this.#shard, this.#bar], alpha: 1, duration: ARRIVE_MS * 0.7 });
  }

  leave(isStill: boolean): void {
    const parts = [this.#image, this.#shard, this.#bar];
    const remove = (): void => { for (const part of parts) part.destroy(); };
    if (isStill) remove();
    else this.#scene.tweens.add({ targets: parts, alpha: 0, duration: 180, onComplete: remove });
  }
}
