import { findOffenders } from '../dominance.ts';
import { numberOf, type SimInput, type SimReport } from './report.ts';

/** Choices that cost nothing: at least as good as every sibling on all measures, trust and file, for every delegate, wherever they were met. */
export function dominance({ seed, settings }: SimInput): SimReport {
  const lives = numberOf(settings, 'lives', 200);
  const found = findOffenders({ lives, seed });
  return {
    tables: [{
      title: `Choices without a price in ${String(lives)} lives: ${String(found.length)}`,
      head: ['chapter', 'choice', 'met', 'effect', 'beside'],
      rows: found.map((each) => [each.chapter, each.choice, each.situations, Object.entries(each.effect).map(([name, amount]) => `${name} ${amount > 0 ? '+' : ''}${String(amount)}`).join(', '), each.siblings.join(', ')]),
    }],
    notes: ['Looked at as far as the next choice. A fact or a road may be the price of a choice; the list does not see it.'],
    json: found,
  };
}
