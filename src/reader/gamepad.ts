import type { Unsubscribe } from '../base/emitter.ts';
import type { KeyAction } from './keyboard.ts';

/** Standard gamepad buttons: A 0, B 1, X 2, Y 3, up 12, down 13, left 14, right 15. */
const BUTTONS: readonly (readonly [number, KeyAction | 'press' | 'less' | 'more'])[] = [
  [0, 'press'],
  [1, { kind: 'escape' }],
  [2, { kind: 'panel', panel: 'saves' }],
  [3, { kind: 'panel', panel: 'journal' }],
  [12, { kind: 'step', step: -1 }],
  [13, { kind: 'step', step: 1 }],
  [14, 'less'],
  [15, 'more'],
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
        if (typeof action !== 'string') onAction(action);
        else if (action === 'press') press(onAction);
        else change(action === 'more' ? 1 : -1);
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

/** Presses what has the focus; where nothing has it, the first way on gets it. */
function press(onAction: (action: KeyAction) => boolean): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.matches('button, summary, a, input[type=radio], input[type=checkbox]')) active.click();
  else onAction({ kind: 'step', step: 1 });
}

/** Sets a list or a slider one further, as the arrow keys would. */
function change(step: 1 | -1): void {
  const field = document.activeElement;
  if (field instanceof HTMLSelectElement) field.selectedIndex = Math.max(0, Math.min(field.options.length - 1, field.selectedIndex + step));
  else if (field instanceof HTMLInputElement && (field.type === 'range' || field.type === 'number')) {
    if (step > 0) field.stepUp();
    else field.stepDown();
  } else return;
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}
