// A later state of the same sitter: the same skull, other light, other cheeks, other coat.
export function vary(base, change) {
  const m = change.morph ?? {};
  return {
    ...base,
    ...change,
    morph: { ...base.morph, ...m, t: { ...base.morph.t, ...m.t } },
    view: { ...base.view, ...change.view },
    light: { ...base.light, ...change.light },
    hatch: { ...base.hatch, ...change.hatch },
    body: { ...base.body, ...change.body },
    mat: { ...base.mat, ...change.mat },
  };
}

/** Key lights. Ageing and fear are lighting: front in 1919-21, side in the thirties. */
export const LIGHT = {
  front: { key: [-0.5, 0.62, 0.62] },
  open: { key: [-0.4, 0.44, 0.8] },
  high: { key: [-0.34, 0.86, 0.5] },
  broad: { key: [0.42, 0.55, 0.72], rim: [-0.9, 0.2, 0], rimK: 0.4 },
  side: { key: [-0.74, 0.52, 0.3], rimK: 0.5 },
  hard: { key: [-0.82, 0.5, 0.12], rim: [0.95, 0.25, -0.15], rimK: 0.4 },
};
