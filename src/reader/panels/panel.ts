import { byId, element } from '../dom.ts';
import { moveFocusWithin } from '../focus.ts';
import { say } from '../strings.ts';

/** A dialog over the page; the browser keeps the focus inside and gives it back. One is open at a time. */
export class Panel {
  readonly #dialog: HTMLDialogElement;
  readonly #title: HTMLElement;
  readonly #body: HTMLElement;
  /** Spoken where the page's own status line cannot be: a modal dialog hides the page from screen readers. */
  readonly #said = element('p', { class: 'panel-said', role: 'status' });
  #back: HTMLElement | null = null;

  constructor() {
    this.#title = element('h2', { id: 'panel-title', tabindex: '-1' });
    // A panel without a button in it is still scrolled by keys.
    this.#body = element('div', { class: 'panel-body', tabindex: '0', role: 'group', 'aria-labelledby': 'panel-title' });
    const close = element('button', { type: 'button', class: 'panel-close', 'aria-label': say('panel.close') }, '×');
    this.#dialog = element('dialog', { class: 'panel', 'aria-labelledby': 'panel-title' },
      element('div', { class: 'panel-inner' }, element('header', { class: 'panel-head' }, this.#title, close), this.#said, this.#body));
    close.addEventListener('click', () => { this.close(); });
    // A press on the dark around the panel closes it.
    this.#dialog.addEventListener('click', (event) => { if (event.target === this.#dialog) this.close(); });
    this.#dialog.addEventListener('close', () => {
      if (this.#back?.isConnected === true) this.#back.focus();
    });
    byId('panel-place').append(this.#dialog);
  }

  get isOpen(): boolean { return this.#dialog.open; }

  /** Shows these parts; called again while open it turns the page inside. */
  show(title: string, ...parts: readonly Node[]): void {
    this.#title.textContent = title;
    this.#said.textContent = '';
    this.#body.replaceChildren(...parts);
    this.#body.scrollTop = 0;
    if (!this.#dialog.open) {
      // Somewhere to come back to, before anything has been focused: the browser itself gives the focus back there at once.
      if (document.activeElement === document.body) byId('passage').focus({ preventScroll: true });
      this.#back = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      this.#dialog.showModal();
    }
    this.#title.focus();
  }

  /** One line on what has just been done here. */
  announce(message: string): void {
    this.#said.textContent = message;
  }

  /** To the next thing that can be pressed or set, round the ends. */
  moveFocus(step: 1 | -1): void {
    moveFocusWithin([this.#dialog], step);
  }

  close(): void {
    if (this.#dialog.open) this.#dialog.close();
  }
}
