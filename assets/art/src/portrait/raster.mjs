// A z-buffer rasteriser, and the same thing used as a shadow map.

/** Nearest triangle per pixel: depth, triangle id, barycentric u and v. */
export function raster(W, H, sx, sy, sz, faces) {
  const zb = new Float32Array(W * H).fill(1e9), hit = new Int32Array(W * H).fill(-1);
  const bu = new Float32Array(W * H), bv = new Float32Array(W * H), tri = [];
  for (let fi = 0; fi < faces.length; fi++) {
    const f = faces[fi];
    for (let k = 1; k < f.length - 1; k++) {
      const a = f[0], b = f[k], c = f[k + 1], id = tri.length;
      tri.push([a, b, c, fi]);
      const x0 = sx[a], y0 = sy[a], x1 = sx[b], y1 = sy[b], x2 = sx[c], y2 = sy[c];
      const area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
      if (Math.abs(area) < 1e-9) continue;
      const inv = 1 / area;
      const left = Math.max(0, Math.floor(Math.min(x0, x1, x2))), right = Math.min(W - 1, Math.ceil(Math.max(x0, x1, x2)));
      const top = Math.max(0, Math.floor(Math.min(y0, y1, y2))), bottom = Math.min(H - 1, Math.ceil(Math.max(y0, y1, y2)));
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const px = x + 0.5, py = y + 0.5;
          const w1 = ((px - x0) * (y2 - y0) - (x2 - x0) * (py - y0)) * inv;
          const w2 = ((x1 - x0) * (py - y0) - (px - x0) * (y1 - y0)) * inv;
          const w0 = 1 - w1 - w2;
          if (w0 < -1e-4 || w1 < -1e-4 || w2 < -1e-4) continue;
          const z = w0 * sz[a] + w1 * sz[b] + w2 * sz[c], i = y * W + x;
          if (z < zb[i]) { zb[i] = z; hit[i] = id; bu[i] = w1; bv[i] = w2; }
        }
      }
    }
  }
  return { zb, hit, bu, bv, tri };
}

/** Seen from a light at infinity: returns (x, y, z, bias) => share of light that arrives, 0..1. */
export function shadowMap(v, faces, dir, N, R) {
  const len = Math.hypot(...dir), d = dir.map((x) => x / len);
  const up = Math.abs(d[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0];
  let r = [up[1] * d[2] - up[2] * d[1], up[2] * d[0] - up[0] * d[2], up[0] * d[1] - up[1] * d[0]];
  const rl = Math.hypot(...r);
  r = r.map((x) => x / rl);
  const u = [d[1] * r[2] - d[2] * r[1], d[2] * r[0] - d[0] * r[2], d[0] * r[1] - d[1] * r[0]];
  const n = v.length / 3, s = N / (2 * R);
  const sx = new Float32Array(n), sy = new Float32Array(n), sz = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const x = v[i * 3], y = v[i * 3 + 1], z = v[i * 3 + 2];
    sx[i] = (x * r[0] + y * r[1] + z * r[2]) * s + N / 2;
    sy[i] = (x * u[0] + y * u[1] + z * u[2]) * s + N / 2;
    sz[i] = -(x * d[0] + y * d[1] + z * d[2]);
  }
  const { zb } = raster(N, N, sx, sy, sz, faces);
  return (x, y, z, bias) => {
    const X = (x * r[0] + y * r[1] + z * r[2]) * s + N / 2 - 0.5, Y = (x * u[0] + y * u[1] + z * u[2]) * s + N / 2 - 0.5;
    const Z = -(x * d[0] + y * d[1] + z * d[2]) - bias;
    const xi = Math.floor(X), yi = Math.floor(Y);
    if (xi < 0 || yi < 0 || xi >= N - 1 || yi >= N - 1) return 1;
    const fx = X - xi, fy = Y - yi, i = yi * N + xi;
    const lit = (j) => (Z < zb[j] ? 1 : 0);
    return (lit(i) * (1 - fx) + lit(i + 1) * fx) * (1 - fy) + (lit(i + N) * (1 - fx) + lit(i + N + 1) * fx) * fy;
  };
}
