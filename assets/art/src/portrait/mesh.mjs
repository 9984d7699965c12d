// Mesh arithmetic: mixing morph targets, subdividing, normals.
import { headData, target } from './headdata.mjs';

/**
 * Vertices of one person. `male`, `old`, `muscle`, `weight` run 0..1 (0.5 = average); `t` holds
 * face targets by name, where "@" stands for both the left and the right one.
 */
export function morph(spec) {
  const out = Float64Array.from(headData().v);
  const add = (name, w) => {
    if (Math.abs(w) < 1e-4) return;
    for (const [i, x, y, z] of target(name)) {
      out[i * 3] += x * w;
      out[i * 3 + 1] += y * w;
      out[i * 3 + 2] += z * w;
    }
  };
  const { male = 1, old = 0.2, muscle = 0.5, weight = 0.5, t = {} } = spec;
  const thirds = (x, noun) => ({
    ['min' + noun]: Math.max(0, 1 - 2 * x),
    ['average' + noun]: 1 - Math.abs(2 * x - 1),
    ['max' + noun]: Math.max(0, 2 * x - 1),
  });
  for (const [sex, sexW] of [['male', male], ['female', 1 - male]]) {
    for (const [age, ageW] of [['young', 1 - old], ['old', old]]) {
      add(`macrodetails/caucasian-${sex}-${age}`, sexW * ageW);
      for (const [m, mW] of Object.entries(thirds(muscle, 'muscle'))) {
        for (const [w, wW] of Object.entries(thirds(weight, 'weight'))) {
          add(`macrodetails/universal-${sex}-${age}-${m}-${w}`, sexW * ageW * mW * wW);
        }
      }
    }
  }
  for (const [name, w] of Object.entries(t)) {
    if (name.includes('@')) {
      add(name.replace('@', 'l'), w);
      add(name.replace('@', 'r'), w);
    } else add(name, w);
  }
  return out;
}

/** One Catmull-Clark level; the open rim at the neck is kept. Each new face inherits its tag. */
export function subdivide(v, faces, tag) {
  const count = v.length / 3, edges = new Map(), centres = [];
  const out = Array.from(v);
  const sumFace = new Float64Array(count * 3), nFace = new Int32Array(count), sumEdge = new Float64Array(count * 3);
  const key = (a, b) => (a < b ? a * 1e6 + b : b * 1e6 + a);
  faces.forEach((face, fi) => {
    const c = [0, 0, 0];
    for (const i of face) for (let k = 0; k < 3; k++) c[k] += v[i * 3 + k] / face.length;
    centres.push(c);
    face.forEach((a, k) => {
      for (let q = 0; q < 3; q++) sumFace[a * 3 + q] += c[q];
      nFace[a]++;
      const b = face[(k + 1) % face.length], id = key(a, b);
      if (!edges.has(id)) edges.set(id, { a, b, faces: [] });
      edges.get(id).faces.push(fi);
    });
  });
  const facePoint = centres.map((c) => { out.push(...c); return out.length / 3 - 1; });
  const rim = new Uint8Array(count), sumRim = new Float64Array(count * 3), nRim = new Int32Array(count);
  for (const e of edges.values()) {
    const mid = [0, 1, 2].map((k) => (v[e.a * 3 + k] + v[e.b * 3 + k]) / 2);
    let point = mid;
    if (e.faces.length === 2) {
      point = mid.map((m, k) => (m * 2 + centres[e.faces[0]][k] + centres[e.faces[1]][k]) / 4);
    } else {
      for (const i of [e.a, e.b]) {
        rim[i] = 1;
        nRim[i]++;
        for (let k = 0; k < 3; k++) sumRim[i * 3 + k] += mid[k];
      }
    }
    for (const i of [e.a, e.b]) for (let k = 0; k < 3; k++) sumEdge[i * 3 + k] += mid[k];
    e.id = out.length / 3;
    out.push(...point);
  }
  for (let i = 0; i < count; i++) {
    const n = nFace[i];
    if (!n) continue;
    for (let k = 0; k < 3; k++) {
      const P = v[i * 3 + k], j = i * 3 + k;
      out[j] = rim[i] ? (P + sumRim[j] / nRim[i]) / 2 : (sumFace[j] / n + (2 * sumEdge[j]) / n + (n - 3) * P) / n;
    }
  }
  const newFaces = [], newTag = [];
  faces.forEach((face, fi) => {
    const n = face.length;
    face.forEach((a, k) => {
      const b = face[(k + 1) % n], p = face[(k + n - 1) % n];
      newFaces.push([a, edges.get(key(a, b)).id, facePoint[fi], edges.get(key(p, a)).id]);
      newTag.push(tag[fi]);
    });
  });
  return { v: Float64Array.from(out), faces: newFaces, tag: newTag };
}

export function normals(v, faces) {
  const n = new Float64Array(v.length);
  for (const f of faces) {
    for (let k = 1; k < f.length - 1; k++) {
      const [a, b, c] = [f[0] * 3, f[k] * 3, f[k + 1] * 3];
      const ax = v[b] - v[a], ay = v[b + 1] - v[a + 1], az = v[b + 2] - v[a + 2];
      const bx = v[c] - v[a], by = v[c + 1] - v[a + 1], bz = v[c + 2] - v[a + 2];
      const nx = ay * bz - az * by, ny = az * bx - ax * bz, nz = ax * by - ay * bx;
      for (const i of [a, b, c]) { n[i] += nx; n[i + 1] += ny; n[i + 2] += nz; }
    }
  }
  for (let i = 0; i < n.length; i += 3) {
    const l = Math.hypot(n[i], n[i + 1], n[i + 2]) || 1;
    n[i] /= l; n[i + 1] /= l; n[i + 2] /= l;
  }
  return n;
}

/** Centre of a named group of the base mesh, for eyeballs and joints. */
export function centroid(v, group) {
  const ids = new Set(headData().groups[group].flat());
  const s = [0, 0, 0];
  for (const i of ids) for (let k = 0; k < 3; k++) s[k] += v[i * 3 + k];
  return s.map((x) => x / ids.size);
}

/** Add loose geometry (hair, hats, beards) to a head. */
export function addMesh(head, mesh, tag) {
  const offset = head.v.length / 3;
  const v = new Float64Array(head.v.length + mesh.v.length);
  v.set(head.v);
  v.set(mesh.v, head.v.length);
  head.v = v;
  for (const f of mesh.faces) {
    head.faces.push(f.map((i) => i + offset));
    head.tag.push(tag);
  }
}
