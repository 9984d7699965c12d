// Who sits where: a place in the hall for each of the 694 numbers of the roster (src/sim/vote/roster.ts), always the same.
// The congress sat by delegations and not by platforms, so no camp has a side: what sits together is a delegation, a bench, two friends.
import { rnd } from '../scenes/lib.mjs';

export const ROWS = 13;
/** Radius of the first arc as a share of the last. */
export const INNER = 0.29;
const SECTORS = 5;
const GANGWAY = 0.8;
/** Ranges of the roster, last number of each; the four from Tula are the last of those who did not vote. */
const LAST = { ten: 336, trotsky: 386, opposition: 404, abstained: 406, absent: 690, tula: 694 };
const HEAD_SHARES = [['bare', 0.29], ['cap', 0.27], ['beard', 0.14], ['papakha', 0.14], ['scarf', 0.1], ['shawl', 0.06]];
const TULA_HEADS = ['beard', 'scarf', 'cap', 'bare'];

function places() {
  const radius = (row) => INNER + (1 - INNER) * (row / (ROWS - 1));
  const sum = Array.from({ length: ROWS }, (_, row) => radius(row)).reduce((a, b) => a + b);
  const list = [];
  for (let row = 0, given = 0; row < ROWS; row += 1) {
    const count = row === ROWS - 1 ? LAST.tula - given : Math.round((LAST.tula * radius(row)) / sum);
    given += count;
    const whole = count + GANGWAY * (SECTORS - 1);
    for (let i = 0; i < count; i += 1) {
      const sector = Math.floor(((i + 0.5) * SECTORS) / count);
      const along = (i + 0.5 + sector * GANGWAY) / whole;
      const angle = Math.PI * (1.3 - 1.6 * along);
      list.push({ row, sector, along, x: Math.cos(angle) * radius(row), y: Math.sin(angle) * radius(row), number: 0 });
    }
  }
  return list;
}

const near = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** Seats with `number` 1…694 and a head each, in the order of the numbers. */
export function seating() {
  const dice = rnd(1921);
  const all = places();
  const free = () => all.filter((seat) => seat.number === 0);
  const next = { ten: 1, trotsky: LAST.ten + 1, opposition: LAST.trotsky + 1, abstained: LAST.opposition + 1, absent: LAST.abstained + 1, tula: LAST.absent + 1 };
  const sit = (who, seat) => { seat.number = next[who]; next[who] += 1; };
  const left = (who) => LAST[who] - next[who] + 1;
  const block = (row, sector) => all.filter((seat) => seat.row === row && seat.sector === sector);

  // Tula by a gangway in the middle, and a metalworker in the seat behind.
  // The seats between and before them are empty, so that their light is seen.
  const tula = block(6, 2).filter((_, place) => place % 2 === 1).slice(0, 4);
  for (const seat of tula) sit('tula', seat);
  for (const seat of [...block(6, 2), ...block(5, 2)]) if (seat.number === 0 && tula.some((other) => near(other, seat) < 0.075)) sit('absent', seat);
  sit('opposition', block(7, 2)[3]);
  // Trotsky's: a few straight benches, leather sleeves, all at once.
  for (const [row, sector] of [[2, 3], [3, 3], [4, 3], [9, 1], [10, 1], [11, 4]]) {
    for (const seat of block(row, sector).slice(0, 9)) if (left('trotsky') > 0) sit('trotsky', seat);
  }
  // The few: two together under the clock, then here one and there one, as lit windows in a town.
  for (const seat of block(12, 2).slice(6, 8)) sit('opposition', seat);
  while (left('opposition') > 0) {
    const others = all.filter((seat) => seat.number > LAST.trotsky && seat.number <= LAST.opposition);
    const open = free().filter((seat) => seat.row > 1 && others.every((other) => near(other, seat) > 0.24) && tula.every((other) => near(other, seat) > 0.12));
    sit('opposition', open[Math.floor(dice() * open.length)]);
  }
  while (left('abstained') > 0) sit('abstained', free()[Math.floor(dice() * free().length)]);
  // Those at Kronstadt left as they had come, by delegations: the gaps lie in patches.
  const patches = Array.from({ length: 26 }, () => ({ x: dice() * 2 - 1, y: dice() * 2 - 1, reach: 0.1 + dice() * 0.14 }));
  const pull = (seat) => patches.reduce((most, patch) => Math.max(most, 1 - near(patch, seat) / patch.reach), 0) + dice() * 0.9;
  const ranked = free().map((seat) => [pull(seat), seat]).sort((a, b) => b[0] - a[0]);
  for (const [, seat] of ranked.slice(0, left('absent'))) sit('absent', seat);
  for (const seat of free()) sit('ten', seat);

  const headFor = () => {
    let rest = dice();
    for (const [head, share] of HEAD_SHARES) { rest -= share; if (rest < 0) return head; }
    return 'bare';
  };
  return all.sort((a, b) => a.number - b.number)
    .map((seat) => ({ ...seat, head: seat.number > LAST.absent ? TULA_HEADS[seat.number - LAST.absent - 1] : headFor() }));
}
