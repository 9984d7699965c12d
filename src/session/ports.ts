import type { ChapterId, DelegateId } from '../catalog/ids.ts';
import type { AnswerId } from '../sim/hearing/answers.ts';
import type { SheetOrigin } from '../sim/world.ts';
import type { Checkpoint } from './chapter-run.ts';

/** One compiled chapter; `hash` changes with any edit of its text. */
export interface CompiledChapter { id: ChapterId; json: string; hash: string }

/**
 * A sheet as the catalog has it. `weight` by year, 1–20. `names`: whom the reply `name_other` names. `said_by`: the companion who said it, for a paper from that one's file.
 * A sheet that only ever lies with others (`lies_with_others`) has no replies.
 */
export interface SheetText {
  date: string;
  origin: SheetOrigin;
  title: string;
  wording: string;
  weight: Readonly<Record<string, number>>;
  replies: Readonly<Partial<Record<AnswerId, string>>>;
  names?: string;
  said_by?: string;
  lies_with_others?: boolean;
}

/** What a session needs from outside: texts, and the time for labels. */
export interface SessionPorts {
  loadChapter: (id: ChapterId) => Promise<CompiledChapter>;
  /** Asked before the first chapter that can fill the file. */
  loadSheets: () => Promise<Readonly<Record<string, SheetText>>>;
  /** What a lesson that begins with this chapter begins from, by delegate: the life as most lived it. Without it nothing has happened yet. */
  loadTypical?: (id: ChapterId) => Promise<Readonly<Record<DelegateId, Checkpoint>>>;
  /** Milliseconds since 1970; only stamped on saves. */
  now: () => number;
}
