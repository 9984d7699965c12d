// From a morph to a head that can be dressed: landmarks, the front depth map, the eyelashes.
import { headData } from './headdata.mjs';
import { morph, subdivide, centroid } from './mesh.mjs';
import { raster } from './raster.mjs';

// Tags say what a face of the mesh is made of.
export const SKIN = 0, EYE_L = 1, EYE_R = 2, HAIR = 3, MOUSTACHE = 4, BEARD = 5, HAT = 6, VISOR = 7, FUR_HAT = 8, BAND = 9;

const LASHES = ['helper-l-eyelashes-1', 'helper-l-eyelashes-2', 'helper-r-eyelashes-1', 'helper-r-eyelashes-2'];

export function buildHead(morphSpec) {
  const { groups, landmarks } = headData(), raw = morph(morphSpec);
  const point = (i) => [raw[i * 3], raw[i * 3 + 1], raw[i * 3 + 2]];
  const lm = {};
  for (const [name, i] of Object.entries(landmarks)) lm[name] = point(i);
  lm.eyeL = centroid(raw, 'joint-l-eye');
  lm.eyeR = centroid(raw, 'joint-r-eye');
  lm.neck = centroid(raw, 'joint-neck');

  const faces = [], tag = [], lowest = lm.chinBottom[1] - 1.0;
  for (const f of groups.body) {
    let y = 0, x = 0;
    for (const i of f) { y += raw[i * 3 + 1] / f.length; x += Math.abs(raw[i * 3]) / f.length; }
    if (y > lowest && x < 0.95) { faces.push(f); tag.push(SKIN); }
  }
  for (const f of groups['helper-l-eye']) { faces.push(f); tag.push(EYE_L); }
  for (const f of groups['helper-r-eye']) { faces.push(f); tag.push(EYE_R); }
  const mesh = subdivide(raw, faces, tag);
  const head = { ...mesh, raw, lm, C: [0, lm.eyeL[1] + 0.22, 0.36] }; // C: centre from which hair and hats grow

  // Depth of the face seen exactly from the front: lets flat drawings (brows, moustaches) lie on it.
  const X0 = -1.4, X1 = 1.4, Y0 = lm.chinBottom[1] - 1.2, Y1 = lm.eyeL[1] + 1.4;
  const GW = 360, GH = Math.round((GW * (Y1 - Y0)) / (X1 - X0)), n = mesh.v.length / 3;
  const sx = new Float32Array(n), sy = new Float32Array(n), sz = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    sx[i] = ((mesh.v[i * 3] - X0) / (X1 - X0)) * GW;
    sy[i] = ((mesh.v[i * 3 + 1] - Y0) / (Y1 - Y0)) * GH;
    sz[i] = -mesh.v[i * 3 + 2];
  }
  const { zb } = raster(GW, GH, sx, sy, sz, mesh.faces.filter((_, i) => mesh.tag[i] === SKIN));
  const clamp = (x, max) => Math.max(0, Math.min(max - 1, Math.floor(x)));
  head.z = (x, y) => {
    let xi = clamp(((x - X0) / (X1 - X0)) * GW, GW);
    const yi = clamp(((y - Y0) / (Y1 - Y0)) * GH, GH);
    for (let k = 0; k < 40; k++) { // off the face: walk towards the middle until we meet it
      const q = zb[yi * GW + xi];
      if (q < 1e8) return -q;
      xi += xi < GW / 2 ? 1 : -1;
    }
    return 1;
  };
  head.lashes = LASHES.map((g) => groups[g].map((f) => f.map(point)));
  return head;
}
