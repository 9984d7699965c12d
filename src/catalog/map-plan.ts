/** Where towns and lines lie in the picture `rail_map`, as shares (0–1) of it. `groundLayers`: how many of its layers lie below the drawn lines. */
export interface MapPlan {
  groundLayers: number;
  towns: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** By `from-to`. */
  lines: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>>;
}

/** Fetched only when a map is shown. */
export async function loadMapPlan(): Promise<MapPlan> {
  const { default: plan } = await import('../../assets/art/map/map.json');
  return plan as unknown as MapPlan;
}
