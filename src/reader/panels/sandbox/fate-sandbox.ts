import models from '../../../../story/models.json';
import type { Sheet } from '../../../catalog/entries.ts';
import { worldOf } from '../../../session/sheet-world.ts';
import { fateStart, tryFate } from '../../../session/trials.ts';
import type { HearingOutcome } from '../../../sim/hearing/answers.ts';
import type { SimState } from '../../../sim/state.ts';
import { element } from '../../dom.ts';
import { capital, printed, tell, tellId, tellPercent } from '../../later-words.ts';
import { comparison } from './comparison.ts';
import { picker, slider, tick } from './controls.ts';
import { sandbox } from './sandbox.ts';

const words = printed(models.fate.sandbox);
const OUTCOMES: readonly HearingOutcome[] = ['verified', 'reprimand', 'sympathiser', 'expelled', 'expelled_alien'];

/** The ways that would be open with another decision, another signature, another year. */
export function fateSandbox(life: SimState, sheets: Readonly<Record<string, Sheet>>): HTMLElement {
  const world = worldOf(sheets);
  const start = fateStart(life);
  const outcome = picker(words.outcome, OUTCOMES.map((id) => ({ id, label: capital(tellId('outcome', id)) })), start.outcome);
  const abroad = tick(words.abroad, start.abroad);
  const secondSignature = tick(words.second_signature, start.secondSignature);
  const terror = slider(words.terror, { min: 0, max: 4, step: 0.25, start: start.terror });
  const case1935 = slider(words.case1935, { min: 0, max: 4, step: 0.25, start: start.case1935 });
  const file = slider(words.file, { min: 0, max: 2, step: 0.25, start: start.file });
  const isHeard = (life.hearing?.outcome ?? null) !== null;
  return element('div', {}, isHeard ? null : element('p', {}, words.unheard), sandbox([outcome, abroad, secondSignature, terror, case1935, file], () => {
    const { baseline, changed } = tryFate(life, { outcome: outcome.value(), abroad: abroad.value(), secondSignature: secondSignature.value(), terror: terror.value(), case1935: case1935.value(), file: file.value() }, world);
    const rows = baseline.map(({ id, share }, index) => ({ label: capital(tellId('ending', id)), baseline: share, changed: changed[index]?.share ?? 0 }));
    const shot = rows[baseline.findIndex(({ id }) => id === 'shot_1937')];
    return {
      summary: shot === undefined ? '' : tell('models.summary.share', { row: shot.label, baseline: tell('models.baseline'), changed: tell('models.changed'), baseline_value: tellPercent(shot.baseline), changed_value: tellPercent(shot.changed) }),
      parts: comparison({ caption: tell('models.in_hundred'), first: tell('fate.column.ending'), baseline: tell('models.baseline'), changed: tell('models.changed'), rows, show: tellPercent }),
    };
  }));
}
