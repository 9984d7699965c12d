import { MOTIONS } from '../sim/state.ts';
import type { Checkpoint } from './chapter-run.ts';

/** One way to say a line of a recap; without `when` it always fits. */
export interface RecapOption { when?: string; text: string }

/**
 * True when a life fits every word of a condition: `f1_was_arrested` or `!f1_was_arrested` (a fact), `delegate=darya`,
 * `vote.unity=card_for`, `hearing=verified`, or a variable of the story such as `posted_to=post_urals`.
 */
export function fits(when: string, { sim, variables }: Checkpoint): boolean {
  return when.split(/\s+/).every((word) => {
    const [key = '', wanted] = word.split('=');
    if (wanted === undefined) return key.startsWith('!') ? !sim.facts.includes(key.slice(1)) : sim.facts.includes(key);
    if (key === 'delegate') return sim.delegate === wanted;
    if (key === 'hearing') return (sim.hearing?.outcome ?? null) === wanted;
    const motion = MOTIONS.find((each) => key === `vote.${each}`);
    if (motion !== undefined) return sim.votes[motion]?.yours === wanted;
    const value = variables[key];
    return typeof value === 'object' && value.list.some((item) => item.endsWith(`.${wanted}`));
  });
}

/** Each line in the words that fit this life; a line of which none fits is left out. */
export function recapLines(lines: readonly (readonly RecapOption[])[], life: Checkpoint): string[] {
  return lines.flatMap((options) => options.find(({ when }) => when === undefined || fits(when, life))?.text ?? []);
}
