// The reading room of the archive, Tula, 1993. Cold snow light from one tall window on the left; a table under it with the folder,
// its red tapes undone. On the wall a paler rectangle where a portrait hung until lately: the only leader in the room.
// Real camera. The red is kept to the tapes, the reader's ribbon and one row of bindings.
import { C, W, H, rnd, poly, path, rect, circ, gouge, line, cut, lerp, mix, clip, saveScene } from './lib.mjs';
import { stage, head } from './lib-b.mjs';

// Room: x to the right, y up, z away. Window wall at x = -3, back wall at z = 6.2, catalogue along the right wall.
const S = stage({ pos: [0.55, 1.78, -1.9], look: [-0.25, 1.28, 3], fov: 52, cx: 640, cy: 420, roll: -0.014 });
const BACK = 6.2, LEFT = -3, RIGHT = 3.6, TOP = 3.9;

function room() {
  let s = rect(0, 0, W, H, C.paperLo);
  s += S.face([[LEFT, TOP, -3], [RIGHT, TOP, -3], [RIGHT, TOP, BACK], [LEFT, TOP, BACK]], C.paper); // ceiling
  s += S.face([[LEFT, 0, BACK], [RIGHT, 0, BACK], [RIGHT, TOP, BACK], [LEFT, TOP, BACK]], C.paperLo); // back wall
  s += S.face([[LEFT, 0, BACK], [RIGHT, 0, BACK], [RIGHT, 1.35, BACK], [LEFT, 1.35, BACK]], C.blue); // oil-painted dado
  s += S.face([[LEFT, 1.35, BACK], [RIGHT, 1.35, BACK], [RIGHT, 1.39, BACK], [LEFT, 1.39, BACK]], C.blueLo);
  s += S.hatch([LEFT, 0.05, BACK], [RIGHT - LEFT, 0, 0], [0, 1.28, 0], { gap: 0.11, len: 0.9, w: 0.03, col: C.blueLo, den: (a) => 0.05 + 0.75 * a, seed: 4 });
  s += S.face([[RIGHT, 0, -3], [RIGHT, 0, BACK], [RIGHT, TOP, BACK], [RIGHT, TOP, -3]], C.ash);
  s += S.face([[LEFT, 0, -3], [RIGHT, 0, -3], [RIGHT, 0, BACK], [LEFT, 0, BACK]], C.ochreLo); // parquet
  s += S.hatch([LEFT, 0, -1.5], [0, 0, BACK + 1.5], [RIGHT - LEFT, 0, 0], { gap: 0.22, len: 1.1, w: 0.035, col: C.ink, den: (a, b) => 0.25 + 0.5 * b, seed: 6 });
  // window wall, in its own shade
  s += S.face([[LEFT, 0, -3], [LEFT, 0, BACK], [LEFT, TOP, BACK], [LEFT, TOP, -3]], C.blueHi);
  s += S.face([[LEFT, 0, -3], [LEFT, 0, BACK], [LEFT, 1.35, BACK], [LEFT, 1.35, -3]], C.blueLo);
  // wedge of snow light across floor and back wall
  s += S.face([[LEFT, 0, 1.2], [LEFT, 0, 3.6], [1.4, 0, 6.2], [2.6, 0, 5.0]], C.khaki, 'opacity=".55"');
  s += S.face([[-0.9, 1.39, BACK], [0.9, 1.39, BACK], [2.1, TOP, BACK], [0.5, TOP, BACK]], C.paperHi, 'opacity=".5"');
  // the paler rectangle, with its nail
  s += S.face([[-0.62, 2.2, BACK], [0.38, 2.2, BACK], [0.38, 3.5, BACK], [-0.62, 3.5, BACK]], C.paperHi);
  s += S.hatch([-0.9, 2.0, BACK], [1.6, 0, 0], [0, 0.16, 0], { gap: 0.05, len: 0.5, w: 0.02, col: C.ash, den: () => 0.7, seed: 8 });
  const nail = S.p([-0.12, 3.6, BACK]);
  return s + circ(nail[0], nail[1], 3, C.ink) + gouge(nail[0], nail[1], nail[0] + 10, nail[1] + 10, 3, C.ash2);
}

