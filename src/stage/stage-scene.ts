import { Scene } from 'phaser';
import { portraitUrl, scenePicture, type ScenePicture } from '../catalog/pictures.ts';
import type { Tableau } from '../session/tableau.ts';
import { Backdrop } from './backdrop.ts';
import { Bust } from './bust.ts';
import { isBeside, SHEET_SHARE, type Size } from './layout.ts';
import { addPrint, type PrintLook } from './print-filter.ts';
import { loadTextures, type TextureWish } from './textures.ts';
import { wipe } from './wipe.ts';

/** From the commission on the pictures are mostly ink, and the print keeps its specks off the black. */
const NIGHT_FROM = 1931;

export interface StageOptions { density: () => number; isStill: () => boolean; onReady: () => void }

/** The moving picture: one backdrop with what moves in it, and one bust. Draws a tableau and keeps nothing else. */
export class StageScene extends Scene {
  readonly #options: StageOptions;
  #wanted: Tableau | null = null;
  #backdrop: Backdrop | null = null;
  #bust: Bust | null = null;
  #push = { x: 0, y: 0 };
  #isDrawing = false;
  #print: PrintLook | null = null;

  constructor(options: StageOptions) {
    super('stage');
    this.#options = options;
  }

  create(): void {
    const onPointer = (event: PointerEvent): void => {
      this.#push = { x: (event.clientX / window.innerWidth) * 2 - 1, y: (event.clientY / window.innerHeight) * 2 - 1 };
    };
    window.addEventListener('pointermove', onPointer, { passive: true });
    this.scale.on('resize', this.#place, this);
    this.events.once('shutdown', () => {
      window.removeEventListener('pointermove', onPointer);
      this.scale.off('resize', this.#place, this);
    });
    this.#print = addPrint(this, this.#options.density());
    void this.#draw();
  }

  override update(time: number, delta: number): void {
    if (!this.#options.isStill()) this.#backdrop?.move(time, delta, this.#push);
  }

  /** What should be seen now. Called again while pictures load, only the last one counts. */
  show(tableau: Tableau): void {
    this.#wanted = tableau;
    if (this.sys.isActive()) void this.#draw();
  }

  /** After the player turned movement on or off. */
  applyMotion(): void {
    this.#backdrop?.setStill(this.#options.isStill());
    this.#rest();
  }

  async #draw(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      let drawn: Tableau | null = null;
      while (this.#wanted !== null && this.#wanted !== drawn) {
        drawn = this.#wanted;
        await this.#drawOne(drawn);
      }
    } finally {
      this.#isDrawing = false;
    }
  }

  async #drawOne(tableau: Tableau): Promise<void> {
    const picture = tableau.scene === null ? null : scenePicture(tableau.scene);
    const bustUrl = tableau.portrait === null ? null : portraitUrl(tableau.portrait);
    this.game.loop.wake();
    await loadTextures(this, [...layerWishes(picture), ...(bustUrl === null || tableau.portrait === null ? [] : [{ key: `bust-${tableau.portrait}`, url: bustUrl }])]);
    if (!this.sys.isActive()) return;
    if (picture !== null && picture.id !== this.#backdrop?.id) await this.#changeBackdrop(picture);
    const hasBust = tableau.portrait !== null && bustUrl !== null && this.textures.exists(`bust-${tableau.portrait}`);
    if (!hasBust || tableau.portrait !== this.#bust?.id) {
      this.#bust?.leave(this.#options.isStill());
      this.#bust = hasBust && tableau.portrait !== null ? new Bust(this, tableau.portrait, this.#options.isStill()) : null;
    }
    this.#place();
    this.#options.onReady();
    this.#rest();
  }

  async #changeBackdrop(picture: ScenePicture): Promise<void> {
    const old = this.#backdrop;
    const swap = (): void => {
      old?.destroy();
      this.#bust?.leave(true);
      this.#bust = null;
      this.#backdrop = new Backdrop(this, picture, this.#options.isStill());
      this.#print?.setNight(Number(picture.period) >= NIGHT_FROM);
      this.#place();
    };
    if (old === null || this.#options.isStill()) swap();
    else await wipe(this, swap);
  }

  #place(): void {
    const density = this.#options.density();
    const view: Size = { width: this.scale.width, height: this.scale.height };
    const beside = isBeside({ width: window.innerWidth, height: window.innerHeight });
    this.#backdrop?.place(view, beside ? 1 - SHEET_SHARE : 1, density);
    this.#bust?.place(view, beside);
  }

  /** In still mode the loop sleeps once the picture stands: nothing is drawn that does not change. */
  #rest(): void {
    if (!this.#options.isStill()) {
      this.game.loop.wake();
      return;
    }
    this.time.delayedCall(120, () => { if (this.#options.isStill() && !this.#isDrawing) this.game.loop.sleep(); });
  }
}

function layerWishes(picture: ScenePicture | null): TextureWish[] {
  return picture === null ? [] : picture.layers.map((layer, index) => ({ key: `${picture.id}-${String(index)}`, url: layer.url }));
}
