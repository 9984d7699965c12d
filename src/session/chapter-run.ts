import { hashText } from '../base/hash.ts';
import type { CueKind } from '../narrative/cue.ts';
import { Narrator } from '../narrative/narrator.ts';
import type { Beat, Passage } from '../narrative/passage.ts';
import type { Variables } from '../narrative/variables.ts';
import type { Command, HandedCommand, SimEvent } from '../sim/command.ts';
import { reduce } from '../sim/reduce.ts';
import type { SimState } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import { createDoors } from './doors.ts';
import type { CompiledChapter, SheetText } from './ports.ts';
import { worldOf } from './sheet-world.ts';
import { foldTableau, type Tableau } from './tableau.ts';

/** What a chapter begins from: enough to play it again. `lead` are the closing lines of the chapter before, which are read over its first page. */
export interface Checkpoint { variables: Variables; sim: SimState; tableau: Tableau; lead?: Beat[] | undefined }

/** Cues that a closing line keeps: who speaks, how it is set, how we know, what is heard. */
const CARRIED: readonly CueKind[] = ['who', 'doc', 'cite', 'sfx', 'summary', 'remember'];

/** One chapter being read: story and world joined, nothing remembered between chapters. */
export class ChapterRun {
  readonly chapter: CompiledChapter;
  readonly #narrator: Narrator;
  readonly #world: World;
  #sim: SimState;
  #tableau: Tableau;
  #events: SimEvent[] = [];
  #passage: Passage;

  /** Starts at the chapter's first line. The chapter's dice come from the session's seed and the chapter's name alone. */
  constructor(chapter: CompiledChapter, start: Checkpoint, seed: number, sheets: Readonly<Record<string, SheetText>>) {
    this.chapter = chapter;
    this.#world = worldOf(sheets);
    this.#sim = { ...start.sim, dice: hashText(`${String(seed)}:${chapter.id}:dice`) };
    this.#tableau = start.tableau;
    this.#narrator = new Narrator(chapter.json, {
      seed: 1 + (hashText(`${String(seed)}:${chapter.id}`) % 2147483646),
      doors: createDoors({ state: () => this.#sim, dispatch: (command) => this.dispatch(command), world: this.#world, sheet: (id) => sheets[id] }),
      variables: start.variables,
    });
    this.#passage = this.#turn(() => {
      const first = this.#narrator.read();
      return { ...first, beats: [...start.lead ?? [], ...first.beats] };
    });
  }

  get passage(): Passage { return this.#passage; }
  get tableau(): Tableau { return this.#tableau; }
  get sim(): SimState { return this.#sim; }
  /** What happened in the world since the last choice. */
  get events(): readonly SimEvent[] { return this.#events; }

  /** Takes a choice; what was handed in with it happens to the world first, so that the story can ask what came of it. */
  choose(id: string, handed: readonly HandedCommand[] = []): Passage {
    this.#passage = this.#turn(() => {
      for (const command of handed) this.dispatch(command);
      return this.#narrator.choose(id);
    });
    return this.#passage;
  }

  isOnOffer(id: string): boolean {
    return this.#narrator.isOnOffer(id);
  }

  dispatch(command: Command): boolean {
    const reduced = reduce(this.#sim, command, this.#world);
    this.#sim = reduced.state;
    this.#events.push(...reduced.events);
    return reduced.value;
  }

  /** What the next chapter begins from. */
  border(): Checkpoint {
    return { variables: this.#narrator.variables(), sim: this.#sim, tableau: this.#tableau };
  }

  /** The closing lines, for the next chapter's first page: without what places, names or leads on, which that page does itself. */
  closing(): Beat[] {
    return this.#passage.beats.map((beat) => ({ ...beat, cues: beat.cues.filter((cue) => CARRIED.includes(cue.kind)) }));
  }

  snapshot(): { ink: string; sim: SimState; tableau: Tableau; passage: Passage } {
    return { ink: this.#narrator.snapshot(), sim: this.#sim, tableau: this.#tableau, passage: this.#passage };
  }

  /** Continues exactly where a snapshot of the same compilation was taken. */
  restore(snapshot: { ink: string; sim: SimState; tableau: Tableau; passage: Passage }): void {
    this.#narrator.restore(snapshot.ink);
    this.#sim = snapshot.sim;
    this.#tableau = snapshot.tableau;
    this.#passage = snapshot.passage;
    this.#events = [];
  }

  /** How often a knot of this chapter was visited. */
  visits(path: string): number {
    return this.#narrator.visits(path);
  }

  #turn(read: () => Passage): Passage {
    this.#events = [];
    const passage = read();
    this.#tableau = foldTableau(this.#tableau, passage.beats);
    return passage;
  }
}
