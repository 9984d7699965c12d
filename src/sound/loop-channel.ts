import { Howl } from 'howler';
import { soundFor } from '../catalog/sounds.ts';

const FADE_MS = 1200;

/** Plays one loop at a time, music or room sound: a change fades over, a stop fades out and frees the memory. */
export class LoopChannel {
  readonly #kind: 'music' | 'ambience';
  #volume = 0;
  #id: string | null = null;
  #playing: Howl | null = null;

  constructor(kind: 'music' | 'ambience') {
    this.#kind = kind;
  }

  /** What is wanted now; null is silence. The same id again changes nothing. */
  play(id: string | null): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#stop();
    const sound = id === null ? null : soundFor(this.#kind, id);
    if (sound === null || this.#volume === 0) return;
    this.#start(sound.sources, sound.loop);
  }

  setVolume(volume: number): void {
    const wasSilent = this.#volume === 0;
    this.#volume = volume;
    if (volume === 0) {
      this.#stop();
      return;
    }
    if (wasSilent && this.#playing === null) {
      const id = this.#id;
      this.#id = null;
      this.play(id);
    } else this.#playing?.volume(volume);
  }

  get isPlaying(): boolean { return this.#playing?.playing() === true; }

  #start(sources: readonly string[], loop: [number, number] | null): void {
    const howl = new Howl({
      src: [...sources],
      format: sources.map((source) => source.split('.').at(-1)?.split('?')[0] ?? 'webm'),
      volume: 0,
      ...(loop === null ? { loop: true } : { sprite: { loop: [loop[0], loop[1], true] } }),
    });
    this.#playing = howl;
    const begin = (): void => {
      howl.play(loop === null ? undefined : 'loop');
      howl.fade(0, this.#volume, FADE_MS);
    };
    howl.once('load', () => { if (this.#playing === howl) begin(); });
    // A browser may take the first format and then fail to decode it: go on with the rest.
    howl.once('loaderror', () => {
      howl.unload();
      if (this.#playing !== howl) return;
      this.#playing = null;
      if (sources.length > 1) this.#start(sources.slice(1), loop);
    });
  }

  #stop(): void {
    const old = this.#playing;
    this.#playing = null;
    if (old === null) return;
    if (!old.playing()) {
      old.unload();
      return;
    }
    old.once('fade', () => { old.unload(); });
    old.fade(old.volume(), 0, FADE_MS);
  }
}
