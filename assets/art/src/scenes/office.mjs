// The office of the transfer department (Uchraspred) in Moscow, 1922. A counter on the diagonal, card cabinets from floor to ceiling,
// one clerk under a lamp, a map with pins: from here people are sent. The door is half closed.
// The red mass is the calico strip with the short name of the department; the only other red is the thread on the map.
import { C, W, H, rnd, poly, path, rect, circ, gouge, line, lerp, saveScene } from './lib.mjs';
import { stage, head, bust } from './lib-b.mjs';

// x right, y up, z away. Cabinets: left wall x = -3 and the left half of the back wall z = 5. Map and door: the right half.
const S = stage({ pos: [0.7, 1.72, -2.9], look: [-0.55, 1.52, 3], fov: 55, cx: 640, cy: 430, roll: 0.022 });
const LEFT = -3, BACK = 5, RIGHT = 3.7, TOP = 3.7;
const lerp3 = (a, b, t) => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];

function room() {
  let s = rect(0, 0, W, H, C.blueLo);
  s += S.face([[LEFT, TOP, -2.8], [RIGHT, TOP, -2.8], [RIGHT, TOP, BACK], [LEFT, TOP, BACK]], C.paperLo);
  s += S.hatch([LEFT, TOP, -1], [0, 0, BACK + 1], [RIGHT - LEFT, 0, 0], { gap: 0.4, len: 1.2, w: 0.03, col: C.ash, den: (a, b) => 0.3 + 0.5 * b, seed: 2 });
  s += S.face([[LEFT, 0, BACK], [RIGHT, 0, BACK], [RIGHT, TOP, BACK], [LEFT, TOP, BACK]], C.blueHi);
  s += S.face([[LEFT, 0, BACK], [RIGHT, 0, BACK], [RIGHT, 1.3, BACK], [LEFT, 1.3, BACK]], C.blue) + S.seg([LEFT, 1.3, BACK], [RIGHT, 1.3, BACK], 0.03, C.blueDk);
  s += S.face([[RIGHT, 0, -2.8], [RIGHT, 0, BACK], [RIGHT, TOP, BACK], [RIGHT, TOP, -2.8]], C.blue) + S.face([[RIGHT, 0, -2.8], [RIGHT, 0, BACK], [RIGHT, 1.3, BACK], [RIGHT, 1.3, -2.8]], C.blueLo);
  s += S.hatch([RIGHT, 1.4, -1], [0, 0, BACK + 1], [0, 2.2, 0], { gap: 0.2, len: 0.8, w: 0.025, col: C.blueLo, den: (a, b) => 0.5 * (1 - a), seed: 12 });
  s += S.face([[LEFT, 0, -2.8], [RIGHT, 0, -2.8], [RIGHT, 0, BACK], [LEFT, 0, BACK]], C.ochreLo);
  s += S.hatch([LEFT, 0, -2], [0, 0, BACK + 2], [RIGHT - LEFT, 0, 0], { gap: 0.25, len: 1.3, w: 0.04, col: C.ink, den: (a, b) => 0.35 + 0.3 * b, seed: 6 });
  // lamp light on the wall behind the clerk, one flat slanted wedge
  s += S.face([[-0.9, 1.3, BACK], [0.9, 1.3, BACK], [1.5, TOP, BACK], [-0.4, TOP, BACK]], C.paper, 'opacity=".55"');
  // the blank rectangle
  s += S.face([[1.32, 2.0, BACK], [2.06, 2.0, BACK], [2.06, 2.95, BACK], [1.32, 2.95, BACK]], C.ink) + S.face([[1.38, 2.06, BACK], [2.0, 2.06, BACK], [2.0, 2.89, BACK], [1.38, 2.89, BACK]], C.paperHi);
  return s;
}

