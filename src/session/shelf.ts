import { Emitter } from '../base/emitter.ts';
import { readSave, type ReadSaveResult, type SaveFile } from './save-file.ts';

/** One kept text with what a list shows of it. `revision` grows with every write of its key. */
export interface KeptRecord { key: string; text: string; revision: number; writer: string; name: string; label: string; scene: string | null; savedAt: number }

/** Where lives are kept. `put` refuses when the key has moved past `expected` (another tab wrote). */
export interface KeepStore {
  /** False when the browser refuses storage and everything lasts only as long as the tab. */
  readonly isLasting: boolean;
  get: (key: string) => Promise<KeptRecord | null>;
  list: () => Promise<KeptRecord[]>;
  put: (record: KeptRecord, expected: number | null) => Promise<'written' | 'moved_on'>;
  remove: (key: string) => Promise<void>;
}

export const SLOTS = [1, 2, 3, 4, 5, 6] as const;
export type SlotNumber = (typeof SLOTS)[number];
const AUTO = 'auto';

/** Keeps lives: one that goes on by itself, and six named slots. Never deletes what it cannot read. */
export class Shelf {
  readonly events = new Emitter<{ conflict: undefined; aside: string; failed: string }>();
  readonly #store: KeepStore;
  readonly #writer: string;
  #seen = 0;
  #isHeld = false;
  #queue: Promise<void> = Promise.resolve();

  /** `writer` names this tab. */
  constructor(store: KeepStore, writer: string) {
    this.#store = store;
    this.#writer = writer;
  }

  get isLasting(): boolean { return this.#store.isLasting; }

  /** The life that goes on by itself, or null. A record that cannot be read is put aside and said. */
  async openAuto(): Promise<SaveFile | null> {
    const record = await this.#store.get(AUTO);
    if (record === null) return null;
    this.#seen = record.revision;
    const result = readSave(record.text);
    if (result.ok) return result.save;
    await this.#putAside(record, result.message);
    return null;
  }

  /** Writes after a choice, one write after the other; when another tab has gone further it stops and says so. */
  autosave(save: SaveFile): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      if (this.#isHeld) {
        this.events.emit('conflict', undefined); // said again on every page until it is settled
        return;
      }
      const record = this.#record(AUTO, save, save.label);
      const outcome = await this.#store.put({ ...record, revision: this.#seen + 1 }, this.#seen);
      if (outcome === 'written') this.#seen += 1;
      else {
        this.#isHeld = true;
        this.events.emit('conflict', undefined);
      }
    }).catch((error: unknown) => { this.events.emit('failed', error instanceof Error ? error.message : String(error)); });
    return this.#queue;
  }

  /** After a conflict: this tab's life wins. */
  async takeOver(save: SaveFile): Promise<void> {
    this.#seen = (await this.#store.get(AUTO))?.revision ?? 0;
    this.#isHeld = false;
    await this.autosave(save);
  }

  /** After a conflict: the other tab's life is opened here. */
  async openOther(): Promise<SaveFile | null> {
    this.#isHeld = false;
    return this.openAuto();
  }

  async slots(): Promise<Map<SlotNumber, KeptRecord>> {
    const records = await this.#store.list();
    const slots = new Map<SlotNumber, KeptRecord>();
    for (const slot of SLOTS) {
      const record = records.find((each) => each.key === slotKey(slot));
      if (record !== undefined) slots.set(slot, record);
    }
    return slots;
  }

  async keep(slot: SlotNumber, save: SaveFile, name: string): Promise<void> {
    await this.#store.put(this.#record(slotKey(slot), save, name), null);
  }

  async open(slot: SlotNumber): Promise<ReadSaveResult | null> {
    const record = await this.#store.get(slotKey(slot));
    return record === null ? null : readSave(record.text);
  }

  async empty(slot: SlotNumber): Promise<void> {
    await this.#store.remove(slotKey(slot));
  }

  #record(key: string, save: SaveFile, name: string): KeptRecord {
    return { key, text: JSON.stringify(save), revision: 1, writer: this.#writer, name, label: save.label, scene: save.tableau.scene, savedAt: save.savedAt };
  }

  async #putAside(record: KeptRecord, message: string): Promise<void> {
    await this.#store.put({ ...record, key: `aside-${String(record.savedAt)}-${String(record.revision)}` }, null);
    this.events.emit('aside', message);
  }
}

function slotKey(slot: SlotNumber): string {
  return `slot-${String(slot)}`;
}
