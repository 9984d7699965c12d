import { CIRCLES, FATES } from '../sim/data/careers.ts';
import { GRADES, isEstimate, middleOf, UNITS, type Figure } from '../sim/data/evidence.ts';
import { railDistances } from '../sim/data/rail-lines.ts';
import { RECORDED_LEANINGS } from '../sim/data/regions.ts';
import { TABLES, type DataTables } from '../sim/data/tables.ts';
import { INVENTED_SEATS } from '../sim/data/whereabouts.ts';

type Report = (table: string, row: string, message: string) => void;

/** The fewest documented careers that a model of fates may be compared with. */
const CAREERS_NEEDED = 40;
/** How far a recorded distance may lie from the sum of its lines. */
const RAIL_TOLERANCE = 0.01;

/**
 * What is wrong with the historical tables: one sentence each, naming the table and the row; empty when all is well. `sourceKeys` are the keys
 * of `story/catalog/sources*.json`. Tests pass faulty copies as `tables`.
 */
export function checkData(sourceKeys: ReadonlySet<string>, tables: DataTables = TABLES): string[] {
  const issues: string[] = [];
  const report: Report = (table, row, message) => issues.push(`${table} "${row}": ${message}.`);
  for (const [table, rows] of rowsByTable(tables)) {
    const seen = new Set<string>();
    for (const { label, row } of rows) {
      if (seen.has(label)) report(table, label, 'stands twice');
      seen.add(label);
      checkEvidence(row, '', sourceKeys, (message) => report(table, label, message));
    }
  }
  checkUnions(tables, report);
  checkPlaces(tables, report);
  checkCongress(tables, report);
  checkVotes(tables, report);
  checkCareers(tables, report);
  return issues;
}

function rowsByTable(tables: DataTables): [string, { label: string; row: unknown }[]][] {
  const byId = (rows: readonly { id: string }[]): { label: string; row: unknown }[] => rows.map((row) => ({ label: row.id, row }));
  return [
    ['unions', byId(tables.unions)],
    ['allUnions', Object.entries(tables.allUnions).map(([label, row]) => ({ label, row }))],
    ['regions', byId(tables.regions)],
    ['railLines', tables.railLines.map((row) => ({ label: [row.from, row.to].sort().join('–'), row }))],
    ['platforms', byId(tables.platforms)],
    ['congresses', byId(tables.congresses)],
    ['congressDays', tables.congressDays.map((row) => ({ label: row.date, row }))],
    ['votes', byId(tables.votes)],
    ['whereabouts', byId(tables.whereabouts)],
    ['ballot', tables.ballot.map((row) => ({ label: row.name, row }))],
    ['hunger', byId(tables.hunger)],
    ['purges', byId(tables.purges)],
    ['careers', byId(tables.careers)],
  ];
}

