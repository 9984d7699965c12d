import type { GameObjects, Scene } from 'phaser';
import type { ScenePicture } from '../catalog/pictures.ts';
import { coverPicture, parallax, PICTURE, type Placed, type Size } from './layout.ts';
import { LightPlate } from './light-plate.ts';
import { createWeather, type Weather } from './weather.ts';

/** Reach of the pointer and of the slow drift on the nearest layer, in CSS pixels (art bible, 5). */
const POINTER_REACH = 20;
const DRIFT_REACH = 7;
/** Seconds for one breath of the drift. */
const DRIFT_PERIOD = 23;

/** One picture in layers, with its weather. */
export class Backdrop {
  readonly id: string;
  readonly #picture: ScenePicture;
  readonly #layers: { image: GameObjects.Image; depth: number }[];
  readonly #weather: Weather[];
  readonly #light: LightPlate;
  #placed: Placed = { x: 0, y: 0, scale: 1 };
  #density = 1;
  #eased = { x: 0, y: 0 };

  constructor(scene: Scene, picture: ScenePicture, light: string | null, isStill: boolean) {
    this.id = picture.id;
    this.#picture = picture;
    this.#layers = picture.layers.flatMap((layer, index) => {
      const key = `${picture.id}-${String(index)}`;
      return scene.textures.exists(key) ? [{ image: scene.add.image(0, 0, key).setDepth(index), depth: layer.depth }] : [];
    });
    this.#weather = createWeather(scene, picture);
    this.#light = new LightPlate(scene, light);
    this.setStill(isStill);
  }

  place(view: Size, freeShare: number, density: number): void {
    this.#placed = coverPicture(view, this.#picture.focus, freeShare);
    this.#density = density;
    for (const { image } of this.#layers) image.setScale((PICTURE.width / image.frame.width) * this.#placed.scale);
    this.#set(0, 0);
    const toView = (share: readonly [number, number]): { x: number; y: number } => ({
      x: this.#placed.x + (share[0] - 0.5) * PICTURE.width * this.#placed.scale,
      y: this.#placed.y + (share[1] - 0.5) * PICTURE.height * this.#placed.scale,
    });
    for (const each of this.#weather) each.place(view, this.#placed.scale, toView);
    this.#light.place(view);
  }

  /** `push` is the pointer as −1…1; the picture leans after it slowly. From 1931 on nothing drifts: only the lamp moves. */
  move(time: number, delta: number, push: { x: number; y: number }): void {
    const isRigid = Number(this.#picture.period) >= 1931;
    const ease = Math.min(1, delta / 600);
    this.#eased.x += (push.x - this.#eased.x) * ease;
    this.#eased.y += (push.y - this.#eased.y) * ease;
    const drift = Math.sin((time / 1000 / DRIFT_PERIOD) * Math.PI * 2);
    if (!isRigid) this.#set(this.#eased.x * POINTER_REACH + drift * DRIFT_REACH, this.#eased.y * POINTER_REACH * 0.4);
    for (const each of this.#weather) each.move(time);
  }

  /** The hour goes on in the same room. */
  turnLight(light: string | null, isStill: boolean): void {
    this.#light.turn(light, isStill);
  }

  setStill(isStill: boolean): void {
    for (const each of this.#weather) each.setStill(isStill);
    if (isStill) this.#set(0, 0);
  }

  destroy(): void {
    for (const { image } of this.#layers) image.destroy();
    for (const each of this.#weather) each.destroy();
    this.#light.destroy();
  }

  #set(x: number, y: number): void {
    for (const { image, depth } of this.#layers) {
      image.setPosition(this.#placed.x + parallax(depth, x, this.#density), this.#placed.y + parallax(depth, y, this.#density));
    }
  }
}
