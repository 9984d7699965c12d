import { loadTypicalLives } from '../catalog/typical.ts';
import type { ChapterId, DelegateId } from '../catalog/ids.ts';
import type { Checkpoint } from '../session/chapter-run.ts';

/** What a lesson begins from. The build wrote it with the story's own rules, so its shape is what a chapter border gives. */
export async function loadTypical(chapter: ChapterId): Promise<Readonly<Record<DelegateId, Checkpoint>>> {
  return await loadTypicalLives(chapter) as Readonly<Record<DelegateId, Checkpoint>>;
}
