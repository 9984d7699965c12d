import { Scene } from 'phaser';
import { scenePicture } from '../catalog/pictures.ts';
import type { Tableau } from '../session/tableau.ts';
import { Backdrop } from './backdrop.ts';
import { Bust } from './bust.ts';
import { freeWidth, isBeside, SHEET_SHARE, type Size } from './layout.ts';
import { followPointer } from './pointer-lean.ts';
import { addPrint, type PrintLook } from './print-filter.ts';
import { prepareSetPiece, type SetPiece, type SetPieceWish } from './set-piece.ts';
import { freeUnseen, loadPicture } from './textures.ts';
import { wipe } from './wipe.ts';

/** From the commission on the pictures are mostly ink, and the print keeps its specks off the black. */
const NIGHT_FROM = 1931;

/** What should be seen: a tableau, or a set piece in its place. */
export interface StageView { tableau: Tableau; piece: SetPieceWish | null }
export interface StageOptions { density: () => number; isStill: () => boolean; onReady: (kind: 'picture' | SetPieceWish['kind']) => void }

/** The moving picture: one backdrop with what moves in it and one bust, or a set piece. Draws a view and keeps nothing else. */
export class StageScene extends Scene {
  readonly #options: StageOptions;
  #wanted: StageView | null = null;
  #backdrop: Backdrop | null = null;
  #bust: Bust | null = null;
  #piece: SetPiece | null = null;
  #lean = { x: 0, y: 0 };
  #isDrawing = false;
  #print: PrintLook | null = null;

  constructor(options: StageOptions) {
    super('stage');
    this.#options = options;
  }

  create(): void {
    this.#lean = followPointer(this);
    const fit = (): void => { this.game.loop.wake(); this.#place(); this.#rest(); }; // a sleeping loop would leave the new size black
    this.scale.on('resize', fit);
    this.events.once('shutdown', () => { this.scale.off('resize', fit); });
    this.#print = addPrint(this, this.#options.density());
    void this.#draw();
  }

  override update(time: number, delta: number): void {
    if (this.#options.isStill()) return;
    this.#backdrop?.move(time, delta, this.#lean);
    this.#piece?.move(time);
  }

  /** What should be seen now. Called again while pictures load, only the last one counts. */
  show(view: StageView): void {
    this.#wanted = view;
    if (this.sys.isActive()) void this.#draw();
  }

  /** After the player turned movement on or off. */
  applyMotion(): void {
    this.#backdrop?.setStill(this.#options.isStill());
    if (this.#options.isStill()) this.#piece?.finish();
    this.#rest();
  }

  async #draw(): Promise<void> {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      let drawn: StageView | null = null;
      while (this.#wanted !== null && this.#wanted !== drawn) {
        drawn = this.#wanted;
        await this.#drawOne(drawn);
      }
    } finally {
      this.#isDrawing = false;
    }
  }

  async #drawOne({ tableau, piece }: StageView): Promise<void> {
    this.game.loop.wake();
    if (piece === null || !(await this.#drawSetPiece(piece))) await this.#drawTableau(tableau);
    if (!this.sys.isActive()) return;
    freeUnseen(this, this.#piece?.holds ?? []);
    this.#place();
    this.#options.onReady(this.#piece === null || piece === null ? 'picture' : piece.kind);
    this.#rest();
  }

  async #drawTableau({ scene, light, portrait }: Tableau): Promise<void> {
    const picture = scene === null ? null : scenePicture(scene);
    await loadPicture(this, picture, portrait);
    if (!this.sys.isActive()) return;
    if (this.#piece !== null || (picture !== null && picture.id !== this.#backdrop?.id)) {
      await this.#change(() => {
        this.#backdrop = picture === null ? null : new Backdrop(this, picture, light, this.#options.isStill());
        this.#print?.setNight(Number(picture?.period) >= NIGHT_FROM);
      });
    }
    this.#backdrop?.turnLight(light, this.#options.isStill());
    const bust = portrait !== null && this.textures.exists(`bust-${portrait}`) ? portrait : null;
    if (bust !== null && bust === this.#bust?.id) return;
    this.#bust?.leave(this.#options.isStill());
    this.#bust = bust === null ? null : new Bust(this, bust, this.#options.isStill());
  }

  /** Shows a set piece in place of the backdrop. False when its pictures cannot be had. */
  async #drawSetPiece(wish: SetPieceWish): Promise<boolean> {
    if (this.#piece?.renew?.(wish) === true) return true;
    const make = await prepareSetPiece(this, wish);
    if (make === null) return false;
    if (this.sys.isActive()) await this.#change(() => {
      this.#piece = make(this.#options.isStill());
      this.#print?.setNight(this.#piece.isNight === true);
    });
    return true;
  }

  /** Takes away what is seen and shows something else, behind a wipe unless nothing may move. */
  async #change(showNext: () => void): Promise<void> {
    const isFirst = this.#backdrop === null && this.#piece === null;
    const swap = (): void => {
      this.#backdrop?.destroy();
      this.#backdrop = null;
      this.#piece?.destroy();
      this.#piece = null;
      this.#bust?.leave(true);
      this.#bust = null;
      showNext();
      this.#place();
    };
    if (isFirst || this.#options.isStill()) swap();
    else await wipe(this, swap);
  }

  #place(): void {
    const density = this.#options.density();
    const view: Size = { width: this.scale.width, height: this.scale.height };
    const beside = isBeside({ width: window.innerWidth, height: window.innerHeight });
    this.#backdrop?.place(view, beside ? 1 - SHEET_SHARE : 1, density);
    this.#bust?.place(view, beside);
    this.#piece?.place(view, freeWidth({ width: window.innerWidth, height: window.innerHeight }) * (view.width / window.innerWidth));
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
