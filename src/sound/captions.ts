import { soundFor } from '../catalog/sounds.ts';

/** The words for what is heard on this page; empty when nothing that matters sounds. */
export function captionFor(effects: readonly string[], ambience: { id: string | null; isNew: boolean }, music: { id: string | null; isNew: boolean }): string {
  // What is heard twice is said once.
  const parts = [...new Set(effects)].map((id) => soundFor('sfx', id)?.caption ?? '');
  if (ambience.isNew && ambience.id !== null) parts.push(soundFor('ambience', ambience.id)?.caption ?? '');
  if (music.isNew && music.id !== null) parts.push(`♪ ${soundFor('music', music.id)?.caption ?? ''}`);
  return parts.filter((part) => part !== '' && part !== '♪ ').join(' · ');
}
