import { importPart } from '../../base/import-part.ts';
import type { Catalogs } from '../../catalog/entries.ts';
import type { LifeDesk } from '../../session/life-desk.ts';
import { say } from '../strings.ts';
import { aboutParts } from './about.ts';
import { chapterParts } from './chapters.ts';
import { helpParts } from './help.ts';
import { journalParts } from './journal.ts';
import { Panel } from './panel.ts';
import { peopleParts } from './people.ts';
import { saveParts } from './saves.ts';
import { settingParts } from './settings.ts';
import { sourceParts } from './sources.ts';
import { termParts } from './terms.ts';

export type PanelName = 'journal' | 'people' | 'terms' | 'sources' | 'file' | 'models' | 'chapters' | 'saves' | 'settings' | 'about' | 'help';

/** What every panel is built from. `show` puts other parts into the open panel; `go` opens another panel. */
export interface PanelFrame {
  desk: LifeDesk;
  catalogs: Catalogs;
  show: (title: string, ...parts: readonly Node[]) => void;
  go: (panel: PanelName, entry?: string) => void;
  /** Opens the panel anew and says what was done. */
  goSaying: (panel: PanelName, message: string) => void;
  close: () => void;
}

type Build = (frame: PanelFrame, entry: string | undefined) => Node[] | Promise<Node[]>;

const BUILDERS: Readonly<Record<PanelName, Build>> = {
  journal: journalParts,
  people: peopleParts,
  terms: termParts,
  sources: sourceParts,
  file: async (frame) => (await importPart(() => import('./file.ts'))).fileParts(frame),
  models: async (frame, entry) => (await importPart(() => import('./models.ts'))).modelParts(frame, entry),
  chapters: chapterParts,
  saves: saveParts,
  settings: settingParts,
  about: aboutParts,
  help: helpParts,
};

/** All panels share one dialog. */
export class Panels {
  readonly #panel = new Panel();
  readonly #frame: PanelFrame;

  constructor(desk: LifeDesk, catalogs: Catalogs) {
    this.#frame = {
      desk,
      catalogs,
      show: (title, ...parts) => { this.#panel.show(title, ...parts); },
      go: (panel, entry) => { void this.open(panel, entry); },
      goSaying: (panel, message) => { void this.open(panel).then(() => { this.#panel.announce(message); }); },
      close: () => { this.#panel.close(); },
    };
  }

  get isOpen(): boolean { return this.#panel.isOpen; }

  moveFocus(step: 1 | -1): true {
    this.#panel.moveFocus(step);
    return true;
  }

  close(): true {
    this.#panel.close();
    return true;
  }

  /** Fails when a panel that comes in its own file cannot be fetched. */
  async open(name: PanelName, entry?: string): Promise<void> {
    const parts = await BUILDERS[name](this.#frame, entry);
    this.#panel.show(say(`menu.${name}`), ...parts);
    if (entry !== undefined) document.getElementById(`entry-${entry}`)?.scrollIntoView({ block: 'start' });
  }
}
