import { beforeEach, describe, expect, it } from 'vitest';
import { MapPlace } from '../../src/reader/map-place.ts';
import { writeMap } from '../../src/reader/map-words.ts';
import { EMPTY_TABLEAU } from '../../src/session/tableau.ts';
import type { Turn } from '../../src/session/session.ts';
import { act, createCampaign, endWeek, type CampaignState } from '../../src/sim/campaign/campaign.ts';
import { campaignOutcome } from '../../src/sim/campaign/outcome.ts';
import { PLACES } from '../../src/sim/campaign/places.ts';
import { createSimState } from '../../src/sim/state.ts';

const pageOf = (campaign: CampaignState | null, scene = 'rail_map'): Turn => ({
  cause: 'chosen', tableau: { ...EMPTY_TABLEAU, scene }, sim: { ...createSimState(1), campaign },
}) as unknown as Turn;

function workedMoscow(): CampaignState {
  let campaign = endWeek(createCampaign(7, { strength: 90, money: 60_000, home: 95 })).state;
  for (let round = 0; round < 2; round += 1) campaign = endWeek(act(campaign, { action: 'district_debate', place: 'moscow' }).state).state;
  return campaign;
}

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

describe('the map in words', () => {
  it('lists every town with range, leaning and mandates of the record and of this life', () => {
    const campaign = workedMoscow();
    writeMap(place, pageOf(campaign), []);
    const rows = [...place.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(PLACES.length);
    const won = campaignOutcome(campaign).places.filter((each) => each.won > 0);
    expect(won.map((each) => each.place)).toEqual(['moscow']);
    const changed = rows.filter((row) => row.lastElementChild?.textContent !== 'the same');
    expect(changed.map((row) => row.querySelector('th')?.firstChild?.textContent)).toEqual(['Moscow']);
    expect(changed[0]?.lastElementChild?.textContent).toContain(`Opposition ${String(won[0]?.to.workers_opposition)}`);
    expect(changed[0]?.textContent).toContain('38,000 to 52,000');
    expect(place.querySelectorAll('.small').length).toBeGreaterThanOrEqual(4);
    expect(place.querySelector('summary')?.textContent).toContain('You are in Tula');
  });

  it('follows the plan while it is filled in, and stays open', () => {
    const turn = pageOf(createCampaign(3));
    writeMap(place, turn, []);
    const details = place.querySelector('details');
    if (details === null) throw new Error('There is no map in words.');
    details.open = true;
    expect(details.textContent).not.toContain('Kursk: 4 days');
    writeMap(place, turn, [{ action: 'speak_at_works', place: 'kursk' }]);
    expect(place.querySelector('details')).toBe(details);
    expect(details.open).toBe(true);
    expect([...details.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Speak at a works, Kursk: 4 days']);
  });

  it('stands at the end of a passage only where the picture shows the map', () => {
    const passage = document.createElement('div');
    const map = new MapPlace();
    map.show(pageOf(createCampaign(1), 'works_yard'), passage);
    map.show(pageOf(null), passage);
    expect(passage.querySelector('.map-place')).toBeNull();
    map.show(pageOf(createCampaign(1)), passage);
    expect(passage.querySelectorAll('.map-place')).toHaveLength(1);
  });
});
