import type { GameObjects, Scene } from 'phaser';
import type { TableStands } from '../../session/table-stands.ts';
import type { Size } from '../layout.ts';
import { fillPolygon } from '../polygon.ts';
import type { SetPieceWish } from '../set-piece.ts';
import { polygon, type Pen } from '../vote/cuts.ts';
import { printTexture } from '../print-texture.ts';
import { drawGround, lampOf } from './ground.ts';
import { INK } from './ink.ts';
import { drawCard, drawEnvelope, drawPaper, lying, LYING } from './papers.ts';
import { farEdge, nearEdge, PILED, pilesOf, pileSpot, planTable, turnOf, type Spot, type TablePlan } from './plan.ts';
import { flicker, Slide } from './slide.ts';

const GROUND = 'table-ground';
const COMING = 'table-coming';
const GOING = 'table-going';
const CARD = 'table-card';
const CARD_AFTER = 'table-card-after';
const SALT = 'table-salt';
const KEYS = [GROUND, COMING, GOING, CARD, CARD_AFTER, SALT];

/** Milliseconds: an answered sheet goes to its pile, then the next one comes; at the decision the salt is lifted and then the card moves. */
const TIMES = { going: 700, coming: 460, came: 1500, salt: 700, card: 900, turned: 1500, rests: 2300 };
/** The light that hangs in the air between the lamp and the cloth. */
const LIGHT = { colour: 0xf6efdf, least: 0.025, more: 0.05 };
/** A sheet still in the folder is this much smaller. */
const FAR_SIZE = 0.78;
const CARD_SIZE = 0.86;

/** The commission's table under its lamp: sheets come out of the folder, go to piles by how they were answered, and in the end the card moves or does not. */
export class CommissionTable {
  readonly isNight = true;
  readonly #scene: Scene;
  readonly #light: GameObjects.Graphics;
  #stands: TableStands;
  #isStill: boolean;
  #ground: GameObjects.Image | null = null;
  #slides: Slide[] = [];
  /** The card before and after the decision, when it is turned on the way. */
  #turn: { before: GameObjects.Image; after: GameObjects.Image } | null = null;
  #placed: { view: Size; freeWidth: number } | null = null;
  #began: number | null = null;
  #isOver: boolean;
  /** Place in the order of the sheet that goes to its pile on this page, −1 for none; and whether one comes. */
  #going = -1;
  #isComing: boolean;

  constructor(scene: Scene, stands: TableStands, isStill: boolean) {
    this.#scene = scene;
    this.#stands = stands;
    this.#isStill = isStill;
    this.#isOver = isStill || !stands.isNew;
    this.#isComing = stands.sheets.some(({ how }) => how === null);
    this.#light = scene.add.graphics().setDepth(8);
  }

