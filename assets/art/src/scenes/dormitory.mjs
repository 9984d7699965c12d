// A room in the Third House of Soviets, March 1921: a cell of the old seminary, groin-vaulted, four iron beds, one lamp, a window of snow.
// The delegates live here between the sittings. A strip of banner has become a curtain: the one red mass. In the corner by the
// window a pale rectangle where the icons hung.
import { C, W, H, rnd, poly, path, rect, circ, gd, gouge, line, cut, lerp, group, clip, saveScene } from './lib.mjs';
import { stage, bust, rays } from './lib-b.mjs';

const S = stage({ pos: [0.2, 1.66, -2.9], look: [-0.45, 1.4, 3], fov: 56, cx: 600, cy: 452, roll: -0.018 });
const HALF = 2.55, SPRING = 1.95, RISE = 1.45, BACK = 5.1, BAY = 2.7, FIRST = BACK - 3 * BAY;
const vault = (x) => SPRING + RISE * Math.sqrt(Math.max(0, 1 - (x / HALF) ** 2)); // height of the vault over x
const lerp3 = (a, b, t) => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];
const LAMP = [-0.42, 1.12, 1.5];

// ---------------------------------------------------------------- L0 end wall and window, L1 vault and side walls
function endWall() {
  const arch = Array.from({ length: 25 }, (_, i) => { const x = lerp(-HALF, HALF, i / 24); return [x, vault(x), BACK]; });
  let s = rect(0, 0, W, H, C.blueDk) + S.face([[-HALF, 0, BACK], ...arch, [HALF, 0, BACK]], C.blue);
  s += S.hatch([-HALF, 0.1, BACK - 0.01], [2 * HALF, 0, 0], [0, 2.6, 0], { gap: 0.13, len: 0.7, w: 0.03, col: C.blueLo, den: (a, b) => 0.2 + 0.6 * Math.abs(a - 0.42) + 0.3 * b, seed: 3 });
  s += S.face([[-1.5, 0.9, BACK - 0.01], [0.9, 0.9, BACK - 0.01], [0.7, 1.9, BACK - 0.01], [-1.4, 1.9, BACK - 0.01]], C.blueHi, 'opacity=".4"');
  // window: deep splayed embrasure, arched
  const win = (x0, x1, y0, y1, z, n = 10) => { const P = [[x0, y0, z]]; for (let i = 0; i <= n; i++) { const t = i / n, x = lerp(x0, x1, t); P.push([x, y1 + 0.30 * Math.sin(Math.PI * t), z]); } P.push([x1, y0, z]); return P; };
  s += S.face(win(-0.62, 0.62, 0.98, 2.2, BACK), C.blueHi) + S.face([[-0.62, 0.98, BACK], [0.62, 0.98, BACK], [0.46, 1.08, BACK + 0.5], [-0.46, 1.08, BACK + 0.5]], C.paper);
  s += S.face([[0.62, 0.98, BACK], [0.62, 2.2, BACK], [0.46, 2.15, BACK + 0.5], [0.46, 1.08, BACK + 0.5]], C.blueLo);
  const glass = S.project(win(-0.46, 0.46, 1.08, 2.15, BACK + 0.5));
  const xs = glass.map((p) => p[0]), ys = glass.map((p) => p[1]), X0 = Math.min(...xs), X1 = Math.max(...xs), Y0 = Math.min(...ys), Y1 = Math.max(...ys), wx = (t) => lerp(X0, X1, t), wy = (t) => lerp(Y1, Y0, t);
  let o = rect(X0, Y0, X1 - X0, Y1 - Y0, C.blueDk) + poly([[wx(0), wy(0.34)], [wx(0.2), wy(0.44)], [wx(0.42), wy(0.33)], [wx(0.42), wy(0.5)], [wx(0.52), wy(0.62)], [wx(0.62), wy(0.5)], [wx(0.62), wy(0.3)], [wx(1), wy(0.38)], [wx(1), wy(0)], [wx(0), wy(0)]], C.blueLo);
  o += line(wx(0.52), wy(0.62), wx(0.52), wy(0.74), 3, C.blueLo) + poly([[wx(0), wy(0.16)], [wx(0.4), wy(0.22)], [wx(1), wy(0.12)], [wx(1), wy(0)], [wx(0), wy(0)]], C.paperHi);
  const r = rnd(5);
  for (let i = 0; i < 60; i++) { const x = wx(r()), y = wy(r()); o += gouge(x, y, x - 5 - 4 * r(), y + 11 + 8 * r(), 3.4, i % 3 ? C.paper : C.blueHi); }
  s += clip(glass, o) + S.seg([0, 1.08, BACK + 0.48], [0, 2.43, BACK + 0.48], 0.05, C.ink) + S.seg([-0.46, 1.78, BACK + 0.48], [0.46, 1.78, BACK + 0.48], 0.045, C.ink) + S.seg([-0.46, 1.4, BACK + 0.48], [0.46, 1.4, BACK + 0.48], 0.03, C.ink);
  // kettle and a loaf on the sill
  const [kx, ky] = S.p([-0.25, 1.03, BACK + 0.2]);
  s += path(`M${kx - 12} ${ky} C${kx - 16} ${ky - 14} ${kx - 8} ${ky - 22} ${kx} ${ky - 22} C${kx + 8} ${ky - 22} ${kx + 16} ${ky - 14} ${kx + 12} ${ky}Z`, C.ink) + `<path d="M${kx - 10} ${ky - 20} C${kx - 8} ${ky - 36} ${kx + 8} ${ky - 36} ${kx + 10} ${ky - 20}" fill="none" stroke="${C.ink}" stroke-width="2.4"/>`;
  // icon corner: two pale shapes and the bare shelf
  s += S.face([[-1.72, 2.05, BACK - 0.02], [-1.16, 2.05, BACK - 0.02], [-1.16, 2.72, BACK - 0.02], [-1.72, 2.72, BACK - 0.02]], C.paperLo) + S.face([[-1.06, 2.14, BACK - 0.02], [-0.78, 2.14, BACK - 0.02], [-0.78, 2.52, BACK - 0.02], [-1.06, 2.52, BACK - 0.02]], C.blueHi) + S.seg([-1.8, 1.98, BACK - 0.1], [-0.72, 1.98, BACK - 0.1], 0.05, C.ochreLo);
  return s;
}
function shell() {
  let s = '';
  s += S.face([[-HALF, 0, FIRST], [HALF, 0, FIRST], [HALF, 0, BACK], [-HALF, 0, BACK]], C.blueDk);
  // the pool of lamplight on the boards: hard-edged, two steps, with the shadow of the table in it
  const pool = (r, n = 14) => Array.from({ length: n }, (_, i) => { const a = (i / n) * Math.PI * 2 + 0.1; return [-0.4 + r * 1.12 * Math.cos(a), 0.001, 1.25 + r * Math.sin(a)]; });
  s += S.face(pool(2.05), C.ochreLo) + S.face([[-1.3, 0.002, 1.08], [0.58, 0.002, 1.08], [0.7, 0.002, 1.95], [-1.45, 0.002, 1.95]], C.ink, 'opacity=".5"');
  s += S.hatch([-HALF, 0, -1.9], [0, 0, BACK + 1.9], [2 * HALF, 0, 0], { gap: 0.22, len: 1.2, w: 0.04, col: C.ink, den: (a, b) => 0.4 + 0.3 * Math.abs(b - 0.42), seed: 6 });
  for (const e of [-1, 1]) s += S.face([[e * HALF, 0, FIRST], [e * HALF, 0, BACK], [e * HALF, SPRING, BACK], [e * HALF, SPRING, FIRST]], C.blueLo) + S.face([[e * HALF, 0, FIRST], [e * HALF, 0, BACK], [e * HALF, 1.05, BACK], [e * HALF, 1.05, FIRST]], C.blueDk);
  for (let b = 2; b >= 0; b--) {
    const z0 = FIRST + b * BAY, z1 = z0 + BAY, zc = (z0 + z1) / 2, N = 30;
    const trans = (z) => Array.from({ length: N + 1 }, (_, i) => { const x = lerp(-HALF, HALF, i / N); return [x, vault(x), z]; });
    const half = (ex, zz) => Array.from({ length: N + 1 }, (_, i) => { const t = i / N; const x = ex * HALF * (1 - t); return [x, vault(x), lerp(zz, zc, t)]; }); // corner -> crown
    const wallArch = (e) => Array.from({ length: N + 1 }, (_, i) => { const t = lerp(-1, 1, i / N); return [e * HALF, SPRING + RISE * Math.sqrt(1 - t * t), zc + (t * BAY) / 2]; });
    const near = b === 1 ? 1 : 0;
    // four webs: the ones that look at the lamp are paper, the others step down
    const web = (P, col) => S.face(P, col);
    s += web([...half(-1, z1), ...half(1, z1).reverse(), ...trans(z1).reverse()], b === 0 ? C.blueLo : C.blue);
    s += web([...half(-1, z0), ...half(1, z0).reverse(), ...trans(z0).reverse()], b === 2 ? C.blueHi : b === 1 ? C.paperLo : C.blueDk);
    s += web([...wallArch(-1), ...half(-1, z1), ...half(-1, z0).reverse()], near ? C.ash : b === 2 ? C.blue : C.blueDk);
    s += web([...wallArch(1), ...half(1, z1), ...half(1, z0).reverse()], near ? C.paper : b === 2 ? C.blueHi : C.blueLo);
    // lunette walls under the side arches
    for (const e of [-1, 1]) s += S.face([...wallArch(e), [e * HALF, SPRING - 0.02, z1], [e * HALF, SPRING - 0.02, z0]], C.blueLo);
    // cuts that follow the curve of the vault
    const r = rnd(20 + b);
    let d = '';
    for (let k = 0; k < 60; k++) {
      const zz = lerp(z0 + 0.1, z1 - 0.1, r());
      const reach = HALF * Math.abs(zz - zc) / (BAY / 2), x = (r() * 2 - 1) * reach * 0.8, L = 0.35 + 0.4 * r();
      const a = S.p([x, vault(x) - 0.005, zz]), q = S.p([Math.min(reach, x + L), vault(Math.min(reach, x + L)) - 0.005, zz]);
      d += gd(a[0], a[1], q[0], q[1], 4 + 2 * r(), -4);
    }
    s += path(d, b === 2 ? C.blue : b === 1 ? C.ash2 : C.blueLo);
    // ribs
    const rib = (P, w, col) => P.slice(0, -1).map((p, i) => S.seg(p, P[i + 1], w, col).replace('/>', `stroke="${col}" stroke-width="1.2"/>`)).join(''); // the stroke closes hairline seams
    for (const e of [-1, 1]) for (const z of [z0, z1]) s += rib(half(e, z), 0.07, b === 0 ? C.blueHi : C.paperHi);
    s += rib(trans(z0), 0.2, b === 1 ? C.ash : C.blue) + rib(trans(z0).map(([x, y, z]) => [x, y, z + 0.06]), 0.035, C.blueLo);
    for (const e of [-1, 1]) s += S.seg([e * (HALF - 0.03), 0, z0], [e * (HALF - 0.03), SPRING, z0], 0.26, e < 0 ? C.blue : b === 0 ? C.blue : C.blueHi) + S.seg([e * (HALF - 0.05), SPRING, z0], [e * (HALF - 0.05), SPRING + 0.06, z0], 0.42, b === 0 ? C.blueHi : C.paperLo);
  }
  return s;
}

