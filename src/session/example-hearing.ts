import { DEFAULT_HEARING_ASSUMPTIONS, type HearingAssumptions } from '../sim/hearing/assumptions.ts';
import type { AnswerId } from '../sim/hearing/answers.ts';
import { decisionShares } from '../sim/hearing/decision.ts';
import { giveAnswer, hallSpeaks, layNext, openHearing } from '../sim/hearing/hearing.ts';
import { createSimState, type SimState } from '../sim/state.ts';
import type { SheetFacts, World } from '../sim/world.ts';

/** Sheets as heavy, and from such hands, as the heaviest in the folders of lives played by chance; they stand for nobody's. */
const FOLDER: readonly (readonly [origin: SheetFacts['origin'], weight: number])[] = [['informer', 17], ['signature', 15], ['minute', 15], ['informer', 14], ['signature', 14], ['open', 13]];
const WORLD: World = { sheets: Object.fromEntries(FOLDER.map(([origin, weight], index) => [`example_${String(index)}`, { id: `example_${String(index)}`, origin, weight }])) };
/** Answers as somebody may give them who owns what is signed and varies the rest, in the order of the sheets. */
const ANSWERED: readonly AnswerId[] = ['deny', 'own', 'stay_silent', 'explain', 'own', 'name_other'];
/** Evenings with the pressure of other dates. */
const EVENINGS = 20;

/** The measures are those that lives by chance bring to 1933, in the middle. */
function oppositionist(dice: number): SimState {
  return { ...createSimState(dice), delegate: 'darya', file: Object.keys(WORLD.sheets), measures: { shop_floor: 78, standing: 32, conviction: 62, strength: 31 }, trust: { pasha: 2 } };
}

/** The chance (0–1) that a former oppositionist with a usual folder is put out, over evenings with more and less pressure. */
export function putOutShare(assumptions: HearingAssumptions = DEFAULT_HEARING_ASSUMPTIONS): number {
  let sum = 0;
  for (let evening = 0; evening < EVENINGS; evening += 1) {
    // Spread over the dice, so that every pressure comes up equally often.
    const opened = openHearing(oppositionist(Math.floor((evening + 0.5) / EVENINGS * 2 ** 32)), WORLD, assumptions).hearing;
    const heard = opened.queue.reduce((before, _sheet, index) => giveAnswer(layNext(before), ANSWERED[index % ANSWERED.length] ?? 'own', WORLD, assumptions), opened);
    const { opinions } = hallSpeaks(heard, ['shop']);
    sum += decisionShares(opinions, assumptions).filter(({ outcome }) => outcome === 'expelled' || outcome === 'expelled_alien').reduce((all, { share }) => all + share, 0);
  }
  return sum / EVENINGS;
}
