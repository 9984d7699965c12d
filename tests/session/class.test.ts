import { describe, expect, it } from 'vitest';
import { checkEndSheets, checkRecaps, checkStops } from '../../src/build/check-lesson.ts';
import { nearestFirst, typicalLives } from '../../src/build/typical-life.ts';
import { DELEGATES, type ChapterId } from '../../src/catalog/ids.ts';
import type { Checkpoint } from '../../src/session/chapter-run.ts';
import { checkpointAs } from '../../src/session/checkpoint-as.ts';
import { classDue } from '../../src/session/class-due.ts';
import { weightiest } from '../../src/session/deeds.ts';
import { fits, recapLines } from '../../src/session/lesson-condition.ts';
import type { CompiledChapter } from '../../src/session/ports.ts';
import { Session } from '../../src/session/session.ts';
import { loadStory } from './story-on-disk.ts';

const { chapters, sheets, ports } = loadStory();

function life(facts: string[], standing = 50): Checkpoint {
  const start = checkpointAs(1, 'darya');
  return { ...start, sim: { ...start.sim, facts, measures: { ...start.sim.measures, standing } } };
}

describe('the life as most lived it', () => {
  it('is the one that shares what most did and lies nearest to the middle', () => {
    const lives = [life(['rare'], 10), life(['usual'], 60), life(['usual'], 52), life(['usual', 'rare'], 50), life(['usual'], 50)];
    expect(nearestFirst(lives)[0]).toBe(lives[4]);
    expect(nearestFirst(lives).at(-1)).toBe(lives[0]);
  });
  it('is the same each time, one for every delegate, and the chapter can be begun from it', async () => {
    const early = new Map<ChapterId, CompiledChapter>([...chapters].filter(([id]) => id === 'prologue' || id === 'ch1' || id === 'ch2'));
    const lives = typicalLives(early, sheets, 24);
    expect(typicalLives(early, sheets, 24)).toEqual(lives);
    for (const who of DELEGATES) {
      expect(lives.ch2[who].sim.delegate).toBe(who);
      expect(lives.ch2[who].sim.facts.length).toBeGreaterThan(0);
    }
    const session = new Session({ ...ports, loadTypical: (id) => Promise.resolve(lives[id]) });
    await session.start({ seed: 7, life: 'lesson', from: { chapter: 'ch2', checkpoint: await session.lessonStart('ch2', 'kuzma', 7) } });
    expect(session.isLesson).toBe(true);
    expect(session.turn?.sim.facts).toEqual(expect.arrayContaining(lives.ch2.kuzma.sim.facts));
  });
});

describe('what a page holds for a class', () => {
  const page = (id: string): Parameters<typeof classDue>[0] => ({
    chapter: 'ch3',
    passage: { beats: [{ spans: [], cues: [{ kind: 'stop', id: 'ch3_platforms' }] }], choices: [{ id, text: '', isSummary: false, form: null }], next: null, ending: null },
  });
  const log = { chapter: 'ch3' as const, hash: '', start: checkpointAs(1, 'darya'), choices: [] };

  it('is a stop in a lesson only, by the life or by the address', () => {
    expect(classDue(page('x'), { isLesson: false, chapters: [] }, false)).toEqual({ recap: false, stop: null, endSheet: false });
    expect(classDue(page('x'), { isLesson: false, chapters: [] }, true).stop).toBe('ch3_platforms');
    expect(classDue(page('x'), { isLesson: true, chapters: [log] }, false)).toEqual({ recap: true, stop: 'ch3_platforms', endSheet: false });
  });
  it('is the recap before the first choice, and the end sheet on the last page', () => {
    const choices = [{ id: 'a', text: 'a', date: null, place: null }];
    expect(classDue(page('ch3_end'), { isLesson: true, chapters: [{ ...log, choices }] }, false)).toEqual({ recap: false, stop: 'ch3_platforms', endSheet: true });
  });
});

