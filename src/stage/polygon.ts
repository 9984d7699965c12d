import { Math as PhaserMath, type GameObjects } from 'phaser';

/** Fills a polygon given as pairs of x and y. */
export function fillPolygon(pen: GameObjects.Graphics, colour: number, corners: readonly (readonly [number, number])[]): void {
  pen.fillStyle(colour, 1).fillPoints(corners.map(([x, y]) => new PhaserMath.Vector2(x, y)), true);
}
