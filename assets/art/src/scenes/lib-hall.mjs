// The round hall of the old Senate in the Kremlin as one solid model, so that it can be seen from any place in it: from the gallery,
// over the table of the presidium, across the rows while cards are counted, and when everybody has gone. Metres; the presidium
// is ahead (+z), the middle of the floor is 0, 0. S is a stage of lib-b.mjs.
import { C, rnd, poly, path, rect, gd, gouge, group, line, lerp } from './lib.mjs';
import { head, bust, back } from './lib-b.mjs';

const D = Math.PI / 180;
export const ring = (R, y, deg) => [R * Math.sin(deg * D), y, R * Math.cos(deg * D)];
/** Where the delegates look. */
export const TRIBUNE = [0, 1.6, 6.8];

/** Palettes of the stone by the hour: [lit, half, shade, coffer lit, coffer shade]. */
export const STONE = {
  day: { lit: C.paper, hi: C.paperHi, half: C.blueHi, shade: C.blue, deep: C.blueLo, line: C.blueLo },
  dusk: { lit: C.blueHi, hi: C.paperLo, half: C.blue, shade: C.blueLo, deep: C.blueDk, line: C.blueDk },
  night: { lit: C.blueLo, hi: C.blue, half: C.blueDk, shade: C.blueDk, deep: C.ink, line: C.ink },
};

/** Dome with coffers. shade(az) 0 lit .. 1 dark, az in degrees. */
export function dome(S, { stone = STONE.day, shade, from = -180, to = 180, reveal = true }) {
  const R = 12, spring = 13.2;
  const at = (el, az) => [R * Math.cos(el * D) * Math.sin(az * D), spring + R * 0.92 * Math.sin(el * D), R * Math.cos(el * D) * Math.cos(az * D)];
  const rows = [4, 17, 29, 40, 50, 59, 67, 74], N = 28;
  let s = rect(-50, -50, 1700, 1000, stone.lit);
  for (let k = 0; k < rows.length - 1; k++) for (let i = 0; i < N; i++) {
    const a0 = (i / N) * 360 - 180, a1 = ((i + 1) / N) * 360 - 180, am = (a0 + a1) / 2;
    if (am < from || am > to) continue;
    const cell = (e0, e1, b0, b1) => [[e0, b0], [e0, b1], [e1, b1], [e1, b0]].map(([e, a]) => at(lerp(rows[k], rows[k + 1], e), lerp(a0, a1, a)));
    const d = shade(am);
    s += S.face(cell(0.16, 0.84, 0.16, 0.84), d < 0.34 ? stone.half : d < 0.67 ? stone.shade : stone.deep);
    if (reveal) s += S.face([...cell(0.16, 0.36, 0.16, 0.84).slice(0, 2), at(lerp(rows[k], rows[k + 1], 0.36), lerp(a0, a1, 0.7)), at(lerp(rows[k], rows[k + 1], 0.36), lerp(a0, a1, 0.3))], stone.hi);
  }
  return s;
}

