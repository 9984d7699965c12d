// A landing in a block of flats, 1937. Almost all ink. One door is open by a hand's breadth; its light grazes a coat on a hook,
// crosses the floor, climbs the left wall and ends on the neighbour's door: a strip of paper and a seal. Nobody is here.
// Camera without roll, no diagonal but that one streak of light. The seal and its cord are the only red.
import { C, W, H, rnd, poly, path, rect, circ, gd, gouge, line, cut, lerp, group, clip, saveScene } from './lib.mjs';
import { stage } from './lib-b.mjs';

// x right, y up, z away. Left wall x = -1.5, end wall z = 4.4; the stair well opens to the right of x = 1.1.
const S = stage({ pos: [0.1, 1.5, -1.75], look: [0.1, 1.4, 3], fov: 54, cx: 590, cy: 440 });
const LEFT = -1.55, BACK = 4.2, TOP = 3.1, EDGE = 1.15;
const DOOR = { x0: -0.2, x1: 0.72, h: 2.25 }; // the lit door in the end wall
const SLIT = [DOOR.x1 - 0.16, DOOR.x1]; // what is open of it

function dark() {
  let s = rect(0, 0, W, H, C.ink);
  // end wall and left wall only just leave the black
  s += S.face([[LEFT, 0, BACK], [EDGE + 0.5, 0, BACK], [EDGE + 0.5, TOP, BACK], [LEFT, TOP, BACK]], C.blueDk);
  s += S.face([[LEFT, 0, BACK], [EDGE + 0.5, 0, BACK], [EDGE + 0.5, 1.2, BACK], [LEFT, 1.2, BACK]], C.blueDk) + S.seg([LEFT, 1.23, BACK], [EDGE + 0.5, 1.23, BACK], 0.02, C.blueLo);
  s += S.hatch([LEFT, 1.3, BACK - 0.01], [EDGE - LEFT, 0, 0], [0, 1.8, 0], { gap: 0.12, len: 0.5, w: 0.025, col: C.ink, den: (a, b) => 0.25 + 0.6 * b + 0.4 * (1 - a), seed: 4 });
  s += S.hatch([LEFT, 0.02, BACK - 0.01], [EDGE - LEFT, 0, 0], [0, 1.15, 0], { gap: 0.1, len: 0.5, w: 0.03, col: C.ink, den: (a, b) => 0.95 - 0.5 * b, seed: 14 });
  s += S.hatch([LEFT, 0.1, 0.4], [0, 0, BACK - 0.4], [0, 2.8, 0], { gap: 0.15, len: 0.7, w: 0.02, col: C.blueDk, den: (a, b) => Math.max(0, a - 0.2) * 0.9 * (1 - Math.abs(b - 0.4)), seed: 5 });
  // tiles of the landing, in one direction only, lost towards us
  s += S.hatch([LEFT, 0, 0.2], [EDGE - LEFT, 0, 0], [0, 0, BACK - 0.2], { gap: 0.3, len: 0.7, w: 0.03, col: C.blueDk, den: (a, b) => 0.3 + 0.5 * b, seed: 6 });
  // enamel number over the lit door, a dead bulb on its wire
  const [bx, by] = S.p([-0.35, 2.62, 2.4]);
  s += line(bx, -10, bx, by - 22, 2, C.blueLo) + path(`M${bx - 7} ${by - 22} H${bx + 7} L${bx + 6} ${by - 8} C${bx + 16} ${by + 2} ${bx + 12} ${by + 22} ${bx} ${by + 23} C${bx - 12} ${by + 22} ${bx - 16} ${by + 2} ${bx - 6} ${by - 8}Z`, C.ink, `stroke="${C.blueLo}" stroke-width="1.6"`) + gouge(bx + 6, by + 2, bx + 7, by + 15, 3, C.spillDk);
  return s;
}

