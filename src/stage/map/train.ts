import type { GameObjects, Scene } from 'phaser';
import { ENGINE } from './engine.ts';
import { pointAlong, type Way } from './plan.ts';
import { trainAt, trainAtRest, type Timetable, type TrainMoment } from './timetable.ts';

const PUFFS = 5;
const PUFF_MS = 2100;
const DEPTH = 8;
/** It halts before the town, so that name and cards stay readable; in units. */
const HALT = 30;

export interface TrainLook { engine: string; drift: string; unit: number; alpha: number }

/** A train on its way over the map, with smoke; where it stands is worked out from the time alone, so that nothing is made while it runs. */
export class Train {
  readonly #way: Way;
  readonly #times: Timetable;
  readonly #unit: number;
  readonly #alpha: number;
  readonly #engine: GameObjects.Image;
  readonly #drift: GameObjects.Image;
  readonly #puffs: GameObjects.Image[];
  readonly #moment: TrainMoment = { share: 0, isBack: false, isStuck: false, isSeen: false };
  readonly #spot = { x: 0, y: 0, ahead: 1 };

  constructor(scene: Scene, way: Way, times: Timetable, look: TrainLook) {
    this.#way = way;
    this.#times = times;
    this.#unit = look.unit;
    this.#alpha = look.alpha;
    this.#puffs = Array.from({ length: PUFFS }, () => scene.add.image(0, 0, 'mark-puff').setDepth(DEPTH).setTint(0x34454f).setVisible(false));
    this.#engine = scene.add.image(0, 0, look.engine).setOrigin(0.5, 1).setDepth(DEPTH + 1).setVisible(false).setAlpha(look.alpha);
    this.#drift = scene.add.image(0, 0, look.drift).setOrigin(0.5, 0.86).setDepth(DEPTH + 2).setVisible(false);
  }

  /** `passed`: ms since the map stood; null shows the picture that stays. */
  show(passed: number | null): void {
    if (passed === null) trainAtRest(this.#times, this.#moment);
    else trainAt(this.#times, passed, this.#moment);
    const { share, isBack, isStuck, isSeen } = this.#moment;
    pointAlong(this.#way, share * Math.max(0, this.#way.length - HALT * this.#unit), this.#spot);
    // At rest the ways are drawn already; a train is shown only where it tells more than they do.
    const isShown = isSeen && (passed !== null || isStuck || this.#times.oneWay);
    const faces = isBack ? -this.#spot.ahead : this.#spot.ahead;
    this.#engine.setVisible(isShown).setFlipX(faces < 0).setPosition(this.#spot.x, this.#spot.y + 3 * this.#unit);
    this.#drift.setVisible(isShown && isStuck).setPosition(this.#spot.x, this.#spot.y + 4 * this.#unit);
    const chimney = this.#spot.x + faces * (ENGINE.chimney.x - ENGINE.width / 2) * this.#unit;
    const top = this.#spot.y + (ENGINE.chimney.y - ENGINE.height + 3) * this.#unit;
    for (let index = 0; index < PUFFS; index += 1) {
      const puff = this.#puffs[index];
      if (puff === undefined) continue;
      const age = passed === null ? (index + 0.5) / PUFFS : (passed / PUFF_MS + index / PUFFS) % 1;
      puff.setVisible(isShown && share > 0).setAlpha(0.5 * this.#alpha * (1 - age)).setScale(((4 + 15 * age) * this.#unit) / 80)
        .setPosition(chimney - faces * age * 15 * this.#unit, top - age * 19 * this.#unit);
    }
  }

  destroy(): void {
    this.#engine.destroy();
    this.#drift.destroy();
    for (const puff of this.#puffs) puff.destroy();
  }
}
