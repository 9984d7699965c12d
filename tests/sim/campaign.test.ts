import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { readCatalogFiles } from '../../src/build/catalog-files.ts';
import { apportion } from '../../src/sim/apportion.ts';
import { ACTIONS, RULES, type ActionId } from '../../src/sim/campaign/actions.ts';
import { baselineRows, MANDATES, RECORDED_MANDATES, sumRows } from '../../src/sim/campaign/baseline.ts';
import type { Command } from '../../src/sim/command.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { createSimState, type SimState } from '../../src/sim/state.ts';
import { act, costOf, createCampaign, endWeek, foresee, isCampaignOver, pushOf, risksOf, whyNot, zinovievTrain, type CampaignMove, type CampaignState } from '../../src/sim/campaign/campaign.ts';
import { explainCampaign } from '../../src/sim/campaign/explain-campaign.ts';
import { campaignMeasures, campaignOutcome, mandatesFor, PLACE_REACH, TOTAL_REACH } from '../../src/sim/campaign/outcome.ts';
import { travelDaysFor, type CampaignPlace } from '../../src/sim/campaign/place.ts';
import { checkPlaces, ELSEWHERE, PARTY_MEMBERS, PLACES, VOTING_MANDATES } from '../../src/sim/campaign/places.ts';
import { placesFromRegions } from '../../src/sim/campaign/places-from-regions.ts';
import { playPolicy, playRandomCampaign, POLICIES, type Policy } from '../../src/sim/campaign/policies.ts';
import { REGIONS } from '../../src/sim/data/regions.ts';
import { LAST_WEEK, WEEKS } from '../../src/sim/campaign/weeks.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const place = fc.constantFrom(...PLACES.map((each) => each.id));
const move: fc.Arbitrary<CampaignMove> = fc.record({ action: fc.constantFrom(...ACTIONS), place, quality: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10) });
type Step = CampaignMove | 'sunday';
const step: fc.Arbitrary<Step> = fc.oneof({ weight: 3, arbitrary: move }, { weight: 1, arbitrary: fc.constant('sunday' as const) });
const steps = fc.array(step, { maxLength: 60 });
const seed = fc.nat();
const take = (state: CampaignState, each: Step): CampaignState => (each === 'sunday' ? endWeek(state).state : act(state, each).state);
const play = (list: readonly Step[], at: number): CampaignState => list.reduce(take, createCampaign(at));

describe('a division by weights', () => {
  it('loses nobody and keeps to the caps', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 700 }), fc.array(fc.record({ weight: fc.integer({ min: 0, max: 50 }), cap: fc.integer({ min: 0, max: 60 }) }), { minLength: 1, maxLength: 25 }), (total, rows) => {
      const caps = rows.map((row) => row.cap);
      fc.pre(sum(caps) >= total);
      const given = apportion(total, rows.map((row) => row.weight), caps);
      expect(sum(given)).toBe(total);
      given.forEach((count, index) => { expect(count).toBeLessThanOrEqual(caps[index] ?? 0); });
    }));
    expect(() => apportion(5, [1, 1], [2, 2])).toThrow('1 of 5');
  });
});

describe('the places', () => {
  it('are at least fifteen, and each has its figures, reasons and sources', () => {
    const known = readCatalogFiles(path.resolve(import.meta.dirname, '../../story')).entries.sources;
    expect(PLACES.length).toBeGreaterThanOrEqual(15);
    expect(checkPlaces(PLACES, (id) => known.has(id))).toEqual([]);
    for (const week of WEEKS) for (const source of week.sources) expect(known.has(source), source).toBe(true);
  });

  it('that are wrong are named by row', () => {
    const bad = [{ ...(PLACES[1] as CampaignPlace), hunger: { value: 140, reason: '' }, sources: ['nobody'] }];
    expect(checkPlaces(bad, () => false).join('; ')).toMatch(/uzlovaya.*hunger.*uzlovaya.*reason.*uzlovaya.*nobody/);
  });

  it('take longer the farther they are', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 500 }), (km, more) => { expect(travelDaysFor(km + more)).toBeGreaterThanOrEqual(travelDaysFor(km)); }));
  });

  it('and the rest hold all members of the party', () => {
    const high = sum(PLACES.map((each) => each.members.high));
    const low = sum(PLACES.map((each) => each.members.low));
    expect(ELSEWHERE.members.low + high).toBe(PARTY_MEMBERS);
    expect(ELSEWHERE.members.high + low).toBe(PARTY_MEMBERS);
  });
});

