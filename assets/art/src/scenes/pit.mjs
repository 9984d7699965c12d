// A brown-coal pit of the Moscow basin, winter 1919-20. Everything runs to one point: props, lagging, rails, the train of tubs.
// One flame in the middle distance: what stands before it is black with a lit edge, what stands behind it is lit, what is further is night.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, group, lerp, kitHead, saveScene } from './lib.mjs';
import { rays } from './lib-a.mjs';
import { stage, bust, back } from './lib-b.mjs';
import { log, minerLamp, tub, pusher } from './lib-c.mjs';

const S = stage({ pos: [-0.12, 1.42, 0], look: [-0.12, 1.36, 10], fov: 60, cx: 548, cy: 400, roll: -0.035 });
const XB = 1.62, XT = 1.22, TOP = 2.16; // half width at floor and roof, height of the gallery
const LZ = 3.3; // the lamp
const LAMP = [-0.1, 1.98, LZ], hook = S.p(LAMP), LH = 0.36 * S.unit(LAMP), flame = [hook[0], hook[1] + LH * 0.7];
const side = (e, y) => e * lerp(XB, XT, y / TOP);

// tone steps from the flame outwards
const steps = [C.paperLo, C.khaki, C.ochreLo, C.blueLo, C.blueDk, C.ink];
const tone = (z, j = 0) => { const d = z < LZ ? (LZ - z) * 2.3 : (z - LZ) * 0.8; return steps[Math.max(0, Math.min(5, Math.floor(d + j)))]; };

// lagging: split slabs between two sets, coal showing through
function bay(z0, z1, seed) {
  const r = rnd(seed), m = (z0 + z1) / 2;
  let s = '';
  for (const e of [-1, 1]) {
    s += S.face([[side(e, 0), 0, z0], [side(e, 0), 0, z1], [side(e, TOP), TOP, z1], [side(e, TOP), TOP, z0]], C.ink);
    const n = 8;
    for (let i = 0; i < n; i++) {
      if (r() < 0.1) continue; // a slab gone
      const a = (TOP * (i + 0.08 + 0.1 * r())) / n, b = (TOP * (i + 0.86 + 0.1 * r())) / n, k = (r() - 0.5) * 0.05;
      s += S.face([[side(e, a), a + k, z0], [side(e, a), a - k, z1], [side(e, b), b - k, z1], [side(e, b), b + k, z0]], tone(m, r() * 0.9 + (e > 0 ? 0.5 : 0) + (i < 2 ? 0.7 : 0)));
    }
  }
  s += S.face([[-XT, TOP, z0], [XT, TOP, z0], [XT, TOP, z1], [-XT, TOP, z1]], C.ink);
  for (let i = 0; i < 8; i++) { if (r() < 0.15) continue; const a = -XT + (2 * XT * (i + 0.1)) / 8, b = -XT + (2 * XT * (i + 0.86)) / 8; s += S.face([[a, TOP, z0], [b, TOP, z0], [b, TOP, z1], [a, TOP, z1]], tone(m, r() * 0.9 + 0.8)); }
  s += S.face([[-XB, 0, z0], [XB, 0, z0], [XB, 0, z1], [-XB, 0, z1]], tone(m, 1.1));
  return s;
}
// one set of timber: two props and a cap; bodies by distance, edges towards the flame
function set(z, seed) {
  const before = z < LZ, body = before ? C.ink : tone(z, 0.15), mark = before ? (z < 1.8 ? C.blueLo : C.ochreLo) : C.ink, edge = before ? C.ochre : z < 7 ? C.paperHi : null;
  const o = { body, mark, seed };
  return log(S, [-XB + 0.1, 0, z], [-XT + 0.08, TOP - 0.06, z], 0.2, { ...o, edge, e: 1 }) + log(S, [XB - 0.1, 0, z], [XT - 0.08, TOP - 0.06, z], 0.2, { ...o, edge, e: -1, seed: seed + 1 }) +
    log(S, [-XT - 0.16, TOP - 0.1, z], [XT + 0.16, TOP - 0.13, z], 0.22, { ...o, edge, e: 1, seed: seed + 2, n: 12 });
}
const RX = 0.5, G = 0.3; // track: middle and half gauge
const rails = (z0, z1, col, w) => [-G, G].map((e) => S.seg([RX + e, 0.05, z0], [RX + e, 0.05, z1], w, col)).join('');
const sleepers = (z0, z1, col) => { let s = ''; for (let z = z0; z < z1; z += 0.62) s += S.face([[RX - 0.52, 0.012, z], [RX + 0.52, 0.012, z], [RX + 0.5, 0.012, z + 0.18], [RX - 0.53, 0.012, z + 0.18]], col); return s; };

