import type { Evidence, Grade } from './evidence.ts';

/**
 * How a life ended, as far as a source says. `died_in_terror`: died 1937–38, the cause not seen; `sentenced`: sentenced in 1935, what followed not
 * found; `died_unclear`: another year, cause not seen; `natural`: illness, age or accident;
 * `abroad_survived`: outlived the terror in posts abroad; `unknown`: lost from sight.
 */
export const FATES = ['shot', 'died_in_terror', 'sentenced', 'camp_died', 'prison_died', 'suicide', 'natural', 'abroad_survived', 'died_unclear', 'unknown'] as const;
export type Fate = (typeof FATES)[number];

/**
 * Which circles a person belonged to. `twenty_two` and `signed_later`: the letter of February 1922; `eighteen`: the case of 1935; `kin`: in
 * it as wife or sister; `opposition`: of the Workers' Opposition or its allies in 1920–21; `after`: joined what grew from it; `beside`: others.
 */
export const CIRCLES = ['opposition', 'twenty_two', 'signed_later', 'eighteen', 'kin', 'after', 'beside'] as const;
export type Circle = (typeof CIRCLES)[number];

/** A real person after 1921. Years; null where not found. `after` is the path in our words. */
export interface Career extends Evidence { id: string; name: string; born: number | null; died: number | null; circles: readonly Circle[]; role1921: string; after: string; fate: Fate }

const LIST = ['letter_22'];
const CASE = ['review_1989'];
const YEAR_ONLY = 'A reference list gives the year and no cause; the same list misprints other dates.';
const FROM_MEMORY = 'As the literature gives it (Allen, reference works); not found again.';
const ONLY_NAME = 'Only the name on the letter is known to us.';

type Row = readonly [id: string, name: string, born: number | null, died: number | null, circles: readonly Circle[], role1921: string, after: string, fate: Fate, sources: readonly string[], grade: Grade, caution?: string];

/** Only a name on the letter of the Twenty-Two. */
const signatory = (id: string, name: string): Row => [id, name, null, null, ['opposition', 'twenty_two'], 'metalworker', 'Signed the letter of 1922; then lost from sight.', 'unknown', LIST, 'B', ONLY_NAME];
/** Only a name in the case of 1935. */
const accused = (id: string, name: string, after = 'Before the Special Conference in spring 1935.', circles: readonly Circle[] = ['opposition', 'eighteen']): Row =>
  [id, name, null, null, circles, 'not found', after, 'sentenced', CASE, 'A', 'The single sentence and the end of this life were not found.'];

