// The room of the Metalworkers' Union, night, one lamp, the blind down. Everything that this union is lies on its shelves: samples, folders,
// gauges behind glass, a safe. The light reaches the desk and the faces round it and little else; the banner stands rolled up in its corner
// and is the only red. A half-round file is stuck in the wood and carries a cap; the portrait frame is empty.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, group, lerp, saveScene } from './lib.mjs';
import { stage, bust, head, back, cone, rays } from './lib-b.mjs';

const S = stage({ pos: [0.35, 2.05, -2.1], look: [0.1, 1.1, 4], fov: 58, cx: 490, cy: 435, roll: 0.03 });
const xl = -2.2, xr = 4.6, zb = 3.2, top = 3.25;
const F = (x0, y0, x1, y1, z, fill, extra) => S.face([[x0, y0, z], [x0, y1, z], [x1, y1, z], [x1, y0, z]], fill, extra);
const r = rnd(8);

// ---- L0: the shell of the room
let L0 = rect(0, 0, W, H, C.ink);
L0 += F(xl, 0, xr, top, zb, C.blueDk) + S.face([[xl, 0, -2], [xl, top, -2], [xl, top, zb], [xl, 0, zb]], C.ink) + S.face([[xr, 0, -2], [xr, top, -2], [xr, top, zb], [xr, 0, zb]], C.ink) + S.face([[xl, 0, -2], [xr, 0, -2], [xr, 0, zb], [xl, 0, zb]], C.ink);
// what the shade lets through: a wedge on the wall, a pool on the floor
L0 += S.face([[-0.35, 2.2, zb - 0.01], [0.95, 2.2, zb - 0.01], [2.7, 0, zb - 0.01], [xl, 0, zb - 0.01], [xl, 0.75, zb - 0.01]], C.blueLo) + S.face([[xl, 0.005, -0.4], [1.9, 0.005, -0.8], [3.0, 0.005, 0.9], [2.9, 0.005, zb - 0.3], [2.6, 0.005, zb], [xl, 0.005, zb]], C.ochreLo);
L0 += S.hatch([xl, 0.01, -1.8], [0, 0, 5], [4.9, 0, 0], { gap: 0.2, len: 1.6, w: 0.02, col: C.ink, den: () => 0.8, seed: 4 }) + S.hatch([2.3, 0.012, -1.6], [0, 0, 4.7], [2.3, 0, 0], { gap: 0.21, len: 1.5, w: 0.02, col: C.ochreLo, den: (a, b) => 0.75 - 0.5 * b, seed: 14 });
L0 += S.hatch([1.9, 0.1, zb - 0.01], [0, 3.1, 0], [xr - 1.9, 0, 0], { gap: 0.16, len: 0.9, w: 0.03, col: C.ink, den: (a, b) => 0.4 + 0.5 * b, seed: 5 }) + S.hatch([xl, 2.3, zb - 0.01], [4.2, 0, 0], [0, 0.95, 0], { gap: 0.14, len: 0.6, w: 0.022, col: C.ink, den: (a, b) => 0.6 * b, seed: 6 }) + S.hatch([xr - 0.01, 0, -1.5], [0, 0, 4.7], [0, 3.2, 0], { gap: 0.24, len: 1.1, w: 0.02, col: C.blueDk, den: () => 0.6, seed: 7 }) + S.hatch([xl + 0.01, 0, -1], [0, 0, 4.2], [0, 3.2, 0], { gap: 0.24, len: 1, w: 0.02, col: C.blueDk, den: () => 0.6, seed: 17 });

