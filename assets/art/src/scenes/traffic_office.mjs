// The traffic office of the Nikolai station, night of 8 March 1921. The wall is the matter: a train graph, hours along the top, stations
// down the side, and forty red threads that all lean to the north like rain. One white thread crosses them at its own slower slope (23.40
// from Moscow, over the edge of the day); the other whites have been taken out and hang over the back of a chair. Pinholes lean where they ran.
// Nobody looks at the wall: the telegraphist listens to the tape, the young man in leather sleeps under it.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, group, lerp, saveScene } from './lib.mjs';
import { stage, bust, head, rays } from './lib-b.mjs';

const S = stage({ pos: [0.55, 1.7, -2.4], look: [0.05, 1.5, 4], fov: 58, cx: 505, cy: 430, roll: 0.03 });
const xl = -3.25, xr = 5.2, zb = 3.4, top = 4.25;
const r = rnd(21);
const F = (a, b, z, fill, extra) => S.face([[a[0], a[1], z], [a[0], b[1], z], [b[0], b[1], z], [b[0], a[1], z]], fill, extra);

// ---- L0: outside: tracks in the snow, a row of wagons, one signal
let L0 = rect(0, 0, W, H, C.ink);
const win = { x0: -2.95, x1: -2.02, y0: 1.15, y1: 3.0 };
{
  const a = S.p([win.x0, win.y0, zb]), b = S.p([win.x1, win.y1, zb]), w = b[0] - a[0], h = a[1] - b[1], at = (u, v) => [a[0] + u * w, a[1] - v * h];
  L0 += poly([at(-0.4, -0.3), at(1.4, -0.3), at(1.4, 1.2), at(-0.4, 1.2)], C.blueDk) + poly([at(-0.4, -0.3), at(1.4, -0.3), at(1.4, 0.4), at(-0.4, 0.43)], C.blue);
  for (const [u0, w0] of [[-0.35, 6], [0.12, 6], [0.42, 6], [0.9, 6], [1.3, 6], [1.75, 6]]) L0 += path(gd(...at(u0, -0.25), ...at(lerp(0.5, u0, 0.06), 0.42), w0), C.ink);
  L0 += poly([at(-0.3, 0.38), at(-0.3, 0.57), at(0.34, 0.52), at(0.34, 0.4)], C.ink) + [0, 1, 2].map((i) => gouge(...at(-0.06 + i * 0.14, 0.42), ...at(-0.06 + i * 0.14, 0.51), 3, C.blueLo)).join('') + poly([at(-0.3, 0.57), at(-0.3, 0.595), at(0.34, 0.54), at(0.34, 0.52)], C.blueHi);
  const m = at(0.76, 0.28), t = at(0.76, 0.7), k = at(0.76, 0.54);
  L0 += rays(k[0] + 1, k[1], { r0: 12, r1: 36, n: 30, w: 3, col: C.ochre, seed: 4 }) + line(m[0], m[1], t[0], t[1], 6, C.ochreLo) + poly([[t[0] + 6, t[1]], [t[0] - 56, t[1] - 22], [t[0] - 60, t[1] - 9], [t[0] + 6, t[1] + 15]], C.paper) + line(t[0] - 44, t[1] - 20, t[0] - 48, t[1] - 4, 7, C.ink) + circ(k[0] + 1, k[1], 10, C.ochre) + circ(k[0] + 1, k[1], 5.5, C.paperHi);
}

