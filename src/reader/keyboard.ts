import type { Unsubscribe } from '../base/emitter.ts';

/** What a key can ask for. `move` goes among the choices; `step`, which only a gamepad asks for, through everything that can be pressed or set. */
export type KeyAction =
  | { kind: 'choose'; index: number }
  | { kind: 'move'; step: 1 | -1 }
  | { kind: 'step'; step: 1 | -1 }
  | { kind: 'panel'; panel: 'journal' | 'people' | 'terms' | 'sources' | 'file' | 'models' | 'saves' | 'settings' | 'help' }
  | { kind: 'undo' | 'mute' | 'escape' };

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowDown: { kind: 'move', step: 1 },
  ArrowUp: { kind: 'move', step: -1 },
  j: { kind: 'panel', panel: 'journal' },
  p: { kind: 'panel', panel: 'people' },
  t: { kind: 'panel', panel: 'terms' },
  c: { kind: 'panel', panel: 'sources' },
  f: { kind: 'panel', panel: 'file' },
  r: { kind: 'panel', panel: 'models' },
  k: { kind: 'panel', panel: 'saves' },
  s: { kind: 'panel', panel: 'settings' },
  '?': { kind: 'panel', panel: 'help' },
  u: { kind: 'undo' },
  m: { kind: 'mute' },
  Escape: { kind: 'escape' },
};

/** Listens for the game's keys. Keys with a modifier, and keys typed into a field, are left alone. */
export function listenToKeys(onAction: (action: KeyAction) => boolean): Unsubscribe {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement || event.target instanceof HTMLTextAreaElement) return;
    const action = keyAction(event.key);
    if (action !== null && onAction(action)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => { document.removeEventListener('keydown', onKey); };
}

/** The action of a key, or null. */
export function keyAction(key: string): KeyAction | null {
  if (/^[1-9]$/.test(key)) return { kind: 'choose', index: Number(key) - 1 };
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
