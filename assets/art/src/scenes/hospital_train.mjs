// A hospital carriage, night, the line from Oranienbaum: three tiers of bunks down both sides, stretcher on the floor, a stove, one lamp.
// Nobody acts. The nurse is the only one upright; white is linen and nothing else.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, group, lerp, saveScene } from './lib.mjs';
import { stage, cone, head, bust, rays } from './lib-b.mjs';

const S = stage({ pos: [0.22, 1.62, -1.9], look: [-0.05, 1.1, 4], fov: 62, cx: 520, cy: 420, roll: -0.035 });
const x0 = -1.45, x1 = 1.45, top = 2.6, Z = 8;
// ---- L0: what the open door at the end shows: snow and a black wood going by
let L0 = rect(0, 0, W, H, C.blueDk);
{ const a = S.p([-0.6, 0.5, Z]), b = S.p([0.6, 2.2, Z]); L0 += rect(a[0] - 60, b[1] - 40, b[0] - a[0] + 140, a[1] - b[1] + 120, C.blue) + poly([[a[0] - 60, a[1] - 26], [b[0] + 80, a[1] - 40], [b[0] + 80, a[1] + 80], [a[0] - 60, a[1] + 80]], C.blueHi); const r = rnd(3); for (let x = a[0] - 60; x < b[0] + 80; x += 7 + 6 * r()) L0 += poly([[x, a[1] - 30], [x + 6, a[1] - 62 - 26 * r()], [x + 12, a[1] - 30]], C.ink); }
// ---- L1: the shell of the carriage
let L1 = '';
const hole = [[-0.36, 0.02], [-0.36, 1.95], [0.36, 1.95], [0.36, 0.02]].map(([x, y]) => S.p([x, y, Z]));
const wall = [[x0, 0], [x0, top], [x1, top], [x1, 0]].map(([x, y]) => S.p([x, y, Z]));
L1 += `<path d="M${wall.map((p) => p.map((v) => v.toFixed(1)).join(' ')).join('L')}Z M${hole.map((p) => p.map((v) => v.toFixed(1)).join(' ')).join('L')}Z" fill="${C.blueLo}" fill-rule="evenodd"/>`;
L1 += S.face([[x0, 0, -3], [x0, top, -3], [x0, top, Z], [x0, 0, Z]], C.blueDk) + S.face([[x1, 0, -3], [x1, top, -3], [x1, top, Z], [x1, 0, Z]], C.blueDk) + S.face([[x0, top, -3], [x1, top, -3], [x1, top, Z], [x0, top, Z]], C.ink) + S.face([[x0, 0, -3], [x1, 0, -3], [x1, 0, Z], [x0, 0, Z]], C.ochreLo);
L1 += S.hatch([x0, 0.01, -1], [0, 0, 9], [2.9, 0, 0], { gap: 0.15, len: 2.2, w: 0.016, col: C.ink, den: () => 0.9, seed: 4 }) + S.hatch([x0, 0, -1], [0, 0, 9], [0, 2.6, 0], { gap: 0.17, len: 1.6, w: 0.014, col: C.ink, den: () => 0.7, seed: 5 }) + S.hatch([x0, top, 0], [0, 0, 8], [2.9, 0, 0], { gap: 0.22, len: 2, w: 0.016, col: C.blueLo, den: () => 0.6, seed: 6 }) + S.hatch([x1, 0, -1], [0, 0, 9], [0, 2.6, 0], { gap: 0.17, len: 1.6, w: 0.014, col: C.ink, den: () => 0.7, seed: 15 });
const lampP = S.p([-0.1, 2.12, 2.5]);
const lampU = S.unit([-0.1, 2.12, 2.5]);
L1 += S.face([[-1.2, 0.015, 1.2], [1.0, 0.015, 1.2], [0.9, 0.015, 4.4], [-1.1, 0.015, 4.4]], C.ochre, 'opacity=".8"') + S.hatch([-1.1, 0.02, 1.2], [0, 0, 3.2], [2.1, 0, 0], { gap: 0.15, len: 1.4, w: 0.02, col: C.ochreLo, den: () => 0.8, seed: 9 });

