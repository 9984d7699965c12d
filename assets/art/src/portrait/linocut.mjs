// From a person's description to the plates of a linocut: paper mask, cloth, second cloth, red, ink.
// The rule: skin is black where the light fails, white where it arrives, and between the two a
// contour-following hatch whose stripes grow with the dark, as a gouge would leave them.
import { smooth, noise3, spline } from './noise.mjs';
import { headData } from './headdata.mjs';
import { addMesh } from './mesh.mjs';
import { buildHead, SKIN, EYE_L, EYE_R, HAIR, MOUSTACHE, BEARD } from './head.mjs';
import { makeView, render } from './view.mjs';
import { bodyFit } from './body.mjs';
import { trace, rasterSvg } from './trace.mjs';
import { INK } from './palette.mjs';

/** Box blur (twice), normalised so that nothing bleeds in from outside the mask. */
function blurMasked(src, mask, W, H, r) {
  const pass = (s, horizontal) => {
    const d = new Float32Array(s.length), len = horizontal ? W : H, other = horizontal ? H : W;
    for (let o = 0; o < other; o++) {
      const at = (p) => (horizontal ? o * W + p : p * W + o);
      let acc = 0;
      for (let k = -r; k < len + r; k++) {
        if (k + r < len && k + r >= 0) acc += s[at(k + r)];
        if (k - r - 1 >= 0) acc -= s[at(k - r - 1)];
        if (k >= 0 && k < len) d[at(k)] = acc / (2 * r + 1);
      }
    }
    return d;
  };
  let a = Float32Array.from(src, (x, i) => (mask[i] ? x : 0)), m = Float32Array.from(mask, (x) => (x ? 1 : 0));
  for (let k = 0; k < 2; k++) { a = pass(pass(a, true), false); m = pass(pass(m, true), false); }
  return a.map((x, i) => (m[i] > 1e-4 ? x / m[i] : 0));
}

const triangleWave = (q, period) => { const f = q / period; return Math.abs((f - Math.floor(f)) * 2 - 1); };

