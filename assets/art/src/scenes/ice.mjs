// The ice before Kronstadt, the night of 16-17 March 1921. Hooded white cloaks go out in files over the Gulf towards a low black line
// of forts. One searchlight blade lies across the sky and the ice: inside it white is white, outside it everything is blue.
// One red: the flash of a gun on the fort, and what it does to the ice.
import { C, W, H, rnd, poly, path, rect, circ, gd, gouge, line, cut, inside, clamp01, saveScene } from './lib.mjs';
import { rays } from './lib-b.mjs';
import { people } from './lib-ice.mjs';

const HZ = 372; // horizon
const FORT = [612, HZ - 6]; // root of the searchlight
// the blade: narrow at the fort, it sweeps to the lower left over the files
const BLADE = [[FORT[0] - 3, FORT[1] - 16], [-400, 560], [-400, 1000], [190, 1000], [FORT[0] + 3, FORT[1] - 10]];
const lit = (x, y) => inside(BLADE, x, y);
const tall = (y) => Math.max(7, (y - HZ) * 0.5); // height of a man whose feet are at y: we stand on a bank, about two men high

// ---------------------------------------------------------------- L0 night sky, second searchlight, gun flash
function sky() {
  let s = rect(0, 0, W, H, C.blueDk);
  s += poly([[0, 250], [W, 205], [W, HZ + 6], [0, HZ + 6]], C.blueLo) + poly([[0, 322], [W, 292], [W, HZ + 6], [0, HZ + 6]], C.blue);
  // clouds: cut out of the dark in long flat slivers
  s += cut([[0, 0], [W, 0], [W, 330], [0, 350]], { angle: -0.05, gap: 17, len: 210, w: 6, col: C.ink, den: (x, y) => 0.55 * (1 - y / 340), seed: 4 });
  s += cut([[0, 150], [W, 120], [W, 330], [0, 350]], { angle: -0.05, gap: 15, len: 150, w: 4, col: C.blueHi, den: (x, y) => 0.16 * clamp01((y - 130) / 160), seed: 5 });
  // a far beam standing up from another fort, two tones only
  s += poly([[1040, HZ], [1046, HZ], [1330, -20], [1190, -20]], C.blue, 'opacity=".55"');
  s += poly([[1043, HZ], [1045, HZ], [1290, -20], [1232, -20]], C.blueHi, 'opacity=".45"');
  // flash of a heavy gun: a jagged red star, thrown towards us and to the left, ochre core
  const fx = 766, fy = HZ - 30, r = rnd(14);
  const star = (R, n, k, sq) => Array.from({ length: n * 2 }, (_, i) => { const a = Math.PI * (i / n) + 0.2, q = (i % 2 ? R * k : R * (0.55 + 0.75 * r())); return [fx + Math.cos(a) * q * (Math.cos(a) < 0 ? 1.35 : 0.9), fy + Math.sin(a) * q * sq]; });
  s += rays(fx, fy, { a0: Math.PI * 0.95, a1: Math.PI * 1.95, r0: 96, r1: 190, n: 26, w: 4, col: C.redLo, seed: 9 });
  s += poly(star(118, 11, 0.42, 0.85), C.red) + poly(star(52, 9, 0.5, 0.8), C.ochre) + poly(star(24, 7, 0.6, 0.8), C.paperHi);
  return s;
}

