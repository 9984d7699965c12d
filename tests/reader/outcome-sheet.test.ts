import { beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogs, loadSheets } from '../../src/catalog/entries.ts';
import { placeOutcomes } from '../../src/reader/outcome-place.ts';
import { outcomeSheets, type OutcomeFrame } from '../../src/reader/outcome-sheet.ts';
import { causeText } from '../../src/reader/outcome/vote-part.ts';
import type { OutcomeDue } from '../../src/session/outcome-due.ts';
import { voteOutcome } from '../../src/session/outcome.ts';
import { createCampaign } from '../../src/sim/campaign/campaign.ts';
import { playPolicy, POLICIES } from '../../src/sim/campaign/policies.ts';
import type { Command } from '../../src/sim/command.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { DECISIONS } from '../../src/sim/hearing/decision.ts';
import { createSimState, type MotionId, type SimState } from '../../src/sim/state.ts';
import { holdBallot } from '../../src/sim/vote/ballot.ts';
import { countVote, type CardId } from '../../src/sim/vote/count.ts';

const { people } = await loadCatalogs();
const sheets = await loadSheets();
const asked: string[] = [];
const frame = (sim: SimState): OutcomeFrame => ({ sim, people, sheets, openModel: (model) => { asked.push(model); } });

function voted(motion: MotionId, card: CardId, deeds: string[] = []): SimState {
  const state = { ...createSimState(1), delegate: 'darya', facts: deeds };
  return { ...state, votes: { ...state.votes, [motion]: countVote(state, motion, card) } };
}

function show(due: OutcomeDue, sim: SimState): HTMLElement {
  const [sheet] = outcomeSheets([due], frame(sim));
  if (sheet === undefined) throw new Error('no sheet');
  document.body.replaceChildren(sheet);
  return sheet;
}

