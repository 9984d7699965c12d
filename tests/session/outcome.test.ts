import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointAs } from '../../src/session/checkpoint-as.ts';
import { outcomesDue } from '../../src/session/outcome-due.ts';
import { fateReport } from '../../src/session/fate-outcome.ts';
import { hearingReport } from '../../src/session/hearing-report.ts';
import { tryFile, tryHearing } from '../../src/session/hearing-trials.ts';
import { recordedCount, voteOutcome } from '../../src/session/outcome.ts';
import { readSave } from '../../src/session/save-file.ts';
import { Session } from '../../src/session/session.ts';
import { worldOf } from '../../src/session/sheet-world.ts';
import { createCampaign, type CampaignState } from '../../src/sim/campaign/campaign.ts';
import { fateStart, measuresStart, MOVING_DEEDS, tryFate, tryMeasures, tryVote } from '../../src/session/trials.ts';
import { ANSWERS, COMMISSIONERS } from '../../src/sim/hearing/answers.ts';
import { DEFAULT_HEARING_ASSUMPTIONS } from '../../src/sim/hearing/assumptions.ts';
import { toTenths } from '../../src/sim/hearing/commissioners.ts';
import { decide, decisionShares } from '../../src/sim/hearing/decision.ts';
import { openHearing } from '../../src/sim/hearing/hearing.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { createSimState, MOTIONS, type SimState } from '../../src/sim/state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS } from '../../src/sim/vote/assumptions.ts';
import { CARDS, countVote } from '../../src/sim/vote/count.ts';
import { VOTING_DELEGATES } from '../../src/sim/vote/roster.ts';
import { loadStory } from './story-on-disk.ts';

const { ports, sheets } = loadStory();
const world = worldOf(sheets);
const ALL_DEEDS = ['f3_spoke'];
const life = (who: string | null, facts: string[] = [], trust: Record<string, number> = {}): SimState => ({ ...createSimState(1), delegate: who, facts, trust });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A winter in which the points for two mandates were brought together in one town. */
function spokenInKaluga(): CampaignState {
  return { ...createCampaign(1), deeds: [{ week: 4, action: 'speak_at_works', place: 'kaluga', push: { kaluga: 160 }, stuckDays: 0 }] };
}

/** A hearing over the first sheets of the catalog, with these answers. */
function heard(answers: readonly (typeof ANSWERS)[number][], file = Object.keys(sheets).slice(0, 12)): SimState {
  let state: SimState = { ...life('darya'), file };
  const act = (command: Parameters<typeof reduce>[1]): boolean => {
    const reduced = reduce(state, command, world);
    state = reduced.state;
    return reduced.value;
  };
  act({ kind: 'open_hearing' });
  for (const how of answers) if (act({ kind: 'next_sheet' })) act({ kind: 'answer', how });
  act({ kind: 'decide_hearing' });
  return state;
}

/** Plays chapter 3 as Darya by the first of these choices that is on offer, until a page has sheets due. */
async function playUntilDue(prefer: readonly string[]): Promise<Session> {
  const session = new Session(ports);
  await session.start({ seed: 8, life: 'test', from: { chapter: 'ch3', checkpoint: checkpointAs(8, 'darya') } });
  for (let step = 0; step < 60; step += 1) {
    const { turn } = session;
    if (turn === null || turn.chapter !== 'ch3' || outcomesDue(turn).some((due) => due.kind === 'vote')) return session; // a speech has a sheet of its own
    const ids = turn.passage.choices.map((choice) => choice.id);
    await session.choose(prefer.find((id) => ids.includes(id)) ?? ids.find((id) => !id.includes('sum') && !id.includes('ice')) ?? ids[0] ?? '');
  }
  throw new Error('nothing was decided');
}

