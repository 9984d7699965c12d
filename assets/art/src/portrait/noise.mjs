// Small numeric helpers shared by every portrait file. All of them are deterministic: a
// portrait rebuilt on another machine must come out the same.

/** Seeded random numbers in [0, 1). */
export function mulberry(seed) {
  return () => {
    seed |= 0;
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function lattice(x, y, z, seed) {
  let n =
    Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(z, 1440662683) ^ Math.imul(seed, 1274126177);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

/** Value noise in [-1, 1]. */
export function noise3(x, y, z, seed = 1) {
  const xi = Math.floor(x), yi = Math.floor(y), zi = Math.floor(z);
  const ease = (t) => t * t * (3 - 2 * t);
  const u = ease(x - xi), v = ease(y - yi), w = ease(z - zi);
  const mix = (a, b, t) => a + (b - a) * t;
  const at = (i, j, k) => lattice(xi + i, yi + j, zi + k, seed);
  return (
    mix(
      mix(mix(at(0, 0, 0), at(1, 0, 0), u), mix(at(0, 1, 0), at(1, 1, 0), u), v),
      mix(mix(at(0, 0, 1), at(1, 0, 1), u), mix(at(0, 1, 1), at(1, 1, 1), u), v),
      w,
    ) * 2 - 1
  );
}

/** Noise summed over octaves, still in [-1, 1]. */
export function fbm(x, y, z, seed = 1, octaves = 3) {
  let amplitude = 1, sum = 0, total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += amplitude * noise3(x, y, z, seed + i);
    total += amplitude;
    amplitude *= 0.5;
    x *= 2; y *= 2; z *= 2;
  }
  return sum / total;
}

/** Smooth step from a to b. */
export function smooth(a, b, x) {
  const t = Math.max(0, Math.min(1, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
}

/** Eased reading of a table [[x, y], ...]. */
export function interp(table, x) {
  if (x <= table[0][0]) return table[0][1];
  for (let i = 1; i < table.length; i++) {
    if (x > table[i][0]) continue;
    const [x0, y0] = table[i - 1], [x1, y1] = table[i];
    return y0 + (y1 - y0) * smooth(0, 1, (x - x0) / (x1 - x0));
  }
  return table[table.length - 1][1];
}

/** Catmull-Rom curve through points of any dimension. */
export function spline(points, closed = true, steps = 10) {
  const out = [], N = points.length;
  const get = (k) => (closed ? points[(k + N) % N] : points[Math.max(0, Math.min(N - 1, k))]);
  for (let i = 0; i < (closed ? N : N - 1); i++) {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    for (let k = 0; k < steps; k++) {
      const t = k / steps, t2 = t * t, t3 = t2 * t;
      out.push(b.map((_, q) =>
        0.5 * (2 * b[q] + (c[q] - a[q]) * t + (2 * a[q] - 5 * b[q] + 4 * c[q] - d[q]) * t2 + (3 * b[q] - a[q] - 3 * c[q] + d[q]) * t3)));
    }
  }
  if (!closed) out.push(points[N - 1]);
  return out;
}
