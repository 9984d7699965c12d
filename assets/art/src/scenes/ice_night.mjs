// The line on the ice, before dawn on 17 March 1921: one rank of men in white overalls, arm's lengths apart, and the beam of the fortress
// laid flat on the ice between them and the forts. Those it has caught are white; those still in the dark are only rims.
import { C, W, H, rnd, poly, path, rect, circ, gd, gouge, line, cut, inside, clamp01, lerp, saveScene } from './lib.mjs';
import { rays } from './lib-b.mjs';
import { people } from './lib-ice.mjs';

const HZ = 306;
const FORT = [742, HZ - 8];
const BEAM = [[FORT[0], FORT[1] - 9], [-420, 350], [-420, 640], [FORT[0], FORT[1] + 2]];
const lit = (x, y) => inside(BEAM, x, y);
const { cloak } = people({ lit, fort: FORT });
const I = C.ink;

// ---------------------------------------------------------------- L0 night
let sky = rect(0, 0, W, H, I) + poly([[0, 150], [W, 96], [W, 400], [0, 400]], C.blueDk) + poly([[0, 250], [W, 226], [W, 400], [0, 400]], C.blueLo);
sky += cut([[0, 0], [W, 0], [W, 300], [0, 310]], { angle: -0.035, gap: 15, len: 230, w: 6, col: C.blueLo, den: (x, y) => 0.4 * clamp01((y - 40) / 200), seed: 4 });
sky += cut([[0, 90], [W, 60], [W, 300], [0, 310]], { angle: -0.035, gap: 18, len: 170, w: 4, col: I, den: () => 0.4, seed: 6 });
// the upper edge of the beam, in the mist over the ice
sky += poly([[FORT[0], FORT[1] - 10], [-420, 190], [-420, 420], [FORT[0], FORT[1]]], C.blue, 'opacity=".55"') + poly([[FORT[0], FORT[1] - 10], [-420, 262], [-420, 420], [FORT[0], FORT[1]]], C.blueHi, 'opacity=".5"');
// a second searchlight, far off, feeling along the clouds
sky += poly([[1190, HZ], [1196, HZ], [1540, -20], [1380, -20]], C.blue, 'opacity=".4"');

// ---------------------------------------------------------------- L1 fortress and ice
let ice = poly([[0, HZ + 2], [W, HZ - 4], [W, H], [0, H]], C.blueDk) + poly([[0, HZ + 2], [W, HZ - 4], [W, HZ + 40], [0, HZ + 56]], C.blueLo);
ice += poly(BEAM, C.blueHi) + poly([[FORT[0], FORT[1] - 4], [-420, 396], [-420, 590], [FORT[0], FORT[1]]], C.paper) + poly([[FORT[0], FORT[1] - 4], [-420, 440], [-420, 540], [FORT[0], FORT[1]]], C.paperHi);
ice += cut(BEAM, { angle: -0.16, gap: 10, len: 150, w: 4.4, col: C.blue, den: (x) => 0.3 * clamp01((640 - x) / 420), seed: 7 });
// water stands on the ice: what is dark mirrors the beam in short level cuts
ice += cut([[0, HZ + 60], [W, HZ + 30], [W, H], [0, H]], { angle: -0.015, gap: 17, len: 120, w: 5, col: I, den: (x, y) => (lit(x, y) ? 0 : 0.26 + 0.4 * clamp01((y - HZ) / 500)), seed: 21 });
ice += cut([[0, HZ + 60], [W, HZ + 30], [W, H], [0, H]], { angle: -0.015, gap: 19, len: 100, w: 4.4, col: C.blue, den: (x, y) => (lit(x, y) ? 0 : 0.34 * clamp01((y - HZ - 30) / 260)), seed: 22 });
ice += cut([[-20, 560], [560, 430], [700, 560], [420, H], [-20, H]], { angle: -0.015, gap: 23, len: 80, w: 5, col: C.paperLo, den: (x, y) => (lit(x, y) ? 0 : 0.46 * clamp01(1 - Math.abs(x - 250 + (y - 600) * 0.2) / 330)), seed: 25 });
// the forts: a low black edge with embrasures; one window of red, a burning battery
ice += path(`M0 ${HZ + 6} L220 ${HZ} L420 ${HZ - 6} L470 ${HZ - 16} L560 ${HZ - 18} L566 ${HZ - 34} L640 ${HZ - 36} L646 ${HZ - 22} L700 ${HZ - 24} L704 ${HZ - 40} L790 ${HZ - 42} L796 ${HZ - 24} L900 ${HZ - 24} L906 ${HZ - 36} L1010 ${HZ - 38} L1016 ${HZ - 20} L1240 ${HZ - 18} L1260 ${HZ - 8} L1600 ${HZ - 8} L1600 ${HZ + 2} L0 ${HZ + 12}Z`, I);
ice += path(`M572 ${HZ - 30} L572 ${HZ - 62} C574 ${HZ - 94} 594 ${HZ - 106} 606 ${HZ - 110} L606 ${HZ - 128} L610 ${HZ - 128} L610 ${HZ - 110} C622 ${HZ - 106} 640 ${HZ - 94} 642 ${HZ - 62} L642 ${HZ - 30}Z`, I);
for (const [x, h, w] of [[452, 58, 9], [500, 74, 10], [846, 62, 9], [1110, 54, 8]]) ice += poly([[x - w * 0.6, HZ - 10], [x - w * 0.35, HZ - h], [x + w * 0.35, HZ - h], [x + w * 0.6, HZ - 10]], I);
for (const [x, h] of [[930, 86], [986, 100], [1046, 78]]) ice += line(x, HZ - 20, x, HZ - h, 3, I) + line(x - 14, HZ - h * 0.72, x + 14, HZ - h * 0.72, 2, I) + gouge(x, HZ - h, x + 32, HZ - 24, 2, I) + gouge(x, HZ - h, x - 32, HZ - 24, 2, I);
const r0 = rnd(14), star = (fx, fy, R, n, k) => Array.from({ length: n * 2 }, (_, i) => { const a = (Math.PI * i) / n + 0.2, q = i % 2 ? R * k : R * (0.6 + 0.7 * r0()); return [fx + Math.cos(a) * q, fy + Math.sin(a) * q * 0.8]; });
ice += poly(star(962, HZ - 34, 46, 9, 0.44), C.red) + poly(star(962, HZ - 34, 20, 7, 0.5), C.ochre) + cut([[944, HZ], [984, HZ], [1030, 470], [930, 470]], { angle: -0.02, gap: 12, len: 50, w: 5, col: C.red, den: (x, y) => 0.8 - (y - HZ) / 220, seed: 31 });
ice += circ(FORT[0], FORT[1] - 8, 12, C.paperHi) + rays(FORT[0], FORT[1] - 8, { r0: 18, r1: 74, n: 26, w: 3.6, col: C.paperHi, seed: 4 });