function doors() {
  let s = '';
  const z = BACK - 0.02;
  // the lit door: casing, leaf, slit
  s += S.face([[DOOR.x0 - 0.12, 0, z], [DOOR.x1 + 0.12, 0, z], [DOOR.x1 + 0.12, DOOR.h + 0.12, z], [DOOR.x0 - 0.12, DOOR.h + 0.12, z]], C.ink);
  s += S.face([[SLIT[0], 0, z], [SLIT[1], 0, z], [SLIT[1], DOOR.h, z], [SLIT[0], DOOR.h, z]], C.paperHi);
  s += S.face([[SLIT[1] - 0.035, 0, z], [SLIT[1], 0, z], [SLIT[1], DOOR.h, z], [SLIT[1] - 0.035, DOOR.h, z]], C.ochre);
  s += S.face([[DOOR.x0, 0, z], [SLIT[0], 0, z - 0.04], [SLIT[0], DOOR.h, z - 0.04], [DOOR.x0, DOOR.h, z]], C.blueDk);
  for (const [y0, y1] of [[0.2, 0.95], [1.15, 2.05]]) s += S.face([[DOOR.x0 + 0.13, y0, z], [SLIT[0] - 0.13, y0, z - 0.02], [SLIT[0] - 0.13, y1, z - 0.02], [DOOR.x0 + 0.13, y1, z]], C.ink) + S.seg([SLIT[0] - 0.13, y0, z - 0.03], [SLIT[0] - 0.13, y1, z - 0.03], 0.014, C.blueLo);
  s += S.seg([SLIT[0] - 0.006, 0, z - 0.05], [SLIT[0] - 0.006, DOOR.h, z - 0.05], 0.022, C.spill); // lit edge of the leaf
  const [kx, ky] = S.p([SLIT[0] - 0.08, 1.05, z - 0.06]);
  s += circ(kx, ky, 5, C.spill) + rect(kx - 3, ky + 9, 5, 12, C.ink);
  // light that leaks along the casing
  s += S.seg([DOOR.x1 + 0.02, 0, z - 0.02], [DOOR.x1 + 0.02, DOOR.h, z - 0.02], 0.03, C.spillDk) + S.seg([DOOR.x0, DOOR.h + 0.01, z - 0.02], [DOOR.x1, DOOR.h + 0.01, z - 0.02], 0.014, C.spillDk);
  // number plate
  s += S.face([[0.07, DOOR.h - 0.28, z - 0.03], [0.29, DOOR.h - 0.28, z - 0.03], [0.29, DOOR.h - 0.14, z - 0.03], [0.07, DOOR.h - 0.14, z - 0.03]], C.blueLo) + S.letters('14', [0.18, DOOR.h - 0.255, z - 0.04], [1, 0, 0], [0, 1, 0], { font: 'oswald', weight: 600, anchor: 'middle', m: 0.11 }, C.paper);
  return s;
}