// ---------------------------------------------------------------- cabinets: a wall of people on cards
function cabinets() {
  let s = '';
  /** One wall of drawers. at(u, v) -> point; u runs along the wall 0..1, v up 0..1. Some drawers are pulled out along n. */
  const bank = (at, cols, rows, n, seed, shadeAt) => {
    const r = rnd(seed);
    let g = S.face([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], C.ink), pulled = '';
    for (let i = 0; i < cols; i++) for (let k = 0; k < rows; k++) {
      const u0 = (i + 0.07) / cols, u1 = (i + 0.93) / cols, v0 = (k + 0.09) / rows, v1 = (k + 0.91) / rows, sh = shadeAt((i + 0.5) / cols, (k + 0.5) / rows), q = r();
      const base = sh > 0.62 ? (q < 0.5 ? C.ink : C.blueDk) : sh > 0.34 ? (q < 0.75 ? C.ochreLo : C.blueDk) : q < 0.72 ? C.ochre : C.ochreLo;
      const out = q > 0.975 && sh < 0.62 ? 0.34 : 0, off = (p) => [p[0] + n[0] * out, p[1] + n[1] * out, p[2] + n[2] * out];
      const F = [[u0, v0], [u1, v0], [u1, v1], [u0, v1]].map(([u, v]) => off(at(u, v)));
      let d = '';
      if (out) { // sides and cards of the open drawer
        const Bk = [[u0, v0], [u1, v0], [u1, v1], [u0, v1]].map(([u, v]) => at(u, v));
        d += S.face([Bk[3], Bk[2], F[2], F[3]], C.paperHi) + S.face([Bk[1], F[1], F[2], Bk[2]], C.ink) + S.face([Bk[0], F[0], F[3], Bk[3]], C.ink) + S.face([Bk[0], Bk[1], F[1], F[0]], C.ink);
        for (let j = 1; j < 6; j++) d += S.seg(lerp3(Bk[3], F[3], j / 6), lerp3(Bk[2], F[2], j / 6), 0.012, C.blueLo);
      }
      d += S.face(F, base);
      const lab = (a, b) => lerp3(lerp3(F[0], F[1], a), lerp3(F[3], F[2], a), b);
      d += S.face([lab(0.22, 0.48), lab(0.78, 0.48), lab(0.78, 0.84), lab(0.22, 0.84)], sh > 0.62 ? C.blue : sh > 0.34 ? C.paperLo : C.paperHi);
      if (r() < 0.6) d += S.seg(lab(0.3, 0.7), lab(0.5 + 0.2 * r(), 0.7), 0.018, C.ink);
      const kn = S.p(lab(0.5, 0.24));
      d += circ(kn[0], kn[1], Math.max(1.4, 0.024 * S.unit(F[0])), sh > 0.62 ? C.ochreLo : base === C.ochre ? C.ink : C.ochre);
      if (out) pulled += d; else g += d;
    }
    return g + pulled;
  };
  // back wall, left part; the lamp lights its lower right
  const zb = BACK - 0.45;
  s += S.box([LEFT, 0, zb], [-0.95, TOP - 0.1, BACK], { front: C.ink, right: C.blueDk });
  s += bank((u, v) => [lerp(LEFT + 0.45, -0.98, u), lerp(0.12, TOP - 0.15, v), zb - 0.01], 9, 17, [0, 0, -1], 5, (u, v) => 0.42 * (1 - u) + Math.abs(v - 0.42) * 0.75);
  // left wall
  const xl = LEFT + 0.45;
  s += bank((u, v) => [xl, lerp(0.12, TOP - 0.15, v), lerp(-0.9, zb, u)], 17, 17, [1, 0, 0], 8, (u, v) => 0.85 - 0.62 * u + Math.abs(v - 0.42) * 0.5);
  // rolling ladder against the left bank, and a boy's height of snow light on it
  const a = [xl + 0.75, 0, 2.5], b = [xl + 0.06, 3.2, 2.5], c = [xl + 0.75, 0, 3.05], d = [xl + 0.06, 3.2, 3.05];
  for (let i = 1; i < 10; i++) s += S.seg(lerp3(a, b, i / 10), lerp3(c, d, i / 10), 0.045, C.paperLo);
  s += S.seg(a, b, 0.06, C.paper) + S.seg(c, d, 0.06, C.khaki);
  return s;
}

