// Distribution point at dawn, winter 1920. The wall climbs from the left-hand horizon to the hatch; the women stand along it.
// Light: the kerosene lamp at the hatch, and a narrow red dawn at the far end of the street.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, camera, text, textPath, lerp, saveScene } from './lib.mjs';
import { shawled, stander, walker, courses, quad3, rays } from './lib-a.mjs';

const P = camera({ pos: [0, 1.75, 0], look: [1.75, 1.95, 4], fov: 58, cx: 520, cy: 430, roll: -0.02 });
const X = 3.1; // the wall
const at = (z, y) => P([X, y, z]);
const far = P([0, 1.75, 400]); // the point where everything runs together

// ---- L0: dawn sky; the sun is still under the roofs: only a red slit
let L0 = rect(0, 0, W, H, C.blueHi);
L0 += poly([[0, 0], [330, 0], [0, 250]], C.blue) + poly([[-20, 470], [-20, 250], [520, -20], [980, -20], [far[0], far[1] + 40]], C.paperLo) + poly([[far[0], far[1] + 30], [620, -20], [860, -20]], C.paper);
L0 += clip([[0, 0], [W, 0], [W, far[1] + 6], [0, far[1] + 6]], rays(far[0], far[1] + 20, 120, 430, Math.PI * 1.02, Math.PI * 1.8, 52, 6, C.paperHi, 3) + circ(far[0], far[1] + 38, 92, C.red));
L0 += cut([[0, far[1] - 60], [400, far[1] - 60], [400, far[1] + 6], [0, far[1] + 6]], { col: C.paperLo, gap: 12, len: 110, w: 6, den: (x, y) => Math.max(0, (y - far[1] + 40) / 60), seed: 3 });

// ---- L1: roofs and stacks against the dawn, snow street
let L1 = '';
{
  const r = rnd(8), roof = [[-20, far[1] + 30]];
  for (let x = -20; x < 420;) { const w = 24 + r() * 34, h = 8 + r() * 26; roof.push([x, far[1] + 2 - h], [x + w * 0.5, far[1] - 8 - h], [x + w, far[1] + 2 - h]); x += w; }
  roof.push([420, far[1] + 40]);
  L1 += poly(roof, C.blueLo) + rect(58, far[1] - 150, 13, 160, C.blueLo) + rect(92, far[1] - 112, 11, 120, C.blueLo);
  L1 += path(`M300 ${far[1]}V${far[1] - 60}C288 ${far[1] - 84} 306 ${far[1] - 92} 311 ${far[1] - 108}C316 ${far[1] - 92} 334 ${far[1] - 84} 322 ${far[1] - 60}V${far[1]}Z`, C.blueLo) + line(311, far[1] - 108, 311, far[1] - 128, 2, C.blueLo);
  L1 += poly([[-20, far[1] + 4], [W, far[1] - 30], [W, H + 20], [-20, H + 20]], C.paperHi) + poly([[-20, far[1] + 10], [far[0], far[1] + 8], [330, H + 20], [-20, H + 20]], C.paper);
  L1 += cut([[-20, far[1] + 20], [700, far[1] + 40], [W, H], [-20, H]], { angle: 0.12, gap: 19, len: 110, w: 5, col: C.blueHi, den: (x, y) => 0.6 * Math.min(1, (y - far[1]) / 260), seed: 6 });
}

