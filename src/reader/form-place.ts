import { importPart } from '../base/import-part.ts';
import type { CampaignMove } from '../sim/campaign/campaign.ts';
import type { HandedCommand } from '../sim/command.ts';
import type { Turn } from '../session/session.ts';
import { element } from './dom.ts';
import type { FilledForm } from './forms/form.ts';
import { say } from './strings.ts';

/** The place above the choices where something is filled in. The forms come in their own file; until then, and without them, the choice can be taken as most would take it. */
export class FormPlace {
  readonly #place: HTMLElement;
  readonly #onDraft: (moves: readonly CampaignMove[]) => void;
  #form: FilledForm | null = null;
  #choice = '';
  #turn: Turn | null = null;

  constructor(place: HTMLElement, onDraft: (moves: readonly CampaignMove[]) => void) {
    this.#place = place;
    this.#onDraft = onDraft;
  }

  /** Draws the form of the first choice that has one. */
  show(turn: Turn, nameOf: (person: string) => string): void {
    const choice = turn.passage.choices.find((each) => each.form !== null);
    this.#form = null;
    this.#choice = choice?.id ?? '';
    this.#turn = turn;
    this.#place.hidden = choice === undefined;
    this.#place.replaceChildren();
    const kind = choice?.form ?? null;
    if (kind === null) return;
    const fill = async (): Promise<void> => {
      this.#place.replaceChildren(element('p', { class: 'form-room' }, say('form.coming')));
      try {
        const { makeForm } = await importPart(() => import('./forms/form.ts'));
        if (this.#turn !== turn) return;
        this.#form = makeForm(kind, turn.sim, nameOf, this.#onDraft);
        this.#place.replaceChildren(...(this.#form === null ? [] : [this.#form.element]));
        this.#place.hidden = this.#form === null;
      } catch {
        if (this.#turn === turn) this.#place.replaceChildren(element('p', {}, element('button', { type: 'button', class: 'plain', onclick: () => { void fill(); } }, say('fault.retry'))));
      }
    };
    void fill();
  }

  /** What stands in the form, if this is its choice. */
  handed(choice: string): HandedCommand[] | null {
    return choice === this.#choice && this.#form !== null ? this.#form.handed() : null;
  }
}
