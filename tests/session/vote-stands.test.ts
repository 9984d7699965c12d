import { describe, expect, it } from 'vitest';
import { voteStandsOf } from '../../src/session/vote-stands.ts';
import { createSimState } from '../../src/sim/state.ts';
import { reduce } from '../../src/sim/reduce.ts';

const world = { sheets: {} };
const { state } = reduce(createSimState(1), { kind: 'become', who: 'darya' }, world);
const voted = reduce(state, { kind: 'hold_vote', motion: 'platforms', card: 'card_opposition' }, world);

describe('the hall for a view', () => {
  it('is there on the page on which a vote was held, with your seat and its card', () => {
    const stands = voteStandsOf({ cause: 'chosen', events: voted.events, sim: voted.state });
    expect(stands).toMatchObject({ own: 691, tula: [690, 691, 692, 693], isNew: true });
    expect(stands?.cards[691]).toBe('card_opposition');
  });

  it('is not acted out again on a page that was taken back to', () => {
    expect(voteStandsOf({ cause: 'undone', events: voted.events, sim: voted.state })?.isNew).toBe(false);
  });

  it('is not there for somebody who was on the ice when it was counted', () => {
    const away = reduce(state, { kind: 'hold_vote', motion: 'platforms', card: 'card_absent' }, world);
    expect(voteStandsOf({ cause: 'chosen', events: away.events, sim: away.state })).toBeNull();
  });

  it('is not there on any other page', () => {
    expect(voteStandsOf({ cause: 'chosen', events: [], sim: voted.state })).toBeNull();
  });
});