// ---- L2: the wall with cornice, notices, hatch, lamp
let L2 = '';
const top = 4.3;
L2 += poly([at(0.35, 0), at(0.35, top), at(90, top), at(90, 0)], C.blueLo);
L2 += poly([at(0.35, top), at(0.35, top + 0.55), at(90, top + 0.55), at(90, top)], C.paperHi) + poly([at(0.35, top - 0.35), at(0.35, top), at(90, top), at(90, top - 0.35)], C.ink);
// plaster fallen from the brick: patches of courses only
L2 += courses(at, { u0: 1, u1: 34, v0: 0.2, v1: top - 0.5, du: 0.5, dv: 0.17, w: 4, col: C.blue, seed: 4, den: (u, v) => (Math.sin(u * 1.3) + Math.cos(v * 2.1 + u * 0.6) > 0.75 ? 0.75 : 0.04) });
// plinth of snow
L2 += poly([at(0.35, 0), at(0.35, 0.25), at(8, 0.18), at(16, 0.3), at(90, 0.2), at(90, 0)], C.paperHi);
// barred windows, dark
for (const z of [7.2, 10.2, 13.2, 16.2, 19.2, 22.2, 25.2, 28.2]) { L2 += poly([at(z - 0.12, 1.88), at(z - 0.12, 3.42), at(z + 1.12, 3.42), at(z + 1.12, 1.88)], C.paperLo) + poly([at(z, 2), at(z, 3.3), at(z + 1, 3.3), at(z + 1, 2)], C.ink); for (let i = 1; i < 4; i++) { const a = at(z + i / 4, 2), b = at(z + i / 4, 3.3); L2 += line(a[0], a[1], b[0], b[1], 2.2, C.blue); } L2 += poly([at(z - 0.2, 1.78), at(z - 0.2, 1.9), at(z + 1.2, 1.9), at(z + 1.2, 1.78)], C.paperHi); }
// light the lamp throws on the wall: flat spill and gouges around it
const lamp = P([X - 0.45, 2.72, 3.2]);
const wallArea = [at(0.35, 0.2), at(0.35, top - 0.36), at(12, top - 0.36), at(12, 0.2)];
L2 += clip(wallArea, poly([[lamp[0] - 20, lamp[1] + 10], [lamp[0] + 30, lamp[1] + 10], [lamp[0] + 250, 920], [lamp[0] - 330, 920]], C.ochreLo, 'opacity=".3"') + rays(lamp[0], lamp[1], 60, 300, 0, Math.PI * 2, 90, 6, C.ochre, 9));
// hatch: iron shutter up, counter, dark inside with a scale
const hz0 = 3.55, hz1 = 4.75;
L2 += poly([at(hz0 - 0.14, 1.0), at(hz0 - 0.14, 2.32), at(hz1 + 0.14, 2.32), at(hz1 + 0.14, 1.0)], C.ink) + poly([at(hz0, 1.12), at(hz0, 2.2), at(hz1, 2.2), at(hz1, 1.12)], C.ochre);
{
  const q = at((hz0 + hz1) / 2, 1.12), s = q[3];
  L2 += clip([at(hz0, 1.12), at(hz0, 2.2), at(hz1, 2.2), at(hz1, 1.12)],
    // balance with two pans, and the weigher's head bent over it, a woman in a kerchief
    path(`M${q[0] + s * 0.02} ${q[1]}V${q[1] - s * 0.56}`, 'none', `stroke="${C.ink}" stroke-width="6"`) + line(q[0] - s * 0.24, q[1] - s * 0.46, q[0] + s * 0.28, q[1] - s * 0.54, 5, C.ink) + path(`M${q[0] - s * 0.36} ${q[1] - s * 0.22}H${q[0] - s * 0.12}Q${q[0] - s * 0.24} ${q[1] - s * 0.1} ${q[0] - s * 0.36} ${q[1] - s * 0.22}Z`, C.ink) + line(q[0] - s * 0.24, q[1] - s * 0.46, q[0] - s * 0.34, q[1] - s * 0.22, 2, C.ink) + line(q[0] - s * 0.24, q[1] - s * 0.46, q[0] - s * 0.14, q[1] - s * 0.22, 2, C.ink) + path(`M${q[0] + s * 0.16} ${q[1] - s * 0.3}H${q[0] + s * 0.4}Q${q[0] + s * 0.28} ${q[1] - s * 0.18} ${q[0] + s * 0.16} ${q[1] - s * 0.3}Z`, C.ink));
  L2 += poly([P([X - 0.4, 1.06, hz0 - 0.1]), P([X, 1.06, hz0 - 0.1]), P([X, 1.06, hz1 + 0.1]), P([X - 0.4, 1.06, hz1 + 0.1])], C.paperHi) + poly([P([X - 0.4, 1.06, hz0 - 0.1]), P([X - 0.4, 0.98, hz0 - 0.1]), P([X - 0.4, 0.98, hz1 + 0.1]), P([X - 0.4, 1.06, hz1 + 0.1])], C.ochreLo);
  // raised shutter
  L2 += poly([at(hz0 - 0.1, 2.28), P([X - 0.75, 2.5, hz0 - 0.1]), P([X - 0.75, 2.5, hz1 + 0.1]), at(hz1 + 0.1, 2.28)], C.ink);
}
// board over the hatch and the bill beside it
const onWall = (z0, z1, y0, y1, col) => poly([at(z0, y0), at(z0, y1), at(z1, y1), at(z1, y0)], col);
const write = (str, zc, y, size, col, squeeze = 1) => path(textPath(str, { font: 'oswald', weight: 600, size: 10, track: 0.8, anchor: 'middle', map: (x, yy) => at(zc - x * size * squeeze, y - yy * size) }).d, col);
L2 += onWall(2.16, 6.9, 3.1, 3.72, C.ink) + write('РАСПРЕДЕЛИТЕЛЬ № 4', 4.62, 3.23, 0.04, C.paper, 1.06);
L2 += onWall(5.15, 6.6, 1.75, 2.9, C.paper) + write('ХЛЕБ', 5.87, 2.5, 0.036, C.ink, 1.4) + write('ПО ½ ФУНТА', 5.87, 2.22, 0.019, C.redLo, 1.2) + write('С 8 ЧАСОВ', 5.87, 1.95, 0.019, C.ink, 1.35);
// bracket and kerosene lamp
{
  const b = at(3.2, 3.02);
  L2 += line(b[0], b[1], lamp[0], lamp[1] - 56, 6, C.ink) + line(lamp[0], lamp[1] - 58, lamp[0], lamp[1] - 34, 3, C.ink);
  L2 += path(`M${lamp[0] - 30} ${lamp[1] - 28}L${lamp[0]} ${lamp[1] - 46}L${lamp[0] + 30} ${lamp[1] - 28}Z`, C.ink) + path(`M${lamp[0] - 15} ${lamp[1] - 28}C${lamp[0] - 28} ${lamp[1] - 2} ${lamp[0] - 22} ${lamp[1] + 16} ${lamp[0] - 12} ${lamp[1] + 26}H${lamp[0] + 12}C${lamp[0] + 22} ${lamp[1] + 16} ${lamp[0] + 28} ${lamp[1] - 2} ${lamp[0] + 15} ${lamp[1] - 28}Z`, C.ochre, `stroke="${C.ink}" stroke-width="4"`) + path(`M${lamp[0]} ${lamp[1] - 16}C${lamp[0] + 12} ${lamp[1] + 2} ${lamp[0] + 8} ${lamp[1] + 16} ${lamp[0]} ${lamp[1] + 20}C${lamp[0] - 8} ${lamp[1] + 16} ${lamp[0] - 12} ${lamp[1] + 2} ${lamp[0]} ${lamp[1] - 16}Z`, C.paperHi) + rect(lamp[0] - 19, lamp[1] + 26, 38, 20, C.ink) + circ(lamp[0], lamp[1] + 3, 0, C.ink);
}

