import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { ScenePicture } from '../catalog/pictures.ts';
import type { Size } from './layout.ts';

type ToView = (share: readonly [number, number]) => { x: number; y: number };

/** Something that moves in a picture: falls, rises or flickers. */
export interface Weather {
  place: (view: Size, scale: number, toView: ToView) => void;
  move: (time: number) => void;
  setStill: (isStill: boolean) => void;
  destroy: () => void;
}

const DEPTH = 20;

/** Builds what the picture asks for. Marks are slivers and lenses, as everything in the art is cut. */
export function createWeather(scene: Scene, picture: ScenePicture): Weather[] {
  drawMarks(scene);
  const makers: Record<string, () => Weather> = {
    snow: () => falling(scene, { colour: 0xf6efdf, speed: [34, 78], drift: [-26, 8], every: 70, size: [0.35, 1.1], alpha: 0.9 }),
    dust: () => falling(scene, { colour: 0xcdbe98, speed: [4, 12], drift: [-6, 6], every: 420, size: [0.18, 0.4], alpha: 0.4 }),
    embers: () => rising(scene, picture.smoke ?? [0.3, 0.8], { colour: 0xc4923b, every: 380, size: [0.2, 0.45], life: 2600, alpha: 0.85, texture: 'mark-flake' }),
    smoke: () => rising(scene, picture.smoke ?? [0.3, 0.3], { colour: 0x34454f, every: 520, size: [0.7, 2.6], life: 7600, alpha: 0.3, texture: 'mark-puff' }),
    lamp: () => lamp(scene, picture.lamp ?? [0.3, 0.4, 0.12]),
  };
  return picture.effects.flatMap((name) => { const make = makers[name]; return make === undefined ? [] : [make()]; });
}

function drawMarks(scene: Scene): void {
  if (scene.textures.exists('mark-flake')) return;
  const pen = scene.make.graphics({}, false);
  pen.fillStyle(0xffffff, 1).fillEllipse(8, 5, 15, 7).generateTexture('mark-flake', 16, 10).clear();
  pen.fillStyle(0xffffff, 1).fillCircle(40, 40, 30).fillCircle(58, 46, 20).fillCircle(24, 48, 18).generateTexture('mark-puff', 80, 80).clear();
  for (let ring = 8; ring > 0; ring -= 1) pen.fillStyle(0xffffff, 0.09).fillCircle(128, 128, ring * 16);
  pen.generateTexture('mark-glow', 256, 256).destroy();
}

type Emitter = GameObjects.Particles.ParticleEmitter;

/** Weather made of marks: built anew for every size of the view, halted while nothing may move. */
function marks(build: (view: Size, scale: number, toView: ToView) => Emitter): Weather {
  let emitter: Emitter | null = null;
  let isStopped = false;
  return {
    place(view, scale, toView) {
      emitter?.destroy();
      emitter = build(view, scale, toView);
      if (isStopped) emitter.pause();
    },
    move: () => undefined,
    setStill(isStill) {
      isStopped = isStill;
      if (isStill) emitter?.pause();
      else emitter?.resume();
    },
    destroy() { emitter?.destroy(); },
  };
}

interface FallingLook { colour: number; speed: [number, number]; drift: [number, number]; every: number; size: [number, number]; alpha: number }

function falling(scene: Scene, look: FallingLook): Weather {
  const [slow, fast] = look.speed;
  return marks((view, scale) => scene.add.particles(0, 0, 'mark-flake', {
    x: { min: -view.width * 0.1, max: view.width * 1.2 },
    y: -12,
    lifespan: (view.height / (slow * scale)) * 1000,
    speedY: { min: slow * scale, max: fast * scale },
    speedX: { min: look.drift[0] * scale, max: look.drift[1] * scale },
    scale: { min: look.size[0] * scale, max: look.size[1] * scale },
    rotate: { min: -40, max: 40 },
    alpha: look.alpha,
    tint: look.colour,
    frequency: look.every,
    advance: 9000,
  }).setDepth(DEPTH));
}

interface RisingLook { colour: number; every: number; size: [number, number]; life: number; alpha: number; texture: string }

function rising(scene: Scene, from: readonly [number, number], look: RisingLook): Weather {
  return marks((_view, scale, toView) => {
    const { x, y } = toView(from);
    return scene.add.particles(x, y, look.texture, {
      lifespan: look.life,
      speedY: { min: -34 * scale, max: -18 * scale },
      speedX: { min: 6 * scale, max: 22 * scale },
      scale: { start: look.size[0] * scale, end: look.size[1] * scale },
      alpha: { start: look.alpha, end: 0 },
      rotate: { min: 0, max: 360 },
      tint: look.colour,
      frequency: look.every,
      advance: look.life,
    }).setDepth(1.5);
  });
}

/** A flame breathes: two slow waves that never meet, and now and then a dip. */
function lamp(scene: Scene, spot: readonly [number, number, number]): Weather {
  const glow = scene.add.image(0, 0, 'mark-glow').setDepth(DEPTH).setBlendMode(BlendModes.ADD).setTint(0xc4923b).setAlpha(0.2);
  return {
    place(_view, scale, toView) {
      const { x, y } = toView([spot[0], spot[1]]);
      glow.setPosition(x, y).setScale((spot[2] * 1600 * scale * 3) / 256);
    },
    move(time) {
      const seconds = time / 1000;
      const dip = Math.sin(seconds * 0.37) > 0.985 ? 0.08 : 0;
      glow.setAlpha(0.19 + 0.028 * Math.sin(seconds * 5.1) + 0.02 * Math.sin(seconds * 8.3 + 1) - dip);
    },
    setStill: () => undefined,
    destroy() { glow.destroy(); },
  };
}