// ---- L1: the room and the graph
let L1 = '';
const q = (P) => P.map((p) => S.p(p).map((v) => v.toFixed(1)).join(' ')).join('L');
L1 += `<path d="M${q([[xl, 0, zb], [xl, top, zb], [xr, top, zb], [xr, 0, zb]])}Z M${q([[win.x0, win.y0, zb], [win.x0, win.y1, zb], [win.x1, win.y1, zb], [win.x1, win.y0, zb]])}Z" fill="${C.blueLo}" fill-rule="evenodd"/>`;
L1 += S.face([[xl, 0, -3], [xl, top, -3], [xl, top, zb], [xl, 0, zb]], C.blueDk) + S.face([[xr, 0, -3], [xr, top, -3], [xr, top, zb], [xr, 0, zb]], C.blueDk) + S.face([[xl, top, -3], [xr, top, -3], [xr, top, zb], [xl, top, zb]], C.ink) + S.face([[xl, 0, -3], [xr, 0, -3], [xr, 0, zb], [xl, 0, zb]], C.ochreLo);
L1 += `<path d="M${q([[xl, 0, zb - 0.01], [xl, 0.86, zb - 0.01], [xr, 0.86, zb - 0.01], [xr, 0, zb - 0.01]])}Z" fill="${C.blueDk}"/>` + S.seg([xl, 0.88, zb - 0.02], [xr, 0.88, zb - 0.02], 0.05, C.ink);
L1 += S.hatch([xl, 0.01, -1], [xr - xl, 0, 0], [0, 0, 4.4], { gap: 0.16, len: 1.8, w: 0.02, col: C.ink, den: () => 0.85, seed: 4 });
L1 += S.hatch([2.95, 0.95, zb - 0.02], [xr - 2.95, 0, 0], [0, 3.2, 0], { gap: 0.19, len: 0.8, w: 0.022, col: C.blueDk, den: (a) => 0.25 + 0.5 * a, seed: 5 }) + S.hatch([xl, 3, zb - 0.02], [1.4, 0, 0], [0, 1.2, 0], { gap: 0.15, len: 0.5, w: 0.02, col: C.blueDk, den: () => 0.5, seed: 6 }) + S.hatch([xr - 0.02, 0, -1.5], [0, 0, 4.9], [0, 4.2, 0], { gap: 0.24, len: 1.3, w: 0.02, col: C.ink, den: () => 0.6, seed: 7 });
L1 += S.face([[-1.9, 0.012, 0.1], [2.3, 0.012, 0.1], [2.0, 0.012, 3.1], [-1.6, 0.012, 3.1]], C.ochre, 'opacity=".55"') + S.hatch([-1.9, 0.014, 0.1], [4.2, 0, 0], [0, 0, 3], { gap: 0.16, len: 1.5, w: 0.02, col: C.ink, den: () => 0.7, seed: 14 });
// window frame, sill with snow
for (const [a, b, c, d] of [[win.x0 - 0.1, win.y0 - 0.1, win.x0, win.y1 + 0.1], [win.x1, win.y0 - 0.1, win.x1 + 0.1, win.y1 + 0.1], [win.x0 - 0.1, win.y1, win.x1 + 0.1, win.y1 + 0.1], [win.x0 - 0.14, win.y0 - 0.12, win.x1 + 0.14, win.y0], [(win.x0 + win.x1) / 2 - 0.03, win.y0, (win.x0 + win.x1) / 2 - 0.03, win.y0], [win.x0, 2.62, win.x1, 2.67]]) L1 += F([a, b], [c, d], zb - 0.03, C.ochreLo);
// station clock: a quarter to midnight
{ const c = S.p([-2.48, 3.62, zb - 0.05]), u = S.unit([-2.48, 3.62, zb]) * 0.3; L1 += circ(c[0], c[1], u * 1.14, C.ink) + circ(c[0], c[1], u, C.paper) + Array.from({ length: 12 }, (_, i) => { const t = i * 0.5236; return line(c[0] + Math.sin(t) * u * 0.8, c[1] - Math.cos(t) * u * 0.8, c[0] + Math.sin(t) * u * 0.94, c[1] - Math.cos(t) * u * 0.94, i % 3 ? 2.4 : 4.5, C.ink); }).join('') + path(gd(c[0], c[1], c[0] + Math.sin(5.83 + 0.3) * u * 0.56, c[1] - Math.cos(5.83 + 0.3) * u * 0.56, 8) + gd(c[0], c[1], c[0] + Math.sin(4.19) * u * 0.82, c[1] - Math.cos(4.19) * u * 0.82, 6), C.ink) + circ(c[0], c[1], 4, C.ink); }

