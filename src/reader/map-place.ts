import { importPart } from '../base/import-part.ts';
import type { MapDraft } from '../session/map-stands.ts';
import type { Turn } from '../session/session.ts';
import { element } from './dom.ts';

/** True when the map of the campaign is what the picture shows on this page. */
export function hasMap({ tableau, sim }: Pick<Turn, 'tableau' | 'sim'>): boolean {
  return tableau.scene === 'rail_map' && sim.campaign !== null;
}

/** The place for "The map in words" at the end of a passage; it comes in its own file and follows the plan as it is filled in. */
export class MapPlace {
  #turn: Turn | null = null;
  #draft: MapDraft = [];
  #place: HTMLElement | null = null;

  show(turn: Turn, passage: HTMLElement): void {
    this.#turn = turn;
    this.#draft = [];
    this.#place = null;
    if (!hasMap(turn)) return;
    this.#place = element('div', { class: 'map-place' });
    passage.append(this.#place);
    void this.#write();
  }

  showDraft(draft: MapDraft): void {
    this.#draft = draft;
    void this.#write();
  }

  async #write(): Promise<void> {
    const [turn, place, draft] = [this.#turn, this.#place, this.#draft];
    if (turn === null || place === null) return;
    // What cannot be had is fetched again with the next page or plan: the picture and the form say the same.
    const words = await importPart(() => import('./map-words.ts')).catch(() => null);
    if (words !== null && this.#place === place && this.#draft === draft) words.writeMap(place, turn, draft);
  }
}
