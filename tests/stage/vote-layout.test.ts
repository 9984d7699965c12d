import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARDS } from '../../src/sim/vote/cards.ts';
import { recordedCards } from '../../src/sim/vote/recorded.ts';
import { TULA_SEATS, VOTING_DELEGATES } from '../../src/sim/vote/roster.ts';
import { armStep, bellLean, countTimes, lineRow, UPRIGHT } from '../../src/stage/vote/count-times.ts';
import { freeWidth } from '../../src/stage/layout.ts';
import { callOrder, cellName } from '../../src/stage/vote/looks.ts';
import { planHall, SIZES, type Seats } from '../../src/stage/vote/plan.ts';

const ART = path.resolve(import.meta.dirname, '../../assets/art/vote');
const seats = JSON.parse(readFileSync(path.join(ART, 'seats.json'), 'utf8')) as Seats & { head: string[] };
const atlas = JSON.parse(readFileSync(path.join(ART, 'atlas.json'), 'utf8')) as { card: [number, number]; frames: Record<string, [number, number, number, number, number, number]> };

const VIEWS = [
  { name: 'a laptop', view: { width: 1280, height: 674 }, window: { width: 1280, height: 720 } },
  { name: 'a large screen', view: { width: 1920, height: 1026 }, window: { width: 1920, height: 1080 } },
  { name: 'a phone', view: { width: 390, height: 262 }, window: { width: 390, height: 844 } },
];

describe('the seats', () => {
  it('are 694 on 13 arcs, each with a head', () => {
    expect([seats.row.length, seats.along.length, seats.head.length]).toEqual([VOTING_DELEGATES, VOTING_DELEGATES, VOTING_DELEGATES]);
    expect(new Set(seats.row).size).toBe(13);
  });

  it('keep the four from Tula together on one arc', () => {
    const tula = Object.values(TULA_SEATS).map((number) => number - 1);
    expect(new Set(tula.map((seat) => seats.row[seat])).size).toBe(1);
    const along = tula.map((seat) => seats.along[seat] ?? 0).sort((a, b) => a - b);
    expect((along.at(-1) ?? 0) - (along[0] ?? 0)).toBeLessThan(0.2);
  });

  it('have a figure for every card, head and step', () => {
    for (const card of CARDS) for (const head of new Set(seats.head)) for (let step = 0; step <= UPRIGHT; step += 1) for (const seat of [0, 1]) {
      expect(atlas.frames).toHaveProperty(cellName(card, head, seat, step));
    }
  });
});

for (const { name, view, window } of VIEWS) {
  describe(`the hall on ${name}`, () => {
    const free = freeWidth(window);
    const plan = planHall(view, free, seats);
    const [cardWidth, cardHeight] = atlas.card;

    it('lies inside the part that the sheet leaves free, cards and all', () => {
      const [, , width, height, originX, originY] = atlas.frames['empty'] ?? [0, 0, 0, 0, 0, 0];
      for (let seat = 0; seat < VOTING_DELEGATES; seat += 1) {
        const [x, y] = [plan.x[seat] ?? NaN, plan.y[seat] ?? NaN];
        const unit = plan.unit * (SIZES[plan.size[seat] ?? NaN] ?? NaN);
        expect(x - originX * unit).toBeGreaterThanOrEqual(0);
        expect(x + (width - originX) * unit).toBeLessThanOrEqual(free);
        expect(y - originY * unit).toBeGreaterThanOrEqual(-0.16 * height * unit); // the top of a cell is empty
        expect(y + (height - originY) * unit).toBeLessThanOrEqual(view.height);
      }
    });

    it('has no two cards on top of each other', () => {
      for (let one = 0; one < VOTING_DELEGATES; one += 1) for (let two = 0; two < one; two += 1) {
        const [dx, dy] = [Math.abs((plan.x[one] ?? 0) - (plan.x[two] ?? 0)), Math.abs((plan.y[one] ?? 0) - (plan.y[two] ?? 0))];
        if (dx < cardWidth * plan.unit) expect(dy).toBeGreaterThan(cardHeight * plan.unit);
      }
    });

    it('prints those in front larger, and leaves a gangway for each teller', () => {
      expect(new Set(plan.size).size).toBe(SIZES.length);
      const [first, last] = [plan.order[0] ?? 0, plan.order.at(-1) ?? 0];
      expect(plan.size[last]).toBeGreaterThan(plan.size[first] ?? NaN);
      expect(plan.gangways.length).toBe(4);
    });

    it('draws those in front over those behind', () => {
      const heights = [...plan.order].map((seat) => plan.y[seat] ?? 0);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    });
  });
}

describe('the count', () => {
  const own = (TULA_SEATS['stepan'] ?? 0) - 1;
  const cards = [...recordedCards('platforms')];
  cards[own] = 'card_opposition';
  const times = countTimes({ row: seats.row, rows: seats.rows, along: seats.along, call: callOrder(cards), own });

  it('ends with every card upright and yours last', () => {
    for (const [seat, card] of cards.entries()) {
      expect(armStep(times, seat, times.end)).toBe(card === 'card_absent' ? 0 : UPRIGHT);
      if (seat !== own && card !== 'card_absent') expect(times.rest[seat]).toBeLessThan(times.rest[own] ?? 0);
    }
    expect(times.end).toBeLessThan(9000);
  });

  it('begins with the bell and then a silence in which no hand moves', () => {
    expect(Math.abs(bellLean(60))).toBeGreaterThan(0.1);
    expect(bellLean(800)).toBe(0);
    for (const begin of times.begin) if (begin >= 0) expect(begin).toBeGreaterThan(1200);
  });

  it('goes round the hall as a wave: on one arc the left end is before the right', () => {
    const arc = cards.map((card, seat) => ({ card, seat })).filter(({ card, seat }) => card === 'card_ten' && seats.row[seat] === 12);
    const mean = (list: typeof arc): number => list.reduce((sum, { seat }) => sum + (times.begin[seat] ?? 0), 0) / list.length;
    expect(mean(arc.filter(({ seat }) => (seats.along[seat] ?? 0) < 0.3))).toBeLessThan(mean(arc.filter(({ seat }) => (seats.along[seat] ?? 0) > 0.7)) - 300);
  });

  it('counts the arcs from the presidium outwards', () => {
    expect(lineRow(times, times.countBegin - 1)).toBeNull();
    expect(lineRow(times, times.countBegin)).toBe(0);
    expect(lineRow(times, times.countEnd - 1)).toBeGreaterThan(12);
    expect(lineRow(times, times.countEnd + 1)).toBeNull();
  });
});
