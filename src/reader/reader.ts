import { importPart } from '../base/import-part.ts';
import { whenIdle } from '../base/when-idle.ts';
import { whenStanding } from '../base/when-standing.ts';
import { loadCatalogs, loadSheets, type Catalogs } from '../catalog/entries.ts';
import type { LifeDesk } from '../session/life-desk.ts';
import { outcomesDue } from '../session/outcome-due.ts';
import type { Turn } from '../session/session.ts';
import { applyAppearance } from './appearance.ts';
import { moveFocus, renderChoices } from './choices-view.ts';
import { byId, setText } from './dom.ts';
import { FormPlace } from './form-place.ts';
import { closeEntry, toggleEntry } from './entry-note.ts';
import { moveFocusWithin } from './focus.ts';
import { listenToGamepad } from './gamepad.ts';
import { listenToKeys, type KeyAction } from './keyboard.ts';
import { buildMenu } from './menu.ts';
import { MapPlace } from './map-place.ts';
import { clearNotice, showFault, showNotice } from './notice.ts';
import { placeClassParts } from './class-place.ts';
import { placeOutcomes } from './outcome-place.ts';
import type { PanelName, Panels } from './panels/panels.ts';
import { renderPassage } from './passage-view.ts';
import { renderPlate } from './plate.ts';
import { offerStart } from './start-page.ts';
import { StillView } from './still-view.ts';
import type { Address } from './address.ts';
import { moveBars, renderStrip } from './strip-view.ts';
import { say } from './strings.ts';

/** What is only pleasant waits until a page has stood this long, in ms, and then for an idle moment, but not longer than `IDLE_WITHIN_MS`: a page that is leafed over must not delay the next. */
const STANDS_MS = 200;
const IDLE_WITHIN_MS = 200;
/** Names of people come in their own file; the first page is painted before. In ms. */
const NAMES_WITHIN_MS = 1000;

/** The page as a book: draws every turn and passes what the reader does to the desk. Nothing of the story is kept here. */
export class Reader {
  readonly #desk: LifeDesk;
  readonly #form: FormPlace;
  readonly #map = new MapPlace();
  readonly #still = new StillView(byId('stage'));
  readonly #afterStanding = whenStanding(STANDS_MS);
  #catalogs: Catalogs | null = null;
  #panels: Panels | null = null;
  #panelsComing: Promise<Panels> | null = null;
  #isChoosing = false;
  #leaf = 0;
  #isUntouched = true;
  #wantsLesson = false;

