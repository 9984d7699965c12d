// Shared drawing kit of all backdrops: palette, gouge marks, outlined lettering, a camera, crowd heads,
// and saveScene(), which turns a list of layer drawings into the committed files.
// Every drawing function returns a string of SVG. Scenes are authored in 1600 x 900 units.
import fs from 'node:fs';
import path_ from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import opentype from 'opentype.js';

const HERE = path_.dirname(fileURLToPath(import.meta.url));
export const ART_ROOT = path_.resolve(HERE, '../..'); // assets/art
export const W = 1600;
export const H = 900;

// ---------------------------------------------------------------- palette (the whole of it)
export const C = {
  paper: '#EDE3CF', paperHi: '#F6EFDF', paperLo: '#DCCFB4',
  ink: '#161412',
  red: '#C2271D', redLo: '#8E1B14', redDk: '#4E120E',
  blue: '#5E7482', blueLo: '#34454F', blueDk: '#1E292F', blueHi: '#A9B5B6',
  ochre: '#C4923B', ochreLo: '#8A6425',
  khaki: '#A98B57', ash: '#B9AE98', ash2: '#879396', ash3: '#7D8A90', // garments and quiet figures only
  spill: '#CDBE98', spillSkin: '#E2D5B6', spillDk: '#5B5A4C', // lit wedge, lit skin, cone: night scenes only
};

