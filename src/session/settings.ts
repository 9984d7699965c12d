import * as v from 'valibot';

const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const settingsSchema = v.object({
  textSize: v.fallback(v.picklist([1, 2, 3, 4, 5]), 2),
  face: v.fallback(v.picklist(['book', 'plain', 'dyslexia']), 'book'),
  paper: v.fallback(v.picklist(['light', 'dark', 'contrast']), 'light'),
  reveal: v.fallback(v.picklist(['gentle', 'instant']), 'gentle'),
  motion: v.fallback(v.picklist(['system', 'full', 'still']), 'system'),
  stage: v.fallback(v.picklist(['full', 'flat', 'none']), 'full'),
  muted: v.fallback(v.boolean(), false),
  music: v.fallback(volume, 0.6),
  sfx: v.fallback(volume, 0.8),
  ambience: v.fallback(volume, 0.5),
  captions: v.fallback(v.boolean(), true),
  mode: v.fallback(v.picklist(['free', 'one']), 'free'),
});

/** How a player wants it. Volumes are 0–1, text size is 1–5. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Reads kept settings; whatever is missing or wrong falls back to its default, field by field. */
export function readSettings(text: string | null): Settings {
  let raw: unknown;
  try {
    raw = JSON.parse(text ?? '{}');
  } catch {
    raw = {};
  }
  return v.parse(settingsSchema, typeof raw === 'object' && raw !== null ? raw : {});
}