// ---------------------------------------------------------------- window on the left wall
function windowWall() {
  const z0 = 1.35, z1 = 3.75, y0 = 0.98, y1 = 3.55, x = LEFT;
  const q = (y, z) => [x, y, z];
  let s = S.face([q(y0 - 0.1, z0 - 0.14), q(y0 - 0.1, z1 + 0.14), q(y1 + 0.14, z1 + 0.14), q(y1 + 0.14, z0 - 0.14)], C.ash);
  const glass = S.project([q(y0, z0), q(y0, z1), q(y1, z1), q(y1, z0)]);
  // outside: paper sky, a five-storey block of flats, an onion dome, a bare birch; all two steps away in tone
  const [bl, br, tr, tl] = glass;
  const at = (u, v) => mix(mix(bl, br, u), mix(tl, tr, u), v);
  let o = poly(glass, C.paperHi);
  o += poly([at(0, 0.52), at(0.46, 0.50), at(0.46, 0.1), at(0, 0.1)], C.blueHi);
  for (let i = 0; i < 6; i++) for (let k = 0; k < 4; k++) o += poly([at(0.03 + i * 0.075, 0.20 + k * 0.08), at(0.065 + i * 0.075, 0.20 + k * 0.08), at(0.065 + i * 0.075, 0.235 + k * 0.08), at(0.03 + i * 0.075, 0.235 + k * 0.08)], i === 2 && k === 1 ? C.ochre : C.blue);
  const dome = (u, v, w) => { const [cx, cy] = at(u, v); return path(`M${cx - w} ${cy} C${cx - w * 1.5} ${cy - w * 1.2} ${cx - w * 0.3} ${cy - w * 1.7} ${cx} ${cy - w * 2.6} C${cx + w * 0.3} ${cy - w * 1.7} ${cx + w * 1.5} ${cy - w * 1.2} ${cx + w} ${cy}Z`, C.blue) + rect(cx - w * 0.8, cy - 1, w * 1.6, 120, C.blueHi) + line(cx, cy - w * 2.6, cx, cy - w * 3.4, 2.5, C.blue); };
  o += dome(0.7, 0.44, 17) + dome(0.87, 0.38, 11);
  o += poly([at(0, 0.2), at(0.5, 0.16), at(1, 0.26), at(1, 0), at(0, 0)], C.paperHi) + poly([at(0, 0.1), at(0.6, 0.13), at(1, 0.05), at(1, 0), at(0, 0)], C.blueHi);
  // two bare birches: trunk, drooping branches, twigs; then the snow itself, short upright gouges in the tone of the shade
  const rb = rnd(3);
  for (const [u0, u1, th] of [[0.56, 0.63, 13], [0.30, 0.22, 7]]) {
    const [tx, ty] = at(u0, 0.0), [hx, hy] = at(u1, 1.02);
    o += gouge(tx, ty + 60, hx, hy - 40, th, C.ink, 8);
    for (let i = 0; i < 11; i++) {
      const t = 0.3 + 0.68 * ((i + rb() * 0.7) / 11), bx = lerp(tx, hx, t), by = lerp(ty, hy, t), e = rb() < 0.5 ? 1 : -1, L = (34 + 60 * rb()) * (1.25 - t);
      const ex = bx + e * L, ey = by - L * (0.9 + 0.5 * rb());
      o += gouge(bx, by, ex, ey, 5 - 2.5 * t, C.ink, e * -10);
      for (let k = 0; k < 3; k++) { const f = 0.45 + 0.2 * k, qx = lerp(bx, ex, f), qy = lerp(by, ey, f); o += gouge(qx, qy, qx + e * (4 + 8 * rb()), qy + 16 + 16 * rb(), 2, C.ink, e * 3); }
    }
  }
  for (let i = 0; i < 90; i++) { const [fx, fy] = at(rb(), rb()); o += gouge(fx, fy, fx - 4, fy + 9 + 6 * rb(), 3.6, rb() < 0.5 ? C.blueHi : C.paperHi); }
  s += clip(glass, o);
  // frame and glazing bars, with depth of the reveal
  const bar = (a, b, w, col) => S.seg(a, b, w, col);
  s += bar(q(y0, z0), q(y1, z0), 0.09, C.paperLo) + bar(q(y0, z1), q(y1, z1), 0.09, C.paperLo) + bar(q(y1, z0), q(y1, z1), 0.09, C.paperLo);
  const zm = (z0 + z1) / 2;
  for (const [a, b, w] of [[q(y0, zm), q(y1, zm), 0.085], [q(2.75, z0), q(2.75, z1), 0.07], [q(y0, zm + 0.6), q(2.75, zm + 0.6), 0.035]]) s += bar(a, b, w, C.ash) + bar([a[0], a[1], a[2] + w * 0.4], [b[0], b[1], b[2] + w * 0.4], w * 0.25, C.blueLo);
  // sill with a pot of aloe and papers
  s += S.box([LEFT, y0 - 0.12, z0 - 0.2], [LEFT + 0.34, y0 - 0.06, z1 + 0.2], { top: C.paperHi, front: C.paperLo, right: C.ash });
  const [ax, ay] = S.p([LEFT + 0.17, y0 - 0.06, 3.1]);
  s += poly([[ax - 15, ay - 26], [ax + 15, ay - 26], [ax + 11, ay + 2], [ax - 11, ay + 2]], C.ochreLo) + [[-34, -60], [-16, -84], [4, -94], [22, -76], [36, -54]].map(([dx, dy]) => gouge(ax, ay - 22, ax + dx, ay + dy, 10, C.blueLo, dx * 0.25)).join('');
  // radiator: cast-iron ribs under the sill, each a dark body with one light cut
  for (let i = 0; i < 15; i++) { const z = z0 + 0.12 + i * 0.145; s += S.seg([LEFT + 0.14, 0.18, z], [LEFT + 0.14, 0.76, z], 0.105, C.paperLo) + S.seg([LEFT + 0.15, 0.2, z + 0.045], [LEFT + 0.15, 0.74, z + 0.045], 0.035, C.blueDk) + S.seg([LEFT + 0.16, 0.2, z - 0.03], [LEFT + 0.16, 0.72, z - 0.03], 0.018, C.paperHi); }
  s += S.seg([LEFT + 0.12, 0.12, z0 - 1], [LEFT + 0.12, 0.12, z1], 0.05, C.ash2) + S.seg([LEFT + 0.12, 0.12, z0 - 0.1], [LEFT + 0.12, 3.9, z0 - 0.5], 0.05, C.ash2);
  return s;
}