const ROWS: readonly Row[] = [
  ['shlyapnikov', 'Aleksandr Shlyapnikov', 1885, 1937, ['opposition', 'twenty_two', 'eighteen'], 'chairman of the metalworkers’ union', 'Lost the chair in May 1921; expulsion in August failed by one vote; Paris, memoirs, planning office; expelled June 1933, five years in 1935, exile; confessed nothing.', 'shot', ['allen_2015', 'review_1989', 'soviet_encyclopedia_entry'], 'A'],
  ['medvedev_s', 'Sergei Medvedev', 1885, 1937, ['opposition', 'twenty_two', 'eighteen'], 'metalworkers’ central committee', 'The letter to Baku of 1924, Pravda in 1926; expelled December 1933, canal workshops, five years in 1935.', 'shot', ['medvedev_ref', 'review_1989', 'allen_baku'], 'A'],
  ['bruno', 'Genrikh Bruno', 1889, 1937, ['opposition', 'twenty_two', 'eighteen'], 'artillery industry', 'Industry; among the eighteen; denied that there was an organisation.', 'died_in_terror', ['review_1989', 'letter_22'], 'B', YEAR_ONLY],
  ['kollontai', 'Aleksandra Kollontai', 1872, 1952, ['opposition', 'signed_later'], 'head of the women’s section', 'Nearly expelled in 1922; envoy in Norway, Mexico, Norway, Sweden to 1945; recanted in print in 1927.', 'abroad_survived', ['clements_1979', 'sokolov_kollontai'], 'A'],
  ['lutovinov', 'Yuri Lutovinov', 1887, 1924, ['opposition'], 'presidium of the trade-union council', 'Trade mission in Berlin; head of the communication workers; spoke against infallible leaders in 1923.', 'suicide', ['lutovinov_ref', 'allen_2015'], 'K', 'Year and posts were seen; suicide and Berlin are as the literature gives them.'],
  ['kutuzov', 'Ivan Kutuzov', 1885, 1943, ['opposition'], 'chairman of the textile workers; Central Committee', 'State loans; arrested in the terror.', 'camp_died', ['granat_kutuzov', 'allen_2015'], 'K', 'The early life was seen in his own account; the end, about 1943, is as the literature gives it, and some works say 1937.'],
  ['kiselev', 'Aleksei Kiselev', 1879, 1937, ['opposition'], 'chairman of the miners’ union', 'Small Council of Commissars, inspection; secretary of the executive committee 1924–37.', 'shot', ['pyzhikov', 'allen_2015'], 'K', FROM_MEMORY],
  ['ignatov', 'Yefim Ignatov', 1890, 1938, ['opposition'], 'Moscow soviet, own group, then with the Opposition', 'Moved from Moscow; soviet and teaching posts.', 'died_in_terror', ['pyzhikov', 'allen_2015'], 'K', FROM_MEMORY],
  ['tolokontsev', 'Aleksandr Tolokontsev', 1889, 1937, ['opposition', 'twenty_two'], 'head of the artillery works', 'Recanted; head of machine-building; Central Committee in the later twenties.', 'shot', ['letter_22', 'wo_roll'], 'K', 'The year is from a reference list; the career and the shooting are as the literature gives them.'],
  ['chelyshev', 'Mikhail Chelyshev', 1888, 1937, ['opposition', 'twenty_two'], 'party control commission', 'Sat in judgement in the purge of 1921; signed in 1922.', 'died_in_terror', ['letter_22', 'wo_roll'], 'B', YEAR_ONLY],
  ['pravdin', 'Aleksandr Pravdin', 1879, 1938, ['opposition', 'twenty_two'], 'old metalworker; railways', 'Posts in the railways.', 'died_in_terror', LIST, 'B', YEAR_ONLY],
  ['mitin', 'Flor Mitin', 1882, 1937, ['opposition', 'twenty_two'], 'metalworker', 'Expelled by the Eleventh Congress.', 'died_in_terror', ['letter_22', 'xi_resolution'], 'B', YEAR_ONLY],
  ['kuznetsov', 'Nikolai Kuznetsov', 1884, 1937, ['opposition', 'twenty_two', 'after'], 'metalworker', 'Expelled by the Eleventh Congress; founder of the Workers’ Group, arrested 1923.', 'died_in_terror', ['letter_22', 'xi_resolution', 'workers_group_ref'], 'B', YEAR_ONLY],
  ['myasnikov', 'Gavriil Myasnikov', 1889, 1945, ['twenty_two', 'after'], 'fitter of Motovilikha, Perm', 'Expelled 1922; Workers’ Group; prison, exile; swam to Persia in 1928, France; came back on a visa given in order to arrest him.', 'shot', ['miasnikov_1945'], 'A'],
  ['lobanov', 'Mikhail Lobanov', 1889, 1929, ['opposition', 'twenty_two'], 'metalworker, Ukraine', 'Signed in 1922.', 'died_unclear', ['letter_22', 'allen_ukraine'], 'B', YEAR_ONLY],
  ['borisov', 'Pavel Borisov', 1892, 1939, ['opposition', 'twenty_two'], 'metalworker', 'Signed in 1922.', 'died_unclear', LIST, 'B', YEAR_ONLY],
  ['tashkin', 'A. M. Tashkin', 1892, 1942, ['opposition', 'twenty_two'], 'metalworker', 'Signed in 1922.', 'died_unclear', LIST, 'B', YEAR_ONLY],
  ['medvedev_a', 'Aleksandr N. Medvedev', 1892, 1944, ['opposition', 'twenty_two'], 'metalworker', 'Signed in 1922.', 'died_unclear', LIST, 'B', YEAR_ONLY],
  ['shadurskaya', 'Zoya Shadurskaya', 1873, 1939, ['signed_later'], 'writer, Kollontai’s friend', 'Signed after the others; her friend to the end.', 'died_unclear', ['letter_22', 'sokolov_kollontai'], 'A'],
  signatory('polosatov', 'A. Polosatov'), signatory('pleshkov', 'V. Pleshkov'), signatory('shokhanov', 'G. Shokhanov'), signatory('ivanov_i', 'I. Ivanov'), signatory('kopylov_m', 'M. Kopylov'),
  signatory('zhilin', 'Zhilin'), signatory('barulin', 'I. Barulin'), signatory('bekrenev', 'V. Bekrenev'), signatory('pavlov', 'A. Pavlov'),
  accused('maslennikov', 'S. I. Maslennikov', 'Denied an organisation; before the Special Conference in spring 1935.'), accused('vichinsky', 'M. A. Vichinsky'), accused('demidov', 'V. P. Demidov'),
  accused('ivanov_m', 'M. N. Ivanov'), accused('mikhailov_m', 'M. F. Mikhailov'), accused('nikolaenko', 'I. I. Nikolaenko', 'Told the examiner that no congress had called the Opposition counter-revolutionary; before the Special Conference.'),
  accused('prokopenko_m', 'M. I. Prokopenko', 'Gave books and revolvers to his sisters and said so; before the Special Conference.'), accused('serebrennikov', 'A. A. Serebrennikov'), accused('tarasov', 'V. E. Tarasov'),
  accused('tikhomirov', 'A. A. Tikhomirov', 'Denied an organisation; before the Special Conference in spring 1935.'),
  accused('prokopenko_o', 'O. Kh. Prokopenko', 'Wife of M. Prokopenko, questioned only about the parcel.', ['eighteen', 'kin']), accused('tarasova', 'K. M. Tarasova', 'Before the Special Conference in spring 1935.', ['eighteen', 'kin']),
  accused('ruzhitskaya', 'N. I. Ruzhitskaya', 'Sister of M. Prokopenko, questioned only about the parcel.', ['eighteen', 'kin']), accused('akhmedova', 'Z. I. Akhmedova', 'Sister of M. Prokopenko, questioned only about the parcel.', ['eighteen', 'kin']),
  accused('dogadina', 'M. I. Dogadina', 'Sister of M. Prokopenko, questioned only about the parcel.', ['eighteen', 'kin']),
  ['milonov', 'Yuri Milonov', 1895, 1980, ['opposition'], 'Samara: secretary, rector of the communist university', 'Called to Moscow in 1921; historian of the unions, then of technology; professor.', 'natural', ['milonov_ref'], 'B', 'His posts are given to 1938 and again later; what lay between was not seen.'],
  ['kazakov', 'Aristarkh Kazakov', null, null, ['opposition'], 'Samara: secretary after Milonov', 'Gone from the post in July 1921.', 'unknown', ['milonov_ref', 'clements_1979'], 'C', 'That he was of the Opposition follows only from the province he led.'],
  ['kopylov', 'Kopylov (N. or I. V.)', null, null, ['opposition'], 'Tula: chairman of the provincial committee, 1920', 'Lost the committee in 1920.', 'unknown', ['pavlyuchenkov_2008', 'tula_wo_ref'], 'C', 'Sources give different initials.'],
  ['perepechko', 'Ivan Perepechko', 1897, 1943, ['opposition'], 'Donbas; spoke at Kharkov in November 1920', 'Party posts in the twenties and thirties.', 'died_unclear', ['allen_documents', 'allen_2015'], 'K', FROM_MEMORY],
  ['antonov', 'Antonov', null, null, ['opposition'], 'spoke at Kharkov in November 1920', 'Lost from sight.', 'unknown', ['allen_documents'], 'B'],
  ['vladimirov', 'Mikhail Vladimirov', null, null, ['opposition'], 'metalworkers’ union', 'Lost from sight.', 'unknown', ['wo_roll'], 'B'],
  ['orlov', 'Kirill Orlov', null, null, ['opposition'], 'council of military industry', 'Lost from our sight; perhaps the commissar of the Tula works of 1918–19.', 'unknown', ['wo_roll'], 'B'],
  ['kubyak', 'Nikolai Kubyak', 1881, 1937, ['opposition'], 'party worker', 'Secretary of the Central Committee 1927–28, commissar of agriculture 1928–29.', 'died_in_terror', ['kubyak_ref'], 'K', 'The dates and posts were seen; that he stood with the Opposition in 1921 is as the literature gives it.'],
  ['barchuk', 'Valerian Barchuk', null, null, ['opposition'], 'teacher, Baku', 'Received the letter of 1924; moved out of Baku.', 'unknown', ['baku_press', 'allen_baku'], 'B'],
  ['kolosov', 'Dmitri Kolosov', 1874, null, ['after'], 'fitter in the Baku oil field', 'Cursed the party on a street corner in August 1924; a case was made of it and later annulled.', 'unknown', ['baku_press'], 'B', 'Born about 1874.'],
  ['moiseev', 'P. Moiseev', null, null, ['after'], 'Workers’ Group, Moscow', 'Founder in 1923; the group was arrested that autumn.', 'unknown', ['workers_group_ref'], 'B'],
  ['panyushkin', 'Vasily Panyushkin', 1888, 1960, ['after'], 'commissar; left in 1921 and founded a party of his own', 'Came back after a talk with Lenin; outlived it all.', 'natural', ['panyushkin_ref'], 'K', 'The party of 1921 was seen; the return and the dates are as the literature gives them.'],
  ['tomsky', 'Mikhail Tomsky', 1880, 1936, ['beside'], 'chairman of the trade-union council (the Ten)', 'Sent to Turkestan in 1921, back in 1922; broken 1928–29; named at the trial of 1936.', 'suicide', ['tomsky_ref'], 'A'],
  ['ryazanov', 'David Ryazanov', 1870, 1938, ['beside'], 'scholar; union fraction', 'Barred from the unions in 1921; expelled 1931.', 'shot', ['rogovin_1992'], 'K', FROM_MEMORY],
  ['sapronov', 'Timofei Sapronov', 1887, 1937, ['beside'], 'Democratic Centralist', 'Expelled 1927; exile and isolator.', 'shot', ['daniels_1960'], 'K', FROM_MEMORY],
  ['osinsky', 'Nikolai Osinsky', 1887, 1938, ['beside'], 'Democratic Centralist; Tula soviet early in 1920', 'Statistics and planning; academician.', 'shot', ['osinsky_tula', 'daniels_1960'], 'K', FROM_MEMORY],
  ['kaminsky', 'Grigori Kaminsky', 1895, 1938, ['beside'], 'ruled Tula 1917–20, then Azerbaijan', 'First commissar of health of the Union; lost it in June 1937.', 'shot', ['kaminsky_ref'], 'K', 'The dates were seen; the shooting is as the literature gives it.'],
  ['nemtsov', 'Nikolai Nemtsov', 1879, 1937, ['beside'], 'gunsmith’s son of Tula, old Bolshevik', 'Posts in Moscow.', 'died_in_terror', ['nemtsov_ref'], 'B', 'Died in Moscow on 26 November 1937; the cause was not seen.'],
  ['shkiryatov', 'Matvei Shkiryatov', 1883, 1954, ['beside'], 'tailor of Tula district; from 1921 in the central purge commission', 'Party control to the end.', 'natural', ['shkiryatov_ref'], 'A'],
  ['solts', 'Aron Solts', 1872, 1945, ['beside'], 'control commission', 'Judge of the party; put aside in the late thirties.', 'natural', ['rutych'], 'K', FROM_MEMORY],
  ['goltsman', 'Abram Goltsman', 1894, 1933, ['beside'], 'metalworkers’ leadership, Trotsky’s platform', 'Civil aviation; killed in an air accident.', 'natural', ['daniels_1960'], 'K', FROM_MEMORY],
];

/** Documented careers. The nine signatories without a date are missing because nobody followed them, not because they came to harm. */
export const CAREERS: readonly Career[] = ROWS.map(([id, name, born, died, circles, role1921, after, fate, sources, grade, caution]) => ({
  id, name, born, died, circles, role1921, after, fate, sources, grade, ...(caution === undefined ? {} : { caution }),
}));
