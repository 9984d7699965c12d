import { estimate, recorded, type Figure } from './evidence.ts';

/** A norm or price by place and month. `place` is a region id; `from` and `to` are months (`YYYY-MM`), both included. */
export interface HungerRow { id: string; place: string; from: string; to: string; who: string; figure: Figure; note: string }

/** A Russian pound (funt) in grams. */
export const GRAMS_IN_POUND = 409.5;

const BERKMAN = ['berkman_1925'];
const POUNDS = 'pounds of bread a day';
/** What is handed out is not what is on the card; Petrograd and Moscow rows of 1920 are an eyewitness's. */
const pounds = (value: number, caution?: string): Figure => recorded(value, POUNDS, BERKMAN, 'B', caution === undefined ? {} : { caution });

const BEFORE_CUT = 'No norm of that month was found. An eyewitness gives a pound for workers in January 1920 and half a pound in Petrograd in February 1921, after the cut of a third.';
const NO_LOCAL = 'No local norm was found. Half a pound was the figure of the striking towns in 1919; works on war orders could reach a Red Army ration against full output.';

/** Bread first. The cut of 22 January 1921: two days' bread had to last three, in four districts, first to 1 February; the old norm did not return. */
export const HUNGER = [
  { id: 'petrograd_soldier_1920', place: 'petrograd', from: '1920-01', to: '1920-02', who: 'soldiers and sailors', figure: pounds(1.5), note: '' },
  { id: 'petrograd_worker_1920', place: 'petrograd', from: '1920-01', to: '1920-02', who: 'factory workers', figure: pounds(1), note: '' },
  { id: 'petrograd_other_1920', place: 'petrograd', from: '1920-01', to: '1920-02', who: 'others', figure: pounds(0.5, 'The source says: half a pound or less.'), note: '' },
  { id: 'moscow_soldier_1920', place: 'moscow', from: '1920-02', to: '1920-02', who: 'soldiers and sailors', figure: pounds(2.5), note: '' },
  { id: 'moscow_office_1920', place: 'moscow', from: '1920-02', to: '1920-02', who: 'office employees', figure: pounds(1.5), note: 'Printed as three pounds for two days.' },
  { id: 'moscow_other_1920', place: 'moscow', from: '1920-02', to: '1920-02', who: 'others', figure: pounds(0.75), note: '' },
  { id: 'moscow_hotel_1920', place: 'moscow', from: '1920-04', to: '1920-05', who: 'guests of the National', figure: recorded(0.375, POUNDS, ['goldman_1923'], 'B', { caution: 'The months are approximate: spring.' }), note: 'Three quarters of a pound for two days, beside canteen soup.' },
  { id: 'moscow_worker_winter', place: 'moscow', from: '1920-12', to: '1921-01', who: 'factory workers', figure: estimate(0.75, 1, POUNDS, BEFORE_CUT, ['berkman_1925', 'semanov_1973']), note: 'Before the cut.' },
  { id: 'petrograd_worker_winter', place: 'petrograd', from: '1920-12', to: '1921-01', who: 'factory workers', figure: estimate(0.75, 1, POUNDS, BEFORE_CUT, ['berkman_1925', 'semanov_1973']), note: 'Before the cut.' },
  { id: 'moscow_cut', place: 'moscow', from: '1921-01', to: '1921-03', who: 'all cards', figure: recorded(2, 'days of bread for 3 days', ['semanov_1973'], 'B'), note: 'From 22 January.' },
  { id: 'petrograd_cut', place: 'petrograd', from: '1921-01', to: '1921-03', who: 'all cards, Kronstadt too', figure: recorded(2, 'days of bread for 3 days', ['semanov_1973'], 'B'), note: 'From 22 January; cut again for some on 17 February.' },
  { id: 'ivanovo_cut', place: 'ivanovo', from: '1921-01', to: '1921-03', who: 'all cards of the district', figure: recorded(2, 'days of bread for 3 days', ['semanov_1973'], 'B'), note: 'From 22 January.' },
  { id: 'petrograd_february', place: 'petrograd', from: '1921-02', to: '1921-02', who: 'factory workers', figure: pounds(0.5), note: '' },
  { id: 'moscow_february', place: 'moscow', from: '1921-02', to: '1921-03', who: 'factory workers', figure: estimate(0.5, 0.67, POUNDS, 'No norm was found: two thirds of the range before the cut.', ['semanov_1973']), note: 'After the cut.' },
  { id: 'ivanovo_winter', place: 'ivanovo', from: '1921-02', to: '1921-03', who: 'mill hands', figure: estimate(0.4, 0.67, POUNDS, 'No norm was found: two thirds of a consuming province’s range.', ['semanov_1973']), note: 'After the cut.' },
  { id: 'tula_1919', place: 'tula', from: '1919-04', to: '1919-04', who: 'workers taken on anew', figure: recorded(250, 'grams of bread a day', ['rehiring_1919'], 'B'), note: 'On the card of April 1919; half a pound is 205 g.' },
  { id: 'tula_winter', place: 'tula', from: '1920-12', to: '1921-03', who: 'arms workers', figure: estimate(0.5, 1, POUNDS, NO_LOCAL, ['rehiring_1919', 'tula_popular']), note: '' },
  { id: 'samara_winter', place: 'samara', from: '1920-12', to: '1921-03', who: 'workers', figure: estimate(0.4, 1, POUNDS, `${NO_LOCAL} On the Volga pay and ration together did not cover need.`, ['rehiring_1919', 'volga_rations']), note: '' },
  { id: 'kharkov_winter', place: 'kharkov', from: '1920-12', to: '1921-03', who: 'workers', figure: estimate(0.4, 1, POUNDS, NO_LOCAL, ['berkman_1925']), note: 'In July 1920 a week’s wage bought less than two pounds in the market.' },
  { id: 'ryazan_camp_1921', place: 'ryazan', from: '1921-01', to: '1921-12', who: 'camp prisoners', figure: recorded(0.5, POUNDS, ['solzhenitsyn_ryazan'], 'B', { caution: 'The month is not given.' }), note: '' },
  { id: 'petrograd_deaths_1920', place: 'petrograd', from: '1920-01', to: '1920-12', who: 'all', figure: recorded(81, 'deaths per 1,000', ['wells_1920'], 'B', { caution: 'The source says: over 81; before the war 22.' }), note: '' },
  { id: 'petrograd_calories_1918', place: 'petrograd', from: '1918-06', to: '1918-06', who: 'card of a worker', figure: recorded(740, 'calories a day', ['yarov_2013'], 'B', { caution: 'About; after Strumilin, whose norm was 3,600.' }), note: '' },
  { id: 'station_egg_1920', place: 'moscow', from: '1920-10', to: '1920-10', who: 'an egg or an apple at a station', figure: recorded(300, 'roubles', ['wells_1920'], 'B', { caution: 'Told of the Petrograd–Moscow line.' }), note: '' },
  { id: 'moscow_worker_1929', place: 'moscow', from: '1929-01', to: '1929-03', who: 'workers', figure: recorded(900, 'grams of bread a day', ['rations_1929'], 'B', { caution: 'Early 1929; the months are ours.' }), note: 'Dependants 500 g.' },
  { id: 'ryazan_worker_1929', place: 'ryazan', from: '1929-02', to: '1929-02', who: 'workers', figure: recorded(800, 'grams of bread a day', ['rations_1929'], 'B'), note: '650 g black and 150 g white; families 500 g.' },
  { id: 'moscow_worker_1930', place: 'moscow', from: '1930-01', to: '1930-12', who: 'workers', figure: estimate(600, 800, 'grams of bread a day', 'The source gives this range for industrial towns.', ['osokina']), note: 'Poor black bread.' },
] as const satisfies readonly HungerRow[];