describe('what was done in a chapter', () => {
  it('is told choice by choice with its cards, sheets and marks, and the sources that were read', async () => {
    const session = new Session(ports);
    await session.start({ seed: 7, life: 'x', from: { chapter: 'ch3', checkpoint: checkpointAs(7, 'darya') } });
    for (let step = 0; session.turn !== null && session.turn.passage.choices[0]?.id !== 'ch3_end' && step < 200; step += 1) {
      const { choices } = session.turn.passage;
      await session.choose(choices[step % choices.length]?.id ?? '');
    }
    const told = session.deedsHere();
    const log = session.chapters.at(-1);
    expect(told?.deeds.map(({ id }) => id)).toEqual(log?.choices.map(({ id }) => id));
    expect(told?.deeds.flatMap(({ sheets: filed }) => filed)).toEqual(session.turn?.sim.file);
    expect(told?.end).toEqual(session.turn?.sim.measures);
    expect(told?.cites).toContain('lenin_cw32');
    const voted = Object.entries(session.turn?.sim.votes ?? {}).filter(([, vote]) => vote !== null).map(([motion, vote]) => ({ motion, card: vote?.yours }));
    expect(told?.deeds.flatMap(({ votes }) => votes).sort((a, b) => a.motion.localeCompare(b.motion))).toEqual(voted.sort((a, b) => a.motion.localeCompare(b.motion)));
    const few = weightiest(told?.deeds ?? [], 3);
    expect(few).toHaveLength(3);
    for (const deed of few) expect(deed.sheets.length + deed.facts.length + deed.votes.length).toBeGreaterThan(0);
  });
});

describe('a recap', () => {
  it('says each line in the first words that fit the life', () => {
    const lines = [[{ when: 'f1_a !f1_b', text: 'one' }, { text: 'two' }], [{ when: 'delegate=stepan', text: 'three' }, { when: 'delegate=darya', text: 'four' }], [{ when: 'f9', text: 'never' }]];
    expect(recapLines(lines, life(['f1_a']))).toEqual(['one', 'four']);
    expect(recapLines(lines, life(['f1_a', 'f1_b']))).toEqual(['two', 'four']);
  });
  it('may ask for a card and for a variable of the story', () => {
    const start = life([]);
    expect(fits('vote.unity=card_for', start)).toBe(false);
    expect(fits('posted_to=post_urals', { ...start, variables: { posted_to: { list: ['Posts.post_urals'] } } })).toBe(true);
    expect(fits('hearing=verified', start)).toBe(false);
  });
});

describe('the build refuses', () => {
  const say = (issues: readonly { message: string }[]): string => issues.map(({ message }) => message).join('\n');
  it('an end sheet without a source, with an unknown one, or with a question missing', () => {
    const text = (cite: string[]): { text: string; cite: string[] }[] => [{ text: 'A claim', cite }, { text: 'Another', cite: ['known'] }];
    const found = say(checkEndSheets({ ch3: { happened: text([]), disputed: text(['nobody']), questions: { sourcing: 'Who?' } } }, new Set(['known'])));
    expect(found).toContain('no source for "A claim"');
    expect(found).toContain('source "nobody" is not in the catalog');
    expect(found).toContain('the question on context is missing');
    expect(found).toContain('"ch1" is missing');
  });
  it('a recap of three lines, of a fact that the story does not know, or without words for every life', () => {
    const found = say(checkRecaps({ recap: { ch3: { lines: [[{ when: 'f1_gone', text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]] } } }, new Set()));
    expect(found).toContain('"ch3" has 3 lines');
    expect(found).toContain('"f1_gone" asks for something');
    expect(found).toContain('must fit every life');
  });
  it('a stop without a page, in another chapter, or without a question', () => {
    const found = say(checkStops({ stops: { a: { chapter: 'ch3', question: 'Why?', more: 'Talk.' }, b: { chapter: 'ch3', question: 'Why?', more: 'Talk.' } } }, new Map<string, ChapterId>([['b', 'ch4'], ['c', 'ch3']])));
    expect(found).toContain('stop "a" stands on no page');
    expect(found).toContain('stop "b" stands in ch4');
    expect(found).toContain('"# stop: c" has no question');
  });
});
