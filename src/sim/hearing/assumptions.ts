/** What the hearing takes for granted. The model notes let the player change it, in a sandbox only. */
export interface HearingAssumptions {
  /** How many sheets one evening has time for. */
  sheetsRead: number;
  /** Where a commission of 1933 began: somebody had to be put out. Each of the three bears a share of it. */
  quota: number;
  /** How much more a sheet weighs that bears your own signature; 1 is as much as any other. */
  signed: number;
  /** What the luck of the evening can add or take: the hour, the soup, who was heard before you. */
  luck: number;
}

/** `quota` and the bounds of the decision are set together; see `decision.ts` for what they are set on. */
export const DEFAULT_HEARING_ASSUMPTIONS: HearingAssumptions = { sheetsRead: 4, quota: -6, signed: 1, luck: 3.5 };
