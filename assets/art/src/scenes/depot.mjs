// Roundhouse of the Tula depot, winter 1920. A cold engine stands on the turntable, birch in the tender instead of coal.
// The engine is built in its own axes (a = metres back from the buffer beam, b = to the side we see, y = up) and turned on the table.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, group, lerp, textPath, saveScene } from './lib.mjs';
import { walker, stander, rays } from './lib-a.mjs';
import { stage } from './lib-b.mjs';
import { hull } from './lib-c.mjs';

const S = stage({ pos: [0, 2.5, 0], look: [0, 2.5, 10], fov: 50, cx: 590, cy: 552, roll: -0.03 });
const T = [1.75, 15.2], R = 9.2, TH = (60 * Math.PI) / 180, d = [Math.cos(TH), Math.sin(TH)], nn = [d[1], -d[0]];
const w3 = (a, b, y) => [T[0] + d[0] * (a - 8) + nn[0] * b, y, T[1] + d[1] * (a - 8) + nn[1] * b];
const p = (a, b, y) => S.p(w3(a, b, y)), u = (a, b, y) => S.unit(w3(a, b, y));
const F = (P, fill) => S.face(P.map((q) => w3(...q)), fill);
const sideF = (a0, a1, y0, y1, b, fill) => F([[a0, b, y0], [a1, b, y0], [a1, b, y1], [a0, b, y1]], fill);
const frontF = (a, b0, b1, y0, y1, fill) => F([[a, b0, y0], [a, b1, y0], [a, b1, y1], [a, b0, y1]], fill);
const topF = (a0, a1, b0, b1, y, fill) => F([[a0, b0, y], [a1, b0, y], [a1, b1, y], [a0, b1, y]], fill);
const ringF = (a, b, y, r, from = 0, to = Math.PI * 2, n = 36) => Array.from({ length: n + 1 }, (_, i) => { const t = lerp(from, to, i / n); return p(a, b + r * Math.cos(t), y + r * Math.sin(t)); });
const ringS = (a, b, y, r, n = 28) => Array.from({ length: n }, (_, i) => { const t = (i / n) * Math.PI * 2; return p(a + r * Math.cos(t), b, y + r * Math.sin(t)); });
const ringT = (x, z, r, y = 0, n = 90) => Array.from({ length: n }, (_, i) => { const t = (i / n) * Math.PI * 2; return [x + r * Math.cos(t), y, z + r * Math.sin(t)]; });
const upright = (a, b, r0, y0, r1, y1, fill) => { const c = (r, y) => Array.from({ length: 20 }, (_, i) => p(a + r * Math.cos((i * Math.PI) / 10), b + r * Math.sin((i * Math.PI) / 10), y)); return poly(hull([...c(r0, y0), ...c(r1, y1)]), fill); };
const g3 = (A, B, w, col, bow = 0) => { const q = p(...A), t = p(...B); return gouge(q[0], q[1], t[0], t[1], w, col, bow); };

// ---- L0: winter sky, a weak sun with rays, wedges of light
let L0 = rect(0, 0, W, H, C.paper);
L0 += poly([[0, 0], [300, 0], [0, 380]], C.paperLo) + poly([[760, 0], [1180, 0], [520, 640], [250, 640]], C.paperHi) + poly([[1480, 0], [1600, 0], [1600, 220], [1150, 640], [940, 640]], C.paperLo);
L0 += circ(706, 176, 62, C.ochre) + rays(706, 176, 74, 240, 0, Math.PI * 2, 76, 5, C.ochre, 8) + cut([[640, 150], [772, 150], [772, 240], [640, 240]], { col: C.paper, gap: 11, len: 90, w: 6, den: (x, y) => Math.max(0, (y - 165) / 70), seed: 3 });