// ---- L1: along the wall: window with its blind, shelves, glass case, frame, safe, coats
let L1 = '';
const win = { x0: -1.72, x1: -0.5, y0: 0.92, y1: 2.72 };
{
  L1 += F(win.x0 - 0.1, win.y0, win.x1 + 0.1, win.y1 + 0.1, zb - 0.02, C.ochreLo) + F(win.x0, win.y0, win.x1, win.y1, zb - 0.01, C.ink);
  // the blind: lit from the room, lower edge not quite on the sill: a finger of night below it
  L1 += F(win.x0 + 0.03, win.y0 + 0.02, win.x1 - 0.03, win.y1 - 0.02, zb - 0.03, C.khaki) + S.face([[win.x0 + 0.25, win.y0 + 0.02, zb - 0.035], [win.x1 - 0.03, win.y0 + 0.02, zb - 0.035], [win.x1 - 0.03, win.y1 - 0.25, zb - 0.035]], C.spill);
  L1 += S.hatch([win.x0 + 0.05, win.y0 + 0.12, zb - 0.04], [0, 1.6, 0], [1.1, 0, 0], { gap: 0.1, len: 0.5, w: 0.014, col: C.ochreLo, den: (a, b) => 0.6 * (1 - b) + 0.15, seed: 9 }) + S.seg([win.x0 + 0.02, win.y0 + 0.04, zb - 0.04], [win.x1 - 0.02, win.y0 + 0.04, zb - 0.04], 0.03, C.ochreLo) + S.seg([win.x0, win.y1, zb - 0.05], [win.x1, win.y1, zb - 0.05], 0.07, C.ink);
  const c = S.p([(win.x0 + win.x1) / 2 + 0.2, win.y0 + 0.04, zb - 0.05]); L1 += line(c[0], c[1], c[0] + 2, c[1] + 8, 2, C.ink);
}
// shelves: samples of metal below, folders above
{
  const x0 = -0.22, x1 = 0.98, z = zb - 0.3, rows = [0.5, 0.92, 1.32, 1.72, 2.12, 2.52];
  L1 += F(x0, 0, x1, 2.56, zb - 0.02, C.ink);
  rows.slice(0, 5).forEach((y, j) => {
    let x = x0 + 0.06; const e = rnd(40 + j * 3);
    while (x < x1 - 0.1) {
      const yy = y + 0.02, room = x1 - 0.05 - x;
      if (j >= 2) { // folders, some leaning, numbered backs
        const w = 0.05 + 0.06 * e(), h = 0.25 + 0.1 * e(), col = [C.khaki, C.paperLo, C.blue, C.ochreLo, C.ash, C.blueHi][Math.floor(e() * 6)], ln = e() < 0.12 ? 0.07 : 0;
        if (w > room) break;
        L1 += S.face([[x, yy, z], [x + ln, yy + h, z], [x + w + ln, yy + h, z], [x + w, yy, z]], col) + F(x + w * 0.25 + ln * 0.6, yy + h * 0.62, x + w * 0.75 + ln * 0.6, yy + h * 0.82, z - 0.01, col === C.paperLo || col === C.ash ? C.ink : C.paper) + S.cut1([x + w + 0.002, yy, z - 0.01], [x + w + ln + 0.002, yy + h, z - 0.01], 2, C.ink);
        x += w + 0.012 + ln * 1.4 + (e() < 0.15 ? 0.06 : 0);
      } else { // samples: bars, a toothed wheel, a ring, a shell case, a stepped shaft
        const kind = Math.floor(e() * 5), cx = (q) => x + q, P = (a, b) => S.p([a, b, z]), u = S.unit([x, yy, z]);
        if (room < 0.2) break;
        if (kind === 0) { L1 += circ(...P(cx(0.11), yy + 0.11), 0.11 * u, C.blueHi) + Array.from({ length: 12 }, (_, i) => { const a = P(cx(0.11), yy + 0.11); return line(a[0], a[1], a[0] + Math.cos(i * 0.5236) * 0.128 * u, a[1] + Math.sin(i * 0.5236) * 0.128 * u, 4, C.blueHi); }).join('') + circ(...P(cx(0.11), yy + 0.11), 0.075 * u, C.blueLo) + circ(...P(cx(0.11), yy + 0.11), 0.03 * u, C.ink); x += 0.27; }
        else if (kind === 1) { for (let i = 0; i < 3; i++) L1 += F(x + i * 0.05, yy, x + i * 0.05 + 0.035, yy + 0.3 - i * 0.07, z, i % 2 ? C.blue : C.blueHi); x += 0.18; }
        else if (kind === 2) { L1 += F(x, yy, x + 0.2, yy + 0.05, z, C.ochre) + F(x + 0.04, yy + 0.05, x + 0.16, yy + 0.13, z, C.ochreLo) + F(x + 0.075, yy + 0.13, x + 0.125, yy + 0.24, z, C.ochre); x += 0.24; }
        else if (kind === 3) { L1 += path(`M${P(x, yy).join(' ')} L${P(x, yy + 0.2).join(' ')} C${P(x + 0.01, yy + 0.28).join(' ')} ${P(x + 0.035, yy + 0.33).join(' ')} ${P(x + 0.045, yy + 0.34).join(' ')} C${P(x + 0.055, yy + 0.33).join(' ')} ${P(x + 0.08, yy + 0.28).join(' ')} ${P(x + 0.09, yy + 0.2).join(' ')} L${P(x + 0.09, yy).join(' ')}Z`, C.blue) + S.seg([x, yy + 0.06, z], [x + 0.09, yy + 0.06, z], 0.02, C.ochre) + S.cut1([x + 0.02, yy + 0.02, z], [x + 0.02, yy + 0.24, z], 3, C.blueHi); x += 0.13; }
        else { L1 += F(x, yy, x + 0.22, yy + 0.12, z, C.blueLo) + F(x + 0.02, yy + 0.12, x + 0.2, yy + 0.16, z, C.blue) + S.cut1([x + 0.02, yy + 0.03, z], [x + 0.2, yy + 0.1, z], 3, C.blueHi); x += 0.25; }
      }
    }
  });
  for (const y of rows) L1 += S.box([x0, y - 0.03, z], [x1, y + 0.015, zb], { front: C.ochreLo, top: C.ochre, bottom: C.ink });
  for (const x of [x0, x1]) L1 += S.box([x - 0.03, 0, z], [x + 0.03, 2.58, zb], { front: C.ochreLo, left: C.ink, right: C.ink }) + S.cut1([x, 0.4, z - 0.01], [x - 0.004, 2.5, z - 0.01], 2.4, C.ink);
}
// the glass case: gauges in rows on dark cloth, a bar of reflected lamp across the pane
{
  const x0 = 1.12, x1 = 1.92, y0 = 1.0, y1 = 2.3, z = zb - 0.22;
  L1 += S.box([x0 - 0.04, 0, z - 0.02], [x1 + 0.04, 0.96, zb], { front: C.ochreLo, left: C.ink, right: C.ink, top: C.ochre }) + [0.1, 0.53].map((y) => F(x0 + 0.03, y, x1 - 0.03, y + 0.36, z - 0.03, C.ink) + F(x0 + 0.06, y + 0.03, x1 - 0.06, y + 0.33, z - 0.035, C.ochreLo) + circ(...S.p([(x0 + x1) / 2, y + 0.18, z - 0.04]), 4.5, C.ochre)).join('');
  L1 += F(x0 - 0.06, y0 - 0.06, x1 + 0.06, y1 + 0.1, z, C.ochre) + F(x0 - 0.1, y1 + 0.08, x1 + 0.1, y1 + 0.15, z - 0.01, C.ochreLo) + F(x0, y0, x1, y1, z - 0.01, C.blueDk);
  const zz = z - 0.02, P = (x, y) => S.p([x, y, zz]), u = S.unit([x0, y0, zz]);
  // limit gauges (horse-shoes), ring gauges, a calliper, a micrometer
  for (let i = 0; i < 4; i++) { const c = P(x0 + 0.12 + i * 0.185, y1 - 0.2), q = 0.07 * u; L1 += path(`M${c[0] - q} ${c[1] + q} L${c[0] - q} ${c[1]} C${c[0] - q} ${c[1] - q * 1.3} ${c[0] + q} ${c[1] - q * 1.3} ${c[0] + q} ${c[1]} L${c[0] + q} ${c[1] + q} L${c[0] + q * 0.5} ${c[1] + q} L${c[0] + q * 0.5} ${c[1] + 2} C${c[0] + q * 0.4} ${c[1] - q * 0.5} ${c[0] - q * 0.4} ${c[1] - q * 0.5} ${c[0] - q * 0.5} ${c[1] + 2} L${c[0] - q * 0.5} ${c[1] + q}Z`, C.blueHi); }
  for (let i = 0; i < 5; i++) { const c = P(x0 + 0.11 + i * 0.15, y1 - 0.5), q = (0.065 - i * 0.006) * u; L1 += circ(...c, q, C.paperLo) + circ(...c, q * 0.55, C.blueDk); }
  { const a = P(x0 + 0.08, y0 + 0.42), b = P(x1 - 0.1, y0 + 0.46); L1 += line(...a, ...b, 7, C.blueHi) + poly([[a[0] + 4, a[1]], [a[0] + 14, a[1]], [a[0] + 12, a[1] + 32], [a[0] + 7, a[1] + 36]], C.blueHi) + poly([[a[0] + 38, a[1] - 4], [a[0] + 60, a[1] - 5], [a[0] + 58, a[1] + 8], [a[0] + 50, a[1] + 34], [a[0] + 44, a[1] + 36], [a[0] + 40, a[1] + 8]], C.paperLo) + Array.from({ length: 9 }, (_, i) => line(a[0] + 66 + i * 5, a[1] - 5, a[0] + 66 + i * 5, a[1] + 1, 1.4, C.ink)).join(''); }
  for (let i = 0; i < 6; i++) L1 += F(x0 + 0.08 + i * 0.115, y0 + 0.05, x0 + 0.08 + i * 0.115 + 0.05, y0 + 0.2 - (i % 3) * 0.03, zz, i % 2 ? C.ochre : C.blueHi);
  L1 += S.face([[x0 + 0.42, y0, zz - 0.01], [x0 + 0.62, y0, zz - 0.01], [x1, y1 - 0.4, zz - 0.01], [x1, y1 - 0.1, zz - 0.01]], C.paper, 'opacity=".16"') + S.seg([(x0 + x1) / 2, y0, zz - 0.01], [(x0 + x1) / 2, y1, zz - 0.01], 0.03, C.ochre);
}
// empty frame; the safe under it; coats on hooks going off into the dark
L1 += F(2.18, 1.72, 2.72, 2.42, zb - 0.02, C.ink) + F(2.22, 1.76, 2.68, 2.38, zb - 0.03, C.ochreLo) + F(2.26, 1.8, 2.64, 2.34, zb - 0.035, C.paperLo) + S.face([[2.26, 1.8, zb - 0.04], [2.64, 1.8, zb - 0.04], [2.26, 2.2, zb - 0.04]], C.paper);
{
  const x0 = 2.1, x1 = 2.86, h = 1.12, z = zb - 0.62;
  L1 += S.box([x0, 0.06, z], [x1, h, zb - 0.04], { front: C.blueDk, top: C.blue, left: C.ink, right: C.ink }) + F(x0 + 0.07, 0.14, x1 - 0.07, h - 0.08, z - 0.01, C.ink) + F(x0 + 0.1, 0.17, x1 - 0.1, h - 0.11, z - 0.015, C.blueLo);
  const c = S.p([x0 + 0.5, 0.66, z - 0.02]), k = S.p([x0 + 0.26, 0.66, z - 0.02]); L1 += Array.from({ length: 3 }, (_, i) => line(c[0] - Math.cos(i * 1.047 + 0.4) * 21, c[1] - Math.sin(i * 1.047 + 0.4) * 21, c[0] + Math.cos(i * 1.047 + 0.4) * 21, c[1] + Math.sin(i * 1.047 + 0.4) * 21, 5, C.ochre)).join('') + circ(c[0], c[1], 9, C.ochreLo) + circ(k[0], k[1], 9, C.ochre) + rect(k[0] - 2, k[1] - 4, 4, 9, C.ink) + S.cut1([x0 + 0.12, 0.92, z - 0.02], [x1 - 0.2, 0.94, z - 0.02], 4, C.blueHi) + S.cut1([x0 + 0.12, 0.2, z - 0.02], [x0 + 0.13, 0.86, z - 0.02], 4, C.blueHi);
  for (const [x, w, y, hh, col] of [[2.14, 0.36, h, 0.07, C.khaki], [2.17, 0.36, h + 0.07, 0.06, C.ash], [2.13, 0.34, h + 0.13, 0.07, C.ochreLo]]) L1 += S.box([x, y, z + 0.1], [x + w, y + hh, z + 0.4], { front: col, top: C.paper, right: C.ink });
}
{
  L1 += S.seg([3.02, 2.02, zb - 0.03], [4.3, 2.02, zb - 0.03], 0.09, C.ochreLo);
  [[3.16, C.ink, 1.32], [3.46, C.blueDk, 1.24], [3.74, C.ink, 1.36], [4.06, C.ochreLo, 1.2]].forEach(([x, col, len], i) => {
    const p = S.p([x, 2.0, zb - 0.08]), u = S.unit([x, 2, zb]), k = (a, b) => `${(p[0] + a * u).toFixed(1)} ${(p[1] + b * u).toFixed(1)}`, lt = col === C.ochreLo ? C.ink : C.blue;
    L1 += path(`M${k(-0.05, 0)} C${k(-0.14, 0.05)} ${k(-0.19, 0.14)} ${k(-0.2, 0.3)} L${k(-0.23, len)} C${k(-0.1, len + 0.05)} ${k(0.1, len + 0.05)} ${k(0.22, len - 0.02)} L${k(0.19, 0.3)} C${k(0.18, 0.14)} ${k(0.13, 0.05)} ${k(0.05, 0)}Z`, col) + [[-0.15, 0.2, -0.19, len - 0.05], [-0.04, 0.12, -0.06, len - 0.1], [0.06, 0.12, 0.08, len - 0.08], [0.15, 0.22, 0.18, len - 0.1]].map(([a, b, c, d]) => gouge(p[0] + a * u, p[1] + b * u, p[0] + c * u, p[1] + d * u, 4, lt, 2)).join('') + circ(p[0], p[1] - 4, 5, C.ochre);
    if (i === 1) L1 += path(`M${k(-0.13, 0.02)} C${k(-0.14, -0.12)} ${k(0.12, -0.16)} ${k(0.14, -0.02)} L${k(0.2, 0.03)} L${k(-0.02, 0.05)}Z`, C.blueLo) + gouge(p[0] - 0.1 * u, p[1] - 0.02 * u, p[0] + 0.12 * u, p[1] - 0.03 * u, 3, C.blueHi, -8);
  });
}

