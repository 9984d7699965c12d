import { describe, expect, it } from 'vitest';
import { parseCue } from '../../src/narrative/cue.ts';
import type { Beat } from '../../src/narrative/passage.ts';
import { EMPTY_TABLEAU, foldTableau } from '../../src/session/tableau.ts';

/** A line of the story that carries these tags. */
function line(...tags: string[]): Beat {
  return { spans: [], cues: tags.map((tag) => {
    const read = parseCue(tag);
    if (!read.ok) throw new Error(read.problem);
    return read.cue;
  }) };
}

describe('what the views show', () => {
  it('stays as it is until a line says otherwise', () => {
    const evening = foldTableau(EMPTY_TABLEAU, [line('scene: dormitory', 'light: lamp', 'music: congress')]);
    expect(foldTableau(evening, [line('sfx: page')])).toEqual(evening);
    expect(foldTableau(evening, [line('light: night')])).toEqual({ ...evening, light: 'night' });
    expect(foldTableau(evening, [line('light: none')])).toEqual({ ...evening, light: null });
  });

  it('is a new hour with every scene, the same room again included, and nobody follows through a cut', () => {
    const evening = foldTableau(EMPTY_TABLEAU, [line('scene: dormitory', 'light: lamp', 'portrait: darya')]);
    expect(foldTableau(evening, [line('scene: dormitory')])).toEqual({ ...evening, light: null });
    expect(foldTableau(evening, [line('scene: hall')])).toEqual({ ...evening, scene: 'hall', light: null, portrait: null });
  });

  it('is the same in whatever order one line names it', () => {
    const one = foldTableau(EMPTY_TABLEAU, [line('scene: hall', 'light: dusk', 'portrait: lenin')]);
    const other = foldTableau(EMPTY_TABLEAU, [line('portrait: lenin', 'light: dusk', 'scene: hall')]);
    expect(other).toEqual(one);
    expect(one).toMatchObject({ scene: 'hall', light: 'dusk', portrait: 'lenin' });
  });
});