// ---------------------------------------------------------------- map, door, sign
function wallThings() {
  let s = '';
  const z = BACK - 0.02, x0 = -0.84, x1 = 0.70, y0 = 1.50, y1 = 2.48;
  const P = (u, v) => [lerp(x0, x1, u), lerp(y0, y1, v), z];
  const q = (u, v) => S.p(P(u, v));
  // the map: paper sea, land in tone, rivers; all threads start in one pin
  s += S.face([P(-0.04, -0.05), P(1.04, -0.05), P(1.04, 1.05), P(-0.04, 1.05)], C.ink) + S.face([P(0, 0), P(1, 0), P(1, 1), P(0, 1)], C.paper);
  const land = [[0.02, 0.5], [0.06, 0.72], [0.12, 0.8], [0.16, 0.9], [0.24, 0.84], [0.3, 0.9], [0.42, 0.86], [0.5, 0.95], [0.62, 0.9], [0.78, 0.93], [0.93, 0.84], [0.98, 0.7], [0.92, 0.62], [0.95, 0.48], [0.86, 0.44], [0.84, 0.28], [0.76, 0.34], [0.64, 0.3], [0.52, 0.34], [0.46, 0.2], [0.38, 0.14], [0.34, 0.26], [0.27, 0.3], [0.24, 0.2], [0.17, 0.2], [0.16, 0.32], [0.08, 0.36]];
  s += poly(land.map(([u, v]) => q(u, v)), C.ash) + [[0.3, 0.85, 0.36, 0.3], [0.47, 0.9, 0.45, 0.35], [0.62, 0.88, 0.58, 0.36], [0.78, 0.9, 0.72, 0.36], [0.2, 0.62, 0.27, 0.3]].map(([a, b, c, d]) => gouge(...q(a, b), ...q(c, d), 3, C.blue, 6)).join('');
  const M = [0.19, 0.6];
  for (const [u, v] of [[0.12, 0.46], [0.27, 0.74], [0.35, 0.55], [0.43, 0.7], [0.5, 0.5], [0.6, 0.62], [0.72, 0.5], [0.83, 0.7], [0.9, 0.55], [0.44, 0.24], [0.2, 0.27]]) { const a = q(...M), b = q(u, v); s += line(...a, ...b, 1.8, C.red) + circ(b[0], b[1], 3.6, C.redLo); }
  s += circ(...q(...M), 5.5, C.red);
  return s;
}
function sign() {
  // hung over the counter on two cords, nearer than the wall
  const z = 3.2, x0 = -2.16, x1 = 0.16, y0 = 2.62, y1 = 3.12, P = (x, y) => [x, y - 0.07 * Math.sin((Math.PI * (x - x0)) / (x1 - x0)), z], N = 16;
  const up = [], dn = [];
  for (let i = 0; i <= N; i++) { const x = lerp(x0, x1, i / N); up.push(S.p(P(x, y1))); dn.push(S.p(P(x, y0))); }
  let s = S.seg([x0, y1, z], [x0, TOP, z], 0.015, C.ink) + S.seg([x1, y1, z], [x1, TOP, z], 0.015, C.ink) + poly([...up, ...dn.reverse()], C.red);
  for (const x of [-2.0, -1.45, -0.8, -0.1]) { const a = S.p(P(x, y1)), b = S.p(P(x + 0.04, y0)); s += gouge(...a, ...b, 7, C.redLo, 3); }
  return s + S.letters('УЧРАСПРЕД', P((x0 + x1) / 2, 2.75), [1, 0, 0], [0, 1, 0], { font: 'oswald', weight: 700, anchor: 'middle', m: 0.345, track: 10 }, C.paperHi);
}
function door() {
  // a door in the right wall, half closed: dark frame, light of the corridor in the gap
  const x = RIGHT, z0 = 1.9, z1 = 3.1, h = 2.5;
  let s = S.face([[x, 0, z0 - 0.14], [x, 0, z1 + 0.14], [x, h + 0.14, z1 + 0.14], [x, h + 0.14, z0 - 0.14]], C.blueDk);
  s += S.face([[x, 0, z0], [x, 0, z1], [x, h, z1], [x, h, z0]], C.paperHi);
  s += S.face([[x, 0, z1], [x - 0.16, 0, z1 - 0.78], [x - 0.16, h, z1 - 0.78], [x, h, z1]], C.ochreLo);
  const leaf = (t, y) => [x - 0.16 * t, y, z1 - 0.78 * t];
  s += S.face([leaf(0.14, 1.3), leaf(0.86, 1.3), leaf(0.86, 2.3), leaf(0.14, 2.3)], C.ochre) + S.face([leaf(0.14, 0.2), leaf(0.86, 0.2), leaf(0.86, 1.1), leaf(0.14, 1.1)], C.ink);
  const k = S.p(leaf(0.94, 1.15));
  return s + circ(k[0], k[1], 6, C.paperHi);
}

