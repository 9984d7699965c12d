import { Emitter } from '../base/emitter.ts';
import type { ChapterId, DelegateId } from '../catalog/ids.ts';
import { labelFor } from './label.ts';
import type { Preferences } from './preferences.ts';
import { readSave, type ReadSaveResult, type SaveFile } from './save-file.ts';
import type { RestoreResult, Session } from './session.ts';
import type { Shelf, SlotNumber } from './shelf.ts';

/** Where lives begin, go on, are kept and opened: joins the session to the shelf and autosaves after every turn. */
export class LifeDesk {
  readonly events = new Emitter<{ restored: RestoreResult }>();
  readonly session: Session;
  readonly shelf: Shelf;
  readonly preferences: Preferences;

  /** `soon` says when to keep a turn: only the last work given to it need be done. */
  constructor(session: Session, shelf: Shelf, preferences: Preferences, soon: (work: () => void) => void = (work) => { work(); }) {
    this.session = session;
    this.shelf = shelf;
    this.preferences = preferences;
    const autosave = (): void => {
      if (session.isBetween) soon(autosave); // a moment later the next chapter's page is there to be kept
      else void this.shelf.autosave(this.#present());
    };
    session.events.on('turn', (turn) => { if (turn.cause !== 'restored') soon(autosave); });
  }

  /** The life that goes on by itself, if there is one. */
  async waiting(): Promise<SaveFile | null> {
    return this.shelf.openAuto();
  }

  /** Begins a life. Without a seed the dice are new. `at` opens a later chapter as this delegate, with the life behind it that most lived. */
  async begin(seed = randomNumber(), at?: { chapter: ChapterId; who: DelegateId }): Promise<void> {
    await this.session.start({
      seed,
      life: `${seed.toString(36)}-${randomNumber().toString(36)}`,
      isOneLife: this.preferences.now.mode === 'one',
      ...(at === undefined ? {} : { from: { chapter: at.chapter, checkpoint: await this.session.lessonStart(at.chapter, at.who, seed) } }),
    });
  }

  async goOn(save: SaveFile): Promise<void> {
    this.events.emit('restored', await this.session.restore(save));
  }

  async keep(slot: SlotNumber, name: string): Promise<void> {
    await this.shelf.keep(slot, this.#present(), name);
  }

  /** Opens a slot; what cannot be read is refused in words and stays where it is. */
  async open(slot: SlotNumber): Promise<ReadSaveResult | null> {
    const result = await this.shelf.open(slot);
    if (result?.ok === true) await this.#adopt(result.save);
    return result;
  }

  /** The life as a file: its name and its text. */
  exportFile(): { name: string; text: string } {
    const save = this.#present();
    return { name: `point-seven-${save.story.chapter}-${save.tableau.date ?? 'start'}.json`, text: JSON.stringify(save) };
  }

  async importText(text: string): Promise<ReadSaveResult> {
    const result = readSave(text);
    if (result.ok) await this.#adopt(result.save);
    return result;
  }

  /** After another tab went further: keep this one, or open that one. */
  async settle(which: 'here' | 'there'): Promise<void> {
    if (which === 'here') await this.shelf.takeOver(this.#present());
    else {
      const other = await this.shelf.openOther();
      if (other !== null) await this.goOn(other);
    }
  }

  async #adopt(save: SaveFile): Promise<void> {
    await this.goOn(save);
    await this.shelf.autosave(this.#present());
  }

  #present(): SaveFile {
    const { turn } = this.session;
    return this.session.save(turn === null ? '' : labelFor(turn.tableau));
  }
}

function randomNumber(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}
