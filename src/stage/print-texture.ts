import type { Scene } from 'phaser';

/**
 * Draws a texture of our own with a canvas pen, in place of an older one of this key; sizes in stage pixels, at least one. False when the browser gives no
 * canvas. Whoever prints it removes it.
 */
export function printTexture(scene: Scene, key: string, width: number, height: number, draw: (pen: CanvasRenderingContext2D) => void): boolean {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const canvas = scene.textures.createCanvas(key, Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
  if (canvas === null) return false;
  draw(canvas.getContext());
  canvas.refresh();
  return true;
}