const rows = (sheet: HTMLElement): string[][] => [...sheet.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

beforeEach(() => {
  document.body.replaceChildren();
  asked.length = 0;
});

describe('the sheet of the ballot', () => {
  it('has ranks and no votes, marks the record as from the literature, and says whose papers they were', () => {
    const state = voted('deviation', 'card_against');
    const sheet = show({ kind: 'ballot' }, { ...state, ballot: holdBallot(state, 'ballot_ours') });
    expect(sheet.querySelector('summary')?.textContent).toMatch(/Kutuzov at rank 2[12].*Shlyapnikov at rank 2[23]/);
    expect(rows(sheet)).toHaveLength(25);
    expect(rows(sheet)[0]).toEqual(['Lenin', '1 in the literature', '1']);
    expect(sheet.textContent).toContain('You struck twenty-three names');
    expect(sheet.textContent).not.toContain('479');
    expect(sheet.querySelectorAll('.outcome-more li')).toHaveLength(3);
  });
});

describe('the sheet of the winter', () => {
  const played = playPolicy(3, POLICIES['speaks_along_the_line'] ?? (() => []));
  const state: SimState = { ...createSimState(1), campaign: played };

  it('has the record beside this life, town by town, with causes, a chart and the bound', () => {
    const sheet = show({ kind: 'campaign' }, state);
    expect(sheet.querySelector('summary')?.textContent).toMatch(/\d+ mandates for the Workers’ Opposition, 18 in the record\.$/);
    expect(rows(sheet).slice(0, 5).map((row) => row[1])).toEqual(['336', '50', '18', '2', '288']);
    expect(rows(sheet).length).toBeGreaterThan(6);
    expect(sheet.querySelectorAll('.causes li')).toHaveLength(3);
    expect(sheet.querySelector('figure svg[role="img"]')).not.toBeNull();
    expect(sheet.textContent).toContain('at most 9 mandates');
    expect(sheet.textContent).not.toMatch(/[{}]|_/);
  });

  it('says so when nothing was done', () => {
    const sheet = show({ kind: 'campaign' }, { ...state, campaign: createCampaign(1) });
    expect(sheet.textContent).toContain('You worked in no town');
    expect(rows(sheet)).toHaveLength(5);
  });
});

describe('the sheet of an evening in a hall', () => {
  const evening = (...commands: Command[]): SimState => commands.reduce<SimState>((state, command) => reduce(state, command, { sheets: {} }).state, { ...createSimState(5), delegate: 'darya' });

  it('keeps leaning, applause and cards apart, says why, and shows the hall before and after', () => {
    const sheet = show({ kind: 'debate' }, evening({ kind: 'open_hall', hall: 'cartridge_works' }, { kind: 'say', argument: 'wo_equal', tone: 'mocking' }, { kind: 'opponent_speaks', speaker: 'local_secretary' }, { kind: 'close_hall' }));
    const [you, secretary] = rows(sheet);
    expect(you?.[0]).toBe('You, on equal pay');
    expect(secretary?.[0]).toMatch(/^The secretary, on /);
    expect(new Set(you?.slice(1)).size).toBe(3);
    expect(sheet.querySelectorAll('.causes li')).toHaveLength(3);
    expect(rows(sheet).slice(2)).toHaveLength(5);
    expect(sheet.textContent).not.toMatch(/[{}]|_/);
  });

  it('is not there while the hall is open', () => {
    expect(outcomeSheets([{ kind: 'debate' }], frame(evening({ kind: 'open_hall', hall: 'depot' })))).toEqual([]);
  });
});

describe('the sheet of a vote', () => {
  it('is shut, and says in one line what it holds', () => {
    const sheet = show({ kind: 'vote', motion: 'platforms' }, voted('platforms', 'card_opposition', ['f3_spoke'])) as HTMLDetailsElement;
    expect(sheet.open).toBe(false);
    expect(sheet.querySelector('summary')?.textContent).toMatch(/^How this came out: the vote on the platforms\. \d+ for the Workers’ Opposition, 18 in the record\.$/);
  });

  it('has the record beside this life in a table with headings, and the same in a chart with words', () => {
    const sheet = show({ kind: 'vote', motion: 'platforms' }, voted('platforms', 'card_opposition'));
    expect([...sheet.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col', 'col']);
    expect(rows(sheet).map((row) => row[1])).toEqual(['336', '50', '18', '2', '288 reckoned']);
    const svg = sheet.querySelector('figure svg[role="img"]');
    const [title, text] = (svg?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(title).toContain('14 March 1921');
    expect(text).toContain('The Ten: 336 in the record');
    expect(svg?.querySelectorAll('.bar')).toHaveLength(10);
    expect(svg?.querySelectorAll('.bar-solid')).toHaveLength(5);
  });

  it('tells bars apart by hatching, and no two charts share a pattern', () => {
    const all = outcomeSheets([{ kind: 'vote', motion: 'platforms' }, { kind: 'vote', motion: 'unity' }], frame({ ...voted('platforms', 'card_ten'), votes: { ...voted('unity', 'card_for').votes, platforms: voted('platforms', 'card_ten').votes.platforms } }));
    document.body.replaceChildren(...all);
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const bar of document.querySelectorAll('.bar:not(.bar-solid)')) expect(document.getElementById(/url\(#(.+)\)/.exec(bar.getAttribute('fill') ?? '')?.[1] ?? '')?.tagName.toLowerCase()).toBe('pattern');
  });

  it('marks figures of 16 March that are an estimate', () => {
    const sheet = show({ kind: 'vote', motion: 'unity' }, voted('unity', 'card_against'));
    const marked = Object.fromEntries(rows(sheet).map(([row = '', recorded = '']) => [row, recorded]));
    expect(marked).toMatchObject({ For: '381 estimate', Against: '25 in the literature' });
  });

  it('gives the causes in plain words', () => {
    const state: SimState = { ...createSimState(1), delegate: 'darya', campaign: { ...createCampaign(1), deeds: [{ week: 4, action: 'speak_at_works', place: 'kaluga', push: { kaluga: 160 }, stuckDays: 0 }] } };
    const sim: SimState = { ...state, votes: { ...state.votes, platforms: countVote(state, 'platforms', 'card_opposition') } };
    const text = show({ kind: 'vote', motion: 'platforms' }, sim).textContent;
    expect(text).toContain('One from Kaluga who had been elected on the Opposition’s platform. That one voted for the Workers’ Opposition.');
    expect(text).toContain('Your own card: you voted for the Workers’ Opposition.');
    expect(text).not.toMatch(/[{}]|card_/);
  });

  it('names one delegate as one, and several places each with its number', () => {
    const cause = { kind: 'deed' as const, why: 'heard you from the floor', to: ['card_against' as const], people: [] };
    expect(causeText({ ...cause, count: 1, places: [{ region: 'Perm', count: 1 }] })).toBe('One from Perm who heard you from the floor. That one voted against.');
    expect(causeText({ ...cause, count: 3, places: [{ region: 'Kharkov', count: 2 }, { region: 'Perm', count: 1 }] })).toBe('Three who heard you from the floor: two from Kharkov and one from Perm. They voted against.');
  });

  it('says what each of the three companions did, but only when it is asked', () => {
    const sim = voted('deviation', 'card_against');
    const sheet = show({ kind: 'vote', motion: 'deviation' }, sim);
    const result = sim.votes.deviation;
    if (result === null) throw new Error('no vote');
    expect(voteOutcome('deviation', result).companions).toHaveLength(3);
    expect(sheet.querySelector<HTMLDetailsElement>('details.outcome-more')?.open).toBe(false);
    expect(sheet.querySelector('.causes')?.textContent).not.toContain('Stepan');
    for (const name of ['Stepan Ilyich Gorelov', 'Kuzma Antonovich Dorokhov', 'Yegor Timofeyevich Chernykh']) expect(sheet.textContent).toMatch(new RegExp(`${name} (voted|abstained|did not)`));
  });

  it('leads to the notes of its model', () => {
    show({ kind: 'vote', motion: 'unity' }, voted('unity', 'card_for')).querySelector<HTMLButtonElement>('button')?.click();
    expect(asked).toEqual(['vote']);
  });
});

describe('the sheet of the hearing', () => {
  const ids = Object.keys(sheets).slice(0, 2);
  const zero = { chekmaryov: 0, ledenev: 0, pasha: 0 };
  const opinions = { chekmaryov: -7.4, ledenev: -15, pasha: -3.2 };
  const answers = ids.map((sheet) => ({ sheet, how: 'explain' as const, moved: { chekmaryov: -1.2, ledenev: 0.4, pasha: 0 }, reactor: 'hall' as const }));
  const decided = { queue: [], current: null, opened: zero, opinions, hall: 1, quotaLeft: 2, feet: 1, answers, turns: [{ why: 'voice' as const, who: 'darya', moved: { ...zero, pasha: 0.5 } }], outcome: 'sympathiser' as const, luck: 0.1, appeal: null };
  const state: SimState = { ...createSimState(1), hearing: decided };

  it('lists the sheets by their titles, what was answered, and what each did to each of the three', () => {
    const sheet = show({ kind: 'hearing' }, state);
    expect(rows(sheet).slice(1, 3)).toEqual(ids.map((id) => [`${sheets[id]?.title ?? ''} weighs ${String(sheets[id]?.weight['1933'] ?? 0)}`, 'explained', '−1.2', '+0.4', '0.0']));
    expect([...sheet.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual(['Sheet', 'Your answer', 'Chekmaryov', 'Ledenev', 'Yerokhina']);
    expect(sheet.textContent).toContain('Voices from the hall');
  });

  it('says the bounds of the decision, what each would have written alone, and what else the evening could have become', () => {
    const { textContent } = show({ kind: 'hearing' }, state);
    expect(textContent).toContain(`verified from −${Math.abs(DECISIONS[0]?.[0] ?? 0).toFixed(1)}`);
    expect(textContent).toContain('below that, expelled as alien');
    expect(textContent).toContain('Ledenev would have written “expelled as alien”');
    expect(textContent).toMatch(/With −7\.4 the evening could end in .*\(\d+ in 100\).* It came out: reduced to sympathiser\./);
    expect(textContent).not.toMatch(/[{}]/);
  });

  it('tells of an appeal that was sent', () => {
    const { textContent } = show({ kind: 'hearing' }, { ...state, hearing: { ...decided, outcome: 'reprimand', appeal: { from: 'expelled', chance: 0.08, isGranted: true } } });
    expect(textContent).toContain('Your appeal had 8 chances in 100. It was granted.');
    expect(textContent).toContain('It came out: expelled.');
  });

  it('is not there before the decision', () => {
    expect(outcomeSheets([{ kind: 'hearing' }], frame(createSimState(1)))).toEqual([]);
  });
});

describe('the sheet of the fates', () => {
  it('shows how likely each way was, does not say which was drawn, and admits what is judgement', () => {
    const sheet = show({ kind: 'fate' }, { ...createSimState(1), delegate: 'stepan', othersFiles: { darya: ['sh_x'] }, fate: { ending: 'shot_1937', companions: { darya: 'lived', kuzma: 'shot' } } });
    const shares = rows(sheet).map((row) => Number(row[1]));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(sheet.textContent).toContain('is our judgement');
    expect([...sheet.querySelectorAll<HTMLDetailsElement>('.outcome-more')].map((each) => each.open)).toEqual([false, false]);
    expect(sheet.querySelector('.outcome-more')?.textContent).toMatch(/1935: a chance of \d+ in 100 of being taken\. Nobody came\..*1937: a chance of \d+ in 100 of being taken\. Taken in October, and shot\./);
    expect(sheet.textContent).toContain('One sheet lies in that file through you');
    expect(sheet.textContent).not.toMatch(/\b(event|factor|companion)\.|_/);
    expect(sheet.textContent).toContain('Closed to this life:');
    expect(sheet.querySelectorAll('tbody strong, tbody [class*="changed"], tbody [aria-current]')).toHaveLength(0);
  });
});

describe('the place of a sheet', () => {
  it('keeps room until the sheet has come, and offers to try again when it has not', async () => {
    const passage = document.createElement('div');
    let tries = 0;
    placeOutcomes(passage, [{ kind: 'fate' }], () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve([document.createElement('details')]);
    });
    expect(passage.querySelectorAll('.outcome-room')).toHaveLength(1);
    await new Promise((resolve) => { setTimeout(resolve); });
    passage.querySelector<HTMLButtonElement>('button')?.click();
    await new Promise((resolve) => { setTimeout(resolve); });
    expect(passage.querySelectorAll('details')).toHaveLength(1);
    expect(tries).toBe(2);
  });

  it('is not made on a page where nothing was decided', () => {
    const passage = document.createElement('div');
    placeOutcomes(passage, [], () => Promise.reject(new Error('asked')));
    expect(passage.children).toHaveLength(0);
  });
});
