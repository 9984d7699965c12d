import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogFiles } from '../../src/build/catalog-files.ts';
import { checkData } from '../../src/build/check-data.ts';
import { documentedFates } from '../../src/sim/data/documented-fates.ts';
import { GRADES, isEstimate, middleOf, recorded, type Figure } from '../../src/sim/data/evidence.ts';
import { railDistances } from '../../src/sim/data/rail-lines.ts';
import { MINERS_SHARE } from '../../src/sim/data/recorded-votes.ts';
import { TABLES, type DataTables } from '../../src/sim/data/tables.ts';

const sourceKeys = new Set(readCatalogFiles(path.resolve(import.meta.dirname, '../../story')).entries.sources.keys());
const vote = (id: string): Record<string, number> => Object.fromEntries((TABLES.votes.find((each) => each.id === id)?.options ?? []).filter((each) => !isEstimate(each.count)).map((each) => [each.option, middleOf(each.count)]));
/** The tables with something spoilt. */
const spoilt = (spoil: (tables: DataTables) => Partial<DataTables>): string[] => checkData(sourceKeys, { ...TABLES, ...spoil(TABLES) });
/** One table with one row changed. */
function withRow<Row extends { id: string }>(rows: readonly Row[], id: string, change: Partial<Row>): Row[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

describe('the tables', () => {
  it('have no fault', () => {
    expect(checkData(sourceKeys)).toEqual([]);
  });

  it('give every figure a unit, a source and a grade, or a range with its reason', () => {
    let figures = 0;
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('unit' in value) {
        figures += 1;
        const figure = value as Figure;
        expect(figure.sources.length).toBeGreaterThan(0);
        if (isEstimate(figure)) expect(figure.reason).not.toBe('');
        else expect(GRADES).toContain(figure.grade);
      }
      Object.values(value).forEach(walk);
    };
    walk(TABLES);
    expect(figures).toBeGreaterThan(200);
  });

  it('never call an estimate recorded: no town has a figure for its platform votes', () => {
    for (const region of TABLES.regions) expect(Object.keys(region.leaning)).not.toContain('value');
  });
});

describe('golden figures', () => {
  it('of the Tenth Congress: 694 and 296 delegates for 732,521 members', () => {
    const tenth = TABLES.congresses.find((congress) => congress.id === 'tenth');
    expect([tenth?.voting, tenth?.advisory, tenth?.total, tenth?.partyMembers].map((figure) => figure && middleOf(figure))).toEqual([694, 296, 990, 732_521]);
    expect(TABLES.congressDays.map((day) => day.date.slice(-2))).toEqual(['08', '09', '10', '11', '12', '13', '14', '15', '16']);
  });

  it('of the votes', () => {
    expect(vote('tenth_platforms')).toEqual({ ten: 336, trotsky_bukharin: 50, workers_opposition: 18, abstained: 2, absent: 288 });
    expect(vote('tenth_unity')).toEqual({ against: 25 });
    expect(vote('tenth_deviation')).toEqual({ against: 30 });
    expect(vote('miners_fraction')).toEqual({ ten: 137, workers_opposition: 61, trotsky_bukharin: 8 });
    expect(vote('moscow_committee')).toEqual({ ten: 76, trotsky_bukharin: 27, ignatov: 25, democratic_centralists: 11, buffer: 5, workers_opposition: 4, nogin: 0, ryazanov: 0 });
    expect(vote('moscow_provincial')).toEqual({ majority: 154, joint_opposition: 124 });
    expect(vote('southern_shore')).toEqual({ ten: 91, trotsky_bukharin: 33 });
    expect(vote('naval_communists')).toEqual({ ten: 90, trotsky_bukharin: 10 });
    expect(vote('metalworkers_fraction')).toEqual({ against: 120, for: 40 });
    expect(vote('plenum_shlyapnikov')).toEqual({ for: 17, not_for: 10 });
    expect(vote('eleventh_control')).toEqual({ for: 89, against: 223, abstained: 54 });
    expect(vote('tula_extraordinary')).toEqual({ for: 185, against: 49 });
  });

  it('of the miners agree with the share that is printed beside them', () => {
    expect(Math.round(1_000 * 61 / (137 + 61 + 8)) / 10).toBe(MINERS_SHARE.value);
  });

  it('of the ballot: Lenin first, Kutuzov and Shlyapnikov elected with the fewest but two', () => {
    expect(TABLES.ballot).toHaveLength(25);
    expect(TABLES.ballot.filter((row) => row.opposition).map((row) => [row.rank, row.name])).toEqual([[22, 'Kutuzov'], [23, 'Shlyapnikov']]);
    expect(TABLES.ballot[0]?.name).toBe('Lenin');
  });

  it('of the platforms: ten signed the Ten, thirty-eight the Opposition', () => {
    const signed = (id: string): unknown => TABLES.platforms.filter((platform) => platform.id === id).map((platform) => middleOf(platform.signed))[0];
    expect([signed('ten'), signed('workers_opposition')]).toEqual([10, 38]);
    expect(TABLES.platforms.find((platform) => platform.id === 'ten')?.named).toHaveLength(10);
  });

  it('of the purges and of bread', () => {
    const expelled = (id: string): unknown => TABLES.purges.filter((purge) => purge.id === id).map((purge) => middleOf(purge.expelled))[0];
    expect([expelled('purge_1929'), expelled('purge_1933')]).toEqual([11, 18.3]);
    const first = TABLES.purges.find((purge) => purge.id === 'purge_1921')?.expelled;
    expect(first !== undefined && isEstimate(first) && first.low <= 25 && first.high >= 25).toBe(true);
    expect(TABLES.hunger.filter((row) => row.figure.unit === 'days of bread for 3 days').map((row) => row.place).sort()).toEqual(['ivanovo', 'moscow', 'petrograd']);
  });

  it('of the distances: Moscow is 193 km away and every town can be reached', () => {
    expect(railDistances('tula').get('moscow')).toBe(193);
    expect(railDistances('tula').size).toBe(TABLES.regions.length);
  });
});

