import { estimate, recorded, type Evidence, type Figure, type Unit } from './evidence.ts';

export interface VoteOption { option: string; count: Figure }
/**
 * A vote on record. `of`: all who had a vote, where a source says so; `closes`: whether the options
 * must add up to it.
 */
export interface RecordedVote extends Evidence { id: string; body: string; date: string; question: string; options: readonly VoteOption[]; of: number | null; closes: boolean }

type Votes = Readonly<Record<string, number>>;

/** The same evidence for the row and for each of its figures. */
function vote(id: string, body: string, date: string, question: string, of: number | null, votes: Votes, evidence: Evidence, unit: Unit = 'votes', rest: readonly VoteOption[] = []): RecordedVote {
  const options = Object.entries(votes).map(([option, value]) => ({ option, count: { value, unit, ...evidence } }));
  return { id, body, date, question, of, closes: of !== null && rest.length === 0, options: [...options, ...rest], ...evidence };
}

const PROTOCOLS: Evidence = { sources: ['protocols_x', 'daniels_1960'], grade: 'K', caution: 'As the literature (Daniels, Schapiro) quotes the protocols; not seen by us.' };
/** Who voted for on 16 March: 406 voted on the 14th, and the ballot for the Central Committee gave its first name 479. */
const forOn16March = (against: number): VoteOption => ({
  option: 'for', count: estimate(406 - against, 479 - against, 'votes', 'Not found. 406 voted on 14 March; the ballot for the Central Committee gives its first name 479 votes; take away those against.', ['protocols_x']),
});

/** Votes of the party and of union fractions. Figures as printed; where a side was not found it is an estimate or left out. */
export const RECORDED_VOTES: readonly RecordedVote[] = [
  vote('tenth_platforms', 'Tenth Congress', '1921-03-14', 'Which platform on the unions?', 694, { ten: 336, trotsky_bukharin: 50, workers_opposition: 18, abstained: 2, absent: 288 }, PROTOCOLS, 'delegates'),
  vote('tenth_unity', 'Tenth Congress', '1921-03-16', 'On party unity', null, { against: 25 }, { ...PROTOCOLS, caution: 'About 25, as the literature (Daniels, Schapiro) quotes the protocols.' }, 'votes', [forOn16March(25)]),
  vote('tenth_deviation', 'Tenth Congress', '1921-03-16', 'On the syndicalist and anarchist deviation', null, { against: 30 }, { ...PROTOCOLS, caution: 'About 30, as the literature (Daniels, Schapiro) quotes the protocols.' }, 'votes', [forOn16March(30)]),
  vote('miners_fraction', 'Communist group of the miners’ congress', '1921-01-24', 'Which platform on the unions?', null, { ten: 137, workers_opposition: 61, trotsky_bukharin: 8 }, { sources: ['lenin_cw32'], grade: 'A' }),
  vote('moscow_committee', 'Enlarged Moscow Committee', '1921-01-17', 'Which platform on the unions?', null, { ten: 76, trotsky_bukharin: 27, ignatov: 25, democratic_centralists: 11, buffer: 5, workers_opposition: 4, nogin: 0, ryazanov: 0 }, { sources: ['daniels_1960', 'nikonov_2020'], grade: 'K', caution: 'The meeting was seen in a source; the figures are as the literature gives them from Lenin’s collected works.' }),
  vote('moscow_provincial', 'Moscow provincial conference', '1920-11-22', 'Whose list for the Moscow Committee?', 278, { majority: 154, joint_opposition: 124 }, { sources: ['no_less_than_mystic', 'moscow_conference_note'], grade: 'B', caution: 'The 154 are what is left of 278. Sources end the conference on 22 or 26 November.' }),
  vote('southern_shore', 'Communists of the southern-shore forts, Petrograd', '1921-01-15', 'Which platform on the unions?', null, { ten: 91, trotsky_bukharin: 33 }, { sources: ['semanov_1973'], grade: 'B' }),
  vote('naval_communists', 'Naval Communists, Petrograd', '1921-01-19', 'Which platform on the unions?', 100, { ten: 90, trotsky_bukharin: 10 }, { sources: ['semanov_1973'], grade: 'K', caution: 'The meeting was seen; about nine in ten for the Ten is as the literature (Avrich, Daniels) gives it.' }, 'percent'),
  vote('metalworkers_fraction', 'Communist fraction of the metalworkers’ fourth congress', '1921-05-28', 'The list of officers from the Central Committee', null, { against: 120, for: 40 }, { sources: ['brinton_1970', 'daniels_1960'], grade: 'K', caution: 'As the literature (Daniels, Schapiro, Brinton) gives it; the day is approximate, end of May. The centre appointed its own list all the same.' }),
  vote('union_fraction_ryazanov', 'Communist fraction of the fourth trade-union congress', '1921-05-18', 'Ryazanov: unions choose their own officers', null, { for: 1_500, against: 30 }, { sources: ['daniels_1960'], grade: 'K', caution: 'Round figures, as Daniels gives them; undone at the next sitting.' }),
  vote('plenum_shlyapnikov', 'Joint plenum, Central Committee and Control Commission', '1921-08-09', 'Expel Shlyapnikov (18 of 27 needed)', 27, { for: 17, not_for: 10 }, { sources: ['rutych'], grade: 'B', caution: 'One vote short, from Solts’s report; other literature says three.' }),
  vote('eleventh_control', 'Eleventh Congress', '1922-04-02', 'Abolish the control commissions', null, { for: 89, against: 223, abstained: 54 }, { sources: ['schapiro_1955'], grade: 'K', caution: 'As Schapiro gives it; the day was not seen.' }),
  vote('eleventh_twenty_two', 'Eleventh Congress, closed session', '1922-04-02', 'Expel five of the former Opposition', 5, { expelled: 2, kept: 3 }, { sources: ['xi_resolution'], grade: 'A', caution: 'Persons, not votes: the count of cards was not found.' }, 'persons'),
  vote('tula_extraordinary', 'Tula extraordinary provincial conference', '1920', 'The provincial committee’s work is unsatisfactory', null, { for: 185, against: 49 }, { sources: ['tula_wo_ref'], grade: 'B', caution: 'One reference article, without a day.' }),
  vote('tula_soviet', 'Tula soviet', '1917', 'Power to the soviets', null, { against: 147, for: 109 }, { sources: ['tula_popular'], grade: 'B' }),
  vote('plenum_november', 'Central Committee plenum', '1920-11-09', 'Lenin’s theses against Trotsky’s', null, { for: 10, against: 4 }, { sources: ['lenin_cw32', 'pavlyuchenkov_2008'], grade: 'K', caution: 'As the literature gives it from Lenin’s own chronology.' }),
  vote('plenum_december', 'Central Committee plenum', '1920-12-07', 'Bukharin’s buffer motion', null, { for: 8, against: 7 }, { sources: ['pavlyuchenkov_2008'], grade: 'K', caution: 'The decision was seen; the figures are as the literature gives them.' }),
];

/** How many of the miners’ group voted for the Opposition, percent, as the editors print it (of votes cast). */
export const MINERS_SHARE = recorded(29.6, 'percent', ['lenin_cw32'], 'A');