export async function linocut(spec, { S = 2, W0 = 800, H0 = 1000 } = {}) {
  const W = W0 * S, H = H0 * S, N = W * H;
  const head = buildHead(spec.morph), { lm } = head, strand = {};
  const ctx = { head, lm, C: head.C, strand, lift: spec.lift ?? 0, add: (mesh, tag) => addMesh(head, mesh, tag) };
  spec.shells?.(ctx);

  const v = spec.view ?? {}, yaw = v.yaw ?? -0.42;
  const view = makeView({
    yaw, pitch: v.pitch ?? 0.04, roll: v.roll ?? 0, center: [0, lm.eyeL[1] - 0.45, 0.44],
    scale: (v.scale ?? 188) * S, W, H, cx: v.cx ?? 0.5, cy: v.cy ?? 0.455,
  });
  const light = { key: [-0.5, 0.62, 0.62], rim: [0.93, 0.12, -0.05], rimK: 0.55, ...spec.light };
  const b = render(head, view, W, H, { key: light.key, skySamples: spec.q ?? 28, shadowSize: S > 1 ? 2048 : 1024 });

  const skinMask = Uint8Array.from(b.tag, (t) => (t >= SKIN && t <= EYE_R ? 1 : 0));
  const litSkin = blurMasked(b.lit, skinMask, W, H, Math.round(2.6 * S)), aoSkin = blurMasked(b.ao, skinMask, W, H, S);
  const litHair = blurMasked(b.lit, Uint8Array.from(b.tag, (t) => (t >= HAIR ? 1 : 0)), W, H, 2 * S);

  // --- drawings laid over the model -------------------------------------------------------------
  ctx.view = view;
  ctx.P = (p) => { const q = view.project(p); return [q[0] / S, q[1] / S]; };
  ctx.F = (x, y, off = 0.03) => ctx.P([x, y, head.z(x, y) + off]);
  ctx.path = (pts, close = true) => 'M' + pts.map((p) => p.map((z) => z.toFixed(1)).join(' ')).join('L') + (close ? 'Z' : '');
  const back = Math.abs(yaw) > 1.8;
  const lashes = back ? '' : head.lashes.map((strip, si) => {
    const eye = si < 2 ? lm.eyeL : lm.eyeR, pts = strip.flat(), meanY = pts.reduce((s, p) => s + p[1], 0) / pts.length;
    if (meanY < eye[1]) return ''; // the lower lashes only clutter a cut this coarse
    return strip.map((f) => `<path d="${ctx.path(f.map((p) => ctx.P([p[0], p[1], p[2] + 0.012])))}" fill="${INK}" stroke="${INK}" stroke-width="${spec.lash ?? 2.4}" stroke-linejoin="round"/>`).join('');
  }).join('');
  const brows = back ? '' : (spec.brows ?? []).map((poly) => `<path d="${ctx.path(spline(poly).map(([x, y]) => ctx.F(x, y + lm.eyeL[1], 0.035)))}" fill="${INK}"/>`).join('');
  const body = { lift: 24, ...spec.body };
  ctx.fit = bodyFit({ neck: neckExtent(head, ctx.P, (body.row ?? 632) - body.lift), ...body });
  const garment = spec.clothes ? ctx.fit(spec.clothes(ctx)) : '';
  const draw = (content) => rasterSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W0} ${H0}" width="${W0}" height="${H0}">${content}</svg>`, S);
  const layers = [await draw(garment), await draw(lashes + brows + (spec.overlay?.(ctx) ?? ''))];

  // --- tone to black and white ------------------------------------------------------------------
  const black = new Uint8Array(N), cloth = new Uint8Array(N), cloth2 = new Uint8Array(N), red = new Uint8Array(N);
  const gazeLen = Math.hypot(...(spec.gaze ?? [-0.25, 0, 1])), gaze = (spec.gaze ?? [-0.25, 0, 1]).map((x) => x / gazeLen);
  const eyes = { [EYE_L]: view.rotate(lm.eyeL), [EYE_R]: view.rotate(lm.eyeR) };
  const hatching = { per: 0.07, lo: 0.1, hi: 0.5, sx: -0.22, ...spec.hatch };
  const rimAt = (i, from, k) => Math.max(0, b.nx[i] * light.rim[0] + b.ny[i] * light.rim[1] + b.nz[i] * light.rim[2] - from) * k;
  // The jaw runs from the chin back and up to the lobe; below that line the skin is neck.
  const jawSlope = (lm.lobeL[1] - lm.chinBottom[1]) / (lm.lobeL[2] - lm.chinBottom[2]);

  for (let i = 0; i < N; i++) {
    const t = b.tag[i];
    if (t < 0) continue;
    if (t === EYE_L || t === EYE_R) {
      const d = [b.px[i] - eyes[t][0], b.py[i] - eyes[t][1], b.pz[i] - eyes[t][2]], l = Math.hypot(...d);
      const [dx, dy, dz] = d.map((x) => x / l), angle = Math.acos(Math.min(1, dx * gaze[0] + dy * gaze[1] + dz * gaze[2]));
      let k = angle < (spec.iris ?? 0.4) ? 1 : 0;
      if (Math.hypot(dx - gaze[0] + 0.16, dy - gaze[1] - 0.16) < 0.085) k = 0; // the catchlight
      if (b.ao[i] < (spec.eyeAo ?? 0.16)) k = 1;
      black[i] = k;
      continue;
    }
    const mat = spec.mat?.[t];
    if (mat?.solid) { black[i] = 1; continue; }
    if (mat) { // a hat: flat cloth with a coarser hatch
      const T = litHair[i] * 0.95 + rimAt(i, 0.4, 0.5) + (b.ao[i] - 0.8) * 0.4, cover = 1 - smooth(mat.lo ?? 0.12, mat.hi ?? 0.5, T);
      const f = triangleWave(b.my[i] * (mat.ay ?? 0.5) + b.mx[i] * (mat.ax ?? 0.8) + b.mz[i] * 0.3, mat.per ?? 0.085);
      black[i] = f < (cover < 0.16 ? 0 : cover > 0.88 ? 1 : cover) ? 1 : 0;
      if (mat.plate === 'red') red[i] = 1;
      else if (mat.plate === 'cloth') cloth[i] = 1;
      else if (mat.plate === 'cloth2') cloth2[i] = 1;
      continue;
    }
    if (t >= HAIR) {
      const st = strand[t];
      if (!st) { black[i] = 1; continue; }
      const o = st.f([b.mx[i], b.my[i], b.mz[i]]), id = Math.floor(o[0]), f = Math.abs((o[0] - id) * 2 - 1);
      const L = litHair[i] * 0.7 + b.lit[i] * 0.3 + rimAt(i, 0.35, 0.7) * b.ao[i] + (st.grey ?? 0);
      const shine = smooth(st.lo ?? 0.25, st.hi ?? 1, L + noise3(id * 3.7, o[1] * (st.segF ?? 5) + id * 1.3, 0, 7) * (st.seg ?? 0.35));
      black[i] = f < shine * (st.maxw ?? 0.6) ? 0 : 1;
      continue;
    }
    let T = litSkin[i] * 0.95 + rimAt(i, 0.4, light.rimK) * Math.min(1, aoSkin[i] * 1.3) + (aoSkin[i] - 0.8) * (spec.aoK ?? 0.45);
    const jawY = lm.chinBottom[1] + jawSlope * (b.mz[i] - lm.chinBottom[2]), neck = smooth(0.02, 0.22, jawY - b.my[i]);
    // Light thrown back by collar and chest: without it every neck is one black post.
    if (neck > 0) T += neck * (spec.bounce ?? 0.34) * smooth(0.22, 0.75, aoSkin[i]) * (0.55 - 0.45 * b.nx[i]);
    let cover = 1 - smooth(hatching.lo, hatching.hi, T);
    // Calm zones round eyes, mouth and nose base take a clean edge: hatch there reads as dirt.
    const ax = Math.abs(b.mx[i]);
    const eyeZone = Math.hypot((ax - 0.31) / 0.34, (b.my[i] - lm.eyeL[1] - 0.02) / 0.2);
    const mouthZone = Math.hypot(b.mx[i] / 0.34, (b.my[i] - lm.stomion[1]) / 0.13), noseZone = Math.hypot(b.mx[i] / 0.26, (b.my[i] - lm.subnasal[1] - 0.06) / 0.17);
    if (Math.min(eyeZone, mouthZone, noseZone) < 1 && b.mz[i] > 0.8) cover = T < (eyeZone < 1 ? spec.eyeT ?? 0.2 : spec.mouthT ?? 0.24) ? 1 : 0;
    const slant = hatching.sx * -Math.sign(yaw || -1) * (1 - neck) + 0.1 * neck;
    const f = triangleWave(b.my[i] + b.mx[i] * slant + b.mz[i] * 0.32 + 0.012 * noise3(b.mx[i] * 5, b.my[i] * 5, b.mz[i] * 5), hatching.per);
    black[i] = f < (cover < 0.14 ? 0 : cover > 0.9 ? 1 : cover) ? 1 : 0;
  }
  separate(b, black, W, H, S, spec.edge ?? 1.1);

  // --- the overlay tells each plate what to do --------------------------------------------------
  const mask = Uint8Array.from(b.tag, (t) => (t >= 0 ? 1 : 0));
  layers.forEach((layer, k) => {
    for (let i = 0; i < N; i++) {
      if (layer[i * 4 + 3] < 128) continue;
      if (k === 0 && (b.tag[i] === BEARD || b.tag[i] === MOUSTACHE)) continue; // a beard lies over the collar
      const code = (layer[i * 4] > 127 ? 4 : 0) + (layer[i * 4 + 1] > 127 ? 2 : 0) + (layer[i * 4 + 2] > 127 ? 1 : 0);
      if (code === 1) { // CLEAR
        if (b.tag[i] > SKIN) continue;
        black[i] = mask[i] = 0;
        continue;
      }
      mask[i] = 1;
      black[i] = code === 4 ? 1 : 0;
      if (code !== 4) { cloth[i] = code === 6 ? 1 : 0; cloth2[i] = code === 3 ? 1 : 0; red[i] = code === 5 ? 1 : 0; }
    }
  });

  fillHoles(mask, W, H);

  const trap = (plate) => { // colour runs two pixels under the black, so that no paper shows between plates
    const out = new Uint8Array(N);
    let any = false;
    for (let y = 0; y < H; y++) {
      for (let x = 0; x < W; x++) {
        const i = y * W + x;
        const near = plate[i] || (black[i] && [1, 2].some((d) =>
          (x >= d && plate[i - d]) || (x + d < W && plate[i + d]) || (y >= d && plate[i - d * W]) || (y + d < H && plate[i + d * W])));
        if (near) out[i] = any = 1;
      }
    }
    return any ? trace(out, W, H, { scale: 1 / S, turd: 30, opt: 0.6 }) : '';
  };
  const plates = {
    paper: trace(mask, W, H, { scale: 1 / S, opt: 0.6 }),
    cloth: trap(cloth), cloth2: trap(cloth2), red: trap(red),
    ink: trace(black, W, H, { scale: 1 / S, turd: Math.round((9 * S * S) / 4) + 8, opt: 0.6 }),
  };
  return { plates, ctx, headBox: headBox(b.tag, W, H, S, ctx) };
}

