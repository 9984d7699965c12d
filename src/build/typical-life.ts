import { CHAPTERS, DELEGATES, type ChapterId, type DelegateId } from '../catalog/ids.ts';
import type { Checkpoint } from '../session/chapter-run.ts';
import type { CompiledChapter, SheetText } from '../session/ports.ts';
import { MEASURES, MOTIONS } from '../sim/state.ts';
import { playRandomLife } from './random-life.ts';
import { readStory, sheetTexts } from './story-source.ts';

export type TypicalLives = Record<ChapterId, Record<DelegateId, Checkpoint>>;

/** Lives played for the typical ones, a quarter of them by each delegate. */
const LIVES = 64;
const SEED = 1921;
/** A measure's distance counts as one fact when it is this far from the middle. */
const MEASURE_SCALE = 10;
const TRUST_SCALE = 3;

/**
 * For every chapter and delegate the life "as most lived it": among many lives played by chance, the one that differs least from the
 * majority in what happened and from the middle in the measures. The same story always gives the same lives.
 */
export function typicalLives(chapters: ReadonlyMap<ChapterId, CompiledChapter>, sheets: Readonly<Record<string, SheetText>>, count = LIVES): TypicalLives {
  const arrived = new Map<ChapterId, Checkpoint[]>(CHAPTERS.map((id) => [id, []]));
  for (let index = 0; index < count; index += 1) {
    const starts: [ChapterId, Checkpoint][] = [];
    const life = playRandomLife(chapters, sheets, SEED + index, new Map(), undefined, (chapter, start) => { starts.push([chapter, start]); });
    if (life.error !== null) continue; // the checks of the story report it
    for (const [chapter, start] of starts) arrived.get(chapter)?.push(start);
  }
  return Object.fromEntries(CHAPTERS.map((chapter) => [chapter, Object.fromEntries(DELEGATES.flatMap((who) => {
    const lives = (arrived.get(chapter) ?? []).filter((start) => start.sim.delegate === who);
    const [nearest] = nearestFirst(lives);
    return nearest === undefined ? [] : [[who, nearest]];
  }))])) as TypicalLives;
}

/** The typical lives of the story on disk; null while it does not compile. */
export function typicalLivesOnDisk(): TypicalLives | null {
  const source = readStory();
  const chapters = new Map<ChapterId, CompiledChapter>();
  for (const { id, compiled } of source.chapters) {
    if (compiled === null) return null;
    chapters.set(id, compiled);
  }
  return typicalLives(chapters, sheetTexts(source.catalog));
}

/** Lives by how little they differ from the rest, the most typical first; equal ones stay in the order of play. */
export function nearestFirst(lives: readonly Checkpoint[]): Checkpoint[] {
  const traits = lives.map(traitsOf);
  const shares = new Map<string, number>();
  for (const trait of traits.flatMap((each) => [...each])) shares.set(trait, (shares.get(trait) ?? 0) + 1 / lives.length);
  const middles = MEASURES.map((measure) => median(lives.map((life) => life.sim.measures[measure])));
  const people = [...new Set(lives.flatMap((life) => Object.keys(life.sim.trust)))];
  const trusted = people.map((person) => median(lives.map((life) => life.sim.trust[person] ?? 0)));
  const pages = median(lives.map((life) => life.sim.file.length));
  const distance = (life: Checkpoint, own: ReadonlySet<string>): number => {
    let sum = Math.abs(life.sim.file.length - pages) / 2;
    // What nearly all did, or nearly none, weighs most; what is even weighs nothing.
    for (const [trait, share] of shares) sum += own.has(trait) ? Math.max(0, 1 - 2 * share) : Math.max(0, 2 * share - 1);
    MEASURES.forEach((measure, index) => { sum += Math.abs(life.sim.measures[measure] - (middles[index] ?? 0)) / MEASURE_SCALE; });
    people.forEach((person, index) => { sum += Math.abs((life.sim.trust[person] ?? 0) - (trusted[index] ?? 0)) / TRUST_SCALE / people.length; });
    return sum;
  };
  return lives
    .map((life, index) => ({ life, index, far: distance(life, traits[index] ?? new Set()) }))
    .sort((a, b) => a.far - b.far || a.index - b.index)
    .map(({ life }) => life);
}

/** What can be said of a life with yes or no: facts, sheets, cards, and the story's own variables. */
function traitsOf({ sim, variables }: Checkpoint): Set<string> {
  return new Set([
    ...sim.facts.map((fact) => `fact ${fact}`),
    ...sim.file.map((sheet) => `sheet ${sheet}`),
    ...MOTIONS.flatMap((motion) => (sim.votes[motion] === null ? [] : [`vote ${motion} ${sim.votes[motion].yours}`])),
    ...Object.entries(variables).map(([name, value]) => `variable ${name} ${JSON.stringify(value)}`),
  ]);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
