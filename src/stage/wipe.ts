import type { Scene } from 'phaser';
import { fillPolygon } from './polygon.ts';

const WIPE_MS = 620;
const RED = 0xc2271d;
const INK = 0x161412;

/** Changes the picture behind a slanted red band with an ink edge that crosses the stage. `swap` runs while it covers everything. */
export function wipe(scene: Scene, swap: () => void): Promise<void> {
  const { width, height } = scene.scale;
  const slant = height * 0.28;
  const band = scene.add.graphics().setDepth(100);
  const span = width + slant * 2;
  fillPolygon(band, INK, [[-slant * 1.2, 0], [span, 0], [span - slant, height], [-slant * 2.2, height]]);
  fillPolygon(band, RED, [[0, 0], [span - slant * 0.2, 0], [span - slant * 1.2, height], [-slant, height]]);
  band.setX(-span - slant);
  return new Promise((resolve) => {
    scene.tweens.add({ targets: band, x: -slant * 0.1, duration: WIPE_MS / 2, ease: 'Cubic.In', onComplete: () => {
      swap();
      scene.tweens.add({ targets: band, x: width + slant * 3, duration: WIPE_MS / 2, ease: 'Cubic.Out', onComplete: () => {
        band.destroy();
        resolve();
      } });
    } });
  });
}
