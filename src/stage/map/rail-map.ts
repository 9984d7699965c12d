import type { GameObjects, Scene } from 'phaser';
import type { MapPlan } from '../../catalog/map-plan.ts';
import type { ScenePicture } from '../../catalog/pictures.ts';
import type { MapStands } from '../../session/map-stands.ts';
import { pixelDensity } from '../density.ts';
import type { Size } from '../layout.ts';
import type { SetPieceWish } from '../set-piece.ts';
import { createWeather, type Weather } from '../weather.ts';
import { printTexture } from '../print-texture.ts';
import { DRIFT, drawDrift, drawEngine, ENGINE } from './engine.ts';
import { INK } from './marks.ts';
import { fitMap, toView, wayOf, type MapFit } from './plan.ts';
import { drawSheet, wayTo } from './sheet.ts';
import { timetableOf } from './timetable.ts';
import { Train } from './train.ts';

export interface MapPictures { picture: ScenePicture; plan: MapPlan; ground: readonly string[] }

const SHEET = 'map-sheet';
const OWN = 'map-engine-own';
const LEADER = 'map-engine-leader';
const SNOW = 'map-drift';
/** More trains of earlier journeys than this would only crowd the lines; the ways stay marked. */
const MOST_LATELY = 4;
/** Flakes are smaller here than before a window. */
const FLAKE = 0.5;
/** A planned train is lighter than one that ran. */
const PLANNED_ALPHA = 0.78;

/** The lines of the campaign: towns with their cards, the ways that were gone and those that are planned, trains, snow. */
export class RailMap {
  /** A change of plan or of the window is drawn from the ground again. */
  readonly holds: readonly string[];
  readonly #scene: Scene;
  readonly #pictures: MapPictures;
  readonly #weather: Weather[];
  readonly #font: string;
  #stands: MapStands;
  #isStill: boolean;
  #image: GameObjects.Image | null = null;
  #trains: Train[] = [];
  #placed: { view: Size; freeWidth: number } | null = null;
  #began: number | null = null;
  #passed = 0;
  #isGone = false;

  constructor(scene: Scene, stands: MapStands, pictures: MapPictures, isStill: boolean) {
    this.#scene = scene;
    this.#stands = stands;
    this.#pictures = pictures;
    this.#isStill = isStill;
    this.holds = pictures.ground;
    this.#font = getComputedStyle(document.documentElement).getPropertyValue('--head').trim() || 'sans-serif';
    this.#weather = createWeather(scene, pictures.picture);
    for (const each of this.#weather) each.setStill(isStill);
    // Letters drawn before their font has come would stay as they are.
    const wished = `600 16px ${this.#font}`;
    if (!document.fonts.check(wished, 'Tula 0')) void document.fonts.load(wished, 'Tula 0').then(() => { this.#redraw(); }).catch(() => undefined);
  }

  place(view: Size, freeWidth: number): void {
    const last = this.#placed;
    if (this.#image !== null && last?.view.width === view.width && last.view.height === view.height && last.freeWidth === freeWidth) return;
    this.#placed = { view, freeWidth };
    this.#draw(view, freeWidth);
    this.#placeWeather();
  }

  #placeWeather(): void {
    if (this.#placed === null) return;
    const { view, freeWidth } = this.#placed;
    const fit = fitMap(view, freeWidth, pixelDensity());
    // Flakes that hang in the air would only lie on the names.
    if (!this.#isStill) for (const each of this.#weather) each.place({ width: freeWidth, height: view.height }, fit.unit * FLAKE, (share) => toView(fit, share));
  }

  move(time: number): void {
    this.#began ??= time;
    if (this.#isStill) this.#letMove();
    this.#passed = time - this.#began;
    for (const train of this.#trains) train.show(this.#passed);
    for (const each of this.#weather) each.move(time);
  }

  finish(): void {
    this.#isStill = true;
    for (const each of this.#weather) each.setStill(true);
    for (const train of this.#trains) train.show(null);
  }

  /** Movement was turned on again. */
  #letMove(): void {
    this.#isStill = false;
    for (const each of this.#weather) each.setStill(false);
    this.#placeWeather();
  }

  /** The same map with another plan or another week: nothing is wiped away. */
  renew(wish: SetPieceWish): boolean {
    if (wish.kind !== 'map') return false;
    this.#stands = wish.stands;
    this.#redraw();
    return true;
  }

  destroy(): void {
    this.#isGone = true;
    this.#clear();
    for (const each of this.#weather) each.destroy();
  }

  #redraw(): void {
    if (this.#placed !== null && !this.#isGone) this.#draw(this.#placed.view, this.#placed.freeWidth);
  }

  #draw(view: Size, freeWidth: number): void {
    this.#clear();
    const fit = fitMap(view, freeWidth, pixelDensity());
    const { plan } = this.#pictures;
    const ground = this.#pictures.ground.map((key) => this.#scene.textures.get(key).getSourceImage() as HTMLImageElement);
    if (!printTexture(this.#scene, SHEET, view.width, view.height, (pen) => { drawSheet(pen, view, fit, { plan, stands: this.#stands, ground, font: this.#font }); })) return;
    this.#image = this.#scene.add.image(0, 0, SHEET).setOrigin(0, 0).setDepth(0);
    const size = fit.train;
    printTexture(this.#scene, OWN, ENGINE.width * size, ENGINE.height * size, (pen) => { drawEngine(pen, size, INK.red); });
    printTexture(this.#scene, LEADER, ENGINE.width * size, ENGINE.height * size, (pen) => { drawEngine(pen, size, INK.blue); });
    printTexture(this.#scene, SNOW, DRIFT.width * size, DRIFT.height * size, (pen) => { drawDrift(pen, size); });
    this.#trains = this.#makeTrains(fit);
    for (const train of this.#trains) train.show(this.#isStill ? null : this.#passed);
  }

  #makeTrains(fit: MapFit): Train[] {
    const stands = this.#stands;
    const { plan } = this.#pictures;
    const trips = [...stands.lately.slice(-MOST_LATELY), ...stands.thisWeek, ...stands.planned].filter((trip) => trip.place !== stands.home);
    const trains = trips.map((trip, index) => {
      const way = wayTo(plan, stands, fit, trip);
      const isPlanned = stands.planned.includes(trip);
      return new Train(this.#scene, way, timetableOf(way.length, fit.unit, index, { isStuck: trip.stuckDays > 0, oneWay: stands.here === trip.place }), { engine: OWN, drift: SNOW, unit: fit.train, alpha: isPlanned ? PLANNED_ALPHA : 1 });
    });
    if (stands.zinoviev === null) return trains;
    const way = wayOf(plan, fit, stands.zinoviev);
    return [...trains, new Train(this.#scene, way, timetableOf(way.length, fit.unit, 0, { isStuck: false, oneWay: true }), { engine: LEADER, drift: SNOW, unit: fit.train, alpha: 1 })];
  }

  #clear(): void {
    for (const train of this.#trains) train.destroy();
    this.#trains = [];
    this.#image?.destroy();
    this.#image = null;
    for (const key of [SHEET, OWN, LEADER, SNOW]) if (this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
  }
}
