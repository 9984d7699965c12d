/** What the count takes for granted and nobody can measure. The model notes let the player change it, in a sandbox only. */
export interface VoteAssumptions {
  /** The most delegates that all deeds of one person can move in one vote. */
  ceiling: number;
  /** Added to the firmness of every delegate (0–1): above 0 the waverers are harder to move, below 0 easier. */
  firmness: number;
}

/**
 * A dozen: in the weeks of the campaign only a few waverers crossed over in any recorded vote. With the four from Tula the 18 can then become 34
 * at most, and so stay below the 45 to 50 delegates whom the literature counts as supporters, of whom many were on the ice. As the deeds stand
 * they bring fewer, so that it seldom binds.
 */
export const DEFAULT_VOTE_ASSUMPTIONS: VoteAssumptions = { ceiling: 12, firmness: 0 };