/** The neighbour's door, in the left wall: shut, a strip of paper across the jamb, cord and wax. */
function sealedDoor() {
  const x = LEFT + 0.01, z0 = 1.75, z1 = 2.75, h = 2.25, L0 = 1.52, L1 = 2.02;
  let s = S.face([[x, 0, z0 - 0.12], [x, 0, z1 + 0.12], [x, h + 0.12, z1 + 0.12], [x, h + 0.12, z0 - 0.12]], C.blueDk);
  s += S.face([[x, 0, z0], [x, 0, z1], [x, h, z1], [x, h, z0]], C.ink);
  for (const [y0, y1] of [[0.2, 0.95], [1.2, 2.05]]) for (const [a, b] of [[z0 + 0.12, z0 + 0.46], [z0 + 0.56, z1 - 0.12]]) s += S.seg([x, y0, a], [x, y1, a], 0.012, C.blueLo) + S.seg([x, y0, a], [x, y0, b], 0.012, C.blueLo) + S.seg([x, y1, a], [x, y1, b], 0.012, C.blueDk) + S.seg([x, y0, b], [x, y1, b], 0.012, C.blueDk);
  // the streak of light climbs here: over the near casing, the edge of the leaf and the paper
  s += S.face([[x + 0.005, 0, L0], [x + 0.005, 0, L1], [x + 0.005, 2.16, L1 - 0.03], [x + 0.005, 2.3, L0 - 0.02]], C.spillDk) + S.face([[x + 0.006, 0, z0 - 0.12], [x + 0.006, 0, z0 - 0.015], [x + 0.006, 2.28, z0 - 0.015], [x + 0.006, 2.31, z0 - 0.12]], C.spill) + S.face([[x + 0.006, 0, z0 - 0.02], [x + 0.006, 0, z0 + 0.02], [x + 0.006, 2.25, z0 + 0.02], [x + 0.006, 2.25, z0 - 0.02]], C.ink);
  s += S.face([[x, 0, z1 + 0.12], [x + 0.07, 0, z1 + 0.12], [x + 0.07, h + 0.12, z1 + 0.12], [x, h + 0.12, z1 + 0.12]], C.ink) + S.seg([x + 0.02, 0.02, z1 + 0.03], [x + 0.02, h, z1 + 0.03], 0.022, C.spillDk);
  // strip of paper over leaf and jamb
  const y = 1.32, p = (a, b) => [x + 0.02, a, b];
  s += S.face([p(y - 0.095, z0 - 0.24), p(y - 0.085, z0 + 0.5), p(y + 0.095, z0 + 0.5), p(y + 0.085, z0 - 0.24)], C.paperHi);
  s += [0.028, -0.012].map((d, i) => S.seg(p(y + d, z0 + 0.16), p(y + d, z0 + (i ? 0.3 : 0.36)), 0.013, C.ink)).join('');
  // cord and seal: the only red of the picture
  const q = S.p(p(y - 0.005, z0 - 0.0)), u = S.unit(p(y, z0));
  const c1 = S.p(p(y - 0.62, z0 + 0.05)), c2 = S.p(p(y - 0.66, z0 + 0.12));
  const cord = (a, b, k) => `<path d="M${a[0]} ${a[1]} C${a[0] + k} ${a[1] + 40} ${b[0] - k} ${b[1] - 50} ${b[0]} ${b[1]}" fill="none" stroke="${C.red}" stroke-width="3"/>`;
  s += cord(q, c1, 6) + cord(q, c2, -5) + gouge(c1[0], c1[1] - 2, c1[0] - 4, c1[1] + 14, 4, C.red) + gouge(c2[0], c2[1] - 2, c2[0] + 5, c2[1] + 12, 4, C.red);
  const R = u * 0.08, wob = [1, 1.14, 0.96, 1.1, 1.02, 1.18, 0.94, 1.08, 1, 1.12, 0.97, 1.06].map((k, i) => { const a = (i / 12) * Math.PI * 2; return [q[0] + Math.cos(a) * R * k * 0.86, q[1] + Math.sin(a) * R * k]; });
  s += poly(wob, C.red) + `<ellipse cx="${q[0].toFixed(1)}" cy="${q[1].toFixed(1)}" rx="${(R * 0.58).toFixed(1)}" ry="${(R * 0.68).toFixed(1)}" fill="none" stroke="${C.redDk}" stroke-width="2.4"/>` + gouge(q[0] + R * 0.25, q[1] - R * 0.8, q[0] + R * 0.78, q[1] + R * 0.2, 3, C.paperHi, -3);
  return s;
}

/** The streak on the floor, from the slit to the left wall; a few cuts run with it, the joints of the tiles cross it. */
function wedge() {
  const a = [SLIT[0], 0.005, BACK - 0.05], b = [SLIT[1], 0.005, BACK - 0.05], c = [LEFT, 0.005, 1.52], d = [LEFT, 0.005, 2.02];
  let s = S.face([a, b, c, d], C.spill) + S.face([[lerp(a[0], b[0], 0.7), 0.006, BACK - 0.05], b, c, [LEFT, 0.006, 1.66]], C.ochre);
  const r = rnd(12);
  let g = '';
  for (let i = 0; i < 22; i++) { const t = r(), u = 0.1 + r() * 0.6, v = u + 0.1 + 0.2 * r(), P = (k) => S.p([lerp(lerp(a[0], b[0], t), LEFT, k), 0.007, lerp(a[2], lerp(d[2], c[2], t), k)]), A = P(u), B = P(Math.min(1, v)); g += gd(A[0], A[1], B[0], B[1], 2 + 2 * v); }
  s += path(g, C.spillDk);
  for (let z = 3.9; z > 1.7; z -= 0.36) { const ka = (a[2] - z) / (a[2] - d[2]), kb = (b[2] - z) / (b[2] - c[2]); s += S.seg([lerp(a[0], d[0], ka), 0.008, z], [lerp(b[0], c[0], kb), 0.008, z], 0.012, C.ink); }
  return s;
}

