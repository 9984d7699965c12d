import { ACTIONS, RULES, type ActionId } from '../../sim/campaign/actions.ts';
import { whyNot, zinovievTrain, DAY_PAY, type CampaignMove, type CampaignState } from '../../sim/campaign/campaign.ts';
import { PLACES } from '../../sim/campaign/places.ts';
import { asMove, foreseePlan, type ForeseenWeek, type PlannedMove } from '../../sim/campaign/plan.ts';
import { element } from '../dom.ts';
import { tell } from '../later-words.ts';
import { radios, select } from './controls.ts';
import type { FilledForm } from './form.ts';
import { placesTable } from './places-table.ts';
import { tellAction, tellCost, tellMove, tellTown, tellWeeks } from './week-words.ts';

/** The plan of some weeks: what is done in each, where, and what it takes. Nothing of it happens before it is handed in. */
export function weekForm(campaign: CampaignState, onDraft: (moves: readonly CampaignMove[]) => void): FilledForm {
  let planned: PlannedMove[] = [];
  let week = campaign.week;
  const weeks = Array.from({ length: campaign.until - campaign.week + 1 }, (_, index) => campaign.week + index);
  const foreseen = (): ForeseenWeek => {
    const all = foreseePlan(campaign, planned);
    const found = all.find((each) => each.week === week) ?? all[0];
    if (found === undefined) throw new Error(`weekForm: week ${String(week)} is not among the planned ones`);
    return found;
  };

  const which = radios(tell('form.week.which'), weeks.map((each) => ({ id: String(each), label: tellWeeks(each, each) })), String(week));
  const stock = element('dl', { class: 'form-stock' });
  const list = element('ol', { class: 'form-plan' });
  const remark = element('p', { class: 'small' });
  const what = select(tell('form.week.what'));
  const where = select(tell('form.week.where'));
  const costs = element('div', { class: 'form-costs' });
  const add = element('button', { type: 'button', class: 'form-button' }, tell('form.week.button'));
  const said = element('output', { class: 'visually-hidden', 'aria-live': 'polite' });
  const train = element('p', {});

  const candidate = (): PlannedMove => {
    const action = ACTIONS.find((each) => each === what.value()) ?? 'speak_at_works';
    return { week, action, place: RULES[action].away ? where.value() : null };
  };
  const openTowns = (state: CampaignState, action: ActionId): typeof PLACES => PLACES.filter((place) => whyNot(state, { action, place: place.id }) === null);

  const draw = (): void => {
    const { state, moves } = foreseen();
    stock.replaceChildren(...([['form.week.days', Math.max(0, state.daysLeft)], ['form.week.strength', state.strength], ['form.week.money', state.money], ['form.week.home', state.home]] as const)
      .map(([word, value]) => element('div', {}, element('dt', {}, tell(word)), element('dd', {}, value.toLocaleString('en-GB')))));
    list.replaceChildren(...moves.map(({ move, problem }) => {
      const name = tellMove(move.action, move.place);
      const strike = element('button', { type: 'button', class: 'plain', 'aria-label': tell('form.week.remove', { what: name }) }, tell('form.week.strike'));
      strike.addEventListener('click', () => { remove(move); });
      return element('li', {}, element('span', {}, name, problem === null ? null : element('span', { class: 'form-problem' }, ` ${problem}`)), strike);
    }));
    list.hidden = moves.length === 0;
    remark.textContent = state.illWeeks > 0 ? tell('form.week.ill') : moves.length > 0 ? '' : state.daysLeft < 7 ? tell('form.week.short') : tell('form.week.nothing');
    remark.hidden = remark.textContent === '';
    const stop = PLACES.find((place) => place.id === zinovievTrain(state));
    train.textContent = stop === undefined ? '' : tell('form.week.zinoviev', { place: stop.name });
    train.hidden = stop === undefined;
    what.offer(ACTIONS.map((action) => ({ id: action, label: tellAction(action), isShut: (RULES[action].away ? openTowns(state, action).length === 0 : whyNot(state, { action }) !== null) })));
    drawChoice();
  };

  /** What hangs on the two lists; they are redrawn by `draw` alone. */
  const drawChoice = (): void => {
    const { state } = foreseen();
    const { action } = candidate();
    const { away } = RULES[action];
    where.element.hidden = !away;
    if (away) {
      const open = openTowns(state, action);
      where.offer(PLACES.map((place) => ({ id: place.id, label: tellTown(place), isShut: !open.includes(place) })));
    }
    const move = candidate();
    const place = PLACES.find((each) => each.id === move.place) ?? PLACES[0];
    const problem = whyNot(state, asMove(move));
    costs.replaceChildren(...(place === undefined ? [] : tellCost(state, move.action, place).map((line) => element('p', {}, line))), ...(problem === null ? [] : [element('p', { class: 'form-problem' }, problem)]));
    add.setAttribute('aria-disabled', String(problem !== null));
  };

  const changed = (words: string): void => {
    draw();
    said.textContent = words;
    onDraft(planned.map(asMove));
  };
  const tellChange = (word: 'form.week.added' | 'form.week.removed', move: PlannedMove): string => tell(word, { what: tellMove(move.action, move.place), days: Math.max(0, foreseen().state.daysLeft) });
  const remove = (move: PlannedMove): void => {
    const at = foreseen().moves.findIndex((each) => each.move === move);
    planned = planned.filter((each) => each !== move);
    changed(tellChange('form.week.removed', move));
    const buttons = list.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? add).focus();
  };
  add.addEventListener('click', () => {
    const move = candidate();
    if (whyNot(foreseen().state, asMove(move)) !== null) return;
    planned = [...planned, move];
    changed(tellChange('form.week.added', move));
  });
  which.onChange((id) => { week = Number(id); draw(); });
  what.onChange(drawChoice);
  where.onChange(drawChoice);
  draw();

  return {
    element: element('div', { class: 'form-body' },
      element('h2', {}, tell('form.week.title', { weeks: tellWeeks(campaign.week, campaign.until) })),
      element('p', {}, tell('form.week.intro', { pay: DAY_PAY })),
      weeks.length > 1 ? which.element : null,
      stock, train,
      element('h3', {}, tell('form.week.planned')), remark, list,
      element('fieldset', { class: 'form-add' }, element('legend', {}, tell('form.week.add')), what.element, where.element, costs, add),
      said,
      placesTable(campaign)),
    handed: () => planned.map((move) => ({ kind: 'campaign_act', ...move })),
  };
}