describe('left alone', () => {
  it('the winter ends in the recorded 336, 50 and 18 with 2 abstentions, of 694', () => {
    expect(sumRows(baselineRows())).toEqual(RECORDED_MANDATES);
    expect(sum(Object.values(RECORDED_MANDATES))).toBe(VOTING_MANDATES);
    const idle = playPolicy(7, () => []);
    expect(campaignOutcome(idle).total).toEqual(RECORDED_MANDATES);
    expect(explainCampaign(idle)).toEqual([]);
  });

  it('the four Tula seats of the story are among those who did not vote', () => {
    expect(baselineRows()['tula']?.absent).toBe(4);
  });

  it('no row is below zero, and a place named as strong never has fewer of the Opposition per member than a silent one of its size', () => {
    for (const row of Object.values(baselineRows())) for (const mandate of MANDATES) expect(row[mandate]).toBeGreaterThanOrEqual(0);
    expect(baselineRows()['vladimir']?.workers_opposition).toBeGreaterThanOrEqual(baselineRows()['yaroslavl']?.workers_opposition ?? 0);
  });

  it('closes on the record for any other table of places too', () => {
    fc.assert(fc.property(fc.subarray([...PLACES], { minLength: 1 }), (table) => {
      expect(sumRows(baselineRows(table))).toEqual(RECORDED_MANDATES);
    }), { numRuns: 60 });
  });
});

describe('the fuller table of regions', () => {
  it('can take the place of ours: rows are sound, totals close, and a winter can be played on it', () => {
    const table = placesFromRegions(REGIONS);
    expect(checkPlaces(table)).toEqual([]);
    expect(table.filter((each) => REGIONS.some((region) => region.id === each.id)).length).toBeGreaterThanOrEqual(15);
    expect(sumRows(baselineRows(table))).toEqual(RECORDED_MANDATES);
    const played = playPolicy(5, POLICIES['speaks_along_the_line'] ?? (() => []), table);
    expect(sum(Object.values(campaignOutcome(played, table).total))).toBe(VOTING_MANDATES);
    expect(campaignOutcome(played, table).won).toBeGreaterThan(0);
  });
});

