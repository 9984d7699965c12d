import type { AnswerId } from '../sim/hearing/answers.ts';
import type { SimState } from '../sim/state.ts';
import { SHEET_YEARS, type SheetOrigin, type SheetYear } from '../sim/world.ts';
import type { SheetText } from './ports.ts';

/** What a sheet weighs in a year in which files were opened, 1–20; null for a year in which it was not yet written. */
export interface WeightIn { year: SheetYear; weight: number | null }
/** A sheet as it lies in a folder. `text` is null for one that the catalog no longer has; `how` is the answer it was given, null when it was not read out. */
export interface FiledSheet { id: string; text: SheetText | null; origin: SheetOrigin; weights: WeightIn[]; how: AnswerId | null }
/** `who`: the person in whose folder these sheets lie. */
export interface FolderPart { who: string; sheets: FiledSheet[] }
/** `own` in order of date; `weights` of all of them together; `throughYou` what lies with others because of you; `ofYou` what was brought from friends' folders against you. */
export interface FileView { own: FiledSheet[]; weights: WeightIn[]; throughYou: FolderPart[]; ofYou: FolderPart[] }

type Sheets = Readonly<Record<string, SheetText>>;

/** The whole file of a life; null before the hearing is decided, because nobody is shown it earlier. */
export function fileViewOf(sim: SimState, sheets: Sheets): FileView | null {
  const { hearing } = sim;
  if (hearing === null || hearing.outcome === null) return null;
  const answers = new Map(hearing.answers.map(({ sheet, how }) => [sheet, how]));
  const filed = (id: string): FiledSheet => filedSheet(id, sheets, answers);
  const own = byDate(sim.file.map(filed));
  const brought = hearing.answers.map(({ sheet }) => filed(sheet)).filter(({ id, text }) => text?.said_by !== undefined && !sim.file.includes(id));
  return {
    own,
    weights: SHEET_YEARS.map((year, index) => ({ year, weight: own.reduce((sum, { weights }) => sum + (weights[index]?.weight ?? 0), 0) })),
    throughYou: Object.entries(sim.othersFiles)
      .filter(([who, lying]) => who !== sim.delegate && lying.length > 0)
      .map(([who, lying]) => ({ who, sheets: byDate(lying.map(filed)) }))
      .sort((a, b) => b.sheets.length - a.sheets.length || a.who.localeCompare(b.who)),
    ofYou: brought.map((sheet) => ({ who: sheet.text?.said_by ?? '', sheets: [sheet] })),
  };
}

function filedSheet(id: string, sheets: Sheets, answers: ReadonlyMap<string, AnswerId>): FiledSheet {
  const text = sheets[id] ?? null;
  const written = text?.date.slice(0, 4) ?? '';
  return {
    id, text,
    origin: text?.origin ?? 'minute',
    weights: SHEET_YEARS.map((year) => ({ year, weight: text === null || year < written ? null : text.weight[year] ?? null })),
    how: answers.get(id) ?? null,
  };
}

/** The oldest first; of one day, in order of entry. */
function byDate(sheets: readonly FiledSheet[]): FiledSheet[] {
  return [...sheets].sort((a, b) => (a.text?.date ?? '').localeCompare(b.text?.date ?? ''));
}