// ---- L1: the roundhouse, doors in an arc about the table
let L1 = '';
const RA = 21, WH = 7.2, step = (12.6 * Math.PI) / 180;
const arc = (az, r, y) => [T[0] + r * Math.sin(az), y, T[1] + r * Math.cos(az)];
{
  // water tower and stacks behind, one pale tint
  const tw = (x, z, h, q, col) => S.face([[x - q, 0, z], [x + q, 0, z], [x + q * 0.86, h, z], [x - q * 0.86, h, z]], col) + S.face([[x - q * 1.3, h, z], [x + q * 1.3, h, z], [x + q * 1.3, h + q * 1.6, z], [x - q * 1.3, h + q * 1.6, z]], col) + S.face([[x - q * 1.5, h + q * 1.6, z], [x + q * 1.5, h + q * 1.6, z], [x, h + q * 2.6, z]], col);
  L1 += tw(9.6, 50, 11.5, 2.1, C.blue) + S.face([[21, 0, 60], [22.6, 0, 60], [22.3, 19, 60], [21.3, 19, 60]], C.blueHi) + S.face([[33, 0, 60], [34.6, 0, 60], [34.3, 15, 60], [33.3, 15, 60]], C.blueHi);
  L1 += poly([[-20, 640], [-20, 540], [1620, 590], [1620, 700], [1620, H], [-20, H]], C.paperHi);
  // far to near in each wing; all roofs first, so that none lies over a neighbour's wall
  const stalls = [7, -7, 6, -6, 5, -5, 4, -4, 3, -3, 2, -2, 1, -1, 0].filter((i) => S.depth(arc(i * step, RA, 0)) > 3);
  for (const i of stalls) {
    const a0 = (i - 0.52) * step, a1 = (i + 0.52) * step;
    // monitor roof and smoke vent behind the parapet
    const v = arc(i * step, RA + 5, WH), uv = S.unit(v), q = S.p(v);
    L1 += S.face([arc(a0, RA + 4, WH - 0.2), arc(a1, RA + 4, WH - 0.2), arc(a1, RA + 7, WH + 1.5), arc(a0, RA + 7, WH + 1.5)], C.paperHi);
    L1 += poly([[q[0] - uv * 0.3, q[1]], [q[0] - uv * 0.26, q[1] - uv * 2.2], [q[0] + uv * 0.26, q[1] - uv * 2.2], [q[0] + uv * 0.3, q[1]]], C.ink) + poly([[q[0] - uv * 0.75, q[1] - uv * 2.2], [q[0], q[1] - uv * 2.9], [q[0] + uv * 0.75, q[1] - uv * 2.2]], C.ink);
  }
  for (const i of stalls) {
    const a0 = (i - 0.5) * step, a1 = (i + 0.5) * step, at = (t, y) => { const A = arc(a0, RA, y), B = arc(a1, RA, y); return [lerp(A[0], B[0], t), y, lerp(A[2], B[2], t)]; };
    L1 += S.face([at(0, 0), at(1, 0), at(1, WH), at(0, WH)], i > 0 ? C.blueLo : C.blueDk);
    // door: arched opening, two leaves; some stand open on black
    const open = [0, 3, -3].includes(i), arch = (t0, t1, y1, rise) => [at(t0, 0), at(t0, y1), ...[0.25, 0.5, 0.75].map((k) => { const t = lerp(t0, t1, k); const e = at(t, 0); e[1] = y1 + rise * Math.sin(k * Math.PI); return e; }), at(t1, y1), at(t1, 0)];
    L1 += S.face(arch(0.08, 0.92, 4.9, 0.9), C.paperLo) + S.face(arch(0.13, 0.87, 4.85, 0.8), C.ink);
    if (!open) {
      for (const [t0, t1] of [[0.15, 0.49], [0.51, 0.85]]) {
        L1 += S.face([at(t0, 0.1), at(t1, 0.1), at(t1, 3.6), at(t0, 3.6)], C.blueDk);
        for (const [y0, y1] of [[3.8, 4.7]]) for (let k = 0; k < 2; k++) { const m0 = lerp(t0, t1, 0.06 + k * 0.5), m1 = lerp(t0, t1, 0.44 + k * 0.5); if ((i + k + 20) % 5) L1 += S.face([at(m0, y0), at(m1, y0), at(m1, y1), at(m0, y1)], C.blueHi); }
        const A = S.p(at(t0, 0.3)), B = S.p(at(t1, 3.4)); L1 += gouge(A[0], A[1], B[0], B[1], 0.16 * S.unit(at(0.5, 1)), C.ink);
      }
    } else L1 += S.face([at(0.87, 0), [at(0.87, 0)[0] * 0.93 + T[0] * 0.07, 0, at(0.87, 0)[2] * 0.93 + T[1] * 0.07], [at(0.87, 0)[0] * 0.93 + T[0] * 0.07, 4.8, at(0.87, 0)[2] * 0.93 + T[1] * 0.07], at(0.87, 4.8)], C.blueLo);
    // soot licking up the wall over the arch
    const r = rnd(i * 7 + 90); let s = '';
    for (let k = 0; k < 22; k++) { const t = 0.1 + 0.8 * r(), mid = 1 - Math.abs(t - 0.5) * 1.7, y = 4.9 + 0.8 * mid, A = S.p(at(t, y)), B = S.p(at(t + (r() - 0.5) * 0.06, Math.min(WH - 0.1, y + 0.5 + 1.5 * mid * r()))); s += gd(A[0], A[1], B[0], B[1], 0.2 * S.unit(at(t, y))); }
    L1 += path(s, C.ink);
    L1 += S.face([at(-0.01, WH - 0.25), at(1.01, WH - 0.25), at(1.01, WH), at(-0.01, WH)], C.ink) + S.face([at(-0.01, WH), at(1.01, WH), at(1.01, WH + 0.4), at(-0.01, WH + 0.4)], C.paperHi);
    // number of the stall on a white disc
    const c = S.p(at(0.5, 6.5)), k = S.unit(at(0.5, 6.5)); L1 += circ(c[0], c[1], 0.44 * k, C.paper) + path(textPath(String(i + 8), { weight: 700, size: 0.62 * k, x: c[0], y: c[1] + 0.22 * k, anchor: 'middle' }).d, C.ink);
    // its track, from the door to the rim of the table
    for (const e of [-0.76, 0.76]) { const q0 = arc(i * step, RA, 0.02), q1 = arc(i * step, R + 0.3, 0.02), ox = e * Math.cos(i * step), oz = -e * Math.sin(i * step); L1 += S.seg([q0[0] + ox, 0.02, q0[2] + oz], [q1[0] + ox, 0.02, q1[2] + oz], 0.13, C.ink); }
  }
}

