import { colourOfLight } from '../catalog/lights.ts';
import type { Tableau } from '../session/tableau.ts';
import { element } from './dom.ts';

/**
 * The picture without the moving stage: one flat image and one bust. It shows before Phaser has come, when the player prefers it,
 * and where Phaser cannot run; under the moving stage nothing is fetched for it. Addresses come late, so that no picture delays the first page.
 */
export class StillView {
  readonly #place: HTMLElement;
  readonly #scene = element('img', { class: 'still-scene', alt: '' });
  readonly #light = element('div', { class: 'still-light', hidden: true });
  readonly #shard = element('div', { class: 'still-shard' });
  readonly #bust = element('img', { class: 'still-bust', alt: '' });
  #shown = '';

  constructor(place: HTMLElement) {
    this.#place = place;
    place.append(element('div', { class: 'still' }, this.#scene, this.#light, this.#shard, this.#bust));
  }

  /** Writes on the place which picture belongs to this page, whoever will show it. */
  mark(tableau: Tableau): void {
    Object.assign(this.#place.dataset, { scene: tableau.scene ?? '', light: tableau.light ?? '' });
  }

  /** Fetches and shows it, unless the moving stage does or the player wants none. */
  async show(tableau: Tableau): Promise<void> {
    const { stage, stageReady } = document.documentElement.dataset;
    if (stageReady === 'true' || stage === 'none') return;
    const key = `${tableau.scene ?? ''}/${tableau.light ?? ''}/${tableau.portrait ?? ''}`;
    if (key === this.#shown) return;
    this.#shown = key;
    const { portraitUrl, scenePicture } = await import('../catalog/pictures.ts');
    if (key !== this.#shown) return;
    const picture = tableau.scene === null ? null : scenePicture(tableau.scene);
    const bust = tableau.portrait === null ? null : portraitUrl(tableau.portrait);
    // Unpacked beside the page first: a picture that is only shown costs the turning of the page nothing.
    await Promise.all([unpacked(picture?.flat ?? null), unpacked(bust)]);
    if (key !== this.#shown) return;
    setSource(this.#scene, picture?.flat ?? null);
    if (picture !== null) this.#scene.style.objectPosition = `${String(picture.focus[0] * 100)}% ${String(picture.focus[1] * 100)}%`;
    const light = colourOfLight(tableau.light);
    this.#light.hidden = light === null;
    this.#light.style.backgroundColor = light ?? '';
    setSource(this.#bust, bust);
    this.#shard.hidden = bust === null;
  }
}

async function unpacked(url: string | null): Promise<void> {
  if (url === null) return;
  const image = new Image();
  image.src = url;
  await image.decode().catch(() => undefined); // what cannot be had is left out where it is shown
}

function setSource(image: HTMLImageElement, url: string | null): void {
  image.hidden = url === null;
  if (url !== null && image.getAttribute('src') !== url) image.src = url;
}
