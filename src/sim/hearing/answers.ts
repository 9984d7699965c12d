/** What one can do with a sheet that is read out. */
export const ANSWERS = ['own', 'explain', 'deny', 'name_other', 'stay_silent', 'joke'] as const;
export type AnswerId = (typeof ANSWERS)[number];

/** What a commission can decide, from the mildest down. */
export const OUTCOMES = ['verified', 'reprimand', 'sympathiser', 'expelled', 'expelled_alien'] as const;
export type HearingOutcome = (typeof OUTCOMES)[number];

/** The three at the table, in the order in which they sit. */
export const COMMISSIONERS = ['chekmaryov', 'ledenev', 'pasha'] as const;
export type CommissionerId = (typeof COMMISSIONERS)[number];

/** What each of the three thinks of you, −30 to 15; 0 would be nothing, below it is against you. */
export type Opinions = Record<CommissionerId, number>;

/** What you taught the one who was your apprentice, and now sits there. */
export const LESSONS = ['read_first', 'speak_up', 'keep_quiet', 'none'] as const;
export type LessonId = (typeof LESSONS)[number];
