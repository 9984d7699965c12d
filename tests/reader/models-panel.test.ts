import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import later from '../../story/interface-later.json';
import models from '../../story/models.json';
import { readCatalogFiles } from '../../src/build/catalog-files.ts';
import { loadCatalogs, loadSheets } from '../../src/catalog/entries.ts';
import { keyAction } from '../../src/reader/keyboard.ts';
import { modelIds, modelParts, type ModelId } from '../../src/reader/panels/models.ts';
import type { PanelFrame } from '../../src/reader/panels/panels.ts';
import { EXAMPLE_SHEETS } from '../../src/reader/panels/sandbox/example-file.ts';
import type { LifeDesk } from '../../src/session/life-desk.ts';
import { createSimState, type SimState } from '../../src/sim/state.ts';
import { countVote } from '../../src/sim/vote/count.ts';

const catalogs = await loadCatalogs();
const went: string[] = [];

function frameFor(sim: SimState): PanelFrame {
  return {
    desk: { session: { turn: { sim } } } as unknown as LifeDesk,
    catalogs,
    show: () => undefined,
    go: (panel, entry) => { went.push(`${panel}/${entry ?? ''}`); },
    goSaying: () => undefined, close: () => undefined,
  };
}

async function openModel(id: ModelId | undefined, sim: SimState = { ...createSimState(1), delegate: 'darya' }): Promise<HTMLElement> {
  document.body.replaceChildren(...await modelParts(frameFor(sim), id));
  return document.body;
}

function set(control: HTMLInputElement | HTMLSelectElement | null | undefined, value: string): void {
  if (control === null || control === undefined) throw new Error('no such control');
  control.value = value;
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
}

beforeEach(() => { went.length = 0; });

describe('the texts of the notes', () => {
  it('are all written, and the words of the late interface too', () => {
    for (const [id, page] of Object.entries(models)) {
      for (const text of [page.title, page.line, page.equation, ...page.assumptions, ...page.leaves_out, ...page.data.map((each) => each.text), ...Object.values(page.sandbox)]) expect(text, id).not.toBe('');
      for (const part of [page.assumptions, page.data, page.leaves_out]) expect(part.length, id).toBeGreaterThan(0);
    }
    for (const [key, text] of Object.entries(later)) expect(text, key).not.toBe('');
  });

  it('cite only sources that the catalog has, at least one for every datum', () => {
    const { sources } = readCatalogFiles(path.resolve(import.meta.dirname, '../../story')).entries;
    for (const [id, page] of Object.entries(models)) {
      for (const key of [...page.cite, ...page.data.flatMap((each) => each.cite)]) expect(sources.has(key), `${id}: ${key}`).toBe(true);
      for (const each of page.data) expect(each.cite.length, `${id}: ${each.text}`).toBeGreaterThan(0);
    }
  });

  it('take an example file whose sheets exist', async () => {
    const sheets = await loadSheets();
    for (const id of EXAMPLE_SHEETS) expect(sheets[id], id).toBeDefined();
  });
});

describe('the panel', () => {
  it('opens by R and lists a page for every model', async () => {
    expect(keyAction('r')).toEqual({ kind: 'panel', panel: 'models' });
    const body = await openModel(undefined);
    expect([...body.querySelectorAll<HTMLElement>('button[data-model]')].map((each) => each.dataset['model'])).toEqual(['campaign', 'debate', 'vote', 'file', 'hearing', 'fate', 'measures']);
    body.querySelector<HTMLButtonElement>('button[data-model="hearing"]')?.click();
    expect(went).toEqual(['models/hearing']);
  });

  it('fills every blank from the rules, and every control has a label', async () => {
    for (const id of modelIds()) {
      const body = await openModel(id);
      expect(body.textContent, id).not.toMatch(/[{}]|undefined|NaN/);
      for (const control of body.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) expect(control.closest('label') ?? body.querySelector(`label[for="${control.id}"]`), id).not.toBeNull();
      expect(body.querySelector('fieldset legend'), id).not.toBeNull();
      expect(body.querySelector('output')?.getAttribute('aria-live'), id).toBe('polite');
    }
  });

  it('names the figures of the record', async () => {
    const { textContent } = await openModel('vote');
    expect(textContent).toContain('336 for the Ten, 50 for Trotsky and Bukharin, 18 for the Workers’ Opposition, 2 abstained, of 694');
    expect(textContent).toContain('about 25 against the resolution on unity and about 30');
  });

  it('leads to the sources', async () => {
    const body = await openModel('vote');
    [...body.querySelectorAll<HTMLButtonElement>('button.plain')].find((each) => each.textContent === catalogs.sources['protocols_x']?.title)?.click();
    expect(went).toEqual(['sources/protocols_x']);
  });

  it('warns before it names endings', async () => {
    expect((await openModel('fate')).querySelector('.model-spoils')).not.toBeNull();
    expect((await openModel('vote')).querySelector('.model-spoils')).toBeNull();
  });
});

