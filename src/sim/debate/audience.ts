import type { DiceState } from '../../base/random.ts';
import { apportion } from '../apportion.ts';
import { PLATFORMS, SIDES, type PlatformId, type SideId, type UnionId } from './terms.ts';

/** A part of a hall. `platform` is what they will vote if nobody moves them; `undecided` means that they would leave their cards down. */
export interface ListenerGroup {
  id: string;
  union: UnionId;
  platform: PlatformId | 'undecided';
  /** 0 fed – 100 starving. */
  hunger: number;
  /** Trust in the player who speaks, −10 to 10. */
  trust: number;
  /** Share of the hall, 0–1; the shares of a hall add up to 1. */
  share: number;
}

/** A group during the evening: shares 0–1 by side, each adding up to 1. `opinion` is now, `ballot` is later, when the hall has slept on it. */
export interface HallGroup extends ListenerGroup { opinion: Record<SideId, number>; ballot: Record<SideId, number> }

/**
 * One evening: plain JSON. `heat` 0–100; `heard` counts how often a platform has argued a topic here ("ten/bread"); `loose` 0–1 is how free
 * these people are to change: 1 at an open meeting, little where they were sent with a mandate for a platform.
 */
export interface HallState { date: string; loose: number; groups: HallGroup[]; heat: number; heard: Record<string, number>; speeches: number; dice: DiceState }

/** Part of a group that is not firm when the evening begins; hunger loosens people. Judgement. */
const softness = (group: ListenerGroup): number => Math.min(0.6, 0.25 + group.hunger / 400);

/** Opens the hall. Throws when the shares do not add up to 1, naming the sum. `date` is ISO; arguments about later events stay shut. */
export function createHall(groups: readonly ListenerGroup[], seed: number, date = '1921-01-15', loose = 1): HallState {
  const total = groups.reduce((sum, group) => sum + group.share, 0);
  if (Math.abs(total - 1) > 1e-6) throw new Error(`createHall: the shares add up to ${String(total)}, not to 1`);
  const open = groups.map((group): HallGroup => {
    const soft = group.platform === 'undecided' ? 1 : softness(group) * loose;
    const sides = Object.fromEntries(SIDES.map((side) => [side, side === 'undecided' ? soft : side === group.platform ? 1 - soft : 0])) as Record<SideId, number>;
    return { ...group, opinion: sides, ballot: { ...sides } };
  });
  return { date, loose, groups: open, heat: 0, heard: {}, speeches: 0, dice: seed >>> 0 };
}

/** How the hall would vote: by platform and abstentions, shares of 0–1 that add up to 1. Whoever is still undecided does as their group does. */
export function countBallot(hall: HallState): Record<PlatformId | 'abstained', number> {
  return countSides(hall.groups, 'ballot');
}

export function countSides(groups: readonly HallGroup[], which: 'opinion' | 'ballot'): Record<PlatformId | 'abstained', number> {
  const counted = Object.fromEntries([...PLATFORMS, 'abstained'].map((side) => [side, 0])) as Record<PlatformId | 'abstained', number>;
  for (const group of groups) {
    const fallback = group.platform === 'undecided' ? 'abstained' : group.platform;
    for (const side of SIDES) counted[side === 'undecided' ? fallback : side] += group.share * group[which][side];
  }
  return counted;
}

/** The same as whole cards out of `voters`; nobody is lost in the rounding. */
export function countCards(hall: HallState, voters: number): Record<PlatformId | 'abstained', number> {
  const ballot = countBallot(hall);
  const names = Object.keys(ballot) as (PlatformId | 'abstained')[];
  const cards = apportion(voters, names.map((name) => ballot[name]));
  return Object.fromEntries(names.map((name, index) => [name, cards[index] ?? 0])) as Record<PlatformId | 'abstained', number>;
}