describe('the documented careers', () => {
  it('hold the Twenty-Two, the two who signed later and the Eighteen', () => {
    const size = (circle: string): number => TABLES.careers.filter((career) => career.circles.some((each) => each === circle)).length;
    expect([size('twenty_two'), size('signed_later'), size('eighteen')]).toEqual([22, 2, 18]);
    expect(TABLES.careers.length).toBeGreaterThanOrEqual(40);
  });

  it('know a year of death for thirteen of the Twenty-Two, eight of them in 1937–38, and own to nine unknown', () => {
    const letter = TABLES.careers.filter((career) => career.circles.includes('twenty_two'));
    expect(letter.filter((career) => career.died !== null)).toHaveLength(13);
    expect(letter.filter((career) => career.died === 1937 || career.died === 1938)).toHaveLength(8);
    expect(letter.filter((career) => career.fate === 'unknown')).toHaveLength(9);
  });

  it('have the end of the leaders right', () => {
    const end = (id: string): unknown => TABLES.careers.filter((career) => career.id === id).map((career) => [career.fate, career.died])[0];
    expect([end('shlyapnikov'), end('medvedev_s'), end('kollontai'), end('myasnikov')]).toEqual([['shot', 1937], ['shot', 1937], ['abroad_survived', 1952], ['shot', 1945]]);
  });

  it('give shares that add up to one, with and without the unknown', () => {
    const counts = documentedFates();
    expect(counts.reduce((sum, each) => sum + each.share, 0)).toBeCloseTo(1, 10);
    expect(counts.reduce((sum, each) => sum + each.known, 0)).toBeCloseTo(1, 10);
    expect(documentedFates([])).toEqual(counts.map((each) => ({ fate: each.fate, count: 0, share: 0, known: 0 })));
  });
});

