// A small printing house where a pamphlet is being finished: the flat-bed press with its great wheel, a case of type, sheets hung to dry,
// and on the table in front the stack itself. A lamp over the case; blue evening in the window. Everything here is slow and black-fingered.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, group, textPath, lerp, saveScene } from './lib.mjs';
import { stage, cone, head, bust, rays } from './lib-b.mjs';

const S = stage({ pos: [0.3, 1.75, -2.6], look: [0.1, 1.25, 4], fov: 58, cx: 500, cy: 420, roll: 0.03 });
const xl = -2.6, xr = 3.6, zb = 4.6, top = 3.1;
let L0 = rect(0, 0, W, H, C.blueDk);
// evening in the window: roofs with snow, one lit pane
{ const a = S.p([-1.5, 1.1, zb + 0.1]), b = S.p([0.2, 2.6, zb + 0.1]); L0 += rect(a[0] - 30, b[1] - 30, b[0] - a[0] + 60, a[1] - b[1] + 60, C.blue) + poly([[a[0] - 30, a[1] - 50], [a[0] + 50, a[1] - 104], [a[0] + 120, a[1] - 60], [b[0] - 60, a[1] - 92], [b[0] + 30, a[1] - 50], [b[0] + 30, a[1] + 30], [a[0] - 30, a[1] + 30]], C.blueLo) + poly([[a[0] - 30, a[1] - 50], [a[0] + 50, a[1] - 104], [a[0] + 120, a[1] - 60], [a[0] + 116, a[1] - 48], [a[0] + 50, a[1] - 88], [a[0] - 30, a[1] - 34]], C.paperLo) + rect(b[0] - 76, a[1] - 58, 16, 20, C.ochre); }
let L1 = '';
const q = (P) => P.map((p) => S.p(p).map((v) => v.toFixed(1)).join(' ')).join('L');
L1 += `<path d="M${q([[xl, 0, zb], [xl, top, zb], [xr, top, zb], [xr, 0, zb]])}Z M${q([[-1.4, 1.15, zb], [-1.4, 2.55, zb], [0.1, 2.55, zb], [0.1, 1.15, zb]])}Z" fill="${C.paperLo}" fill-rule="evenodd"/>`;
L1 += S.face([[xl, 0, -2], [xl, top, -2], [xl, top, zb], [xl, 0, zb]], C.ash) + S.face([[xr, 0, -2], [xr, top, -2], [xr, top, zb], [xr, 0, zb]], C.blue) + S.face([[xl, top, -2], [xr, top, -2], [xr, top, zb], [xl, top, zb]], C.blueLo) + S.face([[xl, 0, -2], [xr, 0, -2], [xr, 0, zb], [xl, 0, zb]], C.ochreLo);
L1 += S.face([[xl, 0, zb - 0.01], [xl, 1, zb - 0.01], [xr, 1, zb - 0.01], [xr, 0, zb - 0.01]], C.blueLo) + S.face([[xl + 0.01, 0, -2], [xl + 0.01, 1, -2], [xl + 0.01, 1, zb], [xl + 0.01, 0, zb]], C.blueDk) + S.face([[xr - 0.01, 0, -2], [xr - 0.01, 1, -2], [xr - 0.01, 1, zb], [xr - 0.01, 0, zb]], C.blueDk);
L1 += S.hatch([xl, 0.01, -1], [0, 0, 5.6], [6.2, 0, 0], { gap: 0.2, len: 1.8, w: 0.018, col: C.ink, den: () => 0.8, seed: 4 }) + S.hatch([xl, 1.1, zb - 0.02], [6.2, 0, 0], [0, 2, 0], { gap: 0.17, len: 0.8, w: 0.02, col: C.ash, den: (a) => (a > 0.14 && a < 0.46 ? 0 : 0.5), seed: 5 }) + S.hatch([xr - 0.02, 1.1, -1], [0, 0, 5.6], [0, 2, 0], { gap: 0.16, len: 1, w: 0.02, col: C.blueLo, den: () => 0.5, seed: 6 });
for (const [x0, x1, y0, y1] of [[-1.47, -1.38, 1.08, 2.62], [0.08, 0.17, 1.08, 2.62], [-1.47, 0.17, 1.06, 1.15], [-1.47, 0.17, 2.55, 2.64], [-0.68, -0.62, 1.15, 2.55], [-1.4, 0.1, 2.02, 2.08]]) L1 += S.face([[x0, y0, zb - 0.03], [x0, y1, zb - 0.03], [x1, y1, zb - 0.03], [x1, y0, zb - 0.03]], C.ochreLo);
// notices: an empty frame, a proof sheet, an old bill
L1 += S.face([[0.7, 1.9, zb - 0.03], [0.7, 2.6, zb - 0.03], [1.25, 2.6, zb - 0.03], [1.25, 1.9, zb - 0.03]], C.ink) + S.face([[0.76, 1.96, zb - 0.04], [0.76, 2.54, zb - 0.04], [1.19, 2.54, zb - 0.04], [1.19, 1.96, zb - 0.04]], C.paperHi);
// sheets drying on a line
{ const n = 9; for (let i = 0; i < n; i++) { const x = lerp(-2.2, 2.6, (i + 0.5) / n), y = 2.72 - 0.16 * Math.sin((Math.PI * (i + 0.5)) / n), w = 0.2; L1 += S.face([[x - w, y, 3.3], [x + w, y, 3.3], [x + w - 0.01, y - 0.5, 3.3], [x - w + 0.02, y - 0.52, 3.3]], i % 3 === 1 ? C.paper : C.paperHi) + [0, 1, 2, 3, 4].map((j) => S.cut1([x - w + 0.05, y - 0.1 - j * 0.07, 3.29], [x + w - (j === 4 ? 0.2 : 0.05), y - 0.1 - j * 0.07, 3.29], 3, C.ink)).join(''); } L1 += S.seg([xl, 2.78, 3.3], [0.2, 2.6, 3.3], 0.012, C.ink) + S.seg([0.2, 2.6, 3.3], [xr, 2.8, 3.3], 0.012, C.ink); }

