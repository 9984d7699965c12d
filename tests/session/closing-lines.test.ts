import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/narrative/passage.ts';
import { Session } from '../../src/session/session.ts';
import { loadStory } from './story-on-disk.ts';

const { ports } = loadStory();

async function toSecondChapter(): Promise<Session> {
  const session = new Session(ports);
  await session.start({ seed: 12, life: 'test' });
  while (session.turn?.chapter !== 'ch2') await session.choose(session.turn?.passage.choices[0]?.id ?? '');
  return session;
}
const words = (session: Session): string => session.turn?.passage.beats.map(plainText).join('\n') ?? '';

describe('the closing lines of a chapter', () => {
  it('are read over the first page of the next, without being named as its scene', async () => {
    const session = await toSecondChapter();
    const closing = session.chapters.at(-1)?.start.lead ?? [];
    expect(closing.length).toBeGreaterThan(0);
    expect(words(session).startsWith(closing.map(plainText).join('\n'))).toBe(true);
    expect(closing.flatMap((beat) => beat.cues.map((cue) => cue.kind))).not.toContain('next');
  });

  it('are still there after a reload, and after a choice was taken back', async () => {
    const session = await toSecondChapter();
    const page = words(session);
    const other = new Session(ports);
    await other.restore(session.save('here'));
    expect(words(other)).toBe(page);
    await session.choose(session.turn?.passage.choices[0]?.id ?? '');
    session.undo();
    expect(words(session)).toBe(page);
  });
});
