import { isEstimate, type Evidence, type Figure, type Grade } from '../sim/data/evidence.ts';
import { TABLES, type DataTables } from '../sim/data/tables.ts';

export const DATA_TABLES = ['congresses', 'congressDays', 'votes', 'whereabouts', 'ballot', 'platforms', 'regions', 'railLines', 'unions', 'allUnions', 'hunger', 'purges', 'careers'] as const satisfies readonly (keyof DataTables)[];
export type DataTableId = (typeof DATA_TABLES)[number];

/** One statement of a row. `field` names what it is of; `isEstimate`: nobody recorded it, and `remark` says why the range is what it is. */
export interface DataLine { field: string; text: string; isEstimate: boolean; grade: Grade | null; remark: string; sources: readonly string[] }
/** A row: its name, its statements, and the evidence for the row itself where it has one. */
export interface DataRow { name: string; words: readonly string[]; lines: readonly DataLine[]; grade: Grade | null; remark: string; sources: readonly string[] }

/** A table of the data as rows that can be shown: every figure with unit and grade, every range with its reason. */
export function dataRows(table: DataTableId): DataRow[] {
  switch (table) {
    case 'congresses': return TABLES.congresses.map((row) => ({ ...NO_EVIDENCE, name: row.name, words: [`${row.from} – ${row.to}`], lines: figures(row) }));
    case 'congressDays': return TABLES.congressDays.map((row) => ({ ...NO_EVIDENCE, name: `${row.weekday}, ${row.date}`, words: [], lines: row.business.map((each) => ({ ...evidenceOf(each), field: '', text: each.what, isEstimate: false })) }));
    case 'votes': return TABLES.votes.map((row) => ({ ...evidenceOf(row), name: `${row.body}, ${row.date}`, words: [row.question], lines: row.options.map((each) => line(each.option, each.count)) }));
    case 'whereabouts': return TABLES.whereabouts.map((row) => ({ ...NO_EVIDENCE, name: row.name, words: [`→ ${String(row.used)}`], lines: [line('', row.figure)] }));
    // The votes are from memory and wait for the printed protocols: the rank is shown, the figure is not.
    case 'ballot': return TABLES.ballot.map((row) => ({ ...evidenceOf(row.votes), name: `${String(row.rank)}. ${row.name}`, words: [], lines: [] }));
    case 'platforms': return TABLES.platforms.map((row) => ({ ...evidenceOf(row), name: row.name, words: [row.published, row.gist, row.named.join(', '), row.became], lines: [line('signed', row.signed)] }));
    case 'regions': return TABLES.regions.map((row) => ({ ...NO_EVIDENCE, name: row.name, words: [], lines: [line('railKm', row.railKm), line('members', row.members), { ...evidenceOf(row.leaning), field: 'leaning', text: row.leaning.note, isEstimate: false }] }));
    case 'railLines': return TABLES.railLines.map((row) => ({ ...NO_EVIDENCE, name: `${placeName(row.from)} – ${placeName(row.to)}`, words: row.by === '' ? [] : [row.by], lines: [line('km', row.km)] }));
    case 'unions': return TABLES.unions.map((row) => ({ ...NO_EVIDENCE, name: row.name, words: row.debate === '' ? [] : [row.debate], lines: figures(row) }));
    case 'allUnions': return Object.entries(TABLES.allUnions).map(([id, figure]) => ({ ...NO_EVIDENCE, name: figure.asOf ?? id, words: [], lines: [line('', figure)] }));
    case 'hunger': return TABLES.hunger.map((row) => ({ ...NO_EVIDENCE, name: `${placeName(row.place)}, ${row.from === row.to ? row.from : `${row.from} – ${row.to}`}`, words: [row.who, row.note].filter((each) => each !== ''), lines: [line('', row.figure)] }));
    case 'purges': return TABLES.purges.map((row) => ({ ...evidenceOf(row), name: row.name, words: [`${row.from} – ${row.to}`, row.commission, row.grounds.join(', '), row.note].filter((each) => each !== ''), lines: figures(row) }));
    case 'careers': return TABLES.careers.map((row) => ({ ...evidenceOf(row), name: `${row.name} (${String(row.born ?? '?')}–${String(row.died ?? '?')})`, words: [row.role1921, row.after, row.fate.replaceAll('_', ' ')], lines: [] }));
  }
}

const NO_EVIDENCE = { grade: null, remark: '', sources: [] } as const;

function evidenceOf({ grade, caution, sources }: Evidence): { grade: Grade; remark: string; sources: readonly string[] } {
  return { grade, remark: caution ?? '', sources };
}

function placeName(id: string): string {
  return TABLES.regions.find((region) => region.id === id)?.name ?? id;
}

/** All figures that a row holds directly. */
function figures(row: object): DataLine[] {
  return Object.entries(row).flatMap(([field, value]) => (isFigure(value) ? [line(field, value)] : []));
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'unit' in value;
}

function line(field: string, figure: Figure): DataLine {
  if (isEstimate(figure)) {
    const range = figure.low === figure.high ? counted(figure.low) : `${counted(figure.low)}–${counted(figure.high)}`;
    return { field, text: `${range} ${figure.unit}`, isEstimate: true, grade: null, remark: figure.reason, sources: figure.sources };
  }
  const asOf = figure.asOf === undefined ? '' : ` (${figure.asOf})`;
  return { ...evidenceOf(figure), field, text: `${counted(figure.value)} ${figure.unit}${asOf}`, isEstimate: false };
}

/** 732,521; a half stays a half. */
function counted(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