// ---- L2: the man on the sill, in the window, knees up, turning a glass; the light of the lamp in front of it all
const lampW = [0.27, 2.08, 1.2], lp = S.p(lampW), lu = S.unit(lampW);
const D = { x0: -0.92, x1: 1.2, z0: 0.62, z1: 1.62, y: 0.78 };
let L2 = '';
{
  L2 += S.box([win.x0 - 0.16, win.y0 - 0.08, zb - 0.42], [win.x1 + 0.16, win.y0, zb - 0.02], { front: C.ochreLo, top: C.ochre, right: C.ink });
  const o = S.p([-1.45, win.y0, zb - 0.22]), u = S.unit([-1.45, win.y0, zb - 0.22]), q = (a, b) => `${(o[0] + a * u).toFixed(1)} ${(o[1] - b * u).toFixed(1)}`, g = (a, b, c, d, w, col, bow = 0) => gouge(o[0] + a * u, o[1] - b * u, o[0] + c * u, o[1] - d * u, w, col, bow);
  // far leg hangs from the sill, near leg drawn up on it
  L2 += path(`M${q(0.1, 0.2)} L${q(0.42, 0.2)} C${q(0.5, 0.2)} ${q(0.53, 0.14)} ${q(0.53, 0.06)} L${q(0.55, -0.32)} L${q(0.7, -0.38)} L${q(0.7, -0.45)} L${q(0.42, -0.45)} L${q(0.36, 0.02)} L${q(0.1, 0.0)}Z`, C.ink) + g(0.46, 0.08, 0.49, -0.34, 5, C.blue, 2) + g(0.52, -0.42, 0.68, -0.4, 3, C.blue);
  L2 += path(`M${q(-0.18, 0)} C${q(-0.24, 0.2)} ${q(-0.22, 0.42)} ${q(-0.14, 0.54)} C${q(-0.06, 0.6)} ${q(0.08, 0.6)} ${q(0.14, 0.52)} C${q(0.2, 0.4)} ${q(0.18, 0.2)} ${q(0.2, 0)}Z`, C.ink);
  L2 += path(`M${q(-0.1, 0)} L${q(-0.02, 0.2)} L${q(0.36, 0.5)} C${q(0.42, 0.53)} ${q(0.49, 0.48)} ${q(0.48, 0.4)} L${q(0.52, 0.1)} L${q(0.68, 0.06)} L${q(0.68, 0)} L${q(0.38, 0)} L${q(0.36, 0.3)} L${q(0.12, 0.0)}Z`, C.blueDk) + path(`M${q(0.52, 0.12)} L${q(0.7, 0.07)} L${q(0.71, 0)} L${q(0.37, 0)} L${q(0.37, 0.14)}Z`, C.ink) + g(0.02, 0.22, 0.4, 0.5, 4, C.ochre, 3) + g(0.46, 0.42, 0.49, 0.14, 4, C.ochre, -2);
  const hs = (0.3 * u) / 118;
  L2 += head(2, -90, { x: o[0] + 0.02 * u, y: o[1] - 0.55 * u, s: hs * 1.06, flip: -1, paper: C.paperHi, neck: 178 }) + path(`M${q(-0.1, 0.56)} L${q(0, 0.5)} L${q(0.13, 0.56)} L${q(0.1, 0.62)} L${q(0.02, 0.57)} L${q(-0.08, 0.63)}Z`, C.paperLo);
  // sleeve over the knee, a glass held out in front of the blind
  L2 += path(`M${q(-0.06, 0.52)} C${q(-0.12, 0.4)} ${q(-0.08, 0.3)} ${q(0.04, 0.3)} L${q(0.3, 0.5)} L${q(0.34, 0.6)} L${q(0.26, 0.62)} L${q(0.06, 0.44)}Z`, C.ink) + g(-0.02, 0.5, 0.06, 0.36, 4, C.ochre, 4) + g(0.06, 0.34, 0.3, 0.53, 4, C.ochre, -2) + path(`M${q(0.26, 0.61)} L${q(0.34, 0.58)} L${q(0.37, 0.64)} L${q(0.29, 0.67)}Z`, C.paper) + path(`M${q(0.3, 0.67)} L${q(0.385, 0.65)} L${q(0.43, 0.83)} L${q(0.31, 0.86)}Z`, C.blueHi, `stroke="${C.ink}" stroke-width="3"`) + g(0.31, 0.855, 0.43, 0.825, 5, C.paperHi) + g(0.335, 0.82, 0.335, 0.7, 4, C.paperHi);
  L2 += g(-0.2, 0.44, -0.19, 0.06, 4, C.blue, 5) + g(0.12, 0.5, 0.16, 0.3, 4, C.ochre, -3) + g(-0.08, 0.28, -0.06, 0.04, 3, C.blue);
}

