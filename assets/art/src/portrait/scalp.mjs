// Hair and hats are shells round the skull, described in (azimuth, elevation) seen from head.C.
// azimuth 0 is the face, +-pi the nape; elevation pi/2 is the crown.
import { headData, target } from './headdata.mjs';
import { raster } from './raster.mjs';
import { fbm } from './noise.mjs';

const NA = 360, NE = 180;

/** Radius of the bare skull (ears removed, holes filled) as a function of (azimuth, elevation). */
export function scalpRadius(head) {
  if (head.scalp) return head.scalp;
  const { C, raw } = head, ears = new Set();
  for (const side of ['l', 'r']) {
    for (const [i, dx, dy, dz] of target(`ears/${side}-ear-scale-incr`)) if (Math.hypot(dx, dy, dz) > 0.012) ears.add(i);
  }
  const faces = headData().groups.body.filter((f) =>
    f.every((i) => raw[i * 3 + 1] > 7.0 && Math.abs(raw[i * 3]) < 1.0) && !f.some((i) => ears.has(i)));
  const n = raw.length / 3, sx = new Float32Array(n), sy = new Float32Array(n), sz = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const x = raw[i * 3] - C[0], y = raw[i * 3 + 1] - C[1], z = raw[i * 3 + 2] - C[2], r = Math.hypot(x, y, z);
    sx[i] = ((Math.atan2(x, z) / Math.PI) * 0.5 + 0.5) * NA;
    sy[i] = (Math.asin(y / r) / Math.PI + 0.5) * NE;
    sz[i] = -r;
  }
  const unbroken = faces.filter((f) => { // faces that straddle the nape seam would smear over the whole map
    const xs = f.map((i) => sx[i]);
    return Math.max(...xs) - Math.min(...xs) < NA / 3;
  });
  const { zb } = raster(NA, NE, sx, sy, sz, unbroken);
  const R = new Float32Array(NA * NE), known = new Uint8Array(NA * NE);
  let sum = 0, count = 0;
  for (let i = 0; i < R.length; i++) if (zb[i] < 1e8) { R[i] = -zb[i]; known[i] = 1; sum += R[i]; count++; }
  for (let i = 0; i < R.length; i++) {
    if (known[i]) continue;
    let j = i;
    while (j < R.length - NA && !known[j]) j += NA; // start from the skull above the hole
    R[i] = known[j] ? R[j] : sum / count;
  }
  for (let pass = 0; pass < 400; pass++) {
    for (let y = 0; y < NE; y++) {
      for (let x = 0; x < NA; x++) {
        const i = y * NA + x;
        if (known[i]) continue;
        R[i] = (R[y * NA + ((x + NA - 1) % NA)] + R[y * NA + ((x + 1) % NA)] + R[Math.max(0, y - 1) * NA + x] + R[Math.min(NE - 1, y + 1) * NA + x]) / 4;
      }
    }
  }
  head.scalp = (az, el) => {
    const X = ((az / Math.PI) * 0.5 + 0.5) * NA - 0.5, Y = Math.max(0, Math.min(NE - 1.001, (el / Math.PI + 0.5) * NE - 0.5));
    const xi = Math.floor(X), yi = Math.floor(Y), fx = X - xi, fy = Y - yi;
    const g = (x, y) => R[y * NA + (((x % NA) + NA) % NA)];
    return (g(xi, yi) * (1 - fx) + g(xi + 1, yi) * fx) * (1 - fy) + (g(xi, yi + 1) * (1 - fx) + g(xi + 1, yi + 1) * fx) * fy;
  };
  return head.scalp;
}

/** thickness(az, el, dir) gives a number, or [number, dx, dy, dz]; negative hides the shell under the skin. */
export function shell(head, thickness, elMin = -1.2, na = 420, ne = 220) {
  const radius = scalpRadius(head), { C } = head, v = [], faces = [];
  for (let j = 0; j <= ne; j++) {
    const el = elMin + ((Math.PI / 2 - elMin) * j) / ne;
    for (let i = 0; i < na; i++) {
      const az = -Math.PI + (2 * Math.PI * i) / na;
      const d = [Math.cos(el) * Math.sin(az), Math.sin(el), Math.cos(el) * Math.cos(az)];
      const t = thickness(az, el, d), [dr, ox = 0, oy = 0, oz = 0] = Array.isArray(t) ? t : [t];
      const r = radius(az, el) + dr;
      v.push(C[0] + d[0] * r + ox, C[1] + d[1] * r + oy, C[2] + d[2] * r + oz);
    }
  }
  for (let j = 0; j < ne; j++) {
    for (let i = 0; i < na; i++) {
      const a = j * na + i, b = j * na + ((i + 1) % na);
      faces.push([a, b, b + na, a + na]);
    }
  }
  return { v, faces };
}

/** A turned body round the vertical axis of the head: profile = [[radius, height], ...] from head.C. */
export function lathe(head, profile, { sx = 0.86, sz = 1.1, tilt = 0, roll = 0, dz = 0, na = 160, wobble = 0 } = {}) {
  const { C } = head, v = [], faces = [], cT = Math.cos(tilt), sT = Math.sin(tilt), cR = Math.cos(roll), sR = Math.sin(roll);
  profile.forEach(([r, h]) => {
    for (let i = 0; i < na; i++) {
      const a = -Math.PI + (2 * Math.PI * i) / na;
      const w = wobble ? 1 + wobble * fbm(Math.sin(a) * 2, h * 3, Math.cos(a) * 2, 21) : 1;
      const x = Math.sin(a) * r * sx * w, z = Math.cos(a) * r * sz * w;
      const y1 = h * cT + z * sT, z1 = -h * sT + z * cT; // tilt > 0 lifts the front
      v.push(C[0] + x * cR - y1 * sR, C[1] + x * sR + y1 * cR, C[2] + z1 + dz);
    }
  });
  for (let j = 0; j < profile.length - 1; j++) {
    for (let i = 0; i < na; i++) {
      const a = j * na + i, b = j * na + ((i + 1) % na);
      faces.push([a, b, b + na, a + na]);
    }
  }
  return { v, faces };
}
