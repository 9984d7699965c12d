/** From so many points before an end a measure moves more slowly. */
const EASES_WITHIN = 40;

/**
 * What is left of a change of `amount` points at `from`: all of it in the middle, less towards the ends, never nothing. Whoever is trusted by all
 * can hardly win more trust, and loses it as fast as anybody; so a measure still answers late in a life.
 */
export function eased(from: number, amount: number): number {
  const room = amount > 0 ? 100 - from : from;
  const moved = Math.round(amount * Math.min(1, room / EASES_WITHIN));
  return moved === 0 ? Math.sign(amount) : moved;
}