// ---- L3: banner in the corner, desk, the four round it
let L3 = '';
{
  const a = S.p([-2.08, 0, 1.75]), b = S.p([-1.86, 2.95, 2.5]), dx = b[0] - a[0], dy = b[1] - a[1], P = (t, o) => [a[0] + dx * t + o, a[1] + dy * t], j = (t, o) => P(t, o).map((v) => v.toFixed(1)).join(' ');
  L3 += line(...P(-0.02, 0), ...P(1, 0), 9, C.ochre) + path(`M${j(1, -9)} L${j(1.075, 0)} L${j(1, 9)} L${j(0.985, 0)}Z`, C.ochre);
  L3 += path(`M${j(0.965, -8)} C${j(0.9, -34)} ${j(0.8, -44)} ${j(0.62, -42)} C${j(0.5, -38)} ${j(0.44, -22)} ${j(0.4, -24)} C${j(0.32, -50)} ${j(0.24, -56)} ${j(0.14, -46)} L${j(0.12, 4)} L${j(0.16, 52)} C${j(0.26, 62)} ${j(0.33, 50)} ${j(0.4, 26)} C${j(0.46, 30)} ${j(0.54, 50)} ${j(0.64, 52)} C${j(0.8, 50)} ${j(0.9, 34)} ${j(0.965, 8)}Z`, C.red);
  L3 += path(`M${j(0.94, -14)} C${j(0.86, -36)} ${j(0.72, -42)} ${j(0.6, -40)} C${j(0.5, -36)} ${j(0.45, -22)} ${j(0.4, -24)} C${j(0.32, -50)} ${j(0.24, -56)} ${j(0.14, -46)} L${j(0.135, -22)} C${j(0.26, -30)} ${j(0.34, -22)} ${j(0.4, -10)} C${j(0.5, -14)} ${j(0.7, -24)} ${j(0.94, -14)}Z`, C.redDk);
  const k = (t0, o0, t1, o1, w, col, bow = 0) => gouge(...P(t0, o0), ...P(t1, o1), w, col, bow);
  L3 += k(0.94, -4, 0.42, -8, 6, C.redLo, 8) + k(0.93, 4, 0.43, 8, 7, C.redDk, -8) + k(0.88, 14, 0.46, 26, 5, C.redLo, -8) + k(0.37, 4, 0.16, 8, 6, C.redDk, 4) + k(0.36, 14, 0.17, 32, 5, C.redLo, -4) + k(0.37, -8, 0.16, -18, 5, C.redLo, 3) + k(0.84, 30, 0.58, 42, 4, C.paper, -4) + k(0.34, 36, 0.2, 52, 3, C.paper, -3);
  L3 += path(`M${j(0.425, -27)} L${j(0.385, -28)} L${j(0.375, 28)} L${j(0.415, 30)}Z`, C.ochre) + k(0.4, 20, 0.24, 34, 6, C.ochre, -6) + k(0.24, 30, 0.2, 40, 10, C.ochre); // cord and its tassel
  for (let i = 0; i < 12; i++) { const o = lerp(-44, 50, i / 11); L3 += k(0.135 + 0.025 * (i / 11), o, 0.075 + 0.025 * (i / 11), o + 3, 5, C.ochre); }
}
{
  // behind the desk: the one with the moustache, and the one who rules lines
  const p = (x, y, z) => S.p([x, y, z]), sc = (x, z) => (0.31 * S.unit([x, 1.2, z])) / 118;
  const A = p(-0.22, 1.3, 1.86), as = sc(-0.22, 1.86), B = p(0.74, 1.28, 1.86), bs = sc(0.74, 1.86);
  L3 += bust(9, -35, { x: A[0], y: A[1], s: as, coat: C.ink, kind: 'jacket', light: C.ochre, shirt: C.paper, drop: 260, headOpt: { paper: C.paperHi, flip: -1 } });
  L3 += gouge(A[0] - 84 * as, A[1] + 80 * as, A[0] - 66 * as, A[1] + 190 * as, 6, C.blue, -5) + gouge(A[0] + 92 * as, A[1] + 70 * as, A[0] + 84 * as, A[1] + 190 * as, 6, C.blue, 5);
  L3 += group(`rotate(-7 ${B[0].toFixed(1)} ${(B[1] + 60 * bs).toFixed(1)})`, bust(4, -35, { x: B[0], y: B[1], s: bs, coat: C.blueDk, kind: 'kosovorotka', light: C.ochre, shirt: C.paperLo, drop: 260, headOpt: { paper: C.paperHi } }));
  // woman at the left end, turned to the lamp
  const w = p(-1.12, 1.24, 1.12), ws = sc(-1.12, 1.12);
  const wq = (a, b) => `${(w[0] + a * ws).toFixed(1)} ${(w[1] + b * ws).toFixed(1)}`, wg = (a, b, c, d, t, col, bow = 0) => gouge(w[0] + a * ws, w[1] + b * ws, w[0] + c * ws, w[1] + d * ws, t, col, bow);
  for (const y of [1.06, 0.86, 0.66]) L3 += S.seg([-1.46, y, 0.98], [-1.46, y, 1.3], 0.05, C.ochreLo);
  L3 += S.seg([-1.46, 0, 1.3], [-1.5, 1.12, 1.3], 0.05, C.ochreLo) + S.seg([-1.46, 0, 0.98], [-1.5, 1.14, 0.98], 0.055, C.ochre);
  // in profile: back, lap under the desk, skirt to the floor
  L3 += path(`M${wq(-26, -6)} C${wq(-62, 2)} ${wq(-92, 30)} ${wq(-98, 90)} C${wq(-104, 160)} ${wq(-92, 210)} ${wq(-88, 250)} C${wq(-84, 330)} ${wq(-74, 430)} ${wq(-70, 520)} L${wq(120, 520)} L${wq(150, 300)} L${wq(190, 236)} L${wq(60, 214)} C${wq(72, 150)} ${wq(84, 100)} ${wq(74, 62)} C${wq(66, 26)} ${wq(44, 2)} ${wq(24, -4)}Z`, C.blue);
  L3 += head(11, -90, { x: w[0] + 4 * ws, y: w[1] + 14 * ws, s: ws, flip: -1, paper: C.paperHi, neck: 182 });
  L3 += path(`M${wq(-34, -8)} C${wq(-14, 12)} ${wq(20, 16)} ${wq(36, -6)} L${wq(54, 14)} C${wq(40, 44)} ${wq(4, 40)} ${wq(-44, 14)}Z`, C.paper);
  // the arm lies on the edge of the desk
  L3 += path(`M${wq(-30, 50)} C${wq(-56, 90)} ${wq(-52, 160)} ${wq(-26, 196)} C${wq(-8, 212)} ${wq(20, 208)} ${wq(40, 200)} L${wq(150, 176)} L${wq(146, 138)} L${wq(36, 148)} L${wq(44, 70)} C${wq(30, 36)} ${wq(-14, 30)} ${wq(-30, 50)}Z`, C.blue) + wg(-30, 54, -40, 180, 6, C.ink, 12) + wg(-24, 198, 60, 194, 5, C.ink, -6) + wg(40, 150, 44, 76, 5, C.ink, 2) + wg(44, 146, 140, 140, 5, C.paper, 2) + path(`M${wq(142, 136)} L${wq(158, 136)} L${wq(162, 174)} L${wq(146, 178)}Z`, C.paper);
  L3 += wg(-84, 90, -84, 240, 6, C.ink, 6) + wg(-60, 30, -80, 80, 6, C.ink, 6) + wg(62, 60, 70, 130, 5, C.paper, -5) + wg(-60, 280, -50, 510, 6, C.ink, 3) + wg(0, 250, 14, 510, 6, C.ink, -4) + wg(60, 250, 66, 510, 6, C.ink, -4) + wg(110, 270, 96, 500, 5, C.ink, -3);
  // desk
  L3 += S.face([[D.x0, D.y, D.z0], [D.x1, D.y, D.z0], [D.x1, D.y, D.z1], [D.x0, D.y, D.z1]], C.ochre) + S.face([[D.x0, D.y - 0.07, D.z0], [D.x1, D.y - 0.07, D.z0], [D.x1, D.y, D.z0], [D.x0, D.y, D.z0]], C.khaki);
  L3 += S.hatch([D.x0, D.y + 0.002, D.z0], [D.x1 - D.x0, 0, 0], [0, 0, 1], { gap: 0.09, len: 0.7, w: 0.014, col: C.ochreLo, den: () => 0.6, seed: 11 });
  L3 += S.face([[D.x0 + 0.05, 0, D.z0 + 0.02], [D.x1 - 0.05, 0, D.z0 + 0.02], [D.x1 - 0.05, D.y - 0.07, D.z0 + 0.02], [D.x0 + 0.05, D.y - 0.07, D.z0 + 0.02]], C.ink);
  L3 += S.hatch([D.x0 + 0.7, 0.02, D.z0 + 0.01], [0, 0.66, 0], [0.72, 0, 0], { gap: 0.14, len: 0.4, w: 0.014, col: C.ochreLo, den: () => 0.5, seed: 41 });
  for (const [a, c] of [[D.x0 + 0.1, D.x0 + 0.66], [D.x1 - 0.66, D.x1 - 0.1]]) for (const y of [0.06, 0.29, 0.51]) L3 += F(a, y, c, y + 0.18, D.z0, C.ochreLo) + S.cut1([a + 0.04, y + 0.04, D.z0 - 0.01], [c - 0.05, y + 0.05, D.z0 - 0.01], 3, C.ink) + circ(...S.p([(a + c) / 2, y + 0.1, D.z0 - 0.01]), 6, C.ochre);
  // pool of light
  L3 += S.face([[D.x0 + 0.1, D.y + 0.003, 0.86], [-0.25, D.y + 0.003, D.z0 + 0.04], [0.62, D.y + 0.003, D.z0 + 0.04], [D.x1 - 0.1, D.y + 0.003, 0.9], [D.x1 - 0.16, D.y + 0.003, D.z1 - 0.02], [D.x0 + 0.16, D.y + 0.003, D.z1 - 0.02]], C.spill);
}
const Y = D.y + 0.006;
const sheet = (x, z, w, h, t, col = C.paperHi) => ({ P: (u, v) => [x + w * u + t * 0.9 * v, Y, z + h * v + t * u], get body() { return S.face([this.P(0, 0), this.P(1, 0), this.P(1, 1), this.P(0, 1)], col, `stroke="${C.ink}" stroke-width="1.6"`); } });
{
  // loose papers; the balance sheet with a herring on it; the sheet being ruled
  const o1 = sheet(-0.84, 0.92, 0.34, 0.42, 0.06, C.paper), o2 = sheet(-0.78, 1.18, 0.3, 0.34, -0.06), bal = sheet(-0.42, 1.02, 0.52, 0.46, -0.05), rul = sheet(0.4, 0.98, 0.5, 0.52, 0.05);
  for (const [q, nn] of [[o1, 6], [o2, 5]]) { L3 += q.body; for (let i = 0; i < nn; i++) L3 += S.cut1(q.P(0.12, 0.86 - i * 0.13), q.P(i === nn - 1 ? 0.5 : 0.88, 0.86 - i * 0.13), 2.6, C.ink); }
  L3 += bal.body + [0.16, 0.5, 0.68, 0.84].map((u) => S.cut1(bal.P(u, 0.05), bal.P(u, 0.95), 2, C.blue)).join('') + Array.from({ length: 8 }, (_, i) => S.cut1(bal.P(0.04, 0.08 + i * 0.115), bal.P(0.96, 0.08 + i * 0.115), 2, C.blue)).join('');
  { // herring: head, eye, half of it eaten down to the bone
    const c = S.p(bal.P(0.54, 0.46)), k = S.unit(bal.P(0.5, 0.5)) * 0.2, q = (a, b) => `${(c[0] + a * k).toFixed(1)} ${(c[1] + b * k * 0.62).toFixed(1)}`;
    L3 += group(`rotate(-8 ${c[0]} ${c[1]})`, path(`M${q(-1, 0.05)} C${q(-0.7, -0.3)} ${q(-0.3, -0.36)} ${q(0.05, -0.26)} L${q(0.0, 0.3)} C${q(-0.3, 0.36)} ${q(-0.7, 0.3)} ${q(-1, 0.05)}Z`, C.blue, `stroke="${C.ink}" stroke-width="2"`) + path(`M${q(-0.95, 0.08)} C${q(-0.6, 0.14)} ${q(-0.3, 0.2)} ${q(0.02, 0.1)} L${q(0, 0.3)} C${q(-0.3, 0.36)} ${q(-0.7, 0.3)} ${q(-0.95, 0.08)}Z`, C.paperHi) + circ(c[0] - 0.78 * k, c[1] - 2, 2.6, C.ink) + line(c[0], c[1], c[0] + 0.85 * k, c[1] + 2, 2.6, C.ink) + [0.14, 0.28, 0.42, 0.56, 0.7].map((v) => line(c[0] + v * k, c[1] - 9 + v * 5, c[0] + (v - 0.06) * k, c[1] + 10 - v * 5, 2, C.ink)).join('') + path(`M${q(0.8, 0.03)} L${q(1.12, -0.3)} L${q(1.04, 0.03)} L${q(1.12, 0.36)}Z`, C.blue, `stroke="${C.ink}" stroke-width="2"`)); }
  { const b = S.p([0.2, Y, 1.4]), u = S.unit([0.2, Y, 1.4]) * 0.1; L3 += path(`M${b[0] - u} ${b[1]} C${b[0] - u} ${b[1] - u * 0.9} ${b[0] + u} ${b[1] - u * 0.9} ${b[0] + u} ${b[1]} L${b[0] + u * 0.9} ${b[1] + 5} L${b[0] - u * 0.9} ${b[1] + 5}Z`, C.ochreLo) + path(gd(b[0] - u * 0.6, b[1] - 3, b[0] + u * 0.6, b[1] - 4, 3, -8), C.ochre); }
  L3 += rul.body + Array.from({ length: 5 }, (_, i) => S.cut1(rul.P(0.06, 0.92 - i * 0.12), rul.P(0.94, 0.92 - i * 0.12), 2.4, C.ink)).join('') + S.face([rul.P(-0.2, 0.22), rul.P(1.2, 0.22), rul.P(1.2, 0.36), rul.P(-0.2, 0.36)], C.ochre, `stroke="${C.ink}" stroke-width="2"`) + S.cut1(rul.P(0.06, 0.4), rul.P(0.5, 0.4), 4, C.ink) + Array.from({ length: 14 }, (_, i) => S.cut1(rul.P(-0.1 + i * 0.09, 0.36), rul.P(-0.1 + i * 0.09, 0.3), 2, C.ink)).join('');
  // sleeves: of the eater on both sides of his plate, of the ruler from above
  const sleeve = (P, cuff, col, lt) => poly(P.map((q) => S.p(q)), col) + S.face(cuff, C.paper, `stroke="${C.ink}" stroke-width="1.6"`) + lt.map(([a, b]) => S.cut1(a, b, 4, C.ochre, 3)).join('');
  L3 += sleeve([[-0.5, 1.08, 1.8], [-0.72, 0.98, 1.7], [-0.8, Y + 0.02, 1.5], [-0.7, Y, 1.36], [-0.46, Y, 1.3], [-0.44, Y + 0.08, 1.36], [-0.54, Y + 0.14, 1.5]], [[-0.47, Y, 1.28], [-0.39, Y, 1.28], [-0.38, Y + 0.075, 1.35], [-0.46, Y + 0.085, 1.36]], C.ink, [[[-0.68, 0.98, 1.66], [-0.76, Y + 0.05, 1.48]], [[-0.54, Y + 0.14, 1.49], [-0.46, Y + 0.09, 1.37]], [[-0.66, Y + 0.02, 1.37], [-0.49, Y + 0.02, 1.31]]]);
  L3 += sleeve([[0.06, 1.08, 1.8], [0.22, 0.98, 1.7], [0.26, Y + 0.02, 1.54], [0.18, Y, 1.44], [0.1, Y, 1.4], [0.06, Y + 0.08, 1.46], [0.06, Y + 0.16, 1.56]], [[0.03, Y, 1.36], [0.11, Y, 1.37], [0.1, Y + 0.08, 1.45], [0.03, Y + 0.08, 1.44]], C.ink, [[[0.18, 1.0, 1.68], [0.23, Y + 0.05, 1.52]], [[0.04, 1.02, 1.7], [0.06, Y + 0.14, 1.54]]]);
  L3 += sleeve([[0.4, 1.0, 1.8], [0.32, 0.9, 1.62], [0.42, Y, 1.4], [0.52, Y, 1.24], [0.6, Y + 0.06, 1.3], [0.56, 0.96, 1.74]], [[0.5, Y, 1.2], [0.58, Y, 1.2], [0.62, Y + 0.05, 1.28], [0.52, Y + 0.04, 1.28]], C.blueDk, [[[0.36, 0.92, 1.62], [0.5, Y + 0.02, 1.28]]]);
  L3 += S.seg([0.56, Y, 1.14], [0.6, Y + 0.17, 1.24], 0.018, C.ochre);
  // the file, upright in the wood, and the cap on it
  const f = S.p([0.2, Y, 0.92]), u = S.unit([0.2, Y, 0.92]) * 1.12, q = (a, b) => `${(f[0] + a * u).toFixed(1)} ${(f[1] - b * u).toFixed(1)}`, g = (a, b, c, d, w, col, bow = 0) => gouge(f[0] + a * u, f[1] - b * u, f[0] + c * u, f[1] - d * u, w, col, bow);
  L3 += S.face([[0.19, Y, 0.905], [0.21, Y, 0.93], [0.5, Y, 0.8], [0.46, Y, 0.76]], C.ochreLo);
  L3 += path(`M${q(-0.004, -0.01)} L${q(-0.03, 0.07)} L${q(-0.034, 0.3)} L${q(0.034, 0.3)} L${q(0.03, 0.07)}Z`, C.paperHi, `stroke="${C.ink}" stroke-width="2.4"`) + path(`M${q(0.004, -0.01)} L${q(0.03, 0.07)} L${q(0.034, 0.3)} L${q(0.01, 0.3)} L${q(0.008, 0.07)}Z`, C.blue) + Array.from({ length: 9 }, (_, i) => g(-0.03, 0.07 + i * 0.025, 0.008, 0.086 + i * 0.025, 2.4, C.blueDk)).join('') + line(f[0] - 0.024 * u, f[1] + 1, f[0] + 0.024 * u, f[1] + 1, 3, C.ink);
  L3 += path(`M${q(-0.018, 0.29)} L${q(0.018, 0.29)} L${q(0.038, 0.36)} L${q(0.034, 0.44)} L${q(-0.034, 0.44)} L${q(-0.038, 0.36)}Z`, C.ochre, `stroke="${C.ink}" stroke-width="2.4"`);
  // cap: crown drooped over the handle, band, peak
  L3 += group(`rotate(7 ${f[0].toFixed(1)} ${(f[1] - 0.42 * u).toFixed(1)})`, path(`M${q(-0.14, 0.4)} C${q(-0.22, 0.41)} ${q(-0.23, 0.48)} ${q(-0.17, 0.515)} C${q(-0.08, 0.56)} ${q(0.07, 0.555)} ${q(0.15, 0.51)} C${q(0.2, 0.475)} ${q(0.18, 0.43)} ${q(0.12, 0.405)}Z`, C.blue, `stroke="${C.ink}" stroke-width="2.4"`) + path(`M${q(-0.13, 0.415)} C${q(-0.05, 0.43)} ${q(0.05, 0.43)} ${q(0.125, 0.415)} L${q(0.12, 0.365)} C${q(0.05, 0.375)} ${q(-0.05, 0.375)} ${q(-0.125, 0.365)}Z`, C.blueDk) + path(`M${q(0.0, 0.375)} C${q(0.06, 0.38)} ${q(0.1, 0.38)} ${q(0.125, 0.38)} C${q(0.19, 0.37)} ${q(0.24, 0.33)} ${q(0.245, 0.3)} C${q(0.17, 0.29)} ${q(0.06, 0.31)} ${q(0.0, 0.335)}Z`, C.ink) + g(-0.17, 0.49, 0.0, 0.535, 5, C.paper, -4) + g(-0.13, 0.45, 0.06, 0.47, 4, C.blueDk, -6) + g(0.1, 0.44, 0.15, 0.49, 4, C.blueDk, 3) + g(-0.08, 0.47, 0.03, 0.5, 3, C.paper, -3) + g(0.06, 0.35, 0.22, 0.315, 4, C.ochre, -4));
}
// the lamp
L3 += rays(lp[0], lp[1] + 4, { a0: 0.25, a1: 2.9, r0: 0.14 * lu, r1: 0.36 * lu, n: 34, w: 4, col: C.paperHi, seed: 8 });
L3 += line(lp[0] - 4, -10, lp[0], lp[1] - 0.18 * lu, 4, C.ochreLo) + path(`M${lp[0] - 0.27 * lu} ${lp[1]} C${lp[0] - 0.22 * lu} ${lp[1] - 0.1 * lu} ${lp[0] - 0.09 * lu} ${lp[1] - 0.12 * lu} ${lp[0] - 0.05 * lu} ${lp[1] - 0.19 * lu} L${lp[0] + 0.05 * lu} ${lp[1] - 0.19 * lu} C${lp[0] + 0.09 * lu} ${lp[1] - 0.12 * lu} ${lp[0] + 0.22 * lu} ${lp[1] - 0.1 * lu} ${lp[0] + 0.27 * lu} ${lp[1]}Z`, C.blueLo, `stroke="${C.ink}" stroke-width="4"`) + rect(lp[0] - 0.27 * lu, lp[1] - 3, 0.54 * lu, 6, C.paperHi) + circ(lp[0], lp[1] + 5, 0.06 * lu, C.paperHi) + path(gd(lp[0] - 0.2 * lu, lp[1] - 0.03 * lu, lp[0] - 0.05 * lu, lp[1] - 0.15 * lu, 6, -5) + gd(lp[0] + 0.2 * lu, lp[1] - 0.03 * lu, lp[0] + 0.07 * lu, lp[1] - 0.14 * lu, 4, 5) + gd(lp[0], lp[1] - 0.03 * lu, lp[0], lp[1] - 0.16 * lu, 4), C.blueHi);