// the graph
const G = { x0: -1.7, x1: 2.86, y0: 1.12, y1: 3.98, z: zb - 0.06 };
const g3 = (u, v, z = G.z) => [lerp(G.x0, G.x1, u), lerp(G.y0, G.y1, v), z], gp = (u, v) => S.p(g3(u, v));
const ST = [['Москва', 0.02], ['Крюково', 0.085], ['Клин', 0.16], ['Завидово', 0.215], ['Тверь', 0.28], ['Лихославль', 0.34], ['Спирово', 0.4], ['В. Волочёк', 0.455], ['Бологое', 0.515], ['Окуловка', 0.6], ['М. Вишера', 0.73], ['Чудово', 0.805], ['Любань', 0.86], ['Тосно', 0.915], ['Петроград', 0.975]];
const FR = [0.135, 0.02, 0.985, 0.905]; // the field of the graph: left, bottom, right, top; names at its left, hours above
const fu = (u) => lerp(FR[0], FR[2], u), fv = (v) => lerp(FR[1], FR[3], v), fp = (u, v) => gp(fu(u), fv(v));
{
  L1 += F([G.x0 - 0.09, G.y0 - 0.09], [G.x1 + 0.09, G.y1 + 0.09], zb - 0.03, C.ink) + F([G.x0 - 0.05, G.y0 - 0.05], [G.x1 + 0.05, G.y1 + 0.05], zb - 0.04, C.ochreLo) + S.face([g3(0, 0), g3(0, 1), g3(1, 1), g3(1, 0)], C.ash);
  const board = [gp(0, 0), gp(0, 1), gp(1, 1), gp(1, 0)];
  // the lamp throws its light downwards and to the sides: a wedge of lit paper, its upper corners left dull
  L1 += clip(board, poly([gp(0.3, 0.56), gp(-0.05, 0.33), gp(-0.05, -0.1), gp(1.05, -0.1), gp(1.05, 0.5)], C.spill) + poly([gp(0.3, 0.5), gp(-0.02, -0.1), gp(0.86, -0.1)], C.paperLo));
  for (const [name, v] of ST) {
    const big = ['Москва', 'Тверь', 'Бологое', 'Петроград'].includes(name);
    L1 += path(gd(...gp(0.005, fv(v)), ...gp(0.995, fv(v)), big ? 4.4 : 2.6), big ? C.ink : C.blueLo);
    L1 += S.letters(name, g3(fu(0) - 0.012, fv(v) + 0.008), [1, 0, 0], [0, 1, 0], { font: 'oswald', weight: big ? 700 : 500, anchor: 'end', m: big ? 0.125 : 0.1 }, C.ink);
  }
  for (let h = 0; h <= 24; h++) L1 += line(...fp(h / 24, 0), ...fp(h / 24, 1), h % 6 ? 1.3 : 3, C.blueLo, h % 6 ? 'opacity=".7"' : '') + (h % 2 || h === 24 ? '' : S.letters(String(h), g3(fu(h / 24), 0.925), [1, 0, 0], [0, 1, 0], { font: 'oswald', weight: 700, anchor: 'middle', m: 0.17 }, C.ink));
  // pinholes of what has been taken out: they lean the other way
  let holes = '';
  for (const s of [0.2, 0.36, 0.47, 0.63, 0.78, 0.93]) for (const [, v] of ST) { const u = s + (0.975 - v) * 0.42 - 0.1; if (u > 0.01 && u < 0.99) { const p = fp(u, v); holes += circ(p[0], p[1], 1.9, C.ink); } }
  L1 += holes;
  // red threads: parallel, a little slack taken at the big stations; the wood is short, so not at even intervals
  const starts = []; for (let u = -0.2; u < 0.985; u += 0.013 + 0.024 * r() * (r() < 0.16 ? 2 : 1)) starts.push(u);
  let sh = '', red = '', pins = '';
  starts.forEach((u0, i) => {
    const hold = [8, 4, 11][i % 3], end = i % 17 === 16 ? 12 : 99, V = []; // each waits once, for wood, and makes it up
    ST.forEach(([, v], j) => { const u = u0 + 0.2 * v + (j >= hold ? 0.004 * (ST.length - j) / (ST.length - hold) : 0); if (u >= -0.004 && u <= 1.004 && j < end) V.push([u, v]); });
    if (V.length < 2) return;
    const s = V.map(([u, v]) => fp(u, v));
    const d = (o) => 'M' + s.map(([x, y]) => `${(x + o).toFixed(1)} ${(y + o * 0.5).toFixed(1)}`).join('L');
    sh += d(4.5); red += d(0);
    if (end < 99) { const e = s[s.length - 1]; red += `M${e[0]} ${e[1]} C${e[0] + 8} ${e[1] + 14} ${e[0] + 2} ${e[1] + 30} ${e[0] + 9} ${e[1] + 50}`; pins += circ(e[0], e[1], 3.4, C.ink); } // a thread not finished hangs from its last pin
    s.forEach((p, j) => { if (j === 0 || j === s.length - 1 || (j + i) % 4 === 0) pins += circ(p[0], p[1], 2.4, C.ink); });
  });
  L1 += `<path d="${sh}" fill="none" stroke="${C.spillDk}" stroke-width="2.4" opacity=".5"/><path d="${red}" fill="none" stroke="${C.red}" stroke-width="4.8" stroke-linejoin="round"/>` + pins;
  // the one white thread, with its own slope
  const wv = [[-0.004, 0.03], [0.05, 0.16], [0.14, 0.28], [0.215, 0.4], [0.3, 0.515], [0.31, 0.515], [0.455, 0.73], [0.55, 0.86], [0.635, 0.975]].map(([u, v]) => fp(u, v)), wd = 'M' + wv.map((p) => p.map((v) => v.toFixed(1)).join(' ')).join('L');
  L1 += `<path d="${wd}" fill="none" stroke="${C.ink}" stroke-width="10"/><path d="${wd}" fill="none" stroke="${C.paperHi}" stroke-width="5.4"/>` + wv.map((p) => circ(p[0], p[1], 4.6, C.ink)).join('');
}
const lampW = [-0.02, 2.24, 1.15], lp = S.p(lampW), lu = S.unit(lampW);

