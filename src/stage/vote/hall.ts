import type { GameObjects, Scene, Textures } from 'phaser';
import type { VotePictures } from '../../catalog/vote-pictures.ts';
import type { VoteStands } from '../../session/vote-stands.ts';
import type { Size } from '../layout.ts';
import { printTexture } from '../print-texture.ts';
import { armStep, bellLean, countTimes, lineRow, UPRIGHT, type CountTimes } from './count-times.ts';
import { CountingLine } from './counting-line.ts';
import { FigureSheet, SHEET } from './figure-sheet.ts';
import { drawGround } from './ground.ts';
import { callOrder, cellName } from './looks.ts';
import { planHall, SIZES } from './plan.ts';
import { Tellers } from './tellers.ts';
import { TulaRings } from './tula-rings.ts';

const DEPTH = 5;
const GROUND = 'vote-ground';
/** Index of the largest of SIZES. */
const NEAR = SIZES.length - 1;
/** Height of the bell's handle over the foot of the table, as a share of its width. */
const BELL_HEIGHT = 0.42;
/** The hall of a vote from above: 694 figures of one texture, whose cards go up, are counted row by row, and stay. */
export class VoteHall {
  /** A new size of the view is printed from the sheet again. */
  readonly holds = [SHEET];
  readonly #scene: Scene;
  readonly #stands: VoteStands;
  readonly #pictures: VotePictures;
  readonly #times: CountTimes;
  /** Back to front; which seat an image stands for depends on the view. */
  readonly #images: GameObjects.Image[];
  readonly #podium: GameObjects.Image;
  readonly #bell: GameObjects.Image;
  readonly #tellers: Tellers;
  readonly #rings: TulaRings;
  readonly #line: CountingLine;
  #ground: GameObjects.Image | null = null;
  #sheet: FigureSheet | null = null;
  /** Frames by seat and step, and the step that each image shows now: nothing is made while the hall moves. */
  #frames: Textures.Frame[] = [];
  readonly #shown: Uint8Array;
  #order: Uint16Array = new Uint16Array();
  #began: number | null = null;
  #isOver: boolean;

  constructor(scene: Scene, stands: VoteStands, pictures: VotePictures, isStill: boolean) {
    const { row, rows, along } = pictures.seats;
    this.#scene = scene;
    this.#stands = stands;
    this.#pictures = pictures;
    this.#times = countTimes({ row, rows, along, call: callOrder(stands.cards), own: stands.own });
    this.#images = row.map(() => scene.add.image(0, 0, SHEET).setOrigin(0, 0).setDepth(DEPTH));
    this.#podium = scene.add.image(0, 0, SHEET).setDepth(DEPTH + 1);
    this.#bell = scene.add.image(0, 0, SHEET).setDepth(DEPTH + 1);
    this.#tellers = new Tellers(scene, pictures.seats, DEPTH + 2);
    this.#rings = new TulaRings(scene, stands, DEPTH + 2);
    this.#line = new CountingLine(scene, pictures.seats);
    this.#shown = new Uint8Array(row.length);
    this.#isOver = isStill || !stands.isNew;
  }