/** A bust has no windows: whatever the frame cannot reach from outside becomes paper. */
function fillHoles(mask, W, H) {
  const outside = new Uint8Array(W * H), queue = [];
  const visit = (i) => { if (!mask[i] && !outside[i]) { outside[i] = 1; queue.push(i); } };
  for (let x = 0; x < W; x++) { visit(x); visit((H - 1) * W + x); }
  for (let y = 0; y < H; y++) { visit(y * W); visit(y * W + W - 1); }
  while (queue.length) {
    const i = queue.pop(), x = i % W;
    if (x > 0) visit(i - 1);
    if (x < W - 1) visit(i + 1);
    if (i >= W) visit(i - W);
    if (i < W * (H - 1)) visit(i + W);
  }
  for (let i = 0; i < mask.length; i++) if (!outside[i]) mask[i] = 1;
}

/** Left and right edge of the model's neck on one row of the picture, whatever beard hangs before it. */
function neckExtent(head, P, row) {
  const { raw, lm } = head, slope = (lm.lobeL[1] - lm.chinBottom[1]) / (lm.lobeL[2] - lm.chinBottom[2]);
  let left = Infinity, right = -Infinity;
  for (const face of headData().groups.body) {
    for (const i of face) {
      const p = [raw[i * 3], raw[i * 3 + 1], raw[i * 3 + 2]];
      if (p[1] > lm.chinBottom[1] + slope * (p[2] - lm.chinBottom[2]) - 0.12 || Math.abs(p[0]) > 0.95 || p[1] < lm.chinBottom[1] - 1) continue;
      const [x, y] = P(p);
      if (Math.abs(y - row) < 12) { left = Math.min(left, x); right = Math.max(right, x); }
    }
  }
  return left < right ? [left, right] : [304, 536];
}