// ---- L2: the sleeper on his bench at the foot of the wall; a stove-less corner, a rifle-less boy
let L2 = '';
{
  const x = 2.42, z = 3.0, f = S.p([x, 0, z]), k = S.unit([x, 0, z]) / 150, Q = (a, b) => `${(f[0] + a * k).toFixed(1)} ${(f[1] - b * k).toFixed(1)}`, g = (a, b, c, d, w, col, bow = 0) => gouge(f[0] + a * k, f[1] - b * k, f[0] + c * k, f[1] - d * k, w, col, bow);
  L2 += S.box([1.72, 0.4, 2.85], [3.25, 0.47, 3.3], { front: C.ochreLo, top: C.ochre }) + S.box([1.8, 0, 2.9], [1.88, 0.4, 3.25], { front: C.ink, right: C.ink }) + S.box([3.08, 0, 2.9], [3.16, 0.4, 3.25], { front: C.ink });
  // three quarters to the left: back against the wall, legs run out in front, sleeves crossed, chin on the chest
  const leg = (dx, dy, col) => path(`M${Q(52 + dx, 92 + dy)} L${Q(-12 + dx, 96 + dy)} C${Q(-28 + dx, 96 + dy)} ${Q(-34 + dx, 86 + dy)} ${Q(-34 + dx, 76 + dy)} L${Q(-42 + dx, 44 + dy)} L${Q(-18 + dx, 40 + dy)} L${Q(-8 + dx, 66 + dy)} L${Q(50 + dx, 58 + dy)}Z`, col) + path(`M${Q(-40 + dx, 56 + dy)} L${Q(-56 + dx, 4 + dy)} L${Q(-80 + dx, 0 + dy)} C${Q(-88 + dx, -4 + dy)} ${Q(-88 + dx, -12 + dy)} ${Q(-82 + dx, -14 + dy)} L${Q(-32 + dx, -14 + dy)} L${Q(-30 + dx, -2 + dy)} L${Q(-14 + dx, 50 + dy)}Z`, C.ink) + g(-46 + dx, 14 + dy, -36 + dx, 52 + dy, 4, C.blueHi, 2) + g(-78 + dx, -4 + dy, -52 + dx, 0 + dy, 3, C.blueHi, 2);
  L2 += leg(-22, 6, C.blueLo) + path(`M${Q(2, 62)} C${Q(-14, 100)} ${Q(-14, 134)} ${Q(-6, 152)} C${Q(4, 168)} ${Q(44, 168)} ${Q(56, 150)} C${Q(68, 126)} ${Q(68, 92)} ${Q(62, 58)}Z`, C.ink) + leg(0, 0, C.blue) + g(-20, 84, 30, 80, 4, C.blueDk, 2) + g(-24, 72, -16, 90, 4, C.blueHi, 4);
  // skirts of the jacket over the thigh, belt
  L2 += path(`M${Q(-12, 108)} C${Q(-14, 96)} ${Q(-8, 86)} ${Q(0, 78)} C${Q(16, 66)} ${Q(40, 58)} ${Q(66, 52)} C${Q(70, 72)} ${Q(68, 96)} ${Q(64, 112)}Z`, C.ink) + path(`M${Q(-13, 100)} C${Q(10, 92)} ${Q(40, 88)} ${Q(67, 90)} L${Q(67, 98)} C${Q(40, 96)} ${Q(10, 100)} ${Q(-13, 108)}Z`, C.ochreLo) + g(14, 90, 10, 74, 3, C.blueHi, 2) + g(44, 86, 50, 60, 3, C.blueHi, -2);
  // the nearer sleeve: elbow at his side, forearm across the belly
  L2 += path(`M${Q(34, 156)} C${Q(56, 156)} ${Q(66, 138)} ${Q(62, 116)} C${Q(60, 106)} ${Q(50, 102)} ${Q(40, 104)} L${Q(-10, 112)} L${Q(-14, 128)} L${Q(28, 126)} L${Q(30, 140)}Z`, C.ink);
  L2 += g(-10, 150, -13, 112, 6, C.paper, 4) + g(-12, 129, 30, 127, 5, C.paper, 3) + g(-10, 111, 44, 103, 5, C.blueHi, -4) + g(30, 128, 38, 152, 5, C.paper, -3) + g(61, 140, 60, 110, 4, C.blueHi, -6) + g(2, 154, 14, 136, 5, C.paper, 4);
  const hx = f[0] + 10 * k, hy = f[1] - 150 * k, hs = (0.3 * 150 * k) / 118;
  L2 += group(`rotate(-30 ${hx.toFixed(1)} ${hy.toFixed(1)})`, head(7, -90, { x: hx, y: hy + 2 * hs, s: hs * 1.08, garm: C.blueLo, red: C.red, neck: 186 }));
  L2 += path(`M${Q(-2, 154)} L${Q(10, 146)} L${Q(38, 160)} L${Q(46, 156)} L${Q(34, 172)} L${Q(22, 168)}Z`, C.ink) + g(0, 155, 36, 162, 3, C.paper, 6);
}