describe('a vote beside the record', () => {
  it('has the recorded figures of 14 March on one side and the hall of this life on the other, and both close', () => {
    const outcome = voteOutcome('platforms', countVote(life('darya', ALL_DEEDS), 'platforms', 'card_opposition'));
    expect(outcome.rows.map((row) => row.recorded)).toEqual([336, 50, 18, 2, 288]);
    expect(sum(outcome.rows.map((row) => row.recorded))).toBe(VOTING_DELEGATES);
    expect(sum(outcome.rows.map((row) => row.here))).toBe(VOTING_DELEGATES);
    expect(outcome.rows.map((row) => row.grade)).toEqual(['recorded', 'recorded', 'recorded', 'recorded', 'reckoned']);
  });

  it('marks what is an estimate on 16 March', () => {
    for (const motion of ['unity', 'deviation'] as const) {
      const { rows } = voteOutcome(motion, countVote(life('darya'), motion, 'card_against'));
      expect(rows.find((row) => row.card === 'card_against')?.grade).toBe('literature');
      expect(rows.filter((row) => row.card !== 'card_against').map((row) => row.grade)).toEqual(['estimate', 'estimate', 'estimate']);
    }
    expect(recordedCount('unity').card_against).toBe(25);
    expect(recordedCount('deviation').card_against).toBe(30);
  });

  it('names no cause when nobody moved', () => {
    const outcome = voteOutcome('platforms', countVote(life(null), 'platforms', 'card_absent'));
    expect(outcome).toMatchObject({ moved: 0, causes: [] });
  });

  it('names at most three causes, the largest first, and counts nobody twice', () => {
    fc.assert(fc.property(fc.constantFrom('stepan', 'darya', 'kuzma', 'yegor'), fc.subarray(ALL_DEEDS), fc.constantFrom(...MOTIONS), fc.constantFrom(...CARDS), (who, deeds, motion, card) => {
      const outcome = voteOutcome(motion, countVote(life(who, deeds), motion, card));
      const counts = outcome.causes.map((cause) => cause.count);
      expect(counts.length).toBeLessThanOrEqual(3);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(sum(counts)).toBeLessThanOrEqual(outcome.moved);
      for (const cause of outcome.causes) expect(sum(cause.places.map((place) => place.count)) + cause.people.length).toBe(cause.count);
      expect(outcome.companions).toHaveLength(3);
    }));
  });

  it('says where those came from whom a deed moved', () => {
    const { causes } = voteOutcome('platforms', countVote({ ...life('stepan'), campaign: spokenInKaluga() }, 'platforms', 'card_absent'));
    const deed = causes.find((cause) => cause.kind === 'deed');
    expect(deed).toMatchObject({ why: 'had been elected on the Opposition’s platform', to: ['card_opposition'] });
    expect(deed?.places.map((place) => place.region)).toContain('Kaluga');
  });
});

describe('a hearing taken apart', () => {
  it('is not there before the decision', () => {
    expect(hearingReport(null, world)).toBeNull();
    expect(hearingReport(openHearing(life('darya'), world).hearing, world)).toBeNull();
  });

  it('adds up: what each of the three began with, and all that moved them, give what they came to', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...ANSWERS), { minLength: 4, maxLength: 4 }), (answers) => {
      const { hearing } = heard(answers);
      const report = hearingReport(hearing, world);
      if (report === null || hearing === null) throw new Error('no report');
      expect(report.sheets.map((sheet) => sheet.how)).toEqual(answers);
      for (const who of COMMISSIONERS) if (hearing.opinions[who] > -30) expect(toTenths(report.opened[who] + sum(report.sheets.map((sheet) => sheet.moved[who])) + sum(report.turns.map((turn) => turn.moved[who])))).toBeCloseTo(hearing.opinions[who], 9);
      expect(report.middle).toBe([...Object.values(hearing.opinions)].sort((a, b) => a - b)[1]);
      expect(sum(report.decisions.map((each) => each.share))).toBeCloseTo(1, 9);
      expect(report.causes.length).toBeLessThanOrEqual(3);
      expect(report.causes.map(({ by }) => Math.abs(by))).toEqual(report.causes.map(({ by }) => Math.abs(by)).sort((a, b) => b - a));
    }));
  });

  it('gives each decision the chance that the luck of the evening gives it', () => {
    for (const middle of [-2, -4.5, -7.7, -12, -20.5, -26]) {
      const counted = new Map<string, number>();
      const opinions = { chekmaryov: middle, ledenev: -30, pasha: 5 };
      for (let luck = -0.9995; luck < 1; luck += 0.001) counted.set(decide(opinions, luck), (counted.get(decide(opinions, luck)) ?? 0) + 1 / 2000);
      for (const { outcome, share } of decisionShares(opinions)) expect(share, `${outcome} at ${String(middle)}`).toBeCloseTo(counted.get(outcome) ?? 0, 2);
    }
  });

  it('shows the commission its own decision beside an appeal that was granted', () => {
    const { hearing } = heard(['deny', 'deny', 'deny', 'deny']);
    if (hearing === null) throw new Error('no hearing');
    const restored = { ...hearing, outcome: 'reprimand' as const, appeal: { from: 'expelled' as const, chance: 0.1, isGranted: true } };
    expect(hearingReport(restored, world)).toMatchObject({ outcome: 'expelled', appeal: { isGranted: true } });
  });
});

