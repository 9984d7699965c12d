import type { MotionId, SimState } from '../state.ts';
import type { CardId } from './cards.ts';

interface Leaning { platforms: number; unity: number; deviation: number; otherwise: CardId }

/** How far each leans towards the Opposition (positive) before you come in; `otherwise` is the platform they take if not. */
const LEANINGS: Readonly<Record<string, Leaning>> = {
  stepan: { platforms: 4, unity: 0, deviation: 3, otherwise: 'card_ten' },
  darya: { platforms: 3, unity: 2, deviation: 1, otherwise: 'card_ten' },
  kuzma: { platforms: -3, unity: -5, deviation: -2, otherwise: 'card_trotsky' },
  yegor: { platforms: 0, unity: -2, deviation: -1, otherwise: 'card_ten' },
};

/** What a companion does with the card: own leaning, trust in you, and what you do with yours. */
export function companionCard(state: SimState, who: string, motion: MotionId, yours: CardId): CardId {
  const leaning = LEANINGS[who];
  if (leaning === undefined) return 'card_absent';
  const trust = Math.max(-3, Math.min(3, state.trust[who] ?? 0));
  const isWithUs = yours === 'card_opposition' || yours === 'card_against';
  const isAway = yours === 'card_absent';
  const pull = leaning[motion] + (isAway ? 0 : isWithUs ? trust : -trust / 2);
  if (motion === 'platforms') return pull > 0 ? 'card_opposition' : pull > -1.5 ? 'card_abstain' : leaning.otherwise;
  return pull > 1 ? 'card_against' : pull > -1 ? 'card_abstain' : 'card_for';
}
