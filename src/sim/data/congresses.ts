import { recorded, type Figure } from './evidence.ts';

/** A party congress: delegates with a vote and with a voice only, their total, and the members behind them. */
export interface CongressRow { id: string; name: string; from: string; to: string; voting: Figure; advisory: Figure; total: Figure; partyMembers: Figure }

const LENIN = ['lenin_cw32'];
const XI = ['xi_congress_stat'];

/** For the Tenth use 694 and 296 (credentials commission). Questionnaires give 690 and 248, archive lists 724 and 449 (`steno_note`). */
export const CONGRESSES = [
  { id: 'ninth', name: 'Ninth Congress', from: '1920-03-29', to: '1920-04-05', voting: recorded(553, 'delegates', ['ninth_congress_note'], 'A'), advisory: recorded(162, 'delegates', ['ninth_congress_note'], 'A'), total: recorded(715, 'delegates', ['ninth_congress_note'], 'A'), partyMembers: recorded(611_978, 'members', ['ninth_congress_note'], 'A') },
  { id: 'tenth', name: 'Tenth Congress', from: '1921-03-08', to: '1921-03-16', voting: recorded(694, 'delegates', ['lenin_cw32', 'steno_note'], 'A'), advisory: recorded(296, 'delegates', ['lenin_cw32', 'steno_note'], 'A'), total: recorded(990, 'delegates', ['lenin_cw32', 'steno_note'], 'A'), partyMembers: recorded(732_521, 'members', LENIN, 'A') },
  { id: 'eleventh', name: 'Eleventh Congress', from: '1922-03-27', to: '1922-04-02', voting: recorded(522, 'delegates', XI, 'A'), advisory: recorded(165, 'delegates', XI, 'A'), total: recorded(687, 'delegates', XI, 'A'), partyMembers: recorded(532_000, 'members', XI, 'A') },
] as const satisfies readonly CongressRow[];
