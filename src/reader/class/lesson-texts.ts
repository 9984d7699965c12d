import endSheets from '../../../story/end-sheets.json';
import lesson from '../../../story/lesson.json';
import type { ChapterId } from '../../catalog/ids.ts';
import type { RecapOption } from '../../session/lesson-condition.ts';

export interface CitedText { text: string; cite: readonly string[] }
/** What stands on every chapter's end sheet; the build checks that it is whole and that its sources exist. */
export interface EndSheetText { happened: readonly CitedText[]; disputed: readonly CitedText[]; questions: { sourcing: string; context: string; corroboration: string } }
export interface StopText { chapter: string; question: string; more: string }

export const END_SHEETS: Readonly<Record<ChapterId, EndSheetText>> = endSheets;
export const STOPS: Readonly<Partial<Record<string, StopText>>> = lesson.stops;

/** Four lines on what happened before this chapter, each in several wordings. */
export function recapOf(chapter: ChapterId): readonly (readonly RecapOption[])[] {
  const recaps: Readonly<Partial<Record<string, { lines: readonly (readonly RecapOption[])[] }>>> = lesson.recap;
  return recaps[chapter]?.lines ?? [];
}
