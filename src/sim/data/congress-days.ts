import type { Evidence } from './evidence.ts';

/** One piece of business of the Tenth Congress. Grade K: remembered from the printed protocols and not seen. */
export interface Business extends Evidence { what: string }
/** A day; `date` by the calendar then in force (new style). */
export interface CongressDay { date: string; weekday: string; business: readonly Business[] }

const MEMORY = 'From memory of the protocols; check there.';
const LENIN = ['lenin_cw32'];
const fromMemory = (what: string): Business => ({ what, sources: ['protocols_x'], grade: 'K', caution: MEMORY });

export const CONGRESS_DAYS = [
  { date: '1921-03-08', weekday: 'Tuesday', business: [{ what: 'Opening; Lenin on the work of the Central Committee. The first assault on Kronstadt has failed at dawn.', sources: ['lenin_cw32', 'voroshilov_lives'], grade: 'A' }, fromMemory('Krestinsky on organisation.')] },
  { date: '1921-03-09', weekday: 'Wednesday', business: [{ what: 'Debate on the report, led by the Opposition; Kollontai speaks; Lenin sums up.', sources: ['kollontai_1921', 'lenin_cw32'], grade: 'A' }, { what: 'Delegates are told behind closed doors that the assault failed.', sources: ['semanov_1973'], grade: 'B' }, fromMemory('Solts for the Control Commission.')] },
  { date: '1921-03-10', weekday: 'Thursday', business: [{ what: 'Trotsky warns of the thaw; in the night some 300 delegates leave for the ice.', sources: ['voroshilov_lives'], grade: 'C', caution: 'Counts run from 270 to 320.' }, fromMemory('Stalin on the nationalities.')] },
  { date: '1921-03-11', weekday: 'Friday', business: [fromMemory('A thin hall; the groups meet apart.')] },
  { date: '1921-03-12', weekday: 'Saturday', business: [fromMemory('A thin hall; the groups meet apart.')] },
  { date: '1921-03-13', weekday: 'Sunday', business: [{ what: 'Closed debate on the army; the Ten’s supporters meet over the list for the Central Committee.', sources: ['trotsky_1921', 'loginov'], grade: 'A' }, fromMemory('Party building: Bukharin, with Maksimovsky and Ignatov against.')] },
  { date: '1921-03-14', weekday: 'Monday', business: [{ what: 'The unions: Zinoviev, Trotsky and Shlyapnikov report, Lenin answers Trotsky.', sources: ['zinoviev_1921', 'trotsky_1921', 'lenin_cw32'], grade: 'A' }, fromMemory('Vote on the platforms; ballot for the Central Committee.')] },
  { date: '1921-03-15', weekday: 'Tuesday', business: [{ what: 'Lenin: the tax in kind.', sources: LENIN, grade: 'A' }, fromMemory('Kamenev on concessions; Zinoviev on the Comintern.')] },
  { date: '1921-03-16', weekday: 'Wednesday', business: [{ what: 'Unity and the deviation, neither on the printed agenda; fuel; workers’ conditions; close.', sources: ['lenin_cw32', 'rogovin_1992'], grade: 'A' }] },
] as const satisfies readonly CongressDay[];