function coat() {
  // on a hook of the end wall, between the doors; the light comes from the right and only draws its edge
  const [x, y] = S.p([-0.92, 1.92, BACK - 0.12]), u = (1.24 * S.unit([-0.92, 1.5, BACK])) / 352, q = (a, b) => `${(x + a * u).toFixed(1)} ${(y + b * u).toFixed(1)}`;
  let s = S.seg([-1.42, 1.95, BACK - 0.04], [-0.5, 1.95, BACK - 0.04], 0.075, C.ink) + S.seg([-1.42, 1.98, BACK - 0.05], [-0.5, 1.98, BACK - 0.05], 0.01, C.spillDk) + [-1.3, -0.62].map((h) => S.seg([h, 1.95, BACK - 0.06], [h, 1.87, BACK - 0.1], 0.025, C.spill)).join('');
  s += path(`M${q(-6, -10)} C${q(-34, 10)} ${q(-66, 20)} ${q(-78, 60)} C${q(-88, 140)} ${q(-92, 240)} ${q(-96, 345)} L${q(70, 352)} C${q(76, 250)} ${q(78, 150)} ${q(66, 60)} C${q(56, 22)} ${q(28, 12)} ${q(6, -10)}Z`, C.ink);
  s += path(`M${q(-30, 12)} L${q(2, 46)} L${q(32, 10)} L${q(44, 44)} L${q(8, 92)} L${q(-40, 46)}Z`, C.blueDk) + gouge(x + 32 * u, y + 12 * u, x + 44 * u, y + 44 * u, 3.4, C.spill) + gouge(x + 44 * u, y + 44 * u, x + 8 * u, y + 92 * u, 3.4, C.spill);
  const g = (a, b, c, d, w, col, bow = 0) => gouge(x + a * u, y + b * u, x + c * u, y + d * u, w, col, bow);
  s += g(64, 58, 73, 340, 7, C.spill, -9) + g(30, 14, 62, 52, 5, C.spill, -6) + g(48, 120, 54, 330, 5, C.blueLo, -3) + g(26, 110, 36, 340, 5, C.blueLo, -3) + g(4, 96, 20, 345, 4, C.spillDk, -2) + g(-60, 70, -74, 320, 4, C.blueDk, 4) + g(-30, 100, -36, 330, 4, C.blueDk, 3);
  s += [130, 190, 250].map((v) => circ(x + 12 * u, y + v * u, 3, C.spill)).join('') + g(30, 208, 62, 204, 4, C.spill, 1);
  // cap on the next hook
  const [cx, cy] = S.p([-1.3, 1.86, BACK - 0.12]);
  s += path(`M${cx - 22} ${cy} C${cx - 26} ${cy - 24} ${cx + 2} ${cy - 32} ${cx + 20} ${cy - 22} C${cx + 32} ${cy - 14} ${cx + 28} ${cy + 2} ${cx + 20} ${cy + 8} L${cx - 16} ${cy + 10}Z`, C.ink, `stroke="${C.blueLo}" stroke-width="1.4"`) + gouge(cx + 18, cy - 22, cx + 22, cy + 6, 4, C.spill, -5);
  // galoshes under the coat, standing as they were stepped out of
  for (const [gx, gz, e] of [[-0.98, 3.92, 0], [-0.80, 3.82, 6]]) { const [a, b] = S.p([gx, 0, gz]); s += group(`translate(${a.toFixed(1)} ${b.toFixed(1)}) rotate(${e}) scale(.78) translate(${(-a).toFixed(1)} ${(-b).toFixed(1)})`, path(`M${a - 30} ${b} C${a - 32} ${b - 18} ${a - 22} ${b - 26} ${a - 8} ${b - 24} L${a + 8} ${b - 22} C${a + 18} ${b - 14} ${a + 44} ${b - 16} ${a + 48} ${b}Z`, C.ink, `stroke="${C.blueLo}" stroke-width="1.6"`) + gouge(a + 8, b - 21, a + 46, b - 6, 4.5, C.spill, -4) + gouge(a - 24, b - 20, a + 4, b - 23, 4, C.spillDk, -2)); }
  return s;
}

