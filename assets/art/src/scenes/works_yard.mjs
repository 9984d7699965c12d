// Tula arms works, June 1920. A real camera looks down the yard: the old brick shop runs off on the left,
// the file of gunsmiths climbs the other way into the gate. The board of brass checks stands close to us.
import { C, W, H, rnd, poly, path, rect, circ, line, gd, gouge, cut, clip, camera, text, textPath, lerp, saveScene } from './lib.mjs';
import { walker, courses, rays, quad3 } from './lib-a.mjs';

const P = camera({ pos: [0, 2.3, 0], look: [0, 2.3, 10], fov: 56, cx: 850, cy: 612, roll: -0.035 });

// ---- L0: the great paper sky, one red sun, wedges of light rising to the right
let L0 = rect(0, 0, W, H, C.paper);
L0 += poly([[0, 0], [520, 0], [0, 560]], C.paperHi) + poly([[820, 0], [1120, 0], [330, 760], [20, 760]], C.paperHi) + poly([[1420, 0], [1600, 0], [1600, 90], [800, 760], [590, 760]], C.paperLo);
const sun = [690, 262, 138];
L0 += rays(sun[0], sun[1], 152, 430, 0, Math.PI * 2, 104, 5.5, C.ochre, 5);
L0 += circ(...sun, C.red);
L0 += cut([[540, 250], [840, 250], [840, 410], [540, 410]], { col: C.paper, gap: 15, len: 150, w: 8, den: (x, y) => Math.max(0, (y - 275) / 150), seed: 3, clip: true });

// ---- L1: the town beyond: roofs, the cathedral and bell tower of the old fortress, cold stacks; one pale tint
let L1 = '';
{
  const r = rnd(21), roof = [[560, 640]];
  let x = 560;
  while (x < W) { const w = 26 + r() * 60, h = 10 + r() * 40; roof.push([x, 600 - h], [x + w * 0.5, 588 - h], [x + w, 600 - h]); x += w; }
  roof.push([W, 690], [560, 690]);
  L1 += poly(roof, C.blueHi);
  const dome = (cx, top, q) => path(`M${cx - q} ${top + q * 2} C${cx - q * 1.3} ${top + q * 0.9} ${cx - q * 0.2} ${top + q * 0.5} ${cx} ${top} C${cx + q * 0.2} ${top + q * 0.5} ${cx + q * 1.3} ${top + q * 0.9} ${cx + q} ${top + q * 2}Z`, C.blueHi) + rect(cx - q * 0.7, top + q * 1.9, q * 1.4, 60, C.blueHi) + rect(cx - 1.2, top - q * 1.1, 2.4, q * 1.2, C.blueHi) + rect(cx - q * 0.35, top - q * 0.7, q * 0.7, 2, C.blueHi);
  L1 += rect(1056, 520, 110, 90, C.blueHi) + dome(1111, 440, 20) + dome(1072, 470, 12) + dome(1150, 470, 12);
  L1 += poly([[1230, 620], [1230, 470], [1238, 462], [1238, 420], [1246, 412], [1250, 330], [1254, 412], [1262, 420], [1262, 462], [1270, 470], [1270, 620]], C.blueHi);
  for (const [cx, h] of [[1390, 210], [1434, 170], [1545, 230]]) L1 += poly([[cx - 11, 620], [cx - 7, 620 - h], [cx + 7, 620 - h], [cx + 11, 620]], C.blueHi);
  // yard ground out to the horizon
  L1 += poly([[0, 600], [W, 652], [W, H], [0, H]], C.paperLo) + poly([[850, 618], [1600, 648], [1600, 760]], C.paper);
}

