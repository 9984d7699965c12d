// Fits a flat garment, drawn once for an average neck in the 800 x 1000 bust frame, to this sitter.
import { smooth } from './noise.mjs';

/**
 * neck = [left, right] of the model's neck at row `row`; lift raises the collar (a shorter neck);
 * breadth scales the shoulders; slope lowers (+) or squares (-) them.
 */
export function bodyFit({ neck, lift = 24, breadth = 1, slope = 0, shift = 0 }) {
  const knots = [[-60, -60], [304, neck[0]], [538, neck[1]], [860, 860]], middle = (neck[0] + neck[1]) / 2;
  const fitX = (x) => {
    for (let i = 1; i < knots.length; i++) {
      const [a, A] = knots[i - 1], [b, B] = knots[i];
      if (x <= b) return A + ((B - A) * (x - a)) / (b - a);
    }
    return x;
  };
  const point = (x, y) => {
    const below = smooth(650, 770, y);
    let X = fitX(x);
    X = middle + (X - middle) * (1 + (breadth - 1) * below) + shift * below;
    const far = Math.min(1, Math.abs(X - middle) / 330);
    let Y = y - lift * Math.min(1, Math.max(0, (1000 - y) / 300)); // the bottom edge stays on the frame
    if (y < 990) Y += slope * far * far * smooth(650, 760, y) * (1 - smooth(860, 1000, y));
    return [X, Y];
  };
  return (svg) => svg
    .replace(/ d="([^"]+)"/g, (_, d) => ` d="${d.replace(/(-?\d+(?:\.\d+)?)[ ,]+(-?\d+(?:\.\d+)?)/g, (__, x, y) => point(+x, +y).map((v) => v.toFixed(1)).join(' '))}"`)
    .replace(/cx="(-?[\d.]+)" cy="(-?[\d.]+)"/g, (_, x, y) => { const [X, Y] = point(+x, +y); return `cx="${X.toFixed(1)}" cy="${Y.toFixed(1)}"`; });
}
