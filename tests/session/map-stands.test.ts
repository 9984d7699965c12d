import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_TABLEAU } from '../../src/session/tableau.ts';
import { mapStandsOf, type MapStands } from '../../src/session/map-stands.ts';
import { act, createCampaign, endWeek, zinovievTrain, type CampaignState } from '../../src/sim/campaign/campaign.ts';
import { PLACES } from '../../src/sim/campaign/places.ts';
import { RAIL_LINES, railDistances, railRoute } from '../../src/sim/data/rail-lines.ts';
import { createSimState } from '../../src/sim/state.ts';
import type { CampaignMove } from '../../src/sim/campaign/campaign.ts';

function standsOf(campaign: CampaignState | null, draft: readonly CampaignMove[] = [], scene = 'rail_map'): MapStands | null {
  return mapStandsOf({ cause: 'chosen', tableau: { ...EMPTY_TABLEAU, scene }, sim: { ...createSimState(1), campaign } }, draft);
}
function needStands(campaign: CampaignState, draft: readonly CampaignMove[] = []): MapStands {
  const stands = standsOf(campaign, draft);
  if (stands === null) throw new Error('There is no map.');
  return stands;
}
const { towns, lines } = JSON.parse(readFileSync('assets/art/map/map.json', 'utf8')) as { towns: Record<string, [number, number]>; lines: Record<string, [number, number][]> };

describe('the map', () => {
  it('is shown only over its own picture and while there is a campaign', () => {
    expect(standsOf(null)).toBeNull();
    expect(standsOf(createCampaign(1), [], 'works_yard')).toBeNull();
    expect(standsOf(createCampaign(1))?.week).toBe(1);
  });

  it('has every town of the campaign in its picture, and a way to it over drawn lines', () => {
    for (const { id, route } of needStands(createCampaign(1)).places) {
      const [x, y] = towns[id] ?? [-1, -1];
      expect(Math.min(x, y, 1 - x, 1 - y), id).toBeGreaterThan(0);
      for (const [index, town] of route.slice(1).entries()) expect(lines[`${route[index] ?? ''}-${town}`] ?? lines[`${town}-${route[index] ?? ''}`], `${id}: ${town}`).toBeDefined();
    }
  });

  it('draws every line of the table from its one town to its other', () => {
    for (const { from, to } of RAIL_LINES) {
      const way = lines[`${from}-${to}`];
      expect(way?.[0], `${from}-${to}`).toEqual(towns[from]);
      expect(way?.at(-1), `${from}-${to}`).toEqual(towns[to]);
    }
  });

  it('shows the plan without doing it', () => {
    const campaign = createCampaign(3);
    const stands = needStands(campaign, [{ action: 'speak_at_works', place: 'kaluga' }, { action: 'rest' }]);
    expect(stands.planned).toEqual([{ place: 'kaluga', action: 'speak_at_works', days: 2, stuckDays: 0 }, { place: 'tula', action: 'rest', days: 2, stuckDays: 0 }]);
    expect(stands.plannedDays).toBe(4);
    expect(stands.stuckChance).toBeGreaterThan(0);
    expect(stands.thisWeek).toEqual([]);
    expect(stands.places).toEqual(needStands(campaign).places);
  });

  it('tells last week’s journeys from the deeds before them, and what they won', () => {
    let campaign = act(createCampaign(3), { action: 'speak_at_works', place: 'uzlovaya' }).state;
    campaign = endWeek(campaign).state;
    expect(needStands(campaign).lately.map((trip) => trip.place)).toEqual(['uzlovaya']);
    campaign = endWeek(campaign).state;
    // The weeks that were planned together are still told together; once others are planned, only the last.
    expect(needStands({ ...campaign, from: 1, until: 2 }).lately.map((trip) => trip.place)).toEqual(['uzlovaya']);
    const stands = needStands({ ...campaign, from: 3, until: 5 });
    expect(stands.lately).toEqual([]);
    expect(stands.places.find((place) => place.id === 'uzlovaya')?.deeds).toBe(1);
    for (const place of stands.places) expect(place.now.workers_opposition - place.record.workers_opposition, place.id).toBe(place.won);
  });

  it('finds the player on the road when a long journey runs into the next week', () => {
    const started = act({ ...createCampaign(5), strength: 90, money: 60_000 }, { action: 'speak_at_works', place: 'samara' });
    expect(started.events[0]?.kind).toBe('done');
    const stands = needStands(endWeek(started.state).state);
    expect(stands.here === 'samara' || stands.lately.some((trip) => trip.place === 'samara')).toBe(true);
    expect(needStands(createCampaign(5)).here).toBe('tula');
  });

  it('shows Zinoviev’s train from Moscow to where it stops, in the weeks in which it is out', () => {
    expect(needStands(createCampaign(2)).zinoviev).toBeNull();
    const campaign = endWeek(createCampaign(2)).state;
    const { zinoviev } = needStands(campaign);
    expect(zinoviev?.[0]).toBe('moscow');
    expect(zinoviev?.at(-1)).toBe(zinovievTrain(campaign));
  });
});

describe('a way by rail', () => {
  it('is as long as the shortest distance', () => {
    const known = railDistances('tula');
    const length = (a: string, b: string): number => Math.min(...RAIL_LINES.filter((each) => (each.from === a && each.to === b) || (each.from === b && each.to === a)).map(({ km }) => ('value' in km ? km.value : (km.low + km.high) / 2)));
    for (const { id } of PLACES) {
      const route = railRoute('tula', id) ?? [];
      expect(route.slice(1).reduce((sum, town, index) => sum + length(route[index] ?? '', town), 0), id).toBeCloseTo(known.get(id) ?? -1);
    }
  });

  it('does not lead where there is no line', () => {
    expect(railRoute('tula', 'baku')).toBeNull();
  });
});