/** Wall, ring of columns, entablature. win: colour of the window panels between the columns. */
export function walls(S, { stone = STONE.day, shade, from = -128, to = 128, ochre = C.ochre, ochreLo = C.ochreLo, red = C.redLo, win = null }) {
  const band = (y0, y1, R, fill, a0 = from, a1 = to) => {
    const up = [], dn = [];
    for (let i = 0; i <= 110; i++) { const a = lerp(a0, a1, i / 110); up.push(ring(R, y1, a)); dn.push(ring(R, y0, a)); }
    return S.face([...up, ...dn.reverse()], fill);
  };
  const panel = (ac, w, y0, y1, R = 12) => [[ac - w, y0], [ac + w, y0], [ac + w, y1], [ac - w, y1]].map(([a, y]) => ring(R, y, a));
  let s = '';
  const step = 248 / 26, first = Math.ceil((from - 4) / step), last = Math.floor((to + 4) / step);
  for (let i = first; i < last; i++) {
    const a = i * step, ac = a + step / 2, d = shade(ac);
    s += band(-1, 11.2, 12, d < 0.34 ? stone.half : d < 0.67 ? stone.shade : stone.deep, a - 0.2, a + step + 0.2);
    s += S.face(panel(ac, step * 0.21, 1.6, 7.2), win ?? (d < 0.5 ? stone.shade : stone.deep));
    if (win) for (const y of [3.1, 4.5, 5.9]) s += S.seg(ring(11.98, y, ac - step * 0.21), ring(11.98, y, ac + step * 0.21), 0.07, stone.deep);
    if (win) s += S.seg(ring(11.98, 1.6, ac), ring(11.98, 7.2, ac), 0.07, stone.deep);
    s += S.face(panel(ac, step * 0.21, 7.9, 9.4), stone.lit);
    const r = rnd(i + 900);
    for (let j = 0; j < 16; j++) { // plaster reliefs, cut, not described
      const u = ac + step * 0.19 * (r() * 2 - 1), v = 8.05 + 1.2 * r();
      if (S.depth(ring(12, v, u)) > 0.3) s += S.cut1(ring(11.99, v, u), ring(11.99, v + 0.34 * (r() - 0.3), u + 0.9), Math.max(1, 0.07 * S.unit(ring(12, v, u))), stone.line);
    }
  }
  for (let i = first; i <= last; i++) {
    const ac = i * step, hw = 1.55, R = 11.6, dark = shade(ac);
    if (S.depth(ring(R, 5, ac)) < 0.2) continue;
    const drum = (y0, y1, l0, r0, l1, r1, fill) => S.face([[ac + l0, y0], [ac + r0, y0], [ac + r1, y1], [ac + l1, y1]].map(([a, y]) => ring(R, y, a)), fill);
    s += drum(0.2, 9.6, -hw, hw, -hw * 0.86, hw * 0.86, stone.lit) + drum(0.2, 9.6, hw * 0.15, hw, hw * 0.12, hw * 0.86, dark > 0.5 ? C.ink : stone.deep);
    const flute = (f, w, col) => S.cut1(ring(R - 0.02, 0.6, ac + hw * f), ring(R - 0.02, 9.2, ac + hw * f * 0.86), Math.max(1, Math.min(6, w * S.unit(ring(R, 4, ac)) / 60)), col);
    s += [-0.62, -0.3, -0.02].map((f) => flute(f, 4, stone.line)).join('') + [0.42, 0.7].map((f) => flute(f, 3.2, stone.half)).join('');
    s += drum(9.6, 10.1, -hw * 0.9, hw * 0.9, -hw * 1.2, hw * 1.2, ochre) + drum(10.1, 10.7, -hw * 1.05, hw * 1.05, -hw * 1.55, hw * 1.55, stone.lit);
    s += drum(10.1, 10.7, -hw * 0.05, hw * 0.2, -hw * 0.1, hw * 0.3, ochreLo) + drum(10.7, 10.95, -hw * 1.7, hw * 1.7, -hw * 1.7, hw * 1.7, stone.lit) + drum(-0.4, 0.2, -hw * 1.4, hw * 1.4, -hw * 1.25, hw * 1.25, stone.lit);
  }
  return s + band(10.95, 11.5, 11.4, stone.lit) + band(11.5, 12.5, 11.45, red) + band(12.5, 12.8, 11.2, ochre) + band(12.8, 13.25, 10.9, stone.lit);
}

/** The floor, one dark round, cut with parquet. */
export function floor(S, { fill = C.blueLo, col = C.blueDk, den = 0.4 } = {}) {
  const P = Array.from({ length: 72 }, (_, i) => ring(12, 0, i * 5));
  return S.face(P, fill) + S.hatch([-11, 0.01, -11], [22, 0, 0], [0, 0, 22], { gap: 0.42, len: 1.6, w: 0.03, col, den: () => den, seed: 71 });
}

