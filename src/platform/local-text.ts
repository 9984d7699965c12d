import type { TextKeeper } from '../session/preferences.ts';

/** A small text in local storage under this game's own prefix; kept in memory when the browser refuses. */
export function localText(name: string): TextKeeper {
  const key = `point-seven:${name}`;
  let memory: string | null = null;
  return {
    read() {
      try {
        return window.localStorage.getItem(key) ?? memory;
      } catch {
        return memory;
      }
    },
    write(text) {
      memory = text;
      try {
        window.localStorage.setItem(key, text);
      } catch {
        // Refused or full: the text stays in memory for this visit.
      }
    },
  };
}
