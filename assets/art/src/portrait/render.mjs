// Renders the busts:  node src/portrait/render.mjs [--draft=DIR] [id ...]
// With --draft, quick PNGs on paper go to DIR and nothing in assets/art/portraits is touched.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { optimize } from 'svgo';
import { linocut } from './linocut.mjs';
import { PAL } from './palette.mjs';
import { INVENTED } from './people/invented.mjs';
import { HISTORICAL } from './people/historical.mjs';
import { GENERIC } from './people/generic.mjs';
import { CONGRESS } from './people/congress.mjs';
import { MOODS } from './people/moods.mjs';

const OUT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../portraits');
const CAST = [[INVENTED, 'invented'], [HISTORICAL, 'historical'], [GENERIC, 'generic'], [CONGRESS, 'congress'], [MOODS, 'mood']]
  .flatMap(([group, likeness]) => Object.entries(group).map(([id, spec]) => ({ id, spec, likeness: likenessOf(id, likeness) })));
/** Whether a face is meant to be somebody's: the two famous of the congress are, a mood inherits from its sitter. */
function likenessOf(id, group) {
  const sitter = id.replace(/-(hard|warm)$/, '');
  if (sitter in HISTORICAL || sitter === 'radek' || sitter === 'bukharin') return 'historical';
  return group === 'congress' || group === 'mood' ? (sitter in GENERIC ? 'generic' : 'invented') : group;
}
const LIMIT = { bust: 32 * 1024, thumb: 5 * 1024, svg: 40 * 1024 };

function svgOf(spec, plates, { before = '', box = '0 0 800 1000' } = {}) {
  const plate = (id, d, fill) => (d ? `<path id="${id}" d="${d}" fill="${fill}"/>` : '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${before}${plate('paper', plates.paper, spec.skin ?? PAL.paper)}${plate('garment', plates.cloth, spec.garment ?? PAL.blue)}${plate('garment-2', plates.cloth2, spec.garment2 ?? PAL.ash)}${plate('red', plates.red, PAL.red)}${plate('ink', plates.ink, PAL.ink)}</svg>`;
}

/** Square round the head: a little over the hair, down to just under the chin. */
function thumbBox({ top, left, right, chin }) {
  const side = Math.max((chin - top) * 1.16, (right - left) * 1.08), cx = (left + right) / 2;
  return [cx - side / 2, chin + side * 0.075 - side, side, side].map((x) => x.toFixed(1)).join(' ');
}

const raster = (svg, w, h) => sharp(Buffer.from(svg), { density: (72 * w * 2) / 800 }).resize(w, h);

/** WebP below the limit: the quality yields, not the picture. */
async function webp(image, file, limit, quality) {
  for (let q = quality; q >= 50; q -= 6) {
    const data = await image().webp({ quality: q, alphaQuality: 90, effort: 6, smartSubsample: true }).toBuffer();
    if (data.length <= limit || q < 56) { fs.writeFileSync(file, data); return data.length; }
  }
}

const args = process.argv.slice(2), draft = args.find((a) => a.startsWith('--draft='))?.slice(8), wanted = args.filter((a) => !a.startsWith('--'));
for (const id of wanted) if (!CAST.some((c) => c.id === id)) throw new Error(`unknown portrait: ${id}`);
fs.mkdirSync(draft ?? OUT, { recursive: true });
const listFile = path.join(OUT, 'portraits.json');

for (const { id, spec, likeness } of CAST) {
  if (wanted.length && !wanted.includes(id)) continue;
  const { plates, headBox } = await linocut(draft ? { ...spec, q: 14 } : spec, { S: draft ? 1 : 2 });
  const thumbSvg = svgOf(spec, plates, { box: thumbBox(headBox), before: `<rect x="-400" y="-400" width="1600" height="1800" fill="${PAL.paper}"/>` });
  if (draft) {
    await raster(svgOf(spec, plates, { before: `<rect width="800" height="1000" fill="${PAL.paper}"/>` }), 800, 1000).png().toFile(path.join(draft, id + '.png'));
    await raster(thumbSvg, 96, 96).png().toFile(path.join(draft, id + '-thumb.png'));
    console.log(id);
    continue;
  }
  const svg = optimize(svgOf(spec, plates), { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }] }).data;
  const sizes = [
    await webp(() => raster(svg, 480, 600), path.join(OUT, id + '.webp'), LIMIT.bust, 84),
    await webp(() => raster(thumbSvg, 96, 96).flatten({ background: PAL.paper }), path.join(OUT, id + '-thumb.webp'), LIMIT.thumb, 88),
  ];
  const svgFile = path.join(OUT, id + '.svg');
  fs.rmSync(svgFile, { force: true });
  if (Buffer.byteLength(svg) <= LIMIT.svg) fs.writeFileSync(svgFile, svg + '\n');
  // Read again before writing: two renders may run side by side.
  const list = fs.existsSync(listFile) ? JSON.parse(fs.readFileSync(listFile, 'utf8')) : {};
  list[id] = { w: 480, h: 600, faces: 'left', alt: spec.alt, likeness, ...(spec.note ? { note: spec.note } : {}) };
  const ordered = Object.fromEntries(CAST.filter((c) => list[c.id]).map((c) => [c.id, list[c.id]]));
  fs.writeFileSync(listFile, JSON.stringify(ordered, null, 2) + '\n');
  console.log(id, ...sizes.map((n) => (n / 1024).toFixed(1) + ' kB'), (Buffer.byteLength(svg) / 1024).toFixed(0) + ' kB svg');
}
