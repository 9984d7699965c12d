import type { Unsubscribe } from '../base/emitter.ts';
import type { KeyAction } from './keyboard.ts';

/** Standard gamepad buttons: A 0, B 1, Y 3, up 12, down 13. */
const BUTTONS: readonly (readonly [number, KeyAction | 'press'])[] = [
  [0, 'press'],
  [1, { kind: 'escape' }],
  [3, { kind: 'panel', panel: 'journal' }],
  [12, { kind: 'move', step: -1 }],
  [13, { kind: 'move', step: 1 }],
];

/** Reads a gamepad while one is connected, and only then: no loop runs without it. */
export function listenToGamepad(onAction: (action: KeyAction) => boolean): Unsubscribe {
  const held = new Set<number>();
  let frame = 0;
  const poll = (): void => {
    const pad = navigator.getGamepads().find((each) => each !== null) ?? null;
    if (pad === null) {
      frame = 0;
      return;
    }
    for (const [index, action] of BUTTONS) {
      const isDown = pad.buttons[index]?.pressed === true;
      if (isDown && !held.has(index)) {
        if (action !== 'press') onAction(action);
        else if (document.activeElement instanceof HTMLButtonElement) document.activeElement.click();
        else onAction({ kind: 'move', step: 1 });
      }
      if (isDown) held.add(index);
      else held.delete(index);
    }
    frame = requestAnimationFrame(poll);
  };
  const onConnect = (): void => { if (frame === 0) frame = requestAnimationFrame(poll); };
  window.addEventListener('gamepadconnected', onConnect);
  return () => {
    window.removeEventListener('gamepadconnected', onConnect);
    cancelAnimationFrame(frame);
  };
}
