import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDice, pick } from '../../src/base/random.ts';
import { handedByChance } from '../../src/build/random-forms.ts';
import { plainText } from '../../src/narrative/passage.ts';
import { readSave } from '../../src/session/save-file.ts';
import { Session } from '../../src/session/session.ts';
import { checkpointAs } from '../../src/session/checkpoint-as.ts';
import { createSimState } from '../../src/sim/state.ts';
import { reduce } from '../../src/sim/reduce.ts';
import type { Command, HandedCommand } from '../../src/sim/command.ts';
import { chapterFrom } from '../compile-text.ts';
import { loadStory, portsFor } from './story-on-disk.ts';

const { ports } = loadStory();

const SMALL = `
EXTERNAL open_campaign()
EXTERNAL plan_weeks(until)
EXTERNAL end_weeks()
EXTERNAL did(what)
EXTERNAL campaign_week()
EXTERNAL open_hall(hall)
EXTERNAL speech_tone()
EXTERNAL has_spoken()
~ open_campaign()
~ plan_weeks(4)
First page.
* [Hand it in # id: plan # form: week]
* [Do nothing # id: idle]
- ~ end_weeks()
Week {campaign_week()}, spoken {did("speak_at_works")}.
~ open_hall("arms_works")
* [Speak # id: speak # form: speech]
* [Sit # id: sit]
- {has_spoken(): You said it {speech_tone()}.|You said nothing.}
* [Go on # id: on] -> END
`;
const KALUGA: HandedCommand[] = [{ kind: 'campaign_act', week: 3, action: 'speak_at_works', place: 'kaluga' }, { kind: 'campaign_act', week: 4, action: 'speak_at_works', place: 'tula' }];

async function small(text = SMALL): Promise<Session> {
  const session = new Session(portsFor(new Map([['prologue' as const, chapterFrom(text, 'prologue')]])));
  await session.start({ seed: 3, life: 'test', from: { chapter: 'prologue', checkpoint: checkpointAs(3, 'darya') } });
  return session;
}
const page = (session: Session): string => session.turn?.passage.beats.map(plainText).join(' ') ?? '';
const world = (session: Session): unknown => JSON.parse(JSON.stringify(session.turn?.sim));

describe('a choice with a form', () => {
  it('says which form it has, and other choices have none', async () => {
    expect((await small()).turn?.passage.choices.map((choice) => choice.form)).toEqual(['week', null]);
  });

  it('hands over the plan before the story goes on, and keeps it in the log with the choice', async () => {
    const session = await small();
    await session.choose('plan', KALUGA);
    expect(page(session)).toBe('Week 5, spoken 2.');
    expect(session.chapters.at(-1)?.choices.at(-1)).toMatchObject({ id: 'plan', handed: KALUGA });
  });

  it('that nobody filled in is the weeks at the bench, and the plain argument', async () => {
    const session = await small();
    await session.choose('plan');
    expect(page(session)).toBe('Week 5, spoken 0.');
    await session.choose('speak');
    expect(page(session)).toBe('You said it plain.');
    expect(session.turn?.sim.debate?.spoken.map((each) => each.platform)).toEqual(['workers_opposition']);
  });

  it('takes only what it asks for', async () => {
    const session = await small();
    await expect(session.choose('idle', KALUGA)).rejects.toThrow('"idle"');
    await expect(session.choose('plan', [{ kind: 'say', argument: 'wo_equal', tone: 'plain' }])).rejects.toThrow('plan of weeks');
    expect(page(session)).toBe('First page.');
  });

  it('is taken back with everything that was done in it', async () => {
    const session = await small();
    const before = world(session);
    await session.choose('plan', KALUGA);
    expect(world(session)).not.toEqual(before);
    expect(session.undo()).toBe(true);
    expect(page(session)).toBe('First page.');
    expect(world(session)).toEqual(before);
    await session.choose('plan', KALUGA);
    expect(page(session)).toBe('Week 5, spoken 2.');
  });

  it('is played again with what was handed in when the story has been edited', async () => {
    const session = await small();
    await session.choose('plan', KALUGA);
    await session.choose('speak', [{ kind: 'say', argument: 'wo_equal', tone: 'mocking' }]);
    const kept = readSave(JSON.stringify(session.save('')));
    if (!kept.ok) throw new Error(kept.message);
    const edited = await small(SMALL.replace('First page.', 'First page, corrected.'));
    expect(await edited.restore(kept.save)).toBe('replayed');
    expect(page(edited)).toBe('You said it mocking.');
    expect(world(edited)).toEqual(world(session));
  });

  it('with a place or an argument that no longer exists does nothing, and breaks nothing', async () => {
    const session = await small();
    await session.choose('plan', [{ kind: 'campaign_act', week: 3, action: 'speak_at_works', place: 'atlantis' }, { kind: 'campaign_act', week: 9, action: 'rest', place: null }]);
    expect(page(session)).toBe('Week 5, spoken 0.');
    await session.choose('speak', [{ kind: 'say', argument: 'nobody_said_this', tone: 'plain' }]);
    expect(page(session)).toBe('You said nothing.');
  });
});

