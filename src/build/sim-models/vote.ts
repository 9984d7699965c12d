import { createSimState, MOTIONS, type SimState } from '../../sim/state.ts';
import { ballotRank, BALLOTS, ballotVotes, holdBallot } from '../../sim/vote/ballot.ts';
import { LISTED } from '../../sim/vote/ballot-papers.ts';
import { CARDS, countVote, type CardId } from '../../sim/vote/count.ts';
import { delegates } from '../../sim/vote/recorded.ts';
import { TULA_SEATS, WHEREABOUTS } from '../../sim/vote/roster.ts';
import { numberOf, oneOf, type SimInput, type SimReport } from './report.ts';

/** The three motions and the ballot, beside the record, with everybody who did otherwise. */
export function vote({ seed, settings }: SimInput): SimReport {
  const delegate = settings.get('delegate') ?? null;
  if (delegate !== null) oneOf(Object.keys(TULA_SEATS), delegate, 'delegate');
  const trust = Object.fromEntries([...settings].filter(([name]) => name.startsWith('trust.')).map(([name]) => [name.slice('trust.'.length), numberOf(settings, name, 0)]));
  const state: SimState = { ...createSimState(seed), delegate, trust, facts: (settings.get('facts') ?? '').split(',').filter((fact) => fact !== '') };
  const given = settings.get('card');
  const counted = MOTIONS.map((motion) => {
    const card: CardId = delegate === null ? 'card_absent' : given !== undefined ? oneOf(CARDS, given.startsWith('card_') ? given : `card_${given}`, 'card') : motion === 'platforms' ? 'card_opposition' : 'card_against';
    return { motion, result: countVote(state, motion, card) };
  });
  const cardsOf = (motion: (typeof MOTIONS)[number]): Record<CardId, number> => counted.find((each) => each.motion === motion)?.result.cards ?? (Object.fromEntries(CARDS.map((card) => [card, 0])) as Record<CardId, number>);
  const platforms = cardsOf('platforms');
  const other = (motion: 'unity' | 'deviation'): Record<string, number> => {
    const cards = cardsOf(motion);
    return { for: cards.card_for, against: cards.card_against, abstained: cards.card_abstain, absent: cards.card_absent };
  };
  const voted = counted.reduce((sum, { motion, result }): SimState => ({ ...sum, votes: { ...sum.votes, [motion]: result } }), state);
  const ballot = holdBallot(voted, delegate === null ? 'ballot_away' : oneOf(BALLOTS, `ballot_${settings.get('ballot') ?? 'ours'}`, 'ballot'));
  const whereabouts = WHEREABOUTS.map((where) => [where, delegates().filter((each) => each.whereabouts === where).length]);
  const moved = counted.flatMap(({ motion, result }) => result.moved.map((each) => [motion, each.delegate, each.region, each.from, each.to, each.why]));
  return {
    tables: [
      { title: 'Cards', head: ['motion', ...CARDS.map((card) => card.slice('card_'.length))], rows: counted.map(({ motion, result }) => [motion, ...CARDS.map((card) => result.cards[card])]) },
      ...(moved.length === 0 ? [] : [{ title: 'Who did otherwise than in the record', head: ['motion', 'number', 'region', 'from', 'to', 'why'], rows: moved }]),
      { title: 'Where the 694 were on 14 March', head: ['where', 'delegates'], rows: whereabouts },
      { title: `The ballot for the Central Committee, ${String(ballot.papers)} papers`, head: ['name', 'rank in the record', 'rank', 'votes more'], rows: LISTED.map(({ id, name, votes }) => [name, ballotRank(null, id), ballotRank(ballot, id), ballotVotes(ballot, id) - votes]) },
    ],
    notes: ['The votes of the ballot are from memory of the protocols; the game shows ranks only.'],
    json: {
      platforms: { ten: platforms.card_ten, trotsky_bukharin: platforms.card_trotsky, workers_opposition: platforms.card_opposition, abstained: platforms.card_abstain, absent: platforms.card_absent },
      unity: other('unity'),
      deviation: other('deviation'),
      ballot: Object.fromEntries(LISTED.map(({ id }) => [id, { votes: ballotVotes(ballot, id), rank: ballotRank(ballot, id) }])),
    },
  };
}
