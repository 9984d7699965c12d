// A Moscow street in March 1921 as one sees it sitting low in a peasant sledge: the rump of the horse, the driver's back, a red frost sun
// at the end of the street. On the left boarded shops with their old signs and a queue that has been there since night; ahead a patrol.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, camera, textPath, lerp, group, kitHead, saveScene } from './lib.mjs';
import { walker, shawled, stander, courses, quad3, rays } from './lib-a.mjs';

const P = camera({ pos: [0.6, 1.9, 0], look: [0.2, 2.3, 10], fov: 60, cx: 600, cy: 470, roll: -0.03 });
const Q = (a, b, c, d, fill, extra) => quad3(P, a, b, c, d, fill, extra);
const r = rnd(31);

// ---- L0: sky of frost, sun, smoke standing straight up
let L0 = rect(0, 0, W, H, C.paper) + poly([[0, 0], [860, 0], [640, 420], [0, 300]], C.paperLo) + poly([[1180, 0], [W, 0], [W, 420], [700, 470]], C.paperHi);
L0 += rays(668, 330, 112, 330, -Math.PI * 1.06, Math.PI * 0.06, 60, 6, C.ochre, 5) + circ(668, 330, 92, C.red) + [0, 1, 2, 3].map((i) => gouge(596 + i * 6, 352 + i * 13, 742 - i * 9, 350 + i * 13, 7, C.paper)).join('');
for (const x of [452, 830, 930, 1210, 1390]) L0 += path(`M${x} 430 C${x - 14} 340 ${x + 22} 300 ${x + 4} 210 C${x - 8} 150 ${x + 30} 110 ${x + 26} 40 L${x + 54} 30 C${x + 52} 120 ${x + 26} 160 ${x + 36} 220 C${x + 48} 300 ${x + 12} 350 ${x + 22} 430Z`, C.blueHi, 'opacity=".7"');

// ---- L1: the end of the street: bell tower, roofs, all one cold tint
let L1 = '';
{
  const f = C.blueHi, dome = (cx, top, q, base) => path(`M${cx - q} ${top + q * 2}C${cx - q * 1.35} ${top + q * 0.9} ${cx - q * 0.2} ${top + q * 0.5} ${cx} ${top}C${cx + q * 0.2} ${top + q * 0.5} ${cx + q * 1.35} ${top + q * 0.9} ${cx + q} ${top + q * 2}Z`, f) + rect(cx - q * 0.62, top + q * 1.9, q * 1.24, base - top, f) + rect(cx - 1.4, top - q * 1.1, 2.8, q * 1.2, f) + rect(cx - q * 0.3, top - q * 0.7, q * 0.6, 2.6, f);
  L1 += dome(560, 300, 24, 470) + dome(600, 340, 15, 470) + dome(524, 344, 15, 470) + poly([[780, 470], [780, 330], [796, 322], [804, 262], [812, 322], [828, 330], [828, 470]], f) + poly([[440, 430], [1700, 360], [1700, 560], [440, 560]], f);
  for (let x = 860; x < 1640; x += 92) { const y = 410 - (x - 860) * 0.055; L1 += poly([[x, y], [x + 34, y - 34 - 20 * r()], [x + 78, y - 4], [x + 78, y + 60], [x, y + 60]], C.blueHi) + poly([[x, y], [x + 34, y - 34], [x + 40, y - 28], [x + 6, y + 6]], C.paperHi); }
  L1 += cut([[440, 440], [1700, 380], [1700, 540], [440, 540]], { angle: -0.05, gap: 12, len: 46, w: 3, col: C.blue, den: () => 0.3, seed: 3 });
}

