import { describe, expect, it } from 'vitest';
import { loadSheets } from '../../src/catalog/entries.ts';
import { fileViewOf } from '../../src/session/file-view.ts';
import { worldOf } from '../../src/session/sheet-world.ts';
import type { Command } from '../../src/sim/command.ts';
import { reduce } from '../../src/sim/reduce.ts';
import { createSimState, type SimState } from '../../src/sim/state.ts';

const sheets = await loadSheets();
const world = worldOf(sheets);
const own = Object.entries(sheets).filter(([, sheet]) => sheet.said_by === undefined && sheet.lies_with_others !== true);
/** The latest first: the view has to put them in order itself. */
const file = own.sort(([, a], [, b]) => b.date.localeCompare(a.date)).filter((_each, index) => index % 6 === 0).map(([id]) => id);

function play(state: SimState, commands: readonly Command[]): SimState {
  return commands.reduce((before, command) => reduce(before, command, world).state, state);
}

const life: SimState = { ...createSimState(3), delegate: 'darya', file, trust: { stepan: -6 }, othersFiles: { kuzma: ['sh_autobiography_names'] } };
const open = play(life, [{ kind: 'open_hearing' }, { kind: 'next_sheet' }, { kind: 'answer', how: 'own' }, { kind: 'answer', how: 'joke' }]);
const decided = play(open, [{ kind: 'decide_hearing' }]);

describe('the file for a view', () => {
  it('is shown to nobody before the hearing is decided', () => {
    expect(fileViewOf(life, sheets)).toBeNull();
    expect(fileViewOf(open, sheets)).toBeNull();
    expect(fileViewOf(decided, sheets)).not.toBeNull();
  });

  it('is whole, and lies in order of date', () => {
    const view = fileViewOf(decided, sheets);
    expect(view?.own.map(({ id }) => id).sort()).toEqual([...file].sort());
    const dates = view?.own.map(({ text }) => text?.date ?? '') ?? [];
    expect(dates).toEqual([...dates].sort());
  });

  it('weighs no sheet before it was written, and adds up', () => {
    const view = fileViewOf(decided, sheets);
    for (const { text, weights } of view?.own ?? []) for (const { year, weight } of weights) expect(weight === null, `${text?.date ?? ''} in ${year}`).toBe(year < (text?.date ?? '').slice(0, 4));
    for (const [index, { weight }] of (view?.weights ?? []).entries()) expect(weight).toBe(view?.own.reduce((sum, sheet) => sum + (sheet.weights[index]?.weight ?? 0), 0));
    expect(view?.weights.at(-1)?.weight).toBeGreaterThan(view?.weights[0]?.weight ?? NaN);
  });

  it('says which sheets were read and how they were answered', () => {
    const view = fileViewOf(decided, sheets);
    const told = [...(view?.own ?? []), ...(view?.ofYou.flatMap((each) => each.sheets) ?? [])].filter(({ how }) => how !== null);
    expect(Object.fromEntries(told.map(({ id, how }) => [id, how]))).toEqual(Object.fromEntries(decided.hearing?.answers.map(({ sheet, how }) => [sheet, how]) ?? []));
    expect(told.filter(({ how }) => how === 'own')).toHaveLength(1);
  });

  it('has what lies with others through you, and what a friend said of you', () => {
    const view = fileViewOf(decided, sheets);
    expect(view?.throughYou.find(({ who }) => who === 'kuzma')?.sheets.map(({ id }) => id)).toContain('sh_autobiography_names');
    const brought = decided.hearing?.answers.filter(({ sheet }) => sheets[sheet]?.said_by !== undefined) ?? [];
    expect(brought.length).toBeGreaterThan(0);
    expect(view?.ofYou.flatMap((each) => each.sheets.map(({ id }) => id))).toEqual(brought.map(({ sheet }) => sheet));
  });

  it('keeps the number of a sheet that the story no longer has', () => {
    const view = fileViewOf({ ...decided, file: [...file, 'sh_gone'] }, sheets);
    expect(view?.own.find(({ id }) => id === 'sh_gone')).toMatchObject({ text: null, how: null });
  });
});