describe('a campaign', () => {
  it('never loses or makes a mandate, and stays within the reach of one delegate', () => {
    fc.assert(fc.property(steps, seed, (list, at) => {
      const outcome = campaignOutcome(play(list, at));
      expect(sum(Object.values(outcome.total))).toBe(VOTING_MANDATES);
      expect(outcome.total.absent).toBe(288);
      expect(outcome.total.abstained).toBe(2);
      expect(outcome.total.workers_opposition).toBeGreaterThanOrEqual(18);
      expect(outcome.total.workers_opposition).toBeLessThanOrEqual(18 + TOTAL_REACH);
      for (const each of outcome.places) {
        expect(sum(Object.values(each.to))).toBe(sum(Object.values(each.from)));
        expect(each.won).toBeLessThanOrEqual(PLACE_REACH);
        for (const mandate of MANDATES) expect(each.to[mandate]).toBeGreaterThanOrEqual(0);
      }
    }));
  });

  it('keeps to the bound even with points beyond any winter', () => {
    const state = createCampaign(1);
    const push = Object.fromEntries(PLACES.map((each) => [each.id, 5000]));
    const outcome = campaignOutcome({ ...state, deeds: [{ week: 1, action: 'print', place: 'tula', push, stuckDays: 0 }] });
    expect(outcome.won).toBe(TOTAL_REACH);
    expect(outcome.total.workers_opposition).toBe(27);
    expect(sum(Object.values(outcome.total))).toBe(VOTING_MANDATES);
  });

  it('has chances of 0–1, whole numbers, and measures within their ranges on Monday', () => {
    fc.assert(fc.property(steps, seed, move, (list, at, next) => {
      const state = endWeek(play(list, at)).state;
      const risks = risksOf(state, next.action, PLACES.find((each) => each.id === next.place) as CampaignPlace);
      for (const chance of Object.values(risks) as number[]) { expect(chance).toBeGreaterThanOrEqual(0); expect(chance).toBeLessThanOrEqual(1); }
      for (const value of [state.strength, state.home, state.standing, state.shopFloor]) { expect(value).toBeGreaterThanOrEqual(0); expect(value).toBeLessThanOrEqual(100); }
      for (const value of [state.strength, state.money, state.home, state.daysLeft, state.standing, state.shopFloor]) expect(Number.isInteger(value)).toBe(true);
      expect(state.money).toBeGreaterThanOrEqual(0);
    }));
  });

  it('is the same for the same seed, survives JSON at any point, and is never changed in place', () => {
    fc.assert(fc.property(steps, seed, fc.nat(), (list, at, cut) => {
      const middle = list.length === 0 ? 0 : cut % list.length;
      const half = play(list.slice(0, middle), at);
      const before = JSON.stringify(half);
      const kept = JSON.parse(before) as CampaignState;
      expect(list.slice(middle).reduce(take, kept)).toEqual(play(list, at));
      const next = list[middle];
      if (next !== undefined) take(half, next);
      expect(JSON.stringify(half)).toBe(before);
    }));
  });

  it('does not ask in which order two towns were spoken in within a week', () => {
    const speech = fc.record({ action: fc.constantFrom<ActionId>('speak_at_works', 'district_debate'), place: fc.constantFrom('tula', 'uzlovaya', 'kaluga', 'oryol', 'moscow', 'kolomna') });
    fc.assert(fc.property(seed, fc.integer({ min: 2, max: 8 }), speech, speech, (at, week, one, other) => {
      fc.pre(one.place !== other.place);
      let state = createCampaign(at, { money: 60_000 });
      while (state.week < week) state = endWeek(state).state;
      const forth = act(state, one).state;
      const back = act(state, other).state;
      fc.pre(whyNot(state, one) === null && whyNot(state, other) === null && whyNot(forth, other) === null && whyNot(back, one) === null);
      expect(act(forth, other).state).toEqual(act(back, one).state);
    }), { numRuns: 300 });
  });

  it('is never worse for the Opposition for one more speech, a better debate, or a stronger voice', () => {
    fc.assert(fc.property(steps, seed, move, fc.integer({ min: 0, max: 5 }), (list, at, next, more) => {
      const state = play(list, at);
      expect(campaignOutcome(act(state, next).state).total.workers_opposition).toBeGreaterThanOrEqual(campaignOutcome(state).total.workers_opposition);
      const weak = pushOf(state, next, 1);
      const strong = pushOf({ ...state, mondayStrength: Math.min(100, state.mondayStrength + more * 10) }, { ...next, quality: Math.min(1, (next.quality ?? 0.5) + more / 10) }, 1);
      for (const [id, points] of Object.entries(weak)) expect(strong[id]).toBeGreaterThanOrEqual(points);
    }));
    fc.assert(fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 300 }), fc.constantFrom(...Object.values(baselineRows())), (push, more, row) => {
      expect(mandatesFor(push + more, row)).toBeGreaterThanOrEqual(mandatesFor(push, row));
    }));
  });

  it('ends after ten weeks, and then nothing more can be done', () => {
    let state = createCampaign(3);
    for (let week = 0; week < LAST_WEEK; week += 1) state = endWeek(state).state;
    expect(isCampaignOver(state)).toBe(true);
    expect(act(state, { action: 'rest' }).events[0]).toEqual({ kind: 'refused', reason: 'The campaign is over.' });
    expect(endWeek(state).state).toEqual(state);
  });

  it('says in words why something cannot be done', () => {
    fc.assert(fc.property(steps, seed, move, (list, at, next) => {
      const state = play(list, at);
      const reason = whyNot(state, next);
      if (reason !== null) { expect(reason).toMatch(/^[A-Z].*\.$/); expect(act(state, next).state).toEqual(state); }
    }));
    expect(whyNot(createCampaign(1), { action: 'tour_with_kollontai', place: 'moscow' })).toContain('28 January');
    expect(whyNot({ ...createCampaign(1), week: 9 }, { action: 'speak_at_works', place: 'tula' })).toContain('mandates are given out');
    expect(whyNot({ ...createCampaign(1), printerArrested: true }, { action: 'print' })).toContain('arrested');
    expect(() => whyNot(createCampaign(1), { action: 'speak_at_works', place: 'atlantis' })).toThrow('atlantis');
  });

  it('can be struck by typhus, by snow and by an arrest, and goes on', () => {
    const seen = new Set<string>();
    for (let at = 0; at < 120; at += 1) {
      let state = createCampaign(at, { money: 90_000 });
      while (!isCampaignOver(state)) {
        for (const each of [{ action: 'print' }, { action: 'speak_at_works', place: 'moscow' }] as const) {
          const done = act(state, each);
          for (const event of done.events) seen.add(event.kind);
          state = done.state;
        }
        state = endWeek(state).state;
      }
      if (state.typhus === 'over') seen.add('recovered');
    }
    for (const kind of ['train_stuck', 'printer_arrested', 'fell_ill', 'recovered']) expect(seen).toContain(kind);
  });

  it('meets Zinoviev’s train only where it stops', () => {
    for (let at = 0; at < 40; at += 1) {
      const state = { ...createCampaign(at), week: 3 };
      const stop = zinovievTrain(state);
      for (const each of PLACES) if (each.id !== stop) expect(whyNot(state, { action: 'answer_zinoviev_train', place: each.id })).not.toBeNull();
      expect(zinovievTrain({ ...state, week: 8 })).toBeNull();
    }
  });

  it('explains each place that was worked in, and the sum of what it says moved is the sum that moved', () => {
    for (let at = 0; at < 40; at += 1) {
      const state = playRandomCampaign(at);
      const told = explainCampaign(state);
      expect(sum(told.map((each) => each.won))).toBe(campaignOutcome(state).won);
      for (const each of told) { expect(each.text).toMatch(/\.$/); expect(each.causes.length).toBeGreaterThan(0); expect(sum(each.causes.map((cause) => cause.points))).toBeLessThanOrEqual(each.push); }
    }
  });
});