// jackdaws over the cold roofs
{ const r = rnd(51); let b = ''; for (let i = 0; i < 15; i++) { const x = 830 + i * 22 + 90 * r() - (i % 3) * 120, y = 190 + 120 * r() - i * 5, q = 7 + 9 * r(); b += gd(x, y, x - q * 1.5, y - q * 0.7, q * 0.42, q * 0.3) + gd(x, y, x + q * 1.4, y - q * 0.9, q * 0.42, -q * 0.3); } L1 += path(b, C.ink); }

// ---- L2: the table: one planked disc in a black ring
let L2 = S.face(ringT(...T, R + 0.55, 0.01), C.blueHi) + S.face(ringT(...T, R + 0.3, 0.01), C.ink) + S.face(ringT(...T, R, 0.02), C.khaki);
{
  const disc = S.project(ringT(...T, R, 0.02));
  let s = '';
  for (let a = -2; a < 18; a += 0.46) { const r = rnd(Math.round(a * 50) + 900); for (let b = -9; b < 9;) { const l = 1 + 2.4 * r(); if (r() < 0.75) { const A = w3(a, b, 0.02), B = w3(a, b + l, 0.02); if (S.depth(A) > 1.5 && S.depth(B) > 1.5) s += g3([a, b, 0.02], [a, b + l, 0.02], Math.min(8, 0.07 * S.unit(A)), C.ochreLo); } b += l * 1.1; } }
  // snow drifted over the planks: cuts along the boards, closing to a sheet in the middle of each drift
  const drifts = [[8.6, 5.4, 4.2, 2.6], [2.6, 5, 1.6, 2.2], [13, -4, 3, 2.4], [4, -5, 4.6, 2.4], [13.4, 5, 2, 2]], rs = rnd(31);
  for (let a = -2; a < 18; a += 0.2) for (let b = -9; b < 9;) {
    const l = 0.5 + 1.1 * rs(), k = Math.max(...drifts.map(([x, y, q, w]) => 1 - Math.hypot((a - x) / q, (b + l / 2 - y) / w)));
    if (k > 0 && rs() < k * 2.6 && S.depth(w3(a, b, 0)) > 1.5 && S.depth(w3(a, b + l, 0)) > 1.5) s += g3([a, b, 0.03], [a, b + l, 0.03], Math.min(17, (0.12 + 0.25 * k) * 0.8 * u(a, b, 0)), C.paperHi);
    b += l * 0.8;
  }
  L2 += clip(disc, s);
  for (const b of [-0.76, 0.76]) L2 += S.seg(w3(-0.9, b, 0.06), w3(17.2, b, 0.06), 0.12, C.ink);
  L2 += F([[-1.3, -1.5, 0.03], [17, -1.5, 0.03], [17, 1.9, 0.03], [-1.3, 1.9, 0.03]], C.ochreLo) + F([[-1.2, 0.5, 0.04], [16.8, 0.9, 0.04], [16.8, 2.3, 0.04], [0, 2.6, 0.04]], C.ink); // the bridge, and the engine's own shade
  for (const b of [-0.76, 0.76]) L2 += S.seg(w3(-1.2, b, 0.06), w3(0.6, b, 0.06), 0.12, C.ink);
}

