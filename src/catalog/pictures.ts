/** A layer of a backdrop; `depth` 0 is far, 1.2 is near. */
export interface SceneLayer { url: string; depth: number }
/** A backdrop with what moves in it; places are shares (0–1) of the picture. */
export interface ScenePicture {
  id: string;
  title: string;
  alt: string;
  period: string;
  focus: [number, number];
  layers: SceneLayer[];
  effects: string[];
  lamp: [number, number, number] | null;
  smoke: [number, number] | null;
  flat: string;
  thumb: string;
}
interface SceneFile { id: string; title: string; alt: string; period: string; focus: [number, number]; layers: { file: string; depth: number }[]; effects: string[]; lamp?: [number, number, number]; smoke?: [number, number] }

const files = import.meta.glob<SceneFile>('../../assets/art/scenes/*/scene.json', { eager: true, import: 'default' });
const layers = import.meta.glob<string>('../../assets/art/scenes/*/*.webp', { eager: true, query: '?url', import: 'default' });
const busts = import.meta.glob<string>('../../assets/art/portraits/*.webp', { eager: true, query: '?url', import: 'default' });

/** The backdrop with this id, or null when its files are missing. */
export function scenePicture(id: string): ScenePicture | null {
  const folder = `../../assets/art/scenes/${id}`;
  const file = files[`${folder}/scene.json`];
  if (file === undefined) return null;
  const url = (name: string): string => layers[`${folder}/${name}`] ?? '';
  return {
    ...file,
    lamp: file.lamp ?? null,
    smoke: file.smoke ?? null,
    layers: file.layers.map((layer) => ({ url: url(layer.file), depth: layer.depth })),
    flat: url('flat.webp'),
    thumb: url('thumb.webp'),
  };
}

/** Address of a bust, or of its thumbnail; null when there is none. */
export function portraitUrl(id: string, size: 'bust' | 'thumb' = 'bust'): string | null {
  return busts[`../../assets/art/portraits/${id}${size === 'thumb' ? '-thumb' : ''}.webp`] ?? null;
}
