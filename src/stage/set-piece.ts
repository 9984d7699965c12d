import type { Scene } from 'phaser';
import type { MapStands } from '../session/map-stands.ts';
import type { TableStands } from '../session/table-stands.ts';
import type { VoteStands } from '../session/vote-stands.ts';
import type { Size } from './layout.ts';
import { RailMap } from './map/rail-map.ts';
import { CommissionTable } from './table/commission-table.ts';
import { loadMap, loadVote } from './textures.ts';
import { VoteHall } from './vote/hall.ts';

/** Something that is acted out in place of the backdrop: a hall that votes, a map that is travelled, a table that sheets are laid on. */
export interface SetPiece {
  /** Keys of fetched textures that it may need again without showing them now; everything else that is not shown is freed. */
  readonly holds?: readonly string[];
  /** True for a picture that is mostly ink: the print keeps its specks off the black. */
  readonly isNight?: boolean;
  /** Fits it to the window; `freeWidth` is what the reading sheet leaves free, in the same pixels. */
  place: (view: Size, freeWidth: number) => void;
  /** One frame; `time` in milliseconds. */
  move: (time: number) => void;
  /** Goes to its last picture at once, for those who want no movement. */
  finish: () => void;
  /** Shows another wish in the same piece, without a wipe; false (or no such door) when it must be made anew. */
  renew?: (wish: SetPieceWish) => boolean;
  destroy: () => void;
}

/** What a set piece is drawn from; the kind is also what `data-stage-view` says. */
export type SetPieceWish = { kind: 'vote'; stands: VoteStands } | { kind: 'map'; stands: MapStands } | { kind: 'table'; stands: TableStands };

/** Loads what the set piece needs and answers how to make it; null when its pictures cannot be had, then the backdrop is shown. */
export async function prepareSetPiece(scene: Scene, wish: SetPieceWish): Promise<((isStill: boolean) => SetPiece) | null> {
  switch (wish.kind) {
    case 'vote': {
      const pictures = await loadVote(scene);
      return pictures === null ? null : (isStill) => new VoteHall(scene, wish.stands, pictures, isStill);
    }
    case 'map': {
      const pictures = await loadMap(scene);
      return pictures === null ? null : (isStill) => new RailMap(scene, wish.stands, pictures, isStill);
    }
    case 'table':
      return (isStill) => new CommissionTable(scene, wish.stands, isStill);
  }
}