// ---- L0: the night end of the gallery and the lit bays
const Z = [0.5, 1.25, 2.15, 3.15, 4.3, 5.6, 7.1, 9, 11.4, 14.5, 19, 26, 40];
let L0 = rect(0, 0, W, H, C.ink);
for (let i = Z.length - 2; i >= 2; i--) { L0 += bay(Z[i], Z[i + 1], 40 + i); }
// the bottom of the shaft: one pale pinhole of day, far off
{ const a = S.p([-0.05, 1.2, 40]); L0 += circ(a[0], a[1], 4, C.paperHi); }
L0 += S.hatch([-XB, 0.01, 2.2], [0, 0, 7], [2 * XB, 0, 0], { gap: 0.13, len: 0.7, w: 0.035, col: C.ink, den: (a, b) => 0.3 + 0.5 * b * a, seed: 5 });
L0 += S.hatch([-XB, 0.01, 2.6], [0, 0, 3], [2 * XB * 0.6, 0, 0], { gap: 0.1, len: 0.5, w: 0.03, col: C.paperHi, den: (a) => Math.max(0, 0.7 - Math.abs(a - 0.3) * 1.6), seed: 6 });
for (let i = Z.length - 2; i >= 7; i--) L0 += set(Z[i], 60 + i * 3);

// ---- L1: lit sets beyond the flame, the rails running away
let L1 = sleepers(2.2, 14, C.ink) + rails(1.2, 30, C.ink, 0.075) + rails(2.6, 9, C.paperHi, 0.03);
for (let i = 6; i >= 4; i--) L1 += set(Z[i], 60 + i * 3);

// ---- L2: tubs, the putter, the flame
let L2 = '';
for (const [z, o] of [[11, { near: C.ink, strap: C.blueLo }], [9.3, { near: C.blueDk, strap: C.ochreLo }], [7.6, { near: C.ochreLo, strap: C.ink, side: C.ochre }], [5.9, { near: C.ochre, strap: C.ink, side: C.khaki, glint: C.paperHi }]]) L2 += tub(S, RX, z, { ...o, seed: Math.round(z) });
{ const a = S.p([RX - 0.02, 0, 5.35]); L2 += path(gd(a[0] + 10, a[1] - 2, a[0] + 150, a[1] + 40, 24), C.ink) + pusher(a[0], a[1] + 2, (1.42 * S.unit([RX, 0, 5.35])) / 220, { coat: C.blue, light: C.paperHi, capCol: C.blueLo }); }
L2 = rays(flame[0], flame[1], 44, 250, 0, Math.PI * 2, 84, 6, C.paperHi, 5) + L2 + circ(flame[0], flame[1], 34, C.paperHi, 'opacity=".4"') + minerLamp(hook[0], hook[1], LH);