// ---------------------------------------------------------------- the rank
const place = (t) => [lerp(150, 1010, 1 - Math.pow(1 - t, 1.7)), lerp(1012, HZ + 44, 1 - Math.pow(1 - t, 2.2))];
const tall = (y) => Math.max(16, (y - HZ) * 0.86);
const N = 19, far = [], mid = [], near = [];
for (let i = 0; i < N; i++) {
  const t = i / (N - 1), [x, y] = place(t), h = tall(y);
  (h > 330 ? near : h > 120 ? mid : far).push(cloak(x, y, h, { step: i % 2, gun: i % 5 !== 3 ? 1 : 0, load: i % 5 === 3 && h > 60 ? 'plank' : '', seed: i * 5 + 2 }));
}
// the first wave is already in the beam: small, white, with long shadows towards us; some have lain down
const wave = [];
for (let i = 0; i < 15; i++) {
  const x = 40 + i * 42 + ((i * 37) % 17), yTop = lerp(350, FORT[1], clamp01((x + 420) / 1162)), yLow = lerp(640, FORT[1], clamp01((x + 420) / 1162)), y = lerp(yTop, yLow, 0.3 + ((i * 29) % 10) / 26), h = (y - HZ) * 0.8;
  if (i % 4 === 2) wave.push([y, poly([[x - h * 0.1, y], [x + h * 0.5, y - h * 0.04], [x - h * 0.5, y + h * 0.3]], C.blueLo) + path(`M${x - h * 0.5} ${y} C${x - h * 0.4} ${y - h * 0.24} ${x + h * 0.1} ${y - h * 0.3} ${x + h * 0.4} ${y - h * 0.1} L${x + h * 0.46} ${y}Z`, C.blueHi) + gouge(x + h * 0.2, y - h * 0.16, x + h * 0.8, y - h * 0.26, Math.max(2, h * 0.04), I)]);
  else wave.push([y, cloak(x, y, h, { step: i % 2, gun: 1, seed: i * 3 + 1 })]);
}
const first = wave.sort((a, b) => a[0] - b[0]).map((w) => w[1]).join('');
await saveScene({
  id: 'ice_night', title: 'The line on the ice, 17 March 1921', focus: [0.3, 0.5], effects: ['snow', 'lamp'], lamp: [FORT[0] / W, (FORT[1] - 8) / H, 0.1], period: '1919',
  alt: 'Before dawn on the frozen Gulf: a single rank of men in hooded white overalls with rifles and planks goes away from us over wet dark ice, and from the low black line of the fortress a searchlight lies flat along the ice and turns those it has caught white; a battery flashes red.',
}, [{ depth: 0, body: sky }, { depth: 0.15, body: ice }, { depth: 0.35, body: first + far.reverse().join('') }, { depth: 0.7, body: mid.reverse().join('') }, { depth: 1.15, body: near.reverse().join('') }]);