/** Goes through a row and whatever it holds: every statement with known sources and a grade, every figure with a unit, every range with a reason. */
function checkEvidence(value: unknown, where: string, sourceKeys: ReadonlySet<string>, say: (message: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((each, index) => checkEvidence(each, `${where}[${String(index)}]`, sourceKeys, say));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const item = value as Record<string, unknown>;
  const at = where === '' ? '' : `${where.replace(/^\./, '')}: `;
  const isFigure = 'value' in item || 'estimate' in item;
  if (isFigure && !UNITS.some((unit) => unit === item['unit'])) say(`${at}the unit "${String(item['unit'])}" is not known`);
  if ('estimate' in item) {
    const { low, high, reason } = item;
    if (typeof low !== 'number' || typeof high !== 'number' || !(low <= high)) say(`${at}the range ${String(low)} to ${String(high)} is upside down`);
    if (typeof reason !== 'string' || reason === '') say(`${at}the estimate gives no reason`);
  } else if ('value' in item || 'grade' in item) {
    if ('value' in item && !Number.isFinite(item['value'])) say(`${at}the value is not a number`);
    if (!GRADES.some((grade) => grade === item['grade'])) say(`${at}the grade "${String(item['grade'])}" is none of ${GRADES.join(', ')}`);
    if (item['grade'] === 'K' && (typeof item['caution'] !== 'string' || item['caution'] === '')) say(`${at}grade K without a caution`);
  }
  if (isFigure || 'grade' in item || 'sources' in item) {
    const sources = Array.isArray(item['sources']) ? (item['sources'] as unknown[]) : [];
    if (sources.length === 0) say(`${at}no source is given`);
    for (const key of sources) if (!sourceKeys.has(String(key))) say(`${at}the source "${String(key)}" is not in the catalog`);
  }
  for (const [key, each] of Object.entries(item)) if (key !== 'sources') checkEvidence(each, `${where}.${key}`, sourceKeys, say);
}

function checkUnions(tables: DataTables, report: Report): void {
  const total = tables.allUnions['january1919'];
  const sum = tables.unions.filter((union) => union.inTotal).reduce((all, union) => all + middleOf(union.members1919), 0);
  if (total === undefined) report('allUnions', 'january1919', 'is missing');
  else if (sum !== total.value) report('allUnions', 'january1919', `the unions add up to ${String(sum)}, not to ${String(total.value)}`);
}

function checkPlaces(tables: DataTables, report: Report): void {
  const places = new Set(tables.regions.map((region) => region.id));
  for (const line of tables.railLines) {
    const label = [line.from, line.to].sort().join('–');
    for (const end of [line.from, line.to]) if (!places.has(end)) report('railLines', label, `the place "${end}" is not in the table of regions`);
    if (line.from === line.to) report('railLines', label, 'goes from a place to itself');
    if (middleOf(line.km) <= 0) report('railLines', label, 'has no length');
  }
  const distances = railDistances('tula', tables.railLines);
  for (const region of tables.regions) {
    const way = distances.get(region.id);
    if (way === undefined) report('regions', region.id, 'no rail line leads there from Tula');
    else if (!holds(region.railKm, way)) report('regions', region.id, `railKm does not hold the ${String(way)} km that the lines add up to`);
    if (!(region.lat > 40 && region.lat < 70 && region.lon > 25 && region.lon < 80)) report('regions', region.id, 'lies outside the map');
    if (!RECORDED_LEANINGS.includes(region.leaning.kind)) report('regions', region.id, `the leaning "${region.leaning.kind}" is not known`);
  }
  const least = tables.regions.reduce((all, region) => all + (isEstimate(region.members) ? region.members.low : region.members.value), 0);
  const tenth = tables.congresses.find((congress) => congress.id === 'tenth');
  if (tenth !== undefined && least > middleOf(tenth.partyMembers)) report('regions', 'all', `hold at least ${String(least)} members, more than the whole party`);
  for (const row of tables.hunger) {
    if (!places.has(row.place)) report('hunger', row.id, `the place "${row.place}" is not in the table of regions`);
    if (row.from > row.to) report('hunger', row.id, 'ends before it begins');
  }
  for (const purge of tables.purges) {
    if (purge.place !== null && !places.has(purge.place)) report('purges', purge.id, `the place "${purge.place}" is not in the table of regions`);
    if (purge.from > purge.to) report('purges', purge.id, 'ends before it begins');
    for (const share of [purge.expelled, purge.restored]) if (share !== null && !(middleOf(share) >= 0 && middleOf(share) <= 100)) report('purges', purge.id, 'a share is not within 0–100');
  }
}

function holds(figure: Figure, value: number): boolean {
  if (isEstimate(figure)) return figure.low <= value && value <= figure.high;
  return Math.abs(figure.value - value) <= figure.value * RAIL_TOLERANCE;
}

function checkCongress(tables: DataTables, report: Report): void {
  for (const congress of tables.congresses) {
    const sum = middleOf(congress.voting) + middleOf(congress.advisory);
    if (sum !== middleOf(congress.total)) report('congresses', congress.id, `${String(middleOf(congress.voting))} voting and ${String(middleOf(congress.advisory))} advisory delegates are ${String(sum)}, not ${String(middleOf(congress.total))}`);
  }
  const tenth = tables.congresses.find((congress) => congress.id === 'tenth');
  if (tenth === undefined) report('congresses', 'tenth', 'is missing');
  tables.congressDays.forEach((day, index) => {
    const date = new Date(`${day.date}T00:00:00Z`);
    const before = tables.congressDays[index - 1];
    if (before !== undefined && date.getTime() - new Date(`${before.date}T00:00:00Z`).getTime() !== 86_400_000) report('congressDays', day.date, 'is not the day after the row before it');
    const weekday = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][date.getUTCDay()];
    if (weekday !== day.weekday) report('congressDays', day.date, `was a ${String(weekday)}, not a ${day.weekday}`);
    if (day.business.length === 0) report('congressDays', day.date, 'has no business');
  });
  if (tenth !== undefined && (tables.congressDays[0]?.date !== tenth.from || tables.congressDays.at(-1)?.date !== tenth.to)) report('congressDays', 'all', `do not run from ${tenth.from} to ${tenth.to}`);
  for (const platform of tables.platforms) if (platform.named.length > middleOf(platform.signed)) report('platforms', platform.id, 'names more people than signed');
}

