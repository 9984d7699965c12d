// The presidium from behind, and the warm rings behind the seats of Tula. Drawn in units of a delegate's cell.
import { C, gd, gouge, path, rect } from '../scenes/lib.mjs';

export const PODIUM = { width: 252, height: 116, originX: 126, originY: 112 };
export const RING = { width: 112, height: 120, originX: 56, originY: 68 };

/** A back at the table: no face, a parting or a collar, so that it is anybody. */
function back(x, coat, hair) {
  const at = (d) => d.replace(/(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g, (_, a, b) => `${(Number(a) + x).toFixed(1)} ${b}`);
  const shape = at('M-25 116 L-23 92 C-22 80 -14 74 -6 71 L6 71 C14 74 22 80 23 92 L25 116Z');
  const head = at('M-7 72 L-8 66 C-14 58 -13 42 0 41 C13 42 14 58 8 66 L7 72Z');
  const both = `<g stroke="${C.paper}" stroke-width="4" stroke-linejoin="round">${path(shape, coat)}${path(head, hair)}</g>`;
  return both + path(shape, coat) + path(head, hair) + gouge(x - 14, 80, x - 20, 110, 3, C.paper, 2) + gouge(x + 1, 82, x, 114, 2.4, C.paper, 1) + gouge(x - 5, 46, x - 8, 58, 2.4, C.paper, 1.5);
}

/** Table and backs: red cloth, papers, the bell, a carafe. */
export function podium() {
  const cloth = path('M18 36 L234 36 L252 84 L252 116 L0 116 L0 84Z', C.ink) + path('M22 42 L230 42 L250 84 L2 84Z', C.red) + path('M3 86 L249 86 L249 116 L3 116Z', C.redLo);
  const edge = path('M20 38 L232 38 L233 44 L19 44Z', C.ink);
  const folds = [14, 44, 76, 108, 140, 172, 204, 236].map((x, i) => gouge(x, 50 + (i % 3) * 4, x + (x - 126) * 0.06, 82, 3, C.redLo, 0)).join('');
  const papers = path('M50 54 L70 54 L68 64 L46 64Z', C.paperHi) + path('M176 52 L198 53 L202 63 L179 62Z', C.paperHi) + path('M94 56 L108 55 L109 63 L93 64Z', C.paperHi);
  const carafe = path('M150 44 C147 34 152 30 153 22 L158 22 C159 30 164 34 161 44Z', C.blueHi) + gouge(153, 32, 153, 42, 2.4, C.paperHi, 0);
  const people = back(30, C.blueLo, C.ink) + back(222, C.ink, C.blueLo) + back(78, C.ink, C.ink) + back(174, C.blueDk, C.ink) + back(126, C.ink, C.blueDk);
  return cloth + folds + edge + papers + carafe + people;
}

/** The bell of the chairman, apart from the table because it is rung. It hangs from its origin. */
export const BELL = { width: 30, height: 38, originX: 15, originY: 3 };
export function bell() {
  return path('M8 29 C8 17 11 11 15 11 C19 11 22 17 22 29 L26 34 L4 34Z', C.ochre, `stroke="${C.ink}" stroke-width="2"`) + rect(13, 2, 4, 10, C.ink) + gouge(12, 16, 10, 29, 2, C.paperHi, 0);
}

const oval = (rx, ry, attributes) => `<ellipse cx="56" cy="62" rx="${rx}" ry="${ry}" ${attributes}/>`;

/** A lit medallion with a warm rim, behind the figure of one seat; your own is all light and has rays. */
export function ring(isOwn) {
  const [rx, ry] = isOwn ? [40, 46] : [37, 43];
  let rays = '';
  for (let k = 0; isOwn && k < 16; k += 1) {
    const a = (k / 16) * Math.PI * 2;
    rays += gd(56 + Math.cos(a) * (rx - 2), 62 + Math.sin(a) * (ry - 2), 56 + Math.cos(a) * 55, 62 + Math.sin(a) * 60, 12);
  }
  return `<path d="${rays}" fill="${C.ochre}" stroke="${C.ink}" stroke-width="2"/>`
    + oval(rx, ry, `fill="${C.ink}"`) + oval(rx - 2.6, ry - 2.6, `fill="${C.ochre}"`) + (isOwn ? '' : oval(rx - 11, ry - 11, `fill="${C.paperHi}"`));
}