describe('the ways that were open', () => {
  it('come the likeliest first and add up', () => {
    const shares = fateReport(heard(['own', 'own', 'own', 'own']), world).shares.map((each) => each.share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(sum(shares)).toBeCloseTo(1, 9);
  });
});

describe('the page on which it is told', () => {
  it('is the page of the vote for somebody in the hall, and still is after a reload and after taking back', async () => {
    const session = await playUntilDue([]);
    const { turn } = session;
    expect(turn === null ? [] : outcomesDue(turn)).toEqual([{ kind: 'vote', motion: 'platforms' }]);
    const result = readSave(JSON.stringify(session.save('here')));
    if (!result.ok) throw new Error(result.message);
    const again = new Session(ports);
    await again.restore(result.save);
    expect(again.turn?.events).toEqual([]);
    expect(again.eventsHere()).toEqual(turn?.events);
    const [choice] = session.turn?.passage.choices ?? [];
    await session.choose(choice?.id ?? '');
    session.undo();
    expect(session.turn === null ? [] : outcomesDue(session.turn)).toEqual([{ kind: 'vote', motion: 'platforms' }]);
  });

  it('is the hospital train for somebody who was on the ice: nobody is told of a vote before the news', async () => {
    const session = await playUntilDue(['ch3_sign_ice', 'ch3_take_sledge', 'ch3_leave_line']);
    if (session.turn?.sim.votes.platforms?.yours !== 'card_absent') throw new Error('The test no longer finds the way to the ice.');
    expect(session.turn.tableau.date).toBe('1921-03-21');
    expect(outcomesDue(session.turn)).toEqual([...MOTIONS.map((motion) => ({ kind: 'vote', motion })), { kind: 'ballot' }]);
  });
});

describe('a model run again', () => {
  const own = { ...heard(['own', 'explain', 'deny', 'stay_silent']), facts: ['f3_spoke', 'f5_abroad'] };
  const voted = { ...life('darya', ['f3_spoke']), votes: { platforms: countVote(life('darya', ['f3_spoke']), 'platforms', 'card_opposition'), unity: null, deviation: null } };

  it('never touches the life that is being played', () => {
    const before = JSON.stringify([own, voted]);
    tryVote(voted, { motion: 'platforms', card: 'card_ten', deeds: [...MOVING_DEEDS], ceiling: 40, firmness: -0.3 });
    tryFile({ file: own.file, sheetsRead: 8 }, { baseline: world, changed: worldOf(sheets, '1921') });
    tryHearing(own, { quota: 0, signed: 3, conduct: 'deny', strength: 0, example: [] }, world);
    tryFate(own, { outcome: 'verified', abroad: false, secondSignature: true, terror: 4, case1935: 0, file: 2 }, world);
    tryMeasures(own, { shop_floor: 100, standing: 100, pasha: 10 });
    expect(JSON.stringify([own, voted])).toBe(before);
  });

  it('gives the baseline when nothing is changed', () => {
    const vote = tryVote(voted, { motion: 'platforms', card: 'card_opposition', deeds: ['f3_spoke'], ...DEFAULT_VOTE_ASSUMPTIONS });
    expect(vote.changed).toEqual(vote.baseline);
    expect(vote.baseline).toEqual(voted.votes.platforms.cards);
    const hearing = tryHearing(own, { quota: DEFAULT_HEARING_ASSUMPTIONS.quota, signed: 1, conduct: null, strength: null, example: [] }, world);
    expect(hearing.isOwn).toBe(true);
    expect(hearing.changed).toEqual(hearing.baseline);
    for (const who of COMMISSIONERS) expect(hearing.baseline.opinions[who]).toBeCloseTo(own.hearing?.opinions[who] ?? 0, 9);
    const fate = tryFate(own, fateStart(own), world);
    expect(fate.changed).toEqual(fate.baseline);
    const measures = tryMeasures(own, measuresStart(own));
    expect(measures.changed).toBe(measures.baseline);
  });

  it('stays beside the record while the life has not voted', () => {
    const { isHeld, baseline } = tryVote(life('darya'), { motion: 'unity', card: 'card_against', deeds: [], ...DEFAULT_VOTE_ASSUMPTIONS });
    expect(isHeld).toBe(false);
    expect(baseline).toEqual(recordedCount('unity'));
  });

  it('keeps the ceiling whatever the firmness, and loses nobody', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), fc.double({ min: -0.3, max: 0.3, noNaN: true }), fc.constantFrom(...MOTIONS), (ceiling, firmness, motion) => {
      const { changed } = tryVote(life('darya'), { motion, card: 'card_absent', deeds: [...MOVING_DEEDS], ceiling, firmness });
      const none = tryVote(life('darya'), { motion, card: 'card_absent', deeds: [], ceiling, firmness }).changed;
      const told = motion === 'platforms' ? 'card_opposition' as const : 'card_against' as const;
      expect(sum(Object.values(changed))).toBe(VOTING_DELEGATES);
      expect(changed[told] - none[told]).toBeGreaterThanOrEqual(0);
      expect(changed[told] - none[told]).toBeLessThanOrEqual(ceiling);
    }));
  });

  it('shows nobody their own file before it was read to them', () => {
    const early = { ...life('darya'), file: Object.keys(sheets).slice(0, 8) };
    const example = Object.keys(sheets).slice(-4);
    const { isOwn, baseline } = tryHearing(early, { quota: -6, signed: 1, conduct: null, strength: null, example }, world);
    expect(isOwn).toBe(false);
    expect(baseline).toEqual(tryHearing({ ...early, file: [] }, { quota: -6, signed: 1, conduct: null, strength: null, example }, world).baseline);
  });
});
