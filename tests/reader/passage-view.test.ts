import { beforeEach, describe, expect, it } from 'vitest';
import type { Passage } from '../../src/narrative/passage.ts';
import { renderChoices, moveFocus } from '../../src/reader/choices-view.ts';
import { renderPassage } from '../../src/reader/passage-view.ts';

const span = (text: string, entry: string | null = null, emphasis = false): { text: string; entry: string | null; emphasis: boolean } => ({ text, entry, emphasis });
const passage = (...beats: Passage['beats']): Passage => ({ beats, choices: [], next: null, ending: null });
let place: HTMLElement;
const draw = (shown: Passage, onEntry: (id: string) => void = () => undefined): void => {
  renderPassage(place, shown, { chosen: null, isGentle: false, onEntry, markText: (id) => `${id} will remember` });
};

beforeEach(() => {
  document.body.innerHTML = '<div id="place"></div>';
  place = document.getElementById('place') as HTMLElement;
});

describe('a passage', () => {
  it('sets the story as text: markup in it stays visible and does nothing', () => {
    draw(passage({ spans: [span('<img src=x onerror=alert(1)> & <b>bold</b>')], cues: [] }));
    expect(place.querySelector('img, b')).toBeNull();
    expect(place.textContent).toContain('<b>bold</b>');
  });

  it('makes a marked word a button that asks for its entry', () => {
    const asked: string[] = [];
    draw(passage({ spans: [span('Your '), span('rations', 'payok'), span('.')], cues: [] }), (id) => { asked.push(id); });
    place.querySelector<HTMLButtonElement>('button.word')?.click();
    expect(asked).toEqual(['payok']);
    expect(place.textContent).toBe('Your rations.');
  });

  it('lays the lines of one document on one sheet of paper, and the next kind on another', () => {
    draw(passage(
      { spans: [span('HEARD')], cues: [{ kind: 'doc', style: 'typed' }] },
      { spans: [span('RESOLVED')], cues: [{ kind: 'doc', style: 'typed' }] },
      { spans: [span('socks')], cues: [{ kind: 'doc', style: 'hand' }] },
    ));
    expect([...place.querySelectorAll('.document')].map((each) => each.children.length)).toEqual([2, 1]);
  });

  it('says what will be remembered', () => {
    draw(passage({ spans: [span('He writes.')], cues: [{ kind: 'remember', id: 'file' }] }));
    expect(place.querySelector('.mark')?.textContent).toBe('file will remember');
  });
});

describe('the choices', () => {
  it('are buttons in list items, numbered for the eye, and give their ids', () => {
    const taken: string[] = [];
    renderChoices(place, [{ id: 'stay', text: 'Stay' }, { id: 'go', text: 'Go' }], (id) => { taken.push(id); });
    const buttons = place.querySelectorAll<HTMLButtonElement>('li > button');
    buttons[1]?.click();
    expect(taken).toEqual(['go']);
    expect(buttons[0]?.querySelector('.choice-number')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('take the focus one after the other, round the ends', () => {
    renderChoices(place, [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }], () => undefined);
    const at = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset['choice'];
    moveFocus(place, 1);
    expect(at()).toBe('a');
    moveFocus(place, -1);
    expect(at()).toBe('b');
    moveFocus(place, 1);
    expect(at()).toBe('a');
  });
});
