import { Emitter } from '../base/emitter.ts';
import { readSettings, type Settings } from './settings.ts';

/** A place for a small text, such as the browser's local storage. */
export interface TextKeeper { read: () => string | null; write: (text: string) => void }

/** The settings as they stand; tells the views when one changes and keeps them. */
export class Preferences {
  readonly events = new Emitter<{ changed: Settings }>();
  readonly #keeper: TextKeeper;
  #settings: Settings;

  constructor(keeper: TextKeeper) {
    this.#keeper = keeper;
    this.#settings = readSettings(keeper.read());
  }

  get now(): Settings { return this.#settings; }

  set<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
    this.#settings = { ...this.#settings, [name]: value };
    this.#keeper.write(JSON.stringify(this.#settings));
    this.events.emit('changed', this.#settings);
  }
}
