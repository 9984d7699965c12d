import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cue } from '../../src/narrative/cue.ts';
import { Emitter } from '../../src/base/emitter.ts';
import { Preferences } from '../../src/session/preferences.ts';
import type { Session, Turn } from '../../src/session/session.ts';
import { EMPTY_TABLEAU } from '../../src/session/tableau.ts';

const fetched: string[] = [];
vi.mock('howler', () => ({
  Howler: { mute: () => undefined },
  Howl: class {
    constructor({ src }: { src: string[] }) { fetched.push(/([a-z_]+)[^/]*$/.exec(src[0] ?? '')?.[1] ?? ''); }
    once(): void { /* never loads */ }
    play(): void { /* silent */ }
    playing(): boolean { return false; }
    unload(): void { /* nothing kept */ }
    volume(): number { return 1; }
    fade(): void { /* silent */ }
  },
}));
const { captionFor } = await import('../../src/sound/captions.ts');
const { startSound } = await import('../../src/sound/start.ts');

const events = new Emitter<{ turn: Turn }>();
function turnTo(music: string, sfx: string): void {
  const cues = [{ kind: 'sfx', id: sfx }] as Cue[];
  events.emit('turn', { cause: 'chosen', tableau: { ...EMPTY_TABLEAU, music }, passage: { beats: [{ spans: [], cues }], choices: [], next: null, ending: null } } as unknown as Turn);
}

beforeEach(() => {
  vi.useFakeTimers();
  fetched.length = 0;
});

describe('the sounds of a page', () => {
  it('are neither fetched nor unpacked when the page is leafed over, and come once a page stands', () => {
    startSound({ session: { events, turn: null } as unknown as Session, preferences: new Preferences({ read: () => null, write: () => undefined }) });
    document.dispatchEvent(new Event('pointerdown'));
    vi.runAllTimers();
    turnTo('works', 'page');
    turnTo('road', 'handbell');
    turnTo('congress', 'cards');
    expect(fetched).toEqual([]);
    vi.runAllTimers();
    expect(fetched, 'the short ones first').toEqual(['cards', 'congress']);
  });

  it('are said in the caption at once', () => {
    const caption = document.createElement('p');
    caption.id = 'caption';
    document.body.append(caption);
    startSound({ session: { events, turn: null } as unknown as Session, preferences: new Preferences({ read: () => null, write: () => undefined }) });
    document.dispatchEvent(new Event('pointerdown'));
    turnTo('congress', 'handbell');
    expect(caption.textContent).not.toBe('');
    expect(fetched).toEqual([]);
  });

  it('are said once when they are heard twice', () => {
    const once = captionFor(['paper'], { id: null, isNew: false }, { id: null, isNew: false });
    expect(once).not.toBe('');
    expect(captionFor(['paper', 'paper'], { id: null, isNew: false }, { id: null, isNew: false })).toBe(once);
  });
});
