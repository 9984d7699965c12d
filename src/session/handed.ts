import type { Choice } from '../narrative/passage.ts';
import type { HandedCommand } from '../sim/command.ts';
import { plainArgument } from '../sim/debate/evening.ts';
import type { SimState } from '../sim/state.ts';

/** No winter has more; what is longer was not filled in on our page. */
export const MOST_HANDED = 60;

/**
 * What goes to the world with a choice. A form that nobody filled in is what most would do: the weeks at the bench, or the plain argument.
 * Throws a sentence when something is handed in with a choice that does not ask for it.
 */
export function handedWith(choice: Choice, sim: SimState, filledIn: readonly HandedCommand[] | null): HandedCommand[] {
  const given = filledIn ?? [];
  switch (choice.form) {
    case null:
      if (given.length > 0) throw new Error(`Nothing can be handed in with "${choice.id}".`);
      return [];
    case 'week': {
      if (given.length > MOST_HANDED || given.some((each) => each.kind !== 'campaign_act')) throw new Error(`"${choice.id}" takes a plan of weeks and nothing else.`);
      return [...given];
    }
    case 'speech': {
      if (given.length > 1 || given.some((each) => each.kind !== 'say')) throw new Error(`"${choice.id}" takes one speech and nothing else.`);
      if (given.length === 1) return [...given];
      return sim.debate !== null && sim.debate.now !== null ? [{ kind: 'say', ...plainArgument(sim.debate) }] : [];
    }
  }
}
