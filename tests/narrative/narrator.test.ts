import { describe, expect, it } from 'vitest';
import { Narrator, StoryFault, type Doors } from '../../src/narrative/narrator.ts';
import { plainText, readSpans } from '../../src/narrative/passage.ts';
import { prepareStory } from '../../src/narrative/ready-story.ts';
import { chapterFrom } from '../compile-text.ts';

const noDoors: Doors = {};
const narrator = (text: string, doors = noDoors, variables = {}): Narrator => new Narrator(chapterFrom(text).json, { seed: 7, doors, variables });

describe('the narrator', () => {
  it('reads on to the next choice and names choices by their written ids', () => {
    const passage = narrator('One. # scene: hall\nTwo.\n* [Go on # id: go]\n  Three.\n  -> END\n* [Stay # id: stay]\n  -> END').read();
    expect(passage.beats.map(plainText)).toEqual(['One.', 'Two.']);
    expect(passage.beats[0]?.cues).toEqual([{ kind: 'scene', id: 'hall' }]);
    expect(passage.choices).toEqual([{ id: 'go', text: 'Go on', isSummary: false, form: null }, { id: 'stay', text: 'Stay', isSummary: false, form: null }]);
  });

  it('gives the tags of an otherwise empty line to the line after it', () => {
    const passage = narrator('# scene: ice\nSnow.\n* [On # id: on] -> END').read();
    expect(passage.beats).toHaveLength(1);
    expect(passage.beats[0]?.cues).toEqual([{ kind: 'scene', id: 'ice' }]);
  });

  it('takes marked words out of a line without touching the rest', () => {
    const text = 'Bread and {word("payok", "rations")}, and no more. # date: 1920\n* [On # id: on] -> END\n=== function word(id, words)\n~ return "⟦{id}¦{words}⟧"';
    expect(narrator(text).read().beats[0]?.spans).toEqual([
      { text: 'Bread and ', entry: null, emphasis: false }, { text: 'rations', entry: 'payok', emphasis: false }, { text: ', and no more.', entry: null, emphasis: false },
    ]);
  });

  it('sets quotes and emphasis as a printer would', () => {
    expect(readSpans('"Then *arrest* us," he says to the \'boss\'; it\'s late.')).toEqual([
      { text: '“Then ', entry: null, emphasis: false }, { text: 'arrest', entry: null, emphasis: true }, { text: ' us,” he says to the ‘boss’; it’s late.', entry: null, emphasis: false },
    ]);
  });

  it('asks a query as often as ink likes but performs an action once', () => {
    const calls: string[] = [];
    const doors: Doors = {
      change: { effect: true, call: (name) => { calls.push(`change ${String(name)}`); return true; } },
      level: { effect: false, call: () => 3 },
    };
    const text = 'EXTERNAL change(a)\nEXTERNAL level()\nLIST Names = bread, salt\nBefore.\n~ change(bread)\nLevel {level()}.\n* [On # id: on]\n  ~ change(salt)\n  After.\n  -> END';
    const told = narrator(`${text} # x`.replace(' # x', ''), doors);
    expect(told.read().beats.map(plainText)).toEqual(['Before.', 'Level 3.']);
    expect(calls).toEqual(['change bread']);
  });

  it('carries variables over a chapter border, lists included, and leaves out what the next chapter does not know', () => {
    const first = narrator('VAR name = "x"\nVAR gone = 1\nLIST People = stepan, darya\nVAR who = stepan\n~ who = darya\n~ name = "y"\nHere.\n* [On # id: on] -> END');
    first.read();
    const second = narrator('VAR name = "z"\nLIST People = stepan, darya\nVAR who = stepan\n{name} {who}\n* [On # id: on] -> END', noDoors, first.variables());
    expect(second.read().beats.map(plainText)).toEqual(['y darya']);
  });

  it('refuses a choice that is not on offer by name', () => {
    const told = narrator('Here.\n* [On # id: on] -> END');
    told.read();
    expect(() => told.choose('off')).toThrow('"off"');
  });

  it('calls a story that runs dry a fault', () => {
    expect(() => narrator('Here.\n-> somewhere\n=== somewhere\nThere.\n-> END').read()).toThrow(StoryFault);
  });

  it('turns an error of the engine into a fault, also one that escapes its handler', () => {
    expect(() => narrator('VAR zero = 0\nNow {0 / zero}.\n* [On # id: on] -> END').read()).toThrow();
  });

  it('plays the same dice for the same seed', () => {
    const text = '{RANDOM(1, 1000)} {RANDOM(1, 1000)} {RANDOM(1, 1000)}\n* [On # id: on] -> END';
    expect(plainText(narrator(text).read().beats[0] ?? { spans: [], cues: [] })).toBe(plainText(narrator(text).read().beats[0] ?? { spans: [], cues: [] }));
  });
});

describe('a chapter read into the engine before it is needed', () => {
  it('tells the same story as one that was not, with its own dice and variables, and is used once', () => {
    const { json } = chapterFrom('VAR bread = 1\nYou have {bread}. {RANDOM(1, 1000)}\n* [On # id: on]\n  {RANDOM(1, 1000)} # ending: small_life\n  -> END');
    const told = (): string[] => {
      const teller = new Narrator(json, { seed: 77, doors: noDoors, variables: { bread: 3 } });
      return [teller.read(), teller.choose('on')].flatMap((passage) => passage.beats.map(plainText));
    };
    const fresh = told();
    expect(fresh[0]).toContain('You have 3');
    prepareStory(json);
    expect(told()).toEqual(fresh);
    expect(told()).toEqual(fresh);
  });
});
