import models from '../../../../story/models.json';
import { campaignStart, CONDUCTS, tryCampaign } from '../../../session/campaign-trials.ts';
import type { SimState } from '../../../sim/state.ts';
import { element } from '../../dom.ts';
import { printed, tell, tellId } from '../../later-words.ts';
import { fillBlanks } from '../../strings.ts';
import { comparison } from './comparison.ts';
import { picker, slider } from './controls.ts';
import { sandbox } from './sandbox.ts';

const words = printed(models.campaign.sandbox);
const OWN = 'own';
const SEEDS = 40;

/** The winter counted again: another conduct, another bound, dearer or cheaper mandates, another winter's luck. */
export function campaignSandbox(life: SimState): HTMLElement {
  const start = campaignStart();
  const labels: Readonly<Record<string, string>> = words;
  const conduct = picker(words.conduct, [{ id: OWN, label: life.campaign === null ? words['conduct.none'] : words['conduct.own'] }, ...CONDUCTS.map((id) => ({ id, label: labels[`conduct.${id}`] ?? id }))], OWN);
  const reach = slider(words.reach, { min: 0, max: 40, step: 1, start: start.reach });
  const price = slider(words.price, { min: 50, max: 200, step: 10, start: start.price * 100 }, (value) => `${String(value)} %`);
  const seed = slider(words.luck, { min: 1, max: SEEDS, step: 1, start: 1 });
  return sandbox([conduct, reach, price, seed], () => {
    const tried = tryCampaign(life, { conduct: conduct.value() === OWN ? null : conduct.value(), reach: reach.value(), price: price.value() / 100, seed: seed.value() });
    const names = { baseline: tried.isOwn ? words['baseline.own'] : words['baseline.record'], changed: tell('models.changed') };
    const told = tried.rows.find((row) => row.mandate === 'workers_opposition');
    return {
      summary: tell('models.summary', { row: tellId('mandate', 'workers_opposition'), baseline_value: told?.baseline ?? 0, changed_value: told?.changed ?? 0, ...names }),
      parts: [
        tried.measures === null ? null : element('p', {}, fillBlanks(words.measures, { ...tried.measures, money: tried.measures.money.toLocaleString('en-GB') })),
        ...comparison({ caption: tell('campaign.caption'), first: tell('campaign.column.mandate'), ...names, rows: tried.rows.map((row) => ({ label: tellId('mandate', row.mandate), baseline: row.baseline, changed: row.changed })) }),
      ],
    };
  });
}
