import { estimate, recorded, type Evidence, type Figure } from './evidence.ts';

/** A purge or verification. `expelled` in percent of those checked; `restored` in percent of the expelled, null where not found. */
export interface Purge extends Evidence {
  id: string; name: string; from: string; to: string; place: string | null;
  expelled: Figure; restored: Figure | null; commission: string; grounds: readonly string[]; note: string;
}

const PERCENT = 'percent';
const GETTY = ['getty_1985'];

/** `place` null: the whole party. Local shares are those of their source, for their months. No local share was found for Tula. */
export const PURGES = [
  {
    id: 'purge_1921', name: 'First general purge', from: '1921-08-01', to: '1921-12-31', place: null, expelled: estimate(22, 30, PERCENT, 'Sources say about a quarter, or some 220,000 put out or gone of 732,521; they do not part the expelled from those who left.', ['getty_1985', 'purge_1921', 'lenin_cw32']), restored: null,
    commission: 'Central Verification Commission; below it province and district. A man of proletarian roots and underground past hears the cell in the open; those outside the party may speak, members vote.',
    grounds: ['class-alien', 'self-seeking', 'abuse of office', 'drink', 'religious rite', 'passive'], note: 'Planned to 1 October; ran on into 1922 in places.', sources: ['purge_1921', 'getty_1985', 'halfin_2000s'], grade: 'A',
  },
  { id: 'purge_1921_yekaterinburg', name: 'Purge of summer 1921, Ekaterinburg province', from: '1921-07-01', to: '1921-08-31', place: 'yekaterinburg', expelled: recorded(8.5, PERCENT, ['narsky_2001'], 'B'), restored: null, commission: '', grounds: [], note: '1,745 put out or gone; nearly two thirds of them peasants.', sources: ['narsky_2001'], grade: 'B' },
  { id: 'purge_1921_saratov', name: 'First general purge, Saratov town', from: '1921-08-01', to: '1921-12-31', place: 'saratov', expelled: recorded(16.1, PERCENT, ['pavlyuchenkov_2008'], 'B'), restored: null, commission: '', grounds: ['drink', 'abuse of office', 'careerism', 'want of discipline', 'crime', 'passive'], note: '712 of 4,419, and 225 who then left of themselves; in the province up to 20.', sources: ['pavlyuchenkov_2008'], grade: 'B' },
  {
    id: 'purge_1929', name: 'Second general purge', from: '1929-05-01', to: '1930-06-30', place: null, expelled: recorded(11, PERCENT, GETTY, 'B', { caution: 'About.' }), restored: recorded(25, PERCENT, GETTY, 'B', { caution: 'About a quarter, on appeal.' }),
    commission: 'Commissions of the Control Commission, in open meetings.', grounds: ['hostile', 'hidden origin', 'abuse of office', 'passive', 'corrupt'], note: 'The months are approximate.', sources: GETTY, grade: 'B',
  },
  {
    id: 'purge_1933', name: 'General purge of 1933', from: '1933-06-01', to: '1935-05-31', place: null, expelled: recorded(18.3, PERCENT, ['rogovin_1930s'], 'B', { caution: 'Of 1,916,500 checked; Getty gives 17 to 18.' }), restored: null,
    commission: 'Central Purge Commission, with region, district and cell commissions of three; open hall, questions from the floor.',
    grounds: ['class-alien and hostile', 'double-dealing', 'open or hidden breach of discipline', 'degenerate', 'careerist', 'morally corrupt'], note: 'The passive may be put down to sympathisers. Resolution of 28 April 1933.', sources: ['res_1933', 'rogovin_1930s'], grade: 'A',
  },
  { id: 'verification_1935', name: 'Verification of documents', from: '1935-05-01', to: '1935-12-31', place: null, expelled: estimate(9, 10, PERCENT, 'The sources give nine to ten in a hundred.', GETTY), restored: null, commission: 'Secretaries behind closed doors; no meeting, no confession.', grounds: ['papers not in order', 'hidden past', 'former oppositionist'], note: 'The months are approximate.', sources: GETTY, grade: 'A' },
  { id: 'verification_1935_moscow', name: 'Verification of documents, Moscow city', from: '1935-05-01', to: '1935-12-31', place: 'moscow', expelled: recorded(7.5, PERCENT, ['moscow_1935'], 'B'), restored: null, commission: '', grounds: [], note: '9,975 members; in the region 4,597, or 6.9 in a hundred. About 1,200 former oppositionists among them.', sources: ['moscow_1935'], grade: 'B' },
  { id: 'purge_1937', name: 'Expulsions of 1937', from: '1937-01-01', to: '1937-12-31', place: null, expelled: recorded(9, PERCENT, GETTY, 'B', { caution: 'About. Expulsion and arrest now run together.' }), restored: null, commission: 'Committees and the police.', grounds: ['enemy of the people', 'ties to one'], note: '', sources: GETTY, grade: 'B' },
] as const satisfies readonly Purge[];
