import models from '../../../../story/models.json';
import type { Sheet } from '../../../catalog/entries.ts';
import { worldOf } from '../../../session/sheet-world.ts';
import { tryHearing } from '../../../session/trials.ts';
import { ANSWERS, DEFAULT_HEARING_ASSUMPTIONS, type AnswerId } from '../../../sim/hearing/hearing.ts';
import type { SimState } from '../../../sim/state.ts';
import { element } from '../../dom.ts';
import { capital, printed, tell, tellId, tellOpinion, tellPercent } from '../../later-words.ts';
import { fillBlanks } from '../../strings.ts';
import { comparison } from './comparison.ts';
import { picker, slider, type Option } from './controls.ts';
import { exampleFile } from './example-file.ts';
import { sandbox } from './sandbox.ts';

const words = printed(models.hearing.sandbox);
type Conduct = AnswerId | 'own_answers';

/** The evening held again with another quota, heavier signatures, other conduct. */
export function hearingSandbox(life: SimState, sheets: Readonly<Record<string, Sheet>>): HTMLElement {
  const world = worldOf(sheets);
  const example = exampleFile(sheets);
  const { quota: usualQuota, signed: usualSigned } = DEFAULT_HEARING_ASSUMPTIONS;
  const { isOwn } = tryHearing(life, { quota: usualQuota, signed: usualSigned, conduct: null, example }, world);
  const conducts: Option<Conduct>[] = [...(isOwn ? ['own_answers' as const] : []), ...ANSWERS].map((id) => ({ id, label: words[`conduct.${id}`] }));
  const quota = slider(words.quota, { min: -14, max: 2, step: 1, start: usualQuota }, tellOpinion);
  const signed = slider(words.signed, { min: 0.5, max: 3, step: 0.25, start: usualSigned });
  const conduct = picker(words.conduct, conducts, isOwn ? 'own_answers' : 'explain');
  return element('div', {}, element('p', {}, isOwn ? words.own : words.example), sandbox([quota, signed, conduct], () => {
    const how = conduct.value();
    const { baseline, changed } = tryHearing(life, { quota: quota.value(), signed: signed.value(), conduct: how === 'own_answers' ? null : how, example }, world);
    return {
      summary: fillBlanks(words.opinion, { baseline: tellOpinion(baseline.score), changed: tellOpinion(changed.score) }),
      parts: comparison({
        caption: tell('models.in_hundred'),
        first: tell('models.decision'),
        baseline: tell('models.baseline'),
        changed: tell('models.changed'),
        rows: baseline.chances.map(({ id, share }, index) => ({ label: capital(tellId('outcome', id)), baseline: share, changed: changed.chances[index]?.share ?? 0 })),
        show: tellPercent,
      }),
    };
  }));
}