// ---------------------------------------------------------------- furniture
/** Iron bed along the wall, foot end towards us. */
function bed(x0, x1, z0, z1, { blanket = C.blueLo, stripe = C.ash, rim = C.blueHi, dim = false } = {}) {
  const iron = C.ink;
  const end = (z, h) => {
    let g = '';
    const N = 10, arc = Array.from({ length: N + 1 }, (_, i) => { const t = i / N; return [lerp(x0, x1, t), h * 0.72 + h * 0.28 * Math.sin(Math.PI * t), z]; });
    for (let i = 0; i < N; i++) g += S.seg(arc[i], arc[i + 1], 0.05, iron);
    for (const x of [x0, x1]) g += S.seg([x, 0, z], [x, h * 0.72, z], 0.05, iron);
    for (let i = 1; i < 5; i++) { const t = i / 5; g += S.seg([lerp(x0, x1, t), 0.42, z], [lerp(x0, x1, t), h * 0.72 + h * 0.28 * Math.sin(Math.PI * t), z], 0.028, iron); }
    const a = S.p(arc[2]), b = S.p(arc[7]);
    return g + S.seg([x0, 0.42, z], [x1, 0.42, z], 0.04, iron) + gouge(a[0], a[1] - 3, b[0], b[1] - 3, 3.4, rim, -8);
  };
  let s = S.face([[x0, 0, z0], [x1, 0, z0], [x1, 0, z1], [x0, 0, z1]], C.ink, 'opacity=".55"') + end(z1, 1.12);
  s += S.box([x0 + 0.04, 0.36, z0], [x1 - 0.04, 0.56, z1], dim ? { front: C.blueLo, top: C.blue, left: C.blueHi, right: C.blueLo } : { front: C.ash, top: C.paper, left: C.ash, right: C.paperLo });
  s += S.box([x0 + 0.12, 0.56, z1 - 0.5], [x1 - 0.12, 0.68, z1 - 0.08], dim ? { front: C.blue, top: C.blueHi, left: C.paperLo, right: C.blueLo } : { front: C.ash, top: C.paperHi, left: C.ash, right: C.paperLo });
  s += S.face([[x0 + 0.02, 0.575, z0], [x1 - 0.02, 0.575, z0], [x1 - 0.02, 0.575, z1 - 0.62], [x0 + 0.02, 0.575, z1 - 0.62]], blanket) + S.face([[x1 - 0.02, 0.575, z0], [x1 - 0.02, 0.575, z1 - 0.62], [x1 + 0.02, 0.22, z1 - 0.66], [x1 + 0.02, 0.26, z0]], blanket === C.blueLo ? C.blueDk : C.ochreLo) + S.face([[x0 + 0.02, 0.575, z0], [x0 + 0.02, 0.575, z1 - 0.62], [x0 - 0.02, 0.22, z1 - 0.66], [x0 - 0.02, 0.26, z0]], blanket === C.blueLo ? C.blueDk : C.ochreLo);
  for (const t of [0.1, 0.16]) s += S.seg([x0, 0.58, lerp(z1 - 0.62, z0, t)], [x1, 0.58, lerp(z1 - 0.62, z0, t)], 0.03, stripe);
  return [s, end(z0, 0.86)];
}
function farBeds() {
  let s = '';
  const [a, a2] = bed(-2.4, -1.5, 2.7, 4.75), [b, b2] = bed(1.5, 2.4, 2.7, 4.75, { blanket: C.khaki, stripe: C.ink, dim: true });
  s += a + a2 + b + b2;
  // the curtain: a strip of congress banner pegged to a cord, half of a word still on it
  const z = 2.45, x0 = -2.5, x1 = -1.12, yT = 2.04, yB = 0.72, N = 12;
  s += S.seg([-2.55, 2.12, z], [2.55, 2.16, z], 0.014, C.ink);
  const top = [], bot = [];
  for (let i = 0; i <= N; i++) { const t = i / N, x = lerp(x0, x1, t); top.push(S.p([x, yT + (i % 3 === 0 ? 0.05 : -0.02), z])); bot.push(S.p([x, yB + 0.04 * Math.sin(i * 1.9), z])); }
  const cloth = [...top, ...bot.reverse()];
  s += poly(cloth, C.red) + clip(cloth, S.letters('ЗДРАВСТВУЕТ', [x0 - 0.42, 1.30, z - 0.01], [1, 0, 0], [0, 1, 0], { font: 'oswald', weight: 700, m: 0.40, track: 6 }, C.paperHi));
  for (let i = 1; i < 9; i++) { const x = lerp(x0, x1, i / 9), p = S.p([x, yT - 0.02, z]), q = S.p([x + 0.03 * (i % 2 ? 1 : -1), yB + 0.1 + 0.3 * ((i * 5) % 3) / 3, z]); s += gouge(p[0], p[1], q[0], q[1], 7, C.redLo, i % 2 ? 4 : -3); }
  for (const t of [0, 0.25, 0.5, 0.75, 1]) { const p = S.p([lerp(x0, x1, t), yT + 0.06, z]); s += rect(p[0] - 2, p[1] - 10, 4, 14, C.paperLo); }
  // foot-cloths drying further along the cord
  for (const [x, w, h] of [[0.95, 0.26, 0.5], [1.3, 0.24, 0.46], [1.72, 0.34, 0.6]]) s += S.face([[x, 2.13, z], [x + w, 2.13, z], [x + w - 0.03, 2.13 - h, z], [x + 0.04, 2.1 - h, z]], C.paper) + S.cut1([x + 0.08, 2.1, z], [x + 0.1, 2.2 - h, z], 4, C.ash, 2);
  return s;
}
function company() {
  const y = 0.76;
  let s = '';
  // lamp light: a flat wedge on wall and vault behind, cut into rays
  const [lx, ly] = S.p(LAMP);
  s += rays(lx, ly - 10, { a0: Math.PI * 1.08, a1: Math.PI * 1.92, r0: 58, r1: 150, n: 26, w: 5, col: C.ochre, seed: 4 });
  // two at the table, facing us: he in a jacket, she in a kerchief; the stool in front is yours
  const [ax, ay] = S.p([-1.02, 1.24, 2.0]), [bx, by] = S.p([0.26, 1.22, 2.0]), k = (0.33 * S.unit([-0.4, 1.2, 2])) / 118;
  s += bust(9, 35, { x: ax, y: ay, s: k, kind: 'jacket', coat: C.ink, shirt: C.paper, light: C.ochre, drop: 262 });
  s += bust(5, -35, { x: bx, y: by, s: k, kind: 'blouse', coat: C.blueDk, shirt: C.paper, light: C.ochre, drop: 262, headOpt: { red: C.paperHi } });
  // below the table: the bench they share, his boots, her skirt
  const leg = (x, w, col) => S.face([[x - w, 0.06, 1.86], [x + w, 0.06, 1.86], [x + w, 0.6, 1.9], [x - w, 0.6, 1.9]], col);
  s += S.box([-1.5, 0.4, 1.95], [0.75, 0.46, 2.25], { front: C.ochreLo, top: C.ochre }) + S.seg([-1.4, 0, 2], [-1.4, 0.42, 2], 0.07, C.ink) + S.seg([0.66, 0, 2], [0.66, 0.42, 2], 0.07, C.ink);
  for (const x of [-1.15, -0.88]) s += leg(x, 0.085, C.ink) + S.face([[x - 0.1, 0, 1.78], [x + 0.1, 0, 1.78], [x + 0.09, 0.14, 1.86], [x - 0.09, 0.14, 1.86]], C.ink);
  s += S.face([[0.0, 0.12, 1.84], [0.52, 0.12, 1.84], [0.46, 0.66, 1.9], [0.05, 0.66, 1.9]], C.blueDk) + [0.1, 0.22, 0.36].map((x) => S.cut1([x, 0.14, 1.83], [x + 0.02, 0.6, 1.88], 4, C.blue)).join('') + S.face([[0.08, 0, 1.8], [0.24, 0, 1.8], [0.24, 0.12, 1.84], [0.08, 0.12, 1.84]], C.ink) + S.face([[0.3, 0, 1.8], [0.46, 0, 1.8], [0.46, 0.12, 1.84], [0.3, 0.12, 1.84]], C.ink);
  const x0 = -1.25, x1 = 0.55, z0 = 1.15, z1 = 1.8;
  for (const [x, z] of [[x0 + 0.08, z1 - 0.06], [x1 - 0.08, z1 - 0.06], [x0 + 0.08, z0 + 0.06], [x1 - 0.08, z0 + 0.06]]) s += S.seg([x, 0, z], [x, y, z], 0.07, C.ink);
  s += S.box([x0, y - 0.07, z0], [x1, y, z1], { front: C.ink, top: C.ochre, left: C.ink, right: C.ink }) + S.hatch([x0, y, z0], [x1 - x0, 0, 0], [0, 0, z1 - z0], { gap: 0.09, len: 0.5, w: 0.018, col: C.ochreLo, den: (a) => 0.2 + Math.abs(a - 0.45), seed: 9 });
  // on it: mandate cards, bread, a mug, newspaper sheets
  const sheet = (x, z, w, d, col) => S.face([[x, y + 0.006, z], [x + w, y + 0.006, z + 0.03], [x + w - 0.03, y + 0.006, z + d], [x - 0.02, y + 0.006, z + d - 0.03]], col);
  s += sheet(-1.1, 1.25, 0.42, 0.3, C.paperHi) + [0, 1, 2].map((i) => S.seg([-1.05, y + 0.01, 1.33 + i * 0.075], [i === 0 ? -0.85 : -0.76, y + 0.01, 1.35 + i * 0.075], 0.009, C.ink)).join('') + sheet(0.2, 1.26, 0.13, 0.17, C.red) + S.seg([0.23, y + 0.01, 1.36], [0.3, y + 0.01, 1.37], 0.018, C.paper) + sheet(0.02, 1.5, 0.34, 0.2, C.paper);
  const [mx, my] = S.p([-0.05, y, 1.35]);
  s += poly([[mx - 10, my], [mx + 10, my], [mx + 11, my - 24], [mx - 11, my - 24]], C.paperHi, `stroke="${C.ink}" stroke-width="2"`) + `<path d="M${mx + 11} ${my - 20} C${mx + 22} ${my - 20} ${mx + 22} ${my - 6} ${mx + 10} ${my - 6}" fill="none" stroke="${C.ink}" stroke-width="3"/>`;
  const [cx, cy] = S.p([0.34, y, 1.62]);
  s += path(`M${cx - 32} ${cy} C${cx - 34} ${cy - 20} ${cx - 18} ${cy - 27} ${cx} ${cy - 26} C${cx + 14} ${cy - 26} ${cx + 20} ${cy - 18} ${cx + 20} ${cy}Z`, C.ink) + poly([[cx + 20, cy], [cx + 20, cy - 16], [cx + 10, cy - 24], [cx + 4, cy]], C.khaki) + gouge(cx - 24, cy - 14, cx, cy - 23, 4, C.ochreLo);
  // kerosene lamp: glass, flame, tin reservoir
  const by2 = S.p([LAMP[0], y, LAMP[2]])[1];
  s += poly([[lx - 17, by2], [lx + 17, by2], [lx + 11, by2 - 18], [lx - 11, by2 - 18]], C.ink) + rect(lx - 14, by2 - 30, 28, 13, C.ochreLo) + path(`M${lx - 9} ${by2 - 30} C${lx - 24} ${by2 - 52} ${lx - 12} ${by2 - 70} ${lx - 8} ${by2 - 96} L${lx + 8} ${by2 - 96} C${lx + 12} ${by2 - 70} ${lx + 24} ${by2 - 52} ${lx + 9} ${by2 - 30}Z`, C.paperHi) + path(`M${lx - 6} ${by2 - 32} C${lx - 12} ${by2 - 46} ${lx - 2} ${by2 - 54} ${lx} ${by2 - 70} C${lx + 4} ${by2 - 54} ${lx + 12} ${by2 - 46} ${lx + 6} ${by2 - 32}Z`, C.ochre) + gouge(lx - 13, by2 - 44, lx - 7, by2 - 92, 3, C.blueHi);
  // your stool, empty
  s += S.seg([-0.52, 0, 0.52], [-0.48, 0.46, 0.56], 0.05, C.ink) + S.seg([-0.12, 0, 0.52], [-0.16, 0.46, 0.56], 0.05, C.ink) + S.seg([-0.46, 0, 0.84], [-0.46, 0.46, 0.82], 0.045, C.ink) + S.seg([-0.18, 0, 0.84], [-0.18, 0.46, 0.82], 0.045, C.ink) + S.box([-0.54, 0.44, 0.5], [-0.1, 0.49, 0.88], { front: C.ink, top: C.ochre, left: C.ink, right: C.ink });
  return s;
}
function nearBeds() {
  let s = '';
  // right bed, made and calm, mostly under the reading sheet
  const [b, b2] = bed(1.45, 2.4, -1.5, 0.6, { blanket: C.blueLo, stripe: C.blue, dim: true });
  s += b + b2;
  // left bed: the youngest is asleep under a greatcoat, boots on. The coat is a row of arched sections, each side its own tone.
  const Z0 = -0.35, Z1 = 1.7, xc = -1.9;
  const [a, a2] = bed(-2.4, -1.4, Z0, Z1, { blanket: C.khaki, stripe: C.ink });
  s += a;
  const prof = [[1.28, 0.30, 0.10], [1.18, 0.42, 0.25], [1.0, 0.45, 0.31], [0.78, 0.42, 0.27], [0.5, 0.38, 0.24], [0.25, 0.36, 0.30], [0.05, 0.34, 0.27], [-0.14, 0.36, 0.17]];
  const arc = ([z, w, h], e) => Array.from({ length: 9 }, (_, i) => { const t = (i / 8) * Math.PI / 2; return [xc + e * w * Math.cos(t), 0.575 + h * Math.sin(t), z]; });
  const [hx, hy] = S.p([xc - 0.05, 0.80, 1.36]); // only hair on the pillow
  s += path(`M${hx - 24} ${hy + 22} C${hx - 34} ${hy - 8} ${hx - 14} ${hy - 26} ${hx + 6} ${hy - 23} C${hx + 28} ${hy - 20} ${hx + 30} ${hy + 6} ${hx + 22} ${hy + 22}Z`, C.ink) + gouge(hx - 16, hy - 2, hx + 12, hy - 16, 3, C.ash, -4) + gouge(hx - 14, hy + 6, hx + 18, hy - 6, 3, C.ash, -4);
  for (let i = 0; i < prof.length - 1; i++) for (const e of [-1, 1]) {
    const A = arc(prof[i], e), B = arc(prof[i + 1], e);
    s += S.face([...A, ...B.reverse()], e < 0 ? C.ink : C.blueLo);
    if (e > 0) { const p = S.p(A[6]), q = S.p(A[2]); s += gouge(p[0], p[1], q[0], q[1] + 4, 6, i % 2 ? C.ink : C.blueHi, -6); } else { const p = S.p(A[7]), q = S.p(A[3]); s += gouge(p[0], p[1], q[0], q[1], 4, C.blueLo, 4); }
  }
  s += S.face([...arc(prof[7], -1), ...arc(prof[7], 1).reverse()], C.ink);
  const collar = S.p([xc + 0.34, 0.66, 1.16]), crown = S.p([xc, 0.86, 1.2]);
  s += gouge(crown[0] - 20, crown[1] + 6, collar[0], collar[1], 9, C.ochreLo, -8);
  s += a2;
  // boots over the end of the bed, soles to us
  for (const [x, e] of [[-2.04, -10], [-1.78, 12]]) {
    const [q, t] = S.p([x, 0.9, Z0]);
    s += group(`rotate(${e} ${q.toFixed(1)} ${t.toFixed(1)})`, path(`M${q - 22} ${t + 42} C${q - 29} ${t + 6} ${q - 27} ${t - 42} ${q} ${t - 46} C${q + 27} ${t - 42} ${q + 29} ${t + 6} ${q + 22} ${t + 42} C${q + 10} ${t + 49} ${q - 10} ${t + 49} ${q - 22} ${t + 42}Z`, C.ink) + path(`M${q - 15} ${t + 34} C${q - 20} ${t + 4} ${q - 18} ${t - 32} ${q} ${t - 36} C${q + 18} ${t - 32} ${q + 20} ${t + 4} ${q + 15} ${t + 34}Z`, C.ochreLo) + rect(q - 17, t + 11, 34, 5, C.ink) + circ(q + 2, t - 10, 5, C.ink) + gouge(q - 11, t + 28, q - 13, t - 20, 3, C.khaki));
  }
  // greatcoats on a nail, left, cropped by the frame
  return s + group('translate(44 196) scale(.62)', coats(0, 0));
}
function coats(x, y) {
  const q = (a, b) => `${x + a} ${y + b}`;
  let s = rect(x - 70, y - 34, 240, 12, C.ochreLo) + gouge(x - 66, y - 31, x + 168, y - 31, 4, C.ochre);
  s += path(`M${q(86, -20)} C${q(60, 6)} ${q(52, 30)} ${q(50, 70)} L${q(40, 400)} L${q(150, 404)} C${q(152, 280)} ${q(140, 120)} ${q(128, 40)} C${q(122, 12)} ${q(108, -8)} ${q(86, -20)}Z`, C.ochreLo) + gouge(x + 116, y + 30, x + 136, y + 390, 6, C.khaki, -6) + gouge(x + 96, y + 20, x + 104, y + 396, 5, C.ink, -3);
  s += path(`M${q(0, -26)} C${q(-28, 0)} ${q(-58, 8)} ${q(-70, 44)} C${q(-86, 160)} ${q(-92, 320)} ${q(-96, 470)} L${q(84, 476)} C${q(84, 330)} ${q(80, 160)} ${q(62, 40)} C${q(52, 8)} ${q(26, 0)} ${q(0, -26)}Z`, C.ink);
  s += path(`M${q(-36, 4)} L${q(0, 44)} L${q(36, 4)} L${q(46, 40)} L${q(4, 96)} L${q(-8, 96)} L${q(-46, 40)}Z`, C.blueLo);
  s += [[58, 60, 74, 460, 7, -6], [-2, 100, -4, 470, 6, 2], [40, 120, 50, 450, 5, -3], [-40, 120, -52, 460, 5, 3], [-64, 60, -84, 440, 5, 5]].map(([a, b, c, d, w, bo]) => gouge(x + a, y + b, x + c, y + d, w, bo < -5 ? C.ochre : C.blueHi, bo)).join('') + [150, 210, 270].map((v) => circ(x + 10, y + v, 5, C.ochre)).join('');
  s += path(`M${q(-58, 300)} L${q(-14, 306)} L${q(-14, 320)} L${q(-60, 314)}Z`, C.blueLo);
  // cap on the same nail
  s += path(`M${q(-44, -36)} C${q(-50, -66)} ${q(-6, -82)} ${q(30, -70)} C${q(56, -62)} ${q(60, -44)} ${q(48, -32)} L${q(34, -22)} L${q(-40, -20)}Z`, C.blueLo) + path(`M${q(10, -24)} C${q(34, -30)} ${q(58, -20)} ${q(62, -8)} C${q(42, -10)} ${q(24, -12)} ${q(8, -16)}Z`, C.ink) + gouge(x - 36, y - 44, x + 40, y - 52, 4, C.blueHi, -8);
  return s;
}

await saveScene({
  id: 'dormitory', title: 'A room in the Third House of Soviets, March 1921', focus: [0.27, 0.5], effects: ['lamp', 'dust'], lamp: [0.358, 0.594, 0.16], period: '1919',
  alt: 'A vaulted room of an old seminary with four iron beds and a snowy window: a man and a woman sit at a table under a kerosene lamp before an empty stool, someone sleeps in his boots under a greatcoat, coats hang on a nail, and a strip of red banner serves as a curtain.',
}, [{ depth: 0, body: endWall() }, { depth: 0.15, body: shell() }, { depth: 0.45, body: farBeds() }, { depth: 0.7, body: company() }, { depth: 1.1, body: nearBeds() }]);
