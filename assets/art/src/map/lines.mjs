// The rail lines of the campaign and the junctions on their way: [degrees east, degrees north]. Which towns a line joins is the game's own
// table (src/sim/data/rail-lines.ts); here stands only how it runs. Places of junctions are those of the stations, to a few hundredths of a degree.
export const TOWNS = {
  tula: [37.62, 54.19], uzlovaya: [38.16, 53.98], moscow: [37.62, 55.75], kolomna: [38.78, 55.08], petrograd: [30.31, 59.94], tver: [35.9, 56.86],
  yaroslavl: [39.89, 57.62], ivanovo: [40.97, 57.0], vladimir: [40.41, 56.13], nizhny: [44.0, 56.33], ryazan: [39.74, 54.63], kaluga: [36.26, 54.51],
  oryol: [36.06, 52.97], bryansk: [34.36, 53.24], kursk: [36.19, 51.73], smolensk: [32.05, 54.78], voronezh: [39.2, 51.66], tambov: [41.45, 52.72],
  saratov: [46.03, 51.53], samara: [50.15, 53.2], kharkov: [36.23, 49.99], lugansk: [39.31, 48.57], ekaterinoslav: [35.04, 48.46], nikolaev: [31.99, 46.97],
  odessa: [30.73, 46.48], kiev: [30.52, 50.45], krasnodar: [38.98, 45.04], rostov: [39.72, 47.23], perm: [56.25, 58.01], yekaterinburg: [60.61, 56.84],
  chelyabinsk: [61.4, 55.16], omsk: [73.37, 54.99],
};

const J = {
  serpukhov: [37.41, 54.92], podolsk: [37.55, 55.43], plavsk: [37.29, 53.71], mtsensk: [36.57, 53.28], aleksin: [37.07, 54.5], skopin: [39.55, 53.82], ryazhsk: [40.07, 53.71],
  kozlov: [40.5, 52.9], gryazi: [39.93, 52.49], yefremov: [38.12, 53.14], yelets: [38.5, 52.62], morshansk: [41.8, 53.44], penza: [45.0, 53.2], kuznetsk: [46.6, 53.1],
  syzran: [48.47, 53.15], ramenskoye: [38.2, 55.56], maloyaroslavets: [36.46, 55.01], mozhaisk: [36.02, 55.5], vyazma: [34.3, 55.21], orekhovo: [38.97, 55.8],
  alexandrov: [38.71, 56.4], rostov_great: [39.4, 57.18], klin: [36.73, 56.33], bologoye: [34.06, 57.88], vishera: [32.22, 58.85], kovrov: [41.32, 56.36], vyazniki: [42.16, 56.25],
  novki: [41.09, 56.36], shuya: [41.38, 56.85], nerekhta: [40.57, 57.46], danilov: [40.18, 58.19], vologda: [39.88, 59.22], buy: [41.5, 58.47], galich: [42.35, 58.38],
  kotelnich: [48.3, 58.3], vyatka: [49.66, 58.6], glazov: [52.66, 58.14], ponyri: [36.3, 52.31], karachev: [34.98, 53.12], roslavl: [32.86, 53.95], sukhinichi: [35.34, 54.1],
  khutor: [33.95, 52.05], konotop: [33.2, 51.24], nezhin: [31.88, 51.05], lgov: [35.26, 51.66], belgorod: [36.58, 50.6], kastornoye: [38.13, 51.83], rtishchevo: [43.79, 52.26],
  kinel: [50.63, 53.22], abdulino: [53.65, 53.68], ufa: [55.97, 54.73], zlatoust: [59.67, 55.17], kurgan: [65.34, 55.44], petropavlovsk: [69.15, 54.87], kasli: [60.9, 56.0],
  kungur: [56.94, 57.43], tyumen: [65.53, 57.15], ishim: [69.48, 56.11], slavyansk: [37.6, 48.85], popasnaya: [38.4, 48.63], lozovaya: [36.32, 48.89], sinelnikovo: [35.51, 48.32],
  dolgintsevo: [33.55, 47.9], likhaya: [40.2, 48.15], novocherkassk: [40.1, 47.42], liski: [39.55, 50.98], millerovo: [40.4, 48.92], tikhoretskaya: [40.13, 45.85],
  kazatin: [28.83, 49.72], zhmerinka: [28.11, 49.04], birzula: [29.53, 47.75], kolosovka: [31.26, 47.28],
};

/** From, to, junctions between. */
const LINES = [
  ['tula', 'moscow', 'serpukhov podolsk'], ['tula', 'oryol', 'plavsk mtsensk'], ['tula', 'kaluga', 'aleksin'], ['tula', 'uzlovaya', ''],
  ['uzlovaya', 'ryazan', 'skopin ryazhsk'], ['uzlovaya', 'tambov', 'skopin ryazhsk kozlov'], ['uzlovaya', 'voronezh', 'yefremov yelets gryazi'], ['uzlovaya', 'samara', 'skopin ryazhsk morshansk penza kuznetsk syzran'],
  ['moscow', 'kolomna', 'ramenskoye'], ['kolomna', 'ryazan', ''], ['moscow', 'kaluga', 'maloyaroslavets'], ['moscow', 'smolensk', 'mozhaisk vyazma'],
  ['moscow', 'vladimir', 'orekhovo'], ['moscow', 'yaroslavl', 'alexandrov rostov_great'], ['moscow', 'tver', 'klin'], ['tver', 'petrograd', 'bologoye vishera'],
  ['vladimir', 'nizhny', 'novki kovrov vyazniki'], ['vladimir', 'ivanovo', 'novki shuya'], ['yaroslavl', 'ivanovo', 'nerekhta'], ['yaroslavl', 'perm', 'danilov vologda buy galich kotelnich vyatka glazov'],
  ['oryol', 'kursk', 'ponyri'], ['oryol', 'bryansk', 'karachev'], ['bryansk', 'smolensk', 'roslavl'], ['kaluga', 'bryansk', 'sukhinichi'], ['bryansk', 'kiev', 'khutor konotop nezhin'],
  ['kursk', 'kiev', 'lgov konotop nezhin'], ['kursk', 'kharkov', 'belgorod'], ['kursk', 'voronezh', 'kastornoye'], ['ryazan', 'voronezh', 'ryazhsk kozlov gryazi'], ['ryazan', 'tambov', 'ryazhsk kozlov'], ['tambov', 'saratov', 'rtishchevo'],
  ['samara', 'chelyabinsk', 'kinel abdulino ufa zlatoust'], ['chelyabinsk', 'omsk', 'kurgan petropavlovsk'], ['chelyabinsk', 'yekaterinburg', 'kasli'], ['perm', 'yekaterinburg', 'kungur'], ['yekaterinburg', 'omsk', 'tyumen ishim'],
  ['kharkov', 'lugansk', 'slavyansk popasnaya'], ['kharkov', 'ekaterinoslav', 'lozovaya sinelnikovo'], ['ekaterinoslav', 'nikolaev', 'dolgintsevo'], ['lugansk', 'rostov', 'likhaya novocherkassk'], ['voronezh', 'rostov', 'liski millerovo likhaya novocherkassk'],
  ['rostov', 'krasnodar', 'tikhoretskaya'], ['kiev', 'odessa', 'kazatin zhmerinka birzula'], ['nikolaev', 'odessa', 'kolosovka'],
];

/** Every line as its way over the ground. */
export const WAYS = LINES.map(([from, to, by]) => ({
  key: `${from}-${to}`,
  points: [TOWNS[from], ...(by === '' ? [] : by.split(' ').map((name) => J[name])), TOWNS[to]],
}));