// ---------------------------------------------------------------- clerk and desk
function clerk() {
  const z = 3.4, desk = 0.78;
  const [hx, hy] = S.p([-0.42, 1.42, z + 0.25]), k = (0.35 * S.unit([-0.3, 1.3, z])) / 118;
  let s = S.box([-0.62, 0.5, z + 0.5], [-0.08, 1.2, z + 0.56], { front: C.ink });
  s += bust(6, -35, { x: hx, y: hy, s: k, kind: 'blouse', coat: C.ink, light: C.ochre, drop: 400, shirt: C.paperHi });
  // second clerk, man with a cap of papers in front of him, further right, turned away to the map
  const [mx, my] = S.p([0.98, 1.36, 4.2]), m = (0.33 * S.unit([0.98, 1.3, 4.2])) / 118;
  const man = bust(9, 35, { x: mx, y: my, s: m, kind: 'jacket', coat: C.blueDk, light: C.blueHi, drop: 520 });
  s = man + s;
  s += S.box([-1.15, 0, z - 0.45], [0.85, desk, z + 0.1], { front: C.ochreLo, top: C.ochre, right: C.ink, left: C.ink }) + S.hatch([-1.15, 0.05, z - 0.46], [2, 0, 0], [0, 0.7, 0], { gap: 0.08, len: 0.5, w: 0.02, col: C.ink, den: (a) => 0.3 + 0.4 * a, seed: 3 });
  // a tray of cards under her hand, the chosen one lifted
  const card = (x, y, w, h, lift) => S.face([[x, y + lift, z - 0.3], [x + w, y + lift, z - 0.3], [x + w, y + h + lift, z - 0.28], [x, y + h + lift, z - 0.28]], C.paperHi) + S.seg([x + 0.03, y + h * 0.7 + lift, z - 0.31], [x + w - 0.05, y + h * 0.7 + lift, z - 0.31], 0.012, C.ink) + S.seg([x + 0.03, y + h * 0.4 + lift, z - 0.31], [x + w * 0.6, y + h * 0.4 + lift, z - 0.31], 0.01, C.red);
  s += S.box([-0.55, desk, z - 0.42], [-0.05, desk + 0.1, z - 0.2], { front: C.ochreLo, top: C.paper, right: C.ink, left: C.ink });
  s += card(-0.52, desk + 0.03, 0.34, 0.11, 0) + card(-0.3, desk + 0.02, 0.3, 0.1, 0);
  // the card she has picked out, held up before her dark jacket; the others wait in the tray
  s += card(-0.30, desk + 0.07, 0.32, 0.18, 0.16);
  // lamp: ochre shade, paper rim
  const [lx, ly] = S.p([0.42, desk, z - 0.2]), u = S.unit([0.42, desk, z - 0.2]);
  s += rect(lx - 3, ly - 0.5 * u, 6, 0.5 * u, C.ink) + `<ellipse cx="${lx}" cy="${ly}" rx="${0.12 * u}" ry="${0.03 * u}" fill="${C.ink}"/>` + poly([[lx - 0.26 * u, ly - 0.44 * u], [lx + 0.2 * u, ly - 0.44 * u], [lx + 0.1 * u, ly - 0.62 * u], [lx - 0.1 * u, ly - 0.62 * u]], C.ochre) + poly([[lx - 0.26 * u, ly - 0.44 * u], [lx + 0.2 * u, ly - 0.44 * u], [lx + 0.19 * u, ly - 0.41 * u], [lx - 0.25 * u, ly - 0.41 * u]], C.paperHi) + gouge(lx - 0.2 * u, ly - 0.46 * u, lx - 0.08 * u, ly - 0.6 * u, 5, C.paperHi);
  s += poly([[lx - 0.24 * u, ly - 0.41 * u], [lx + 0.18 * u, ly - 0.41 * u], [lx + 0.34 * u, ly], [lx - 0.66 * u, ly]], C.paperHi, 'opacity=".45"');
  return s;
}

