import { createDice } from '../../base/random.ts';
import { companionShares } from '../../sim/fate/companion-fate.ts';
import { causesOf } from '../../sim/fate/explain-fate.ts';
import { sharesOf } from '../../sim/fate/fate.ts';
import { takenChance } from '../../sim/fate/hazard.ts';
import { documentedSubject, FOLLOWED_AFTER_1935, rankAndFileSubject, SEEN_GROUPS, simulatedGroups } from '../../sim/fate/population.ts';
import { ORDINARY, PLACES, type FateSubject } from '../../sim/fate/subject.ts';
import { createSimState } from '../../sim/state.ts';
import { TULA_SEATS } from '../../sim/vote/roster.ts';
import { numberOf, oneOf, percent, rounded, type SimInput, type SimReport } from './report.ts';

/** What `--set` may tell of one life; numbers are 0–100 or years, flags 0 or 1. */
export const FATE_SETTINGS = ['lives', 'outcome', 'place', 'record', 'known', 'standing', 'conviction', 'born', 'signedTwice', 'workersGroup', 'recanted', 'named', 'keptMinutes', 'keptLetter', 'kin', 'appealed'] as const;
const YEARS = [1933, 1934, 1935, 1936, 1937, 1938, 1939, 1941, 1949];
const FLAGS = ['signedTwice', 'workersGroup', 'recanted', 'named', 'keptMinutes', 'keptLetter', 'kin', 'appealed'] as const;

/** Many simulated opposition delegates beside the documented careers; one life's endings; the hazard by year. */
export function fate({ seed, settings, world, documented, lost }: SimInput): SimReport {
  const lives = numberOf(settings, 'lives', 10_000);
  const simulated = simulatedGroups(documentedSubject, lives, createDice(seed));
  const rank = simulatedGroups(rankAndFileSubject, lives, createDice(seed));
  const subject = subjectFrom(settings);
  // Those lost from sight may all have lived small, or not: the rank and file should lie between the two columns.
  const asSmall = (group: string): number => (documented[group] ?? 0) * (1 - lost) + (group === 'died_free' ? lost : 0);
  const distance = SEEN_GROUPS.reduce((sum, group) => sum + Math.abs(simulated[group] - (documented[group] ?? 0)), 0) / 2;
  const companions = Object.keys(TULA_SEATS).flatMap((who) => companionShares(createSimState(seed), world, who).map(({ fate: end, share }) => [who, end, percent(share)]));
  return {
    tables: [
      {
        title: `${String(lives)} simulated opposition delegates beside the documented careers (${percent(lost)} of these are lost from sight)`,
        head: ['fate', 'simulated', 'documented, known only', 'documented, the lost as small lives', 'simulated rank and file'],
        rows: SEEN_GROUPS.map((group) => [group, percent(simulated[group]), percent(documented[group] ?? 0), percent(asSmall(group)), percent(rank[group])]),
      },
      { title: 'Endings of one delegate (--set outcome=…, place=…, record=…)', head: ['ending', 'share'], rows: sharesOf(subject).sort((a, b) => b.share - a.share).map(({ ending, share }) => [ending, percent(share)]) },
      { title: 'The chance that this delegate, while free, is taken', head: ['year', 'chance'], rows: YEARS.map((year) => [year, percent(takenChance(subject, year))]) },
      { title: 'Why', head: ['factor', 'times'], rows: causesOf(subject).map(({ id, times }) => [id, times.toFixed(2)]) },
      { title: 'Companions in a life that has done nothing to them', head: ['who', 'end', 'share'], rows: companions },
    ],
    notes: [
      `Half the sum of the differences: ${percent(distance)}. Of those sentenced by 1936 the record follows ${percent(FOLLOWED_AFTER_1935)} further; the simulated are looked at in the same way.`,
      'The careers are of leaders and accused: those whose end is known were better known in life, and so the known shares overstate violence. Nobody knows the ends of the rank and file.',
    ],
    json: { simulated: rounded(simulated), documented: rounded(documented) },
  };
}

function subjectFrom(settings: ReadonlyMap<string, string>): FateSubject {
  const number = (name: 'record' | 'known' | 'standing' | 'conviction' | 'born'): number => numberOf(settings, name, ORDINARY[name]);
  return {
    ...ORDINARY,
    outcome: oneOf(['verified', 'reprimand', 'sympathiser', 'expelled', 'expelled_alien'] as const, settings.get('outcome') ?? ORDINARY.outcome, 'outcome'),
    place: oneOf(PLACES, settings.get('place') ?? ORDINARY.place, 'place'),
    record: number('record'), known: number('known'), standing: number('standing'), conviction: number('conviction'), born: number('born'),
    ...Object.fromEntries(FLAGS.map((flag) => [flag, numberOf(settings, flag, 0) !== 0])),
  };
}
