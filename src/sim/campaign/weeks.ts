/** A week of the campaign: Monday (ISO), what happened in the record, ids of the catalog. */
export interface CampaignWeek { week: number; monday: string; happens: string; sources: readonly string[] }

/** Ten weeks from Monday 20 December 1920 to Sunday 27 February 1921. */
export const WEEKS: readonly CampaignWeek[] = [
  { week: 1, monday: '1920-12-20', happens: 'The Congress of Soviets opens in the unheated Bolshoi; Trotsky’s pamphlet appears.', sources: ['trotsky_pamphlet_1920', 'levin_memoir'] },
  { week: 2, monday: '1920-12-27', happens: '30 December: the leaders argue before the delegates, and from now on the whole party may.', sources: ['lenin_cw32'] },
  { week: 3, monday: '1921-01-03', happens: 'Petrograd appeals to the party for Lenin’s line; the special trains set out.', sources: ['brinton_1970', 'goldman_1923'] },
  { week: 4, monday: '1921-01-10', happens: '14 January: the platform of the Ten.', sources: ['brinton_1970'] },
  { week: 5, monday: '1921-01-17', happens: 'Two days of votes in the Moscow Committee; 22 January: bread cut by a third; the miners’ Communists meet.', sources: ['semanov_1973', 'lenin_cw32'] },
  { week: 6, monday: '1921-01-24', happens: 'The miners: 137, 61 and 8. 25 January: the theses in Pravda; 28 January: Kollontai comes out for them.', sources: ['lenin_cw32', 'clements_1979'] },
  { week: 7, monday: '1921-01-31', happens: 'The old bread norm does not come back.', sources: ['semanov_1973'] },
  { week: 8, monday: '1921-02-07', happens: 'Fuel gives out; works in Petrograd close. Many provincial conferences.', sources: ['semanov_1973'] },
  { week: 9, monday: '1921-02-14', happens: 'A further cut for some categories.', sources: ['semanov_1973'] },
  { week: 10, monday: '1921-02-21', happens: 'Strikes in Petrograd; martial law in Moscow.', sources: ['avrich_1970', 'berkman_1925'] },
];
export const LAST_WEEK = WEEKS.length;
/** From this week the bread cut bites at home. */
export const BREAD_CUT_WEEK = 5;
