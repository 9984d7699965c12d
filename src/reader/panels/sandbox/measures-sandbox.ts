import models from '../../../../story/models.json';
import { measuresStart, tryMeasures } from '../../../session/trials.ts';
import type { SimState } from '../../../sim/state.ts';
import { wordFor } from '../../../sim/words.ts';
import { element } from '../../dom.ts';
import { capital, printed, tell, tellOpinion } from '../../later-words.ts';
import { fillBlanks, say } from '../../strings.ts';
import { slider } from './controls.ts';
import { sandbox } from './sandbox.ts';

const words = printed(models.measures.sandbox);
const MOVED = ['shop_floor', 'standing'] as const;

/** What other measures would be called, and what they would be worth before a commission. */
export function measuresSandbox(life: SimState): HTMLElement {
  const start = measuresStart(life);
  const [shopFloor, standing] = MOVED.map((measure) => slider(say(`measure.${measure}`), { min: 0, max: 100, step: 1, start: start[measure] }, (value) => `${String(value)}: ${wordFor(measure, value)}`));
  const pasha = slider(words.pasha, { min: -10, max: 10, step: 1, start: start.pasha }, (value) => tellOpinion(value).replace('.0', ''));
  if (shopFloor === undefined || standing === undefined) return element('div');
  return sandbox([shopFloor, standing, pasha], () => {
    const changed = { shop_floor: shopFloor.value(), standing: standing.value(), pasha: pasha.value() };
    const opinion = tryMeasures(life, changed);
    return {
      summary: fillBlanks(words.opinion, { baseline: tellOpinion(opinion.baseline), changed: tellOpinion(opinion.changed) }),
      parts: [element('table', { class: 'figures' },
        element('caption', {}, words.words),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, words.measure), element('th', { scope: 'col' }, capital(tell('models.baseline'))), element('th', { scope: 'col' }, capital(tell('models.changed'))))),
        element('tbody', {}, ...MOVED.map((measure) => element('tr', {},
          element('th', { scope: 'row' }, say(`measure.${measure}`)),
          ...[start, changed].map((each) => element('td', {}, `${wordFor(measure, each[measure])} (${String(each[measure])})`))))))],
    };
  });
}
