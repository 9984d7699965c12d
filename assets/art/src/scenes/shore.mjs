// The south shore at Oranienbaum, a grey noon in the middle of March 1921, some hours before the assault. Everything for the night lies ready
// and nobody hurries: long planks for the holes in the ice, rifles leaning together, a heap of overalls cut from bed-sheets, a field kitchen.
// The shore is dark and wet, the ice is the lightest thing in the picture and quite empty; the planks and the sledge road both point at the
// dome of the island, which swims in fog. White is the bed-sheets. One red: the small flag on the boat-shed.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, group, lerp, clamp01, text, saveScene } from './lib.mjs';
import { stage } from './lib-b.mjs';
import { soldier, woman, overall, white, pyramid, keelUp } from './lib-gulf.mjs';

const S = stage({ pos: [0, 2.6, 0], look: [0, 2.6, 10], fov: 50, cx: 500, cy: 338, roll: -0.015 });
const hz = (x) => S.p([(x - 500) * 40 / 9.65, 0, 4000])[1]; // height of the horizon above screen x
const at = (x, z) => { const [a, b] = S.p([x, 0, z]); return [a, b]; };
const size = (x, z, h = 1.72) => (h * S.unit([x, 0, z])) / 260;
const I = C.ink;

// ---------------------------------------------------------------- L0: sky, fog, the island
let L0 = rect(0, 0, W, H, C.paperLo);
{
  L0 += poly([[0, 0], [W, 0], [W, 96], [0, 190]], C.blueHi) + poly([[0, 190], [W, 96], [W, 150], [0, 250]], C.ash);
  L0 += cut([[0, 0], [W, 0], [W, 150], [0, 250]], { angle: -0.058, gap: 17, len: 230, w: 7, col: C.paperLo, den: (x, y) => 0.2 + 0.5 * clamp01((y - 20) / 200), seed: 4 });
  L0 += cut([[0, 0], [W, 0], [W, 110], [0, 190]], { angle: -0.058, gap: 24, len: 190, w: 6, col: C.blue, den: (x, y) => 0.34 * (1 - y / 170), seed: 5 });
  L0 += poly([[0, 292], [W, 258], [W, 400], [0, 400]], C.paper);
  // Kotlin, one line of grey-blue: forts, sheds of the harbour, chimneys, and the Naval Cathedral over all
  const K = C.blue, h = (x, u) => [x, hz(x) - u];
  L0 += poly([h(300, 0), h(330, 5), h(420, 7), h(424, 14), h(470, 15), h(474, 9), h(500, 10), h(506, 18), h(548, 18), h(552, 26), h(598, 26), h(600, 20), h(700, 20), h(704, 27), h(752, 27), h(756, 17), h(840, 18), h(846, 11), h(930, 11), h(940, 6), h(1080, 5), h(1120, 0), h(1120, -5), h(300, -5)], K);
  const cx = 648, g = hz(cx) - 18;
  L0 += path(`M${cx - 46} ${g + 8} L${cx - 46} ${g - 26} L${cx - 30} ${g - 30} L${cx - 30} ${g - 46} C${cx - 30} ${g - 74} ${cx - 12} ${g - 86} ${cx - 3} ${g - 89} L${cx - 3} ${g - 100} L${cx + 3} ${g - 100} L${cx + 3} ${g - 89} C${cx + 12} ${g - 86} ${cx + 30} ${g - 74} ${cx + 30} ${g - 46} L${cx + 30} ${g - 30} L${cx + 46} ${g - 26} L${cx + 46} ${g + 8}Z`, K) + rect(cx - 1.6, g - 118, 3.2, 20, K) + rect(cx - 6, g - 112, 12, 3, K);
  for (const e of [-1, 1]) L0 += path(`M${cx + e * 38 - 9} ${g - 24} L${cx + e * 38 - 9} ${g - 36} C${cx + e * 38 - 9} ${g - 44} ${cx + e * 38 - 3} ${g - 47} ${cx + e * 38} ${g - 49} C${cx + e * 38 + 3} ${g - 47} ${cx + e * 38 + 9} ${g - 44} ${cx + e * 38 + 9} ${g - 36} L${cx + e * 38 + 9} ${g - 24}Z`, K);
  for (const [x, u, w] of [[442, 48, 8], [462, 40, 7], [532, 56, 8], [727, 52, 8], [806, 40, 7]]) L0 += poly([h(x - w * 0.6, 6), h(x - w * 0.34, u), h(x + w * 0.34, u), h(x + w * 0.6, 6)], K);
  for (const [x, u] of [[868, 46], [896, 54]]) L0 += line(...h(x, 8), ...h(x, u), 2.6, K) + line(...h(x - 10, u * 0.68), ...h(x + 10, u * 0.68), 2, K);
  L0 += poly([h(850, 8), h(846, 20), h(916, 20), h(910, 8)], K);
  // forts standing alone in the ice
  for (const [x, w, u] of [[196, 40, 8], [1230, 46, 8], [1372, 34, 6]]) L0 += poly([h(x - w, -3), h(x - w * 0.9, u), h(x - w * 0.3, u + 4), h(x + w * 0.3, u + 4), h(x + w * 0.9, u), h(x + w, -3)], K);
  // fog, cut out of it in long flat slivers
  L0 += path([[330, 4, 640, 9, 8], [560, 28, 900, 24, 7], [420, 22, 610, 20, 5], [690, 5, 1130, 3, 7], [600, 44, 730, 41, 4], [120, 6, 300, 5, 6], [1180, 8, 1420, 4, 6], [700, 14, 860, 12, 3], [570, 58, 790, 55, 5], [400, 30, 500, 29, 5], [600, 74, 690, 73, 3]].map(([a, u, b, v, w]) => gd(a, hz(a) - u, b, hz(b) - v, w)).join(''), C.paper);
}

