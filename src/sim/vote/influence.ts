import type { CampaignState } from '../campaign/campaign.ts';
import { campaignOutcome } from '../campaign/outcome.ts';
import { PLACES } from '../campaign/places.ts';
import type { MotionId, SimState } from '../state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS, type VoteAssumptions } from './assumptions.ts';
import type { CardId } from './cards.ts';
import { delegates, recordedCards } from './recorded.ts';
import { REST_OF_TULA, type RosterDelegate } from './roster.ts';

/** A deed that can move single delegates: the least firm of some regions, never those who already vote that way. */
export interface Influence { why: string; moves: (delegate: RosterDelegate, from: CardId, motion: MotionId) => boolean }

interface Deed { fact: string; why: string; regions: readonly string[]; firmnessBelow: number; motions: readonly MotionId[] }

/**
 * What a deed at the congress itself can do: a speech moves a handful of people who were nearly moved already. Together with the campaign
 * it cannot bring more than about a dozen, because in those weeks only a few waverers crossed over in any recorded vote.
 */
const DEEDS: readonly Deed[] = [
  { fact: 'f3_spoke', why: 'heard you from the floor', regions: ['Samara', 'Perm', 'Kharkov'], firmnessBelow: 0.3, motions: ['platforms', 'unity', 'deviation'] },
];

/** The reach of this life. */
export function influenceOf(state: SimState, assumptions: VoteAssumptions = DEFAULT_VOTE_ASSUMPTIONS): Influence[] {
  const deeds = DEEDS.filter((deed) => state.facts.includes(deed.fact)).map((deed): Influence => ({
    why: deed.why,
    moves: (delegate, from, motion) =>
      deed.motions.includes(motion)
      && (motion === 'platforms' ? from === 'card_ten' : from === 'card_for')
      && deed.regions.includes(delegate.region)
      && delegate.firmness + assumptions.firmness < deed.firmnessBelow,
  }));
  return state.campaign === null ? deeds : [electedBy(state.campaign), ...deeds];
}

/**
 * The mandates that the campaign won beyond the record (at most `TOTAL_REACH`) are held by people of those regions who in the record had
 * voted otherwise: as many as were won, the least firm. They were elected for it, so firmness does not keep them; it binds them in the vote
 * on the platforms only, since nobody was elected on what was first read out on 16 March.
 */
function electedBy(campaign: CampaignState): Influence {
  const recorded = recordedCards('platforms');
  const elected = new Set<number>();
  for (const { place, won } of campaignOutcome(campaign).places) {
    const region = regionOf(place);
    const open = delegates().filter((delegate, seat) => delegate.region === region && !elected.has(delegate.number) && (recorded[seat] === 'card_ten' || recorded[seat] === 'card_trotsky'));
    for (const delegate of open.sort((a, b) => a.firmness - b.firmness || a.number - b.number).slice(0, won)) elected.add(delegate.number);
  }
  return { why: 'had been elected on the Opposition’s platform', moves: (delegate, _from, motion) => motion === 'platforms' && elected.has(delegate.number) };
}

/** The region of a town as the roster calls it; the four seats of the story are "Tula", the rest of that province has a name of its own. */
function regionOf(place: string): string {
  const region = PLACES.find((each) => each.id === place)?.region ?? '';
  return region === 'Tula' ? REST_OF_TULA : region;
}
