import { RULES, type ActionId } from '../../sim/campaign/actions.ts';
import { costOf, risksOf, type CampaignState } from '../../sim/campaign/campaign.ts';
import type { CampaignPlace } from '../../sim/campaign/place.ts';
import { PLACES } from '../../sim/campaign/places.ts';
import { WEEKS } from '../../sim/campaign/weeks.ts';
import { tell, type LaterWord } from '../later-words.ts';

/** "24 January". */
export function tellDay(iso: string, later = 0): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return tell('date.day', { day: date.getUTCDate(), month: tell(`month.${String(date.getUTCMonth() + 1)}` as LaterWord) });
}

const mondayOf = (week: number): string => WEEKS.find((each) => each.week === week)?.monday ?? WEEKS.at(-1)?.monday ?? '1921-02-21';

/** "24 January to 6 February": the days of some weeks, Monday to Sunday. */
export function tellWeeks(from: number, until: number): string {
  return tell('form.week.of', { from: tellDay(mondayOf(from)), to: tellDay(mondayOf(until), 6) });
}

/** The day by which a place has chosen: the Sunday of its week, or the day that the story has. */
export function tellElection(place: CampaignPlace): string {
  const { on, week } = place.electsInWeek;
  return on === undefined ? tellDay(mondayOf(week), 6) : tellDay(on);
}

export const tellAction = (action: ActionId): string => tell(`action.${action}`);

/** "Speak at a works, Kaluga". */
export function tellMove(action: ActionId, place: string | null): string {
  const town = PLACES.find((each) => each.id === place);
  return town === undefined || !RULES[action].away ? tellAction(action) : tell('form.week.in', { what: tellAction(action), place: town.name });
}

/** A town with what the journey takes. */
export function tellTown(place: CampaignPlace): string {
  const { days } = place.travelDays;
  return days === 0 ? tell('form.week.place.home', { name: place.name })
    : tell('form.week.place', { name: place.name, journey: days === 1 ? tell('form.week.journey.one') : tell('form.week.journey', { days }) });
}

/** What an action there takes, and what can happen on the way. */
export function tellCost(state: CampaignState, action: ActionId, place: CampaignPlace): string[] {
  const cost = costOf(action, place);
  const risk = risksOf(state, action, place);
  const percent = (chance: number): number => Math.max(1, Math.round(chance * 100));
  return [
    tell('form.week.cost', {
      days: cost.days === 1 ? tell('form.week.cost.day') : tell('form.week.cost.days', { n: cost.days }),
      strength: cost.strength >= 0 ? tell('form.week.cost.strength', { n: cost.strength }) : tell('form.week.gain.strength', { n: -cost.strength }),
      money: cost.money === 0 ? tell('form.week.cost.nothing') : tell('form.week.cost.money', { n: cost.money.toLocaleString('en-GB') }),
    }),
    ...(risk.typhus >= 0.005 ? [tell('form.week.risk.typhus', { n: percent(risk.typhus) })] : []),
    ...(risk.stuckTrain > 0 ? [tell('form.week.risk.train', { n: percent(risk.stuckTrain) })] : []),
    ...(risk.printerArrested > 0 ? [tell('form.week.risk.printer', { n: percent(risk.printerArrested) })] : []),
  ];
}