// ---------------------------------------------------------------- L1: the ice, with a thaw's water on it, and the sledge road
let L1 = poly([[0, hz(0)], [W, hz(W)], [W, H], [0, H]], C.paperHi);
{
  const r = rnd(8);
  L1 += poly([[0, hz(0)], [W, hz(W)], [W, hz(W) + 11], [0, hz(0) + 14]], C.paperLo) + poly([[0, hz(0) + 14], [W, hz(W) + 11], [W, hz(W) + 26], [0, hz(0) + 30]], C.paper);
  // pools: flat in the extreme, all with the same grey of the sky, each with one bright cut
  for (const [x, z, w] of [[-15, 60, 14], [16, 74, 20], [4, 46, 7], [13, 38, 9], [-9, 36, 6], [30, 52, 16], [17, 26, 8], [9.6, 21, 4.6], [25, 33, 10], [-26, 90, 20], [40, 110, 30]]) {
    const d = w * 0.32, N = 15, top = [], bot = [];
    for (let i = 0; i <= N; i++) { const t = i / N, q = Math.sin(t * Math.PI) ** 0.5; top.push([x + (t - 0.5) * w, 0, z + d * q * (0.6 + 0.6 * r())]); bot.push([x + (t - 0.5) * w, 0, z - d * q * (0.5 + 0.7 * r())]); }
    L1 += S.face([...top, ...bot.reverse()], C.blueHi) + S.cut1([x - w * 0.3, 0, z - d * 0.2], [x + w * 0.24, 0, z - d * 0.15], 3.4, C.paperHi) + S.cut1([x - w * 0.06, 0, z + d * 0.4], [x + w * 0.36, 0, z + d * 0.36], 2.4, C.blue);
  }
  L1 += cut([[0, hz(0) + 30], [W, hz(W) + 26], [W, 640], [0, 640]], { angle: -0.015, gap: 14, len: 150, w: 4, col: C.blueHi, den: (x, y) => 0.16 + 0.26 * clamp01((y - 380) / 240), seed: 21 });
  // the sledge road, its fir-twig marks on both sides, all running to the dome
  const vx = (z) => 5.4 + ((648 - 500) / 965) * (z - 14) * 1.0 - (14 * 0), lane = (z, o) => [vx(z) + o - 0, 0, z];
  for (const o of [-0.75, 0.75]) L1 += S.face([lane(13.6, o - 0.14), lane(13.6, o + 0.14), lane(1500, o + 0.14), lane(1500, o - 0.14)], C.blueHi) + S.cut1(lane(13.6, o), lane(50, o), 5, C.blue);
  for (const z of [18, 25, 35, 50, 72, 106, 160]) for (const o of [-2.1, 2.1]) { const p = S.p(lane(z, o)), u = S.unit(lane(z, o)) * 1.25; L1 += path(gd(p[0], p[1], p[0] + u * 0.05, p[1] - u, Math.max(1.6, u * 0.12)) + (u > 14 ? [0.35, 0.55, 0.75].map((t) => gd(p[0], p[1] - u * (t - 0.1), p[0] - u * 0.26 * (1.1 - t), p[1] - u * (t - 0.22), u * 0.09) + gd(p[0], p[1] - u * (t - 0.1), p[0] + u * 0.3 * (1.1 - t), p[1] - u * (t - 0.2), u * 0.09)).join('') : ''), C.blueLo); }
}