  place(view: Size, freeWidth: number): void {
    const last = this.#placed;
    if (this.#ground !== null && last?.view.width === view.width && last.view.height === view.height && last.freeWidth === freeWidth) return;
    this.#placed = { view, freeWidth };
    this.#draw(view, freeWidth);
  }

  move(time: number): void {
    this.#isStill = false;
    this.#light.setAlpha(LIGHT.least + LIGHT.more * flicker(time));
    if (this.#isOver) return;
    this.#began ??= time;
    this.#isOver = time - this.#began > TIMES.rests;
    this.#show(this.#isOver ? null : time - this.#began);
  }

  finish(): void {
    this.#isStill = true;
    this.#isOver = true;
    this.#light.setAlpha(LIGHT.least + LIGHT.more);
    this.#show(null);
  }

  /** The same table with another sheet on it: nothing is wiped away. */
  renew(wish: SetPieceWish): boolean {
    if (wish.kind !== 'table') return false;
    const before = this.#stands;
    const now = wish.stands;
    this.#stands = now;
    this.#going = goingOf(before, now);
    this.#isComing = now.sheets.some(({ id, how }) => how === null && !before.sheets.some((each) => each.id === id));
    const hasNews = this.#going >= 0 || this.#isComing || (now.card !== null && before.card === null);
    this.#isOver = this.#isStill || !now.isNew || !hasNews;
    this.#began = null;
    if (this.#placed !== null) this.#draw(this.#placed.view, this.#placed.freeWidth);
    return true;
  }

  destroy(): void {
    this.#clear();
    this.#light.destroy();
  }

  #show(passed: number | null): void {
    for (const slide of this.#slides) slide.show(passed);
    if (this.#turn === null) return;
    // Turned like a page: narrow in the middle, and on the other side afterwards.
    const { before, after } = this.#turn;
    const share = passed === null ? 1 : Math.max(0, Math.min(1, (passed - TIMES.card) / (TIMES.turned - TIMES.card)));
    const isAfter = share >= 0.5;
    before.setVisible(!isAfter);
    after.setVisible(isAfter);
    const width = Math.max(0.06, Math.abs(Math.cos(share * Math.PI)));
    before.setScale(before.scaleY * width, before.scaleY);
    after.setScale(after.scaleY * width, after.scaleY);
  }

  #draw(view: Size, freeWidth: number): void {
    this.#clear();
    const plan = planTable(view, freeWidth);
    const { unit } = plan;
    const { sheets, card } = this.#stands;
    const going = this.#isOver ? -1 : this.#going;
    if (!printTexture(this.#scene, GROUND, view.width, view.height, (pen) => { drawGround(pen, view, plan, this.#stands, going); })) return;
    this.#ground = this.#scene.add.image(0, 0, GROUND).setOrigin(0, 0).setDepth(0);
    if (going >= 0) this.#slide(GOING, unit, (pen, middle) => { lying(pen, middle, unit, turnOf(going), () => { drawPaper(pen, sheets[going]?.origin ?? 'minute'); }); }, 4, this.#goingWay(plan, going));
    const coming = sheets.findIndex(({ how }) => how === null);
    if (coming >= 0) {
      const way = { from: this.#isComing ? plan.folder : plan.reading, to: plan.reading, begin: going >= 0 ? TIMES.coming : 0, end: TIMES.came, small: this.#isComing ? FAR_SIZE : 1, large: 1, lift: this.#isComing ? 14 * unit : 0 };
      this.#slide(COMING, unit, (pen, middle) => { lying(pen, middle, unit, turnOf(coming), () => { drawPaper(pen, sheets[coming]?.origin ?? 'minute'); }); }, 5, way);
    }
    this.#layCard(plan, card);
    this.#drawLight(plan);
    this.#show(this.#isOver ? null : 0);
    this.#light.setAlpha(LIGHT.least + LIGHT.more);
  }

  #goingWay(plan: TablePlan, going: number): ConstructorParameters<typeof Slide>[1] {
    const { pile, height } = pilesOf(this.#stands.sheets);
    return { from: plan.reading, to: pileSpot(plan, pile[going] ?? 0, height[going] ?? 0), begin: 0, end: TIMES.going, small: 1, large: PILED, lift: 0 };
  }

  /** The card on the cloth with the salt on it; when it is decided, where it goes. */
  #layCard(plan: TablePlan, card: TableStands['card']): void {
    const { unit } = plan;
    const size = unit * CARD_SIZE;
    const to: Spot = card === null ? plan.card : card === 'taken' ? plan.folder : card === 'kept' ? plan.cardKept : plan.cardBack;
    const way = { from: plan.card, to, begin: TIMES.card, end: TIMES.rests - 100, small: 1, large: 1, lift: card === null ? 0 : 12 * unit };
    const shut = this.#slide(CARD, unit, (pen, middle) => { lying(pen, middle, size, -0.12, () => { drawCard(pen, null); }); }, 6, way);
    if (shut !== null && card !== null && card !== 'taken') {
      const after = this.#slide(CARD_AFTER, unit, (pen, middle) => {
        lying(pen, middle, size, card === 'kept' ? 0.08 : -0.05, () => { if (card === 'kept') drawEnvelope(pen); else drawCard(pen, card); });
      }, 6, way);
      if (after !== null) this.#turn = { before: shut, after };
    }
    const salt = { x: plan.card.x + 6 * unit, y: plan.card.y - 12 * unit };
    const aside = card === null ? salt : { x: salt.x - 62 * unit, y: salt.y + 10 * unit };
    this.#slide(SALT, unit, (pen, middle) => { drawSalt(pen, middle, unit); }, 7, { from: salt, to: aside, begin: 0, end: TIMES.salt, small: 1, large: 1, lift: card === null ? 0 : 18 * unit });
  }

  #drawLight(plan: TablePlan): void {
    const lamp = lampOf(plan);
    const reach = 322 * plan.unit;
    const [left, right] = [lamp.x - reach, lamp.x + reach];
    const low = (x: number): number => (farEdge(plan, x) + nearEdge(plan, x)) / 2;
    this.#light.clear();
    fillPolygon(this.#light, LIGHT.colour, [[lamp.x - lamp.half, lamp.y], [lamp.x + lamp.half, lamp.y], [right, low(right)], [lamp.x + reach * 0.5, nearEdge(plan, lamp.x + reach * 0.5)], [lamp.x - reach * 0.5, nearEdge(plan, lamp.x - reach * 0.5)], [left, low(left)]]);
  }

  #slide(key: string, unit: number, draw: (pen: Pen, middle: Spot) => void, depth: number, way: ConstructorParameters<typeof Slide>[1]): GameObjects.Image | null {
    const size = { width: LYING.width * unit, height: LYING.height * unit };
    if (!printTexture(this.#scene, key, size.width, size.height, (pen) => { draw(pen, { x: size.width / 2, y: size.height / 2 }); })) return null;
    const image = this.#scene.add.image(way.from.x, way.from.y, key).setDepth(depth);
    this.#slides.push(new Slide(image, way));
    return image;
  }

  #clear(): void {
    for (const { image } of this.#slides) image.destroy();
    this.#slides = [];
    this.#turn = null;
    this.#ground?.destroy();
    this.#ground = null;
    for (const key of KEYS) if (this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
  }
}

/** The sheet that has been answered since, −1 when it was none or cannot be told apart. */
export function goingOf(before: TableStands, now: TableStands): number {
  const read = before.sheets.find(({ how }) => how === null);
  return read === undefined ? -1 : now.sheets.findIndex(({ id, how }) => id === read.id && how !== null);
}

/** The salt cellar that the chairman sets on the card. */
function drawSalt(pen: Pen, { x, y }: Spot, unit: number): void {
  const at = (left: number, top: number): [number, number] => [x + left * unit, y + top * unit];
  polygon(pen, INK.ink, [at(-13, -24), at(15, -24), at(22, 18), at(-16, 18)]);
  polygon(pen, INK.paperHi, [at(-12, -20), at(10, -20), at(14, 14), at(-16, 14)]);
  polygon(pen, INK.ash, [at(2, -20), at(10, -20), at(14, 14), at(4, 14)]);
  polygon(pen, INK.ink, [at(-11, -30), at(9, -30), at(12, -19), at(-14, -19)]);
}
