import type { Scene } from 'phaser';

export interface TextureWish { key: string; url: string }

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
    for (const wish of missing) scene.load.image(wish.key, wish.url);
    scene.load.start();
  });
}
