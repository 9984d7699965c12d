// The two further states of everybody who speaks at the congress: <id>-hard and <id>-warm, with what one sees.
import { INVENTED } from './invented.mjs';
import { HISTORICAL } from './historical.mjs';
import { GENERIC } from './generic.mjs';
import { CONGRESS } from './congress.mjs';
import { hard, warm } from './expressions.mjs';

const EVERYBODY = { ...INVENTED, ...HISTORICAL, ...GENERIC, ...CONGRESS };

/** id: [what one sees when hard, when warm, options of hard, options of warm] */
const SEEN = {
  stepan: ['The toolmaker with lowered brows and tight mouth, his face turned to us and half in shadow.', 'The toolmaker with lifted brows and eased eyes, his face tilted into full light.'],
  darya: ['The machine hand frowning under her red kerchief, jaw set, looking straight at us.', 'The machine hand in her red kerchief with raised brows and a wide smile, her head tilted.'],
  kuzma: ['The locomotive fitter with his brows drawn down to his eyes under the railway cap.', 'The locomotive fitter with brows raised and eyes creased, his cap tilted.'],
  yegor: ['The young hewer glaring, lips pressed together, half his thin face in shadow.', 'The young hewer with brows up and the corners of a wide mouth lifted, his head on one side.'],
  shlyapnikov: ['Shlyapnikov with brows drawn together, looking straight at us, the far half of his face black.', 'Shlyapnikov with brows raised and creased eyes, his head tilted, in full light.'],
  kollontai: ['Kollontai with narrowed eyes and closed lips, her face turned towards us.', 'Kollontai with raised brows and a smile, her chin lifted.'],
  medvedev: ['Medvedev with lowered brows and a hard, straight mouth.', 'Medvedev with raised brows and open eyes, his face in full light.', { k: 0.9, light: { key: [-0.76, 0.52, 0.3], rim: [0.93, 0.12, -0.05], rimK: 0.5 } }, { k: 0.8, light: { key: [-0.36, 0.5, 0.84], rim: [0.93, 0.12, -0.05], rimK: 0.55 } }],
  lutovinov: ['Lutovinov staring from under his cap, brows low and mouth turned down.', 'Lutovinov with eased eyes under his cap, head on one side.'],
  lenin: ['Lenin with brows pulled together and eyes narrowed to slits, head lowered, looking straight at us.', 'Lenin amused: eyes creased, brows raised, head thrown a little back.', { k: 0.75, light: { key: [-0.6, 0.6, 0.52], rimK: 0.7 }, eyeT: 0.16 }],
  trotsky: ['Trotsky with frowning brows behind the pince-nez, chin out, half his face in shadow.', 'Trotsky with raised brows behind the pince-nez, chin lifted, in full light.', {}, { k: 0.85 }],
  zinoviev: ['Zinoviev with heavy lowered lids and a mouth drawn down.', 'Zinoviev with raised brows and a soft full-lipped smile.'],
  tomsky: ['Tomsky with a deep frown, looking up at us from a lowered head.', 'Tomsky with raised brows and tired, creased eyes.'],
  dzerzhinsky: ['Dzerzhinsky with eyes narrowed and brows drawn together, half his face black.', 'Dzerzhinsky with raised brows, his long face eased.', {}, { k: 0.7 }],
  typist: ['The typist with lips closed tight, looking straight at us.', 'The typist with raised brows and a smile.'],
  kolya: ['The young sailor with his jaw set and brows down under the cap.', 'The young sailor with a broad smile, his cap on one side.'],
  vetrov: ['The old printer frowning over his spectacles.', 'The old printer with raised brows and kindly creased eyes.'],
  radek: ['Radek without a smile, brows drawn down behind thick glasses.', 'Radek amused, brows high above his glasses, the pipe in the corner of a wide mouth.'],
  bukharin: ['Bukharin frowning, his face for once quite still.', 'Bukharin amused, brows high under his bare forehead, cheeks lifted.'],
  petrograder: ['The Petrograd worker with brows down and jaw clenched, in a light from the side.', 'The Petrograd worker with brows raised, his hollow face eased by a half smile.', {}, { k: 0.8 }],
  cadet: ['The cadet with his lips pressed together, trying to look older than nineteen.', 'The cadet smiling under his cloth helmet, very young.'],
};

export const MOODS = Object.fromEntries(Object.entries(SEEN).flatMap(([id, [stern, kind, sternOptions = {}, kindOptions = {}]]) => [
  [`${id}-hard`, hard(EVERYBODY[id], { alt: stern, ...sternOptions })],
  [`${id}-warm`, warm(EVERYBODY[id], { alt: kind, ...kindOptions })],
]));
