import { describe, expect, it } from 'vitest';
import { parseCue } from '../../src/narrative/cue.ts';

describe('a tag', () => {
  it('becomes a typed cue', () => {
    expect(parseCue('scene: hall')).toEqual({ ok: true, cue: { kind: 'scene', id: 'hall' } });
    expect(parseCue('portrait: none')).toEqual({ ok: true, cue: { kind: 'portrait', id: null } });
    expect(parseCue('date: 1921-03-16')).toEqual({ ok: true, cue: { kind: 'date', text: '1921-03-16' } });
    expect(parseCue('place: Moscow, the Kremlin')).toEqual({ ok: true, cue: { kind: 'place', text: 'Moscow, the Kremlin' } });
    expect(parseCue('summary')).toEqual({ ok: true, cue: { kind: 'summary' } });
  });

  it('carries the page of a citation', () => {
    expect(parseCue('cite: lenin_cw32 p=41')).toEqual({ ok: true, cue: { kind: 'cite', id: 'lenin_cw32', page: '41' } });
  });

  it('is refused with a sentence that repeats it when it is not understood', () => {
    for (const tag of ['scnee: hall', 'scene: The Hall', 'date: March 1921', 'doc: stone', 'status: nearly', 'cite: ', 'place:']) {
      const result = parseCue(tag);
      expect(result.ok, tag).toBe(false);
      expect(result.ok ? '' : result.problem).toContain(tag.trim());
    }
  });
});
