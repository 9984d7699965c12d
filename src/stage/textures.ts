import type { GameObjects, Scene, Textures } from 'phaser';
import { loadMapPlan } from '../catalog/map-plan.ts';
import { portraitUrl, scenePicture, type ScenePicture } from '../catalog/pictures.ts';
import { loadVotePictures, type VotePictures } from '../catalog/vote-pictures.ts';
import type { MapPictures } from './map/rail-map.ts';
import { SHEET } from './vote/figure-sheet.ts';

export interface TextureWish { key: string; url: string }

/** The keys that were fetched and lie there still. A texture holds its image and the request that brought it, so what is no longer seen goes. */
const fetched = new WeakMap<Textures.TextureManager, Set<string>>();

/** Loads the textures that are not there yet; one that fails is named on the console and left out. */
export function loadTextures(scene: Scene, wishes: readonly TextureWish[]): Promise<void> {
  const missing = wishes.filter((wish) => wish.url !== '' && !scene.textures.exists(wish.key));
  if (missing.length === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const onError = (file: { key: string }): void => { console.warn(`The picture "${file.key}" could not be fetched; the stage goes on without it.`); };
    scene.load.on('loaderror', onError);
    scene.load.once('complete', () => {
      scene.load.off('loaderror', onError);
      resolve();
    });
    const keys = fetched.get(scene.textures) ?? new Set<string>();
    fetched.set(scene.textures, keys);
    for (const wish of missing) {
      keys.add(wish.key);
      scene.load.image(wish.key, wish.url);
    }
    scene.load.start();
  });
}

/** Frees every fetched texture that nothing on the scene shows or holds. Only between two pictures: one that is being loaded is not shown yet. */
export function freeUnseen(scene: Scene, held: readonly string[]): void {
  const keys = fetched.get(scene.textures);
  if (keys === undefined || keys.size === 0) return;
  const seen = new Set(held);
  collectKeys(scene.children.list, seen);
  for (const key of keys) {
    if (seen.has(key)) continue;
    keys.delete(key);
    if (scene.textures.exists(key)) scene.textures.remove(key);
  }
}

function collectKeys(shown: readonly GameObjects.GameObject[], into: Set<string>): void {
  for (const each of shown) {
    const { texture, list } = each as unknown as { texture?: Textures.Texture; list?: GameObjects.GameObject[] };
    if (texture !== undefined) into.add(texture.key);
    if (list !== undefined) collectKeys(list, into);
  }
}

/** The layers of a backdrop and the bust before it. */
export async function loadPicture(scene: Scene, picture: ScenePicture | null, portrait: string | null): Promise<void> {
  const layers = picture?.layers.map(({ url }, index) => ({ key: `${picture.id}-${String(index)}`, url })) ?? [];
  const bust = portrait === null ? null : portraitUrl(portrait);
  await loadTextures(scene, bust === null ? layers : [...layers, { key: `bust-${String(portrait)}`, url: bust }]);
}

/** What the hall of a vote is drawn from; null when it cannot be had. */
export async function loadVote(scene: Scene): Promise<VotePictures | null> {
  const pictures = await loadVotePictures().catch(() => null);
  if (pictures !== null) await loadTextures(scene, [{ key: SHEET, url: pictures.sheet }]);
  return scene.textures.exists(SHEET) ? pictures : null;
}

/** What the map of the campaign is drawn from; null when it cannot be had. */
export async function loadMap(scene: Scene): Promise<MapPictures | null> {
  const picture = scenePicture('rail_map');
  const plan = await loadMapPlan().catch(() => null);
  if (picture === null || plan === null) return null;
  const wishes = picture.layers.slice(0, plan.groundLayers).map(({ url }, index) => ({ key: `map-ground-${String(index)}`, url }));
  await loadTextures(scene, wishes);
  const ground = wishes.map(({ key }) => key);
  return ground.every((key) => scene.textures.exists(key)) ? { picture, plan, ground } : null;
}
