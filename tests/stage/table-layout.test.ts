import { describe, expect, it } from 'vitest';
import type { TableSheet } from '../../src/session/table-stands.ts';
import { freeWidth } from '../../src/stage/layout.ts';
import { LYING } from '../../src/stage/table/papers.ts';
import { farEdge, nearEdge, PILED, pilesOf, pileSpot, planTable } from '../../src/stage/table/plan.ts';
import { flicker, slideShare } from '../../src/stage/table/slide.ts';

const VIEWS = [
  { name: 'a laptop', view: { width: 1280, height: 674 }, window: { width: 1280, height: 720 } },
  { name: 'a large screen', view: { width: 1920, height: 1034 }, window: { width: 1920, height: 1080 } },
  { name: 'a phone', view: { width: 390, height: 262 }, window: { width: 390, height: 844 } },
];

for (const { name, view, window } of VIEWS) {
  describe(`the commission's table on ${name}`, () => {
    const free = freeWidth(window);
    const plan = planTable(view, free);

    it('has everything on the cloth and in the part that the sheet of text leaves free', () => {
      const piles = [0, 1, 2, 3].map((pile) => pileSpot(plan, pile, 2));
      for (const spot of [plan.folder, plan.reading, plan.card, plan.cardBack, plan.cardKept, ...piles]) {
        expect(spot.y).toBeGreaterThan(farEdge(plan, spot.x));
        expect(spot.y).toBeLessThan(nearEdge(plan, spot.x));
        expect(spot.y).toBeLessThan(view.height);
        expect(spot.x - 40 * plan.unit).toBeGreaterThan(0);
        expect(spot.x + 60 * plan.unit).toBeLessThan(free);
      }
      expect(plan.reading.x + (LYING.width / 2) * plan.unit).toBeLessThan(free);
    });

    it('has room above the far edge for heads and the lamp', () => {
      expect(plan.far - 230 * plan.unit).toBeGreaterThan(0);
    });

    it('keeps the piles apart', () => {
      expect(pileSpot(plan, 1, 0).x - pileSpot(plan, 0, 0).x).toBeGreaterThan(LYING.width * PILED * plan.unit);
    });
  });
}

describe('the piles', () => {
  const sheets = (['own', 'joke', 'own', null] as const).map((how, index): TableSheet => ({ id: `sh_${String(index)}`, origin: 'minute', how }));

  it('are one for each kind of answer, and the sheet that is being read lies on none', () => {
    expect(pilesOf(sheets)).toEqual({ kinds: ['own', 'joke'], pile: [0, 1, 0, -1], height: [0, 0, 1, 0] });
  });
});

describe('what moves', () => {
  it('slides from its beginning to its end and never back', () => {
    expect([slideShare(-1), slideShare(0), slideShare(1), slideShare(2)]).toEqual([0, 0, 1, 1]);
    for (let step = 1; step <= 20; step += 1) expect(slideShare(step / 20)).toBeGreaterThan(slideShare((step - 1) / 20));
  });

  it('burns between its ends', () => {
    for (let time = 0; time < 20_000; time += 37) {
      expect(flicker(time)).toBeGreaterThanOrEqual(0);
      expect(flicker(time)).toBeLessThanOrEqual(1);
    }
  });
});
