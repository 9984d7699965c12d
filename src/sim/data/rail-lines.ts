import { recorded, type Figure } from './evidence.ts';
import type { RegionKey } from './regions.ts';

/** A line between two towns of `REGIONS`; `by` names junctions on the way. Length in km of track from station to station. */
export interface RailLine { from: string; to: string; km: Figure; by: string }

/** Lengths are from memory of railway tables (1 verst is 1.067 km) and wait to be checked in print; grade K marks them. */
const line = (from: RegionKey, to: RegionKey, km: number, by = ''): RailLine => ({
  from, to, by, km: recorded(km, 'km', ['rail_tables'], 'K', { caution: 'From memory of the railway tables; a few km either way.' }),
});

/** The lines that a delegate of winter 1920–21 could use. Not complete: enough for the shortest ways from Tula. */
export const RAIL_LINES = [
  { from: 'tula', to: 'moscow', by: 'Serpukhov', km: recorded(193, 'km', ['bse_tula'], 'B') },
  line('tula', 'oryol', 190), line('tula', 'kaluga', 113), line('tula', 'uzlovaya', 50),
  line('uzlovaya', 'ryazan', 270, 'Ryazhsk'), line('uzlovaya', 'tambov', 315, 'Ryazhsk and Kozlov'), line('uzlovaya', 'voronezh', 400, 'Yelets'), line('uzlovaya', 'samara', 930, 'Ryazhsk, Penza and Syzran'),
  line('moscow', 'kolomna', 117), line('kolomna', 'ryazan', 81), line('moscow', 'kaluga', 188), line('moscow', 'smolensk', 419, 'Vyazma'),
  line('moscow', 'vladimir', 190), line('moscow', 'yaroslavl', 282, 'Alexandrov'), line('moscow', 'tver', 167), line('tver', 'petrograd', 483, 'Bologoye'),
  line('vladimir', 'nizhny', 249, 'Kovrov'), line('vladimir', 'ivanovo', 150, 'Novki and Shuya'), line('yaroslavl', 'ivanovo', 115, 'Nerekhta'), line('yaroslavl', 'perm', 1_340, 'Vologda and Vyatka'),
  line('oryol', 'kursk', 153), line('oryol', 'bryansk', 131), line('bryansk', 'smolensk', 250, 'Roslavl'), line('kaluga', 'bryansk', 205, 'Sukhinichi'), line('bryansk', 'kiev', 493, 'Konotop'),
  line('kursk', 'kiev', 468, 'Konotop'), line('kursk', 'kharkov', 245, 'Belgorod'), line('kursk', 'voronezh', 245, 'Kastornoye'), line('ryazan', 'voronezh', 388, 'Kozlov'), line('ryazan', 'tambov', 276, 'Kozlov'), line('tambov', 'saratov', 384),
  line('samara', 'chelyabinsk', 1_010, 'Ufa'), line('chelyabinsk', 'omsk', 795, 'Kurgan'), line('chelyabinsk', 'yekaterinburg', 245), line('perm', 'yekaterinburg', 381, 'Kungur'), line('yekaterinburg', 'omsk', 898, 'Tyumen'),
  line('kharkov', 'lugansk', 310, 'Slavyansk'), line('kharkov', 'ekaterinoslav', 280, 'Lozovaya'), line('ekaterinoslav', 'nikolaev', 340, 'Dolgintsevo'), line('lugansk', 'rostov', 235, 'Likhaya'), line('voronezh', 'rostov', 640, 'Millerovo'),
  line('rostov', 'krasnodar', 300, 'Tikhoretskaya'), line('kiev', 'odessa', 654, 'Zhmerinka'), line('nikolaev', 'odessa', 230, 'Kolosovka'),
] as const satisfies readonly RailLine[];

const lengthOf = (each: RailLine): number => ('value' in each.km ? each.km.value : (each.km.low + each.km.high) / 2);

/** Shortest way by rail from `start` to every town that can be reached, km. Lines run both ways. */
export function railDistances(start: string, lines: readonly RailLine[] = RAIL_LINES): Map<string, number> {
  const known = new Map([[start, 0]]);
  let changed = true;
  while (changed) {
    changed = false;
    for (const each of lines) {
      for (const [here, there] of [[each.from, each.to], [each.to, each.from]] as const) {
        const way = (known.get(here) ?? Number.POSITIVE_INFINITY) + lengthOf(each);
        if (way < (known.get(there) ?? Number.POSITIVE_INFINITY)) {
          known.set(there, way);
          changed = true;
        }
      }
    }
  }
  return known;
}

/** The towns on the shortest way by rail, both ends included; null when no line leads there. */
export function railRoute(start: string, end: string, lines: readonly RailLine[] = RAIL_LINES): string[] | null {
  const known = railDistances(start, lines);
  if (!known.has(end)) return null;
  const route = [end];
  for (let here = end; here !== start;) {
    // The last town before this one: the neighbour with the least distance still behind it.
    const before = lines.flatMap((each) => (each.from === here ? [each.to] : each.to === here ? [each.from] : []))
      .filter((town) => !route.includes(town))
      .sort((a, b) => wayBy(known, lines, a, here) - wayBy(known, lines, b, here))[0];
    if (before === undefined) return null;
    route.unshift(before);
    here = before;
  }
  return route;
}

function wayBy(known: ReadonlyMap<string, number>, lines: readonly RailLine[], town: string, end: string): number {
  const last = lines.filter((each) => (each.from === town && each.to === end) || (each.from === end && each.to === town)).map(lengthOf);
  return (known.get(town) ?? Number.POSITIVE_INFINITY) + Math.min(...last);
}
