import { PURGES } from '../../sim/data/purges.ts';
import { ANSWERS, COMMISSIONERS, OUTCOMES } from '../../sim/hearing/answers.ts';
import { reduce } from '../../sim/reduce.ts';
import type { SimState } from '../../sim/state.ts';
import { heardLife } from './heard-life.ts';
import { numberOf, oneOf, percent, round, type SimInput, type SimReport } from './report.ts';

/** `by_chance`: one of the answers that come to mind, each time. `no_folder`: anybody, with nothing in the folder. */
const CONDUCTS = [...ANSWERS, 'by_chance', 'no_folder'] as const;
type Conduct = (typeof CONDUCTS)[number];

/** Decisions over many evenings, by conduct, beside the national share; appeals; what an answer does to each of the three. */
export function hearing({ seed, settings, world }: SimInput): SimReport {
  const evenings = numberOf(settings, 'evenings', 2000);
  const answer = settings.get('answer');
  const conducts: readonly Conduct[] = answer === undefined ? CONDUCTS : [oneOf(CONDUCTS, answer, 'answer')];
  const rows = conducts.map((how) => {
    const lives = Array.from({ length: evenings }, (_, index) => heardLife(seed + index, settings, world, how === 'by_chance' || how === 'no_folder' ? null : how, how === 'no_folder'));
    const share = (test: (life: SimState) => boolean): number => lives.filter(test).length / Math.max(1, evenings);
    const counted = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, share((life) => life.hearing?.outcome === outcome)]));
    const appealed = lives.filter((life) => life.hearing?.outcome === 'expelled' || life.hearing?.outcome === 'expelled_alien').map((life) => reduce(life, { kind: 'appeal' }, world).value);
    const opinions = COMMISSIONERS.map((who) => lives.reduce((sum, life) => sum + (life.hearing?.opinions[who] ?? 0), 0) / Math.max(1, evenings));
    return { how, counted, out: (counted['expelled'] ?? 0) + (counted['expelled_alien'] ?? 0), restored: appealed.filter(Boolean).length / Math.max(1, appealed.length), opinions };
  });
  const national = PURGES.find((each) => each.id === 'purge_1933')?.expelled;
  return {
    tables: [
      { title: `Decisions of ${String(evenings)} evenings, by conduct`, head: ['conduct', ...OUTCOMES, 'put out', 'of these restored on appeal'], rows: rows.map(({ how, counted, out, restored }) => [how, ...OUTCOMES.map((outcome) => percent(counted[outcome] ?? 0)), percent(out), percent(restored)]) },
      { title: 'What the three think at the end (mean)', head: ['conduct', ...COMMISSIONERS], rows: rows.map(({ how, opinions }) => [how, ...opinions.map((each) => each.toFixed(1))]) },
    ],
    notes: [
      `The record: ${String(national !== undefined && 'value' in national ? national.value : 18.3)} in 100 of all members examined were put out in 1933–35. "no_folder" should come near it; "by_chance" is a former oppositionist, and about half is our judgement.`,
      'File, measures, trust and what Pasha was taught are drawn by chance unless set.',
    ],
    json: Object.fromEntries(rows.map(({ how, counted, out, restored }) => [how, { ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, round(counted[outcome] ?? 0)])), out: round(out), restored: round(restored) }])),
  };
}
