import type { Page } from '@playwright/test';
import { createDice, pick } from '../../base/random.ts';

/** What one press took, in ms, from the press to the paint after the new page stood. */
export interface Turn { ms: number; isOver: boolean }

/** Plays the page by seeded chance, measuring inside the page. */
export class Player {
  readonly #page: Page;
  readonly #dice: () => number;

  constructor(page: Page, seed: number) {
    this.#page = page;
    this.#dice = createDice(seed);
  }

  /** Takes one choice. On the last page of a life the one way on begins another. */
  async takeChoice(): Promise<Turn> {
    const count = await this.#page.evaluate(() => document.querySelectorAll('#choices button.choice').length);
    const index = pick([...Array(count).keys()], this.#dice());
    return this.#page.evaluate(pressAndWait, index);
  }

  async takeChoices(count: number): Promise<Turn[]> {
    const turns: Turn[] = [];
    while (turns.length < count) turns.push(await this.takeChoice());
    return turns;
  }

  /** Plays to the end of this life and begins another: its first page stands. */
  async playToNextLife(): Promise<void> {
    await this.playToEnd();
    await this.takeChoice();
  }

  /** Plays until the page of an ending stands. */
  async playToEnd(): Promise<void> {
    while (!(await this.takeChoice()).isOver);
  }
}

/** In the page: presses a choice and waits until the next page has been painted. */
function pressAndWait(index: number): Promise<Turn> {
  return new Promise((resolve) => {
    const button = document.querySelectorAll<HTMLButtonElement>('#choices button.choice')[index];
    if (button === undefined) throw new Error('There is no such choice.');
    let start = 0;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => {
        resolve({ ms: performance.now() - start, isOver: document.querySelector('[data-choice="again"]') !== null });
      }));
    });
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-turn'] });
    start = performance.now();
    button.click();
  });
}