// ---- L3: the queue itself, nearest at the hatch, twenty-odd women, two boys' caps, one old man
let L3 = '';
{
  const people = [];
  const r = rnd(31);
  let z = 4.9;
  for (let i = 0; i < 24; i++) { people.push({ z, x: 2.42 + (r() - 0.5) * 0.34, i }); z += 0.78 + r() * 0.5 + i * 0.02; }
  const shawls = [C.blueDk, C.ochreLo, C.blue, C.ink, C.blueLo, C.ash, C.blueDk, C.khaki];
  const coats = [C.ink, C.blueDk, C.ink, C.blueLo, C.ink, C.ink];
  for (const p of people.reverse()) {
    const f = P([p.x, 0, p.z]), s = (f[3] * 1.62) / 260, i = p.i;
    const shawl = shawls[i % shawls.length], coat = coats[(i * 5) % coats.length];
    L3 += path(gd(f[0] + 10 * s, f[1] - 2, f[0] - 130 * s, f[1] + 26 * s, 26 * s, 3), C.blueHi);
    if (i % 9 === 4) L3 += walker(f[0], f[1], s, { k: [3, 0, 1][i % 3], coat, type: 'coat', phase: 1 });
    else if (i % 5 === 2) L3 += stander(f[0], f[1], s, { type: 'shawl', shawl, coat, cutCol: shawl === C.ash ? C.ink : C.paper });
    else L3 += shawled(f[0], f[1], s, { k: [5, 10, 6, 11][i % 4], shawl, coat, carry: i % 3 === 0 ? 'can' : i % 4 === 1 ? 'bag' : '', yaw: 90, cutCol: shawl === C.ash || shawl === C.khaki ? C.ink : C.paper });
  }
}
// ---- L4: one who has just joined looks on, cut by the frame: shawl from behind, the chalked number on her sleeve
let L4 = '';
L4 += path('M-60 920C-50 760 -30 660 20 612C10 556 40 512 92 510C146 508 176 552 168 610C226 654 262 760 276 920Z', C.ink);
L4 += path(gd(44, 540, 22, 606, 8, 8) + gd(70, 528, 58, 600, 6, 4) + gd(140, 540, 160, 604, 7, -6) + gd(20, 626, -30, 800, 9, 12) + gd(170, 626, 252, 840, 9, -20) + gd(80, 630, 70, 880, 6, 4) + gd(118, 630, 136, 880, 6, -4) + gd(150, 640, 196, 860, 6, -8) + gd(46, 640, 16, 860, 6, 6), C.paper);
{ let d = ''; for (let i = 0; i < 22; i++) { const t = i / 21; d += gd(-40 + t * 316, 872 + Math.sin(t * 3.1) * 22, -42 + t * 320, 910 + Math.sin(t * 3.1) * 18, 5); } L4 += path(d, C.paper); }
L4 += text('114', { font: 'oswald', weight: 600, size: 46, x: 96, y: 778, anchor: 'middle', extra: 'transform="rotate(-8 96 760)"' }, C.paperHi);
L4 += path('M-20 884C100 868 180 876 300 890C420 902 520 900 620 920L-20 920Z', C.paperHi, 'opacity="0"');

await saveScene({
  id: 'queue', title: 'The queue at dawn', focus: [0.36, 0.55], period: '1919', effects: ['snow', 'lamp'], lamp: [lamp[0] / W, lamp[1] / H, 0.16],
  alt: 'Before sunrise a long queue of women in shawls stands along a snowy wall towards a lit bread hatch and a kerosene lamp; a red slit of dawn shows at the far end of the street.',
}, [{ depth: 0, body: L0 }, { depth: 0.2, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.75, body: L3 }, { depth: 1.2, body: L4 }]);