// ---- L2: the press: bed, cylinder, feeding board, fly wheel; a woman lays on a sheet
let L2 = '';
{
  const x0 = 0.05, x1 = 2.5, z0 = 1.9, z1 = 3.1;
  L2 += bust(6, -35, { x: S.p([1.95, 1.46, 3.3])[0], y: S.p([1.95, 1.46, 3.3])[1], s: 0.3 * S.unit([1.95, 1.4, 3.3]) / 118, coat: C.blueLo, kind: 'blouse', light: C.ink, drop: 260 });
  L2 += S.box([x0, 0, z0], [x1, 0.72, z1], { front: C.ink, left: C.blueDk, right: C.blueDk, top: C.blueLo });
  for (const x of [0.4, 0.95, 1.5, 2.05]) L2 += S.face([[x, 0.12, z0 - 0.01], [x, 0.56, z0 - 0.01], [x + 0.36, 0.56, z0 - 0.01], [x + 0.36, 0.12, z0 - 0.01]], C.blueDk) + S.cut1([x + 0.04, 0.16, z0 - 0.02], [x + 0.32, 0.52, z0 - 0.02], 5, C.blue) + S.cut1([x + 0.04, 0.52, z0 - 0.02], [x + 0.32, 0.16, z0 - 0.02], 5, C.blue);
  L2 += S.box([x0 - 0.5, 0.72, z0 + 0.1], [x1 - 0.6, 0.84, z1 - 0.1], { front: C.blue, top: C.blueHi, left: C.blueLo }) + S.face([[x0 - 0.36, 0.85, z0 + 0.2], [x0 + 0.5, 0.85, z0 + 0.2], [x0 + 0.5, 0.85, z1 - 0.2], [x0 - 0.36, 0.85, z1 - 0.2]], C.ink); // the forme
  for (let i = 0; i < 6; i++) L2 += S.cut1([x0 - 0.3, 0.86, z0 + 0.28 + i * 0.12], [x0 + 0.44, 0.86, z0 + 0.28 + i * 0.12], 3, C.blueHi);
  // cylinder across the bed
  const c = (x, y, r, z, n = 30) => Array.from({ length: n }, (_, i) => [x + r * Math.cos((i / n) * 6.2832), y + r * Math.sin((i / n) * 6.2832), z]);
  L2 += S.face([[0.95, 1.12, z0], [1.53, 1.12, z0], [1.53, 1.12, z1], [0.95, 1.12, z1]], C.blueDk) + S.face([[0.95, 1.12, z0], [0.98, 1.3, z0], [0.98, 1.3, z1], [0.95, 1.12, z1]], C.blue) + S.face([[1, 1.3, z0], [1.24, 1.42, z0], [1.24, 1.42, z1], [1, 1.3, z1]], C.paper) + S.face([[1.24, 1.42, z0], [1.5, 1.28, z0], [1.5, 1.28, z1], [1.24, 1.42, z1]], C.blueHi);
  L2 += S.face(c(1.24, 1.12, 0.31, z0 - 0.02), C.ink) + S.face(c(1.24, 1.12, 0.22, z0 - 0.03), C.blueLo) + S.face(c(1.24, 1.12, 0.07, z0 - 0.04), C.ochre) + Array.from({ length: 6 }, (_, i) => S.seg([1.24, 1.12, z0 - 0.035], [1.24 + 0.22 * Math.cos(i * 1.047), 1.12 + 0.22 * Math.sin(i * 1.047), z0 - 0.035], 0.04, C.ink)).join('');
  // side frames
  for (const z of [z0 - 0.01]) L2 += S.face([[0.8, 0.7, z], [0.98, 1.1, z], [0.98, 1.5, z], [1.1, 1.56, z], [1.1, 1.36, z], [1.02, 1.1, z], [1.0, 0.7, z]], C.ink) + S.face([[1.68, 0.7, z], [1.5, 1.1, z], [1.5, 1.56, z], [1.38, 1.5, z], [1.4, 1.3, z], [1.46, 1.1, z], [1.48, 0.7, z]], C.ink);
  // feeding board, sloping up to the right, with paper
  L2 += S.face([[1.3, 1.45, z0 + 0.1], [2.45, 1.72, z0 + 0.1], [2.45, 1.72, z1 - 0.1], [1.3, 1.45, z1 - 0.1]], C.ochre) + S.face([[1.3, 1.41, z0 + 0.1], [2.45, 1.68, z0 + 0.1], [2.45, 1.72, z0 + 0.1], [1.3, 1.45, z0 + 0.1]], C.ochreLo) + S.face([[1.5, 1.52, z0 + 0.25], [2.3, 1.71, z0 + 0.25], [2.3, 1.71, z1 - 0.25], [1.5, 1.52, z1 - 0.25]], C.paperHi) + S.seg([2.4, 0.7, z0 + 0.15], [2.4, 1.68, z0 + 0.15], 0.06, C.ink);
  // fly wheel in front, spoked, with its handle: the one big circle
  const wz = z0 - 0.22, wx = 2.0, wy = 0.86, R = 0.78;
  L2 += `<path d="M${q(c(wx, wy, R, wz, 60))}Z M${q(c(wx, wy, R - 0.1, wz, 60))}Z" fill="${C.red}" fill-rule="evenodd"/>` + `<path d="M${q(c(wx, wy, R - 0.1, wz, 60))}Z M${q(c(wx, wy, R - 0.15, wz, 60))}Z" fill="${C.redDk}" fill-rule="evenodd"/>` + Array.from({ length: 6 }, (_, i) => S.seg([wx, wy, wz], [wx + (R - 0.1) * Math.cos(i * 1.047 + 0.3), wy + (R - 0.1) * Math.sin(i * 1.047 + 0.3), wz], 0.055, C.redLo)).join('') + S.face(c(wx, wy, 0.13, wz - 0.01), C.ink) + S.face(c(wx, wy, 0.06, wz - 0.02), C.ochre) + S.seg([wx + 0.5, wy + 0.5, wz - 0.02], [wx + 0.5, wy + 0.5, wz - 0.3], 0.06, C.ochre);
}
// ---- L3: the case of type on its sloping frame, left; the compositor before it, a lamp over him
let L3 = '';
const lampW = [-1.35, 2.05, 1.5], lp = S.p(lampW), lu = S.unit(lampW);
{
  const x0 = -2.35, x1 = -0.55, z0 = 1.15, z1 = 1.9, at = (u, v) => [lerp(x0, x1, u), lerp(0.98, 1.42, v), lerp(z0, z1, v)];
  const cellC = (i, j) => ((i * 7 + j * 3) % 5 === 0 ? C.ochreLo : (i + j) % 3 ? C.ink : C.blueDk);
  for (const x of [x0 + 0.08, x1 - 0.08]) L3 += S.seg([x, 0, z0 + 0.1], [x, 0.98, z0 + 0.1], 0.08, C.ochreLo) + S.seg([x, 0, z1], [x, 1.4, z1], 0.07, C.ink);
  for (const y of [0.25, 0.45, 0.65]) L3 += S.face([[x0 + 0.04, y, z0 + 0.06], [x1 - 0.04, y, z0 + 0.06], [x1 - 0.04, y + 0.14, z0 + 0.06], [x0 + 0.04, y + 0.14, z0 + 0.06]], C.ochreLo) + S.cut1([x0 + 0.1, y + 0.07, z0 + 0.05], [x1 - 0.1, y + 0.07, z0 + 0.05], 4, C.ink) + circ(...S.p([lerp(x0, x1, 0.5), y + 0.07, z0 + 0.05]), 6, C.ochre);
  // compositor: he stands on the far side, face to us, stick in the hand's place
  const cx = -1.35, b = S.p([cx, 1.62, z1 + 0.18]), bs = (0.3 * S.unit([cx, 1.6, z1])) / 118;
  L3 += bust(0, 35, { x: b[0], y: b[1] - 6 * bs, s: bs, coat: C.blueDk, kind: 'kosovorotka', light: C.ochre, drop: 260, headOpt: { paper: C.paperHi } });
  L3 += S.face([at(-0.02, -0.05), at(1.02, -0.05), at(1.02, 1.04), at(-0.02, 1.04)], C.ochre);
  for (let i = 0; i < 13; i++) for (let j = 0; j < 6; j++) {
    if (j > 3 && i % 2) continue;
    const w = j > 3 ? 2 : 1, u0 = (i + 0.12) / 13, u1 = Math.min(0.995, (i + w - 0.12) / 13), v0 = (j + 0.12) / 6, v1 = (j + 0.88) / 6;
    L3 += S.face([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)], cellC(i, j));
    if ((i * 5 + j * 2) % 3) L3 += S.cut1(at(lerp(u0, u1, 0.2), lerp(v0, v1, 0.3)), at(lerp(u0, u1, 0.75), lerp(v0, v1, 0.6)), 3.4, C.blueHi);
  }
  L3 += S.face([at(-0.02, -0.05), at(1.02, -0.05), [x1 + 0.03, 0.9, z0 - 0.04], [x0 - 0.03, 0.9, z0 - 0.04]], C.ochreLo);
  // sleeves in from both sides, ending at the composing stick
  L3 += path(`M${b[0] - 118 * bs} ${b[1] + 60 * bs} L${b[0] - 70 * bs} ${b[1] + 40 * bs} L${b[0] - 8 * bs} ${b[1] + 140 * bs} L${b[0] - 30 * bs} ${b[1] + 170 * bs}Z`, C.blueDk) + path(`M${b[0] + 118 * bs} ${b[1] + 60 * bs} L${b[0] + 70 * bs} ${b[1] + 40 * bs} L${b[0] + 40 * bs} ${b[1] + 150 * bs} L${b[0] + 66 * bs} ${b[1] + 176 * bs}Z`, C.blueDk) + poly([[b[0] - 44 * bs, b[1] + 142 * bs], [b[0] + 70 * bs, b[1] + 130 * bs], [b[0] + 74 * bs, b[1] + 168 * bs], [b[0] - 40 * bs, b[1] + 182 * bs]], C.blueHi, `stroke="${C.ink}" stroke-width="3"`) + [0, 1, 2, 3, 4].map((i) => gouge(b[0] + (-34 + i * 18) * bs, b[1] + 148 * bs, b[0] + (-31 + i * 18) * bs, b[1] + 174 * bs, 5, C.ink)).join('');
  L3 += gouge(b[0] - 108 * bs, b[1] + 66 * bs, b[0] - 26 * bs, b[1] + 160 * bs, 5, C.ochre, 4) + gouge(b[0] + 108 * bs, b[1] + 66 * bs, b[0] + 60 * bs, b[1] + 164 * bs, 4, C.ochre, -4);
  // lamp
  L2 += rays(lp[0], lp[1] + 6, { a0: 0.25, a1: 2.9, r0: 0.2 * lu, r1: 0.7 * lu, n: 40, w: 4, col: C.paperHi, seed: 8 });
  L3 += line(lp[0], -10, lp[0], lp[1] - 0.16 * lu, 3, C.ink) + path(`M${lp[0] - 0.26 * lu} ${lp[1]} L${lp[0] - 0.07 * lu} ${lp[1] - 0.18 * lu} L${lp[0] + 0.07 * lu} ${lp[1] - 0.18 * lu} L${lp[0] + 0.26 * lu} ${lp[1]}Z`, C.ink) + circ(lp[0], lp[1] + 4, 0.06 * lu, C.paperHi) + gouge(lp[0] - 0.22 * lu, lp[1] - 0.02 * lu, lp[0] - 0.06 * lu, lp[1] - 0.16 * lu, 4, C.ochre);
}
// ---- L4: table edge in front with the stacks of the pamphlet, string, a lump of bread, a mug
let L4 = poly([[-20, 742], [1040, 780], [1120, 806], [-20, 770]], C.ochre) + poly([[-20, 770], [1120, 806], [1120, 960], [-20, 960]], C.ochreLo) + cut([[-20, 772], [1120, 808], [1120, 960], [-20, 960]], { angle: 0.03, gap: 15, len: 150, w: 5, col: C.ink, den: () => 0.6, seed: 7 });
{
  const stack = (x, y, w, n, o = {}) => {
    let s = '';
    for (let i = 0; i < n; i++) { const j = ((i * 37) % 9) - 4, yy = y - i * 13; s += poly([[x + j, yy], [x + w + j, yy + 10], [x + w + j, yy - 2], [x + j, yy - 12]], i % 4 === 2 ? C.paper : C.paperHi) + gouge(x + j + 2, yy + 0.5, x + w + j, yy + 10, 2.4, C.ink) + gouge(x + j + 4, yy - 5, x + w + j - 6, yy + 4, 1.6, C.ash); }
    const t = y - n * 13; s += poly([[x, t + 1], [x + w, t + 11], [x + w + 54, t - 34], [x + 60, t - 46]], C.paperHi) + poly([[x, t + 1], [x + w, t + 11], [x + w, t + 15], [x, t + 5]], C.ash);
    const P = (u, v) => [x + w * u + 57 * v - 4 * u * v, t + 1 + 10 * u - 46 * v];
    s += path(textPath('РАБОЧАЯ ОППОЗИЦИЯ', { font: 'oswald', weight: 700, size: 100, map: (a, b) => P(0.16 + a * 0.00058, 0.42 - b * 0.003) }).d, C.red) + [0.36, 0.24].map((v, i) => gouge(...P(0.3, v), ...P(0.72 - i * 0.1, v), 3, C.ink)).join('') + [0.78].map((v) => gouge(...P(0.32, v), ...P(0.68, v), 3, C.ink)).join('');
    if (o.string) s += line(x + w * 0.45, y, x + w * 0.45 + 2, t + 6, 3, C.ochreLo) + line(x + w * 0.45 + 2, t + 6, x + w * 0.45 + 55, t - 38, 3, C.ochreLo);
    return s;
  };
  L4 += stack(70, 790, 250, 9, { string: true }) + stack(372, 806, 250, 5) + path('M690 800 L694 744 L744 746 L746 802 C730 810 704 808 690 800Z', C.blueHi, `stroke="${C.ink}" stroke-width="3"`) + path('M744 758 C766 756 766 788 746 788', 'none', `stroke="${C.ink}" stroke-width="5"`) + gouge(702, 752, 700, 796, 5, C.paperHi) + path('M800 812 C798 788 824 772 858 776 C890 780 900 800 892 816Z', C.ochreLo) + path('M800 812 C820 800 866 802 892 816 L888 824 L804 820Z', C.paper) + path(gd(820, 790, 866, 782, 5, -6) + gd(836, 798, 880, 794, 4, -4), C.ochre);
}
await saveScene({
  id: 'editorial_room', title: 'Where the pamphlet is set, March 1921', focus: [0.33, 0.52], effects: ['lamp', 'dust'], lamp: [lp[0] / W, (lp[1] + 4) / H, 0.2], period: '1919',
  alt: 'A small printing house in the evening: a compositor behind a sloping case of type under an enamel lamp, a woman feeding a flat-bed press with a red fly-wheel, printed sheets hung to dry on a line, and in front stacks of a pamphlet titled “The Workers’ Opposition”.',
}, [{ depth: 0, body: L0 }, { depth: 0.2, body: L1 }, { depth: 0.45, body: L2 }, { depth: 0.75, body: L3 }, { depth: 1.2, body: L4 }]);
