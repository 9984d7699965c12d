import sheetUrl from '../../assets/art/vote/atlas.webp?url';

/** Where a cell lies on the sheet of figures: left, top, width, height, and the point of it that stands on the seat. */
export type SheetCell = readonly [x: number, y: number, width: number, height: number, originX: number, originY: number];
/** The plan of the hall. The lists go by seat; seat 0 is delegate number 1. `along` is the place on the arc, 0 at its left end. */
export interface SeatPlan { rows: number; inner: number; row: readonly number[]; along: readonly number[]; head: readonly string[] }
export interface VotePictures { sheet: string; card: readonly [number, number]; cells: Readonly<Record<string, SheetCell>>; seats: SeatPlan }

/** The figures of the hall and who sits where; fetched only when a vote is held. */
export async function loadVotePictures(): Promise<VotePictures> {
  const [atlas, seats] = await Promise.all([import('../../assets/art/vote/atlas.json'), import('../../assets/art/vote/seats.json')]);
  const [cardWidth = 0, cardHeight = 0] = atlas.default.card;
  const cells = Object.fromEntries(Object.entries(atlas.default.frames).map(([name, cell]) => [name, cell as unknown as SheetCell]));
  return { sheet: sheetUrl, card: [cardWidth, cardHeight], cells, seats: seats.default };
}
