import type { Fate } from '../sim/data/careers.ts';
import { documentedFates } from '../sim/data/documented-fates.ts';
import { SEEN_GROUPS, type SeenGroup } from '../sim/fate/population.ts';

/** `sentenced` in 1935 counts as camp or prison, though what followed was not found; the simulated lives are looked at in the same way. */
const GROUP_OF_FATE: Readonly<Record<Fate, SeenGroup | null>> = {
  shot: 'shot_or_died_in_terror', died_in_terror: 'shot_or_died_in_terror', sentenced: 'camp_or_prison', camp_died: 'camp_or_prison', prison_died: 'camp_or_prison',
  abroad_survived: 'abroad', suicide: 'suicide', natural: 'died_free', died_unclear: 'died_free', unknown: null,
};

/** Shares of 0–1 by group among the careers whose end is known. They are leaders and accused, so they overstate violence. */
export function documentedGroups(): Record<SeenGroup, number> {
  const shares = Object.fromEntries(SEEN_GROUPS.map((group) => [group, 0])) as Record<SeenGroup, number>;
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
