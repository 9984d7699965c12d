import manifestFile from '../../assets/sound/manifest.json';

export type SoundKind = 'music' | 'ambience' | 'sfx';
/** One sound: addresses in order of preference, loop as howler's sprite (start and length in ms), what a caption says. */
export interface Sound { sources: string[]; loop: [number, number] | null; caption: string }
interface ManifestEntry { seconds: number; loop?: number[]; caption?: string }

const manifest = manifestFile as unknown as Record<SoundKind, Record<string, ManifestEntry>>;
const files = import.meta.glob<string>('../../assets/sound/*/*.{webm,mp3}', { eager: true, query: '?url', import: 'default' });

/** The sound with this id, or null when there is none. */
export function soundFor(kind: SoundKind, id: string): Sound | null {
  const entry = manifest[kind][id];
  if (entry === undefined) return null;
  const sources = ['webm', 'mp3'].map((ending) => files[`../../assets/sound/${kind}/${id}.${ending}`]).filter((url) => url !== undefined);
  const [start, length] = entry.loop ?? [];
  return { sources, loop: start === undefined || length === undefined ? null : [start, length], caption: entry.caption ?? '' };
}
