import { InkList, type Story } from 'inkjs';
import { parseCue, type Cue } from './cue.ts';
import { readSpans, type Beat, type Passage } from './passage.ts';
import { setQuotes } from './typography.ts';
import { freshStory } from './ready-story.ts';
import { readVariables, writeVariables, type Variables } from './variables.ts';

/** What a door may be given: list items arrive as their item name. */
export type DoorArgument = string | number | boolean;
/** One external function. `effect` is true when it changes the world: ink then never calls it while looking ahead. */
export interface Door { effect: boolean; call: (...args: DoorArgument[]) => DoorArgument }
export type Doors = Readonly<Record<string, Door>>;

export interface NarratorOptions {
  /** Positive integer; shuffles and RANDOM follow it. */
  seed: number;
  doors: Doors;
  /** Variables carried over from the chapter before; names unknown to this chapter are left out. */
  variables?: Variables;
}

/** Thrown when the story itself is at fault; the message names the place as ink gives it. */
export class StoryFault extends Error {}

/** The only wrapper of the ink engine: tags become cues, marks become spans, choices get their written ids. */
export class Narrator {
  readonly #story: Story;
  #faults: string[] = [];

  constructor(compiled: string, options: NarratorOptions) {
    this.#story = freshStory(compiled);
    this.#story.allowExternalFunctionFallbacks = true;
    this.#story.onError = (message: string) => { this.#faults.push(message); };
    this.#story.state.storySeed = options.seed;
    for (const [name, door] of Object.entries(options.doors)) {
      this.#story.BindExternalFunction(name, (...args: unknown[]) => door.call(...args.map(toArgument)), !door.effect);
    }
    if (options.variables !== undefined) writeVariables(this.#story, options.variables);
  }

  /** Reads on to the next choice, chapter end or ending. */
  read(): Passage {
    const beats: Beat[] = [];
    let waiting: Cue[] = [];
    const story = this.#story;
    while (story.canContinue) {
      const line = this.#continue().trim();
      const cues = [...waiting, ...readCues(story.currentTags ?? [])];
      waiting = [];
      if (line === '') waiting = cues;
      else beats.push({ spans: readSpans(line), cues });
    }
    if (waiting.length > 0) beats.push({ spans: [], cues: waiting });
    const choices = story.currentChoices.map((choice, index) => {
      const tags = choice.tags ?? [];
      const cues = readCues(tags);
      const form = cues.find((cue) => cue.kind === 'form');
      return { id: choiceId(tags, index), text: setQuotes(choice.text.trim()), isSummary: cues.some((cue) => cue.kind === 'summary'), form: form?.kind === 'form' ? form.form : null };
    });
    const cues = beats.flatMap((beat) => beat.cues);
    const passage = {
      beats,
      choices,
      next: namedBy(cues, 'next'),
      ending: namedBy(cues, 'ending'),
    };
    if (choices.length === 0 && passage.next === null && passage.ending === null) {
      throw new StoryFault(`The story stops without a choice, a next chapter or an ending after: "${beats.at(-1)?.spans.map((span) => span.text).join('') ?? ''}"`);
    }
    return passage;
  }

  /** Takes the choice with this id. Throws a sentence naming it when it is not on offer. */
  choose(id: string): Passage {
    const index = this.#story.currentChoices.findIndex((choice, position) => choiceId(choice.tags ?? [], position) === id);
    if (index < 0) throw new StoryFault(`The choice "${id}" is not on offer here.`);
    this.#story.ChooseChoiceIndex(index);
    return this.read();
  }

  isOnOffer(id: string): boolean {
    return this.#story.currentChoices.some((choice, index) => choiceId(choice.tags ?? [], index) === id);
  }

  /** The engine's own state as JSON text; valid for this very compilation of the chapter only. */
  snapshot(): string {
    return this.#story.state.ToJson();
  }

  restore(snapshot: string): void {
    this.#story.state.LoadJson(snapshot);
  }

  variables(): Variables {
    return readVariables(this.#story);
  }

  /** How often a knot or stitch was visited; 0 when the path is not in this chapter. */
  visits(path: string): number {
    try {
      return this.#story.state.VisitCountAtPathString(path) ?? 0;
    } catch {
      return 0;
    }
  }

  #continue(): string {
    let text: string | null;
    try {
      text = this.#story.Continue();
    } catch (error) {
      throw new StoryFault((error as Error).message);
    }
    const [fault] = this.#faults;
    this.#faults = [];
    if (fault !== undefined) throw new StoryFault(fault);
    return text ?? '';
  }
}

function namedBy(cues: readonly Cue[], kind: 'next' | 'ending'): string | null {
  for (const cue of cues) if (cue.kind === kind) return cue.id;
  return null;
}

function readCues(tags: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  for (const tag of tags) {
    const result = parseCue(tag);
    // The build refuses unknown tags; one that slips through must not cost the reader the line it stands on.
    if (result.ok) cues.push(result.cue);
  }
  return cues;
}

function choiceId(tags: readonly string[], index: number): string {
  for (const tag of tags) {
    const result = parseCue(tag);
    if (result.ok && result.cue.kind === 'id') return result.cue.id;
  }
  return `unnamed_${String(index)}`;
}

function toArgument(value: unknown): DoorArgument {
  if (value instanceof InkList) return value.orderedItems[0]?.Key.itemName ?? '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new StoryFault(`A door was given ${String(value)}, which is neither text, number, truth nor list item.`);
}
