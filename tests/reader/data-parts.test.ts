import { beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogs } from '../../src/catalog/entries.ts';
import { modelParts } from '../../src/reader/panels/models.ts';
import type { PanelFrame } from '../../src/reader/panels/panels.ts';
import { DATA_TABLES, dataRows } from '../../src/session/data-view.ts';
import type { LifeDesk } from '../../src/session/life-desk.ts';
import { TABLES } from '../../src/sim/data/tables.ts';
import { createSimState } from '../../src/sim/state.ts';

const catalogs = await loadCatalogs();
const went: string[] = [];
const frame: PanelFrame = {
  desk: { session: { turn: { sim: createSimState(1) } } } as unknown as LifeDesk,
  catalogs,
  show: () => undefined,
  go: (panel, entry) => { went.push(`${panel}/${entry ?? ''}`); },
  goSaying: () => undefined,
  close: () => undefined,
};

beforeEach(() => {
  document.body.replaceChildren();
  went.length = 0;
});

describe('the data in the notes', () => {
  it('lists every table that the checks know', async () => {
    document.body.replaceChildren(...await modelParts(frame, undefined));
    const buttons = [...document.querySelectorAll<HTMLElement>('button[data-table]')];
    expect(buttons.map((each) => each.dataset['table']).sort()).toEqual(Object.keys(TABLES).sort());
    buttons[0]?.click();
    expect(went).toEqual(['models/data-congresses']);
  });

  it('shows each row of each table once, with how we know it and from where', async () => {
    for (const id of DATA_TABLES) {
      document.body.replaceChildren(...await modelParts(frame, `data-${id}`));
      const rows = [...document.querySelectorAll('tbody tr')];
      expect([...document.querySelectorAll('tbody th')], id).toHaveLength(dataRows(id).length);
      for (const row of rows) expect(row.lastElementChild?.textContent, `${id}: ${row.textContent}`).toMatch(/^([ABCK]: |Estimate: range and why\. )/);
      for (const row of rows) expect(row.querySelectorAll('button').length, `${id}: ${row.textContent}`).toBeGreaterThan(0);
      expect(document.body.textContent, id).not.toMatch(/field\.|undefined|[a-z]_[a-z]/);
    }
  });

  it('marks an estimate with its range and reason, and a figure from memory as uncertain', async () => {
    document.body.replaceChildren(...await modelParts(frame, 'data-regions'));
    const kolomna = [...document.querySelectorAll('tbody th')].find((cell) => cell.textContent === 'Kolomna')?.closest('tr');
    expect(kolomna?.textContent).toContain('300–330 km');
    expect(kolomna?.querySelector('.data-estimate')?.textContent).toContain('Estimate: range and why. Sum of the lines');
    expect(document.body.textContent).toContain('35,226 members (October 1920)');
  });

  it('keeps back the votes of the ballot, and shows the ranks', async () => {
    document.body.replaceChildren(...await modelParts(frame, 'data-ballot'));
    expect(document.body.textContent).toContain('23. Shlyapnikov');
    expect(document.body.textContent).not.toContain('354');
  });
});