describe('arguing with a model', () => {
  const state: SimState = { ...createSimState(1), delegate: 'darya', facts: ['f3_spoke'] };
  const sim: SimState = { ...state, votes: { ...state.votes, platforms: countVote(state, 'platforms', 'card_opposition') } };

  it('counts the hall again with less firm people, says so aloud, and goes back', async () => {
    const before = JSON.stringify(sim);
    const body = await openModel('vote', sim);
    const summary = (): string => body.querySelector('output')?.textContent ?? '';
    const first = summary();
    set(body.querySelectorAll<HTMLInputElement>('input[type="range"]')[1], '-0.3');
    expect(summary()).not.toBe(first);
    expect(body.querySelectorAll('.is-changed').length).toBeGreaterThan(0);
    [...body.querySelectorAll<HTMLButtonElement>('.sandbox-controls button')].at(-1)?.click();
    expect(summary()).toBe(first);
    expect(body.querySelectorAll('.is-changed')).toHaveLength(0);
    expect(JSON.stringify(sim)).toBe(before);
  });

  it('plays the winter of another conduct, and leaves this life alone', async () => {
    const before = JSON.stringify(sim);
    const body = await openModel('campaign', sim);
    const summary = (): string => body.querySelector('output')?.textContent ?? '';
    expect(summary()).toBe('Workers’ Opposition: 18 in the record, 18 as changed here.');
    set(body.querySelector('select'), 'speaks_along_the_line');
    expect(summary()).toMatch(/18 in the record, (19|2\d) as changed here/);
    set(body.querySelector<HTMLInputElement>('input[type="range"]'), '0');
    expect(summary()).toBe('Workers’ Opposition: 18 in the record, 18 as changed here.');
    expect(JSON.stringify(sim)).toBe(before);
  });

  it('says an argument in another voice, to another hall', async () => {
    const body = await openModel('debate');
    const selects = body.querySelectorAll('select');
    const first = body.querySelector('output')?.textContent;
    set(selects[3], 'mocking');
    expect(body.querySelector('output')?.textContent).not.toBe(first);
    set(selects[1], 'ten');
    expect([...(selects[2]?.options ?? [])].some((option) => option.value.startsWith('ten_'))).toBe(true);
    expect([...(selects[2]?.options ?? [])].every((option) => option.value.startsWith('ten_'))).toBe(true);
  });

  it('offers the cards of the motion that is chosen', async () => {
    const body = await openModel('vote', sim);
    const [motion, card] = body.querySelectorAll('select');
    set(motion, 'unity');
    expect([...(card?.options ?? [])].map((option) => option.value)).toEqual(['card_for', 'card_against', 'card_abstain', 'card_absent']);
    set(card, 'card_against');
    expect(body.querySelector('output')?.textContent).toMatch(/^Against: 25 in the record, \d+ as changed here\.$/);
  });

  it('weighs a folder as in another year', async () => {
    const body = await openModel('file');
    set(body.querySelector('select'), '1921');
    for (const row of body.querySelectorAll('tbody tr')) expect(Number(row.children[2]?.textContent)).toBeLessThan(Number(row.children[1]?.textContent));
  });

  it('hears the evening again with a milder quota', async () => {
    const body = await openModel('hearing');
    set(body.querySelector<HTMLInputElement>('input[type="range"]'), '2');
    expect(body.querySelector('output')?.textContent).toMatch(/−\d+\.\d as reckoned, −\d+\.\d as changed/);
    const [baseline, changed] = /(−[\d.]+) as reckoned, (−[\d.]+) as changed/.exec(body.querySelector('output')?.textContent ?? '')?.slice(1).map((each) => Number(each.replace('−', '-'))) ?? [];
    const gained = (changed ?? 0) - (baseline ?? 0);
    expect(gained > 5 && gained < 11, String(gained)).toBe(true); // eight points of quota, of which each of the three bears a share
  });

  it('opens a way that a life did not have', async () => {
    const body = await openModel('fate');
    const abroad = (): string => [...body.querySelectorAll('tbody tr')].find((row) => row.textContent.startsWith('Abroad'))?.lastElementChild?.textContent ?? '';
    expect(abroad()).toBe('0');
    const [tick] = body.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    if (tick === undefined) throw new Error('no tick');
    tick.checked = true;
    tick.dispatchEvent(new Event('change'));
    expect(Number(abroad())).toBeGreaterThan(0);
  });

  it('says what other measures would be worth', async () => {
    const body = await openModel('measures');
    set(body.querySelector<HTMLInputElement>('input[type="range"]'), '100');
    expect(body.querySelector('input[type="range"]')?.getAttribute('aria-valuetext')).toBe('100: one of ours');
    expect(body.querySelector('output')?.textContent).toContain('−5.4 as your life stands, −3.1 as changed');
  });
});
