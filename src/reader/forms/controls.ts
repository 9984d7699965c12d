import { element } from '../dom.ts';

let made = 0;
const nextId = (): string => {
  made += 1;
  return `form-${String(made)}`;
};

export interface Offer { id: string; label: string; isShut?: boolean }

/** A list to pick one from. `offer` puts other entries there and keeps the choice if it is still open; else the first open one is picked. */
export function select(label: string): { element: HTMLElement; value: () => string; set: (id: string) => void; offer: (entries: readonly Offer[]) => void; onChange: (changed: () => void) => void } {
  const id = nextId();
  const list = element('select', { id });
  return {
    element: element('p', { class: 'form-field' }, element('label', { for: id }, label), list),
    value: () => list.value,
    set: (entry) => { list.value = entry; },
    offer: (entries) => {
      const before = list.value;
      list.replaceChildren(...entries.map((entry) => element('option', { value: entry.id, disabled: entry.isShut === true }, entry.label)));
      const kept = entries.find((entry) => entry.id === before && entry.isShut !== true) ?? entries.find((entry) => entry.isShut !== true) ?? entries[0];
      list.value = kept?.id ?? '';
    },
    onChange: (changed) => { list.addEventListener('change', changed); },
  };
}

export interface Radios { element: HTMLFieldSetElement; value: () => string; offer: (entries: readonly Offer[], start?: string) => void; onChange: (changed: (id: string) => void) => void }

/** One of a few, all in sight. */
export function radios(legend: string, entries: readonly Offer[], start: string): Radios {
  const name = nextId();
  const place = element('div', { class: 'form-radios' });
  const field = element('fieldset', { class: 'form-choice' }, element('legend', {}, legend), place);
  let picked = start;
  let heard: (id: string) => void = () => undefined;
  const offer = (offered: readonly Offer[], from = picked): void => {
    picked = offered.some((entry) => entry.id === from) ? from : offered[0]?.id ?? '';
    place.replaceChildren(...offered.map((entry) => {
      const input = element('input', { type: 'radio', name, value: entry.id });
      input.checked = entry.id === picked;
      input.addEventListener('change', () => {
        picked = entry.id;
        heard(entry.id);
      });
      return element('label', {}, input, element('span', {}, entry.label));
    }));
  };
  offer(entries, start);
  return { element: field, value: () => picked, offer, onChange: (changed) => { heard = changed; } };
}