// ---- L4: one of them with his back to us, closing the ring
let L4 = '';
{
  const n = S.p([0.98, 1.22, 0.12]), s = (0.3 * S.unit([0.98, 1.22, 0.12])) / 118;
  L4 += head(1, -150, { x: n[0], y: n[1] + 14 * s, s, garm: C.blueLo, neck: 182 }) + back(n[0], n[1] + 24 * s, s, C.ink, C.blue, { drop: 460, collar: true });
  L4 += gouge(n[0] - 122 * s, n[1] + 62 * s, n[0] - 40 * s, n[1] + 8 * s, 9 * s, C.ochre, -10 * s) + gouge(n[0] - 130 * s, n[1] + 72 * s, n[0] - 150 * s, n[1] + 250 * s, 8 * s, C.ochre, 8) + gouge(n[0] - 50 * s, n[1] + 70 * s, n[0] - 56 * s, n[1] + 200 * s, 5 * s, C.blue, 4) + gouge(n[0] + 60 * s, n[1] + 66 * s, n[0] + 70 * s, n[1] + 200 * s, 5 * s, C.blue, -4);
  // his chair: bent rail and its bars
  const c = (a, b) => `${(n[0] + a * s).toFixed(1)} ${(n[1] + b * s).toFixed(1)}`;
  L4 += path(`M${c(-128, 460)} L${c(-122, 200)} C${c(-116, 138)} ${c(116, 138)} ${c(122, 200)} L${c(128, 460)} L${c(108, 460)} L${c(101, 216)} C${c(92, 164)} ${c(-92, 164)} ${c(-101, 216)} L${c(-108, 460)}Z`, C.ochreLo) + path(`M${c(-60, 460)} L${c(-52, 178)} L${c(-40, 175)} L${c(-46, 460)}Z M${c(60, 460)} L${c(52, 178)} L${c(40, 175)} L${c(46, 460)}Z M${c(-7, 460)} L${c(-6, 170)} L${c(6, 170)} L${c(7, 460)}Z`, C.ochreLo) + gouge(n[0] - 118 * s, n[1] + 220 * s, n[0] - 20 * s, n[1] + 157 * s, 5 * s, C.ochre, -30 * s);
}
await saveScene({
  id: 'union_office', title: 'The Metalworkers’ Union, Moscow, March 1921', focus: [0.33, 0.52], effects: ['lamp'], lamp: [lp[0] / W, (lp[1] + 4) / H, 0.2], period: '1919',
  alt: 'A room at night under one lamp with the blind down: round a desk of papers a man with a moustache eats a herring off a balance sheet, another rules a line, a woman listens, a third man sits on the window-sill with a glass; a half-round file stuck upright in the desk carries a cap, and round them are shelves of metal samples, a glass case of gauges, a safe, an empty frame and a rolled red banner.',
}, [{ depth: 0, body: L0 }, { depth: 0.2, body: L1 }, { depth: 0.4, body: L2 }, { depth: 0.7, body: L3 }, { depth: 1.2, body: L4 }]);
