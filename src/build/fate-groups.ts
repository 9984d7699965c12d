import type { Fate } from '../sim/data/careers.ts';
import { documentedFates } from '../sim/data/documented-fates.ts';

/** Words in which an invented ending and a documented career can be put side by side. */
export const FATE_GROUPS = ['shot_or_died_in_terror', 'camp_or_prison', 'abroad', 'suicide', 'died_free'] as const;
export type FateGroup = (typeof FATE_GROUPS)[number];

/**
 * Which group an ending of the story belongs to. Who rose and fell, fell in the terror; the Workers' Group was arrested in 1923; `sentenced`
 * in 1935 counts as camp or prison, though what followed was not found. The comparison is only as fine as the endings and the careers allow.
 */
export const GROUP_OF_ENDING: Readonly<Record<string, FateGroup>> = {
  shot_1937: 'shot_or_died_in_terror', rose_then_fell: 'shot_or_died_in_terror', isolator: 'camp_or_prison', camp_return: 'camp_or_prison', workers_group: 'camp_or_prison',
  abroad_silent: 'abroad', small_life: 'died_free', kept_minutes: 'died_free', suicide: 'suicide',
};

const GROUP_OF_FATE: Readonly<Record<Fate, FateGroup | null>> = {
  shot: 'shot_or_died_in_terror', died_in_terror: 'shot_or_died_in_terror', sentenced: 'camp_or_prison', camp_died: 'camp_or_prison', prison_died: 'camp_or_prison',
  abroad_survived: 'abroad', suicide: 'suicide', natural: 'died_free', died_unclear: 'died_free', unknown: null,
};

/** Shares of 0–1 by group among the careers whose end is known. They are leaders and accused, so they overstate violence. */
export function documentedGroups(): Record<FateGroup, number> {
  const shares = Object.fromEntries(FATE_GROUPS.map((group) => [group, 0])) as Record<FateGroup, number>;
  for (const { fate, known } of documentedFates()) {
    const group = GROUP_OF_FATE[fate];
    if (group !== null) shares[group] += known;
  }
  return shares;
}

/** The share of the careers that are lost from sight, 0–1. */
export function lostFromSight(): number {
  return documentedFates().find((each) => each.fate === 'unknown')?.share ?? 0;
}
