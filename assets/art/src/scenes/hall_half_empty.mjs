// The same hall the morning after the three hundred have left for Kronstadt: winter light falls across bare benches. The rows stand
// open like a mouth with teeth gone; those who stay sit in knots. Absence is drawn as seats, sheets and light, nothing else.
import { C, saveScene, textPath, poly, rnd, group, path, gd } from './lib.mjs';
import { stage } from './lib-b.mjs';
import { STONE, dome, walls, floor, seats, people, presidium, banner } from './lib-hall.mjs';

const EYE = [-2.6, 5.6, -9.8];
const S = stage({ pos: EYE, look: [0.9, 1.2, 4], fov: 58, cx: 520, cy: 350, roll: -0.03 });
const shade = (az) => (az < -25 ? 0.1 : az < 30 ? 0.5 : 0.9);

const far = dome(S, { shade, from: -110, to: 110 });
const hall = floor(S, { fill: C.paperLo, col: C.ash, den: 0.5 }) + walls(S, { shade, from: -110, to: 112 });
const table = banner(S, { text: 'X СЪЕЗД Р.К.П.(б)', textPath, y0: 5.6, y1: 7.4 }) + presidium(S, EYE, { sit: [0, null, 6, null, 4, null, null, 5, null] });
// knots of people: islands round a few middles, everywhere else bare
const KNOTS = [[-4.6, 2.6, 1.7], [1.2, 1.2, 1.9], [5.4, 1.5, 1.6], [-1.6, -3.2, 1.7], [4.6, -4.4, 1.7], [-6.4, -4.2, 1.3], [7.8, -1.6, 1.2], [-1, 3.2, 0.9]];
const r = rnd(8), odd = new Map();
const all = seats({ rows: 16, rise: 0.06 });
for (const q of all) odd.set(q, r());
const crowd = people(S, EYE, all, {
  seed: 33, papers: 0.5,
  who: (q) => {
    const inside = KNOTS.some(([x, z, k]) => Math.hypot(q.at[0] - x, q.at[2] - z) < k * (0.7 + 0.5 * odd.get(q)));
    return S.depth(q.p) < 3 ? null : inside ? { card: false } : odd.get(q) < 0.05 ? { card: false } : null;
  },
  paint: (q, z) => {
    const sun = q.at[0] - q.at[2] * 0.55; // the wedge of daylight over the floor
    const lit = sun > -5.2 && sun < 1.8;
    return { ink: z > 12 ? C.blueDk : C.ink, skin: C.paper, light: C.blueHi, coats: [C.ink, C.ink, C.blueDk, C.blueLo, C.ochreLo], plank: z > 12 ? C.blue : lit ? C.blueLo : C.blueDk, seat: lit ? C.ochre : C.ochreLo, edge: C.ochre };
  },
});
const wedge = poly([S.p([-11, 7, 3]), S.p([-9.5, 7, 6]), S.p([3.5, 0, 0.5]), S.p([-1.5, 0, -7.5])], C.paperHi, 'opacity=".42"');
const cutAt = (a, b) => crowd.filter((p) => p.z >= a && p.z < b).map((p) => p.svg).join('');

await saveScene({
  id: 'hall_half_empty', title: 'After three hundred have left, March 1921', focus: [0.34, 0.44], effects: ['dust'], period: '1919',
  alt: 'The round hall by winter daylight, more than half empty: bare rows of benches with sheets of paper left on the seats, delegates sitting in a few knots, and four people with empty chairs between them at the red table under the banner of the Tenth Congress.',
}, [{ depth: 0, body: far }, { depth: 0.2, body: hall + table }, { depth: 0.5, body: cutAt(8, 99) + wedge }, { depth: 0.8, body: cutAt(4, 8) }, { depth: 1.2, body: cutAt(0, 4) }]);
