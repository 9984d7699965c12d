import { fileWeight } from '../hearing/papers.ts';
import type { SimState } from '../state.ts';
import type { World } from '../world.ts';
import type { FatePlace, FateSubject } from './subject.ts';

const BORN: Readonly<Record<string, number>> = { stepan: 1884, darya: 1891, kuzma: 1879, yegor: 1896 };

/** What the sheets in a file weigh together in 1937. */
export function recordOf(file: readonly string[], world: World): number {
  return fileWeight(file, world, '1937');
}

function placeOf(has: (fact: string) => boolean): FatePlace {
  if (has('f5_abroad')) return 'abroad';
  if (has('f5_at_murman')) return 'north';
  if (has('f5_at_turkestan')) return 'asia';
  return has('f5_at_urals') ? 'urals' : 'home';
}

/** This life as the years after 1933 see it. Without a hearing it is taken as expelled. */
export function subjectOf(state: SimState, world: World): FateSubject {
  const has = (fact: string): boolean => state.facts.includes(fact);
  return {
    born: BORN[state.delegate ?? ''] ?? 1885,
    outcome: state.hearing?.outcome ?? 'expelled',
    appealed: has('f5_appealed') || (state.hearing?.appeal ?? null) !== null,
    place: placeOf(has),
    record: recordOf(state.file, world),
    signedTwice: has('f4_covering_note'),
    workersGroup: has('f5_workers_group'),
    recanted: has('f5_recanted'),
    named: has('f6_named') || has('f4_told_commission'),
    keptLetter: has('f5_kept_letter'),
    keptMinutes: has('f6_kept_minutes'),
    kin: state.file.includes('sh_kolya_named') || state.file.includes('sh_kolya_parcel') || state.file.includes('sh_brother_declared'),
    conviction: state.measures.conviction,
    standing: state.measures.standing,
    known: 0.3 + (has('f3_spoke') ? 0.08 : 0) + (has('f4_covering_note') ? 0.12 : 0) + (has('f4_voted_against_list') ? 0.05 : 0),
  };
}