// ---------------------------------------------------------------- the counter, on our side
function counter() {
  // from the lower right corner up to the left: the barrier between them and us
  const a = [-2.5, 0, 1.35], b = [2.9, 0, -0.75], h = 1.08, d = [0.14, 0, 0.38];
  const up = (p, y) => [p[0], y, p[2]], plus = (p, q) => [p[0] + q[0], p[1] + q[1], p[2] + q[2]];
  let s = S.face([a, b, up(b, h), up(a, h)], C.blueDk);
  const L = [b[0] - a[0], 0, b[2] - a[2]];
  for (let i = 0; i < 9; i++) { // panels
    const P = (t, y) => { const p = lerp3(a, b, t); return [p[0], y, p[2]]; }, t0 = (i + 0.1) / 9, t1 = (i + 0.9) / 9;
    s += S.face([P(t0, 0.1), P(t1, 0.1), P(t1, 0.92), P(t0, 0.92)], C.ink) + S.seg(P(t0, 0.92), P(t1, 0.92), 0.018, C.ochreLo) + S.seg(P(t0, 0.1), P(t0, 0.92), 0.012, C.blueLo);
  }
  s += S.hatch(a, L, [0, 0.9, 0], { gap: 0.07, len: 0.4, w: 0.014, col: C.blueLo, den: (u, v) => 0.5 * v * (1 - u), seed: 18 });
  const T = [plus(up(a, h), [-0.05, 0, -0.07]), plus(up(b, h), [-0.05, 0, -0.07]), plus(up(b, h), d), plus(up(a, h), d)];
  s += S.face(T, C.ochre) + S.face([T[0], T[1], [T[1][0], h - 0.06, T[1][2]], [T[0][0], h - 0.06, T[0][2]]], C.ochreLo) + S.hatch(T[0], [T[1][0] - T[0][0], 0, T[1][2] - T[0][2]], [T[3][0] - T[0][0], 0, T[3][2] - T[0][2]], { gap: 0.07, len: 0.7, w: 0.014, col: C.ochreLo, den: (u) => 0.3 + 0.5 * u, seed: 19 });
  // on it: the transfer order with its stamp, pen and inkwell, a delegate's cap left there, bell
  const along = (t, k, y = h + 0.005) => { const p = lerp3(T[0], T[1], t), q = lerp3(T[3], T[2], t), r = lerp3(p, q, k); return [r[0], y, r[2]]; };
  s += S.face([along(0.44, 0.12), along(0.54, 0.12), along(0.545, 0.9), along(0.445, 0.9)], C.paperHi);
  for (let i = 0; i < 5; i++) s += S.seg(along(0.455, 0.75 - i * 0.11), along(i === 4 ? 0.49 : 0.53, 0.75 - i * 0.11), 0.005, C.ink);
  const st = S.p(along(0.522, 0.26));
  s += `<ellipse cx="${st[0]}" cy="${st[1]}" rx="17" ry="8" fill="none" stroke="${C.red}" stroke-width="3" transform="rotate(-14 ${st[0]} ${st[1]})"/>`;
  const [ix, iy] = S.p(along(0.585, 0.55));
  s += poly([[ix - 20, iy], [ix + 20, iy], [ix + 16, iy - 26], [ix - 16, iy - 26]], C.ink) + rect(ix - 9, iy - 34, 18, 9, C.blueHi) + gouge(ix + 4, iy - 28, ix + 62, iy - 104, 6, C.paper, 4) + gouge(ix - 14, iy - 4, ix - 12, iy - 22, 3, C.blueHi);
  const [cx, cy] = S.p(along(0.28, 0.5)); // cap
  s += path(`M${cx - 60} ${cy - 10} C${cx - 58} ${cy - 46} ${cx - 18} ${cy - 54} ${cx + 14} ${cy - 48} C${cx + 46} ${cy - 44} ${cx + 58} ${cy - 26} ${cx + 56} ${cy - 12} L${cx + 50} ${cy}  L${cx - 54} ${cy + 4}Z`, C.blueLo) + path(`M${cx + 22} ${cy + 2} C${cx + 50} ${cy - 8} ${cx + 78} ${cy - 2} ${cx + 88} ${cy + 10} C${cx + 64} ${cy + 12} ${cx + 40} ${cy + 10} ${cx + 22} ${cy + 2}Z`, C.ink) + gouge(cx - 52, cy - 12, cx + 50, cy - 14, 5, C.ink, -8) + gouge(cx - 40, cy - 30, cx + 10, cy - 46, 5, C.blueHi, -5) + gouge(cx - 30, cy - 20, cx + 4, cy - 32, 3, C.blueHi, -4);
  for (let i = 0; i < 5; i++) { const P = [along(0.70, 0.1, h + 0.05 * i), along(0.79, 0.1, h + 0.05 * i), along(0.79, 0.85, h + 0.05 * i), along(0.70, 0.85, h + 0.05 * i)], Q = P.map(([x, y, z]) => [x, y + 0.045, z]); s += S.face([P[0], P[1], Q[1], Q[0]], i % 2 ? C.paperLo : C.khaki) + S.face([P[0], P[3], Q[3], Q[0]], C.ochreLo) + S.face(Q, i === 4 ? C.paper : C.khaki) + S.seg(P[0], P[1], 0.006, C.ink); }
  return s;
}