// ---------------------------------------------------------------- card catalogue, clock, archivist at the far desk
function catalogue() {
  let s = '';
  const x = 2.55, z0 = 0.4, z1 = 5.9, yb = 0.22, yt = 1.9, N = 13, R = 9;
  s += S.box([x, 0.1, z0], [RIGHT, yt, z1], { left: C.ochreLo, front: C.ochreLo, top: C.khaki });
  for (let i = 0; i < N; i++) for (let k = 0; k < R; k++) {
    const za = lerp(z0, z1, (i + 0.08) / N), zb = lerp(z0, z1, (i + 0.92) / N), ya = lerp(yb, yt, (k + 0.1) / R), y2 = lerp(yb, yt, (k + 0.9) / R);
    const open = i === 8 && k === 5; // one drawer left open
    s += S.face([[x, ya, za], [x, ya, zb], [x, y2, zb], [x, y2, za]], (i * 3 + k * 5) % 7 === 0 ? C.khaki : C.ochre);
    s += S.face([[x, lerp(ya, y2, 0.5), lerp(za, zb, 0.2)], [x, lerp(ya, y2, 0.5), lerp(za, zb, 0.8)], [x, lerp(ya, y2, 0.85), lerp(za, zb, 0.8)], [x, lerp(ya, y2, 0.85), lerp(za, zb, 0.2)]], C.paper);
    const kn = S.p([x, lerp(ya, y2, 0.25), lerp(za, zb, 0.5)]);
    s += circ(kn[0], kn[1], Math.max(1.6, 0.022 * S.unit([x, ya, za])), C.ink);
    if (open) s += S.box([x - 0.36, ya, za], [x, y2, zb], { left: C.ochre, front: C.ochreLo, top: C.paperHi, right: C.ochreLo }) + S.face([[x - 0.36, lerp(ya, y2, 0.4), lerp(za, zb, 0.2)], [x - 0.36, lerp(ya, y2, 0.4), lerp(za, zb, 0.8)], [x - 0.36, lerp(ya, y2, 0.85), lerp(za, zb, 0.8)], [x - 0.36, lerp(ya, y2, 0.85), lerp(za, zb, 0.2)]], C.paper);
  }
  // boxes and bindings on top
  const rb = rnd(9);
  for (let z = 5.7; z > 1.2; z -= 0.62) { const h = 0.28 + 0.18 * rb(); s += S.box([x + 0.1, yt, z - 0.5], [x + 0.7, yt + h, z], { left: rb() < 0.5 ? C.khaki : C.paperLo, front: C.ochreLo, top: C.paperLo }) + S.face([[x + 0.1, yt + 0.08, z - 0.35], [x + 0.1, yt + 0.08, z - 0.15], [x + 0.1, yt + 0.22, z - 0.15], [x + 0.1, yt + 0.22, z - 0.35]], C.paperHi); }
  // shelf of bindings on the back wall: the one block of red
  s += S.face([[1.0, 1.98, BACK], [2.4, 1.98, BACK], [2.4, 2.02, BACK], [1.0, 2.02, BACK]], C.ink);
  for (let i = 0; i < 17; i++) { const a = 1.04 + i * 0.078, h = 0.36 + (i % 4 === 3 ? -0.03 : 0); s += S.face([[a, 2.02, BACK], [a + 0.068, 2.02, BACK], [a + 0.068, 2.02 + h, BACK], [a, 2.02 + h, BACK]], i > 12 ? C.blueLo : C.redLo) + S.face([[a, 2.28, BACK], [a + 0.068, 2.28, BACK], [a + 0.068, 2.3, BACK], [a, 2.3, BACK]], C.ochre); }
  // door left ajar in the back wall, dark behind
  s += S.face([[-2.55, 0, BACK], [-1.45, 0, BACK], [-1.45, 2.35, BACK], [-2.55, 2.35, BACK]], C.paper) + S.face([[-2.45, 0, BACK], [-1.55, 0, BACK], [-1.55, 2.25, BACK], [-2.45, 2.25, BACK]], C.ink) + S.face([[-2.45, 0, BACK], [-1.75, 0, BACK - 0.5], [-1.75, 2.25, BACK - 0.5], [-2.45, 2.25, BACK]], C.ash) + S.face([[-2.32, 1.3, BACK - 0.1], [-1.9, 1.3, BACK - 0.4], [-1.9, 2.05, BACK - 0.4], [-2.32, 2.05, BACK - 0.1]], C.paperLo);
  // archivist at her desk below the pale rectangle
  const [hx, hy] = S.p([-0.1, 1.16, 5.2]), k = (0.30 * S.unit([-0.1, 1.2, 5.2])) / 118;
  s += S.box([-1.05, 0, 4.5], [0.85, 0.74, 4.9], { front: C.ochreLo, top: C.ochre, right: C.ink, left: C.ink });
  let w = path(`M${hx - 40 * k} ${hy + 4 * k} C${hx - 96 * k} ${hy + 20 * k} ${hx - 120 * k} ${hy + 80 * k} ${hx - 124 * k} ${hy + 190 * k} L${hx + 132 * k} ${hy + 190 * k} C${hx + 124 * k} ${hy + 90 * k} ${hx + 96 * k} ${hy + 20 * k} ${hx + 36 * k} ${hy + 2 * k}Z`, C.blueLo);
  w += head(6, -35, { x: hx, y: hy + 14 * k, s: k, neck: 182 });
  w += path(`M${hx - 42 * k} ${hy - 8 * k} L${hx - 4 * k} ${hy + 60 * k} L${hx + 40 * k} ${hy - 8 * k} L${hx + 52 * k} ${hy + 14 * k} L${hx - 2 * k} ${hy + 110 * k} L${hx - 54 * k} ${hy + 14 * k}Z`, C.paperHi);
  w += gouge(hx - 90 * k, hy + 60 * k, hx - 110 * k, hy + 150 * k, 8 * k, C.blueHi) + gouge(hx + 92 * k, hy + 60 * k, hx + 112 * k, hy + 150 * k, 8 * k, C.blueHi);
  s += w + S.box([-1.05, 0, 4.4], [0.85, 0.76, 4.5], { front: C.ochreLo }) + S.face([[-1.1, 0.76, 4.35], [0.9, 0.76, 4.35], [0.9, 0.76, 4.9], [-1.1, 0.76, 4.9]], C.ochre);
  s += S.hatch([-1.05, 0.04, 4.4], [1.9, 0, 0], [0, 0.68, 0], { gap: 0.09, len: 0.5, w: 0.02, col: C.ink, den: (a) => 0.35 + 0.4 * a, seed: 13 });
  // files on her desk, a telephone
  for (let i = 0; i < 6; i++) s += S.box([0.28 + (i % 2) * 0.03, 0.76 + i * 0.045, 4.5], [0.72 + (i % 2) * 0.03, 0.8 + i * 0.045, 4.8], { front: i % 2 ? C.paperLo : C.khaki, top: C.paper, left: C.ochreLo });
  const [tx, ty] = S.p([-0.8, 0.76, 4.6]);
  s += path(`M${tx - 20} ${ty} L${tx - 13} ${ty - 16} L${tx + 13} ${ty - 16} L${tx + 20} ${ty}Z`, C.ink) + path(`M${tx - 22} ${ty - 14} C${tx - 16} ${ty - 26} ${tx + 16} ${ty - 26} ${tx + 22} ${ty - 14} L${tx + 12} ${ty - 14} L${tx + 9} ${ty - 18} L${tx - 9} ${ty - 18} L${tx - 12} ${ty - 14}Z`, C.ink) + circ(tx, ty - 8, 5, C.paperLo);
  return s;
}

