import { describe, expect, it } from 'vitest';
import { overlaps, placeNames, type Box, type NameWish } from '../../src/stage/map/labels.ts';
import { fitMap, pointAlong, toView, wayOf } from '../../src/stage/map/plan.ts';
import { timetableOf, trainAt, trainAtRest, type TrainMoment } from '../../src/stage/map/timetable.ts';
import type { MapPlan } from '../../src/catalog/map-plan.ts';

const plan: MapPlan = {
  groundLayers: 2,
  towns: { a: [0.1, 0.5], b: [0.2, 0.5], c: [0.2, 0.9] },
  lines: { 'a-b': [[0.1, 0.5], [0.2, 0.5]], 'c-b': [[0.2, 0.9], [0.2, 0.5]] },
};
const VIEWS = [[1280, 674, 678, 1], [1920, 1034, 1018, 1], [780, 524, 780, 2], [844, 344, 304, 1], [2560, 1034, 1660, 1], [1024, 722, 543, 1]] as const;

describe('the map fitted to a view', () => {
  it('covers what the sheet leaves free', () => {
    for (const [width, height, free, density] of VIEWS) {
      const fit = fitMap({ width, height }, free, density);
      const [start, end] = [toView(fit, [0, 0]), toView(fit, [1, 1])];
      expect(Math.max(start.x, start.y), `${String(width)} × ${String(height)}`).toBeLessThanOrEqual(0.01);
      expect(end.x, `${String(width)} × ${String(height)}`).toBeGreaterThanOrEqual(free);
      expect(end.y, `${String(width)} × ${String(height)}`).toBeGreaterThanOrEqual(height - 0.01);
    }
  });

  it('never writes letters too small for a phone', () => {
    for (const [width, height, free, density] of VIEWS) expect(fitMap({ width, height }, free, density).letter / density).toBeGreaterThanOrEqual(11);
  });
});

describe('a way over the map', () => {
  const fit = fitMap({ width: 1600, height: 900 }, 848, 1);
  const spot = { x: 0, y: 0, ahead: 1 };

  it('joins lines whichever way they are written down', () => {
    const way = wayOf(plan, fit, ['a', 'b', 'c']);
    expect([...way.x].map(Math.round)).toEqual([160, 320, 320]);
    expect(way.length).toBeCloseTo(160 + 360);
    pointAlong(way, 80, spot);
    expect(spot).toEqual({ x: 240, y: 450, ahead: 1 });
    pointAlong(way, 1e6, spot);
    expect([spot.x, spot.y]).toEqual([320, 810]);
  });

  it('is only a place to stand for what is done where one is', () => {
    const way = wayOf(plan, fit, ['a']);
    expect(way.length).toBe(0);
    pointAlong(way, 0, spot);
    expect([spot.x, spot.y]).toEqual([160, 450]);
  });
});

describe('a train', () => {
  const moment: TrainMoment = { share: 0, isBack: false, isStuck: false, isSeen: false };
  it('goes out, stays, and comes back', () => {
    const times = timetableOf(420, 1, 0, { isStuck: false, oneWay: false });
    trainAt(times, times.delay - 1, moment);
    expect(moment.isSeen).toBe(false);
    trainAt(times, times.delay + times.out / 2, moment);
    expect(moment).toEqual({ share: 0.5, isBack: false, isStuck: false, isSeen: true });
    trainAt(times, times.delay + times.out + times.stay / 2, moment);
    expect(moment.share).toBe(1);
    trainAt(times, times.delay + times.out * 1.5 + times.stay, moment);
    expect(moment.share).toBeCloseTo(0.5);
    expect(moment.isBack).toBe(true);
  });

  it('stands in the drift for a while and then arrives', () => {
    const times = timetableOf(420, 1, 0, { isStuck: true, oneWay: true });
    trainAt(times, times.delay + times.out * 0.56 + times.stuck / 2, moment);
    expect(moment.isStuck).toBe(true);
    trainAt(times, times.delay + times.out + times.stuck + 1e6, moment);
    expect(moment).toEqual({ share: 1, isBack: false, isStuck: false, isSeen: true });
    trainAtRest(times, moment);
    expect(moment.isStuck).toBe(true);
  });
});

describe('names on the map', () => {
  const room: Box = { left: 0, top: 0, width: 300, height: 200 };
  const wish = (id: string, x: number, y: number): NameWish => ({ id, x, y, width: 60, height: 14, before: 8, after: 20 });
  const boxOf = ({ x, y }: { x: number; y: number }): Box => ({ left: x, top: y - 7, width: 60, height: 14 });

  it('never lie over one another or over a town, and stay on the map', () => {
    const towns: Box[] = [{ left: 95, top: 95, width: 20, height: 20 }, { left: 130, top: 95, width: 20, height: 20 }];
    const names = placeNames([wish('one', 100, 100), wish('two', 140, 104), wish('edge', 290, 100), wish('corner', 4, 4)], towns, room);
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const [index, name] of names.entries()) {
      const box = boxOf(name);
      expect(box.left >= 0 && box.left + box.width <= 300, name.id).toBe(true);
      for (const other of [...names.slice(index + 1).map(boxOf), ...towns]) expect(overlaps(box, other), name.id).toBe(false);
    }
  });

  it('are left out rather than crowded: the first has its place', () => {
    const names = placeNames(Array.from({ length: 40 }, (_each, index) => wish(String(index), 100 + (index % 3), 100)), [], room);
    expect(names[0]?.id).toBe('0');
    expect(names.length).toBeLessThan(10);
  });
});