// ---------------------------------------------------------------- L1 forts, cathedral, the ice itself
function fortAndIce() {
  // the ice plane
  let s = poly([[0, HZ + 4], [W, HZ - 4], [W, H], [0, H]], C.blueLo);
  s += poly([[0, HZ + 4], [W, HZ - 4], [W, HZ + 44], [0, HZ + 60]], C.blue);
  // blade of light on air and ice: one flat wedge, brighter in its core
  s += poly(BLADE, C.blueHi) + poly([[FORT[0] - 2, FORT[1] - 15], [-400, 640], [-400, 1000], [80, 1000], [FORT[0] + 2, FORT[1] - 12]], C.paper);
  s += cut(BLADE, { angle: -0.33, gap: 12, len: 130, w: 4.5, col: C.blueLo, den: (x, y) => (y < HZ + 6 ? 0 : 0.34 * clamp01((620 - x) / 500)), seed: 7 }).replaceAll(C.blueLo, C.blueHi);
  // wind ridges in the snow outside the blade
  s += cut([[0, HZ + 20], [W, HZ + 10], [W, H], [0, H]], { angle: -0.03, gap: 15, len: 130, w: 4.6, col: C.blueDk, den: (x, y) => (lit(x, y) ? 0 : 0.2 + 0.5 * clamp01((y - HZ) / 500)), seed: 21 });
  s += cut([[0, HZ + 20], [W, HZ + 10], [W, H], [0, H]], { angle: -0.03, gap: 21, len: 90, w: 4, col: C.blueHi, den: (x, y) => (lit(x, y) ? 0 : 0.34 * clamp01((y - HZ - 60) / 300)), seed: 22 });
  // red of the flash on the ice, a broken wedge
  s += cut([[736, HZ], [796, HZ], [900, 620], [720, 620]], { angle: -0.02, gap: 13, len: 70, w: 6, col: C.red, den: (x, y) => 0.95 - (y - HZ) / 300, seed: 31 });
  // Kotlin: a low black line; cathedral dome, harbour chimneys, battery embrasures
  const I = C.ink;
  s += path(`M0 ${HZ + 6} L120 ${HZ - 2} L300 ${HZ - 6} L330 ${HZ - 16} L480 ${HZ - 18} L486 ${HZ - 34} L560 ${HZ - 34} L566 ${HZ - 22} L584 ${HZ - 24} L598 ${HZ - 30} L626 ${HZ - 30} L640 ${HZ - 24} L720 ${HZ - 26} L724 ${HZ - 40} L790 ${HZ - 40} L794 ${HZ - 26} L960 ${HZ - 28} L966 ${HZ - 18} L1180 ${HZ - 16} L1190 ${HZ - 8} L1600 ${HZ - 6} L1600 ${HZ + 4} L0 ${HZ + 12}Z`, I);
  s += path(`M490 ${HZ - 32} L490 ${HZ - 62} C492 ${HZ - 92} 512 ${HZ - 104} 523 ${HZ - 108} L523 ${HZ - 124} L527 ${HZ - 124} L527 ${HZ - 108} C538 ${HZ - 104} 556 ${HZ - 92} 558 ${HZ - 62} L558 ${HZ - 32}Z`, I); // the Naval Cathedral
  for (const [x, h, w] of [[350, 66, 9], [384, 52, 8], [436, 74, 9], [682, 54, 8], [1090, 44, 8]]) s += poly([[x - w * 0.6, HZ - 10], [x - w * 0.35, HZ - h], [x + w * 0.35, HZ - h], [x + w * 0.6, HZ - 10]], I);
  // masts of the ships frozen into the harbour
  for (const [x, h] of [[908, 74], [972, 84], [1034, 96]]) s += line(x, HZ - 20, x, HZ - h, 3, I) + line(x - 14, HZ - h * 0.72, x + 14, HZ - h * 0.72, 2, I) + gouge(x, HZ - h, x + 34, HZ - 24, 2, I) + gouge(x, HZ - h, x - 34, HZ - 24, 2, I);
  s += rect(960, HZ - 44, 92, 20, I) + rect(1000, HZ - 62, 14, 22, I);
  s += circ(FORT[0], FORT[1] - 14, 9, C.paperHi) + rays(FORT[0], FORT[1] - 14, { r0: 14, r1: 48, n: 22, w: 3, col: C.paperHi, seed: 4 });
  // holes: shells have opened the ice. Black water, one bright broken rim each
  for (const [x, y, w, h] of [[1010, 700, 210, 30], [1210, 830, 250, 40], [1420, 560, 190, 22], [980, 440, 80, 8]]) {
    const l = lit(x, y), pts = [[-1, 0.1], [-0.6, -0.7], [-0.1, -0.45], [0.35, -1], [0.8, -0.4], [1, 0.2], [0.5, 0.6], [0.1, 0.45], [-0.45, 1]].map(([a, b]) => [x + a * w * 0.5, y + b * h * 0.5]);
    s += poly(pts.map(([a, b]) => [a + (a - x) * 0.1, b - h * 0.16]), l ? C.paperHi : C.blueHi) + poly(pts, I) + gouge(x - w * 0.3, y + h * 0.1, x + w * 0.25, y + h * 0.04, 4, C.blue);
  }
  // a burst: column of water and ice, standing in the dark to the right
  const bx = 1180, by = 470;
  s += poly([[bx - 26, by], [bx - 40, by - 60], [bx - 22, by - 50], [bx - 30, by - 130], [bx - 4, by - 84], [bx + 4, by - 168], [bx + 18, by - 90], [bx + 40, by - 124], [bx + 30, by - 50], [bx + 48, by - 58], [bx + 28, by]], C.blueHi);
  s += [[-18, -8, -26, -100], [-4, -6, 2, -140], [10, -6, 24, -96], [20, -4, 34, -48]].map(([a, b, c, d]) => gouge(bx + a, by + b, bx + c, by + d, 8, C.blueDk)).join('');
  return s + [[-60, -70], [-48, -110], [56, -96], [70, -54], [30, -160]].map(([a, b], i) => gouge(bx + a, by + b, bx + a + (i % 2 ? 8 : -8), by + b - 14, 6, C.paper)).join('');
}