/** Where hat, hair and chin lie: the thumbnail is cut from it. */
function headBox(tag, W, H, S, ctx) {
  const chin = ctx.P(ctx.lm.chinBottom)[1];
  let top = H, left = W, right = 0;
  for (let y = 0; y < chin * S; y += 2) {
    for (let x = 0; x < W; x += 2) {
      if (tag[y * W + x] < 0) continue;
      top = Math.min(top, y);
      left = Math.min(left, x); right = Math.max(right, x);
    }
  }
  return { top: top / S, left: left / S, right: right / S, chin };
}

/**
 * Where two materials meet, or one thing stands before another, cut a thin line in the opposite of the
 * local tone: white in black, black in white. It keeps black hair legible on a black cheek.
 */
function separate(b, black, W, H, S, weight) {
  const material = Int8Array.from(b.tag, (t) => (t < 0 ? -1 : t <= EYE_R ? 0 : t)), edge = new Uint8Array(W * H);
  for (let y = 1; y < H - 1; y++) {
    for (let x = 1; x < W - 1; x++) {
      const i = y * W + x, a = material[i];
      for (const j of [i + 1, i + W]) if (a !== material[j] || (a >= 0 && Math.abs(b.pz[i] - b.pz[j]) > 0.1)) edge[i] = 1;
    }
  }
  // Summed-area tables: share of black among the printed pixels round each edge.
  const R = Math.round(4.5 * S), stride = W + 1, inkSum = new Float64Array(stride * (H + 1)), areaSum = new Float64Array(stride * (H + 1));
  for (let y = 0; y < H; y++) {
    let ink = 0, area = 0;
    for (let x = 0; x < W; x++) {
      const i = y * W + x;
      if (b.tag[i] >= 0) { area++; ink += black[i]; }
      inkSum[(y + 1) * stride + x + 1] = inkSum[y * stride + x + 1] + ink;
      areaSum[(y + 1) * stride + x + 1] = areaSum[y * stride + x + 1] + area;
    }
  }
  const box = (A, x, y) => A[(y + R) * stride + x + R] - A[(y - R) * stride + x + R] - A[(y + R) * stride + x - R] + A[(y - R) * stride + x - R];
  const r = Math.max(1, Math.round(weight * S));
  for (let y = R; y < H - R; y++) {
    for (let x = R; x < W - R; x++) {
      if (!edge[y * W + x]) continue;
      const area = box(areaSum, x, y);
      if (!area) continue;
      const share = box(inkSum, x, y) / area, value = share < 0.38 ? 1 : share > 0.93 ? 0 : -1;
      if (value < 0) continue;
      const t = value ? r : Math.max(1, Math.round(r * 0.9)), rr = t * (0.75 + 0.35 * noise3((x * 0.03) / S, (y * 0.03) / S, 0, 3));
      for (let dy = -t; dy <= t; dy++) {
        for (let dx = -t; dx <= t; dx++) {
          const j = (y + dy) * W + x + dx;
          if (dx * dx + dy * dy > rr * rr || (value === 0 && b.tag[j] < 0)) continue;
          black[j] = value;
        }
      }
    }
  }
}