// ---- L2: the shop, the cross hall, two stacks
let L2 = '';
const stack = (X, Z, h, q) => {
  const a = P([X - q, 0, Z]), b = P([X + q, 0, Z]), c = P([X + q * 0.62, h, Z]), d = P([X - q * 0.62, h, Z]);
  const band = (y, k, col) => poly([P([X - q * k, y, Z]), P([X + q * k, y, Z]), P([X + q * k, y + 0.9, Z]), P([X - q * k, y + 0.9, Z])], col);
  return poly([a, b, c, d], C.ink) + band(h, 0.86, C.ink) + band(h - 2.6, 0.74, C.paper) +
    cut([a, [lerp(a[0], b[0], 0.42), b[1]], [lerp(d[0], c[0], 0.42), c[1] + 30], [d[0], d[1] + 30]], { angle: -0.035, gap: 11, len: 17, w: 3.6, col: C.paper, den: () => 0.75, seed: Math.round(X * 7 + 99) });
};
L2 += stack(-6.2, 72, 44, 2.3) + stack(2.6, 84, 36, 2.1);
// cross hall closing the yard: pediment, clock stopped, arched glass
{
  const Z = 78, f = (x, y) => P([x, y, Z]);
  L2 += poly([f(-3, 0), f(-3, 13), f(5, 18), f(13, 13), f(13, 0)], C.blueDk) + poly([f(-3.6, 13.2), f(5, 18.9), f(13.6, 13.2), f(13.6, 12.4), f(5, 17.8), f(-3.6, 12.4)], C.paperHi);
  for (let i = 0; i < 5; i++) { const x = -1.6 + i * 2.9; L2 += poly([f(x, 2), f(x, 9), f(x + 0.9, 10.2), f(x + 1.8, 9), f(x + 1.8, 2)], C.blue); }
  L2 += circ(...f(5, 14.4).slice(0, 2), 9, C.paper) + line(f(5, 14.4)[0], f(5, 14.4)[1], f(5, 14.4)[0], f(5, 14.4)[1] - 7, 2, C.ink) + line(f(5, 14.4)[0], f(5, 14.4)[1], f(5, 14.4)[0] + 5, f(5, 14.4)[1] + 3, 2, C.ink);
  // low shops to the right, under the reading sheet: flat and quiet
  L2 += poly([f(13, 0), f(13, 7.5), f(90, 10.5), f(90, 0)], C.blue) + poly([f(13, 7.5), f(90, 10.5), f(90, 11.3), f(13, 8.3)], C.paperHi);
  for (let i = 0; i < 15; i++) L2 += poly([f(15 + i * 5, 2), f(15 + i * 5, 5.6), f(17 + i * 5, 5.7), f(17 + i * 5, 2)], C.blueHi);
}
// the old two-storey shop
const X0 = -8.4, top = 10.6;
const wall = (z, y) => P([X0, y, z]);
L2 += poly([wall(4, 0), wall(4, top), wall(70, top), wall(70, 0)], C.blueLo);
L2 += courses(wall, { u0: 5, u1: 70, v0: 0.4, v1: top - 0.4, du: 1.1, dv: 0.33, w: 3.4, col: C.blue, seed: 4, den: (z, y) => (z < 34 ? 0.5 : 0.2) * (y > 7.6 && z < 36 && y < 9.6 ? 0.15 : 1) });
// pilasters, cornice and the arched windows, some panes out and boarded
for (let i = 0; i < 16; i++) {
  const z = 6.4 + i * 4;
  L2 += poly([wall(z - 1.05, 0), wall(z - 1.05, top - 1), wall(z - 0.6, top - 1), wall(z - 0.6, 0)], C.blueDk);
  for (const [y, h] of [[1.1, 2.5], [4.9, 2.0]]) {
    const frame = (e) => `M${[wall(z - e, y), wall(z - e, y + h)].map((p) => p.slice(0, 2).join(' ')).join('L')}Q${P([X0, y + h + 0.9 + e, z + 0.1]).slice(0, 2).join(' ')} ${wall(z + 0.8, y + h + 0.75 + e).slice(0, 2).join(' ')}Q${P([X0, y + h + 0.9 + e, z + 1.6]).slice(0, 2).join(' ')} ${wall(z + 1.7 + e, y + h).slice(0, 2).join(' ')}L${wall(z + 1.7 + e, y).slice(0, 2).join(' ')}Z`;
    L2 += path(frame(0.16), C.paperLo) + path(frame(0), C.ink);
    let panes = '';
    for (let a = 0; a < 3; a++) for (let b = 0; b < 4; b++) {
      const gone = (i * 5 + a * 3 + b * 7) % 9 === 0;
      const u = z + 0.1 + a * 0.54, v = y + 0.1 + b * (h + 0.7) / 4;
      if (b === 3 && a !== 1) continue;
      panes += gone ? '' : poly([wall(u, v), wall(u, v + (h + 0.2) / 4 - 0.05), wall(u + 0.44, v + (h + 0.2) / 4 - 0.05), wall(u + 0.44, v)], (a + b + i) % 4 === 0 ? C.paper : C.blueHi);
    }
    L2 += panes;
  }
}
L2 += poly([wall(4, top - 0.9), wall(70, top - 0.9), wall(70, top + 0.25), wall(4, top + 0.25)], C.paperLo) + poly([wall(4, top - 0.9), wall(70, top - 0.9), wall(70, top - 0.65), wall(4, top - 0.65)], C.ink);
// teeth under the cornice
for (let z = 5; z < 60; z += 0.7) L2 += poly([wall(z, top - 0.65), wall(z, top - 0.25), wall(z + 0.3, top - 0.25), wall(z + 0.3, top - 0.65)], C.blueLo);
// the old sign, old spelling, still readable on its white band
L2 += poly([wall(7.5, 7.9), wall(7.5, 9.45), wall(46, 9.45), wall(46, 7.9)], C.paper);
{
  const tp = textPath('ТУЛЬСКІЙ ОРУЖЕЙНЫЙ ЗАВОДЪ', { font: 'oswald', weight: 600, size: 10, track: 3.1, map: (x, y) => P([X0, 8.22 + -y * 0.115, 10.6 + x * 0.142]) });
  L2 += path(tp.d, C.ink);
}
// ---- L3: gate, rails, the file
let L3 = '';
const g3 = (x, y, z) => P([x, y, z]);
L3 += cut([[0, 640], [1600, 660], [1600, 900], [0, 900]], { angle: 0.03, gap: 19, len: 60, w: 5, col: C.khaki, seed: 8, den: (x, y) => (x < 1000 ? 0.55 : 0.25) * Math.min(1, (y - 640) / 180) });
for (const rx of [2.3, 3.6]) L3 += poly([g3(rx, 0, 3.5), g3(rx + 0.1, 0, 3.5), g3(rx + 0.1, 0, 70), g3(rx, 0, 70)], C.ink);
for (let z = 4; z < 40; z += 1.4) L3 += poly([g3(1.9, 0, z), g3(4.1, 0, z), g3(4.1, 0, z + 0.3), g3(1.9, 0, z + 0.3)], C.ochreLo, 'opacity=".55"');
{
  // gate: stone posts, lattice leaf thrown open, a board over the wicket
  const Z = 27;
  const post = (x) => quad3(P, [x - 0.55, 0, Z], [x - 0.55, 5.6, Z], [x + 0.55, 5.6, Z], [x + 0.55, 0, Z], C.ink) + quad3(P, [x - 0.75, 5.6, Z], [x - 0.75, 6.05, Z], [x + 0.75, 6.05, Z], [x + 0.75, 5.6, Z], C.paperHi) +
    courses((u, v) => P([u, v, Z]), { u0: x - 0.5, u1: x + 0.1, v0: 0.4, v1: 5.4, du: 0.5, dv: 0.42, w: 5, col: C.paper, den: () => 0.6, seed: 5 });
  L3 += quad3(P, [-4.2, 4.55, Z], [-4.2, 5.9, Z], [1.1, 5.9, Z], [1.1, 4.55, Z], C.ink);
  L3 += path(textPath('ПРОХОДНАЯ', { font: 'oswald', weight: 600, size: 10, track: 1.4, anchor: 'middle', map: (x, y) => P([-1.55 + x * 0.066, 4.83 - y * 0.094, Z]) }).d, C.paper);
  L3 += post(-4.2) + post(1.1);
  for (let i = 0; i < 9; i++) { const a = g3(1.7 + i * 0.16, 0.2, Z - i * 0.55), b = g3(1.7 + i * 0.16, 4.4, Z - i * 0.55); L3 += line(a[0], a[1], b[0], b[1], 3.2, C.ink); }
  for (const y of [0.4, 2.2, 4.2]) { const a = g3(1.5, y, Z), b = g3(3.1, y, Z - 4.6); L3 += line(a[0], a[1], b[0], b[1], 4, C.ink); }
}
// the file, rising left to right; women among them; they carry nothing, it is a strike day walk
const file = [[1, 'jacket', C.ink], [5, 'skirt', C.blueDk], [7, 'coat', C.ink], [0, 'jacket', C.blueLo], [1, 'coat', C.ink], [10, 'skirt', C.ochreLo], [4, 'jacket', C.ink], [7, 'jacket', C.khaki], [2, 'coat', C.ink], [6, 'skirt', C.blueLo], [1, 'jacket', C.ink], [9, 'coat', C.blueDk]];
for (let i = file.length - 1; i >= 0; i--) {
  const t = i / (file.length - 1), e = 1 - (1 - t) ** 1.65;
  const [k, type, coat] = file[i];
  const sx = lerp(300, 742, e), sy = lerp(884, 694, e), q = lerp(0.93, 0.33, e);
  L3 += path(gd(sx - 6 * q, sy - 3, sx - 120 * q, sy + 62 * q, 30 * q, 4), C.khaki); // short shadow, thrown towards us
  L3 += walker(sx, sy, q, { k, type, coat, phase: i % 2, red: C.ochre, tool: i === 1 ? 'bag' : '' });
}