// ---------------------------------------------------------------- L2: the shore, sheds, boats
const EDGE = [[-30, 34], [-9, 27], [-2.6, 21.5], [1.2, 17.4], [4.2, 13.9], [7.4, 11.6], [12, 9.6], [22, 8]];
let L2 = '';
{
  const r = rnd(17), top = [];
  EDGE.forEach(([x, z], i) => { top.push([x, 0, z]); if (i < EDGE.length - 1) for (let j = 1; j < 7; j++) { const t = j / 7; top.push([lerp(x, EDGE[i + 1][0], t) + (r() - 0.5) * 0.5, 0, lerp(z, EDGE[i + 1][1], t) + (r() - 0.5) * 0.6]); } });
  const shape = [...top.map((p) => S.p(p)), [W + 20, H + 20], [-20, H + 20]];
  // ice heaved up along the edge
  for (let i = 6; i < top.length - 8; i += 1) { const [x, , z] = top[i], w = 0.4 + 0.5 * r(), u = 0.16 + 0.34 * r(); L2 += S.face([[x - w, 0, z + 0.1], [x - w * 0.5, u, z + 0.2], [x + w * 0.4, u * 0.8, z + 0.15], [x + w, 0, z + 0.1]], i % 3 ? C.paper : C.blueHi) + S.cut1([x - w * 0.4, u * 0.9, z + 0.15], [x + w * 0.6, 0.02, z + 0.1], 3, C.blue); }
  L2 += poly(shape, C.blueHi);
  // old snow on the wet sand, trodden through
  const snow = (P, col = C.paper) => S.face(P.map(([x, z]) => [x, 0, z]), col);
  L2 += snow([[-3.2, 10.6], [-2, 12.6], [0.5, 14.2], [2.6, 13.6], [3.8, 12.4], [2.4, 11.2], [0.6, 11.4], [-1, 10.2]]) + snow([[2.6, 9.6], [5.4, 10.8], [8.4, 10], [12.4, 8.4], [12, 7.2], [7, 8], [4.4, 8.8]]) + snow([[-3, 6.9], [-1.8, 8.3], [0, 8.9], [1.2, 8.2], [-0.4, 7.4], [-1.6, 6.3]]) + snow([[2.2, 6.2], [3.6, 7.4], [6, 6.9], [9, 6.6], [8, 5.2], [4.6, 5.4], [3, 5.1]]) + snow([[-1.2, 4.3], [-0.4, 5.2], [1, 5.4], [1.6, 4.6], [0.6, 4.1]]);
  L2 += clip(shape, cut([[0, 470], [W, 520], [W, H], [0, H]], { angle: -0.03, gap: 15, len: 90, w: 5, col: C.blue, den: (x, y) => 0.18 + 0.42 * clamp01((y - 560) / 340), seed: 41 }) + cut([[0, 520], [W, 560], [W, H], [0, H]], { angle: 0.06, gap: 27, len: 60, w: 6, col: C.blueLo, den: (x, y) => 0.3 * clamp01((y - 600) / 300) * (x < 980 ? 1 : 0.5), seed: 42 }));
  // reeds at the water's edge
  for (let i = 0; i < 34; i++) { const t = i / 34, x = lerp(6.8, 12, t) + (r() - 0.5) * 0.5, z = 11.6 - (x - 7.4) * 0.43 + (r() - 0.5) * 0.3, p = S.p([x, 0, z]), u = S.unit([x, 0, z]) * (0.4 + 0.5 * r()); if (Math.sin(i * 1.9) > -0.5) L2 += path(gd(p[0], p[1] + 2, p[0] + (r() - 0.3) * 0.3 * u, p[1] - u, 4, (r() - 0.5) * 10), C.ochreLo); }
}
/** A plank shed: gable towards us, door, long wall on the right. */
const shed = (x0, x1, z0, z1, eave, ridge, { wall = C.blueLo, gable = C.blueDk, mark = C.blue, door = true, seed = 1 } = {}) => {
  const xm = (x0 + x1) / 2, over = 0.28;
  let s = S.face([[x1, 0, z0], [x1, eave, z0], [x1, eave, z1], [x1, 0, z1]], wall) + S.hatch([x1, 0.05, z0], [0, eave - 0.1, 0], [0, 0, z1 - z0], { gap: 0.24, len: 1.4, w: 0.035, col: C.blueDk, den: () => 0.75, seed: seed + 3 });
  s += S.face([[x0, 0, z0], [x0, eave, z0], [xm, ridge, z0], [x1, eave, z0], [x1, 0, z0]], gable) + S.hatch([x0, 0.05, z0 - 0.01], [0, eave, 0], [x1 - x0, 0, 0], { gap: 0.2, len: 1.2, w: 0.03, col: mark, den: (a, b) => 0.4 + 0.3 * b, seed: seed + 5 });
  if (door) {
    s += S.face([[xm - 0.2, 0, z0 - 0.02], [xm - 0.2, 2.5, z0 - 0.02], [x1 - 0.45, 2.5, z0 - 0.02], [x1 - 0.45, 0, z0 - 0.02]], I);
    s += S.face([[x1 - 0.45, 0.02, z0 - 0.03], [x1 - 0.45, 2.5, z0 - 0.03], [x1 + 0.15, 2.5, z0 - 1.3], [x1 + 0.15, 0.02, z0 - 1.3]], C.ochreLo) + S.hatch([x1 - 0.44, 0.06, z0 - 0.04], [0, 2.4, 0], [0.58, 0, -1.26], { gap: 0.2, len: 1.2, w: 0.03, col: I, den: () => 0.7, seed: 14 });
    for (const y of [0.5, 2]) s += S.seg([x1 - 0.42, y, z0 - 0.06], [x1 + 0.13, y, z0 - 1.26], 0.12, I);
  }
  // roof: the side towards us, snow with dark boards coming through, and the edge of the eave
  s += S.face([[x1 + over, eave - 0.12, z0 - 0.35], [xm, ridge + 0.06, z0 - 0.35], [xm, ridge + 0.06, z1], [x1 + over, eave - 0.12, z1]], C.paperHi);
  s += S.hatch([x1 + over, eave - 0.1, z0 - 0.3], [0, 0, z1 - z0], [xm - x1 - over, ridge - eave + 0.16, 0], { gap: 0.34, len: 1.3, w: 0.06, col: C.blueHi, den: (a, b) => 0.5 * (1 - b), seed: seed + 9 });
  s += S.face([[x1 + over, eave - 0.12, z0 - 0.35], [xm, ridge + 0.06, z0 - 0.35], [xm, ridge - 0.16, z0 - 0.35], [x1 + over, eave - 0.32, z0 - 0.35]], I) + S.face([[x0 - over, eave - 0.12, z0 - 0.35], [xm, ridge + 0.06, z0 - 0.35], [xm, ridge - 0.16, z0 - 0.35], [x0 - over, eave - 0.32, z0 - 0.35]], I) + S.seg([x1 + over, eave - 0.16, z0 - 0.35], [x1 + over, eave - 0.16, z1], 0.1, I);
  s += S.seg([x0 - over, eave - 0.06, z0 - 0.36], [xm, ridge + 0.12, z0 - 0.36], 0.1, C.paperHi) + S.seg([x1 + over, eave - 0.06, z0 - 0.36], [xm, ridge + 0.12, z0 - 0.36], 0.1, C.paperHi);
  // thaw: icicles along the eave
  for (let z = z0; z < z1; z += 0.6) { const p = S.p([x1 + over, eave - 0.2, z]), u = S.unit([x1 + over, eave, z]); s += gouge(p[0], p[1], p[0], p[1] + u * (0.14 + 0.2 * Math.abs(Math.sin(z * 5))), Math.max(1.6, 0.05 * u), C.paperHi); }
  return s;
};
L2 += shed(-6.4, -2.9, 22.5, 28, 2.5, 4, { wall: C.blue, gable: C.blueLo, mark: C.blueHi, door: false, seed: 2 });
L2 += keelUp(S, [-3.2, 17.2], [-0.4, 18.8], { hull: C.blueDk, seed: 3 }) + keelUp(S, [-0.5, 14.5], [2.5, 13.9], { seed: 5, h: 0.7, w: 1.7 }) + keelUp(S, [7.2, 9.2], [3.7, 10.3], { seed: 6, h: 0.7, w: 1.7 });
L2 += shed(-8.2, -3.5, 11.4, 18.6, 3.0, 5.0, { seed: 1 });
{ // the flag: on a pole nailed to the corner of the shed
  const a = S.p([-3.42, 1.6, 11.3]), b = S.p([-3.42, 4.5, 11.3]);
  L2 += line(a[0], a[1], b[0], b[1], 6, I) + path(`M${b[0]} ${b[1] + 4} C${b[0] + 26} ${b[1] - 8} ${b[0] + 44} ${b[1] + 16} ${b[0] + 82} ${b[1] + 4} L${b[0] + 78} ${b[1] + 50} C${b[0] + 46} ${b[1] + 62} ${b[0] + 28} ${b[1] + 38} ${b[0]} ${b[1] + 52}Z`, C.red) + path(gd(b[0] + 22, b[1] + 4, b[0] + 20, b[1] + 46, 5, 3) + gd(b[0] + 50, b[1] + 10, b[0] + 46, b[1] + 54, 5, -3), C.redLo);
}

