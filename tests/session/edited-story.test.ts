import { describe, expect, it } from 'vitest';
import type { ChapterId, } from '../../src/catalog/ids.ts';
import { plainText } from '../../src/narrative/passage.ts';
import type { CompiledChapter } from '../../src/session/ports.ts';
import { readSave } from '../../src/session/save-file.ts';
import { Session } from '../../src/session/session.ts';
import { chapterFrom } from '../compile-text.ts';
import { portsFor } from './story-on-disk.ts';

const BEFORE = `
First page.
* [Take the road # id: road]
  The road.
  -> bridge
* [Take the river # id: river]
  The river.
  -> bridge
=== bridge
The bridge.
* [Cross # id: cross]
  Across.
  * * [Rest # id: rest] -> END
* [Wait # id: wait]
  Waiting.
  * * [Rest # id: rest_here] -> END
`;

function story(text: string): ReadonlyMap<ChapterId, CompiledChapter> {
  return new Map([['prologue' as const, chapterFrom(text, 'prologue')]]);
}

async function keptAfter(text: string, ...choices: string[]): Promise<string> {
  const session = new Session(portsFor(story(text)));
  await session.start({ seed: 3, life: 'test' });
  for (const choice of choices) await session.choose(choice);
  return JSON.stringify(session.save('here'));
}

async function openIn(text: string, kept: string): Promise<{ session: Session; result: string; page: string }> {
  const result = readSave(kept);
  if (!result.ok) throw new Error(result.message);
  const session = new Session(portsFor(story(text)));
  const how = await session.restore(result.save);
  return { session, result: how, page: session.turn?.passage.beats.map(plainText).join(' ') ?? '' };
}

describe('a kept life under an edited story', () => {
  it('goes on exactly when nothing was edited', async () => {
    const opened = await openIn(BEFORE, await keptAfter(BEFORE, 'road'));
    expect(opened.result).toBe('exact');
    expect(opened.page).toBe('The road. The bridge.');
  });

  it('is played again by its choice ids when a choice was added before the one taken', async () => {
    const edited = BEFORE.replace('* [Take the road', '* [Turn back # id: back]\n  Home.\n  -> bridge\n* [Take the road');
    const opened = await openIn(edited, await keptAfter(BEFORE, 'river', 'cross'));
    expect(opened.result).toBe('replayed');
    expect(opened.page).toBe('Across.');
  });

  it('shows the edited words when a line was rewritten', async () => {
    const opened = await openIn(BEFORE.replace('The bridge.', 'The old bridge.'), await keptAfter(BEFORE, 'road'));
    expect(opened).toMatchObject({ result: 'replayed', page: 'The road. The old bridge.' });
  });

  it('finds its way when a knot was renamed', async () => {
    const opened = await openIn(BEFORE.replaceAll('bridge\n', 'crossing\n').replace('=== bridge', '=== crossing'), await keptAfter(BEFORE, 'road', 'wait'));
    expect(opened).toMatchObject({ result: 'replayed', page: 'Waiting.' });
  });

  it('starts the chapter again, keeping what came before, when a choice it took was removed', async () => {
    const edited = BEFORE.replace('* [Take the river # id: river]\n  The river.\n  -> bridge\n', '');
    const opened = await openIn(edited, await keptAfter(BEFORE, 'river', 'cross'));
    expect(opened).toMatchObject({ result: 'checkpoint', page: 'First page.' });
    expect(opened.session.chapters.at(-1)?.choices).toEqual([]);
    await opened.session.choose('road');
    expect(opened.session.turn?.passage.choices).toHaveLength(2);
  });
});