// ---- L3: the engine
let E = '';
// tender first, it is furthest
E += sideF(9.9, 16, 0.55, 1.1, 0.9, C.ink);
for (const a of [10.8, 12.3, 13.8, 15.3]) E += poly(ringS(a, 0.95, 0.52, 0.52), C.ink) + poly(ringS(a, 0.96, 0.52, 0.34), C.blueLo) + poly(ringS(a, 0.97, 0.52, 0.14), C.ink);
E += sideF(9.9, 16, 1.05, 2.7, 1.42, C.blueDk) + frontF(9.9, -1.42, 1.42, 1.05, 2.9, C.ink) + sideF(9.9, 16, 1.05, 1.2, 1.43, C.blueHi) + sideF(9.9, 16, 2.6, 2.72, 1.43, C.blueHi);
for (let a = 10.3; a < 15.9; a += 0.42) E += g3([a, 1.43, 1.3], [a, 1.43, 2.5], 2.2, C.blueLo);
// birch: billets end on to us between stakes, white bark rows on top
{
  const r = rnd(33);
  E += F([[9.9, 1.4, 2.7], [16, 1.4, 2.7], [16, 1.4, 4.1], [13, 1.4, 4.35], [10.4, 1.4, 4.2], [9.9, 1.4, 3.6]], C.ink);
  for (let k = 0; k < 6; k++) for (let a = 10.05 + (k % 2) * 0.16; a < 15.9; a += 0.325) {
    const y = 2.85 + k * 0.265, top = 4.2 - Math.abs(a - 12.9) * 0.1; if (y > top) continue;
    const q = 0.125 + 0.035 * r(), aa = a + (r() - 0.5) * 0.06, yy = y + (r() - 0.5) * 0.05;
    E += poly(ringS(aa, 1.43, yy, q, 12), C.paperHi) + poly(ringS(aa + 0.02, 1.435, yy - 0.02, q * 0.66, 10), r() < 0.3 ? C.ochre : C.paperLo) + (r() < 0.4 ? g3([aa - q * 0.5, 1.44, yy + q * 0.4], [aa + q * 0.4, 1.44, yy - q * 0.4], 2, C.ochreLo) : '');
  }
  for (const a of [10.05, 12, 14, 15.9]) E += S.seg(w3(a, 1.5, 1.2), w3(a, 1.5, 4.5), 0.12, C.ink);
  E += F([[10.2, 1.4, 4.2], [13, 1.4, 4.38], [15.9, 1.4, 4.14], [15.8, -0.6, 4.3], [13, -0.6, 4.62], [10.2, -0.6, 4.4]], C.paperHi);
}
// frames, wheels, rods
E += sideF(0.4, 9.6, 0.55, 1.35, 0.55, C.ink) + sideF(7.2, 9.8, 0.75, 1.4, 1.2, C.ink);
for (const a of [3.15, 4.5, 5.85, 7.2]) {
  E += poly(ringS(a, 0.8, 0.64, 0.64), C.ink) + poly(ringS(a, 0.81, 0.64, 0.52), C.blueLo) + poly(ringS(a, 0.815, 0.64, 0.46), C.ink);
  for (let k = 0; k < 10; k++) { const t = k * 0.628 + 0.2; E += g3([a + 0.1 * Math.cos(t), 0.82, 0.64 + 0.1 * Math.sin(t)], [a + 0.5 * Math.cos(t), 0.82, 0.64 + 0.5 * Math.sin(t)], 4, C.blueHi); }
  E += poly(ringS(a, 0.83, 0.64, 0.14), C.blueHi);
}
E += S.seg(w3(3.0, 0.95, 0.42), w3(7.35, 0.95, 0.42), 0.16, C.ink) + S.seg(w3(3.0, 0.96, 0.44), w3(7.35, 0.96, 0.44), 0.07, C.paperHi) + S.seg(w3(2.3, 1.1, 0.86), w3(5.85, 1.0, 0.46), 0.1, C.ink) + S.seg(w3(2.3, 1.1, 0.89), w3(5.85, 1.0, 0.49), 0.05, C.paper);
// cab, behind the boiler
E += sideF(7.5, 9.5, 1.3, 3.75, 1.42, C.blueDk) + frontF(7.5, -1.42, 1.42, 1.35, 3.75, C.ink);
E += sideF(8.0, 8.95, 2.5, 3.4, 1.43, C.ink) + sideF(8.08, 8.46, 2.58, 3.32, 1.44, C.blueHi) + sideF(7.5, 9.5, 1.3, 1.42, 1.44, C.blueHi) + frontF(7.49, 0.92, 1.3, 2.8, 3.5, C.blueHi);
E += path(textPath('Ов 7114', { weight: 700, size: 10, anchor: 'middle', map: (x, y) => p(8.5 + x * 0.045, 1.45, 1.75 - y * 0.055) }).d, C.paper);
{ const roof = (a) => [[-1.6, 3.66], [-1.1, 4.0], [0, 4.2], [1.1, 4.0], [1.6, 3.66]].map(([b, y]) => p(a, b, y)); const A = roof(7.25), B = roof(9.75); E += poly(hull([...A, ...B]), C.ink) + poly([A[2], A[3], A[4], B[4], B[3], B[2]], C.paperHi) + poly([p(7.25, 1.62, 3.66), p(9.75, 1.62, 3.66), p(9.75, 1.62, 3.5), p(7.25, 1.62, 3.5)], C.ink); }
// firebox, boiler, smokebox
const CY = 2.72;
E += sideF(6.3, 7.6, 1.35, 2.6, 0.95, C.ink);
E += poly(hull([...ringF(2.7, 0, CY, 0.82), ...ringF(7.6, 0, CY, 0.84)]), C.ink);
for (const a of [3.6, 4.9, 6.2]) E += path(`M${ringF(a, 0, CY, 0.84, -0.9, 1.5, 14).map((q) => q.map((v) => v.toFixed(1)).join(' ')).join('L')}`, 'none', `stroke="${C.blue}" stroke-width="2.6"`);
{ // light along the flank: long cuts, dense under the shoulder, none at the belly
  const r = rnd(6);
  for (let k = 0; k < 11; k++) { const t = 1.05 - k * 0.13, q = 0.835; for (let a = 2.8; a < 7.5;) { const l = 0.5 + 1.1 * r(), e = Math.min(7.5, a + l); if (r() < 0.8 - k * 0.065) E += g3([a, q * Math.cos(t), CY + q * Math.sin(t)], [e, q * Math.cos(t), CY + q * Math.sin(t)], 5.5 - k * 0.3, k < 4 ? C.blueHi : C.blue); a = e + 0.12 + 0.3 * r(); } }
}
// domes, bell-mouthed stack with its spark cap, whistle, snow that has not melted: the boiler is cold
const snowTop = (a0, a1, r, n, sd) => { const q = rnd(sd), A = [], B = []; for (let i = 0; i <= n; i++) { const a = lerp(a0, a1, i / n); A.push(p(a, r * Math.cos(0.95 + 0.24 * q()), CY + r * Math.sin(1.05))); B.push(p(a, r * Math.cos(2.0), CY + r * 1.08)); } return poly([...A, ...B.reverse()], C.paperHi); };
E += snowTop(2.7, 7.5, 0.84, 16, 4);
E += upright(4.4, 0, 0.42, 3.4, 0.4, 4.0, C.ink) + upright(4.4, 0, 0.4, 4.0, 0.16, 4.24, C.ink) + upright(4.4, 0, 0.36, 4.08, 0.1, 4.3, C.paperHi) + g3([4.4, 0.36, 3.5], [4.4, 0.36, 4.05], 6, C.blueHi);
E += upright(6.0, 0, 0.34, 3.4, 0.34, 3.85, C.ink) + upright(6.0, 0, 0.34, 3.85, 0.1, 4.0, C.paperHi) + g3([6, 0.3, 3.5], [6, 0.3, 3.85], 5, C.blueHi);
// running board with a lip of snow; cylinder; smokebox and its door
E += sideF(0.2, 7.5, 1.32, 1.5, 1.35, C.ink) + topF(0.2, 7.5, 0.7, 1.35, 1.5, C.paperHi) + sideF(0.3, 7.5, 1.4, 1.5, 1.36, C.paperHi);
{ const r = rnd(15); for (let a = 0.4; a < 7.4; a += 0.2 + 0.3 * r()) E += g3([a, 1.37, 1.44], [a, 1.37, 1.22 - 0.3 * r()], 5, C.paperHi); } // icicles
E += poly(hull([...ringF(0.95, 1.02, 0.92, 0.42), ...ringF(2.35, 1.02, 0.92, 0.42)]), C.ink) + poly(ringF(0.95, 1.02, 0.92, 0.42), C.blueDk) + poly(ringF(0.93, 1.02, 0.92, 0.2), C.ink) + g3([1.05, 1.4, 1.08], [2.3, 1.4, 1.08], 6, C.blueHi) + g3([1.1, 1.43, 0.92], [2.0, 1.43, 0.92], 4, C.blue);
E += poly(hull([...ringF(0.9, 0, CY, 0.98), ...ringF(2.75, 0, CY, 0.98)]), C.ink) + F([[0.9, -0.7, 1.5], [0.9, 0.7, 1.5], [0.9, 0.8, 2.3], [0.9, -0.8, 2.3]], C.ink) + sideF(0.9, 2.7, 1.5, 2.4, 0.72, C.ink);
for (let k = 0; k < 8; k++) { const t = 0.95 - k * 0.15; E += g3([1.0 + 0.12 * (k % 3), 0.98 * Math.cos(t), CY + 0.98 * Math.sin(t)], [2.6 - 0.15 * ((k * 2) % 3), 0.98 * Math.cos(t), CY + 0.98 * Math.sin(t)], 6 - k * 0.5, k < 4 ? C.blueHi : C.blue); }
{ const A = [], B = [], q = rnd(2); for (let i = 0; i <= 8; i++) { const a = lerp(0.9, 2.7, i / 8); A.push(p(a, 0.98 * Math.cos(1.0 + 0.2 * q()), CY + 0.98 * Math.sin(1.08))); B.push(p(a, -0.4, CY + 1.03)); } E += poly([...A, ...B.reverse()], C.paperHi); }
E += poly(ringF(0.89, 0, CY, 0.98), C.ink) + poly(ringF(0.88, 0, CY, 0.93), C.blueLo) + poly(ringF(0.875, 0, CY, 0.88), C.ink) + poly(ringF(0.86, 0, CY, 0.72), C.blueDk);
{ // door: two strap hinges, dart handle, a crescent of gouges on the sky side
  for (const y of [0.3, -0.3]) E += S.seg(w3(0.85, -0.78, CY + y), w3(0.85, 0.35, CY + y), 0.09, C.ink) + g3([0.84, -0.74, CY + y + 0.03], [0.84, 0.3, CY + y + 0.03], 3.5, C.blueHi);
  E += poly(ringF(0.84, 0, CY, 0.13), C.blueHi) + S.seg(w3(0.83, -0.2, CY - 0.12), w3(0.83, 0.2, CY + 0.12), 0.07, C.blueHi) + S.seg(w3(0.83, -0.12, CY + 0.2), w3(0.83, 0.12, CY - 0.2), 0.07, C.blueHi);
  for (const q of [0.66, 0.55, 0.43]) for (let k = 0; k < 3; k++) { const t0 = 0.1 + k * 0.55 + q, t1 = t0 + 0.42; const A = p(0.84, q * Math.cos(t0), CY + q * Math.sin(t0)), B = p(0.84, q * Math.cos(t1), CY + q * Math.sin(t1)); E += gouge(A[0], A[1], B[0], B[1], 5, q > 0.6 ? C.blueHi : C.blue, 5); }
  for (let i = 0; i < 26; i++) { const t = i * 0.2417, q = p(0.86, 0.905 * Math.cos(t), CY + 0.905 * Math.sin(t)); E += circ(q[0], q[1], 2.6, C.ink); }
}
E += upright(1.8, 0, 0.3, 3.6, 0.34, 4.5, C.ink) + upright(1.8, 0, 0.34, 4.5, 0.74, 4.78, C.ink) + upright(1.8, 0, 0.74, 4.78, 0.74, 4.98, C.ink) + upright(1.8, 0, 0.74, 4.98, 0.4, 5.2, C.ink) + upright(1.8, 0, 0.66, 5.04, 0.3, 5.28, C.paperHi);
E += g3([1.9, 0.3, 3.75], [1.9, 0.32, 4.5], 8, C.blueHi) + g3([1.9, 0.52, 4.62], [1.9, 0.7, 4.96], 6, C.blueHi) + g3([1.7, 0.22, 3.8], [1.7, 0.24, 4.4], 4, C.blue);
// lamp bracket and dead headlamps; front platform; the red beam, its hook and buffers
E += topF(0, 0.95, -1.4, 1.4, 1.38, C.paperHi) + frontF(0, -1.48, 1.48, 0.6, 1.38, C.red) + sideF(0, 0.3, 0.6, 1.38, 1.48, C.redLo);
for (const [b, y] of [[-1.05, 1.6], [1.05, 1.6], [0, 3.98]]) { const q = p(0.2, b, y), k = u(0.2, b, y); E += rect(q[0] - k * 0.14, q[1] - k * 0.2, k * 0.28, k * 0.4, C.ink) + circ(q[0] - k * 0.02, q[1], k * 0.12, C.blueHi) + circ(q[0] - k * 0.02, q[1], k * 0.07, C.ink) + rect(q[0] - k * 0.17, q[1] - k * 0.26, k * 0.34, k * 0.07, C.paperHi); }
E += path(textPath('Ов', { weight: 700, size: 10, anchor: 'middle', map: (x, y) => p(-0.01, -0.42 + x * 0.034, 0.93 - y * 0.042) }).d + textPath('7114', { weight: 700, size: 10, anchor: 'middle', map: (x, y) => p(-0.01, 0.27 + x * 0.034, 0.93 - y * 0.042) }).d, C.paperHi);
for (const b of [-1.14, 1.12]) E += poly(hull([...ringF(-0.05, b, 1.04, 0.14), ...ringF(-0.36, b, 1.04, 0.12)]), C.ink) + poly(ringF(-0.38, b, 1.04, 0.25), C.ink) + poly(ringF(-0.4, b, 1.04, 0.2), C.blueLo) + g3([-0.41, b - 0.02, 1.16], [-0.41, b + 0.16, 0.98], 5, C.paper, -6);
E += S.seg(w3(-0.1, -0.13, 0.9), w3(-0.1, -0.13, 0.42), 0.1, C.ink);
E = frontF(0.25, -1.25, 1.25, 0.25, 0.8, C.ink) + E;
for (let b = -1.15; b < 1.2; b += 0.23) E += g3([0.1, b, 0.6], [0.1, b * 0.9, 0.14], 6, C.ink); // guard irons
E += F([[0.1, -1.48, 1.38], [0.1, 1.48, 1.38], [0.1, 1.48, 1.44], [0.1, -1.48, 1.44]], C.paperHi);
let L3 = E, lampAt;
{ // far figure: a woman clearing the track; near: the fitter, come to look with his lamp
  const a = S.p([9.6, 0, 19.5]); L3 += stander(a[0], a[1], (1.62 * S.unit([9.6, 0, 19.5])) / 250, { k: 5, type: 'skirt', coat: C.ink, red: C.ochre }) + line(a[0] + 24, a[1] + 4, a[0] + 10, a[1] - 50, 3.5, C.ink);
  const q = [1.72, 0, 7.9], f = S.p(q), k = (1.7 * S.unit(q)) / 250, lx = f[0] - 54 * k, ly = f[1] - 92 * k;
  lampAt = [lx, ly];
  L3 += path(gd(f[0] - 8, f[1] - 3, f[0] + 190, f[1] + 26, 20), C.ochreLo);
  L3 += rays(lx, ly, 20, 74, 0, Math.PI * 2, 34, 4.5, C.ochre, 6);
  L3 += walker(f[0], f[1], k, { k: 7, type: 'jacket', coat: C.ink, flip: -1, phase: 1, garm: C.blueLo });
  L3 += line(f[0] - 4 * k, f[1] - 108 * k, lx, ly - 16, 3, C.ink) + circ(lx, ly, 15, C.paperHi) + rect(lx - 9, ly - 13, 18, 24, C.ochre) + rect(lx - 11, ly - 17, 22, 5, C.ink) + rect(lx - 11, ly + 10, 22, 5, C.ink) + rect(lx - 1, ly - 12, 2, 22, C.ink);
}