// ---------------------------------------------------------------- numbers
/** Seeded random numbers in 0..1, so that a scene always renders the same. */
export const rnd = (seed) => () => {
  seed |= 0;
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const n = (x) => (Math.round(x * 10) / 10).toString();
export const lerp = (a, b, t) => a + (b - a) * t;
export const mix = (p, q, t) => [lerp(p[0], q[0], t), lerp(p[1], q[1], t)];
export const clamp01 = (x) => Math.max(0, Math.min(1, x));

// ---------------------------------------------------------------- plain shapes
export const pts = (a) => a.map((p) => `${n(p[0])} ${n(p[1])}`).join('L');
export const poly = (a, fill, extra = '') => `<path d="M${pts(a)}Z" fill="${fill}" ${extra}/>`;
export const path = (d, fill, extra = '') => `<path d="${d}" fill="${fill}" ${extra}/>`;
export const rect = (x, y, w, h, fill, extra = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${extra}/>`;
export const circ = (x, y, r, fill, extra = '') => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${extra}/>`;
export const line = (x0, y0, x1, y1, w, col, extra = '') =>
  `<path d="M${n(x0)} ${n(y0)}L${n(x1)} ${n(y1)}" stroke="${col}" stroke-width="${w}" fill="none" ${extra}/>`;
export const group = (transform, body) => `<g transform="${transform}">${body}</g>`;
let uid = 0;
/** Show `body` only inside polygon P (list of points) or inside path data. */
export const clip = (P, body) => {
  const id = `k${uid++}`;
  const d = typeof P === 'string' ? P : `M${pts(P)}Z`;
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${body}</g>`;
};

// ---------------------------------------------------------------- the gouge
/** Path data of one gouge: a sliver pointed at both ends. bow bends it. */
export function gd(x0, y0, x1, y1, w, bow = 0) {
  const dx = x1 - x0, dy = y1 - y0, l = Math.hypot(dx, dy) || 1, nx = -dy / l, ny = dx / l;
  const mx = (x0 + x1) / 2 + nx * bow, my = (y0 + y1) / 2 + ny * bow;
  return `M${n(x0)} ${n(y0)}Q${n(mx + (nx * w) / 2)} ${n(my + (ny * w) / 2)} ${n(x1)} ${n(y1)}` +
    `Q${n(mx - (nx * w) / 2)} ${n(my - (ny * w) / 2)} ${n(x0)} ${n(y0)}Z`;
}
export const gouge = (x0, y0, x1, y1, w, col, bow = 0) => path(gd(x0, y0, x1, y1, w, bow), col);

export const inside = (P, x, y) => {
  let r = false;
  for (let i = 0, j = P.length - 1; i < P.length; j = i++) {
    const [a, b] = P[i], [c, d] = P[j];
    if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) r = !r;
  }
  return r;
};

/**
 * Fill polygon P with gouges running at `angle` (radians), `gap` apart, about `len` long and `w` wide.
 * den(x, y) -> 0..1 sets both presence and width: always give it one, an even hatch reads as wallpaper.
 */
export function cut(P, { angle = 0, gap = 10, len = 90, w = 5, col, den = () => 1, seed = 1, jit = 0.4, bow = 0, clip: clipped = true }) {
  const r = rnd(seed);
  let x0 = 1e9, y0 = 1e9, x1 = -1e9, y1 = -1e9;
  for (const [x, y] of P) { x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, y); y1 = Math.max(y1, y); }
  // corners thrown far outside by the camera would make the loop endless: look only near the picture
  x0 = Math.max(x0, -1500); y0 = Math.max(y0, -1500); x1 = Math.min(x1, W + 1500); y1 = Math.min(y1, H + 1500);
  const cx = (x0 + x1) / 2, cy = (y0 + y1) / 2, R = Math.hypot(x1 - x0, y1 - y0) / 2 + len;
  const ca = Math.cos(angle), sa = Math.sin(angle);
  let d = '';
  for (let v = -R; v < R; v += gap) {
    let u = -R + r() * len;
    while (u < R) {
      const L = len * (0.5 + r());
      const mu = u + L / 2;
      const X = cx + mu * ca - v * sa, Y = cy + mu * sa + v * ca;
      if (inside(P, X, Y)) {
        const k = den(X, Y);
        if (k > 0 && r() < Math.min(1, k * 1.4)) {
          const j = v + (r() - 0.5) * gap * jit;
          d += gd(cx + u * ca - j * sa, cy + u * sa + j * ca, cx + (u + L) * ca - j * sa, cy + (u + L) * sa + j * ca,
            w * (0.4 + 0.6 * k) * (0.7 + 0.6 * r()), bow);
        }
      }
      u += L * (0.75 + 0.5 * r());
    }
  }
  return clipped ? clip(P, path(d, col)) : path(d, col);
}

// ---------------------------------------------------------------- lettering, always outlined
const fonts = {};
export function font(name, weight = 400, style = 'normal') {
  const key = `${name}-${weight}-${style}`;
  if (fonts[key]) return fonts[key];
  const load = (subset) => {
    const f = `${ART_ROOT}/node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff`;
    if (!fs.existsSync(f)) return null;
    const b = fs.readFileSync(f);
    return opentype.parse(b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength));
  };
  return (fonts[key] = { cyr: load('cyrillic'), cx: load('cyrillic-ext'), lat: load('latin') });
}
/** Outlines of a line of text: { d, w }. map(x, y) may bend each point (lettering on a wall in perspective). */
export function textPath(str, { font: name = 'oswald', weight = 700, size = 60, x = 0, y = 0, anchor = 'start', track = 0, sx = 1, map = null } = {}) {
  const F = font(name, weight);
  const glyphs = [];
  let cx = 0;
  for (const ch of str) {
    let found = null;
    for (const k of ['cyr', 'lat', 'cx']) {
      const g = F[k]?.charToGlyph(ch);
      if (g && g.index !== 0) { found = [g, F[k]]; break; }
    }
    if (!found) { cx += size * 0.3; continue; }
    const [g, f] = found;
    glyphs.push([g, cx]);
    cx += ((g.advanceWidth * size) / f.unitsPerEm + track) * sx;
  }
  cx -= track * sx;
  const off = anchor === 'middle' ? -cx / 2 : anchor === 'end' ? -cx : 0;
  let d = '';
  for (const [g, gx] of glyphs) {
    const P = (px, py) => {
      const q = [x + off + gx + px * sx, y + py];
      const [a, b] = map ? map(q[0], q[1]) : q;
      return `${n(a)} ${n(b)}`;
    };
    for (const c of g.getPath(0, 0, size).commands) {
      if (c.type === 'M') d += `M${P(c.x, c.y)}`;
      else if (c.type === 'L') d += `L${P(c.x, c.y)}`;
      else if (c.type === 'Q') d += `Q${P(c.x1, c.y1)} ${P(c.x, c.y)}`;
      else if (c.type === 'C') d += `C${P(c.x1, c.y1)} ${P(c.x2, c.y2)} ${P(c.x, c.y)}`;
      else if (c.type === 'Z') d += 'Z';
    }
  }
  return { d, w: cx };
}
export const text = (s, o, fill) => path(textPath(s, o).d, fill, o.extra ?? '');

// ---------------------------------------------------------------- camera
/** camera(...)([X, Y, Z]) -> [x, y, depth, scale]; Y is up. Roll up to .05 rad before 1929, none after 1933. */
export function camera({ pos, look, fov = 60, w = W, h = H, cx = w / 2, cy = h / 2, roll = 0 }) {
  const f = [look[0] - pos[0], look[1] - pos[1], look[2] - pos[2]];
  const l = Math.hypot(...f);
  const F = f.map((v) => v / l);
  let r = [F[2], 0, -F[0]];
  const rl = Math.hypot(...r);
  r = r.map((v) => v / rl);
  const u = [F[1] * r[2] - F[2] * r[1], F[2] * r[0] - F[0] * r[2], F[0] * r[1] - F[1] * r[0]];
  const s = h / 2 / Math.tan((fov * Math.PI) / 360);
  const cr = Math.cos(roll), sr = Math.sin(roll);
  return (p) => {
    const d = [p[0] - pos[0], p[1] - pos[1], p[2] - pos[2]];
    const X = d[0] * r[0] + d[1] * r[1] + d[2] * r[2];
    const Y = d[0] * u[0] + d[1] * u[1] + d[2] * u[2];
    const Z = Math.max(0.05, d[0] * F[0] + d[1] * F[1] + d[2] * F[2]);
    const sx = (X / Z) * s, sy = (Y / Z) * s;
    return [cx + sx * cr - sy * sr, cy - (sx * sr + sy * cr), Z, s / Z];
  };
}

// ---------------------------------------------------------------- crowd heads (heads.json, see heads.md)
let HEADS;
export const heads = () => (HEADS ??= JSON.parse(fs.readFileSync(`${HERE}/heads.json`)));
/**
 * One head of the crowd kit. k = person 0..9 (1, 7 cap; 3 fur hat; 5 kerchief, woman; 6 bare-headed woman; 8 budenovka),
 * yaw = 180, 150, -150, 115, -115, 90, -90, 0, 35, -35 (0 faces us, 90 faces right, 180 seen from behind).
 * (x, y) is the neck base; at s = 1 the head is about 118 high.
 */
export function kitHead(k, yaw, { x, y, s = 1, flip = 1, paper = C.paper, garm = C.blue, red = C.red, ink = C.ink }) {
  const h = heads().find((q) => q.k === k && q.yaw === yaw);
  if (!h) throw new Error(`no head ${k} at yaw ${yaw}`);
  return group(`translate(${n(x)} ${n(y)}) scale(${(s * flip).toFixed(3)} ${s.toFixed(3)}) translate(-100 -190)`,
    path(h.mask, paper) + (h.garm ? path(h.garm, garm) : '') + (h.red ? path(h.red, red) : '') + path(h.black, ink));
}

// ---------------------------------------------------------------- output
export const svg = (body, bg = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" width="${W}" height="${H}">${bg}${body}</svg>`;

const LAYER_BUDGET = 350 * 1024, FLAT_BUDGET = 150 * 1024, THUMB_BUDGET = 6 * 1024;
/** WebP as good as `q` allows, stepping down until it fits `max` bytes. */
async function webp(image, q, max) {
  for (; ; q -= 4) {
    const out = await image.clone().webp({ quality: q, alphaQuality: 90, effort: 5, smartSubsample: true }).toBuffer();
    if (out.length <= max || q <= 30) return out;
  }
}

/**
 * saveScene(meta, layers)
 *   meta   = everything of scene.json but "layers": { id, title, focus, effects, lamp?, smoke?, period, alt }
 *   layers = back to front: [{ depth, body }], 3 to 5 of them; the first must be opaque.
 * Writes assets/art/scenes/<id>/L0.webp ..., flat.webp, thumb.webp, scene.json.
 * With ART_PREVIEW=<folder> set, also writes <id>.png (1600 wide) and <id>.phone.png (390 x 262 around focus).
 */
export async function saveScene(meta, layers) {
  const dir = `${ART_ROOT}/scenes/${meta.id}`;
  fs.mkdirSync(dir, { recursive: true });
  for (const f of fs.readdirSync(dir)) if (/^L\d\.webp$/.test(f)) fs.unlinkSync(`${dir}/${f}`);
  const pngs = [];
  for (const l of layers) pngs.push(await sharp(Buffer.from(svg(l.body)), { limitInputPixels: false, unlimited: true }).png({ compressionLevel: 2 }).toBuffer());
  // layers: one quality for all, lowered together until the scene fits its budget
  let files = [];
  for (let q = 82; q >= 40; q -= 6) {
    files = [];
    for (let i = 0; i < pngs.length; i++) {
      const im = sharp(pngs[i]);
      files.push(await webp(i === 0 ? im.flatten({ background: C.paper }) : im, q, Infinity));
    }
    if (files.reduce((a, f) => a + f.length, 0) <= LAYER_BUDGET) break;
  }
  files.forEach((f, i) => fs.writeFileSync(`${dir}/L${i}.webp`, f));
  const flatPng = await sharp(pngs[0]).composite(pngs.slice(1).map((input) => ({ input }))).flatten({ background: C.paper }).png({ compressionLevel: 2 }).toBuffer();
  const flat = await webp(sharp(flatPng).resize(1280, 720), 80, FLAT_BUDGET);
  const thumb = await webp(sharp(flatPng).resize(160, 90), 80, THUMB_BUDGET);
  fs.writeFileSync(`${dir}/flat.webp`, flat);
  fs.writeFileSync(`${dir}/thumb.webp`, thumb);
  const { id, title, focus, effects = [], lamp, smoke, period, alt } = meta;
  const json = { id, title, focus, layers: layers.map((l, i) => ({ file: `L${i}.webp`, depth: l.depth })), effects, ...(lamp && { lamp }), ...(smoke && { smoke }), period, alt };
  fs.writeFileSync(`${dir}/scene.json`, `${JSON.stringify(json, null, 2)}\n`);
  const kb = (b) => `${(b.length / 1024).toFixed(0)}`;
  console.log(`${id}: layers ${files.map(kb).join('+')} = ${(files.reduce((a, f) => a + f.length, 0) / 1024).toFixed(0)} kB, flat ${kb(flat)} kB, thumb ${(thumb.length / 1024).toFixed(1)} kB`);
  if (process.env.ART_PREVIEW) {
    const out = process.env.ART_PREVIEW;
    fs.mkdirSync(out, { recursive: true });
    fs.writeFileSync(`${out}/${id}.png`, flatPng);
    // what a phone shows: full height would be too far away, so a strip 1.49:1 covering 62 % of the height
    const ch = Math.round(H * 0.72), cw = Math.round((ch * 390) / 262);
    const left = Math.round(clamp01((focus[0] * W - cw / 2) / (W - cw)) * (W - cw));
    const top = Math.round(clamp01((focus[1] * H - ch / 2) / (H - ch)) * (H - ch));
    await sharp(flatPng).extract({ left, top, width: cw, height: ch }).resize(390, 262).png().toFile(`${out}/${id}.phone.png`);
  }
}
