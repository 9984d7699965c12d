import { describe, expect, it } from 'vitest';
import words from '../../story/interface.json';
import { lessonAddress, readAddress } from '../../src/reader/address.ts';
import { keyAction } from '../../src/reader/keyboard.ts';
import { say } from '../../src/reader/strings.ts';
import { labelFor, sayDate } from '../../src/session/label.ts';
import { readSettings } from '../../src/session/settings.ts';
import { EMPTY_TABLEAU } from '../../src/session/tableau.ts';

describe('the words of the interface', () => {
  it('are all written', () => {
    for (const [key, text] of Object.entries(words)) expect(text, key).not.toBe('');
  });
  it('fill in their blanks and leave an unknown one standing', () => {
    expect(say('saves.slot', { n: 3 })).toBe('Slot 3');
    expect(say('saves.slot')).toBe('Slot {n}');
  });
});

describe('a date of the story', () => {
  it('is said as exactly as it is known', () => {
    expect(sayDate('1921-03-16')).toBe('16 March 1921');
    expect(sayDate('1920-06')).toBe('June 1920');
    expect(sayDate('1933')).toBe('1933');
    expect(sayDate(null)).toBe('');
  });
  it('stands in the label of a life before the place', () => {
    expect(labelFor({ ...EMPTY_TABLEAU, date: '1921-03-16', place: 'Moscow' })).toBe('16 March 1921 · Moscow');
  });
});

describe('a key', () => {
  it('chooses, moves or opens, and is otherwise left to the browser', () => {
    expect(keyAction('2')).toEqual({ kind: 'choose', index: 1 });
    expect(keyAction('ArrowDown')).toEqual({ kind: 'move', step: 1 });
    expect(keyAction('J')).toEqual({ kind: 'panel', panel: 'journal' });
    expect(keyAction('?')).toEqual({ kind: 'panel', panel: 'help' });
    expect(keyAction('x')).toBeNull();
  });
});

describe('the address', () => {
  it('may share dice or open a chapter, and nonsense in it is left out', () => {
    expect(readAddress(new URLSearchParams('seed=7'))).toEqual({ seed: 7, at: undefined, isLesson: false });
    expect(readAddress(new URLSearchParams('chapter=ch3&as=darya')).at).toEqual({ chapter: 'ch3', who: 'darya' });
    expect(readAddress(new URLSearchParams('chapter=ch99&seed=minus'))).toEqual({ seed: undefined, at: undefined, isLesson: false });
    expect(readAddress(new URLSearchParams('lesson')).isLesson).toBe(true);
  });
  it('for a lesson is written so that it is read back as meant', () => {
    const address = new URL(lessonAddress('https://example.org/game/?stage=off#x', 'ch3', 'yegor', 7));
    expect(address.pathname).toBe('/game/');
    expect(readAddress(address.searchParams)).toEqual({ seed: 7, at: { chapter: 'ch3', who: 'yegor' }, isLesson: false });
  });
});

describe('kept settings', () => {
  it('fall back field by field when they are missing, wrong or not JSON', () => {
    const fresh = readSettings(null);
    expect(readSettings('{oops')).toEqual(fresh);
    expect(readSettings('null')).toEqual(fresh);
    expect(readSettings(JSON.stringify({ textSize: 9, paper: 'dark' }))).toEqual({ ...fresh, paper: 'dark' });
  });
});
