import { element } from '../../dom.ts';
import { tell } from '../../later-words.ts';
import type { Control } from './controls.ts';

/** What a sandbox shows: a sentence that is read out on every change, and tables or charts that are not. */
export interface SandboxResult { summary: string; parts: readonly (Node | null)[] }

/** Controls beside what comes of them. `run` is pure: it is called on every change and once at the start. */
export function sandbox(controls: readonly Pick<Control<unknown>, 'element' | 'reset' | 'onChange'>[], run: () => SandboxResult): HTMLElement {
  const output = element('output', { class: 'sandbox-summary', 'aria-live': 'polite' });
  const place = element('div', { class: 'sandbox-result' });
  const show = (): void => {
    const { summary, parts } = run();
    output.textContent = summary;
    place.replaceChildren(...parts.filter((part) => part !== null));
  };
  const reset = element('button', { type: 'button', class: 'plain' }, tell('models.reset'));
  reset.addEventListener('click', () => {
    for (const control of controls) control.reset();
    show();
  });
  for (const control of controls) control.onChange(show);
  show();
  return element('div', { class: 'sandbox' },
    element('fieldset', { class: 'sandbox-controls' }, element('legend', {}, tell('models.controls')), ...controls.map((control) => control.element), reset),
    output,
    place);
}
