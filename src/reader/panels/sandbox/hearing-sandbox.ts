import models from '../../../../story/models.json';
import type { Sheet } from '../../../catalog/entries.ts';
import { tryHearing } from '../../../session/hearing-trials.ts';
import { worldOf } from '../../../session/sheet-world.ts';
import { ANSWERS, COMMISSIONERS, type AnswerId, type Opinions } from '../../../sim/hearing/answers.ts';
import { DEFAULT_HEARING_ASSUMPTIONS } from '../../../sim/hearing/assumptions.ts';
import { middleOf } from '../../../sim/hearing/decision.ts';
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

/** The evening held again with another quota, heavier signatures, other legs, other conduct. */
export function hearingSandbox(life: SimState, sheets: Readonly<Record<string, Sheet>>): HTMLElement {
  const world = worldOf(sheets);
  const example = exampleFile(sheets);
  const { quota: usualQuota, signed: usualSigned } = DEFAULT_HEARING_ASSUMPTIONS;
  const { isOwn } = tryHearing(life, { quota: usualQuota, signed: usualSigned, conduct: null, strength: null, example }, world);
  const conducts: Option<Conduct>[] = [...(isOwn ? ['own_answers' as const] : []), ...ANSWERS].map((id) => ({ id, label: words[`conduct.${id}`] }));
  const quota = slider(words.quota, { min: -14, max: 2, step: 1, start: usualQuota }, tellOpinion);
  const signed = slider(words.signed, { min: 0.5, max: 3, step: 0.25, start: usualSigned });
  const strength = slider(words.strength, { min: 0, max: 100, step: 1, start: life.measures.strength });
  const conduct = picker(words.conduct, conducts, isOwn ? 'own_answers' : 'explain');
  return element('div', {}, element('p', {}, isOwn ? words.own : words.example), sandbox([quota, signed, strength, conduct], () => {
    const how = conduct.value();
    const wanted = strength.value();
    const { baseline, changed } = tryHearing(life, { quota: quota.value(), signed: signed.value(), conduct: how === 'own_answers' ? null : how, strength: wanted === life.measures.strength ? null : wanted, example }, world);
    return {
      summary: fillBlanks(words.opinion, { baseline: tellOpinion(middleOf(baseline.opinions)), changed: tellOpinion(middleOf(changed.opinions)) }),
      parts: [
        opinionTable(baseline.opinions, changed.opinions),
        ...comparison({
          caption: tell('models.in_hundred'),
          first: tell('models.decision'),
          baseline: tell('models.baseline'),
          changed: tell('models.changed'),
          rows: baseline.chances.map(({ id, share }, index) => ({ label: capital(tellId('outcome', id)), baseline: share, changed: changed.chances[index]?.share ?? 0 })),
          show: tellPercent,
        }),
      ],
    };
  }));
}

function opinionTable(baseline: Opinions, changed: Opinions): HTMLElement {
  return element('table', { class: 'figures' },
    element('caption', {}, words.opinions),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.member), ...[tell('models.baseline'), tell('models.changed')].map((each) => element('th', { scope: 'col', class: 'is-number' }, capital(each))))),
    element('tbody', {}, ...COMMISSIONERS.map((who) => element('tr', {},
      element('th', { scope: 'row' }, words[`member.${who}`]),
      element('td', { class: 'is-number' }, tellOpinion(baseline[who])),
      element('td', { class: baseline[who] === changed[who] ? 'is-number' : 'is-number is-changed' }, tellOpinion(changed[who]))))));
}
