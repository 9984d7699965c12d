export const CARDS = ['card_ten', 'card_trotsky', 'card_opposition', 'card_for', 'card_against', 'card_abstain', 'card_absent'] as const;
/** What a delegate's card said: one of three platforms, for or against, abstained; or there was nobody to raise it. */
export type CardId = (typeof CARDS)[number];
