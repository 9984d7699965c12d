/**
 * Splits a whole number by weights without losing one (largest remainder; ties go to the earlier entry). `caps` are upper limits per entry.
 * Returns the same length as `weights`. Throws when the caps cannot hold the total.
 */
export function apportion(total: number, weights: readonly number[], caps?: readonly number[]): number[] {
  const result = weights.map(() => 0);
  let left = total;
  const room = (index: number): number => (caps?.[index] ?? Number.POSITIVE_INFINITY) - (result[index] ?? 0);
  while (left > 0) {
    const open = weights.map((_, index) => index).filter((index) => room(index) > 0);
    if (open.length === 0) throw new Error(`apportion: ${String(left)} of ${String(total)} have no room left`);
    const sum = open.reduce((all, index) => all + (weights[index] ?? 0), 0);
    const exact = open.map((index) => ({ index, share: sum > 0 ? left * (weights[index] ?? 0) / sum : left / open.length }));
    const whole = exact.map((each) => ({ ...each, given: Math.min(room(each.index), Math.floor(each.share + 1e-9)) }));
    const given = whole.reduce((all, each) => all + each.given, 0);
    for (const each of whole) result[each.index] = (result[each.index] ?? 0) + each.given;
    left -= given;
    if (whole.some((each) => each.given < Math.floor(each.share + 1e-9))) continue; // a cap was met: share the rest anew
    for (const each of whole.sort((a, b) => (b.share - b.given) - (a.share - a.given) || a.index - b.index)) {
      if (left > 0 && room(each.index) > 0) {
        result[each.index] = (result[each.index] ?? 0) + 1;
        left -= 1;
      }
    }
  }
  return result;
}
