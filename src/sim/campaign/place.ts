/** A figure that nobody recorded: the range within which we believe it to lie, and why. */
export interface Estimate { low: number; high: number; reason: string }

/**
 * How a place leaned in the union debate, as the record has it. `strong`: named by two specialists, or fought on after the congress;
 * `present`: named once; `silent`: no record found; `weak`: named as weak.
 */
export const LEANINGS = ['strong', 'present', 'silent', 'weak'] as const;
export type Leaning = (typeof LEANINGS)[number];

/**
 * A town that a delegate from Tula can reach by rail. Everything that the campaign needs to know of it; a fuller table can replace ours as
 * long as it gives this. `sources` are ids of the catalog; `region` is the word used in the hall of the congress.
 */
export interface CampaignPlace {
  id: string;
  name: string;
  region: string;
  /** Kilometres of line from Tula (Kursk station), rounded to 5. */
  railKm: number;
  /** Days for the journey there and back together, beside the day of the work itself. */
  travelDays: { days: number; reason: string };
  /** 0 fed – 100 starving, January 1921. */
  hunger: { value: number; reason: string };
  members: Estimate;
  leaning: { kind: Leaning; note: string };
  /** Weight of the Trotsky–Bukharin platform beside an ordinary place (1). */
  trotskyWeight: number;
  /** Trades that fill the hall. */
  trades: readonly ('metal' | 'textile' | 'railway' | 'miners' | 'offices')[];
  /** Week of the campaign (1–10) after whose end its mandates are given out; `on`: the day (ISO), where the story has one. */
  electsInWeek: { week: number; reason: string; on?: string };
  sources: readonly string[];
}

/**
 * Journey there and back in days: 300 km a day, never less than a day beyond 30 km. From two journeys of that winter on record: Voronezh to
 * Moscow, 590 km, in nearly two days in a delegates' train; Petrograd to Moscow, 650 km, in 22 hours at best.
 */
export function travelDaysFor(railKm: number): number {
  return railKm <= 30 ? 0 : Math.max(1, Math.ceil(2 * railKm / 300));
}
