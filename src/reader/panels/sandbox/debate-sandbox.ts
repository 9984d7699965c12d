import models from '../../../../story/models.json';
import { argumentsIn, tryDebate } from '../../../session/campaign-trials.ts';
import { HALLS } from '../../../sim/debate/halls.ts';
import { PLATFORM_WORDS, PLATFORMS, TONES, type PlatformId } from '../../../sim/debate/terms.ts';
import { capital, printed, tell } from '../../later-words.ts';
import { fillBlanks } from '../../strings.ts';
import { comparison } from './comparison.ts';
import { picker, slider, type Option } from './controls.ts';
import { sandbox } from './sandbox.ts';

const words = printed(models.debate.sandbox);
const FIRST = 'arms_works';

/** One argument in one hall, said otherwise: to other trust, to other hunger, in another voice. */
export function debateSandbox(): HTMLElement {
  const hall = picker(words.hall, HALLS.map(({ id, title }) => ({ id, label: title })), FIRST);
  const platform = picker<PlatformId>(words.platform, PLATFORMS.map((id) => ({ id, label: capital(PLATFORM_WORDS[id]) })), 'workers_opposition');
  const sayable = (): Option<string>[] => argumentsIn(hall.value(), platform.value()).map(({ id, gist }) => ({ id, label: gist }));
  const argument = picker(words.argument, sayable(), sayable()[0]?.id ?? '');
  const tone = picker(words.tone, TONES.map((id) => ({ id, label: tell(`tone.${id}`) })), 'plain');
  const trust = slider(words.trust, { min: -10, max: 10, step: 1, start: 0 }, signed);
  const hunger = slider(words.hunger, { min: -60, max: 60, step: 5, start: 0 }, signed);
  const offer = (): void => { argument.offer(sayable(), sayable()[0]?.id ?? ''); };
  hall.onChange(offer);
  platform.onChange(offer);
  const reset = (): void => {
    platform.reset();
    offer();
  };
  return sandbox([hall, { ...platform, reset }, argument, tone, trust, hunger], () => {
    const { baseline, changed } = tryDebate({ hall: hall.value(), argument: argument.value(), tone: tone.value(), trust: trust.value(), hunger: hunger.value() });
    const tenths = (value: number): number => Math.round(value * 10) / 10;
    return {
      summary: fillBlanks(words.summary, { baseline: tenths(baseline.votes), changed: tenths(changed.votes) }),
      parts: comparison({
        caption: words.caption,
        first: words.result,
        baseline: words.baseline,
        changed: tell('models.changed'),
        rows: (['shift', 'applause', 'votes'] as const).map((key) => ({ label: words[key], baseline: tenths(baseline[key]), changed: tenths(changed[key]) })),
      }),
    };
  });
}

function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${String(Math.abs(value))}`;
}