// ---- L3: the desk, the telegraph, the telegraphist, the lamp
let L3 = '';
const D = { x0: -1.25, x1: 1.12, z0: 0.72, z1: 1.5, y: 0.76 };
{
  // she sits behind the desk, turned to the machine
  const b = S.p([-0.5, 1.33, 1.62]), bs = (0.32 * S.unit([-0.5, 1.3, 1.62])) / 118;
  L3 += S.box([-0.8, 0.5, 1.86], [-0.2, 1.15, 1.9], { front: C.ink });
  L3 += group(`rotate(4 ${b[0].toFixed(1)} ${(b[1] + 150 * bs).toFixed(1)})`, bust(11, 35, { x: b[0], y: b[1], s: bs, coat: C.blueLo, kind: 'blouse', shirt: C.paper, light: C.paper, drop: 260, headOpt: { paper: C.paperHi } }));
  { const a = (dx, dy) => `${(b[0] + dx * bs).toFixed(1)} ${(b[1] + dy * bs).toFixed(1)}`, o = (x0, y0, x1, y1, w, col, bow = 0) => gouge(b[0] + x0 * bs, b[1] + y0 * bs, b[0] + x1 * bs, b[1] + y1 * bs, w, col, bow); // her other arm lies along the desk, towards the machine
    L3 += path(`M${a(100, 60)} C${a(150, 76)} ${a(170, 140)} ${a(168, 200)} L${a(236, 206)} L${a(240, 246)} L${a(96, 256)}Z`, C.blueLo) + o(98, 84, 104, 210, 6, C.blueDk, 6) + o(150, 100, 166, 196, 5, C.blueHi, -6) + o(172, 204, 232, 210, 4, C.paper, 2) + o(20, 90, 24, 230, 5, C.blueDk) + o(-110, 90, -118, 180, 5, C.blueDk, 4); }
  // desk
  L3 += S.face([[D.x0, D.y, D.z0], [D.x1, D.y, D.z0], [D.x1, D.y, D.z1], [D.x0, D.y, D.z1]], C.ochre) + S.hatch([D.x0, D.y + 0.002, D.z0], [D.x1 - D.x0, 0, 0], [0, 0, 0.78], { gap: 0.09, len: 0.7, w: 0.012, col: C.ochreLo, den: () => 0.6, seed: 11 });
  L3 += S.face([[D.x0, D.y - 0.06, D.z0], [D.x1, D.y - 0.06, D.z0], [D.x1, D.y, D.z0], [D.x0, D.y, D.z0]], C.khaki);
  L3 += S.face([[D.x0 + 0.06, 0, D.z0 + 0.02], [D.x1 - 0.06, 0, D.z0 + 0.02], [D.x1 - 0.06, D.y - 0.06, D.z0 + 0.02], [D.x0 + 0.06, D.y - 0.06, D.z0 + 0.02]], C.ink);
  L3 += S.hatch([D.x0 + 0.76, 0.02, D.z0 + 0.01], [0, 0.66, 0], [0.85, 0, 0], { gap: 0.14, len: 0.4, w: 0.014, col: C.ochreLo, den: () => 0.5, seed: 41 });
  for (const [a, c] of [[D.x0 + 0.12, D.x0 + 0.72], [D.x1 - 0.72, D.x1 - 0.12]]) for (const y of [0.08, 0.3, 0.51]) L3 += F([a, y], [c, y + 0.17], D.z0, C.ochreLo) + S.cut1([a + 0.04, y + 0.04, D.z0 - 0.01], [c - 0.05, y + 0.05, D.z0 - 0.01], 3, C.ink) + circ(...S.p([(a + c) / 2, y + 0.09, D.z0 - 0.01]), 5, C.ochre);
  L3 += S.face([[-0.95, D.y + 0.004, D.z0 + 0.06], [0.95, D.y + 0.004, D.z0 + 0.06], [0.75, D.y + 0.004, D.z1 - 0.04], [-0.75, D.y + 0.004, D.z1 - 0.04]], C.spill, 'opacity=".8"');
}
const Y = D.y;
{
  // papers, ruler
  const sheet = (x, z, w, h, t, col) => S.face([[x, Y + 0.006, z], [x + w, Y + 0.006, z + t], [x + w + t * 0.6, Y + 0.006, z + h + t], [x + t * 0.6, Y + 0.006, z + h]], col, `stroke="${C.ink}" stroke-width="1.4"`);
  L3 += sheet(-1.12, 0.84, 0.34, 0.3, 0.04, C.paperHi) + sheet(-0.98, 0.8, 0.32, 0.28, -0.05, C.paper) + [0, 1, 2, 3].map((i) => S.cut1([-0.94, Y + 0.008, 0.86 + i * 0.05], [-0.72 + 0.02 * i, Y + 0.008, 0.84 + i * 0.05], 2.4, C.ink)).join('');
  // glass of tea in its holder
  const t = S.p([-1.08, Y, 1.28]), u = S.unit([-1.08, Y, 1.28]); L3 += rect(t[0] - 0.045 * u, t[1] - 0.13 * u, 0.09 * u, 0.13 * u, C.ochreLo) + rect(t[0] - 0.045 * u, t[1] - 0.17 * u, 0.09 * u, 0.06 * u, C.blueHi) + rect(t[0] - 0.05 * u, t[1] - 0.07 * u, 0.1 * u, 0.07 * u, C.ink) + path(`M${t[0] - 0.05 * u} ${t[1] - 0.07 * u} C${t[0] - 0.1 * u} ${t[1] - 0.07 * u} ${t[0] - 0.1 * u} ${t[1] - 0.01 * u} ${t[0] - 0.05 * u} ${t[1] - 0.01 * u}`, 'none', `stroke="${C.ink}" stroke-width="4"`);
  // the key on its board, and her sleeve on the desk, the hand gone behind it
  L3 += S.box([-0.3, Y, 0.94], [0.04, Y + 0.035, 1.1], { front: C.ink, top: C.ochreLo, right: C.ink, left: C.ink });
  L3 += S.seg([-0.26, Y + 0.1, 1.02], [0, Y + 0.08, 1.02], 0.03, C.paperHi) + S.seg([-0.12, Y + 0.03, 1.02], [-0.12, Y + 0.12, 1.02], 0.035, C.ink) + S.seg([0, Y + 0.03, 1.02], [0, Y + 0.1, 1.02], 0.02, C.ink);
  const kn = S.p([-0.27, Y + 0.12, 1.02]), ku = S.unit([-0.27, Y, 1.02]); 
  const e = S.p([-0.78, 1.0, 1.5]), w2 = S.p([-0.32, Y + 0.12, 1.06]);
  L3 += path(`M${e[0] - 18} ${e[1] - 30} C${e[0] - 34} ${e[1] + 10} ${e[0] - 30} ${e[1] + 44} ${e[0] - 8} ${e[1] + 54} L${w2[0] - 4} ${w2[1] + 22} L${w2[0] - 2} ${w2[1] - 16} L${e[0] + 30} ${e[1] + 6}Z`, C.blueLo) + gouge(e[0] - 20, e[1] - 18, e[0] - 14, e[1] + 46, 5, C.blueHi, 6) + gouge(e[0] + 10, e[1] + 26, w2[0] - 12, w2[1] - 8, 4, C.paper, -2) + poly([[w2[0] - 8, w2[1] - 18], [w2[0] + 10, w2[1] - 16], [w2[0] + 10, w2[1] + 18], [w2[0] - 8, w2[1] + 22]], C.paperHi) + path(`M${w2[0] + 8} ${w2[1] - 14} L${w2[0] + 26} ${w2[1] - 8} C${w2[0] + 32} ${w2[1] - 2} ${w2[0] + 30} ${w2[1] + 10} ${w2[0] + 22} ${w2[1] + 12} L${w2[0] + 8} ${w2[1] + 14}Z`, C.paper, `stroke="${C.ink}" stroke-width="2"`) + circ(kn[0] + 3, kn[1] + 6, 0.028 * ku, C.ink);
  // the tape machine: brass clockwork in a wooden case, the reel on its post, tape through it and over the edge of the desk
  const mz = 1.02, mx = 0.2;
  L3 += S.box([mx + 0.0, Y, mz - 0.14], [mx + 0.62, Y + 0.09, mz + 0.24], { front: C.ochreLo, top: C.khaki, left: C.ink, right: C.ink }) + S.cut1([mx + 0.04, Y + 0.045, mz - 0.145], [mx + 0.58, Y + 0.045, mz - 0.145], 3, C.ink);
  L3 += S.seg([mx + 0.1, Y + 0.08, mz + 0.1], [mx + 0.1, Y + 0.46, mz + 0.1], 0.035, C.ink);
  L3 += S.box([mx + 0.2, Y + 0.09, mz - 0.06], [mx + 0.56, Y + 0.36, mz + 0.18], { front: C.ochre, top: C.paperHi, left: C.ochreLo, right: C.ochreLo });
  L3 += F([mx + 0.225, Y + 0.12], [mx + 0.535, Y + 0.33], mz - 0.065, C.ink);
  const gear = (x, y, rr, n, col) => { const c = S.p([x, y, mz - 0.07]), u = S.unit([x, y, mz]) * rr; return circ(c[0], c[1], u, col) + Array.from({ length: n }, (_, i) => line(c[0], c[1], c[0] + Math.cos(i * 6.2832 / n) * u * 1.2, c[1] + Math.sin(i * 6.2832 / n) * u * 1.2, 3, col)).join('') + circ(c[0], c[1], u * 0.62, C.ink) + circ(c[0], c[1], u * 0.2, col); };
  L3 += gear(mx + 0.31, Y + 0.22, 0.06, 14, C.ochre) + gear(mx + 0.44, Y + 0.25, 0.045, 12, C.paper) + gear(mx + 0.41, Y + 0.16, 0.026, 9, C.ochre);
  const R = S.p([mx + 0.1, Y + 0.46, mz + 0.06]), ru = S.unit([mx + 0.1, Y + 0.5, mz]);
  L3 += circ(R[0], R[1], 0.175 * ru, C.ink) + circ(R[0], R[1], 0.155 * ru, C.paperHi) + [0.138, 0.12, 0.1, 0.08].map((v, i) => path(gd(R[0] - v * ru, R[1] + 4, R[0] + v * ru * 0.5, R[1] - v * ru * 0.86, 3, v * ru * 0.66) + gd(R[0] + v * ru, R[1] - 3, R[0] - v * ru * 0.5, R[1] + v * ru * 0.86, 3, v * ru * 0.66), C.ash)).join('') + circ(R[0], R[1], 0.05 * ru, C.ochreLo) + circ(R[0], R[1], 0.018 * ru, C.ink);
  /** The tape: a flat ribbon that turns over as it goes, written side and blank side; points are the middle of it. */
  const ribbon = (P, w, o = {}) => {
    const B = []; for (let i = 0; i + 3 < P.length; i += 3) for (let t = 0; t < 1; t += 0.05) { const a = (1 - t) ** 3, b = 3 * (1 - t) ** 2 * t, c = 3 * (1 - t) * t * t, d = t ** 3; B.push([0, 1].map((e) => a * P[i][e] + b * P[i + 1][e] + c * P[i + 2][e] + d * P[i + 3][e])); } B.push(P[P.length - 1]);
    let s = '', dots = '';
    const turn = (i) => Math.cos((i / B.length) * Math.PI * (o.turns ?? 0) + (o.phase ?? 0)), edge = (i) => { const a = B[Math.max(0, i - 1)], b = B[Math.min(B.length - 1, i + 1)], l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1, h = (w / 2) * Math.max(0.22, Math.abs(turn(i))) * (o.flat ? 0.45 + 0.55 * Math.abs((b[0] - a[0]) / l) : 1); return [[B[i][0] - ((b[1] - a[1]) / l) * h, B[i][1] + ((b[0] - a[0]) / l) * h], [B[i][0] + ((b[1] - a[1]) / l) * h, B[i][1] - ((b[0] - a[0]) / l) * h]]; };
    for (let i = 0; i + 1 < B.length; i++) { const [a, b] = edge(i), [c, d] = edge(i + 1), lit = turn(i) > 0; s += poly([a, b, d, c], lit ? C.paperHi : C.ash, `stroke="${lit ? C.paperHi : C.ash}" stroke-width=".8"`); if (lit && i % 4 < (i % 8 < 4 ? 1 : 2)) dots += `M${B[i][0].toFixed(1)} ${B[i][1].toFixed(1)}L${B[i + 1][0].toFixed(1)} ${B[i + 1][1].toFixed(1)}`; }
    const up = B.map((_, i) => edge(i)[0]), dn = B.map((_, i) => edge(i)[1]);
    return path('M' + up.map((p) => p.map((v) => v.toFixed(1)).join(' ')).join('L') + 'M' + dn.map((p) => p.map((v) => v.toFixed(1)).join(' ')).join('L'), 'none', `stroke="${C.ink}" stroke-width="3.4"`) + s + (o.mute ? '' : path(dots, 'none', `stroke="${C.ink}" stroke-width="2.6"`));
  };
  const A = [R[0] + 0.15 * ru, R[1] + 0.04 * ru], B = S.p([mx + 0.58, Y + 0.2, mz - 0.07]), Bi = S.p([mx + 0.21, Y + 0.22, mz - 0.07]), E = S.p([1.02, Y + 0.03, D.z0 + 0.04]), Fl = S.p([1.1, 0.02, 0.5]);
  L3 += ribbon([A, [A[0] + 2, A[1] + 20], [Bi[0] - 10, Bi[1] - 20], Bi], 7, { mute: true });
  const loop = (x, y, a, b, o) => ribbon([[x - a, y], [x - a, y - b * 1.4], [x + a, y - b * 1.4], [x + a, y], [x + a, y + b * 1.4], [x - a * 0.4, y + b * 1.5], [x - a * 0.8, y + 3]], 12, { flat: true, ...o });
  L3 += loop(Fl[0] + 30, Fl[1] + 2, 84, 22, { phase: 2.6, mute: true }) + loop(Fl[0] - 36, Fl[1] + 10, 60, 19, {}) + loop(Fl[0] + 66, Fl[1] + 14, 56, 20, { turns: 1 });
  L3 += ribbon([B, [B[0] + 36, B[1]], [E[0] - 50, E[1] - 30], E, [E[0] + 26, E[1] + 18], [E[0] + 4, E[1] + 60], [E[0] + 14, E[1] + 96], [E[0] + 26, E[1] + 140], [Fl[0] - 66, Fl[1] - 60], [Fl[0] - 30, Fl[1] - 6]], 13, { turns: 4, phase: 0.2 });
  L3 += loop(Fl[0] + 2, Fl[1] + 18, 76, 21, {}) + ribbon([[Fl[0] + 70, Fl[1] + 22], [Fl[0] + 120, Fl[1] + 44], [Fl[0] + 130, Fl[1] - 2], [Fl[0] + 186, Fl[1] + 14]], 12, { turns: 2, flat: true });
}
// lamp on its cord
L3 += rays(lp[0], lp[1] + 6, { a0: 0.2, a1: 2.94, r0: 0.2 * lu, r1: 0.62 * lu, n: 44, w: 4.4, col: C.paperHi, seed: 8 });
L3 += line(lp[0], -10, lp[0], lp[1] - 0.18 * lu, 4, C.ink) + path(`M${lp[0] - 0.3 * lu} ${lp[1]} C${lp[0] - 0.26 * lu} ${lp[1] - 0.1 * lu} ${lp[0] - 0.1 * lu} ${lp[1] - 0.13 * lu} ${lp[0] - 0.06 * lu} ${lp[1] - 0.2 * lu} L${lp[0] + 0.06 * lu} ${lp[1] - 0.2 * lu} C${lp[0] + 0.1 * lu} ${lp[1] - 0.13 * lu} ${lp[0] + 0.26 * lu} ${lp[1] - 0.1 * lu} ${lp[0] + 0.3 * lu} ${lp[1]}Z`, C.ink) + circ(lp[0], lp[1] + 3, 0.065 * lu, C.paperHi) + gouge(lp[0] - 0.26 * lu, lp[1] - 0.02 * lu, lp[0] - 0.07 * lu, lp[1] - 0.16 * lu, 6, C.ochre, -5);