// ---- L4: cropped front: a stack of birch at the left
let L4 = '';
{
  const r = rnd(12), x0 = -40;
  L4 += path('M-40 640 C20 650 80 690 120 740 C150 790 170 840 190 940 L-40 940Z', C.ink);
  for (let row = 0; row < 6; row++) for (let i = 0; i < 5; i++) { const x = x0 + i * 50 + (row % 2) * 25, y = 668 + row * 46, q = 20 + 5 * r(); if (x > 20 + row * 27) continue; L4 += circ(x, y, q, C.paperHi) + circ(x + 2, y + 2, q * 0.68, C.ochre) + gouge(x - q * 0.5, y + q * 0.3, x + q * 0.5, y - q * 0.3, 3.5, C.ochreLo) + gouge(x - q * 0.2, y - q * 0.5, x + q * 0.3, y + q * 0.4, 3, C.ochreLo) + gouge(x - q, y - 2, x - q * 0.8, y + 8, 4, C.ink); }
  L4 += path('M-40 640 C10 622 66 650 104 704 C60 686 10 662 -40 664Z', C.paperHi);
}
await saveScene({
  id: 'depot', title: 'Tula, the locomotive depot', focus: [0.36, 0.64], period: '1919', effects: ['snow', 'lamp'],
  lamp: [+(lampAt[0] / W).toFixed(3), +(lampAt[1] / H).toFixed(3), 0.08],
  alt: 'A cold black locomotive with a red buffer beam and birch logs in its tender stands on a planked turntable before an arc of sooty roundhouse doors; a small fitter comes towards it with a lamp.',
}, [{ depth: 0, body: L0 }, { depth: 0.25, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.8, body: L3 }, { depth: 1.2, body: L4 }]);