// ---- L2: the left side of the street: three houses, shops boarded up
let L2 = poly([[0, 560], [600, 500], [W, 470], [W, H], [0, H]], C.paperHi);
const X = -5.4;
const house = (z0, z1, h, col, dark, o = {}) => {
  const at = (z, y) => P([X, y, z]);
  let s = Q([X, 0, z0], [X, h, z0], [X, h, z1], [X, 0, z1], col);
  s += courses(at, { u0: z0, u1: z1, v0: 4, v1: h - 0.4, du: 1, dv: 0.4, w: 4, col: dark, den: (u, v) => (Math.sin(u * 1.3 + v * 1.1) > 0.4 ? 0.5 : 0.06), seed: (o.seed ?? 1) * 7 });
  s += Q([X + 0.5, h, z0], [X + 0.5, h + 0.7, z0], [X + 0.5, h + 0.7, z1], [X + 0.5, h, z1], C.paperHi) + Q([X, h - 0.1, z0], [X + 0.5, h, z0], [X + 0.5, h, z1], [X, h - 0.1, z1], dark);
  for (let y = 4.6; y + 2 < h; y += 3.1) for (let z = z0 + 0.9; z + 1.2 < z1; z += 2.7) {
    s += poly([at(z - 0.2, y - 0.2), at(z - 0.2, y + 2), at(z + 1.3, y + 2), at(z + 1.3, y - 0.2)], o.trim ?? C.paperLo) + poly([at(z, y), at(z, y + 1.8), at(z + 1.1, y + 1.8), at(z + 1.1, y)], r() < 0.25 ? C.ochreLo : C.ink);
    const a = at(z + 0.55, y), b = at(z + 0.55, y + 1.8); s += line(a[0], a[1], b[0], b[1], 2.2, C.blueHi) + poly([at(z - 0.25, y - 0.3), at(z - 0.25, y - 0.05), at(z + 1.4, y - 0.05), at(z + 1.4, y - 0.3)], C.paperHi);
    if (r() < 0.34) { const p = at(z + 0.6, y + 1), q = p[3] / 60; s += line(p[0], p[1], p[0] + 26 * q, p[1] - 4 * q, 6 * q, C.ink) + line(p[0] + 26 * q, p[1] - 4 * q, p[0] + 26 * q, p[1] - 52 * q, 6 * q, C.ink); } // stove pipe out of the pane
  }
  return s;
};
/** A shop: sign in the old spelling, shutters nailed over with boards. */
const shop = (z0, z1, sign, o = {}) => {
  const at = (z, y) => P([X + 0.06, y, z]);
  let s = poly([at(z0, 0.5), at(z0, 3), at(z1, 3), at(z1, 0.5)], o.shut ?? C.blueDk) + poly([at(z0 - 0.2, 3.1), at(z0 - 0.2, 3.95), at(z1 + 0.2, 3.95), at(z1 + 0.2, 3.1)], o.ground ?? C.ink);
  const T = textPath(sign, { font: 'oswald', weight: 600, size: 100, track: 8 }), m = Math.min((z1 - z0) * 0.92 / T.w, 0.0062);
  s += path(textPath(sign, { font: 'oswald', weight: 600, size: 100, track: 8, map: (x, y) => at(z0 + (z1 - z0 - T.w * m) / 2 + x * m, 3.28 - y * 0.0062) }).d, o.letters ?? C.paper);
  for (let i = 0; i < 5; i++) { const y = 0.7 + i * 0.5 + (r() - 0.5) * 0.2, k = (r() - 0.5) * 0.5; s += poly([at(z0 - 0.1, y), at(z0 - 0.1, y + 0.3), at(z1 + 0.1, y + 0.3 + k), at(z1 + 0.1, y + k)], i % 2 ? C.ochreLo : C.ochre); for (const z of [z0 + 0.1, z1 - 0.1]) { const q = at(z, y + 0.15); s += circ(q[0], q[1], Math.max(1, 0.035 * q[3]), C.ink); } }
  return s;
};
L2 += house(34, 54, 8.4, C.blueHi, C.blue, { seed: 3, trim: C.paper }) + house(20, 33, 11.2, C.blue, C.blueLo, { seed: 2 }) + house(5.2, 19.4, 8.6, C.blueLo, C.blueDk, { seed: 1, trim: C.blueHi });
L2 += shop(22, 27, 'ЧАЙ · САХАРЪ') + shop(28, 32.6, 'АПТЕКА') + shop(13.2, 18.4, 'БУЛОЧНАЯ') + shop(8, 12.2, 'ОБУВЬ', { ground: C.ochreLo, letters: C.paperHi });
{ const at = (z, y) => P([X + 0.1, y, z]); L2 += poly([at(12.5, 0.9), at(12.5, 2.6), at(13.1, 2.6), at(13.1, 0.9)], C.paperHi) + path(textPath('ХЛЕБА НЕТ', { font: 'oswald', weight: 700, size: 100, map: (x, y) => at(12.53 + x * 0.0012, 2.1 - y * 0.0034) }).d, C.ink); }
// pavement heaped with snow
L2 += path(`M-20 ${P([X, 0, 5])[1] + 20} C120 720 260 660 400 600 C470 572 520 556 560 540 L600 536 C560 590 460 660 330 730 C220 790 90 830 -20 850Z`, C.paperHi) + path(gd(20, 760, 300, 660, 7, 12) + gd(180, 740, 440, 610, 6, 8) + gd(340, 680, 530, 566, 5, 6), C.blueHi);
// right side: a fence, bare trees, a lamp that gives no light
for (let i = 0; i < 11; i++) { const a = P([7.4, 0, 9 + i * 3.4]), b = P([7.4, 2.2, 9 + i * 3.4]), c = P([7.4, 0, 12.2 + i * 3.4]), d = P([7.4, 2.2, 12.2 + i * 3.4]); L2 += poly([a, b, d, c], i % 2 ? C.ash : C.paperLo) + line(...b.slice(0, 2), ...d.slice(0, 2), 4, C.blueHi); }
for (const [x, z, h] of [[9, 12, 9], [8.6, 19, 8], [9.4, 28, 9]]) { const a = P([x, 0, z]), q = a[3]; L2 += path(gd(a[0], a[1], a[0] + 4, a[1] - h * q, 0.3 * q) + Array.from({ length: 9 }, (_, i) => { const y = a[1] - (2 + i * 0.7) * q, e = i % 2 ? 1 : -1; return gd(a[0], y, a[0] + e * (1.4 - i * 0.08) * q, y - 1.3 * q, 0.1 * q, e * -6); }).join(''), C.blue); }

