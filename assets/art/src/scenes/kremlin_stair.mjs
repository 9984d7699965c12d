// The stair to the round hall: wide stone, a vault, coats going up and mandates being looked at. A cadet with a rifle, a man at a small
// table who reads every paper twice. The only red is the mandate in a hand's place and the star. Light falls from above, where the hall is.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, group, lerp, saveScene } from './lib.mjs';
import { stage, head, bust, rays } from './lib-b.mjs';
import { stander, walker } from './lib-a.mjs';

const S = stage({ pos: [1.1, 1.75, -3.2], look: [-0.1, 2.55, 6], fov: 58, cx: 530, cy: 470, roll: -0.03 });
const xl = -3.1, xr = 3.1, N = 17, z0 = 2.6, run = 0.36, rise = 0.165, zt = z0 + N * run, yt = N * rise;
let L0 = rect(0, 0, W, H, C.blueLo);
// landing above: bright arch with a window, white doors of the hall half open
L0 += S.face([[xl, yt, zt + 3], [xl, 8.6, zt + 3], [xr, 8.6, zt + 3], [xr, yt, zt + 3]], C.paperLo);
{
  const arch = (w, y1, top, n = 24) => [[-w, yt, zt + 2.98], [-w, y1, zt + 2.98], ...Array.from({ length: n + 1 }, (_, i) => [-w * Math.cos((Math.PI * i) / n), y1 + top * Math.sin((Math.PI * i) / n), zt + 2.98]), [w, yt, zt + 2.98]];
  L0 += S.face(arch(1.5, yt + 2.3, 1.3), C.blueHi) + S.face(arch(1.3, yt + 2.25, 1.15), C.paperHi);
  for (const x of [-1.3, 0.42]) L0 += S.face([[x, yt, zt + 2.9], [x, yt + 2.5, zt + 2.9], [x + 0.88, yt + 2.5, zt + 2.9], [x + 0.88, yt, zt + 2.9]], C.paper) + [0.25, 1.45].map((y) => S.face([[x + 0.14, yt + y, zt + 2.88], [x + 0.14, yt + y + 0.95, zt + 2.88], [x + 0.74, yt + y + 0.95, zt + 2.88], [x + 0.74, yt + y, zt + 2.88]], C.ash)).join('');
  L0 += S.face([[-0.42, yt, zt + 2.87], [-0.42, yt + 2.5, zt + 2.87], [0.42, yt + 2.5, zt + 2.87], [0.42, yt, zt + 2.87]], C.paperHi) + S.hatch([-1.2, yt + 2.6, zt + 2.86], [2.4, 0, 0], [0, 0.7, 0], { gap: 0.1, len: 0.5, w: 0.03, col: C.blueHi, den: () => 0.6, seed: 3 });
  L0 += S.hatch([xl, yt + 0.2, zt + 2.95], [6, 0, 0], [0, 5, 0], { gap: 0.3, len: 0.8, w: 0.03, col: C.ash, den: (a) => (Math.abs(a - 0.5) < 0.26 ? 0 : 0.4), seed: 5 });
}
let L1 = '';
// side walls, with a dado; vault ribs across
L1 += S.face([[xl, -0.1, -1], [xl, 8.6, -1], [xl, 8.6, zt + 3], [xl, -0.1, zt + 3]], C.blueHi) + S.face([[xr, -0.1, -1], [xr, 8.6, -1], [xr, 8.6, zt + 3], [xr, -0.1, zt + 3]], C.blue);
L1 += S.face([[xl, 0, -1], [xl, 1.3, -1], [xl, 1.3, z0], [xl, yt + 1.3, zt], [xl, yt + 1.3, zt + 3], [xl, yt, zt + 3], [xl, yt, zt], [xl, 0, z0]], C.blueLo) + S.face([[xr, 0, -1], [xr, 1.3, -1], [xr, 1.3, z0], [xr, yt + 1.3, zt], [xr, yt + 1.3, zt + 3], [xr, yt, zt + 3], [xr, yt, zt], [xr, 0, z0]], C.blueDk);
L1 += S.hatch([xl, 1.6, 0], [0, 0, 11], [0, 6, 0], { gap: 0.34, len: 1.1, w: 0.03, col: C.blue, den: (a, b) => 0.4 * (1 - a * 0.6), seed: 8 }) + S.hatch([xr, 1.6, -1], [0, 0, 12], [0, 6, 0], { gap: 0.3, len: 1.1, w: 0.03, col: C.blueLo, den: () => 0.5, seed: 9 });
for (const z of [0.6, 3.6, 6.6, 9.6]) { // vault arches
  const P = (R, t) => [R * Math.cos(t), 5 + (z > 3 ? (z - z0) * 0.42 : 0) + R * 0.82 * Math.sin(t), z], out = [], inn = [];
  for (let i = 0; i <= 30; i++) { const t = (Math.PI * i) / 30; out.push(P(3.12, t)); inn.push(P(2.82, t)); }
  L1 += S.face([...out, ...inn.reverse()], z > 6 ? C.paper : C.paperLo);
  const cap = P(2.97, 0)[1]; for (const e of [-1, 1]) L1 += S.face([[e * 3.12, 0, z], [e * 2.82, 0, z], [e * 2.82, cap, z], [e * 3.12, cap, z]], e < 0 ? C.paper : C.ash) + S.face([[e * 3.16, cap - 0.1, z - 0.01], [e * 2.74, cap - 0.1, z - 0.01], [e * 2.74, cap + 0.1, z - 0.01], [e * 3.16, cap + 0.1, z - 0.01]], C.ochre);
}
// floor and steps: tread light, riser dark
L1 += S.face([[xl, 0, -2.8], [xr, 0, -2.8], [xr, 0, z0], [xl, 0, z0]], C.paperLo);
for (let i = 0; i < 8; i++) for (let j = 0; j < 7; j++) if ((i + j) % 2) L1 += S.face([[xl + i * 0.775, 0.005, -2.6 + j * 0.78], [xl + (i + 1) * 0.775, 0.005, -2.6 + j * 0.78], [xl + (i + 1) * 0.775, 0.005, -2.6 + (j + 1) * 0.78], [xl + i * 0.775, 0.005, -2.6 + (j + 1) * 0.78]].map(([x, y, z]) => [x, y, Math.min(z, z0)]), C.ash);
for (let i = 0; i < N; i++) { const z = z0 + i * run, y = i * rise; L1 += S.face([[-2.2, y, z], [2.2, y, z], [2.2, y + rise, z], [-2.2, y + rise, z]], i % 3 ? C.blue : C.blueLo) + S.face([[-2.2, y + rise, z], [2.2, y + rise, z], [2.2, y + rise, z + run], [-2.2, y + rise, z + run]], C.paper) + S.cut1([-2, y + rise * 0.5, z], [1.6 - (i % 4) * 0.3, y + rise * 0.45, z], 3, C.blueDk); }
// balustrade: stone rail on both sides of the flight
for (const e of [-1, 1]) {
  const x = e * 2.3;
  for (let i = 0; i < N; i += 1) { const z = z0 + (i + 0.5) * run, y = (i + 1) * rise; L1 += S.seg([x, y, z], [x, y + 0.72, z], 0.13, e < 0 ? C.paper : C.ash) + S.seg([x + 0.03, y, z], [x + 0.03, y + 0.72, z], 0.04, C.blueLo); }
  L1 += S.face([[x - 0.15, 0.86, z0 - 0.1], [x + 0.15, 0.86, z0 - 0.1], [x + 0.15, yt + 0.86, zt], [x - 0.15, yt + 0.86, zt]], e < 0 ? C.paperHi : C.paper) + S.face([[x - e * 0.15, 0.7, z0 - 0.1], [x - e * 0.15, 0.86, z0 - 0.1], [x - e * 0.15, yt + 0.86, zt], [x - e * 0.15, yt + 0.7, zt]], C.blueLo);
  L1 += S.box([x - 0.22, 0, z0 - 0.45], [x + 0.22, 1.15, z0 - 0.05], { front: e < 0 ? C.paper : C.ash, left: C.blue, right: C.blue, top: C.paperHi }) + S.box([x - 0.28, 1.15, z0 - 0.5], [x + 0.28, 1.27, z0], { front: C.ochre, top: C.paperHi, left: C.ochreLo, right: C.ochreLo });
}
// ---- L2: people on the steps, backs to us, coats on
let L2 = '';
const on = (x, step, o) => { const p = [x, step * rise, z0 + step * run - 0.15], [a, b] = S.p(p); return [S.depth(p), stander(a, b, (1.7 * S.unit(p)) / 260, o)]; };
const up = [on(-1.2, 15, { k: 1, coat: C.blueLo, cutCol: C.ink }), on(-0.3, 14, { k: 6, type: 'skirt', coat: C.ink, yaw: 150 }), on(0.9, 15, { k: 3, coat: C.ink }), on(-1.7, 10, { k: 9, coat: C.ink, yaw: -150 }), on(-0.7, 11, { k: 7, coat: C.blueDk }), on(1.4, 9, { k: 2, coat: C.ochreLo, cutCol: C.ink, yaw: 150 }), on(0.35, 8, { k: 5, type: 'shawl', coat: C.ink, shawl: C.ash }), on(-1.5, 5, { k: 0, coat: C.blueDk, yaw: 150 }), on(-0.5, 4, { k: 8, coat: C.ochreLo, cutCol: C.ink, red: C.red }), on(1.6, 4, { k: 1, coat: C.ink, yaw: -150 })];
L2 += up.sort((a, b) => b[0] - a[0]).map((q) => q[1]).join('');
// ---- L3: the check: table, clerk, cadet; two in front waiting with papers
let L3 = '';
{
  const dx = 1.75, tx = -1.9 + dx; // everything of the check stands at the foot of the flight
  // cadet behind the table, full face, long greatcoat, rifle at rest
  const g = S.p([-2.55 + dx, 0, 1.75]), k = (1.84 * S.unit([-2.55 + dx, 0, 1.75])) / 260, q = (a, b) => `${(g[0] + a * k).toFixed(1)} ${(g[1] + b * k).toFixed(1)}`;
  L3 += path(`M${q(-26, -30)} L${q(-30, 0)} L${q(-2, 0)} L${q(0, -30)}Z M${q(4, -30)} L${q(6, 0)} L${q(34, 0)} L${q(28, -30)}Z`, C.ink) + path(`M${q(-22, -208)} C${q(-46, -200)} ${q(-52, -180)} ${q(-50, -150)} L${q(-40, -120)} L${q(-48, -22)} L${q(48, -22)} L${q(38, -120)} L${q(50, -150)} C${q(52, -180)} ${q(46, -200)} ${q(22, -208)}Z`, C.blue);
  L3 += [[-30, -196, -14, -206], [-10, -190, 16, -190]].map(() => '').join('') + [-178, -158].map((y) => path(`M${q(-26, y)} L${q(26, y)} L${q(20, y + 8)} L${q(-20, y + 8)}Z`, C.redLo)).join('') + path(`M${q(-42, -124)} L${q(40, -124)} L${q(40, -113)} L${q(-42, -113)}Z`, C.ochreLo) + gouge(g[0] - 2 * k, g[1] - 108 * k, g[0] - 4 * k, g[1] - 24 * k, 4, C.ink) + gouge(g[0] - 40 * k, g[1] - 170 * k, g[0] - 36 * k, g[1] - 126 * k, 5, C.ink, 3) + gouge(g[0] + 22 * k, g[1] - 104 * k, g[0] + 32 * k, g[1] - 28 * k, 4, C.ink);
  L3 += head(8, 35, { x: g[0] + 2 * k, y: g[1] - 204 * k, s: 0.36 * k, garm: C.blueLo, red: C.red, neck: 184 }) + path(`M${q(-22, -210)} C${q(-10, -200)} ${q(12, -200)} ${q(24, -210)} L${q(26, -198)} C${q(12, -188)} ${q(-12, -188)} ${q(-26, -198)}Z`, C.blueLo);
  L3 += line(g[0] + 56 * k, g[1], g[0] + 50 * k, g[1] - 210 * k, 6 * k, C.ink) + line(g[0] + 50 * k, g[1] - 210 * k, g[0] + 48 * k, g[1] - 276 * k, 2.6 * k, C.ink) + path(`M${q(44, -150)} L${q(62, -148)} L${q(58, -118)} L${q(46, -120)}Z`, C.blue);
  // clerk behind the table
  const c = S.p([-1.45 + dx, 0.98, 1.7]), cs = (0.3 * S.unit([-1.45 + dx, 1, 1.7])) / 118;
  L3 += bust(4, 35, { x: c[0], y: c[1] - 26 * cs, s: cs, coat: C.ink, kind: 'kosovorotka', light: C.blueHi, drop: 240 });
  L3 += S.face([[tx - 0.6, 0.78, 1.05], [tx + 1.15, 0.78, 1.05], [tx + 1.15, 0.78, 1.6], [tx - 0.6, 0.78, 1.6]], C.ochre) + S.face([[tx - 0.6, 0, 1.05], [tx + 1.15, 0, 1.05], [tx + 1.15, 0.78, 1.05], [tx - 0.6, 0.78, 1.05]], C.redLo) + S.hatch([tx - 0.6, 0.02, 1.04], [0, 0.74, 0], [1.75, 0, 0], { gap: 0.12, len: 0.5, w: 0.03, col: C.redDk, den: () => 0.7, seed: 31 }) + S.face([[tx - 0.62, 0.72, 1.03], [tx + 1.17, 0.72, 1.03], [tx + 1.17, 0.79, 1.03], [tx - 0.62, 0.79, 1.03]], C.red);
  for (const [x, z, col] of [[-2.2, 1.3, C.paperHi], [-1.75, 1.25, C.paperHi], [-1.25, 1.3, C.red], [-1.05, 1.2, C.paperHi]]) L3 += S.face([[x - 0.1, 0.79, z - 0.13], [x + 0.1, 0.79, z - 0.15], [x + 0.13, 0.79, z + 0.12], [x - 0.07, 0.79, z + 0.14]].map(([a, b, e]) => [a + dx, b, e]), col, `stroke="${C.ink}" stroke-width="1.4"`);
  const ink = S.p([-1.5 + dx, 0.79, 1.45]); L3 += rect(ink[0] - 9, ink[1] - 16, 18, 16, C.ink) + line(ink[0] + 2, ink[1] - 14, ink[0] + 22, ink[1] - 54, 3, C.paperHi);
  // a delegate handing over his paper, and a woman behind him
  const d = S.p([-0.7 + dx, 0, 0.6]), ds = (1.74 * S.unit([-0.7 + dx, 0, 0.6])) / 260;
  L3 += stander(d[0], d[1], ds, { k: 7, yaw: -115, coat: C.ink }) + group(`translate(${d[0].toFixed(1)} ${d[1].toFixed(1)}) scale(${ds.toFixed(3)}) translate(-50 -260)`, path('M24 84 C6 96 -14 112 -28 124 L-22 138 C-2 130 20 122 36 112Z', C.ink) + path('M-54 106 L-22 112 L-26 142 L-58 136Z', C.red, `stroke="${C.ink}" stroke-width="2"`) + path(gd(20, 92, -20, 126, 4, 4), C.paper));
}
// ---- L4: rack of coats, cut by the frame on the left; a pillar edge on the right
let L4 = '';
L4 += rect(-10, 236, 206, 16, C.ochreLo) + rect(6, 236, 14, 700, C.ochreLo);
[[-10, C.blueDk], [52, C.ochreLo], [112, C.ink]].forEach(([x, col], i) => { const cc = col === C.ink || col === C.blueDk ? C.blueHi : C.ink; L4 += path(`M${x - 30} 262 C${x - 52} 272 ${x - 62} 300 ${x - 64} 340 L${x - 76} ${800 + i * 14} C${x - 30} ${824 + i * 14} ${x + 40} ${820 + i * 14} ${x + 78} ${790 + i * 14} L${x + 62} 340 C${x + 58} 300 ${x + 46} 270 ${x + 26} 262Z`, col) + path(gd(x - 56, 330, x - 66, 780, 7, 6) + gd(x - 20, 290, x - 26, 800, 6, 4) + gd(x + 10, 300, x + 18, 800, 6, -4) + gd(x + 46, 320, x + 60, 770, 6, -6) + gd(x - 30, 268, x + 24, 268, 7, -22), cc) + circ(x, 244, 7, C.ink); });
L4 += group('translate(-62 0)', path('M120 238 C118 206 142 194 176 196 C210 198 226 214 224 238 C200 248 144 248 120 238Z', C.blueLo) + path(gd(128, 232, 170, 200, 5, -8) + gd(170, 240, 186, 198, 4, -3) + gd(204, 236, 198, 206, 4, 4), C.paper));
await saveScene({
  id: 'kremlin_stair', title: 'The stair in the Kremlin, March 1921', focus: [0.31, 0.52], effects: ['dust'], period: '1919',
  alt: 'A wide stone stair under vaults: men and women in coats climb towards bright doors; at its foot a cadet in a pointed cloth helmet stands with a rifle beside a small red table, where a clerk takes a red mandate from a delegate; coats hang on a rack in front.',
}, [{ depth: 0, body: L0 }, { depth: 0.2, body: L1 }, { depth: 0.45, body: L2 }, { depth: 0.75, body: L3 }, { depth: 1.2, body: L4 }]);
