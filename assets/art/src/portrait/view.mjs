// Camera and light: turns a mesh into per-pixel buffers (position, normal, key light, ambient occlusion).
import { normals } from './mesh.mjs';
import { raster, shadowMap } from './raster.mjs';

/** yaw < 0 turns the sitter to the left; pitch > 0 lowers the chin; roll tilts the head. */
export function makeView({ yaw = 0, pitch = 0, roll = 0, center, scale, W, H, dist = 13, cx = 0.5, cy = 0.5 }) {
  const cY = Math.cos(yaw), sY = Math.sin(yaw), cP = Math.cos(pitch), sP = Math.sin(pitch), cR = Math.cos(roll), sR = Math.sin(roll);
  const rotate = (p) => {
    const x = p[0] - center[0], y = p[1] - center[1], z = p[2] - center[2];
    const x1 = x * cY + z * sY, z1 = -x * sY + z * cY;
    const y1 = y * cP - z1 * sP, z2 = y * sP + z1 * cP;
    return [x1 * cR - y1 * sR, x1 * sR + y1 * cR, z2];
  };
  const toScreen = (q) => {
    const k = dist / (dist - q[2]);
    return [W * cx + q[0] * k * scale, H * cy - q[1] * k * scale, -q[2]];
  };
  return { rotate, toScreen, project: (p) => toScreen(rotate(p)) };
}

const GOLDEN = 2.399963;

export function render(mesh, view, W, H, { key, soft = 0.05, keySamples = 9, skySamples = 28, shadowSize = 2048, R = 2.6 }) {
  const n = mesh.v.length / 3, world = new Float64Array(n * 3);
  const sx = new Float32Array(n), sy = new Float32Array(n), sz = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const q = view.rotate([mesh.v[i * 3], mesh.v[i * 3 + 1], mesh.v[i * 3 + 2]]);
    world.set(q, i * 3);
    [sx[i], sy[i], sz[i]] = view.toScreen(q);
  }
  const nr = normals(world, mesh.faces);
  const { hit, bu, bv, tri } = raster(W, H, sx, sy, sz, mesh.faces);
  const N = W * H, buffer = () => new Float32Array(N);
  const b = {
    nx: buffer(), ny: buffer(), nz: buffer(), // normal, turned with the head
    px: buffer(), py: buffer(), pz: buffer(), // position, turned with the head
    mx: buffer(), my: buffer(), mz: buffer(), // position on the unturned model
    tag: new Int8Array(N).fill(-1), lit: buffer(), ao: buffer(),
  };
  const mv = mesh.v;
  for (let i = 0; i < N; i++) {
    if (hit[i] < 0) continue;
    const [a, bb, c, fi] = tri[hit[i]], w1 = bu[i], w2 = bv[i], w0 = 1 - w1 - w2;
    const at = (arr, k) => w0 * arr[a * 3 + k] + w1 * arr[bb * 3 + k] + w2 * arr[c * 3 + k];
    const X = at(nr, 0), Y = at(nr, 1), Z = at(nr, 2), l = Math.hypot(X, Y, Z) || 1;
    b.nx[i] = X / l; b.ny[i] = Y / l; b.nz[i] = Z / l;
    b.px[i] = at(world, 0); b.py[i] = at(world, 1); b.pz[i] = at(world, 2);
    b.mx[i] = at(mv, 0); b.my[i] = at(mv, 1); b.mz[i] = at(mv, 2);
    b.tag[i] = mesh.tag[fi];
  }
  const gather = (into, dir, size, lift, weight) => {
    const len = Math.hypot(...dir), d = dir.map((x) => x / len), f = shadowMap(world, mesh.faces, d, size, R);
    for (let i = 0; i < N; i++) {
      if (b.tag[i] < 0) continue;
      const cos = b.nx[i] * d[0] + b.ny[i] * d[1] + b.nz[i] * d[2];
      if (cos <= 0) continue;
      into[i] += cos * weight * f(b.px[i] + b.nx[i] * lift, b.py[i] + b.ny[i] * lift, b.pz[i] + b.nz[i] * lift, lift);
    }
  };
  // The key is a small cluster of lights, so that its shadows have an edge a gouge could follow.
  for (let k = 0; k < keySamples; k++) {
    const a = k * GOLDEN, r = soft * Math.sqrt(k / keySamples);
    gather(b.lit, [key[0] + Math.cos(a) * r, key[1] + Math.sin(a) * r, key[2] + Math.cos(a + 2) * r], shadowSize, 0.02, 1 / keySamples);
  }
  // The sky is many weak lights in front: what it does not reach (sockets, under the jaw) is dark whatever the key does.
  for (let k = 0; k < skySamples; k++) {
    const z = 1 - ((k + 0.5) / skySamples) * 1.35, r = Math.sqrt(Math.max(0, 1 - z * z)), a = k * GOLDEN;
    gather(b.ao, [r * Math.cos(a), r * Math.sin(a) * 0.9 + 0.1, z], 384, 0.03, 2 / skySamples);
  }
  for (let i = 0; i < N; i++) b.ao[i] = Math.min(1.2, b.ao[i]);
  return b;
}