/** Two who wait on our side, from behind: a man in a cap and a woman in a kerchief, long coats, small against the cabinets. */
function waiting() {
  const person = (x, y, s, k, yaw, coat, cutCol, opt) => {
    const q = (a, b) => `${(x + a * s).toFixed(1)} ${(y + b * s).toFixed(1)}`;
    let g = poly([[x - 60 * s, y + 640 * s], [x + 90 * s, y + 630 * s], [x - 40 * s, y + 700 * s], [x - 190 * s, y + 705 * s]], C.ink, 'opacity=".55"');
    g += path(`M${q(-70, 600)} L${q(-76, 668)} L${q(-14, 668)} L${q(-20, 600)}Z M${q(20, 600)} L${q(14, 660)} L${q(78, 656)} L${q(68, 600)}Z`, C.ink);
    let collarTip = '';
    if (!opt.kerchief) g += head(k, yaw, { x, y: y + 22 * s, s: s * 1.12, paper: C.paper, neck: 180 });
    if (opt.kerchief) { // kerchief from behind: dome, triangle over the nape, folds that run to its tip
      collarTip = path(`M${q(-62, -62)} C${q(-80, -150)} ${q(-46, -186)} ${q(2, -186)} C${q(54, -184)} ${q(82, -144)} ${q(62, -62)} L${q(34, -22)} L${q(4, 74)} L${q(-28, -22)}Z`, opt.kerchief) + [[-46, -70, 5], [-20, -110, 5], [14, -120, 4], [46, -74, 5]].map(([a, b, w]) => gouge(x + 3 * s, y + 60 * s, x + a * s, y + b * s, w, C.ink, a * 0.06)).join('') + gouge(x - 62 * s, y - 62 * s, x - 44 * s, y - 160 * s, 6, C.ink, 4) + gouge(x + 30 * s, y - 168 * s, x - 30 * s, y - 170 * s, 4, C.paper, 5);
    }
    g += path(`M${q(-34, -10)} C${q(-70, 6)} ${q(-104, 14)} ${q(-118, 50)} C${q(-132, 110)} ${q(-136, 220)} ${q(-124, 330)} L${q(-104, 330)} C${q(-108, 420)} ${q(-116, 540)} ${q(-124, 620)} L${q(122, 620)} C${q(112, 540)} ${q(104, 420)} ${q(102, 330)} L${q(124, 330)} C${q(136, 220)} ${q(132, 110)} ${q(118, 50)} C${q(104, 14)} ${q(70, 6)} ${q(34, -10)} C${q(16, 2)} ${q(-16, 2)} ${q(-34, -10)}Z`, coat);
    const c = (a, b, d, e, w, bow = 0) => gouge(x + a * s, y + b * s, x + d * s, y + e * s, w * s, cutCol, bow * s);
    g += c(-40, -8, 40, -8, 8, 14) + c(-92, 90, -98, 320, 8, 6) + c(92, 90, 98, 320, 8, -6) + c(-104, 26, -44, 2, 7, -6) + c(44, 2, 104, 26, 7, -6) + c(0, 60, 0, 610, 6) + c(-50, 340, -66, 610, 7, 4) + c(52, 340, 64, 600, 6, -4);
    g += path(`M${q(-104, 300)} L${q(104, 300)} L${q(104, 326)} L${q(-104, 326)}Z`, opt.belt ?? C.ink);
    g += collarTip;
    if (opt.bag) g += path(`M${q(96, 330)} L${q(150, 336)} L${q(158, 450)} L${q(92, 446)}Z`, C.khaki) + c(100, 350, 150, 354, 6) + path(`M${q(98, 60)} L${q(106, 56)} L${q(132, 336)} L${q(122, 338)}Z`, C.khaki);
    return g;
  };
  return person(262, 452, 0.62, 5, 150, C.ochreLo, C.ink, { kerchief: C.blueHi, bag: true }) + person(132, 452, 0.70, 1, 150, C.ink, C.blueHi, { belt: C.blueLo });
}

await saveScene({
  id: 'office', title: 'The transfer department, Moscow, 1922', focus: [0.34, 0.5], effects: ['lamp', 'dust'], lamp: [0.489, 0.525, 0.12], period: '1922',
  alt: 'An office of card cabinets from floor to ceiling: beyond a wooden counter with a stamped transfer order, where a man and a woman wait with their backs to us, a woman clerk lifts one card in the light of a desk lamp, a map behind her is threaded with red, and a door on the right stands half closed.',
}, [{ depth: 0, body: room() }, { depth: 0.25, body: wallThings() + door() + cabinets() }, { depth: 0.5, body: clerk() + sign() }, { depth: 1.1, body: counter() + waiting() }]);
