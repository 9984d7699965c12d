import type { SimState } from '../state.ts';
import type { World } from '../world.ts';
import { ANSWERS, type AnswerId } from './answers.ts';
import { feetTaken, heardAs, type HearingState } from './hearing.ts';
import { unknownSheet } from './papers.ts';

/** Nobody thinks of six things to say at once. */
const OFFERED = 4;
/** A joke dies on a sheet as heavy as this. */
const NO_LAUGHING = 16;
/** A hall as cold as this laughs at nobody. */
const NO_LAUGHTER = -4;

/**
 * The answers that come to mind for the sheet on the table, at most four, in the order of ANSWERS. One's own signature cannot be denied; an explanation needs the legs
 * for it; a joke needs a hall that may laugh and a sheet that can bear it; silence lies nearer to the tired and to the sure. What was said just now comes less easily again.
 */
export function offeredAnswers(state: SimState, world: World): AnswerId[] {
  const { hearing } = state;
  if (hearing === null || hearing.current === null) return [...ANSWERS];
  const sheet = world.sheets[hearing.current] ?? unknownSheet(hearing.current);
  const ranked = ANSWERS.map((how) => ({ how, nearness: nearness(how, state, hearing, sheet) })).filter((each) => each.nearness > 0).sort((a, b) => b.nearness - a.nearness || ANSWERS.indexOf(a.how) - ANSWERS.indexOf(b.how));
  const near = ranked.slice(0, OFFERED).map((each) => each.how);
  return ANSWERS.filter((how) => near.includes(how));
}

function nearness(how: AnswerId, { measures }: SimState, hearing: HearingState, sheet: Parameters<typeof heardAs>[1]): number {
  const { isInk, weight, before } = heardAs(hearing, sheet, how);
  const again = 1.1 * before;
  switch (how) {
    case 'own': return 6;
    case 'explain': return hearing.feet < feetTaken(how) ? 0 : 4 - again;
    case 'deny': return sheet.origin === 'signature' ? 0 : Math.max(0.1, (isInk ? 2.4 : 4.2) - again);
    case 'name_other': return Math.max(0.1, 4.3 - again - (measures.conviction >= 70 ? 1.6 : 0) + (measures.conviction < 40 ? 0.6 : 0));
    case 'stay_silent': return Math.max(0.1, 3 - again + (hearing.feet <= 1 ? 1.5 : 0) + (measures.conviction >= 60 ? 1 : 0));
    case 'joke': return weight >= NO_LAUGHING || hearing.hall <= NO_LAUGHTER ? 0 : Math.max(0.1, 3.7 - 2 * before + (hearing.hall >= 3 ? 0.6 : 0));
  }
}