  constructor(desk: LifeDesk) {
    this.#desk = desk;
    this.#form = new FormPlace(byId('form'), (moves) => { desk.session.draft(moves); });
    applyAppearance(desk.preferences.now);
    desk.preferences.events.on('changed', (settings) => {
      applyAppearance(settings);
      // Where the moving stage goes, or a picture is wanted again, the flat one must be there.
      if (desk.session.turn !== null) this.#furnishWhenStanding(desk.session.turn);
    });
    desk.session.events.on('turn', (turn) => { this.#draw(turn); });
    desk.session.events.on('draft', (draft) => { this.#map.showDraft(draft); });
    desk.events.on('restored', (result) => { if (result !== 'exact') showNotice(say(result === 'replayed' ? 'saves.replayed' : 'saves.checkpoint')); });
    desk.shelf.events.on('aside', (message) => { showNotice(say('saves.aside', { message })); });
    desk.shelf.events.on('failed', (message) => { showNotice(say('fault.text', { message })); });
    desk.shelf.events.on('conflict', () => {
      showNotice(say('saves.conflict'),
        { text: say('saves.conflict.here'), act: () => desk.settle('here') },
        { text: say('saves.conflict.there'), act: () => desk.settle('there') });
    });
    buildMenu(byId('menu'), desk.preferences, (panel) => { void this.openPanel(panel); }, () => { this.#undo(); });
    listenToKeys((action) => this.#act(action));
    listenToGamepad((action) => this.#act(action));
  }

  /**
   * The first page. A reload goes on at the same line; someone who comes back is offered the waiting life, whatever the address
   * asks for; otherwise a new one begins at once.
   */
  async open(address: Address, wasReloaded: boolean): Promise<void> {
    this.#wantsLesson = address.isLesson;
    const waiting = await this.#desk.waiting();
    if (waiting === null) await this.#desk.begin(address.seed, address.at);
    else if (wasReloaded) {
      this.#isUntouched = false;
      await this.#desk.goOn(waiting);
    } else {
      this.#isUntouched = false;
      void this.#still.show(waiting.tableau);
      offerStart(waiting, {
        goOn: () => this.#desk.goOn(waiting),
        begin: () => this.#desk.begin(address.seed, address.at),
        slots: () => this.openPanel('saves'),
      });
    }
    if (!this.#desk.shelf.isLasting) showNotice(say('saves.memory'));
  }

  /** Opens a panel, at an entry if one is named. The panels come in their own file, after the first page. */
  async openPanel(name: PanelName, entry?: string): Promise<void> {
    try {
      this.#panelsComing ??= this.#loadPanels(); // two quick presses must not make two
      this.#panels = await this.#panelsComing;
      await this.#panels.open(name, entry);
    } catch (error) {
      if (this.#panels === null) this.#panelsComing = null;
      showFault(error, () => this.openPanel(name, entry));
    }
  }

  async #openEntry(id: string, word: HTMLButtonElement): Promise<void> {
    try {
      toggleEntry(id, word, await this.#loadCatalogs(), (panel, entry) => { void this.openPanel(panel, entry); });
    } catch (error) {
      showFault(error, () => this.#openEntry(id, word));
    }
  }

  async #loadPanels(): Promise<Panels> {
    return new (await importPart(() => import('./panels/panels.ts'))).Panels(this.#desk, await this.#loadCatalogs());
  }

  #draw(turn: Turn): void {
    // Back to the top while the old page is still laid out: afterwards it would cost a layout of its own.
    byId('sheet').scrollTop = 0;
    window.scrollTo(0, 0);
    // What a load or a start has to say stands over the page that it opens.
    if (turn.cause === 'chosen' || turn.cause === 'undone') clearNotice();
    this.#leaf = this.#desk.session.chapters.reduce((sum, chapter) => sum + chapter.choices.length + 1, 0);
    const { reveal, motion } = document.documentElement.dataset;
    const isGentle = reveal === 'gentle' && motion === 'full' && turn.cause !== 'restored';
    const passage = byId('passage');
    setText(byId('title'), turn.tableau.title ?? say('start.title'));
    byId('folio').textContent = say('folio', { n: this.#leaf });
    renderPassage(passage, turn.passage, {
      chosen: turn.chosen,
      isGentle,
      onEntry: (id, word) => { void this.#openEntry(id, word); },
      markText: (id) => this.#markText(id),
    });
    // A restored page has to be played again to know what happened on it; that can wait until it is painted.
    if (turn.cause === 'restored') setTimeout(() => { this.#showOutcomes(turn); }, 0);
    else this.#showOutcomes(turn);
    this.#map.show(turn, passage);
    this.#form.show(turn, (person) => this.#catalogs?.people[person]?.name ?? person.charAt(0).toUpperCase() + person.slice(1));
    const choices = byId('choices');
    if (turn.passage.ending !== null && turn.passage.choices.length === 0) {
      renderChoices(choices, [{ id: 'again', text: say('choice.over') }], () => { void this.#desk.begin(); });
    } else {
      renderChoices(choices, turn.passage.choices, (id) => { void this.#choose(id); });
    }
    renderStrip(turn.tableau, turn.sim);
    renderPlate(byId('plate'), turn, this.#catalogs);
    this.#still.mark(turn.tableau);
    this.#furnishWhenStanding(turn);
    if (this.#catalogs === null) whenIdle(() => { void this.#nameWhenKnown().catch(() => undefined); }, NAMES_WITHIN_MS);
    byId('menu').querySelector('.menu-undo')?.setAttribute('aria-disabled', String(!turn.canUndo));
    // The very first page leaves the focus at the top of the document; after that it follows the reading.
    if (!this.#isUntouched) passage.focus({ preventScroll: true });
    this.#isUntouched = false;
    byId('status').textContent = this.#statusText(turn);
    document.documentElement.dataset['turn'] = String(this.#leaf);
  }

  #showOutcomes(turn: Turn): void {
    const { session } = this.#desk;
    if (session.turn !== turn) return;
    const due = outcomesDue({ ...turn, events: session.eventsHere() });
    placeOutcomes(byId('passage'), due, async () => {
      const [{ outcomeSheets }, { people }, sheets] = await Promise.all([importPart(() => import('./outcome-sheet.ts')), this.#loadCatalogs(), loadSheets()]);
      return outcomeSheets(due, { sim: turn.sim, people, sheets, openModel: (model) => { void this.openPanel('models', model); } });
    });
    placeClassParts(byId('passage'), turn, session, this.#wantsLesson, () => this.#loadCatalogs());
  }

  async #choose(id: string): Promise<void> {
    if (this.#isChoosing) return;
    this.#isChoosing = true;
    try {
      await this.#desk.session.choose(id, this.#form.handed(id));
    } catch (error) {
      showFault(error, () => this.#choose(id));
    } finally {
      this.#isChoosing = false;
    }
  }

  #undo(): boolean {
    return this.#desk.session.undo();
  }

  #act(action: KeyAction): boolean {
    if (action.kind === 'escape') return this.#panels?.isOpen === true ? this.#panels.close() : closeEntry();
    if (this.#panels?.isOpen === true && action.kind === 'step') return this.#panels.moveFocus(action.step);
    if (this.#panels?.isOpen === true && action.kind !== 'panel') return false;
    switch (action.kind) {
      case 'choose': {
        const button = byId('choices').querySelectorAll<HTMLButtonElement>('button.choice')[action.index];
        button?.click();
        return button !== undefined;
      }
      case 'move':
        moveFocus(byId('choices'), action.step);
        return true;
      case 'step':
        moveFocusWithin(document.querySelectorAll<HTMLElement>('#form, #choices'), action.step);
        return true;
      case 'panel':
        void this.openPanel(action.panel);
        return true;
      case 'undo':
        return this.#undo();
      case 'mute':
        this.#desk.preferences.set('muted', !this.#desk.preferences.now.muted);
        return true;
    }
  }

  async #loadCatalogs(): Promise<Catalogs> {
    this.#catalogs ??= await loadCatalogs();
    return this.#catalogs;
  }

  #markText(id: string): string {
    switch (id) {
      case 'shop_floor': case 'standing': case 'conviction': case 'strength': case 'file': return say(`mark.${id}`);
      default: return say('mark.person', { name: this.#catalogs?.people[id]?.name ?? id.charAt(0).toUpperCase() + id.slice(1) });
    }
  }

  #statusText(turn: Turn): string {
    const count = turn.passage.choices.length;
    const choices = count === 0 ? say('status.none') : count === 1 ? say('status.one') : say('status.choices', { count });
    if (turn.cause === 'undone') return say('status.undone', { choices });
    if (turn.cause === 'restored') return say('status.restored', { choices });
    if (turn.cause === 'begun') return say('status.begun', { choices });
    return choices;
  }

  #furnishWhenStanding(turn: Turn): void {
    this.#afterStanding(() => { whenIdle(() => { this.#furnish(turn); }, IDLE_WITHIN_MS); });
  }

  /** What a page that stands gets beside its words: bars that move, and the picture. What does not come is asked for again on the next page. */
  #furnish(turn: Turn): void {
    if (this.#desk.session.turn !== turn) return;
    moveBars(turn.sim);
    void this.#still.show(turn.tableau).catch(() => undefined);
  }

  /** A page drawn before the catalog came knows people by their ids only: their names follow as soon as they are there. */
  async #nameWhenKnown(): Promise<void> {
    const catalogs = await this.#loadCatalogs();
    if (this.#desk.session.turn !== null) renderPlate(byId('plate'), this.#desk.session.turn, catalogs);
    for (const mark of byId('passage').querySelectorAll<HTMLElement>('.mark')) mark.textContent = this.#markText(mark.dataset['who'] ?? '');
  }
}