// ---- L3: the black sets before the flame, the red tally board, the coal wall on the right
let L3 = '';
{
  // right-hand coal face, cut back beside the road: nearly all ink, the seam bedded in long cuts
  const P = [S.p([XB - 0.2, 0, 2.2]), S.p([XT - 0.1, TOP, 2.2]), [W + 60, -500], [W + 60, H + 500]];
  L3 += poly([P[0], P[1], P[2], P[3], [P[0][0], H + 500]], C.ink);
  const Q = [P[0], P[1], [W, -40], [W, H], [P[0][0], H]];
  L3 += cut(Q, { angle: -0.2, gap: 24, len: 120, w: 5, col: C.blueLo, seed: 7, den: (x, y) => 0.5 * Math.max(0, 1 - (x - 800) / 1000) * (0.5 + 0.5 * Math.sin(y / 57)) });
  L3 += cut(Q, { angle: 1.1, gap: 60, len: 50, w: 6, col: C.blueDk, seed: 9, den: () => 0.5 });
  const Ql = [S.p([-XB + 0.1, 0, 2.2]), S.p([-XT, TOP, 2.2]), [-60, -300], [-60, H]];
  L3 += poly([...Ql, [Ql[0][0], H]], C.ink) + cut(Ql, { angle: 0.25, gap: 22, len: 90, w: 5, col: C.ochreLo, seed: 11, den: (x, y) => 0.5 * Math.max(0, x / 240) });
  const roof = [S.p([-XT - 0.1, TOP - 0.04, 2.2]), S.p([XT + 0.1, TOP - 0.04, 2.2]), [W, -200], [-60, -300]];
  L3 += poly(roof, C.ink);
}
L3 += set(2.15, 80) + set(1.25, 90);
{
  // the board: shifts tallied in chalk fives; it hangs from the cap by two wires
  const z = 2.1, x0 = -1.05, x1 = -0.42, y0 = 1.3, y1 = 1.84, at = (u, v) => [lerp(x0, x1, u), lerp(y0, y1, v) - 0.04 * u, z];
  for (const u of [0.15, 0.85]) L3 += S.seg(at(u, 1), [at(u, 1)[0], TOP - 0.05, z], 0.012, C.ink);
  L3 += S.face([at(-0.03, -0.04), at(1.03, -0.04), at(1.03, 1.04), at(-0.03, 1.04)], C.ink) + S.face([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], C.red);
  L3 += S.letters('ЗАБОЙ № 7', at(0.5, 0.7), [0.998, -0.055, 0], [0, 1, 0], { font: 'oswald', weight: 700, anchor: 'middle', m: 0.128 }, C.paperHi);
  const mk = (u0, v0, u1, v1, w = 5) => { const a = S.p(at(u0, v0)), b = S.p(at(u1, v1)); return gd(a[0], a[1], b[0], b[1], w); };
  let d = '';
  for (let g = 0; g < 5; g++) { const u = 0.1 + (g % 3) * 0.28, v = g < 3 ? 0.36 : 0.08, n = g === 4 ? 2 : 4; for (let i = 0; i < n; i++) d += mk(u + i * 0.05, v, u + i * 0.05 + 0.008, v + 0.22); if (n === 4) d += mk(u - 0.02, v + 0.02, u + 0.19, v + 0.2); }
  L3 += path(d, C.paperHi);
}

// ---- L4: the hewer and his mate, cut by the frame; a full tub waits at our knees
let L4 = '';
L4 += tub(S, 0.86, 1.55, { near: C.blueDk, strap: C.ochreLo, side: C.blueLo, glint: C.ochre, num: '114', seed: 4, len: 0.9 });
{
  // the pick on his far shoulder: handle, then the steel with its lit upper edge
  L4 += '<g transform="translate(-34 10)">' + line(300, 830, 62, 392, 19, C.ink) + gouge(292, 806, 74, 404, 7, C.ochre);
  L4 += path('M-34 520 C-22 440 22 396 76 376 C128 358 184 356 232 372 L230 380 C182 374 132 384 92 404 C48 426 4 464 -28 524Z', C.blueLo) + path('M-34 520 C-22 440 22 396 76 376 C128 358 184 356 232 372 C180 364 128 372 84 392 C38 412 -8 452 -34 520Z', C.blueHi) + rect(-17, -15, 34, 34, C.ink, 'transform="translate(76 392) rotate(-28)"') + '</g>';
  // he faces the flame, so the head is turned over: lit from the right
  L4 += group('translate(214 668) scale(-1 1)', bust(7, -35, { x: 0, y: 0, s: 1.45, coat: C.ink, kind: 'tunic', light: C.ochre, drop: 260, headOpt: { garm: C.ochreLo, y: 46, neck: 172 } }));
}

await saveScene({
  id: 'pit', title: 'A pit of the Moscow basin', focus: [0.33, 0.52], period: '1919', effects: ['lamp', 'dust'],
  lamp: [+(flame[0] / W).toFixed(3), +(flame[1] / H).toFixed(3), 0.16],
  alt: 'A timbered gallery of a brown-coal mine runs away to one point: a flame lamp hangs from the props, a man pushes a train of tubs, a hewer with his pick looks out of the dark beside a red tally board.',
}, [{ depth: 0, body: L0 }, { depth: 0.25, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.8, body: L3 }, { depth: 1.2, body: L4 }]);
