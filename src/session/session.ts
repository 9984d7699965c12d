import { Emitter } from '../base/emitter.ts';
import { CHAPTERS, type ChapterId, type DelegateId } from '../catalog/ids.ts';
import type { Choice, Passage } from '../narrative/passage.ts';
import { prepareStory } from '../narrative/ready-story.ts';
import type { CampaignMove } from '../sim/campaign/campaign.ts';
import type { HandedCommand, SimEvent } from '../sim/command.ts';
import { createSimState, type SimState } from '../sim/state.ts';
import { ChapterRun, type Checkpoint } from './chapter-run.ts';
import { checkpointAs } from './checkpoint-as.ts';
import { readDeeds, type ChapterDeeds } from './deeds.ts';
import { handedWith } from './handed.ts';
import { replayChapter } from './replay.ts';
import type { CompiledChapter, SessionPorts, SheetText } from './ports.ts';
import { SAVE_FORMAT, sealSave, type ChapterLog, type SaveFile } from './save-file.ts';
import { SAVE_VERSION } from './migrations.ts';
import { EMPTY_TABLEAU, type Tableau } from './tableau.ts';

/** Why a turn is shown: views scroll, announce and sound differently. */
export type TurnCause = 'begun' | 'chosen' | 'undone' | 'restored';

/** All that the views draw from. */
export interface Turn {
  cause: TurnCause;
  chapter: ChapterId;
  passage: Passage;
  tableau: Tableau;
  sim: SimState;
  events: readonly SimEvent[];
  chosen: Choice | null;
  canUndo: boolean;
}

/** How a load went. `replayed`: the story was edited, your choices were played again. `checkpoint`: it was edited so much that the chapter starts over. */
export type RestoreResult = 'exact' | 'replayed' | 'checkpoint';

export interface StartOptions { seed: number; life: string; isOneLife?: boolean; from?: { chapter: ChapterId; checkpoint: Checkpoint } }