// ---------------------------------------------------------------- L3: kitchen, people round it, rifles, a man who looks over the ice
let L3 = '';
const man = (x, z, o) => { const [a, b] = at(x, z), s = size(x, z, o.h ?? 1.72); return [z, path(gd(a - 60 * s, b + 2, a + 70 * s, b + 4, 20 * s), C.blue) + (o.fn ?? soldier)(a, b, s, o)]; };
{
  const kx = -1.35, kz = 10.4, [x, y] = at(kx, kz), u = S.unit([kx, 0, kz]), X = (v) => x + v * u, Y = (v) => y - v * u;
  let k = path(gd(X(-1.2), Y(-0.02), X(1.6), Y(-0.03), 0.2 * u), C.blue);
  // chimney, then boiler: a drum on two wheels, lid open, fire door
  k += poly([[X(-0.42), Y(1.2)], [X(-0.4), Y(2.35)], [X(-0.24), Y(2.35)], [X(-0.22), Y(1.2)]], I) + poly([[X(-0.46), Y(2.3)], [X(-0.46), Y(2.4)], [X(-0.18), Y(2.4)], [X(-0.18), Y(2.3)]], I) + gouge(X(-0.36), Y(1.3), X(-0.35), Y(2.25), 4, C.blueHi);
  k += line(X(0.7), Y(0.62), X(2.05), Y(0.06), 0.08 * u, C.ochreLo) + line(X(0.7), Y(0.56), X(2.05), Y(0), 2, I) + line(X(-0.9), Y(0.5), X(-0.9), Y(0), 0.06 * u, I);
  k += path(`M${X(-0.86)} ${Y(1.22)} L${X(-0.86)} ${Y(0.62)} C${X(-0.8)} ${Y(0.36)} ${X(0.72)} ${Y(0.36)} ${X(0.78)} ${Y(0.62)} L${X(0.78)} ${Y(1.22)}Z`, I) + path(`M${X(-0.9)} ${Y(1.22)} C${X(-0.7)} ${Y(1.32)} ${X(0.62)} ${Y(1.32)} ${X(0.82)} ${Y(1.22)} C${X(0.62)} ${Y(1.13)} ${X(-0.7)} ${Y(1.13)} ${X(-0.9)} ${Y(1.22)}Z`, C.blueHi) + path(`M${X(-0.08)} ${Y(1.23)} C${X(0)} ${Y(1.28)} ${X(0.56)} ${Y(1.28)} ${X(0.64)} ${Y(1.23)} C${X(0.56)} ${Y(1.18)} ${X(0)} ${Y(1.18)} ${X(-0.08)} ${Y(1.23)}Z`, C.ochre);
  k += path(gd(X(-0.78), Y(1.1), X(-0.76), Y(0.62), 6) + gd(X(-0.64), Y(1.08), X(-0.62), Y(0.52), 4) + gd(X(0.7), Y(1.1), X(0.68), Y(0.64), 3) + gd(X(-0.8), Y(0.9), X(0.72), Y(0.9), 3, 5), C.blueHi) + rect(X(0.2), Y(0.84), 0.36 * u, 0.26 * u, C.blueLo) + rect(X(0.25), Y(0.8), 0.26 * u, 0.18 * u, C.ochre) + gouge(X(0.27), Y(0.66), X(0.49), Y(0.66), 4, C.paperHi);
  k += circ(X(-0.16), Y(0.46), 0.47 * u, I) + circ(X(-0.16), Y(0.46), 0.36 * u, C.blueHi) + Array.from({ length: 10 }, (_, i) => { const a = (i * Math.PI) / 5 + 0.1; return line(X(-0.16), Y(0.46), X(-0.16) + Math.cos(a) * 0.4 * u, Y(0.46) + Math.sin(a) * 0.4 * u, 4.4, I); }).join('') + circ(X(-0.16), Y(0.46), 0.1 * u, C.ochreLo, `stroke="${I}" stroke-width="3"`);
  // steam from the pot and smoke from the pipe: two flat wisps leaning the way the flag flies
  const smoke = path(`M${X(-0.42)} ${Y(2.42)} C${X(-0.5)} ${Y(2.9)} ${X(0.1)} ${Y(3.05)} ${X(0.04)} ${Y(3.5)} C${X(0)} ${Y(3.8)} ${X(0.5)} ${Y(4.0)} ${X(0.62)} ${Y(4.5)} C${X(0.72)} ${Y(4.9)} ${X(1.3)} ${Y(5.2)} ${X(1.9)} ${Y(5.5)} L${X(2.5)} ${Y(5.3)} C${X(1.7)} ${Y(5.0)} ${X(1.25)} ${Y(4.7)} ${X(1.1)} ${Y(4.2)} C${X(1)} ${Y(3.8)} ${X(0.5)} ${Y(3.6)} ${X(0.46)} ${Y(3.2)} C${X(0.44)} ${Y(2.8)} ${X(-0.14)} ${Y(2.8)} ${X(-0.22)} ${Y(2.42)}Z`, C.blueHi) + path(gd(X(-0.28), Y(2.6), X(0.2), Y(3.1), 5, 8) + gd(X(0.24), Y(3.3), X(0.7), Y(3.95), 6, 8) + gd(X(0.8), Y(4.1), X(1.3), Y(4.9), 6, 10) + gd(X(0.2), Y(3.7), X(0.5), Y(4.1), 4, 4) + gd(X(1.2), Y(4.85), X(1.9), Y(5.3), 5, 6), C.paper);
  const crew = [
    man(-2.55, 9.9, { k: 8, view: 'side', yaw: 90, coat: C.khaki, tin: true, garm: C.blueLo }),
    man(-3.2, 10.6, { k: 3, view: 'side', coat: C.ash, cutCol: I, tin: true }),
    man(-3.7, 9.6, { k: 1, view: 'side', yaw: 35, coat: C.ochreLo, cutCol: I, feet: 'boots', tin: true, garm: C.blue }),
    man(-0.98, 11.1, { fn: woman, flip: -1, k: 10, h: 1.62, coat: C.blueDk, apron: C.paper, red: C.paperHi, hold: line(80, 20, 66, 112, 4.4, I) + path('M66 62 C80 56 92 60 90 72 L80 82 C76 76 72 78 62 86Z', C.blueDk) + gouge(68, 66, 86, 64, 2.4, C.paper, -4) }),
    man(0.2, 10.9, { k: 3, view: 'side', flip: -1, coat: C.ochreLo, cutCol: I, tin: true }),
    man(1.72, 12.8, { fn: white, rifle: true }),
    man(2.72, 13.6, { k: 3, view: 'back', coat: I, rifle: true, bag: true }),
    [kz, k + smoke],
  ].sort((a, b) => b[0] - a[0]).map((q) => q[1]);
  L3 += crew.join('');
  for (const [rx, rz, f] of [[2.62, 10.0, 7]]) { const [a, b] = at(rx, rz); L3 += path(gd(a - 70 * size(rx, rz), b + 4, a + 110 * size(rx, rz), b + 6, 26 * size(rx, rz)), C.blue) + pyramid(a, b, size(rx, rz, 1.8), { n: f }); }
}