describe('the check names the row', () => {
  it('when somebody without a card is nowhere, or outside the range', () => {
    expect(spoilt((tables) => ({ whereabouts: withRow(tables.whereabouts, 'ill', { used: 5 }) }))).toEqual(['whereabouts "all": with the invented seats they are 289, not the 288 who raised no card.']);
    expect(spoilt((tables) => ({ whereabouts: withRow(tables.whereabouts, 'kronstadt', { used: 150 }) }))[0]).toBe('whereabouts "kronstadt": the 150 that the model takes lie outside the range.');
  });

  it('when a source is not in the catalog, or none is given', () => {
    expect(spoilt((tables) => ({ careers: withRow(tables.careers, 'milonov', { sources: ['nowhere'] }) }))).toEqual(['careers "milonov": the source "nowhere" is not in the catalog.']);
    expect(spoilt((tables) => ({ careers: withRow(tables.careers, 'milonov', { sources: [] }) }))).toEqual(['careers "milonov": no source is given.']);
    expect(checkData(new Set([...sourceKeys].filter((key) => key !== 'bse_tula')))).toEqual(expect.arrayContaining(['railLines "moscow–tula": km: the source "bse_tula" is not in the catalog.']));
  });

  it('when a rail line leads to an unknown place, or a town is cut off', () => {
    const line = { from: 'tula', to: 'atlantis', by: '', km: recorded(1, 'km', ['bse_tula'], 'B') };
    expect(spoilt((tables) => ({ railLines: [...tables.railLines, line] }))).toEqual(['railLines "atlantis–tula": the place "atlantis" is not in the table of regions.']);
    expect(spoilt((tables) => ({ railLines: tables.railLines.filter((each) => each.to !== 'krasnodar') }))).toEqual(['regions "krasnodar": no rail line leads there from Tula.']);
  });

  it('when a distance does not hold the sum of the lines', () => {
    expect(spoilt((tables) => ({ regions: withRow(tables.regions, 'kaluga', { railKm: recorded(300, 'km', ['bse_tula'], 'B') }) }))).toEqual(['regions "kaluga": railKm does not hold the 113 km that the lines add up to.']);
  });

  it('when hunger or a purge is in an unknown place', () => {
    expect(spoilt((tables) => ({ hunger: withRow(tables.hunger, 'tula_1919', { place: 'tulla' }) }))).toEqual(['hunger "tula_1919": the place "tulla" is not in the table of regions.']);
    expect(spoilt((tables) => ({ purges: withRow(tables.purges, 'purge_1929', { place: 'tulla' }) }))).toEqual(['purges "purge_1929": the place "tulla" is not in the table of regions.']);
  });

  it('when an id stands twice', () => {
    expect(spoilt((tables) => ({ hunger: [...tables.hunger, ...tables.hunger.slice(0, 1)] }))).toEqual(['hunger "petrograd_soldier_1920": stands twice.']);
    expect(spoilt((tables) => ({ railLines: [...tables.railLines, ...tables.railLines.slice(0, 1).map((line) => ({ ...line, from: line.to, to: line.from }))] }))).toEqual(['railLines "moscow–tula": stands twice.']);
  });

  it('when the platform vote does not close on 694', () => {
    const short = (tables: DataTables): DataTables['votes'] => tables.votes.map((each) => (each.id === 'tenth_platforms' ? { ...each, options: each.options.filter((option) => option.option !== 'absent') } : each));
    expect(spoilt((tables) => ({ votes: short(tables) }))).toEqual(['votes "tenth_platforms": the options add up to 406, not to 694.']);
    expect(spoilt((tables) => ({ votes: withRow(tables.votes, 'tenth_platforms', { closes: false }) }))).toEqual(['votes "tenth_platforms": does not close on the 694 voting mandates.']);
  });

  it('when the delegates do not add up to 990', () => {
    expect(spoilt((tables) => ({ congresses: withRow(tables.congresses, 'tenth', { advisory: recorded(295, 'delegates', ['lenin_cw32'], 'A') }) }))).toEqual(['congresses "tenth": 694 voting and 295 advisory delegates are 989, not 990.']);
  });

  it('when the unions of 1919 do not add up to the printed total', () => {
    expect(spoilt((tables) => ({ unions: tables.unions.filter((union) => union.id !== 'printers') }))).toEqual(['allUnions "january1919": the unions add up to 3362000, not to 3422000.']);
  });

  it('when a ballot is out of order', () => {
    expect(spoilt((tables) => ({ ballot: tables.ballot.map((row) => (row.name === 'Stalin' ? { ...row, rank: 1 } : row)) }))).toEqual(expect.arrayContaining(['ballot "Stalin": has rank 1 and should have 6.']));
  });

  it('when grade K carries no caution', () => {
    const row = TABLES.careers.find((career) => career.id === 'kiselev');
    const bare = row === undefined ? [] : [{ id: row.id, name: row.name, born: row.born, died: row.died, circles: row.circles, role1921: row.role1921, after: row.after, fate: row.fate, sources: row.sources, grade: row.grade }];
    expect(spoilt((tables) => ({ careers: [...tables.careers.filter((career) => career.id !== 'kiselev'), ...bare] }))).toEqual(['careers "kiselev": grade K without a caution.']);
  });

  it('when an estimate gives no reason, or its range is upside down', () => {
    const range = { estimate: true as const, low: 9, high: 5, unit: 'members' as const, reason: '', sources: ['own_estimate'] };
    expect(spoilt((tables) => ({ regions: withRow(tables.regions, 'tver', { members: range }) }))).toEqual(['regions "tver": members: the range 9 to 5 is upside down.', 'regions "tver": members: the estimate gives no reason.']);
  });

  it('when a life makes no sense, or too few are left', () => {
    expect(spoilt((tables) => ({ careers: withRow(tables.careers, 'milonov', { died: 1894 }) }))).toEqual(['careers "milonov": cannot have died in 1894.']);
    expect(spoilt((tables) => ({ careers: withRow(tables.careers, 'milonov', { died: null }) }))).toEqual(['careers "milonov": the fate "natural" needs a year of death.']);
    expect(spoilt((tables) => ({ careers: tables.careers.slice(0, 39) }))).toEqual(expect.arrayContaining(['careers "all": are 39; at least 40 are needed.']));
  });

  it('when a day of the congress is missing or has the wrong name', () => {
    expect(spoilt((tables) => ({ congressDays: tables.congressDays.filter((day) => day.date !== '1921-03-12') }))).toEqual(['congressDays "1921-03-13": is not the day after the row before it.']);
    expect(spoilt((tables) => ({ congressDays: tables.congressDays.map((day) => (day.date === '1921-03-14' ? { ...day, weekday: 'Friday' } : day)) }))).toEqual(['congressDays "1921-03-14": was a Monday, not a Friday.']);
  });
});