/** One playthrough: joins story and world, keeps the log, and tells the views of each turn. */
export class Session {
  /** `draft`: the plan that the reader is filling in, not yet handed in; views may show it, nothing keeps it. */
  readonly events = new Emitter<{ turn: Turn; draft: readonly CampaignMove[] }>();
  readonly #ports: SessionPorts;
  #sheets: Readonly<Record<string, SheetText>> = {};
  #chapters: ChapterLog[] = [];
  #run: ChapterRun | null = null;
  #turn: Turn | null = null;
  #seed = 0;
  #life = '';
  #isOneLife = false;
  #isBetween = false;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  /** The last turn, null before the first. */
  get turn(): Turn | null { return this.#turn; }
  get chapters(): readonly ChapterLog[] { return this.#chapters; }
  /** The catalog of sheets, empty until a chapter needs it. */
  get sheets(): Readonly<Record<string, SheetText>> { return this.#sheets; }
  get seed(): number { return this.#seed; }
  get life(): string { return this.#life; }
  get isOneLife(): boolean { return this.#isOneLife; }
  /** True while the last choice has been taken and the chapter that it leads to has not come yet. */
  get isBetween(): boolean { return this.#isBetween; }
  /** True when this life was begun at a later chapter, as a lesson is. */
  get isLesson(): boolean { return this.#chapters.length > 0 && this.#chapters[0]?.chapter !== 'prologue'; }

  /** Begins a life at the prologue, or at a chapter from a given checkpoint. */
  async start(options: StartOptions): Promise<void> {
    const seed = options.seed >>> 0;
    const checkpoint = options.from?.checkpoint ?? { variables: {}, sim: createSimState(seed), tableau: EMPTY_TABLEAU };
    const chapter = await this.#load(options.from?.chapter ?? 'prologue');
    this.#seed = seed;
    this.#life = options.life;
    this.#isOneLife = options.isOneLife ?? false;
    this.#chapters = [];
    this.#open(chapter, checkpoint);
    this.#emit('begun', null);
  }

  /** What a lesson begins from: the life of this delegate as most lived it up to the chapter. */
  async lessonStart(chapter: ChapterId, who: DelegateId, seed: number): Promise<Checkpoint> {
    const typical = await this.#ports.loadTypical?.(chapter);
    return typical === undefined ? checkpointAs(seed, who) : structuredClone(typical[who]);
  }

  /**
   * Takes a choice, with what was filled in if it has a form; nothing filled in means what most would do. Answers at once inside a chapter;
   * at its end the next one is loaded first.
   */
  async choose(id: string, filledIn: readonly HandedCommand[] | null = null): Promise<void> {
    const run = this.#needRun();
    const chosen = run.passage.choices.find((choice) => choice.id === id);
    if (chosen === undefined) throw new Error(`The choice "${id}" is not on offer here.`);
    const { date, place } = run.tableau;
    const handed = handedWith(chosen, run.sim, filledIn);
    const passage = run.choose(id, handed);
    this.#chapters.at(-1)?.choices.push({ id, text: chosen.text, date, place, ...(chosen.form === null ? {} : { handed }) });
    if (passage.next !== null && passage.choices.length === 0) {
      this.#isBetween = true;
      try {
        this.#open(await this.#load(chapterId(passage.next)), { ...run.border(), lead: run.closing() });
      } catch (error) {
        this.#stepBack(); // the choice stays on offer and can be taken again
        throw error;
      } finally {
        this.#isBetween = false;
      }
    }
    this.#emit('chosen', chosen);
  }

  /** Reads a chapter that will be needed, so that nobody waits for it at the border. */
  prepare(chapter: CompiledChapter): void {
    prepareStory(chapter.json);
  }

  /** Shows the views a plan that is still being filled in. */
  draft(moves: readonly CampaignMove[]): void {
    this.events.emit('draft', moves);
  }

  /** Takes back the last choice of this chapter by playing the chapter again without it. */
  undo(): boolean {
    if (this.#run === null || !this.#canUndo()) return false;
    this.#stepBack();
    this.#emit('undone', null);
    return true;
  }

  /** The life as it is kept: the page that stands, also while the next chapter is still on its way. */
  save(label: string): SaveFile {
    const { run, chapters } = this.#standing();
    return sealSave({
      format: SAVE_FORMAT,
      version: SAVE_VERSION,
      life: this.#life,
      seed: this.#seed,
      isOneLife: this.#isOneLife,
      story: { chapter: run.chapter.id, hash: run.chapter.hash },
      chapters: chapters.map((log) => ({ ...log, choices: [...log.choices] })), // all else in it is never changed
      ...run.snapshot(),
      savedAt: this.#ports.now(),
      label,
    });
  }

  /** Continues a kept life: exactly if the chapter is unchanged, else by playing its choices again, else from the chapter's start. */
  async restore(save: SaveFile): Promise<RestoreResult> {
    const chapter = await this.#ports.loadChapter(save.story.chapter);
    if (save.story.chapter !== 'prologue') this.#sheets = await this.#ports.loadSheets();
    const chapters = structuredClone(save.chapters);
    const log = chapters.at(-1);
    if (log === undefined) throw new Error('The save has no chapter.');
    let result: RestoreResult = 'exact';
    let run: ChapterRun;
    if (chapter.hash === save.story.hash) {
      run = new ChapterRun(chapter, log.start, save.seed, this.#sheets);
      run.restore(structuredClone({ ink: save.ink, sim: save.sim, tableau: save.tableau, passage: save.passage }));
    } else {
      const replayed = replayChapter(chapter, log, save.seed, this.#sheets);
      result = replayed.run === null ? 'checkpoint' : 'replayed';
      run = replayed.run ?? new ChapterRun(chapter, log.start, save.seed, this.#sheets);
      if (result === 'checkpoint') log.choices = [];
      log.hash = chapter.hash;
    }
    this.#chapters = chapters;
    this.#seed = save.seed;
    this.#life = save.life;
    this.#isOneLife = save.isOneLife;
    this.#run = run;
    this.#emit('restored', null);
    return result;
  }

  /** Goes back to the beginning of a chapter of this life; what came after is given up. */
  async returnTo(chapterIndex: number): Promise<void> {
    const log = this.#chapters[chapterIndex];
    if (log === undefined || this.#isOneLife) return;
    const chapter = await this.#load(log.chapter);
    this.#chapters = this.#chapters.slice(0, chapterIndex);
    this.#open(chapter, log.start);
    this.#emit('undone', null);
  }

  /** The page on which an earlier choice was made: the chapter is played again up to it. Null when that chapter was edited since. */
  async reread(chapterIndex: number, choiceIndex: number): Promise<Passage | null> {
    const log = this.#chapters[chapterIndex];
    if (log === undefined) return null;
    const chapter = await this.#ports.loadChapter(log.chapter);
    return replayChapter(chapter, { ...log, choices: log.choices.slice(0, choiceIndex) }, this.#seed, this.#sheets).run?.passage ?? null;
  }

  /** What happened on the page that lies open. A restored life does not bring it along; then the chapter is played again to hear of it. */
  eventsHere(): readonly SimEvent[] {
    const log = this.#chapters.at(-1);
    if (this.#turn === null || log === undefined) return [];
    if (this.#turn.cause !== 'restored') return this.#turn.events;
    return replayChapter(this.#needRun().chapter, log, this.#seed, this.#sheets).run?.events ?? [];
  }

  /** What was done in this chapter so far and what it left behind; null when the chapter cannot be played again. */
  deedsHere(): ChapterDeeds | null {
    const log = this.#chapters.at(-1);
    return log === undefined ? null : readDeeds(this.#needRun().chapter, log, this.#seed, this.#sheets);
  }

  /** Plays the chapter again without its last choice. */
  #stepBack(): void {
    const { run, chapters } = this.#withoutLastChoice();
    this.#run = run;
    this.#chapters = chapters;
  }

  #withoutLastChoice(): { run: ChapterRun; chapters: ChapterLog[] } {
    const last = this.#chapters.at(-1);
    if (last === undefined) throw new Error('There is no choice to take back.');
    const log = { ...last, choices: last.choices.slice(0, -1) };
    const replayed = replayChapter(this.#needRun().chapter, log, this.#seed, this.#sheets);
    if (replayed.run === null) throw new Error(replayed.problem);
    return { run: replayed.run, chapters: [...this.#chapters.slice(0, -1), log] };
  }

  #standing(): { run: ChapterRun; chapters: ChapterLog[] } {
    return this.#isBetween ? this.#withoutLastChoice() : { run: this.#needRun(), chapters: this.#chapters };
  }

  /** Everything that a chapter needs. Until it has come nothing of the life is changed. */
  async #load(id: ChapterId): Promise<CompiledChapter> {
    const chapter = await this.#ports.loadChapter(id);
    if (id !== 'prologue') this.#sheets = await this.#ports.loadSheets();
    return chapter;
  }

  #open(chapter: CompiledChapter, start: Checkpoint): void {
    this.#run = new ChapterRun(chapter, start, this.#seed, this.#sheets);
    this.#chapters.push({ chapter: chapter.id, hash: chapter.hash, start: structuredClone(start), choices: [] });
  }

  #emit(cause: TurnCause, chosen: Choice | null): void {
    const run = this.#needRun();
    this.#turn = {
      cause,
      chapter: run.chapter.id,
      passage: run.passage,
      tableau: run.tableau,
      sim: run.sim,
      events: run.events,
      chosen,
      canUndo: this.#canUndo(),
    };
    this.events.emit('turn', this.#turn);
  }

  #canUndo(): boolean {
    return !this.#isOneLife && (this.#chapters.at(-1)?.choices.length ?? 0) > 0;
  }

  #needRun(): ChapterRun {
    if (this.#run === null) throw new Error('No life has been started.');
    return this.#run;
  }
}

function chapterId(id: string): ChapterId {
  const found = CHAPTERS.find((each) => each === id);
  if (found === undefined) throw new Error(`The story names a chapter "${id}" that does not exist.`);
  return found;
}
