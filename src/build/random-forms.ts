import { pick } from '../base/random.ts';
import type { Choice } from '../narrative/passage.ts';
import { handedWith } from '../session/handed.ts';
import { endWeek, foresee, whyNot, type CampaignState } from '../sim/campaign/campaign.ts';
import { POLICIES } from '../sim/campaign/policies.ts';
import { PLACES } from '../sim/campaign/places.ts';
import type { HandedCommand } from '../sim/command.ts';
import { argumentsOf } from '../sim/debate/arguments.ts';
import { PLATFORMS, TONES } from '../sim/debate/terms.ts';
import type { SimState } from '../sim/state.ts';

/** One player in eight leaves a form as it is. */
const LEFT_ALONE = 0.125;
/** Most argue for the Opposition; some for what they believe. */
const FOR_THE_OPPOSITION = 0.7;

/** What somebody fills in by chance: the weeks by one of several policies, a speech by any argument of the evening. The same dice, the same form. */
export function handedByChance(choice: Choice, sim: SimState, dice: () => number): HandedCommand[] {
  if (choice.form === null) return [];
  if (dice() < LEFT_ALONE) return handedWith(choice, sim, null);
  return handedWith(choice, sim, choice.form === 'week' ? weeksByChance(sim, dice) : speechByChance(sim, dice));
}

function weeksByChance(sim: SimState, dice: () => number): HandedCommand[] {
  let state = sim.campaign;
  if (state === null) return [];
  const policy = pick(Object.values(POLICIES), dice());
  const planned: HandedCommand[] = [];
  while (state.week <= state.until) {
    const now: CampaignState = state;
    const wish = policy(now, PLACES).find((move) => whyNot(now, move) === null);
    if (wish === undefined) state = endWeek(now).state;
    else {
      planned.push({ kind: 'campaign_act', week: now.week, action: wish.action, place: wish.place ?? null });
      state = foresee(now, wish);
    }
  }
  return planned;
}

function speechByChance(sim: SimState, dice: () => number): HandedCommand[] {
  if (sim.debate?.now == null) return [];
  const platform = dice() < FOR_THE_OPPOSITION ? 'workers_opposition' : pick(PLATFORMS, dice());
  return [{ kind: 'say', argument: pick(argumentsOf(platform, sim.debate.now.date), dice()).id, tone: pick(TONES, dice()) }];
}
