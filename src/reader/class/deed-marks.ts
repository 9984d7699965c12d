import type { Deed } from '../../session/deeds.ts';
import { MEASURES } from '../../sim/state.ts';
import { capital, tell, tellId, tellList } from '../later-words.ts';
import { say } from '../strings.ts';
import type { EndSheetFrame } from './end-sheet.ts';

/** The years for which the catalog weighs a sheet. */
const YEARS = ['1921', '1927', '1933'] as const;

/** What a choice left behind, in small sentences: the card, the sheet of the file, measures, people. */
export function deedMarks(deed: Deed, { isLesson, sheets, catalogs }: Pick<EndSheetFrame, 'isLesson' | 'sheets' | 'catalogs'>): string[] {
  const marks = deed.votes.map(({ motion, card }) => tell('class.card', { what: tell(`vote.${motion}`), did: tellId('did', card) }));
  for (const id of deed.sheets) {
    const weight = sheets[id]?.weight;
    marks.push(isLesson && weight !== undefined
      ? tell('class.weighs', { list: tellList(YEARS.map((year) => tell('class.weight', { weight: weight[year] ?? 0, year }))) })
      : say('mark.file'));
  }
  for (const direction of ['up', 'down'] as const) {
    const names = MEASURES.filter((measure) => Math.sign(deed.measures[measure] ?? 0) === (direction === 'up' ? 1 : -1)).map((measure) => say(`measure.${measure}`).toLowerCase());
    if (names.length > 0) marks.push(tell(`class.${direction}`, { list: capital(tellList(names)) }));
  }
  const people = deed.marks.filter((mark) => mark in catalogs.people);
  return [...marks, ...people.map((id) => say('mark.person', { name: catalogs.people[id]?.name ?? id }))];
}