// ---- L4: the chair with the hanks taken out of the wall, cut by the frame
let L4 = '';
{
  // chair back seen from behind: two posts, top rail, two slats
  L4 += path('M40 520 L64 514 L92 940 L58 940Z M322 536 L346 542 L340 940 L308 940Z', C.ink) + path('M28 516 C120 492 270 504 360 540 L354 588 C264 554 124 544 34 566Z', C.ink) + path('M56 700 C140 684 250 692 332 712 L330 744 C250 726 140 718 58 732Z', C.ink) + gouge(40, 522, 350, 545, 6, C.ochre, -26) + gouge(60, 704, 328, 716, 5, C.ochreLo, -12) + gouge(58, 570, 72, 900, 5, C.ochreLo) + gouge(328, 590, 322, 900, 5, C.ochreLo);
  // hanks: white thread, doubled over the rail, tied in the middle, no two of one length
  const hank = (x, y, w, l, o = {}) => {
    const col = o.col ?? C.paperHi, sh = o.sh ?? C.ash;
    let s = path(`M${x - w / 2} ${y} C${x - w / 2} ${y - 16} ${x + w / 2} ${y - 16} ${x + w / 2} ${y} L${x + w * 0.36} ${y + l * 0.42} C${x + w * 0.6} ${y + l * 0.62} ${x + w * 0.66} ${y + l * 0.9} ${x + w * 0.3} ${y + l} C${x} ${y + l + 12} ${x - w * 0.4} ${y + l + 6} ${x - w * 0.54} ${y + l * 0.86} C${x - w * 0.62} ${y + l * 0.66} ${x - w * 0.4} ${y + l * 0.56} ${x - w * 0.36} ${y + l * 0.42}Z`, col);
    const n = Math.max(3, Math.round(w / 9)); let d = '';
    for (let i = 0; i < n; i++) { const t = (i + 0.5) / n - 0.5; d += gd(x + t * w * 0.9, y - 4, x + t * w * 0.62, y + l * 0.42, 2.6, t * 4) + gd(x + t * w * 0.62, y + l * 0.44, x + t * w * 1.0, y + l * 0.93, 2.8, -t * 14); }
    s += path(d, sh) + gouge(x - w * 0.46, y + l * 0.4, x + w * 0.46, y + l * 0.43, 11, C.ink, 3);
    return s;
  };
  L4 += hank(82, 526, 50, 220) + hank(136, 516, 46, 262, { col: C.paper }) + hank(186, 514, 54, 196) + hank(238, 520, 44, 248, { col: C.paper }) + hank(290, 530, 52, 214) + hank(160, 508, 40, 150) + hank(262, 518, 38, 128, { col: C.paper });
  L4 += path('M186 716 C196 780 150 800 172 860 C184 890 166 908 170 940', 'none', `stroke="${C.paperHi}" stroke-width="4"`);
  L4 = group('translate(-34 122) scale(.94)', L4);
}
await saveScene({
  id: 'traffic_office', title: 'The traffic office of the Nikolai station, March 1921', focus: [0.33, 0.54], effects: ['lamp'], lamp: [lp[0] / W, (lp[1] + 4) / H, 0.2], period: '1919',
  alt: 'A railway office at night: a whole wall is a train graph of hours and stations from Moscow to Petrograd, crossed by dozens of red threads all leaning one way and a single white one; under a lamp a woman telegraphist sits at her key beside a machine whose paper tape runs to the floor, a young man in leather sleeps on a bench, a signal shines in the window, and hanks of white thread hang over a chair in front.',
}, [{ depth: 0, body: L0 }, { depth: 0.2, body: L1 }, { depth: 0.45, body: L2 }, { depth: 0.75, body: L3 }, { depth: 1.2, body: L4 }]);
