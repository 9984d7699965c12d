import { estimate, recorded, type Estimate, type Figure } from './evidence.ts';

/** A trade union. `inTotal`: whether the printed total of January 1919 counts it (see `ALL_UNIONS`). */
export interface Union { id: string; name: string; members1919: Figure; members1921: Figure; inTotal: boolean; debate: string }

const MCBRIDE = ['mcbride_1920'];

const january1919 = (members: number): Figure => recorded(members, 'members', MCBRIDE, 'B', { asOf: 'January 1919' });

/** Between no growth and two and a half times: all unions together went from 3.4 to over 6.8 million while provinces came back. */
function grown(members: number): Estimate {
  return estimate(members, members * 2.5, 'members', 'Not found by union. All unions together doubled from January 1919 to the end of 1920, mostly because provinces were won back; a single union may have stood still or grown faster.', ['mcbride_1920', 'voitikov_2016']);
}

/** All unions together, members. The text of 1919 says 3,422,000; its own list adds up to that without the foresters. */
export const ALL_UNIONS = {
  january1919: recorded(3_422_000, 'members', MCBRIDE, 'B', { asOf: 'January 1919' }),
  april1920: recorded(4_300_000, 'members', ['ilp_unions_1920'], 'B', { asOf: 'April 1920, represented at the third congress' }),
  end1920: recorded(6_800_000, 'members', ['voitikov_2016'], 'B', { asOf: 'end of 1920', caution: 'The source says: more than.' }),
  may1921: recorded(8_000_000, 'members', ['solidarnost_1921'], 'B', { asOf: 'May 1921, fourth congress', caution: 'The source says: more than.' }),
} as const;

/** Unions represented at the second congress of January 1919, as printed, and the miners, who then were behind the front. */
export const UNIONS = [
  { id: 'metal', name: 'Metalworkers', members1919: january1919(400_000), members1921: grown(400_000), inTotal: true, debate: 'Shlyapnikov’s union and the ground of the Opposition; Goltsman led Trotsky’s side in it.' },
  { id: 'textile', name: 'Textile workers', members1919: january1919(711_000), members1921: grown(711_000), inTotal: true, debate: 'Its chairman Kutuzov signed with the Opposition.' },
  {
    id: 'miners', name: 'Miners', inTotal: false, debate: 'Its chairman Kiselev stood with the Opposition; its congress fraction gave it 61 of 206.',
    members1919: estimate(30_000, 150_000, 'members', 'Not in the list of January 1919: the Donets field lay behind the front. The oil workers, who were counted, had 30,000.', MCBRIDE),
    members1921: recorded(332_000, 'members', ['lenin_cw32'], 'A', { asOf: 'January 1921', caution: 'The source says: more than.' }),
  },
  { id: 'railway', name: 'Railwaymen', members1919: january1919(450_000), members1921: grown(450_000), inTotal: true, debate: 'Under Tsektran from September 1920; the Opposition was weak there.' },
  { id: 'water', name: 'Water transport workers', members1919: january1919(200_000), members1921: grown(200_000), inTotal: true, debate: 'Its men walked out of the Tsektran plenary in December 1920.' },
  { id: 'tanners', name: 'Tanners', members1919: january1919(225_000), members1921: grown(225_000), inTotal: true, debate: '' },
  { id: 'commerce', name: 'Trade employees', members1919: january1919(200_000), members1921: grown(200_000), inTotal: true, debate: '' },
  { id: 'tailors', name: 'Tailors and garment workers', members1919: january1919(150_000), members1921: grown(150_000), inTotal: true, debate: 'Shkiryatov of Tula was its secretary until 1920.' },
  { id: 'food', name: 'Food workers', members1919: january1919(140_000), members1921: grown(140_000), inTotal: true, debate: 'The bakers’ board was broken up in 1920.' },
  { id: 'building', name: 'Building workers', members1919: january1919(120_000), members1921: grown(120_000), inTotal: true, debate: '' },
  { id: 'sugar', name: 'Sugar workers', members1919: january1919(100_000), members1921: grown(100_000), inTotal: true, debate: '' },
  { id: 'post', name: 'Post and telegraph', members1919: january1919(100_000), members1921: grown(100_000), inTotal: true, debate: 'Lutovinov’s last post.' },
  { id: 'chauffeurs', name: 'Chauffeurs', members1919: january1919(98_000), members1921: grown(98_000), inTotal: true, debate: '' },
  { id: 'chemists', name: 'Chemical workers', members1919: january1919(80_000), members1921: grown(80_000), inTotal: true, debate: '' },
  { id: 'wood', name: 'Woodworkers', members1919: january1919(70_000), members1921: grown(70_000), inTotal: true, debate: '' },
  { id: 'bank', name: 'Bank employees', members1919: january1919(70_000), members1921: grown(70_000), inTotal: true, debate: '' },
  { id: 'printers', name: 'Printers', members1919: january1919(60_000), members1921: grown(60_000), inTotal: true, debate: 'Its board was arrested in June 1920.' },
  { id: 'firemen', name: 'Firemen', members1919: january1919(50_000), members1921: grown(50_000), inTotal: true, debate: '' },
  { id: 'domestic', name: 'Domestic servants', members1919: january1919(50_000), members1921: grown(50_000), inTotal: true, debate: '' },
  { id: 'waiters', name: 'Waiters', members1919: january1919(50_000), members1921: grown(50_000), inTotal: true, debate: '' },
  { id: 'oil', name: 'Oil workers', members1919: january1919(30_000), members1921: grown(30_000), inTotal: true, debate: '' },
  { id: 'tobacco', name: 'Tobacco workers', members1919: january1919(30_000), members1921: grown(30_000), inTotal: true, debate: '' },
  { id: 'glass', name: 'Glass and china workers', members1919: january1919(24_000), members1921: grown(24_000), inTotal: true, debate: '' },
  { id: 'pharmacy', name: 'Chemists’ shop assistants', members1919: january1919(14_000), members1921: grown(14_000), inTotal: true, debate: '' },
  { id: 'foresters', name: 'Foresters', members1919: january1919(5_000), members1921: grown(5_000), inTotal: false, debate: '' },
] as const satisfies readonly Union[];

export type UnionKey = (typeof UNIONS)[number]['id'];
