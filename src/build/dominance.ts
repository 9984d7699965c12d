import { CHAPTERS, type ChapterId } from '../catalog/ids.ts';
import type { ChapterRun } from '../session/chapter-run.ts';
import type { CompiledChapter, SheetText } from '../session/ports.ts';
import { MEASURES, type SimState } from '../sim/state.ts';
import { HEARING_YEAR } from '../session/sheet-world.ts';
import { playRandomLife } from './random-life.ts';
import { readStory, sheetTexts } from './story-source.ts';

/** What a choice did by the time of the next one: each measure, trust in you by person, and the file (less weight is more). */
export type Effect = Readonly<Record<string, number>>;
/** How one choice compared with a sibling in every situation in which both were on offer. */
interface Pair { neverWorse: boolean; everBetter: boolean }
/** A choice that was never worse than any sibling on any measure, and better than each of them somewhere: it costs nothing. */
export interface Offender { chapter: ChapterId; choice: string; siblings: string[]; situations: number; effect: Effect }

/** Situations of one set of choices that are looked at for each delegate; more say little that is new. */
const SITUATIONS = 2;

/** Looks ahead at every choice of these lives and lists those without a price. The same seed lists the same. */
export function findOffenders(options: { lives: number; seed: number; only?: readonly ChapterId[] }): Offender[] {
  const source = readStory(CHAPTERS.filter((id) => options.only?.includes(id) ?? true));
  const playable = new Map<ChapterId, CompiledChapter>();
  for (const chapter of source.chapters) if (chapter.compiled !== null) playable.set(chapter.id, chapter.compiled);
  const watch = new Watch(sheetTexts(source.catalog));
  for (let index = 0; index < options.lives; index += 1) playRandomLife(playable, watch.sheets, options.seed + index, new Map(), undefined, undefined, (run, chapter) => { watch.look(run, chapter); });
  return watch.offenders();
}

/** Of choices that were on offer together, those that were never worse than any sibling and better than each somewhere. */
export function withoutPrice(situations: readonly (readonly { id: string; effect: Effect }[])[]): { choice: string; siblings: string[] }[] {
  const pairs = new Map<string, Map<string, Pair>>();
  for (const situation of situations) {
    for (const one of situation) {
      const row = pairs.get(one.id) ?? new Map<string, Pair>();
      pairs.set(one.id, row);
      for (const other of situation) {
        if (other.id === one.id) continue;
        const pair = row.get(other.id) ?? { neverWorse: true, everBetter: false };
        row.set(other.id, pair);
        for (const measure of new Set([...Object.keys(one.effect), ...Object.keys(other.effect)])) {
          const more = (one.effect[measure] ?? 0) - (other.effect[measure] ?? 0);
          if (more < 0) pair.neverWorse = false;
          if (more > 0) pair.everBetter = true;
        }
      }
    }
  }
  return [...pairs].filter(([, row]) => row.size > 0 && [...row.values()].every((pair) => pair.neverWorse && pair.everBetter)).map(([choice, row]) => ({ choice, siblings: [...row.keys()] }));
}

class Watch {
  readonly sheets: Readonly<Record<string, SheetText>>;
  readonly #seen = new Map<string, number>();
  readonly #situations: { chapter: ChapterId; tried: { id: string; effect: Effect }[] }[] = [];

  constructor(sheets: Readonly<Record<string, SheetText>>) {
    this.sheets = sheets;
  }

  /** Tries each choice on offer and puts everything back. A choice with a form is left out: what is filled in is its price. */
  look(run: ChapterRun, chapter: ChapterId): void {
    const ids = run.passage.choices.filter((choice) => !choice.isSummary && choice.form === null).map((choice) => choice.id);
    const key = `${run.sim.delegate ?? ''} ${ids.join(' ')}`;
    const times = this.#seen.get(key) ?? 0;
    if (ids.length < 2 || times >= SITUATIONS) return;
    this.#seen.set(key, times + 1);
    const here = run.snapshot();
    const tried = ids.map((id) => {
      run.choose(id);
      const effect = effectBetween(here.sim, run.sim, this.sheets);
      run.restore(here);
      return { id, effect };
    });
    this.#situations.push({ chapter, tried });
  }

  offenders(): Offender[] {
    return withoutPrice(this.#situations.map((each) => each.tried)).flatMap(({ choice, siblings }) => {
      const met = this.#situations.filter((each) => each.tried.some((one) => one.id === choice));
      const [first] = met;
      return first === undefined ? [] : [{ chapter: first.chapter, choice, siblings, situations: met.length, effect: first.tried.find((one) => one.id === choice)?.effect ?? {} }];
    }).sort((a, b) => CHAPTERS.indexOf(a.chapter) - CHAPTERS.indexOf(b.chapter) || a.choice.localeCompare(b.choice));
  }
}

function effectBetween(before: SimState, after: SimState, sheets: Readonly<Record<string, SheetText>>): Effect {
  const weigh = (file: readonly string[]): number => file.reduce((sum, sheet) => sum + (sheets[sheet]?.weight[HEARING_YEAR] ?? 0), 0);
  const effect: Record<string, number> = { file: weigh(before.file) - weigh(after.file) };
  for (const measure of MEASURES) effect[measure] = after.measures[measure] - before.measures[measure];
  for (const who of new Set([...Object.keys(before.trust), ...Object.keys(after.trust)])) effect[who] = (after.trust[who] ?? 0) - (before.trust[who] ?? 0);
  return Object.fromEntries(Object.entries(effect).filter(([, amount]) => amount !== 0));
}
