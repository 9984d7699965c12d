import type { Choice } from '../narrative/passage.ts';
import { element } from './dom.ts';

/** Draws the ways on as numbered buttons in a list. */
export function renderChoices(place: HTMLElement, choices: readonly Pick<Choice, 'id' | 'text'>[], onChoose: (id: string) => void): void {
  place.replaceChildren(...choices.map((choice, index) => {
    const button = element('button', { type: 'button', class: 'choice', 'data-choice': choice.id },
      element('span', { class: 'choice-number', 'aria-hidden': 'true' }, String(index + 1)),
      element('span', { class: 'choice-text' }, choice.text));
    button.addEventListener('click', () => { onChoose(choice.id); });
    return element('li', {}, button);
  }));
}

/** Moves the focus among the choices, round the ends. */
export function moveFocus(place: HTMLElement, step: 1 | -1): void {
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('button.choice')];
  if (buttons.length === 0) return;
  const at = buttons.findIndex((button) => button === document.activeElement);
  const to = at < 0 ? (step === 1 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[to]?.focus();
}