// ---------------------------------------------------------------- the reader's table: folder, tapes, lamp
function table() {
  const y = 0.76, T = [[-2.35, y, -0.35], [1.55, y, -0.75], [1.75, y, 1.25], [-2.2, y, 1.75]];
  let s = S.face([[T[0][0], 0, T[0][2]], [T[1][0], 0, T[1][2]], T[1], T[0]], C.ink);
  s += S.face(T, C.ochreLo) + S.face([T[0], mixP(T[0], T[1], 0.62), mixP(T[3], T[2], 0.8), T[3]], C.ochre);
  const u = [T[1][0] - T[0][0], 0, T[1][2] - T[0][2]], v = [T[3][0] - T[0][0], 0, T[3][2] - T[0][2]];
  s += S.hatch([T[0][0], y, T[0][2]], u, v, { gap: 0.07, len: 0.9, w: 0.016, col: C.ink, den: (a, b) => 0.12 + 0.55 * a * a + 0.2 * (1 - b), seed: 31 });
  s += S.hatch([T[0][0], y, T[0][2]], u, v, { gap: 0.13, len: 0.6, w: 0.02, col: C.paper, den: (a, b) => Math.max(0, 0.75 - a * 1.5) * b, seed: 32 });
  // a flat thing on the table: centre, half sizes, turn
  const sheet = (cx, cz, w, d, a, h = y) => [[-w, -d], [w, -d], [w, d], [-w, d]].map(([p, q]) => [cx + p * Math.cos(a) - q * Math.sin(a), h, cz + p * Math.sin(a) + q * Math.cos(a)]);
  const shadow = (P, k = 0.05) => S.face(P.map(([a, b, c]) => [a + k, y, c - k * 0.4]), C.ink);
  const folder = (cx, cz, a) => {
    const L = sheet(cx - 0.30 * Math.cos(a), cz - 0.30 * Math.sin(a), 0.29, 0.40, a, y + 0.012), Rt = sheet(cx + 0.30 * Math.cos(a), cz + 0.30 * Math.sin(a), 0.29, 0.40, a, y + 0.05);
    let g = shadow(L) + shadow(Rt, 0.07) + S.face(L, C.khaki);
    const Rb = Rt.map(([p, q, r]) => [p, y, r]);
    g += S.face([Rb[0], Rb[1], Rt[1], Rt[0]], C.paperLo) + S.face([Rb[1], Rb[2], Rt[2], Rt[1]], C.ash);
    g += S.face(Rt, C.paperHi);
    const on = (P, s1, t1) => { const A = mixP(P[0], P[1], s1), B = mixP(P[3], P[2], s1); return mixP(A, B, t1); };
    const bar = (P, s0, s1, t, w, col) => S.seg(on(P, s0, t), on(P, s1, t), w, col);
    // the sheet of readers: ruled lines, three filled, the fourth blank; a violet-less stamp in blue
    const ux = [Math.cos(a), 0, Math.sin(a)], uy = [-Math.sin(a), 0, Math.cos(a)];
    g += S.letters('ЛИСТ ИСПОЛЬЗОВАНИЯ', on(Rt, 0.5, 0.86), ux, uy, { font: 'oswald', weight: 600, anchor: 'middle', m: 0.05, track: 3 }, C.ink);
    [0.70, 0.58, 0.46, 0.34].forEach((t, i) => { g += bar(Rt, 0.1, 0.9, t, 0.007, C.blueLo); if (i < 3) { const a1 = S.p(on(Rt, 0.14, t + 0.035)), b1 = S.p(on(Rt, 0.28, t + 0.035)), c1 = S.p(on(Rt, 0.42, t + 0.03)), d1 = S.p(on(Rt, 0.8, t + 0.05)); g += gouge(...a1, ...b1, 5, C.ink, 2) + gouge(...c1, ...mix(c1, d1, 0.45), 5, C.ink, -6) + gouge(...mix(c1, d1, 0.4), ...d1, 4, C.ink, 5); } });
    const st = S.p(on(Rt, 0.76, 0.17)); g += `<ellipse cx="${st[0]}" cy="${st[1]}" rx="34" ry="15" fill="none" stroke="${C.redLo}" stroke-width="4" transform="rotate(-12 ${st[0]} ${st[1]})"/>` + gouge(st[0] - 20, st[1] + 4, st[0] + 20, st[1] - 6, 4, C.redLo);
    // inside of the cover: a pasted label
    g += S.face([on(L, 0.2, 0.55), on(L, 0.8, 0.55), on(L, 0.8, 0.85), on(L, 0.2, 0.85)], C.paper) + S.letters('ДЕЛО', on(L, 0.5, 0.73), ux, uy, { font: 'oswald', weight: 700, anchor: 'middle', m: 0.085, track: 10 }, C.ink) + S.letters('№ 1114', on(L, 0.5, 0.61), ux, uy, { font: 'oswald', weight: 600, anchor: 'middle', m: 0.07, track: 4 }, C.redLo);
    // red tapes, undone: one towards us over the edge of the table, one curling to the left
    const tape = (pts3, w) => { const q = pts3.map((p) => S.p(p)); const [a1, b1, c1, d1] = q; return `<path d="M${a1} C${b1} ${c1} ${d1}" fill="none" stroke="${C.red}" stroke-width="${w}"/><path d="M${a1} C${b1} ${c1} ${d1}" fill="none" stroke="${C.redLo}" stroke-width="${w * 0.28}" transform="translate(1 ${w * 0.3})"/>`; };
    const ym = y + 0.055;
    g += tape([on(Rt, 1, 0.5), [cx + 0.9, ym, cz + 0.2], [cx + 0.72, ym, cz - 0.35], [cx + 1.15, ym, cz - 0.3]], 9);
    g += tape([on(L, 0, 0.5), [cx - 0.95, y + 0.02, cz + 0.1], [cx - 0.7, y + 0.02, cz - 0.5], [cx - 0.98, y + 0.01, cz - 0.42]], 9);
    return g;
  };
  // bundle of other files, tied crosswise, behind to the right
  const bundle = (cx, cz, n, a) => { let g = ''; for (let i = 0; i < n; i++) { const P = sheet(cx + (i % 2) * 0.02, cz, 0.3, 0.22, a + (i % 3) * 0.03, y + 0.05 * (i + 1)), Q = P.map(([p, q, r]) => [p, q - 0.05, r]); g += (i ? '' : shadow(Q, 0.1)) + S.face([Q[0], Q[1], P[1], P[0]], i % 2 ? C.paperLo : C.khaki) + S.face([Q[3], Q[0], P[0], P[3]], C.ochreLo) + S.face([Q[1], Q[2], P[2], P[1]], C.ochreLo) + S.face(P, i === n - 1 ? C.paper : C.khaki) + S.seg(Q[0], Q[1], 0.008, C.ink); } const top = sheet(cx, cz, 0.3, 0.22, a, y + 0.05 * n + 0.002); return g + S.seg(mixP(top[0], top[1], 0.5), mixP(top[3], top[2], 0.5), 0.03, C.ash2) + S.seg(mixP(top[0], top[1], 0.5), add(mixP(top[0], top[1], 0.5), [0, -0.05 * n, 0]), 0.03, C.ash2); };
  s += bundle(0.62, 1.0, 7, -0.08);
  s += folder(-0.62, 0.36, -0.12);
  // the reader's things: notebook, pencil, spectacles
  const nb = sheet(0.52, 0.22, 0.22, 0.3, 0.25, y + 0.01); s += shadow(nb) + S.face(nb, C.paperHi);
  for (let i = 1; i < 8; i++) s += S.seg(mixP(mixP(nb[0], nb[3], i / 9), mixP(nb[1], nb[2], i / 9), 0.1), mixP(mixP(nb[0], nb[3], i / 9), mixP(nb[1], nb[2], i / 9), i < 5 ? 0.55 : 0.88), 0.007, C.blueLo);
  s += S.seg([0.36, y + 0.03, -0.02], [0.74, y + 0.03, 0.34], 0.022, C.ochre) + S.seg([0.36, y + 0.03, -0.02], [0.40, y + 0.03, 0.018], 0.02, C.ink);
  return s + lamp(-1.66, 1.05, y);
}
const mixP = (a, b, t) => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];
const add = (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** Desk lamp with an ochre glass shade, lit though it is day. */
function lamp(x, z, y) {
  const [bx, by] = S.p([x, y, z]), k = S.unit([x, y, z]);
  const top = by - 0.50 * k;
  let s = `<ellipse cx="${bx + 6}" cy="${by + 2}" rx="${0.15 * k}" ry="${0.055 * k}" fill="${C.ink}"/><ellipse cx="${bx}" cy="${by - 4}" rx="${0.13 * k}" ry="${0.045 * k}" fill="${C.ochreLo}"/>`;
  s += rect(bx - 4, top, 8, by - top - 4, C.ochreLo) + gouge(bx - 2, by - 8, bx - 2, top, 3, C.paperHi) + circ(bx, by - 0.14 * k, 8, C.ochreLo);
  const w = 0.27 * k, h = 0.17 * k;
  s += poly([[bx - w, top + h * 0.55], [bx + w, top + h * 0.55], [bx + w * 0.86, top + h * 0.75], [bx - w * 0.86, top + h * 0.75]], C.paperHi);
  s += path(`M${bx - w} ${top + h * 0.55} C${bx - w * 0.94} ${top - h * 0.5} ${bx - w * 0.5} ${top - h * 0.7} ${bx} ${top - h * 0.7} C${bx + w * 0.5} ${top - h * 0.7} ${bx + w * 0.94} ${top - h * 0.5} ${bx + w} ${top + h * 0.55}Z`, C.ochre);
  s += path(`M${bx + w * 0.35} ${top + h * 0.55} C${bx + w * 0.5} ${top} ${bx + w * 0.3} ${top - h * 0.5} ${bx + w * 0.1} ${top - h * 0.69} C${bx + w * 0.6} ${top - h * 0.66} ${bx + w * 0.94} ${top - h * 0.45} ${bx + w} ${top + h * 0.55}Z`, C.ochreLo);
  return s + gouge(bx - w * 0.78, top + h * 0.4, bx - w * 0.4, top - h * 0.5, 8, C.paperHi, -6) + rect(bx - 5, top - h * 0.7 - 12, 10, 14, C.ink);
}

await saveScene({
  id: 'reading_room', title: 'The reading room of the archive, Tula, 1993', focus: [0.33, 0.5], effects: ['dust', 'lamp'], lamp: [0.103, 0.525, 0.1], period: '1922',
  alt: 'A quiet archive reading room in winter light: on a table by a tall window lies an open folder with its red tapes undone beside an ochre-shaded lamp, an archivist sits at a far desk under a pale rectangle where a portrait once hung, and a wall of card-catalogue drawers runs away to the right.',
}, [{ depth: 0, body: room() }, { depth: 0.25, body: windowWall() }, { depth: 0.5, body: catalogue() }, { depth: 1.0, body: table() }]);