// ---- bunks: tiers at .42, 1.12, 1.86; each with a man under a grey blanket
/** One bunk on side e (-1 left, 1 right) from z to z+1.9 at height y. */
const bunk = (e, z, y, o = {}) => {
  const a = e < 0 ? x0 : x1, b = a - e * 0.66, L = 1.86, lit = o.lit ?? 0;
  const sheet = lit > 0.6 ? C.paper : lit > 0.3 ? C.blueHi : C.blue, wool = o.wool ?? (lit > 0.4 ? C.blue : C.blueLo), fold = lit > 0.4 ? C.blueDk : C.ink;
  let s = S.box([Math.min(a, b), y - 0.09, z], [Math.max(a, b), y, z + L], { front: C.ochreLo, top: sheet, bottom: C.ink, left: C.ochre, right: C.ochre });
  if (o.empty) return s + S.hatch([Math.min(a, b), y + 0.005, z], [0, 0, L], [0.66, 0, 0], { gap: 0.1, len: 0.5, w: 0.012, col: C.blue, den: () => 0.4, seed: z * 10 + y });
  // the body: a low roof of blanket, feet towards us or away
  const m = (a + b) / 2, away = o.away ? 1 : 0, headZ = away ? z + L - 0.16 : z + 0.2, f = (t) => (away ? z + L - 0.34 - t * 1.4 : z + 0.4 + t * 1.4);
  const ridge = [[0, 0.2], [0.2, 0.27], [0.45, 0.22], [0.66, 0.26], [0.86, 0.17], [1, 0.24]];
  s += S.face([[b + e * 0.04, y, f(0)], ...ridge.map(([t, h]) => [m, y + h, f(t)]), [b + e * 0.04, y, f(1)]], wool) + S.face([[a, y, f(0)], ...ridge.map(([t, h]) => [m, y + h, f(t)]), [a, y, f(1)]], wool);
  for (const [t, h] of ridge.slice(1, -1)) s += S.cut1([m, y + h, f(t)], [b + e * 0.05, y + 0.02, f(t + 0.1)], Math.max(1.4, 0.035 * S.unit([m, y, f(t)])), fold, 3);
  s += S.face([[b + e * 0.03, y + 0.005, f(-0.02)], [m, y + 0.22, f(-0.02)], [m, y + 0.22, f(0.1)], [b + e * 0.03, y + 0.005, f(0.1)]], sheet);
  // pillow and head
  const h = S.p([m - e * 0.02, y + 0.15, headZ]), u = S.unit([m, y, headZ]);
  s += S.face([[a - e * 0.04, y + 0.01, headZ - 0.16], [b + e * 0.06, y + 0.01, headZ - 0.16], [b + e * 0.08, y + 0.13, headZ + 0.12], [a - e * 0.06, y + 0.13, headZ + 0.12]], sheet);
  const k = o.k ?? 0, q = (0.26 * u) / 118;
  s += group(`rotate(${(e * 72).toFixed(0)} ${h[0].toFixed(1)} ${h[1].toFixed(1)})`, head(k, o.yaw ?? (e < 0 ? 90 : -90), { x: h[0], y: h[1] + 34 * q, s: q, paper: lit > 0.5 ? C.paper : C.blueHi, garm: C.blue, red: C.ochreLo, neck: 170 }) + (o.bandage ? rect(h[0] - 46 * q, h[1] - 62 * q, 92 * q, 30 * q, C.paperHi, `transform="rotate(-6 ${h[0].toFixed(1)} ${h[1].toFixed(1)})"`) + gouge(h[0] - 44 * q, h[1] - 46 * q, h[0] + 44 * q, h[1] - 52 * q, 4 * q, C.blue) : ''));
  return s;
};
const post = (e, z) => S.seg([e < 0 ? x0 + 0.66 : x1 - 0.66, 0, z], [e < 0 ? x0 + 0.66 : x1 - 0.66, top, z], 0.07, C.ochreLo) + S.cut1([e < 0 ? x0 + 0.66 : x1 - 0.66, 0.1, z], [e < 0 ? x0 + 0.66 : x1 - 0.66, top, z], 4, C.ochre);
let L2 = '', L3 = '';
const ks = [2, 9, 4, 0, 7, 1, 3, 8, 9, 2, 4, 0];
[5.3, 3.2].forEach((z, col) => {
  for (const [i, y] of [[0, 0.42], [1, 1.12], [2, 1.86]]) L2 += bunk(1, z, y, { k: ks[col * 3 + i], lit: col ? 0.5 : 0.2, bandage: (i + col) % 2, away: i === 1 }) + bunk(-1, z, y, { k: ks[6 + col * 3 + i], lit: col ? 0.8 : 0.35, bandage: (i + col) % 2 === 0, empty: col === 0 && i === 2, away: i === 0 });
  L2 += post(1, z) + post(-1, z);
});
// stove by the end wall with its pipe
{ const p = S.p([0.55, 0, 5.1]), u = S.unit([0.55, 0, 5.1]); L2 += path(`M${p[0] - 0.2 * u} ${p[1]} L${p[0] - 0.24 * u} ${p[1] - 0.7 * u} C${p[0] - 0.2 * u} ${p[1] - 0.86 * u} ${p[0] + 0.2 * u} ${p[1] - 0.86 * u} ${p[0] + 0.24 * u} ${p[1] - 0.7 * u} L${p[0] + 0.2 * u} ${p[1]}Z`, C.ink) + rect(p[0] - 0.05 * u, p[1] - 2.6 * u, 0.1 * u, 1.8 * u, C.ink) + rect(p[0] - 0.11 * u, p[1] - 0.42 * u, 0.22 * u, 0.16 * u, C.red) + rect(p[0] - 0.11 * u, p[1] - 0.34 * u, 0.22 * u, 0.05 * u, C.ochre) + gouge(p[0] - 0.2 * u, p[1] - 0.66 * u, p[0] - 0.17 * u, p[1] - 0.06 * u, 5, C.blue); }
// the nearest tier on the left, large, lit from behind us by nothing: only the edge of the lamp
[0.72].forEach((z) => { for (const [i, y] of [[0, 0.42], [1, 1.12], [2, 1.86]]) L3 += bunk(-1, z, y, { k: [9, 4, 2][i], lit: 0.7, bandage: i === 1, wool: i === 1 ? C.ochreLo : undefined }) ; L3 += post(-1, z) + post(-1, z + 1.95); });
for (const [i, y] of [[0, 0.42], [1, 1.12], [2, 1.86]]) L3 += bunk(1, 0.9, y, { k: [3, 7, 1][i], lit: 0.3, bandage: i === 2 });
L3 += post(1, 0.9) + post(1, 2.85);
// nurse, bent a little over the second tier, back to the lamp: white kerchief, white apron, red cross on the sleeve band only
{
  const p = S.p([-0.3, 0, 2.75]), u = S.unit([-0.3, 0, 2.75]), k = (1.62 * u) / 260, q = (a, b) => `${(p[0] + a * k).toFixed(1)} ${(p[1] + b * k).toFixed(1)}`;
  L3 += path(`M${q(-34, -196)} C${q(-54, -176)} ${q(-48, -140)} ${q(-36, -122)} C${q(-48, -80)} ${q(-52, -30)} ${q(-54, 0)} L${q(46, 0)} C${q(42, -40)} ${q(36, -84)} ${q(30, -122)} C${q(42, -150)} ${q(40, -188)} ${q(20, -200)}Z`, C.blueDk) + path(`M${q(-30, -124)} L${q(26, -124)} L${q(34, -14)} L${q(-40, -10)}Z`, C.paper) + path(`M${q(-32, -190)} C${q(-60, -180)} ${q(-82, -160)} ${q(-96, -146)} L${q(-90, -132)} L${q(-40, -150)}Z`, C.blueDk) + path(`M${q(-96, -148)} L${q(-108, -142)} L${q(-104, -130)} L${q(-90, -132)}Z`, C.paper);
  L3 += head(6, -115, { x: p[0] - 10 * k, y: p[1] - 198 * k, s: 0.36 * k, paper: C.paper, red: C.paper, garm: C.paper, neck: 184 });
  L3 += path(`M${q(-40, -222)} C${q(-44, -246)} ${q(-24, -262)} ${q(-4, -260)} C${q(22, -258)} ${q(30, -236)} ${q(26, -210)} L${q(34, -168)} L${q(2, -182)} C${q(4, -206)} ${q(-6, -226)} ${q(-40, -222)}Z`, C.paperHi) + gouge(p[0] - 30 * k, p[1] - 236 * k, p[0] + 26 * k, p[1] - 200 * k, 4, C.blue, -12 * k) + gouge(p[0] + 10 * k, p[1] - 236 * k, p[0] + 28 * k, p[1] - 174 * k, 4, C.blue, -4);
  L3 += path(`M${q(-60, -180)} L${q(-46, -188)} L${q(-40, -166)} L${q(-54, -160)}Z`, C.paperHi) + path(`M${q(-53, -181)} L${q(-49, -183)} L${q(-47, -165)} L${q(-51, -164)}Z M${q(-57, -172)} L${q(-43, -178)} L${q(-42, -174)} L${q(-56, -168)}Z`, C.red);
  L3 += [[-20, -120, -30, -16], [-2, -122, -4, -14], [16, -120, 24, -16]].map(([a, b, c, d]) => gouge(p[0] + a * k, p[1] + b * k, p[0] + c * k, p[1] + d * k, 4, C.blueHi)).join('');
}
// ---- L4: stretcher on the floor in front, boots, a folded white overall, the lamp on its hook
let L4 = '';
{
  const y = 0.2, A = [-0.75, y, 0.15], B = [0.05, y, 0.15], Cc = [0.3, y, 1.95], D = [-0.42, y, 1.95];
  L4 += S.seg([-0.78, y, -0.25], [-0.42, y, 2.2], 0.06, C.ochre) + S.seg([0.0, y, -0.25], [0.34, y, 2.2], 0.06, C.ochre) + S.face([A, B, Cc, D], C.ash) + S.hatch(A, [0.33, 0, 1.8], [0.78, 0, 0], { gap: 0.12, len: 0.5, w: 0.014, col: C.blue, den: () => 0.5, seed: 12 });
  const body = [[-0.72, y, 0.15], [-0.62, y + 0.26, 0.35], [-0.46, y + 0.2, 0.8], [-0.36, y + 0.26, 1.2], [-0.24, y + 0.22, 1.5], [0.22, y, 1.5], [0.02, y, 0.2]];
  L4 += S.face(body, C.blueLo) + [[-0.6, 0.4], [-0.5, 0.7], [-0.36, 1.05], [-0.28, 1.35]].map(([x, z], i) => S.cut1([x, y + 0.22, z], [x + 0.4, y + 0.02, z + 0.14], 6, i % 2 ? C.ink : C.blue, 6)).join('');
  const h = S.p([-0.02, y + 0.2, 1.74]), q = (0.28 * S.unit([-0.02, y, 1.74])) / 118;
  L4 += S.face([[-0.3, y + 0.02, 1.58], [0.26, y + 0.02, 1.58], [0.28, y + 0.12, 1.94], [-0.28, y + 0.12, 1.94]], C.paperHi) + group(`rotate(-64 ${h[0].toFixed(1)} ${h[1].toFixed(1)})`, head(4, 90, { x: h[0], y: h[1] + 46 * q, s: q, paper: C.paper, garm: C.paperHi, red: C.paperHi, neck: 176 })) + S.face([[-0.34, y + 0.2, 1.42], [0.24, y + 0.04, 1.42], [0.24, y + 0.06, 1.56], [-0.3, y + 0.22, 1.56]], C.paper);
  for (const x of [0.52, 0.72]) { const p = S.p([x, 0, 0.75]), u = S.unit([x, 0, 0.75]); L4 += path(`M${p[0] - 0.07 * u} ${p[1]} L${p[0] - 0.06 * u} ${p[1] - 0.42 * u} L${p[0] + 0.08 * u} ${p[1] - 0.44 * u} L${p[0] + 0.07 * u} ${p[1] - 0.12 * u} L${p[0] + 0.2 * u} ${p[1] - 0.04 * u} L${p[0] + 0.2 * u} ${p[1]}Z`, C.ink) + gouge(p[0] - 0.03 * u, p[1] - 0.38 * u, p[0] - 0.02 * u, p[1] - 0.06 * u, 5, C.blue); }
}
const [lx, ly] = lampP, u = lampU;
let lamp = line(lx, -10, lx, ly - 0.24 * u, 3, C.ink) + rays(lx, ly, { r0: 0.2 * u, r1: 0.62 * u, n: 46, w: 4, col: C.ochre, seed: 8 }) + rect(lx - 0.1 * u, ly - 0.2 * u, 0.2 * u, 0.05 * u, C.ink) + poly([[lx - 0.09 * u, ly - 0.15 * u], [lx + 0.09 * u, ly - 0.15 * u], [lx + 0.07 * u, ly + 0.13 * u], [lx - 0.07 * u, ly + 0.13 * u]], C.paperHi) + path(`M${lx} ${ly - 0.1 * u} C${lx + 0.05 * u} ${ly} ${lx + 0.04 * u} ${ly + 0.06 * u} ${lx} ${ly + 0.1 * u} C${lx - 0.04 * u} ${ly + 0.06 * u} ${lx - 0.05 * u} ${ly} ${lx} ${ly - 0.1 * u}Z`, C.ochre) + rect(lx - 0.1 * u, ly + 0.12 * u, 0.2 * u, 0.06 * u, C.ink) + line(lx - 0.09 * u, ly - 0.15 * u, lx - 0.09 * u, ly + 0.14 * u, 2, C.ink) + line(lx + 0.09 * u, ly - 0.15 * u, lx + 0.09 * u, ly + 0.14 * u, 2, C.ink);
await saveScene({
  id: 'hospital_train', title: 'A hospital train, March 1921', focus: [0.32, 0.5], effects: ['lamp'], lamp: [lx / W, ly / H, 0.2], period: '1919',
  alt: 'Night in a hospital carriage: wounded men lie under grey blankets on three tiers of wooden bunks along both walls, a nurse in a white kerchief bends to one of them under a hanging lamp, and in front a man lies on a stretcher on the floor beside a pair of boots.',
}, [{ depth: 0, body: L0 }, { depth: 0.25, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.8, body: L3 + lamp }, { depth: 1.15, body: L4 }]);
