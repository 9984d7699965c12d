// The hall from the gallery, by day: the whole white round at once, delegates as a dark tide about the red table. In front, the rail
// and three who have no vote: a woman leaning on it, a Red Army man, a boy. Height is the point: from here one sees the camps.
import { C, saveScene, textPath, poly, path, gd, rnd, gouge, group, lerp } from './lib.mjs';
import { stage, head, back } from './lib-b.mjs';
import { STONE, dome, walls, floor, seats, people, presidium, banner, ring } from './lib-hall.mjs';

const EYE = [-3.4, 10.6, -10.2];
const S = stage({ pos: EYE, look: [1.2, 2.2, 4], fov: 62, cx: 560, cy: 455, roll: -0.04 });
const shade = (az) => (az < -20 ? 0.1 : az < 34 ? 0.5 : 0.9);

const far = dome(S, { shade, from: -100, to: 100 });
const hall = floor(S, { fill: C.paperLo, col: C.ash, den: 0.4 }) + walls(S, { shade, from: -112, to: 150 });
const table = banner(S, { text: 'X СЪЕЗД Р.К.П.(б)', textPath, y0: 6.2, y1: 8.4 }) + presidium(S, EYE, {});
const all = seats({ rows: 16, rise: 0.04 });
const crowd = people(S, EYE, all, {
  seed: 5,
  who: (q, roll) => (roll[5] < 0.07 ? null : { card: roll[4] > 0.955 }),
  paint: (q, z) => ({ ink: C.ink, skin: C.paper, light: C.blueHi, coats: q.deg > 27 ? [C.ink, C.blueDk, C.ink] : q.deg < -27 ? [C.blueLo, C.ink, C.ochreLo] : [C.ink, C.ink, C.blueDk, C.blueLo, C.ochreLo], edge: C.ochre, plank: C.blueDk }),
}).map((p) => p.svg).join('');
const shaft = poly([S.p([-11, 12.8, 1]), S.p([-10, 12.8, 5]), S.p([5.5, 0, 3]), S.p([0.5, 0, -4.5])], C.paperHi, 'opacity=".34"');

// ---------------------------------------------------------------- the gallery we stand in
const railY = 742;
let near = '';
const seen = (k, yaw, x, y, s, coat, o = {}) => head(k, yaw, { x, y, s, ink: C.ink, paper: C.paper, garm: C.blue, red: o.red ?? C.ochreLo, neck: 182 }) + back(x, y, s * 0.88, coat, coat === C.ink ? C.blueHi : C.ink, { collar: true, drop: 420, lean: o.lean ?? 0 });
near += seen(5, 150, 236, 700, 1.34, C.blueLo, { lean: -4 }) + seen(8, -150, 720, 690, 1.22, C.ochreLo) + seen(1, 180, 1130, 742, 1.16, C.ink, { lean: 4 });
const rail = (() => {
  const y = (x) => railY - x * 0.03;
  let s = '';
  for (let x = 24; x < 1620; x += 88) { // balusters, turned
    const b = y(x) + 54;
    s += path(`M${x - 22} ${b} L${x + 22} ${b} L${x + 14} ${b + 16} C${x + 12} ${b + 40} ${x + 34} ${b + 60} ${x + 30} ${b + 96} C${x + 26} ${b + 130} ${x + 12} ${b + 136} ${x + 14} ${b + 200} L${x - 14} ${b + 200} C${x - 12} ${b + 136} ${x - 26} ${b + 130} ${x - 30} ${b + 96} C${x - 34} ${b + 60} ${x - 12} ${b + 40} ${x - 14} ${b + 16}Z`, C.paper) +
      path(`M${x + 22} ${b} L${x + 14} ${b + 16} C${x + 12} ${b + 40} ${x + 34} ${b + 60} ${x + 30} ${b + 96} C${x + 26} ${b + 130} ${x + 12} ${b + 136} ${x + 14} ${b + 200} L${x + 2} ${b + 200} C${x + 4} ${b + 136} ${x + 10} ${b + 120} ${x + 8} ${b + 90} C${x + 8} ${b + 60} ${x - 2} ${b + 40} ${x + 2} ${b + 16}Z`, C.blue) +
      path(gd(x - 18, b + 74, x - 20, b + 120, 5, 4) + gd(x + 14, b + 66, x + 20, b + 112, 4, -4), C.blueLo);
  }
  s += poly([[-40, y(-40)], [1640, y(1640)], [1640, y(1640) + 34], [-40, y(-40) + 34]], C.red) + poly([[-40, y(-40) + 34], [1640, y(1640) + 34], [1640, y(1640) + 58], [-40, y(-40) + 58]], C.redDk);
  const r = rnd(2);
  for (let x = -20; x < 1600; x += 30 + 50 * r()) s += gouge(x, y(x) + 8 + 18 * r(), x + 70 + 90 * r(), y(x) + 8 + 16 * r(), 3.4, C.redLo);
  return poly([[-40, y(-40) + 50], [1640, y(1640) + 50], [1640, 960], [-40, 960]], C.blueDk) + s;
})();
// a sleeve and a folded newspaper on the velvet
const paper = poly([[392, 736], [520, 728], [540, 752], [408, 762]], C.paperHi) + poly([[408, 762], [540, 752], [540, 758], [408, 768]], C.ash) + [0, 1, 2].map((i) => gouge(412 + i * 4, 741 + i * 6, 510 + i * 6, 735 + i * 6, 2.4, C.ink)).join('');

await saveScene({
  id: 'hall_gallery', title: 'The hall from the gallery, March 1921', focus: [0.36, 0.52], effects: ['dust'], period: '1919',
  alt: 'From the gallery of the round white hall: a woman in a kerchief, a Red Army man and a man in a cap stand with their backs to us at a red velvet rail, and below them hundreds of delegates sit in arcs about the small red table of the presidium, within a ring of white columns.',
}, [{ depth: 0, body: far }, { depth: 0.2, body: hall + shaft + table }, { depth: 0.45, body: crowd }, { depth: 0.9, body: near }, { depth: 1.2, body: rail + paper }]);
