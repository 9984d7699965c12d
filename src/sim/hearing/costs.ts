import type { MeasureId } from '../state.ts';
import type { AnswerId } from './answers.ts';

/** What an answer costs or gives outside the room, whoever hears it: with yourself, the shop, the party, the body. */
export function answerCosts(how: AnswerId, isInk: boolean): Partial<Record<MeasureId, number>> {
  switch (how) {
    case 'own': return { conviction: 3, shop_floor: 1, standing: -2 };
    case 'explain': return { conviction: -2, strength: -1, standing: 1 };
    case 'deny': return { conviction: isInk ? -3 : -1 };
    case 'name_other': return { conviction: -5, shop_floor: -6, standing: 3 };
    case 'stay_silent': return { conviction: 1, standing: -1 };
    case 'joke': return { shop_floor: 2, standing: -3 };
  }
}

/** What naming another costs in trust: with the one who was named, and with your apprentice, who hears it. */
export const NAMING_TRUST = { named: -3, pasha: -1 } as const;
