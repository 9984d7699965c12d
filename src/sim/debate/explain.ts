import type { HallState } from './audience.ts';
import { asGiven, FACTORS, heardKey, withoutFactor, type FactorId, type Speech } from './speech.ts';
import { INTEREST } from './tables.ts';
import { APPEAL_WORDS, TOPIC_WORDS, UNION_WORDS, type UnionId } from './terms.ts';

/** One cause: what the votes (points of the hall) and the applause (0–100) would lose if this factor had been even, and the sentence for it. */
export interface Cause { factor: FactorId; votes: number; applause: number; text: string }

/**
 * The three largest causes of a speech in plain words, measured by leaving each out in turn: the speech is computed again with the factor
 * at an even value, and the difference is what it was worth. `hall` is the hall before the speech. Causes overlap, so they do not add up.
 */
export function explain(hall: HallState, speech: Speech, heckled = false): Cause[] {
  const given = asGiven(hall, speech, heckled);
  return FACTORS.map((factor): Cause => {
    const without = withoutFactor(hall, speech, heckled, factor);
    const votes = round(given.votes - without.votes);
    return { factor, votes, applause: round(given.applause - without.applause), text: SENTENCES[factor](hall, speech, votes) };
  })
    .sort((a, b) => weight(b) - weight(a) || FACTORS.indexOf(a.factor) - FACTORS.indexOf(b.factor))
    .slice(0, 3);
}

/** Votes first; applause is noise, but a voice that changed only the noise should still be named. */
const weight = (cause: Cause): number => Math.abs(cause.votes) + Math.abs(cause.applause) / 50;
const round = (value: number): number => Math.round(value * 100) / 100 + 0; // no minus zero: a saved life has none either

type Sentence = (hall: HallState, speech: Speech, votes: number) => string;

const SENTENCES: Readonly<Record<FactorId, Sentence>> = {
  topic: (hall, { argument }, votes) => (votes >= 0
    ? `The hall wanted to hear about ${TOPIC_WORDS[argument.topic]}, most of all ${keenest(hall, argument.topic)}.`
    : `This hall had other cares than ${TOPIC_WORDS[argument.topic]}.`),
  appeal: (_, { argument }, votes) => (votes >= 0 ? `An argument from ${APPEAL_WORDS[argument.appeal]} reaches these people.` : `These people are not moved by ${APPEAL_WORDS[argument.appeal]}.`),
  strength: (_, __, votes) => (votes >= 0 ? 'The argument itself was a good one and stood up overnight.' : 'The argument had a hole in it, and people found it on the way home.'),
  trust: (_, speech, votes) => (speech.authority === undefined
    ? votes >= 0 ? 'They believed you because it was you.' : 'They did not trust you, and heard the argument through that.'
    : votes >= 0 ? 'The name of the speaker did half the work.' : 'The name of the speaker stood in the way.'),
  hunger: (_, __, votes) => (votes >= 0 ? 'They were hungry, and this was said to hungry people.' : 'They were too hungry for it.'),
  tone: (_, { tone }, votes) => TONE_SENTENCES[tone](votes),
  worn: (hall, { argument }) => ((hall.heard[heardKey(argument)] ?? 0) > 0 ? 'They had heard this side on this question already tonight.' : 'It was late, and many had spoken.'),
  heat: () => 'The hall was hot by then, and a hot hall votes by camps.',
  heckle: () => 'You were interrupted, and what came after was lost.',
  decided: (_, __, votes) => (votes >= 0 ? 'Many here had not made up their minds.' : 'Most had made up their minds before they sat down.'),
};

const TONE_SENTENCES: Readonly<Record<Speech['tone'], (votes: number) => string>> = {
  plain: () => 'It was said plainly.',
  sharp: (votes) => (votes >= 0 ? 'The sharp voice woke them.' : 'The sharp voice was clapped, and cost cards.'),
  mocking: () => 'They laughed and clapped, and those who were laughed at counted their friends for the vote.',
  conciliatory: (votes) => (votes >= 0 ? 'You gave the other side its due, and some of them could come over without shame.' : 'To your own people it sounded like giving way.'),
};

function keenest(hall: HallState, topic: Speech['argument']['topic']): string {
  let best: UnionId = hall.groups[0]?.union ?? 'mixed';
  for (const group of hall.groups) if (INTEREST[topic][group.union] > INTEREST[topic][best]) best = group.union;
  return UNION_WORDS[best];
}