/** Every seat: { p: neck base, face: direction looked in, row, i, deg }. Arcs round the tribune with two gangways. */
export function seats({ rows = 15, gap = 0.82, pitch = 0.66, rho0 = 4.2, rise = 0.05, limit = 10.6, arc = 80, seed = 5 } = {}) {
  const r = rnd(seed), out = [];
  for (let row = 0; row < rows; row++) {
    const rho = rho0 + row * gap, n = Math.floor((2 * arc * D * rho) / pitch);
    for (let i = 0; i <= n; i++) {
      const deg = -arc + (2 * arc * i) / n, x = rho * Math.sin(deg * D), z = TRIBUNE[2] - 0.4 - rho * Math.cos(deg * D);
      if (Math.hypot(x, z) > limit || Math.abs(Math.abs(deg) - 27) * D * rho < 0.55) continue;
      const y = row * rise, fx = TRIBUNE[0] - x, fz = TRIBUNE[2] - z, l = Math.hypot(fx, fz);
      out.push({ p: [x + (r() - 0.5) * 0.12, y, z + (r() - 0.5) * 0.12], at: [x, y, z], face: [fx / l, fz / l], row, i, deg, rho, half: pitch / 2 });
    }
  }
  return out;
}

/** The back of one seat, as a plank on the arc: nearest thing to a person from behind, hidden by him from in front. */
export function seatBack(S, q, { plank = C.ink, edge = C.ochre, seat = null, top = 0.92, lying = '' } = {}) {
  const [fx, fz] = q.face, bx = q.at[0] - fx * 0.26, bz = q.at[2] - fz * 0.26, tx = -fz * (q.half + 0.01), tz = fx * (q.half + 0.01), y = q.at[1];
  const A = (e, h, f = 0) => [bx + tx * e + fx * f, y + h, bz + tz * e + fz * f];
  let s = '';
  if (seat) s += S.face([A(-1, 0.46), A(1, 0.46), A(1, 0.46, 0.46), A(-1, 0.46, 0.46)], seat);
  const isFront = S.depth(A(0, 0.5)) > S.depth(A(0, 0.5, 0.3));
  if (!isFront) s += lying;
  s += S.face([A(-1, 0.1), A(1, 0.1), A(1, top), A(-1, top)], plank);
  return s + S.seg(A(-1, top), A(1, top), 0.055, edge) + (isFront ? lying : '');
}
/** A sheet left behind on an empty seat. */
export function sheet(S, q, col = C.paperHi, seed = 1) {
  const r = rnd(seed), a = r() * 6, c = Math.cos(a) * 0.17, d = Math.sin(a) * 0.17, [x, y, z] = q.at;
  return S.face([[x - c, y + 0.48, z - d], [x + d * 0.7, y + 0.48, z - c * 0.7], [x + c, y + 0.48, z + d], [x - d * 0.7, y + 0.48, z + c * 0.7]], col);
}

const YAWS = [180, 150, -150, 115, -115, 90, -90, 0, 35, -35];
const turn = (a, b) => Math.abs(((a - b + 540) % 360) - 180);
/** Which side of a person at p looking along (fx, fz) is seen from `eye`: 0 his face, 90 looks right, 180 his back. */
export function yawSeen(eye, p, [fx, fz]) {
  const vx = eye[0] - p[0], vz = eye[2] - p[2], l = Math.hypot(vx, vz);
  const dot = (fx * vx + fz * vz) / l, cross = (vx * fz - vz * fx) / l;
  return Math.atan2(cross, dot) / D;
}

/** A raised card: sleeve, wrist, red mandate that hides the fingers. (x, y) is the shoulder, s as for heads. */
export function mandate(x, y, s, coat, { tilt = 0, red = C.red, light = C.blueHi, skin = C.paper, mark = C.paper, reach = 1 } = {}) {
  return group(`rotate(${tilt.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}) translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${s.toFixed(3)} ${(s * reach).toFixed(3)})`,
    path('M-30 90 L-19 -60 L-15 -128 L15 -128 L20 -60 L30 90Z', coat) + path(gd(-18, 76, -11, -112, 7, 4) + gd(16, -40, 9, -112, 4, -2) + gd(-2, 40, 2, -60, 3, 2), light) +
    path('M-11 -124 L-14 -182 L15 -184 L12 -124Z', skin) + group('rotate(-8 0 -200)', rect(-40, -276, 80, 108, red, `stroke="${C.ink}" stroke-width="4"`) + rect(-25, -254, 50, 7, mark) + rect(-25, -238, 30, 5, mark) + path('M0 -222 L6 -207 L21 -207 L9 -197 L14 -182 L0 -191 L-14 -182 L-9 -197 L-21 -207 L-6 -207Z', mark)));
}