  place(view: Size, freeWidth: number): void {
    const { seats, cells } = this.#pictures;
    const plan = planHall(view, freeWidth, seats);
    const old = this.#sheet;
    const sheet = new FigureSheet(this.#scene, cells, plan.unit, SIZES);
    this.#sheet = sheet;
    this.#order = plan.order;
    this.#frames = seats.row.flatMap((_row, seat) => Array.from({ length: UPRIGHT + 1 }, (_each, step) => sheet.frame(this.#cell(seat, step), plan.size[seat] ?? 0)));
    const feet = SIZES.map((_share, size) => sheet.origin('empty', size));
    for (const [index, image] of this.#images.entries()) {
      const seat = plan.order[index] ?? 0;
      const foot = feet[plan.size[seat] ?? 0] ?? { x: 0, y: 0 };
      this.#shown[index] = this.#isOver ? UPRIGHT : 0;
      image.setDepth(this.#stands.tula.includes(seat) ? DEPTH + 3 : DEPTH);
      // Whole pixels: the figures were printed at this size and stay as sharp as they were cut.
      image.setFrame(this.#frame(seat, this.#shown[index])).setPosition(Math.round((plan.x[seat] ?? 0) - foot.x), Math.round((plan.y[seat] ?? 0) - foot.y));
    }
    const width = Math.min(plan.unit * 380, plan.radius.x * seats.inner * 1.55);
    const table = sheet.frame('podium', NEAR);
    const foot = plan.centre.y + plan.radius.y * seats.inner * 0.42;
    this.#podium.setFrame(table).setOrigin(0.5, 1).setScale(width / table.width).setPosition(plan.centre.x, foot);
    const bell = sheet.frame('bell', NEAR);
    const hung = sheet.origin('bell', NEAR);
    this.#bell.setFrame(bell).setOrigin(hung.x / bell.width, hung.y / bell.height).setScale(width / table.width)
      .setPosition(plan.centre.x, foot - (width * BELL_HEIGHT));
    this.#tellers.place(plan, sheet, this.#isOver ? seats.rows - 1 : 0);
    this.#rings.place(plan, sheet);
    this.#line.place(plan);
    this.#placeGround(view, plan);
    old?.destroy();
  }

  move(time: number): void {
    if (this.#isOver) return;
    this.#began ??= time;
    const passed = time - this.#began;
    this.#isOver = passed > this.#times.end + TulaRings.SETTLE_MS;
    for (let index = 0; index < this.#shown.length; index += 1) {
      const seat = this.#order[index] ?? 0;
      const step = this.#isOver ? UPRIGHT : armStep(this.#times, seat, passed);
      if (step === this.#shown[index]) continue;
      this.#shown[index] = step;
      this.#images[index]?.setFrame(this.#frame(seat, step), false, false);
    }
    const row = lineRow(this.#times, passed);
    this.#line.show(this.#isOver ? null : row);
    if (row !== null) this.#tellers.show(row);
    else if (passed > this.#times.countEnd) this.#tellers.show(this.#pictures.seats.rows - 1);
    this.#bell.setRotation(bellLean(passed));
    this.#rings.move(passed - this.#times.end);
  }

  /** Goes to the end of the count at once. */
  finish(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const [index, image] of this.#images.entries()) image.setFrame(this.#frame(this.#order[index] ?? 0, UPRIGHT), false, false);
    this.#shown.fill(UPRIGHT);
    this.#line.show(null);
    this.#bell.setRotation(0);
    this.#tellers.show(this.#pictures.seats.rows - 1);
    this.#rings.move(TulaRings.SETTLE_MS);
  }

  destroy(): void {
    for (const image of this.#images) image.destroy();
    this.#podium.destroy();
    this.#bell.destroy();
    this.#tellers.destroy();
    this.#rings.destroy();
    this.#line.destroy();
    this.#ground?.destroy();
    this.#sheet?.destroy();
    this.#scene.textures.remove(GROUND);
  }

  #cell(seat: number, step: number): string {
    return cellName(this.#stands.cards[seat] ?? 'card_absent', this.#pictures.seats.head[seat] ?? 'bare', seat, step);
  }

  #frame(seat: number, step: number): Textures.Frame {
    const frame = this.#frames[seat * (UPRIGHT + 1) + step];
    if (frame === undefined) throw new Error(`Seat ${String(seat)} has no figure.`);
    return frame;
  }

  #placeGround(view: Size, plan: ReturnType<typeof planHall>): void {
    this.#ground?.destroy();
    if (!printTexture(this.#scene, GROUND, view.width, view.height, (pen) => { drawGround(pen, view, plan, this.#pictures.seats); })) return;
    this.#ground = this.#scene.add.image(0, 0, GROUND).setOrigin(0, 0).setDepth(0);
  }
}
