import { BlendModes, CANVAS, Display, type GameObjects, type Renderer, type Scene, type Tweens } from 'phaser';
import { colourOfLight } from '../catalog/lights.ts';
import type { Size } from './layout.ts';

/** Over the layers of a backdrop, under its snow and its lamp: those give light of their own. */
const DEPTH = 15;
/** Milliseconds in which an hour passes, where things may move. */
const PASSING_MS = 1600;
const WHITE = 0xffffff;

/** The light of the hour: one plate over the whole backdrop, that multiplies. White paper lets everything through. */
export class LightPlate {
  readonly #scene: Scene;
  readonly #plate: GameObjects.Rectangle;
  #now = WHITE;
  #passing: Tweens.Tween | null = null;

  constructor(scene: Scene, light: string | null) {
    this.#scene = scene;
    multiplyOnCanvas(scene);
    this.#plate = scene.add.rectangle(0, 0, 1, 1, WHITE).setOrigin(0).setDepth(DEPTH).setBlendMode(BlendModes.MULTIPLY);
    this.#print(numberOf(light));
  }

  place({ width, height }: Size): void {
    this.#plate.setSize(width, height);
  }

  /** Another hour in the same room. */
  turn(light: string | null, isStill: boolean): void {
    const goal = numberOf(light);
    this.#passing?.stop();
    this.#passing = null;
    if (isStill || goal === this.#now) { this.#print(goal); return; }
    const from = Display.Color.ValueToColor(this.#now);
    const to = Display.Color.ValueToColor(goal);
    this.#passing = this.#scene.tweens.addCounter({ from: 0, to: 100, duration: PASSING_MS, ease: 'Sine.InOut', onUpdate: (tween) => {
      const { r, g, b } = Display.Color.Interpolate.ColorWithColor(from, to, 100, tween.getValue() ?? 100);
      this.#print(Display.Color.GetColor(Math.round(r), Math.round(g), Math.round(b)));
    } });
  }

  destroy(): void {
    this.#passing?.stop();
    this.#plate.destroy();
  }

  #print(colour: number): void {
    this.#now = colour;
    // A plate that lets everything through need not be printed.
    this.#plate.setFillStyle(colour).setVisible(colour !== WHITE);
  }
}

function numberOf(light: string | null): number {
  const colour = colourOfLight(light);
  return colour === null ? WHITE : parseInt(colour.slice(1), 16);
}

/** Phaser asks for its blend modes before its own question whether the browser has them is answered; every browser that this page runs in has this one. */
function multiplyOnCanvas({ game: { renderer } }: Scene): void {
  if (renderer.type === CANVAS) (renderer as Renderer.Canvas.CanvasRenderer).blendModes[BlendModes.MULTIPLY] = 'multiply';
}
