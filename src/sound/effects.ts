import { Howl } from 'howler';
import { soundFor } from '../catalog/sounds.ts';

/** Pause between two effects of one page, in ms: a bell after the cards, not on top of them. */
const STEP_MS = 900;
/** Effects kept decoded; the oldest is freed. */
const KEPT = 6;

/** Plays the effects of a page one after the other, and says what a caption would say. */
export class Effects {
  readonly #kept = new Map<string, Howl>();
  #volume = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];

  setVolume(volume: number): void {
    this.#volume = volume;
    for (const howl of this.#kept.values()) howl.volume(volume);
  }

  play(ids: readonly string[]): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = ids.map((id, index) => setTimeout(() => { this.#howl(id)?.play(); }, index * STEP_MS));
  }

  #howl(id: string): Howl | null {
    if (this.#volume === 0) return null;
    const known = this.#kept.get(id);
    if (known !== undefined) return known;
    const sound = soundFor('sfx', id);
    if (sound === null) return null;
    const howl = new Howl({ src: sound.sources, format: ['webm', 'mp3'], volume: this.#volume });
    this.#kept.set(id, howl);
    const oldest = [...this.#kept.keys()][0];
    if (this.#kept.size > KEPT && oldest !== undefined) {
      this.#kept.get(oldest)?.unload();
      this.#kept.delete(oldest);
    }
    return howl;
  }
}
