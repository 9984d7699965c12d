// From behind the table of the presidium: what those see who count the cards. Backs of the nine, red cloth, bell and carafe, and beyond
// them, face on, the whole round of delegates under white columns. Nobody out there is looking anywhere else.
import { C, W, H, saveScene, poly, path, gd, gouge, rnd, circ } from './lib.mjs';
import { stage } from './lib-b.mjs';
import { dome, walls, floor, seats, people, presidium, ring } from './lib-hall.mjs';

const EYE = [1.6, 3.0, 11.1];
const S = stage({ pos: EYE, look: [-0.6, 1.55, -3], fov: 60, cx: 540, cy: 360, roll: 0.03 });
const shade = (az) => (az > 25 || az < -170 ? 0.1 : az < -120 || az > 160 ? 0.5 : 0.9);
const back180 = (az) => shade(((az + 540) % 360) - 180);

const far = dome(S, { shade: back180, from: -180, to: 180 });
const hall = floor(S, { fill: C.paperLo, col: C.ash, den: 0.4 }) + walls(S, { shade: back180, from: 50, to: 310, win: C.paperHi });
const all = seats({ rows: 16, rise: 0.07, rho0: 3.6 });
const crowd = people(S, EYE, all, {
  seed: 15,
  who: (q, roll) => (roll[5] < 0.07 ? null : { card: roll[4] > 0.93, stare: true }),
  paint: (q, z) => ({ ink: z > 15 ? C.blueDk : C.ink, skin: z > 17 ? C.blueHi : C.paper, light: C.blueHi, coats: z > 13 ? [C.blueLo, C.blueDk, C.blueLo, C.ochreLo] : [C.ink, C.blueDk, C.blueLo, C.ink, C.ochreLo], edge: C.ochreLo, plank: C.blueDk, card: C.red }),
});
const table = presidium(S, EYE, { things: true, sit: [5, 8, 2, 3, null, 1, 9, 6, 7], scale: 1.08, y: 0.35 });
const cutAt = (a, b) => crowd.filter((p) => p.z >= a && p.z < b).map((p) => p.svg).join('');
await saveScene({
  id: 'hall_presidium', title: 'From the table of the presidium, March 1921', focus: [0.34, 0.5], effects: ['dust'], period: '1919',
  alt: 'From behind the presidium: the backs of eight people and one empty chair along a red table with papers, a bell and a carafe; beyond it hundreds of delegates face us in rising arcs, a few red cards in the air, under tall windows between white columns.',
}, [{ depth: 0, body: far }, { depth: 0.2, body: hall }, { depth: 0.45, body: cutAt(9, 99) }, { depth: 0.7, body: cutAt(0, 9) }, { depth: 1.15, body: table }]);
