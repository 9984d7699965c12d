import { ANSWERS } from '../../sim/hearing/hearing.ts';
import { heardLife } from './heard-life.ts';
import { numberOf, oneOf, percent, round, type SimInput, type SimReport } from './report.ts';

/** Decisions of many evenings, by one answer to every sheet. */
export function hearing({ seed, settings, world }: SimInput): SimReport {
  const evenings = numberOf(settings, 'evenings', 2000);
  const answer = settings.get('answer');
  const each = answer === undefined ? [...ANSWERS, 'by_chance' as const] : [oneOf([...ANSWERS, 'by_chance'] as const, answer, 'answer')];
  const rows = each.map((how) => {
    const counted: Record<string, number> = {};
    for (let index = 0; index < evenings; index += 1) {
      const state = heardLife(seed + index, settings, world, how === 'by_chance' ? null : how);
      const outcome = state.hearing?.outcome ?? 'none';
      counted[outcome] = (counted[outcome] ?? 0) + 1 / evenings;
    }
    return { how, counted };
  });
  const outcomes = ['verified', 'reprimand', 'sympathiser', 'expelled', 'expelled_alien'];
  return {
    tables: [{ title: `Decisions of ${String(evenings)} evenings, by one answer to every sheet`, head: ['answer', ...outcomes], rows: rows.map(({ how, counted }) => [how, ...outcomes.map((outcome) => percent(counted[outcome] ?? 0))]) }],
    notes: ['File, measures and trust are drawn by chance unless set.'],
    json: Object.fromEntries(rows.map(({ how, counted }) => [how, Object.fromEntries(outcomes.map((outcome) => [outcome, round(counted[outcome] ?? 0)]))])),
  };
}
