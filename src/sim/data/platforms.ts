import { recorded, type Evidence, type Figure } from './evidence.ts';

/** A programme of the winter of 1920–21. `named` are the signatories and spokesmen that we can name; `signed` is how many there were. */
export interface PlatformRow extends Evidence { id: string; name: string; published: string; signed: Figure; named: readonly string[]; gist: string; became: string }

export const PLATFORMS = [
  {
    id: 'workers_opposition', name: 'Workers’ Opposition', published: '1921-01-25', signed: recorded(38, 'signatories', ['smele_2015', 'gaido_review'], 'A'),
    named: ['Shlyapnikov', 'S. Medvedev', 'Lutovinov', 'Kutuzov', 'Kiselev', 'Vladimirov', 'Tolokontsev', 'Bruno', 'Chelyshev', 'Orlov', 'Kollontai (advocate, from 28 January)'],
    gist: 'A congress of producers, elected by the industrial unions, runs the whole economy; no post is filled past the union.', became: '18 votes on 14 March; condemned as a deviation on the 16th.',
    sources: ['smele_2015', 'gaido_review', 'wo_roll'], grade: 'B', caution: 'The full list of the thirty-eight was not seen; these are the names that the sources give as signatories or leaders.',
  },
  {
    id: 'ten', name: 'Platform of the Ten', published: '1921-01-14', signed: recorded(10, 'signatories', ['brinton_1970', 'nikonov_2020'], 'A'),
    named: ['Artem', 'Kalinin', 'Kamenev', 'Lenin', 'Lozovsky', 'Petrovsky', 'Rudzutak', 'Stalin', 'Tomsky', 'Zinoviev'],
    gist: 'The unions stay outside the state and are a school; persuasion before compulsion.', became: '336 votes on 14 March.', sources: ['brinton_1970', 'nikonov_2020'], grade: 'A',
  },
  {
    id: 'trotsky_bukharin', name: 'Trotsky, later with Bukharin', published: '1920-12-25', signed: recorded(8, 'signatories', ['fischer_1964'], 'B', { caution: 'Members of the Central Committee only; forty-six Ukrainians, unionists and Muscovites signed beside them.' }),
    named: ['Trotsky', 'Bukharin', 'Andreev', 'Dzerzhinsky', 'Krestinsky', 'Preobrazhensky', 'Rakovsky', 'Serebryakov'],
    gist: 'Unions and economic offices grow into one; union men become organisers of production under discipline.', became: '50 votes on 14 March.', sources: ['fischer_1964', 'trotsky_1921'], grade: 'A',
  },
  {
    id: 'buffer', name: 'Buffer group', published: '1921-01-16', signed: recorded(6, 'signatories', ['nikonov_2020'], 'B'),
    named: ['Bukharin', 'Larin', 'Preobrazhensky', 'Serebryakov', 'Sokolnikov', 'Yakovleva'],
    gist: 'School and apparatus both; what the unions nominate binds the state.', became: 'Joined Trotsky before the congress.', sources: ['nikonov_2020', 'brinton_1970'], grade: 'A',
  },
  {
    id: 'democratic_centralists', name: 'Democratic Centralists', published: '1921-01-16', signed: recorded(7, 'signatories', ['nikonov_2020'], 'B'),
    named: ['Bubnov', 'Boguslavsky', 'Kamensky', 'Maksimovsky', 'Osinsky', 'Rafail', 'Sapronov'],
    gist: 'The union quarrel is a sign of the disease; the disease is command from the centre.', became: 'Withdrawn before the vote of 14 March.', sources: ['nikonov_2020'], grade: 'B', caution: 'That it was withdrawn is as the literature gives it (Daniels).',
  },
  {
    id: 'ignatov', name: 'Ignatov’s group', published: '1921-01-17', signed: recorded(1, 'signatories', ['nikonov_2020'], 'K', { caution: 'Only the leader’s name was found; the day is that of his speech to the Moscow Committee.' }),
    named: ['Ignatov'], gist: 'A fixed majority of workers in party committees, officials back to the bench in turn; the soviets’ economic bodies, not a producers’ congress.',
    became: 'Joined the Workers’ Opposition during the debate.', sources: ['nikonov_2020', 'fischer_1964'], grade: 'K', caution: 'Content from memory of the literature (Daniels, Schapiro); the name and the joining were seen.',
  },
] as const satisfies readonly PlatformRow[];

export type PlatformKey = (typeof PLATFORMS)[number]['id'];