// ---- L4: the check-board under its little roof, cropped by the frame; every nail has a number, most checks are gone
let L4 = '';
{
  let b = rect(22, 380, 15, 560, C.ink) + rect(236, 380, 15, 560, C.ink);
  b += rect(6, 418, 262, 330, C.ink) + rect(18, 430, 238, 306, C.ochreLo);
  b += rect(18, 430, 238, 44, C.ink) + text('ТАБЕЛЬНАЯ ДОСКА', { font: 'oswald', weight: 500, size: 25, x: 137, y: 461, anchor: 'middle', track: 2 }, C.paper);
  const r = rnd(14);
  for (let row = 0; row < 5; row++) for (let col = 0; col < 6; col++) {
    const x = 40 + col * 39, y = 494 + row * 49, num = 1101 + row * 6 + col;
    b += text(String(num), { font: 'oswald', weight: 500, size: 12.5, x, y: y + 1, anchor: 'middle' }, C.paper);
    b += circ(x, y + 7, 2.2, C.ink);
    // the checks still hanging are those of the men and women who did not come in: nearly all of them
    if (num !== 1114 && r() < 0.76) b += circ(x, y + 21, 12.5, C.ink) + circ(x, y + 20, 11.5, C.ochre) + circ(x, y + 12.5, 2, C.ink) + line(x - 6, y + 23, x + 6, y + 23, 2, C.ink) + gouge(x - 9, y + 15, x - 2, y + 30, 2.4, C.paperHi, 3);
  }
  for (let i = 0; i < 5; i++) b += gouge(24, 486 + i * 49 + 36, 250, 486 + i * 49 + 37, 2, C.ink);
  b += poly([[-30, 420], [137, 342], [304, 420], [304, 400], [137, 322], [-30, 400]], C.ink) + poly([[-30, 400], [137, 322], [304, 400], [300, 393], [137, 316], [-26, 393]], C.paperHi);
  L4 += `<g transform="rotate(-2 137 600)">${b}</g>`;
  L4 += path('M-20 872 C60 852 160 862 260 880 C340 892 420 900 470 910 L-20 910Z', C.ink);
  L4 += path(gd(10, 880, 120, 876, 5) + gd(90, 890, 240, 892, 5) + gd(200, 884, 330, 898, 4), C.paperLo);
}

await saveScene({
  id: 'works_yard', title: 'Tula, the Arms Works', focus: [0.36, 0.64], period: '1919', effects: ['dust'],
  alt: 'A file of gunsmiths, men and women, walks up a wide works yard into a gate beneath a low red sun; close by hangs a board of numbered brass checks.',
}, [{ depth: 0, body: L0 }, { depth: 0.25, body: L1 }, { depth: 0.5, body: L2 }, { depth: 0.8, body: L3 }, { depth: 1.2, body: L4 }]);
