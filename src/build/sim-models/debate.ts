import { argumentById, argumentsOf } from '../../sim/debate/arguments.ts';
import { countCards } from '../../sim/debate/audience.ts';
import { explain } from '../../sim/debate/explain.ts';
import { HALLS, hallById, openHall } from '../../sim/debate/halls.ts';
import { chooseSpeech, speakerById } from '../../sim/debate/opponents.ts';
import { forecast, speak } from '../../sim/debate/speech.ts';
import { PLATFORMS, TONES, type ToneId } from '../../sim/debate/terms.ts';
import { numberOf, oneOf, type SimInput, type SimReport } from './report.ts';

/** A hall, every argument in it, or one speech with the answer to it. */
export function debate({ seed, settings }: SimInput): SimReport {
  const hall = hallById(settings.get('hall') ?? 'tula_conference');
  const open = openHall(hall.id, seed);
  const platform = oneOf(PLATFORMS, settings.get('platform') ?? 'workers_opposition', 'platform');
  const authority = settings.has('authority') ? { authority: numberOf(settings, 'authority', 0) } : {};
  const cards = countCards(open, hall.voters);
  const left = { title: `${hall.title}: cards if nobody speaks (${hall.basis}; ${hall.reason})`, head: Object.keys(cards), rows: [Object.values(cards)] };
  const chosen = settings.get('argument');
  if (chosen === undefined) {
    const rows = argumentsOf(platform, hall.date).flatMap((argument) => TONES.map((tone) => {
      const result = forecast(open, { argument, tone, ...authority });
      return [argument.id, argument.topic, argument.appeal, tone, result.shift, result.applause, result.votes];
    }));
    return {
      tables: [left, { title: 'Every argument in every tone (points of the hall; applause 0–100), without luck', head: ['argument', 'topic', 'appeal', 'tone', 'shift', 'applause', 'votes'], rows }],
      notes: [`halls: ${HALLS.map((each) => each.id).join(', ')}`],
      json: { hall: hall.id, cards, arguments: rows.map(([id, , , tone, shift, applause, votes]) => ({ id, tone, shift, applause, votes })) },
    };
  }
  const speech = { argument: argumentById(chosen), tone: oneOf(TONES, settings.get('tone') ?? 'plain', 'tone') satisfies ToneId, ...authority };
  const spoken = speak(open, speech);
  const answer = chooseSpeech(spoken.hall, speakerById(settings.get('opponent') ?? 'local_secretary'), speech.argument);
  const answered = speak(answer.hall, answer.speech);
  const causes = explain(open, speech, spoken.result.heckled);
  return {
    tables: [
      left,
      { title: 'The speech and the answer', head: ['argument', 'tone', 'shift', 'applause', 'votes', 'interrupted'], rows: [spoken.result, answered.result].map((each) => [each.argument, each.tone, each.shift, each.applause, each.votes, each.heckled ? 'yes' : '']) },
      { title: 'Why: the three largest causes of the speech', head: ['factor', 'votes', 'applause', 'in words'], rows: causes.map((cause) => [cause.factor, cause.votes, cause.applause, cause.text]) },
      { title: 'Cards after both', head: Object.keys(cards), rows: [Object.values(countCards(answered.hall, hall.voters))] },
    ],
    notes: [speech.argument.gist, answer.speech.argument.gist],
    json: { hall: hall.id, speech: spoken.result, causes, answer: answered.result, before: cards, after: countCards(answered.hall, hall.voters) },
  };
}