/** A policy played as a player plays it: planned ahead without dice, handed in, and met by what happens. */
function playInLife(policy: Policy, at: number, who: string): SimState {
  let life = createSimState(at * 7919 + 1);
  const act = (command: Command): void => { life = reduce(life, command, { sheets: {} }).state; };
  act({ kind: 'become', who });
  act({ kind: 'open_campaign' });
  for (const until of [3, 5, 7, 9]) {
    act({ kind: 'plan_weeks', until });
    let ahead = life.campaign;
    const planned: Command[] = [];
    while (ahead !== null && ahead.week <= until) {
      const now: CampaignState = ahead;
      const wish = policy(now, PLACES).find((each) => whyNot(now, each) === null);
      if (wish !== undefined) planned.push({ kind: 'campaign_act', week: now.week, action: wish.action, place: wish.place ?? null });
      ahead = wish === undefined ? endWeek(now).state : foresee(now, wish);
    }
    for (const command of planned) act(command);
    act({ kind: 'end_weeks' });
  }
  return life;
}

describe('no conduct dominates', () => {
  const MEASURES = ['opposition', 'strength', 'fed', 'standing', 'shopFloor', 'money'] as const;

  it('over 2,000 random campaigns none is best on all measures, nor as good as all others on all', () => {
    const played = Array.from({ length: 2000 }, (_, at) => campaignMeasures(playRandomCampaign(at)));
    const best = Object.fromEntries(MEASURES.map((measure) => [measure, Math.max(...played.map((each) => each[measure]))]));
    expect(played.filter((each) => MEASURES.every((measure) => each[measure] === best[measure]))).toEqual([]);
    expect(new Set(played.map((each) => each.opposition)).size).toBeGreaterThan(3);
  }, 60_000);

  it('nor does one of ten policies, played through the four plans of a life, come out best for every delegate and measure', () => {
    const measured = Object.entries(POLICIES).map(([name, policy]) => {
      const lives = Array.from({ length: 24 }, (_, index) => playInLife(policy, index, ['stepan', 'darya', 'kuzma', 'yegor'][index % 4] ?? ''));
      const mean = (of: (life: SimState) => number): number => sum(lives.map(of)) / lives.length;
      return { name, values: [
        mean((life) => (life.campaign === null ? 0 : campaignOutcome(life.campaign).won)), mean((life) => life.measures.strength), mean((life) => life.measures.standing),
        mean((life) => life.measures.shop_floor), mean((life) => life.campaign?.home ?? 0),
      ] };
    });
    const best = [0, 1, 2, 3, 4].map((at) => Math.max(...measured.map((each) => each.values[at] ?? 0)));
    const bestOn = (values: readonly number[]): number => values.filter((value, at) => value === best[at]).length;
    for (const { name, values } of measured) expect(bestOn(values), `${name} is best on nearly everything`).toBeLessThan(3);
    expect(measured.find((each) => each.name === 'stays_at_the_bench')?.values[0]).toBe(0);
  });

  it('and over 50 seeds each, no policy is best on all measures', () => {
    const means = Object.entries(POLICIES).map(([name, policy]) => {
      const played = Array.from({ length: 50 }, (_, at) => campaignMeasures(playPolicy(at, policy)));
      return { name, ...Object.fromEntries(MEASURES.map((measure) => [measure, sum(played.map((each) => each[measure])) / played.length])) } as { name: string } & Record<typeof MEASURES[number], number>;
    });
    for (const one of means) {
      expect(means.some((other) => other !== one && MEASURES.some((measure) => other[measure] > one[measure])), `${one.name} is best on everything`).toBe(true);
    }
  });

  it('no action gives at least as much as a sibling everywhere and costs no more', () => {
    const state = { ...createCampaign(1), week: 6 };
    const worth = (action: ActionId): number[] => PLACES.flatMap((where) => {
      const cost = costOf(action, where);
      const risks = risksOf(state, action, where);
      return [sum(Object.values(pushOf(state, { action, place: where.id }, 1))), -cost.days, -cost.strength, -cost.money, RULES[action].standing, RULES[action].shopFloor, RULES[action].home, -risks.typhus, -risks.stuckTrain, -risks.printerArrested];
    });
    for (const one of ACTIONS) for (const other of ACTIONS) {
      if (one === other) continue;
      const [mine, theirs] = [worth(one), worth(other)];
      expect(theirs.every((value, index) => value >= (mine[index] ?? 0)), `${other} makes ${one} pointless`).toBe(false);
    }
  });

  it('every action that persuades can be the best use of a day somewhere', () => {
    const state = { ...createCampaign(1), week: 6, mondayStrength: 60 };
    const used = new Set<ActionId>();
    for (const policy of Object.values(POLICIES)) for (let at = 0; at < 8; at += 1) for (const deed of playPolicy(at, policy).deeds) used.add(deed.action);
    for (const action of ACTIONS) expect(used).toContain(action);
    expect(sum(Object.values(pushOf(state, { action: 'print' }, 1)))).toBeGreaterThan(Object.values(pushOf(state, { action: 'print' }, 1))[0] ?? 0);
  });
});
