import models from '../../../../story/models.json';
import { voteRows } from '../../../session/outcome.ts';
import { MOVING_DEEDS, tryVote } from '../../../session/trials.ts';
import { MOTIONS, type MotionId, type SimState } from '../../../sim/state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS } from '../../../sim/vote/assumptions.ts';
import type { CardId } from '../../../sim/vote/cards.ts';
import { VOTING_DELEGATES } from '../../../sim/vote/roster.ts';
import { printed, tell, tellId } from '../../later-words.ts';
import { comparison } from './comparison.ts';
import { picker, slider, ticks, type Option } from './controls.ts';
import { sandbox } from './sandbox.ts';

const words = printed(models.vote.sandbox);

const CARDS_OF: Record<MotionId, readonly CardId[]> = {
  platforms: ['card_opposition', 'card_ten', 'card_trotsky', 'card_abstain', 'card_absent'],
  unity: ['card_for', 'card_against', 'card_abstain', 'card_absent'],
  deviation: ['card_for', 'card_against', 'card_abstain', 'card_absent'],
};

/** The hall counted again with other deeds, another card, other waverers. */
export function voteSandbox(life: SimState): HTMLElement {
  const ownCard = (of: MotionId): CardId => life.votes[of]?.yours ?? 'card_absent';
  const cards = (of: MotionId): Option<CardId>[] => CARDS_OF[of].map((id) => ({ id, label: tellId('card', id) }));
  const motion = picker<MotionId>(words.motion, MOTIONS.map((id) => ({ id, label: words[`motion.${id}`] })), 'platforms');
  const card = picker(words.card, cards('platforms'), ownCard('platforms'));
  const deeds = ticks(words.deeds, MOVING_DEEDS.map((id) => ({ id, label: words[`deed.${id}`], start: id === 'campaign' ? life.campaign !== null : life.facts.includes(id) })));
  const ceiling = slider(words.ceiling, { min: 0, max: 40, step: 1, start: DEFAULT_VOTE_ASSUMPTIONS.ceiling });
  const firmness = slider(words.firmness, { min: -0.3, max: 0.3, step: 0.02, start: DEFAULT_VOTE_ASSUMPTIONS.firmness }, signed);
  const offerCards = (): void => { card.offer(cards(motion.value()), ownCard(motion.value())); };
  motion.onChange(offerCards);
  const reset = (): void => {
    motion.reset();
    offerCards();
  };
  return sandbox([{ ...motion, reset }, card, deeds, ceiling, firmness], () => {
    const of = motion.value();
    const { isHeld, baseline, changed } = tryVote(life, { motion: of, card: card.value(), deeds: deeds.value(), ceiling: ceiling.value(), firmness: firmness.value() });
    const rows = voteRows(of, baseline, changed);
    const told = rows.find((row) => row.card === (of === 'platforms' ? 'card_opposition' : 'card_against'));
    const names = { baseline: isHeld ? words['baseline.held'] : words['baseline.record'], changed: tell('models.changed') };
    return {
      summary: tell('models.summary', { row: tellId('card', told?.card ?? ''), baseline_value: told?.recorded ?? 0, changed_value: told?.here ?? 0, ...names }),
      parts: comparison({
        caption: tell(`vote.${of}.caption`, { voting: VOTING_DELEGATES }),
        first: tell('vote.column.card'),
        ...names,
        rows: rows.map((row) => ({ label: tellId('card', row.card), baseline: row.recorded, changed: row.here })),
      }),
    };
  });
}

function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;
}
