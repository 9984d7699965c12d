import type { Scene } from 'phaser';

/** Where the pointer is over the window, as −1…1 from its middle; kept up to date until the scene shuts down. */
export function followPointer(scene: Scene): { x: number; y: number } {
  const lean = { x: 0, y: 0 };
  const onPointer = (event: PointerEvent): void => {
    lean.x = (event.clientX / window.innerWidth) * 2 - 1;
    lean.y = (event.clientY / window.innerHeight) * 2 - 1;
  };
  window.addEventListener('pointermove', onPointer, { passive: true });
  scene.events.once('shutdown', () => { window.removeEventListener('pointermove', onPointer); });
  return lean;
}
