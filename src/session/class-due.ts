import type { Passage } from '../narrative/passage.ts';
import type { Session, Turn } from './session.ts';

/** What this page holds for a class: what happened before the lesson, a place to stop and talk, the sheet at a chapter's end. */
export interface ClassDue { recap: boolean; stop: string | null; endSheet: boolean }

/** `wantsLesson` is what the page's address asks for; a life begun at a later chapter is a lesson anyway. */
export function classDue(turn: Pick<Turn, 'chapter' | 'passage'>, session: Pick<Session, 'isLesson' | 'chapters'>, wantsLesson: boolean): ClassDue {
  const isLesson = wantsLesson || session.isLesson;
  return {
    recap: session.isLesson && session.chapters.length === 1 && session.chapters[0]?.choices.length === 0,
    stop: isLesson ? stopOn(turn.passage) : null,
    endSheet: isLastPage(turn),
  };
}

/** The page before the next chapter has one way on, `<chapter>_end`; the build holds every chapter to it. The last chapter ends with an ending. */
export function isLastPage({ chapter, passage }: Pick<Turn, 'chapter' | 'passage'>): boolean {
  if (passage.choices.length === 0) return passage.ending !== null;
  return passage.choices.length === 1 && passage.choices[0]?.id === `${chapter}_end`;
}

function stopOn(passage: Passage): string | null {
  for (const cue of passage.beats.flatMap((beat) => beat.cues)) if (cue.kind === 'stop') return cue.id;
  return null;
}