const { cloak, nurse } = people({ lit, fort: FORT });

// Three files in open order. Each bends like a whip towards the point below the fort: near end, elbow, far end.
const FILES = [
  { P: [[820, 985], [250, 600], [614, HZ + 12]], n: 17 },
  { P: [[-150, 760], [190, 500], [602, HZ + 11]], n: 15 },
  { P: [[1500, 800], [900, 455], [632, HZ + 10]], n: 15 },
];
function file({ P, n }, i0, i1, seed) {
  let s = '';
  const r = rnd(seed * 31);
  for (let i = i1 - 1; i >= i0; i--) {
    const u = i / n, t = 1 - Math.pow(1 - u, 1.9), v = 1 - t; // bunching with distance
    const wob = (r() - 0.5) * 26 * v;
    const x = v * v * P[0][0] + 2 * v * t * P[1][0] + t * t * P[2][0] + wob, y = v * v * P[0][1] + 2 * v * t * P[1][1] + t * t * P[2][1], h = tall(y);
    s += h < 20 ? path(gd(x, y, x, y - h, h * 0.6), lit(x, y) ? C.blueLo : C.blueHi) : cloak(x, y, h, { step: (i + seed) % 2, gun: (i + seed) % 4 !== 2 ? 1 : 0, load: (i + seed) % 4 === 2 && h > 30 ? 'plank' : '', seed: i * 7 + seed });
  }
  return s;
}
function columns() {
  let s = file(FILES[2], 1, 15, 3) + file(FILES[1], 0, 15, 5) + file(FILES[0], 3, 17, 2);
  // sledge with a machine gun under canvas, hauled between the files, the nurse behind it
  const x = 812, y = 556;
  s += poly([[x - 70, y + 6], [x + 60, y - 18], [x + 78, y - 10], [x - 54, y + 18]], C.ink) + line(x - 70, y + 10, x + 84, y - 18, 4, C.ink) + path(`M${x - 54} ${y - 2} C${x - 40} ${y - 34} ${x + 10} ${y - 50} ${x + 48} ${y - 22} L${x + 54} ${y - 14}Z`, C.blueHi) + gouge(x - 30, y - 14, x + 30, y - 30, 5, C.blueLo, 6) + line(x + 30, y - 32, x + 92, y - 52, 6, C.ink) + line(x + 82, y - 14, x + 128, y - 62, 2.4, C.ink);
  return s + nurse(716, 600, tall(600));
}
function near() {
  let s = file(FILES[0], 1, 3, 2);
  // the man in front of us, cropped: hood, strap, bayonet; the reader walks behind him
  s += cloak(196, 1090, 620, { step: 1, gun: 1, seed: 77 });
  // broken ice at our feet
  s += poly([[-10, H], [-10, 850], [90, 838], [150, 868], [320, 880], [420, H]], C.blueHi) + poly([[-10, H], [-10, 872], [80, 862], [150, 888], [330, 896], [380, H]], C.paper) + cut([[-10, H], [-10, 850], [90, 838], [150, 868], [320, 880], [420, H]], { angle: 0.12, gap: 12, len: 60, w: 4, col: C.blue, den: () => 0.5, seed: 3 });
  return s;
}

await saveScene({
  id: 'ice', title: 'The ice before Kronstadt, March 1921', focus: [0.36, 0.5], effects: ['snow'], period: '1919',
  alt: 'Night on the frozen Gulf: files of hooded figures in white cloaks, with rifles and planks, walk away from us over broken ice towards the low black line of Kronstadt, where a searchlight throws a white blade across them and a gun flashes red.',
}, [{ depth: 0, body: sky() }, { depth: 0.2, body: fortAndIce() }, { depth: 0.6, body: columns() }, { depth: 1.1, body: near() }]);
