import { openDB, type IDBPDatabase } from 'idb';
import type { KeepStore, KeptRecord } from '../session/shelf.ts';

/** One database for this game alone: on itch.io every game shares an origin. */
const DATABASE = 'point-seven';
const STORE = 'lives';

/** Lives in IndexedDB, or in memory when the browser refuses it (private windows, frames of other sites). */
export async function openKeepStore(): Promise<KeepStore> {
  try {
    const database = await openDB(DATABASE, 1, {
      upgrade(opened) { opened.createObjectStore(STORE, { keyPath: 'key' }); },
    });
    await database.count(STORE); // some browsers open and refuse only at the first read
    return new IndexedStore(database);
  } catch {
    return new MemoryStore();
  }
}

class IndexedStore implements KeepStore {
  readonly isLasting = true;
  readonly #database: IDBPDatabase;

  constructor(database: IDBPDatabase) { this.#database = database; }

  async get(key: string): Promise<KeptRecord | null> {
    return ((await this.#database.get(STORE, key)) as KeptRecord | undefined) ?? null;
  }

  async list(): Promise<KeptRecord[]> {
    return (await this.#database.getAll(STORE)) as KeptRecord[];
  }

  /** Look and write in one transaction, so that two tabs cannot both believe they were first. */
  async put(record: KeptRecord, expected: number | null): Promise<'written' | 'moved_on'> {
    const transaction = this.#database.transaction(STORE, 'readwrite');
    const present = (await transaction.store.get(record.key)) as KeptRecord | undefined;
    const isFree = expected === null || (present?.revision ?? 0) === expected;
    if (isFree) await transaction.store.put(record);
    await transaction.done;
    return isFree ? 'written' : 'moved_on';
  }

  async remove(key: string): Promise<void> {
    await this.#database.delete(STORE, key);
  }
}

/** The same, for as long as the tab lives. */
export class MemoryStore implements KeepStore {
  readonly isLasting = false;
  readonly #records = new Map<string, KeptRecord>();

  get(key: string): Promise<KeptRecord | null> { return Promise.resolve(this.#records.get(key) ?? null); }
  list(): Promise<KeptRecord[]> { return Promise.resolve([...this.#records.values()]); }
  put(record: KeptRecord, expected: number | null): Promise<'written' | 'moved_on'> {
    if (expected !== null && (this.#records.get(record.key)?.revision ?? 0) !== expected) return Promise.resolve('moved_on');
    this.#records.set(record.key, record);
    return Promise.resolve('written');
  }
  remove(key: string): Promise<void> {
    this.#records.delete(key);
    return Promise.resolve();
  }
}
