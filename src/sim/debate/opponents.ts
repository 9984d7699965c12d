import { nextUnit } from '../../base/random.ts';
import { argumentsOf, type Argument } from './arguments.ts';
import type { HallState } from './audience.ts';
import { forecast, type Speech } from './speech.ts';
import type { PlatformId, ToneId } from './terms.ts';

/** A known voice: platform, `authority` −10 to 10 with an average hall of Communists, and the tones they use, likeliest first. Judgement, from the voice notes of the fact base. */
export interface Speaker { id: string; platform: PlatformId; authority: number; tones: readonly ToneId[] }

export const SPEAKERS: readonly Speaker[] = [
  { id: 'lenin', platform: 'ten', authority: 8, tones: ['mocking', 'plain', 'conciliatory'] },
  { id: 'zinoviev', platform: 'ten', authority: 2, tones: ['plain', 'sharp', 'mocking'] },
  { id: 'tomsky', platform: 'ten', authority: 4, tones: ['plain', 'sharp'] },
  { id: 'trotsky', platform: 'trotsky_bukharin', authority: 6, tones: ['sharp', 'plain'] },
  { id: 'bukharin', platform: 'trotsky_bukharin', authority: 5, tones: ['conciliatory', 'plain'] },
  { id: 'shlyapnikov', platform: 'workers_opposition', authority: 4, tones: ['plain', 'sharp'] },
  { id: 'kollontai', platform: 'workers_opposition', authority: 4, tones: ['mocking', 'plain', 'conciliatory'] },
  { id: 'medvedev', platform: 'workers_opposition', authority: 2, tones: ['sharp', 'plain'] },
  { id: 'lutovinov', platform: 'workers_opposition', authority: 2, tones: ['sharp'] },
  { id: 'sapronov', platform: 'democratic_centralists', authority: 2, tones: ['sharp', 'mocking'] },
  { id: 'osinsky', platform: 'democratic_centralists', authority: 2, tones: ['plain', 'mocking'] },
  { id: 'local_secretary', platform: 'ten', authority: 0, tones: ['plain', 'sharp'] },
];

/** The speaker with this id; an unknown id throws and is named. */
export function speakerById(id: string): Speaker {
  const found = SPEAKERS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`speakerById: there is no speaker "${id}"`);
  return found;
}

/** How much likelier an answer to the point is than another argument of the same promise. */
const TO_THE_POINT = 2.5;

/**
 * What an opponent says next: the arguments of their platform weighed by what they promise in this hall, those that answer the topic or the
 * platform just heard counting more. Throws the hall's dice twice; give the returned hall to `speak`.
 */
export function chooseSpeech(hall: HallState, speaker: Speaker, heard?: Argument): { hall: HallState; speech: Speech } {
  const choice = nextUnit(hall.dice);
  const voice = nextUnit(choice.next);
  const tone = speaker.tones[Math.min(speaker.tones.length - 1, Math.floor(voice.value ** 2 * speaker.tones.length))] ?? 'plain';
  const weighed = argumentsOf(speaker.platform, hall.date).map((argument) => {
    const speech: Speech = { argument, tone, authority: speaker.authority };
    const promise = Math.max(0.05, forecast(hall, speech).shift);
    const answers = heard !== undefined && (argument.topic === heard.topic ? 2 : argument.against === heard.platform ? 1 : 0);
    return { speech, weight: promise ** 2 * (answers === false || answers === 0 ? 1 : TO_THE_POINT * answers) };
  });
  let left = choice.value * weighed.reduce((sum, each) => sum + each.weight, 0);
  const chosen = weighed.find((each) => (left -= each.weight) < 0) ?? weighed.at(-1);
  if (chosen === undefined) throw new Error(`chooseSpeech: ${speaker.platform} has no argument on ${hall.date}`);
  return { hall: { ...hall, dice: voice.next }, speech: chosen.speech };
}