/**
 * The people on `list` (from seats()) as seen from eye: far to near. who(q) -> null for an empty seat or
 * { card: true|false, tall } ; paint(q, depth) -> { ink, cutCol, coats, skin }.
 * Returns [{ z, svg }] so that a scene can split it into layers and put tellers between.
 */
export function people(S, eye, list, { who, paint, seed = 11, empty = {}, full = {}, papers = 0.3, dz = 0, wide = 1 }) {
  const r = rnd(seed), out = [];
  for (const q of list) {
    const neck = [q.p[0], q.p[1] + 1.08, q.p[2]], z = S.depth(neck);
    const roll = [r(), r(), r(), r(), r(), r()];
    if (z < 0.9) continue;
    const [x, y] = S.p(neck), u = S.unit(neck);
    if (x < -160 || x > 1760 || y > 1300 || y < -100) continue;
    const w = who(q, roll), look = paint(q, z);
    const behind = yawSeen(eye, q.p, q.face), isFront = Math.abs(behind) < 80;
    const opt = w ? { plank: look.plank ?? C.ink, edge: look.edge ?? C.ochreLo, ...full } : { plank: look.plank ?? C.blueDk, edge: C.ochre, seat: look.seat ?? C.ochreLo, ...empty };
    const seat = seatBack(S, q, { ...opt, lying: !w && roll[5] < papers ? sheet(S, q, look.sheet ?? C.paperHi, q.row * 99 + q.i) : '' });
    if (!w) { out.push({ z: z + dz, svg: seat }); continue; }
    const want = behind + (roll[0] - 0.5) * (w.stare ? 8 : 44), yaw = YAWS.reduce((a, b) => (turn(want, b) < turn(want, a) ? b : a));
    const s = ((0.3 * u) / 118) * wide;
    const coat = look.coats[Math.floor(roll[1] * look.coats.length)], k = Math.floor(roll[2] * 12), light = coat === C.ink || coat === C.blueDk ? look.light ?? C.blueHi : C.ink;
    let g = '';
    const hd = { ink: look.ink, paper: look.skin, garm: look.garm ?? C.blue, red: look.scarf ?? C.ochreLo };
    const arm = w.card ? mandate(x + (roll[3] < 0.5 || w.right ? 1 : -1) * 76 * s, y + 34 * s, s, coat, { tilt: (roll[4] - 0.5) * 20, light, skin: look.skin, reach: 0.9 + 0.22 * roll[0], red: look.card ?? C.red, mark: look.mark ?? C.paper }) : '';
    if (isFront) g = arm + bust(k, yaw, { x, y: y - 12 * s, s: s * 0.96, coat, kind: ['jacket', 'tunic', 'kosovorotka', 'coat', 'blouse'][Math.floor(roll[3] * 5)], light, shirt: look.skin, drop: 200, headOpt: hd });
    else g = head(k, yaw, { x, y: y + 4 * s, s, ...hd, neck: 182 }) + back(x, y, s * 0.84, coat, light, { lean: (roll[0] - 0.5) * 6, collar: true, drop: 330 }) + arm;
    out.push({ z: z + dz, svg: isFront ? seat + g : g + seat, q, x, y, s });
  }
  return out.sort((a, b) => b.z - a.z);
}

