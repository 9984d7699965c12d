import type { Catalogs } from '../catalog/entries.ts';
import type { Turn } from '../session/session.ts';
import { element } from './dom.ts';

/** The name plate under a portrait: real text, over the picture. */
export function renderPlate(place: HTMLElement, turn: Turn, catalogs: Catalogs | null): void {
  const portrait = turn.tableau.portrait;
  const id = portrait?.replace(/-(?:\d{4}|hard|warm)$/, '') ?? '';
  const person = catalogs?.people[id];
  place.hidden = portrait === null || person === undefined;
  if (person === undefined) return;
  place.replaceChildren(element('strong', {}, person.name));
}
