import { isEstimate, middleOf } from '../data/evidence.ts';
import type { RecordedLeaning, Region } from '../data/regions.ts';
import { travelDaysFor, type CampaignPlace, type Leaning } from './place.ts';
import { PLACES } from './places.ts';

/**
 * Our places with distance, members, leaning and sources taken from the fuller table of regions where it has the town. A town that only the
 * regions know is left out: it has no hunger, trades or day of conference yet. Give the result wherever a table of places is asked for.
 */
export function placesFromRegions(regions: readonly Region[], own: readonly CampaignPlace[] = PLACES): CampaignPlace[] {
  return own.map((place) => {
    const region = regions.find((each) => each.id === place.id);
    if (region === undefined) return place;
    const railKm = Math.round(middleOf(region.railKm) / 5) * 5;
    const { members } = region;
    return {
      ...place,
      name: region.name,
      region: region.region,
      railKm,
      travelDays: { ...place.travelDays, days: travelDaysFor(railKm) },
      members: isEstimate(members) ? { low: members.low, high: members.high, reason: members.reason } : { low: members.value, high: members.value, reason: members.caution ?? 'Recorded.' },
      leaning: { kind: leaningOf(region.leaning.kind, place.leaning.kind), note: region.leaning.note },
      sources: [...new Set([...region.leaning.sources, ...members.sources])],
    };
  });
}

/** The regions do not tell strong from merely named; where both tables agree that the Opposition was there, ours says how strong. */
function leaningOf(kind: RecordedLeaning, own: Leaning): Leaning {
  switch (kind) {
    case 'opposition': return own === 'strong' ? 'strong' : 'present';
    case 'mixed': return 'present';
    case 'ten': return 'weak';
    case 'not_recorded': return 'silent';
  }
}