// ---------------------------------------------------------------- L4: planks, overalls, the women, the child's sledge
let L4 = '';
{
  // the stack: layers of boards, each end at its own length
  const A = [-2.55, 4.75], B = [0.75, 8.7], L = Math.hypot(B[0] - A[0], B[1] - A[1]), u = [(B[0] - A[0]) / L, (B[1] - A[1]) / L], v = [u[1], -u[0]];
  const Q = (a, b, y) => [A[0] + u[0] * a + v[0] * b, y, A[1] + u[1] * a + v[1] * b];
  const r = rnd(23), n = 4, wd = 0.24, th = 0.075, layers = 6;
  L4 += S.face([Q(-0.3, 0, 0), Q(L + 0.2, 0, 0), Q(L + 0.2, n * wd + 0.4, 0), Q(-0.3, n * wd + 0.4, 0)], C.blue);
  for (const a of [0.7, L * 0.5, L - 0.7]) L4 += S.face([Q(a, n * wd, 0), Q(a + 0.14, n * wd, 0), Q(a + 0.14, n * wd, 0.08), Q(a, n * wd, 0.08)], I);
  for (let j = 0; j < layers; j++) {
    const y0 = 0.08 + j * (th + 0.014), y1 = y0 + th;
    for (let i = 0; i < n; i++) {
      const a0 = (r() - 0.5) * 0.34, a1 = L + (r() - 0.5) * 0.5, b0 = i * wd + 0.012, b1 = (i + 1) * wd - 0.012, tone = (i + j * 2) % 3;
      const topCol = j === layers - 1 ? [C.ochre, C.khaki, C.ochre][i % 3] : C.ochreLo;
      L4 += S.face([Q(a0, b0, y1), Q(a1, b0, y1), Q(a1, b1, y1), Q(a0, b1, y1)], topCol);
      L4 += S.face([Q(a0, b1, y0), Q(a1, b1, y0), Q(a1, b1, y1), Q(a0, b1, y1)], tone === 0 ? C.ochreLo : tone === 1 ? C.ochreLo : C.ochre) + S.face([Q(a0, b0, y0), Q(a0, b1, y0), Q(a0, b1, y1), Q(a0, b0, y1)], tone === 1 ? C.khaki : C.paperLo);
      L4 += S.cut1(Q(a0, b1, y0), Q(a1, b1, y0), 3, I);
      if (j === layers - 1) { L4 += S.cut1(Q(a0, b1, y1), Q(a1, b1, y1), 3.4, I) + [0.12, 0.4, 0.66].map((t) => S.cut1(Q(L * (t + 0.06 * r()), b0 + wd * (0.25 + 0.5 * r()), y1), Q(L * (t + 0.22 + 0.06 * r()), b0 + wd * (0.3 + 0.4 * r()), y1), 3.2, C.ochreLo)).join(''); }
      if (i === n - 1) L4 += [0.1, 0.5, 0.75].map((t) => S.cut1(Q(L * (t + 0.08 * r()), b1, y0 + th * 0.5), Q(L * (t + 0.16), b1, y0 + th * 0.5), 2, I)).join('');
    }
  }
  // an overall thrown over the stack: hood hanging down the near side, one sleeve spread
  const Y = 0.08 + layers * (th + 0.014), W2 = n * wd;
  const cloth = (P, col, ex) => S.face(P, col, ex);
  L4 += cloth([Q(3.0, 0, Y), Q(3.9, 0.05, Y + 0.05), Q(4.0, W2 * 0.6, Y + 0.06), Q(4.1, W2, Y + 0.02), Q(4.2, W2 + 0.03, 0.24), Q(3.7, W2 + 0.03, 0.1), Q(3.2, W2 + 0.03, 0.2), Q(3.1, W2, Y + 0.02), Q(2.96, W2 * 0.5, Y + 0.05)], C.paperHi, `stroke="${C.blue}" stroke-width="1.6"`) + cloth([Q(3.1, W2, Y + 0.02), Q(4.1, W2, Y + 0.02), Q(4.2, W2 + 0.03, 0.24), Q(3.7, W2 + 0.03, 0.1), Q(3.2, W2 + 0.03, 0.2)], C.blueHi);
  for (const [a, b] of [[3.12, 2.72], [3.9, 4.5]]) L4 += cloth([Q(a, W2, Y + 0.03), Q(a + 0.22, W2 + 0.02, Y + 0.02), Q(b + 0.24, W2 + 0.04, 0.06), Q(b, W2 + 0.04, 0.1)], C.paperHi, `stroke="${C.blue}" stroke-width="1.6"`);
  for (const a of [3.25, 3.5, 3.75, 4]) L4 += S.cut1(Q(a, 0.1, Y + 0.05), Q(a + 0.04, W2, Y + 0.03), 3, C.blue) + S.cut1(Q(a, W2 + 0.02, Y - 0.04), Q(a + 0.02, W2 + 0.04, 0.2), 3, C.paperHi);
}
{
  // the heap of white overalls on a tarpaulin: a mound, and over it whole garments thrown this way and that
  const [x, y] = at(1.66, 7.1), u = S.unit([1.66, 0, 7.1]), q = (a, b) => `${(x + a * u).toFixed(1)} ${(y - b * u).toFixed(1)}`;
  const [wa, wb] = at(2.5, 7.75), ws = size(2.5, 7.75, 1.62);
  L4 += S.face([[0.62, 0, 6.55], [2.75, 0, 6.4], [3.0, 0, 7.7], [0.9, 0, 7.85]], C.ochreLo) + S.face([[0.62, 0, 6.55], [2.75, 0, 6.4], [2.77, 0, 6.5], [0.66, 0, 6.66]], I);
  L4 += path(gd(wa - 60 * ws, wb + 2, wa + 70 * ws, wb + 4, 20 * ws), C.blue) + woman(wa, wb, ws, { k: 5, yaw: -35, coat: C.blueDk, red: C.paperLo, hold: overall() });
  L4 += path(`M${q(-0.9, 0)} C${q(-0.84, 0.24)} ${q(-0.6, 0.3)} ${q(-0.5, 0.44)} C${q(-0.36, 0.66)} ${q(0.3, 0.7)} ${q(0.44, 0.42)} C${q(0.6, 0.34)} ${q(0.8, 0.2)} ${q(0.88, 0)} C${q(0.6, -0.12)} ${q(-0.6, -0.12)} ${q(-0.9, 0)}Z`, C.blueHi);
  const fling = (dx, dy, turn, k, o = {}) => group(`translate(${(x + dx * u).toFixed(1)} ${(y - dy * u).toFixed(1)}) scale(1 .62) rotate(${turn}) scale(${((k * u) / 260).toFixed(3)}) translate(-50 -140)`, overall({ hood: true, ...o }));
  L4 += fling(-0.42, 0.16, 64, 1.15) + fling(0.44, 0.12, -58, 1.2) + fling(0.02, 0.04, 98, 1.2) + fling(0.16, 0.36, -104, 1.05) + fling(-0.16, 0.4, 40, 1.0) + fling(0.1, 0.56, -28, 0.9);
}
{
  // the child's sledge: curled runners, a rope, two cartridge boxes on it
  const [x, y] = at(0.66, 5.0), u = S.unit([0.66, 0, 5.0]), X = (v) => x + v * u, Y = (v) => y - v * u;
  L4 += path(gd(X(-0.5), Y(-0.04), X(0.66), Y(-0.05), 16), C.blue);
  const runner = (dx, dy, col) => path(`M${X(-0.46 + dx)} ${Y(dy)} L${X(0.4 + dx)} ${Y(dy)} C${X(0.6 + dx)} ${Y(dy)} ${X(0.66 + dx)} ${Y(0.2 + dy)} ${X(0.5 + dx)} ${Y(0.24 + dy)}`, 'none', `stroke="${col}" stroke-width="${(0.035 * u).toFixed(1)}" stroke-linecap="butt"`) + [-0.34, 0.02, 0.32].map((t) => line(X(t + dx), Y(dy), X(t + dx), Y(0.2 + dy), 0.03 * u, col)).join('');
  L4 += runner(0.1, 0.1, C.blueDk) + poly([[X(-0.46), Y(0.2)], [X(0.42), Y(0.2)], [X(0.54), Y(0.32)], [X(-0.36), Y(0.32)]], C.ochre) + poly([[X(-0.46), Y(0.2)], [X(0.42), Y(0.2)], [X(0.42), Y(0.17)], [X(-0.46), Y(0.17)]], C.ochreLo);
  for (const [a, w, hh] of [[-0.4, 0.38, 0.24], [0.02, 0.36, 0.24]]) L4 += poly([[X(a), Y(0.23)], [X(a + w), Y(0.23)], [X(a + w), Y(0.23 + hh)], [X(a), Y(0.23 + hh)]], I) + poly([[X(a), Y(0.23 + hh)], [X(a + w), Y(0.23 + hh)], [X(a + w + 0.08), Y(0.31 + hh)], [X(a + 0.08), Y(0.31 + hh)]], C.blueLo) + poly([[X(a + w), Y(0.23)], [X(a + w), Y(0.23 + hh)], [X(a + w + 0.08), Y(0.31 + hh)], [X(a + w + 0.08), Y(0.31)]], C.blueDk) + text('ПАТРОНЫ', { font: 'oswald', weight: 600, size: 0.085 * u, x: X(a + w / 2), y: Y(0.31), anchor: 'middle' }, C.paper);
  L4 += runner(0, 0, I) + path(`M${X(0.52)} ${Y(0.22)} C${X(0.8)} ${Y(0.02)} ${X(1.0)} ${Y(0.08)} ${X(1.16)} ${Y(-0.06)}`, 'none', `stroke="${I}" stroke-width="3.4"`);
}

await saveScene({
  id: 'shore', title: 'The shore at Oranienbaum, March 1921', focus: [0.3, 0.53], effects: ['smoke'], smoke: [0.243, 0.38], period: '1919',
  alt: 'A grey day on the south shore of the Gulf: soldiers in greatcoats and bast shoes stand with tins round a field kitchen by a boat-shed with a small red flag; in front lie a long stack of planks, a heap of white overalls sewn from sheets and a child’s sledge with cartridges; beyond stacked rifles the wet empty ice runs to the low line of Kronstadt and its dome in the fog.',
}, [{ depth: 0, body: L0 }, { depth: 0.15, body: L1 }, { depth: 0.4, body: L2 }, { depth: 0.7, body: L3 }, { depth: 1.1, body: L4 }]);