/** Somebody standing with a list, counting: feet at (x, y), h tall; dir 1 points right. The list hides one hand, the pencil's fist is a wedge. */
export function teller(x, y, h, { dir = 1, coat = C.ink, light = C.paper, k = 4, woman = false, skin = C.paper, yaw = 90, dark = C.ink } = {}) {
  const legs = woman ? path('M-30 -100 L-40 -10 L-36 -10 L-34 0 L-10 0 L-6 -14 L8 -14 L12 0 L36 0 L36 -12 L44 -12 L32 -100Z', dark) : path('M-26 -110 L-28 -8 L-36 0 L-4 0 L-1 -90 L6 -90 L8 0 L40 0 L32 -8 L30 -110Z', dark);
  const g = legs + path('M-18 -208 C-36 -204 -44 -192 -44 -172 L-42 -92 L-10 -86 L20 -94 L44 -88 L40 -172 C40 -192 34 -204 20 -208Z', coat) + path('M-41 -122 L41 -126 L41 -119 L-41 -114Z', C.ochreLo) +
    group('translate(2 -204)', head(k, yaw, { x: 0, y: 6, s: 0.34, paper: skin, garm: C.blue, red: C.ochreLo, neck: 184 })) +
    path('M-18 -210 C-12 -220 16 -220 22 -208 L18 -198 C8 -204 -8 -204 -16 -198Z', coat === C.ink ? C.blueLo : C.ink) +
    // far arm out along the row, pencil as its end
    path('M14 -200 L34 -196 L92 -178 L90 -164 L30 -170 L12 -178Z', coat) + path('M88 -179 L102 -178 L106 -170 L98 -163 L88 -164Z', skin) + line(100, -172, 132, -180, 3, C.ochre) +
    // board against the chest
    path('M-4 -158 L40 -164 L46 -118 L2 -112Z', C.paperHi) + [0, 1, 2, 3].map((i) => line(4, -151 + i * 10, 34 - i * 4, -155 + i * 10, 2, C.ink)).join('') +
    path('M-40 -186 L-26 -192 L-14 -140 L8 -128 L6 -116 L-22 -122Z', coat) + path(gd(-34, -176, -20, -128, 4, 2) + gd(-18, -120, 4, -118, 2.6) + gd(34, -192, 86, -176, 3, 2) + gd(-30, -88, -26, -14, 3, 1) + gd(16, -84, 24, -12, 3, -1), light);
  return group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${((h / 258) * dir).toFixed(3)} ${(h / 258).toFixed(3)})`, g);
}

/** Table of the presidium with its people, from in front or from behind. faces: list of kit numbers; null = empty chair. */
export function presidium(S, eye, { z0 = 7.6, z1 = 8.5, x0 = -4.4, x1 = 4.4, y = 0.55, sit = [0, 2, 6, 9, 4, 3, 7, 5, 8], cloth = C.red, clothLo = C.redLo, clothDk = C.redDk, coats = [C.ink, C.blueDk, C.blueLo], skin = C.paper, light = C.blueHi, dais = C.ink, things = true, scale = 1.12, yawTo = null } = {}) {
  const isBehind = eye[2] > z1, r = rnd(404);
  let s = S.box([-5.6, 0, 6.9], [5.6, y, 10.8], { front: dais, top: C.blueLo, left: dais, right: dais, back: dais });
  s += S.face([[-5.6, y, 6.9], [5.6, y, 6.9], [5.6, y + 0.06, 6.9], [-5.6, y + 0.06, 6.9]], C.ochre);
  const ppl = sit.map((k, i) => {
    const x = lerp(x0, x1, (i + 0.5) / sit.length), p = [x, y + 1.12, z1 + 0.42], [a, b] = S.p(p), q = ((0.3 * S.unit(p)) / 118) * scale;
    const top = isBehind && k !== null ? 96 : -46, c = rect(a - 92 * q, b + top * q, 184 * q, (284 - top) * q, C.ochreLo) + rect(a - 78 * q, b + (top + 18) * q, 156 * q, 400 * q, C.blueDk) +
      (isBehind ? [-40, 0, 40].map((o) => gouge(a + o * q, b + (top + 40) * q, a + (o + 3) * q, b + 280 * q, 7 * q, C.ochreLo)).join('') : '');
    if (k === null) return { x: a, svg: c, chair: c };
    const yaw = yawTo ? yawTo(i) : isBehind ? [180, 150, -150][i % 3] : [0, -35, 35][Math.floor(r() * 3)];
    const coat = coats[i % coats.length], hd = { paper: skin, garm: C.blue, red: C.ochreLo };
    const body = isBehind ? head(k, yaw, { x: a, y: b + 4 * q, s: q, ...hd, neck: 182 }) + back(a, b, q * 0.72, coat, coat === C.blueLo ? C.ink : light, { collar: true, drop: 520 })
      : bust(k, yaw, { x: a, y: b - 8 * q, s: q, coat, kind: ['jacket', 'kosovorotka', 'blouse', 'jacket', 'tunic', 'coat'][i % 6], light, drop: 220, headOpt: hd });
    return { svg: isBehind ? body + c : c + body, chair: c };
  });
  const table = S.face([[x0 - 0.3, y + 0.85, z0], [x1 + 0.3, y + 0.85, z0], [x1 + 0.3, y + 0.85, z1], [x0 - 0.3, y + 0.85, z1]], cloth) +
    (isBehind ? '' : S.face([[x0 - 0.3, y, z0], [x1 + 0.3, y, z0], [x1 + 0.3, y + 0.85, z0], [x0 - 0.3, y + 0.85, z0]], clothLo) + S.hatch([x0 - 0.3, y, z0 - 0.01], [0, 0.85, 0], [x1 - x0 + 0.6, 0, 0], { gap: 0.2, len: 0.6, w: 0.05, col: clothDk, den: () => 0.7, seed: 8 }));
  const onTable = things ? tableThings(S, { x0, x1, z0, z1, y: y + 0.85 }) : '';
  return isBehind ? s + table + onTable + ppl.map((p) => p.svg).join('') : s + ppl.map((p) => p.svg).join('') + table + onTable;
}
/** Papers, the bell, a carafe. */
export function tableThings(S, { x0, x1, z0, z1, y, seed = 6, papers = 16, bellAt = 0.46 }) {
  const r = rnd(seed);
  let s = '';
  for (let i = 0; i < papers; i++) {
    const x = lerp(x0, x1, (i + 0.2 + 0.6 * r()) / papers), z = lerp(z0 + 0.12, z1 - 0.25, r()), a = (r() - 0.5) * 0.8, c = Math.cos(a), d = Math.sin(a), w = 0.13, l = 0.18;
    s += S.face([[-w, -l], [w, -l], [w, l], [-w, l]].map(([u, v]) => [x + u * c - v * d, y + 0.01, z + u * d + v * c]), C.paperHi);
  }
  const bell = S.p([lerp(x0, x1, bellAt), y, lerp(z0, z1, 0.5)]), k = S.unit([lerp(x0, x1, bellAt), y, z0]) / 140;
  s += group(`translate(${bell[0].toFixed(1)} ${bell[1].toFixed(1)}) scale(${k.toFixed(3)})`, path('M-12 0 C-11 -7 -8 -22 -3 -24 L-3 -35 L3 -35 L3 -24 C8 -22 11 -7 12 0Z', C.ochre) + gouge(-6, -3, -3, -22, 2.5, C.paperHi));
  const jug = S.p([lerp(x0, x1, 0.66), y, lerp(z0, z1, 0.5)]);
  s += group(`translate(${jug[0].toFixed(1)} ${jug[1].toFixed(1)}) scale(${k.toFixed(3)})`, path('M-10 0 L-10 -18 C-10 -25 -4 -27 -4 -33 L-6 -39 L6 -39 L4 -33 C4 -27 10 -25 10 -18 L10 0Z', C.blueHi, `stroke="${C.ink}" stroke-width="2"`) + rect(-9, -15, 18, 14, C.paperHi));
  return s;
}
/** The banner over the presidium: red cloth with the words of the congress, hung on the columns. */
export function banner(S, { text, R = 10.6, y0 = 7.4, y1 = 9.7, aw = 27, cloth = C.red, dark = C.redLo, ink = C.paperHi, textPath }) {
  const sag = (t) => -0.3 * Math.sin(Math.PI * t), at = (t, y) => ring(R, y + sag(t), -aw + 2 * aw * t), N = 40;
  const edge = (y) => Array.from({ length: N + 1 }, (_, i) => at(i / N, y));
  let s = S.face([...edge(y1), ...edge(y0).reverse()], cloth);
  for (const t of [0.1, 0.28, 0.45, 0.63, 0.8, 0.93]) s += S.cut1(at(t, y1), at(t + 0.008, y0), Math.max(2, 0.12 * S.unit(at(t, y1))), dark, 2);
  const opt = { font: 'oswald', weight: 700, size: 100, track: 12 }, { w } = textPath(text, opt);
  const T = textPath(text, { ...opt, map: (x, y) => { const t = 0.05 + 0.9 * (x / w); return S.p(ring(R - 0.02, lerp(y0, y1, 0.2) + sag(t) - (y / 100) * (y1 - y0) * 0.74, -aw + 2 * aw * t)); } });
  return s + path(T.d, ink);
}
export { poly };
