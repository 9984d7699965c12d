import type { SimState } from '../state.ts';
import type { BallotId } from './ballot.ts';

/** What each does behind the screen, by how the card lay in the open. Nobody sees your paper, so trust in you has no part in it. */
const PAPERS: Readonly<Record<string, { against: BallotId; abstained: BallotId; for: BallotId }>> = {
  // A list is a drawing: either it is passed, or the two figures that one has measured oneself.
  stepan: { against: 'ballot_ours', abstained: 'ballot_ours', for: 'ballot_whole' },
  // Strikes those who struck her, and leaves the rest, because somebody must do the work.
  darya: { against: 'ballot_struck', abstained: 'ballot_struck', for: 'ballot_whole' },
  // An order is an order; if he could not give the card he cannot give the names, and gives none.
  kuzma: { against: 'ballot_none', abstained: 'ballot_whole', for: 'ballot_whole' },
  // In secret he is braver than in the row.
  yegor: { against: 'ballot_struck', abstained: 'ballot_ours', for: 'ballot_ours' },
};

/** The paper of a companion; it follows the card they gave on the deviation, else on unity, else on the platforms. */
export function companionBallot(state: SimState, who: string): BallotId {
  const papers = PAPERS[who];
  if (papers === undefined) return 'ballot_away';
  const card = [state.votes.deviation, state.votes.unity, state.votes.platforms].find((each) => each !== null)?.companions[who];
  switch (card) {
    case 'card_against':
    case 'card_opposition': return papers.against;
    case 'card_abstain': return papers.abstained;
    case 'card_absent': return 'ballot_away';
    default: return papers.for;
  }
}