/** The well: rail and balusters, edged by the slit; a flight going down into nothing. */
function stairs() {
  let s = '';
  s += poly([[S.p([EDGE, 0, BACK])[0], 0], [W, 0], [W, H], [S.p([EDGE, 0, -0.3])[0], H], ...[S.p([EDGE, 0, 0.6]), S.p([EDGE, 0, BACK])]], C.ink);
  const r = rnd(9);
  for (let z = BACK - 0.25; z > -1.5; z -= 0.34) { const k = (z + 0.6) / BACK; s += S.seg([EDGE, 0.04, z], [EDGE, 0.92, z], 0.035, C.blueDk) + S.seg([EDGE - 0.016, 0.04, z + 0.01], [EDGE - 0.016, 0.92, z + 0.01], 0.009, k > 0.45 && r() < 0.8 ? C.spill : C.blueLo); }
  s += S.seg([EDGE, 0.96, BACK - 0.1], [EDGE, 0.96, -1.7], 0.085, C.blueDk) + S.seg([EDGE - 0.03, 1.0, BACK - 0.1], [EDGE - 0.03, 1.0, 1.4], 0.016, C.spill) + S.seg([EDGE - 0.03, 1.0, 1.4], [EDGE - 0.03, 1.0, -1.7], 0.012, C.spillDk) + S.seg([EDGE, 0.02, BACK - 0.1], [EDGE, 0.02, -1.6], 0.05, C.blueDk);
  // newel with its ball
  const n = S.p([EDGE, 0.96, BACK - 0.12]);
  s += S.seg([EDGE, 0, BACK - 0.12], [EDGE, 1.02, BACK - 0.12], 0.08, C.blueDk) + circ(n[0], n[1] - 14, 10, C.blueDk) + gouge(n[0] - 7, n[1] - 20, n[0] - 8, n[1] - 7, 3, C.spill);
  // a high window on the turn of the stair, night
  s += S.face([[2.1, 1.7, 4.6], [2.75, 1.7, 4.6], [2.75, 2.9, 4.6], [2.1, 2.9, 4.6]], C.blueDk) + S.seg([2.43, 1.7, 4.6], [2.43, 2.9, 4.6], 0.04, C.ink) + S.seg([2.1, 2.3, 4.6], [2.75, 2.3, 4.6], 0.03, C.ink);
  const rs = rnd(3); let d = '';
  for (let i = 0; i < 20; i++) { const p = S.p([lerp(2.12, 2.73, rs()), lerp(1.75, 2.85, rs()), 4.6]); d += gd(p[0], p[1], p[0] - 5, p[1] + 13, 2.6); }
  return s + clip(S.project([[2.1, 1.7, 4.6], [2.75, 1.7, 4.6], [2.75, 2.9, 4.6], [2.1, 2.9, 4.6]]), path(d, C.blueLo));
}
/** The near jambs: we look in from the dark. */
function frame() {
  let s = poly([[0, 0], [52, 0], [34, H], [0, H]], C.ink) + gouge(53, 40, 36, H - 30, 5, C.blueDk);
  s += cut([[1080, 0], [W, 0], [W, H], [1080, H]], { angle: Math.PI / 2, gap: 34, len: 260, w: 3, col: C.blueDk, den: (x) => Math.max(0, 0.34 - (x - 1080) / 1300), seed: 31 });
  return s;
}

await saveScene({
  id: 'corridor', title: 'The landing, 1937', focus: [0.34, 0.5], effects: ['lamp'], lamp: [0.418, 0.525, 0.08], period: '1935',
  alt: 'A dark stair landing at night: a narrow slit of light from one barely open door edges a coat on a hook, a pair of galoshes and the banister, crosses the floor and climbs the wall to the neighbouring door, where a strip of paper is sealed with red wax.',
}, [{ depth: 0, body: dark() }, { depth: 0.2, body: wedge() + doors() }, { depth: 0.4, body: sealedDoor() + stairs() }, { depth: 0.7, body: coat() }, { depth: 1.1, body: frame() }]);
