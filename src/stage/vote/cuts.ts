/** Marks of the knife on a plain canvas: everything in the art is cut, nothing is drawn with a line of even width. */
export type Pen = CanvasRenderingContext2D;
export type Corner = readonly [x: number, y: number];

export function polygon(pen: Pen, colour: string, corners: readonly Corner[]): void {
  pen.fillStyle = colour;
  pen.beginPath();
  for (const [x, y] of corners) pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
}

/** A sliver pointed at both ends. */
export function gouge(pen: Pen, colour: string, from: Corner, to: Corner, width: number): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Corner = [(-(to[1] - from[1]) / length) * width * 0.5, ((to[0] - from[0]) / length) * width * 0.5];
  const middle: Corner = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(...from);
  pen.quadraticCurveTo(middle[0] + across[0], middle[1] + across[1], ...to);
  pen.quadraticCurveTo(middle[0] - across[0], middle[1] - across[1], ...from);
  pen.fill();
}

/** A full oval. */
export function oval(pen: Pen, colour: string, centre: { x: number; y: number }, radius: { x: number; y: number }): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.ellipse(centre.x, centre.y, radius.x, radius.y, 0, 0, Math.PI * 2);
  pen.fill();
}