describe('the second chapter with its forms filled in by chance', () => {
  it('is kept, restored, taken back and played again to the same world', async () => {
    await fc.assert(fc.asyncProperty(fc.nat({ max: 100_000 }), fc.constantFrom('stepan' as const, 'darya' as const, 'kuzma' as const, 'yegor' as const), async (seed, who) => {
      const session = new Session(ports);
      await session.start({ seed, life: 'test', from: { chapter: 'ch2', checkpoint: checkpointAs(seed, who) } });
      const dice = createDice(seed);
      const forms = new Set<string>();
      while (session.turn?.chapter === 'ch2') {
        const { passage, sim } = session.turn;
        const choice = pick(passage.choices, dice());
        if (choice.form !== null) forms.add(choice.form);
        const handed = handedByChance(choice, sim, dice);
        await session.choose(choice.id, handed);
        if (choice.form === null) continue;
        const after = world(session);
        const kept = readSave(JSON.stringify(session.save('')));
        if (!kept.ok) throw new Error(kept.message);
        const other = new Session(ports);
        expect(await other.restore(kept.save)).toBe('exact');
        expect(world(other)).toEqual(after);
        other.undo();
        expect(JSON.stringify(other.turn?.sim)).toBe(JSON.stringify(sim));
        await other.choose(choice.id, handed);
        expect(world(other)).toEqual(after);
      }
      expect(forms.size).toBeGreaterThan(0);
    }), { numRuns: 8, seed: 21 });
  }, 120_000);
});

describe('the winter in a life', () => {
  const run = (...commands: Command[]): ReturnType<typeof createSimState> => commands.reduce((state, command) => reduce(state, command, { sheets: {} }).state, createSimState(9));

  it('takes its strength, standing and shop floor from the measures, and gives every change back', () => {
    const opened = run({ kind: 'change', measure: 'strength', amount: 14 }, { kind: 'open_campaign' }, { kind: 'plan_weeks', until: 4 });
    expect(opened.campaign).toMatchObject({ strength: opened.measures.strength, standing: 50, shopFloor: 50, week: 3, until: 4 });
    const { state } = reduce(opened, { kind: 'campaign_act', week: 3, action: 'speak_at_works', place: 'tula' }, { sheets: {} });
    expect(state.measures.strength).toBeLessThan(opened.measures.strength);
    expect(state.measures.strength).toBe(state.campaign?.strength);
    expect(state.measures.shop_floor).toBe(51);
  });

  it('cannot plan a week that lies behind, nor one that is not put before the player', () => {
    const opened = run({ kind: 'open_campaign' }, { kind: 'plan_weeks', until: 5 }, { kind: 'end_weeks' }, { kind: 'plan_weeks', until: 7 });
    for (const week of [3, 5, 8, 11]) expect(reduce(opened, { kind: 'campaign_act', week, action: 'rest', place: null }, { sheets: {} }).state).toEqual(opened);
    expect(reduce(opened, { kind: 'campaign_act', week: 7, action: 'rest', place: null }, { sheets: {} }).state.campaign?.week).toBe(7);
  });

  it('notes what had to be left undone, with the reason', () => {
    const broke = run({ kind: 'open_campaign' }, { kind: 'plan_weeks', until: 3 }, { kind: 'campaign_act', week: 3, action: 'tour_with_kollontai', place: 'moscow' });
    expect(broke.campaign?.mishaps).toMatchObject([{ kind: 'refused', action: 'tour_with_kollontai', reason: expect.stringContaining('28 January') as string }]);
  });
});