function checkVotes(tables: DataTables, report: Report): void {
  for (const vote of tables.votes) {
    const sum = vote.options.reduce((all, option) => all + middleOf(option.count), 0);
    if (vote.closes && sum !== vote.of) report('votes', vote.id, `the options add up to ${String(sum)}, not to ${String(vote.of)}`);
    else if (vote.of !== null && sum > vote.of) report('votes', vote.id, `the options add up to ${String(sum)}, more than the ${String(vote.of)} who had a vote`);
    if (new Set(vote.options.map((option) => option.option)).size !== vote.options.length) report('votes', vote.id, 'an option stands twice');
  }
  const mandates = tables.congresses.find((congress) => congress.id === 'tenth')?.voting;
  const platforms = tables.votes.find((vote) => vote.id === 'tenth_platforms');
  if (platforms === undefined) report('votes', 'tenth_platforms', 'is missing');
  else if (mandates !== undefined && (!platforms.closes || platforms.of !== middleOf(mandates))) report('votes', 'tenth_platforms', `does not close on the ${String(middleOf(mandates))} voting mandates`);
  for (const { id, figure, used } of tables.whereabouts) if (!holds(figure, used)) report('whereabouts', id, `the ${String(used)} that the model takes lie outside the range`);
  const absent = platforms?.options.find((each) => each.option === 'absent');
  const placed = tables.whereabouts.reduce((sum, row) => sum + row.used, INVENTED_SEATS);
  if (absent !== undefined && placed !== middleOf(absent.count)) report('whereabouts', 'all', `with the invented seats they are ${String(placed)}, not the ${String(middleOf(absent.count))} who raised no card`);
  tables.ballot.forEach((row, index) => {
    const before = tables.ballot[index - 1];
    if (mandates !== undefined && row.votes.value > middleOf(mandates)) report('ballot', row.name, 'has more votes than there were mandates');
    const rank = before?.votes.value === row.votes.value ? before.rank : index + 1;
    if (row.rank !== rank) report('ballot', row.name, `has rank ${String(row.rank)} and should have ${String(rank)}`);
    if (before !== undefined && before.votes.value < row.votes.value) report('ballot', row.name, 'has more votes than the row before it');
  });
}

function checkCareers(tables: DataTables, report: Report): void {
  if (tables.careers.length < CAREERS_NEEDED) report('careers', 'all', `are ${String(tables.careers.length)}; at least ${String(CAREERS_NEEDED)} are needed`);
  for (const career of tables.careers) {
    const { born, died, fate } = career;
    if (!FATES.includes(fate)) report('careers', career.id, `the fate "${fate}" is not known`);
    if (career.circles.length === 0 || career.circles.some((circle) => !CIRCLES.includes(circle))) report('careers', career.id, 'the circles are empty or not known');
    if (died !== null && (died < 1921 || (born !== null && died <= born))) report('careers', career.id, `cannot have died in ${String(died)}`);
    if (died === null && fate !== 'unknown' && fate !== 'sentenced') report('careers', career.id, `the fate "${fate}" needs a year of death`);
    if (died !== null && fate === 'unknown') report('careers', career.id, 'has a year of death and an unknown fate');
    if (fate === 'died_in_terror' && died !== 1937 && died !== 1938) report('careers', career.id, 'did not die in 1937 or 1938');
  }
  for (const [circle, size] of [['twenty_two', 22], ['signed_later', 2], ['eighteen', 18]] as const) {
    const found = tables.careers.filter((career) => career.circles.includes(circle)).length;
    if (found !== size) report('careers', circle, `${String(found)} rows belong to this circle, which had ${String(size)}`);
  }
}
