/** Pure measures of the stage: no Phaser here, so that they can be tested and reasoned about alone. Units are pixels of the window. */

export interface Size { width: number; height: number }
export interface Placed { x: number; y: number; scale: number }

/** Pictures are authored at this size, with bleed. */
export const PICTURE: Size = { width: 1600, height: 900 };
/** Layers are drawn a little larger, so that parallax never shows an edge. */
const BLEED = 1.04;
/** On wide windows the sheet lies over this share of the stage. */
export const SHEET_SHARE = 0.47;

/** True when the sheet lies beside the picture and not below it. */
export function isBeside(window: Size): boolean {
  return window.width > 760 && window.width > window.height;
}

/** What the sheet leaves free of a window's width, in pixels (src/reader/style/layout.css). */
export function freeWidth(window: Size): number {
  if (!isBeside(window)) return window.width;
  if (window.height <= 480) return window.width * 0.36;
  return window.width - Math.max(430, Math.min(900, window.width * SHEET_SHARE));
}

/** Where a picture's centre goes so that it covers the view and its focus stays in the part that the sheet leaves free. */
export function coverPicture(view: Size, focus: readonly [number, number], freeShare: number): Placed {
  const scale = Math.max(view.width / PICTURE.width, view.height / PICTURE.height) * BLEED;
  const width = PICTURE.width * scale;
  const height = PICTURE.height * scale;
  const wantedX = (view.width * freeShare) / 2 - (focus[0] - 0.5) * width;
  const wantedY = view.height / 2 - (focus[1] - 0.5) * height;
  return {
    x: clamp(wantedX, view.width - width / 2, width / 2),
    y: clamp(wantedY, view.height - height / 2, height / 2),
    scale,
  };
}

/** How far a layer moves, in pixels, for a pointer or drift of −1…1 and the layer's depth. */
export function parallax(depth: number, push: number, reach: number): number {
  return -push * depth * reach;
}

/** Where a bust stands: its foot on the lower edge, beside the sheet, or at the left above it. */
export function placeBust(view: Size, beside: boolean): Placed {
  const height = view.height * (beside ? 0.74 : 0.96);
  const scale = height / 600;
  return beside
    ? { x: Math.min(view.width * 0.36, view.width * (1 - SHEET_SHARE) - 150 * scale), y: view.height - height / 2, scale }
    : { x: 200 * scale, y: view.height - height / 2, scale };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(Math.min(low, high), Math.min(Math.max(low, high), value));
}
