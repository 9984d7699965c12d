import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverPicture, isBeside, PICTURE, placeBust } from '../../src/stage/layout.ts';

const view = fc.record({ width: fc.integer({ min: 280, max: 4000 }), height: fc.integer({ min: 200, max: 2400 }) });
const focus = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

describe('a picture', () => {
  it('covers the view whatever its size and wherever its focus lies', () => {
    fc.assert(fc.property(view, focus, fc.constantFrom(1, 0.53), (size, spot, free) => {
      const placed = coverPicture(size, spot, free);
      const halfWidth = (PICTURE.width * placed.scale) / 2;
      const halfHeight = (PICTURE.height * placed.scale) / 2;
      expect(placed.x - halfWidth).toBeLessThanOrEqual(0.001);
      expect(placed.x + halfWidth).toBeGreaterThanOrEqual(size.width - 0.001);
      expect(placed.y - halfHeight).toBeLessThanOrEqual(0.001);
      expect(placed.y + halfHeight).toBeGreaterThanOrEqual(size.height - 0.001);
    }));
  });
});

describe('the sheet', () => {
  it('lies beside the picture on wide windows and under it on a phone', () => {
    expect(isBeside({ width: 1280, height: 720 })).toBe(true);
    expect(isBeside({ width: 390, height: 844 })).toBe(false);
  });
});

describe('a bust', () => {
  it('stands on the lower edge', () => {
    fc.assert(fc.property(view, fc.boolean(), (size, beside) => {
      const placed = placeBust(size, beside);
      expect(placed.y + (600 * placed.scale) / 2).toBeCloseTo(size.height, 3);
    }));
  });
});
