import { ARGUMENTS, argumentsOf, type Argument } from '../../sim/debate/arguments.ts';
import { plainArgument, type DebateState } from '../../sim/debate/evening.ts';
import { hallById } from '../../sim/debate/halls.ts';
import { APPEAL_WORDS, PLATFORM_WORDS, PLATFORMS, TONES, TOPIC_WORDS, TOPICS, type PlatformId, type ToneId, type TopicId } from '../../sim/debate/terms.ts';
import { element } from '../dom.ts';
import { capital, tell } from '../later-words.ts';
import { radios, select } from './controls.ts';
import type { FilledForm } from './form.ts';
import { hallTable, saidSoFar } from './hall-table.ts';

/** One speech: for whom, about what, with which argument, in what voice. It begins with what most would say. */
export function speechForm(debate: DebateState, nameOf: (person: string) => string): FilledForm {
  const start = plainArgument(debate);
  const first = ARGUMENTS.find((each) => each.id === start.argument);
  const platform = radios(tell('form.speech.platform'), PLATFORMS.map((id) => ({ id, label: capital(PLATFORM_WORDS[id]) })), first?.platform ?? 'workers_opposition');
  const topic = select(tell('form.speech.topic'));
  const argument = radios(tell('form.speech.argument'), [], start.argument);
  const tone = radios(tell('form.speech.tone'), TONES.map((id) => ({ id, label: tell(`tone.${id}`) })), start.tone);

  const open = (): Argument[] => argumentsOf(platform.value() as PlatformId, hallById(debate.hall).date);
  const drawTopics = (): void => {
    const topics = TOPICS.filter((id) => open().some((each) => each.topic === id));
    topic.offer(topics.map((id) => ({ id, label: capital(TOPIC_WORDS[id]) })));
  };
  const drawArguments = (from?: string): void => {
    const about = open().filter((each) => each.topic === (topic.value() as TopicId));
    argument.offer(about.map((each) => ({ id: each.id, label: `${each.gist} (${tell('form.speech.appeal', { appeal: APPEAL_WORDS[each.appeal] })})` })), from);
  };
  platform.onChange(() => { drawTopics(); drawArguments(); });
  topic.onChange(() => { drawArguments(); });
  drawTopics();
  if (first !== undefined) topic.set(first.topic);
  drawArguments(start.argument);

  return {
    element: element('div', { class: 'form-body' },
      element('h2', {}, tell('form.speech.title')),
      hallTable(debate),
      saidSoFar(debate, nameOf),
      platform.element, topic.element, argument.element, tone.element),
    handed: () => [{ kind: 'say', argument: argument.value(), tone: tone.value() as ToneId }],
  };
}