// ---- L3: the queue, the patrol
let L3 = '';
for (const x of [-0.9, 0.9]) { const a = P([x + 0.4, 0, 3.4]), b = P([x + 0.1, 0, 50]); L3 += path(gd(a[0], a[1], b[0], b[1], 26), C.blueHi); }
L3 += cut([[420, 640], [1600, 560], [1600, 900], [300, 900]], { angle: -0.06, gap: 24, len: 130, w: 5, col: C.blueHi, den: (x, y) => 0.3 * ((y - 560) / 240), seed: 20 });
const who = [5, 6, 10, 1, 5, 11, 3, 6, 5, 7, 10, 6, 5, 1];
for (let i = 13; i >= 0; i--) {
  const z = 8.2 + i * 0.92 + r() * 0.3, p = P([X + 1.05 + r() * 0.35, 0.1, z]), s = (1.62 * p[3]) / 260, k = who[i], woman = [5, 6, 10, 11].includes(k);
  L3 += woman ? (i % 3 ? shawled(p[0], p[1], s, { k, coat: i % 2 ? C.ink : C.blueDk, shawl: [C.ash, C.ochreLo, C.blueLo, C.blueHi][i % 4], carry: i % 4 === 1 ? 'can' : i % 4 === 3 ? 'bag' : '' }) : stander(p[0], p[1], s, { k, yaw: 150, type: 'shawl', coat: C.ink, shawl: C.ash })) : stander(p[0], p[1], s, { k, yaw: 115, coat: i % 2 ? C.blueDk : C.ink });
}
// patrol of four across the road, bayonets up: the counter-diagonal
[[13.2, 2.5], [12.8, 3.6], [13.4, 4.7], [13, 5.8]].forEach(([z, x], i) => {
  const p = P([x - 1.4, 0, z]), s = (1.78 * p[3]) / 260;
  L3 += group(`translate(${p[0].toFixed(1)} ${p[1].toFixed(1)}) scale(${(-s).toFixed(3)} ${s.toFixed(3)})`, line(26, -204, -6, -66, 6, C.ink) + line(26, -204, 40, -262, 2.4, C.ink)) + walker(p[0], p[1], s, { k: i % 2 ? 8 : 3, coat: i % 2 ? C.blueLo : C.ochreLo, phase: i % 2, flip: -1, cutCol: C.ink, red: C.red });
});

