import { element } from '../../dom.ts';

/** Something that the player can set. `changed` is called on every change, also while a slider moves. */
export interface Control<Value> { readonly element: HTMLElement; value: () => Value; reset: () => void; onChange: (changed: () => void) => void }

let made = 0;

function nextId(): string {
  made += 1;
  return `sandbox-${String(made)}`;
}

/** A number between two ends; `show` gives it in words, to the eye and to a screen reader alike. */
export function slider(label: string, range: { min: number; max: number; step: number; start: number }, show: (value: number) => string = String): Control<number> {
  const id = nextId();
  const input = element('input', { type: 'range', id, min: range.min, max: range.max, step: range.step });
  const shown = element('span', { class: 'control-value', 'aria-hidden': 'true' });
  const value = (): number => Number(input.value);
  const tell = (): void => {
    shown.textContent = show(value());
    input.setAttribute('aria-valuetext', show(value()));
  };
  input.addEventListener('input', tell);
  const reset = (): void => {
    input.value = String(range.start);
    tell();
  };
  reset();
  return { element: element('p', { class: 'control' }, element('label', { for: id }, label), shown, input), value, reset, onChange: (changed) => { input.addEventListener('input', changed); } };
}

/** Yes or no. */
export function tick(label: string, start: boolean): Control<boolean> {
  const input = element('input', { type: 'checkbox' });
  const reset = (): void => { input.checked = start; };
  reset();
  return { element: element('p', { class: 'control control-tick' }, element('label', {}, input, ` ${label}`)), value: () => input.checked, reset, onChange: (changed) => { input.addEventListener('change', changed); } };
}

/** Several of a few, under one heading. */
export function ticks<Id extends string>(legend: string, options: readonly { id: Id; label: string; start: boolean }[]): Control<Id[]> {
  const all = options.map(({ id, label, start }) => ({ id, control: tick(label, start) }));
  return {
    element: element('fieldset', { class: 'control-group' }, element('legend', {}, legend), ...all.map(({ control }) => control.element)),
    value: () => all.filter(({ control }) => control.value()).map(({ id }) => id),
    reset: () => { for (const { control } of all) control.reset(); },
    onChange: (changed) => { for (const { control } of all) control.onChange(changed); },
  };
}

export interface Option<Id extends string> { id: Id; label: string }

/** One of a few. `offer` puts other options there and keeps the choice if it is still among them. */
export function picker<Id extends string>(label: string, options: readonly Option<Id>[], start: Id): Control<Id> & { offer: (options: readonly Option<Id>[], start: Id) => void } {
  const id = nextId();
  const select = element('select', { id });
  let first = start;
  const offer = (offered: readonly Option<Id>[], from: Id): void => {
    const before = select.value;
    first = from;
    select.replaceChildren(...offered.map((option) => element('option', { value: option.id }, option.label)));
    select.value = offered.some((option) => option.id === before) ? before : from;
  };
  offer(options, start);
  return {
    element: element('p', { class: 'control' }, element('label', { for: id }, label), select),
    value: () => select.value as Id,
    reset: () => { select.value = first; },
    onChange: (changed) => { select.addEventListener('change', changed); },
    offer,
  };
}