// ---- L4: horse and driver, cut by the frame
let L4 = '';
{
  const hx = 640;
  L4 += group(`translate(${hx} 0)`,
    // shafts and bow
    `<path d="M-150 940C-176 720 -120 560 0 548C120 560 176 720 150 940" fill="none" stroke="${C.ink}" stroke-width="30"/><path d="M-150 940C-176 720 -120 560 0 548C120 560 176 720 150 940" fill="none" stroke="${C.ochre}" stroke-width="17"/><path d="M-150 940C-176 720 -120 560 0 548C120 560 176 720 150 940" fill="none" stroke="${C.ink}" stroke-width="17" stroke-dasharray="5 34"/>` +
    path('M-11 562L11 562L16 594C16 602 -16 602 -16 594Z', C.ochre, `stroke="${C.ink}" stroke-width="3"`) + circ(0, 604, 5, C.ink) +
    // neck and ears far away, then the great barrel of the rump
    path('M-44 720C-40 690 -30 668 -24 650L-22 612L-8 642L8 642L22 612L24 650C30 668 40 690 44 720Z', C.ink) + path(gd(-18, 640, -18, 620, 4) + gd(18, 640, 18, 620, 4) + gd(-6, 650, -8, 716, 6, 3) + gd(8, 650, 10, 716, 6, -3), C.paper) +
    path('M-150 960C-166 850 -150 760 -104 724C-72 700 -36 692 0 692C36 692 72 700 104 724C150 760 166 850 150 960Z', C.ink) +
    // blanket with stripes, breeching, tail
    path('M-92 722C-64 702 -30 694 0 694C30 694 64 702 92 722L104 762C66 742 -66 742 -104 762Z', C.ochreLo) + path('M-97 738C-60 718 60 718 97 738L100 748C60 728 -60 728 -100 748Z', C.paperLo) +
    path(gd(-76, 712, -86, 752, 5, -3) + gd(-40, 702, -46, 746, 5, -2) + gd(40, 702, 46, 746, 5, 2) + gd(76, 712, 86, 752, 5, 3), C.ink) + path(gd(-60, 770, -20, 780, 6, -12) + gd(60, 770, 20, 780, 6, 12) + gd(-118, 770, -84, 900, 8, -30) + gd(118, 770, 84, 900, 8, 30), C.blueHi) +
    path('M-160 900C-140 840 -110 812 -70 806L-66 816C-104 824 -130 850 -148 906Z M160 900C140 840 110 812 70 806L66 816C104 824 130 850 148 906Z', C.ochre) +
    path('M-14 778C-24 830 -34 880 -30 960L34 960C36 880 24 830 14 778Z', C.blueDk) +
    path(gd(-8, 790, -20, 940, 7, 4) + gd(4, 784, 4, 950, 6, 2) + gd(12, 800, 26, 940, 6, -4) + gd(-128, 800, -146, 940, 8, 8) + gd(-100, 800, -112, 930, 6, 8) + gd(-64, 800, -80, 920, 6, 8) + gd(128, 800, 146, 940, 8, -8) + gd(100, 800, 112, 930, 6, -8) + gd(64, 800, 80, 920, 6, -8), C.paper)) +
    path('M-30 0', 'none');
  L4 += path(`M${hx - 60} 780C520 850 400 850 330 842`, 'none', `stroke="${C.ink}" stroke-width="6"`) + path(`M${hx - 150} 900L${hx - 220} 960`, 'none', `stroke="${C.ink}" stroke-width="20"`) + path(`M${hx + 150} 900L${hx + 210} 960`, 'none', `stroke="${C.ink}" stroke-width="20"`);
  // breath of the horse, blown to the right
  L4 += path(`M${hx + 34} 652C${hx + 60} 626 ${hx + 96} 640 ${hx + 118} 612C${hx + 92} 606 ${hx + 86} 588 ${hx + 60} 602C${hx + 46} 610 ${hx + 34} 630 ${hx + 34} 652Z`, C.blueHi, 'opacity=".8"');
  // driver: sheepskin, fur hat, whip
  L4 += line(396, 800, 452, 470, 7, C.ochreLo) + path('M452 470C470 500 440 540 470 580', 'none', `stroke="${C.ink}" stroke-width="3"`);
  L4 += group('translate(250 838) scale(1.28)', path('M-40 -30C-86 -14 -132 2 -148 44C-160 80 -164 120 -166 200L180 200C176 130 168 80 150 44C136 6 88 -14 40 -30Z', C.ochreLo) + path(gd(-130, 30, -158, 150, 8, 8) + gd(-110, 14, -44, -16, 7, -6) + gd(44, -16, 116, 14, 7, 6) + gd(-2, 10, -4, 120, 6, 2) + gd(-60, 10, -80, 120, 6, 4) + gd(60, 10, 80, 120, 6, -4) + gd(130, 30, 152, 120, 8, -4), C.ink) + rect(-162, 66, 330, 18, C.ink) + kitHead(3, 150, { x: 0, y: -12, s: 1.08 }) + path('M-74 10C-70 -44 -48 -66 0 -66C48 -66 70 -44 74 10C40 34 -40 34 -74 10Z', C.ash) + path(gd(-66, -4, 66, -4, 7, -54) + gd(-50, -20, -54, 14, 5) + gd(-20, -40, -22, 20, 5) + gd(14, -42, 16, 20, 5) + gd(46, -24, 50, 14, 5), C.ink));
}
await saveScene({
  id: 'sledge_street', title: 'Moscow from a peasant sledge, March 1921', focus: [0.33, 0.6], period: '1919', effects: ['snow'],
  alt: 'A snowed-up Moscow street from low in a sledge: the rump of the horse under its bow and the driver’s sheepskin back in front; on the left boarded shops with old signs and a long queue of women in shawls; ahead a Red Army patrol with rifles crosses under a red frost sun.',
}, [{ depth: 0, body: L0 }, { depth: 0.15, body: L1 }, { depth: 0.4, body: L2 }, { depth: 0.7, body: L3 }, { depth: 1.2, body: L4 }]);
