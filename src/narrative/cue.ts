/**
 * The tag grammar: `key: value name=value`. A tag of the story becomes one typed cue, or a sentence that says what is wrong with it.
 * Which ids exist is asked of a checker, so that the build can refuse what the page would only skip.
 */
export type Cue =
  | { kind: 'scene' | 'light' | 'music' | 'ambience' | 'portrait'; id: string | null }
  | { kind: 'sfx' | 'who' | 'sheet' | 'id' | 'next' | 'ending' | 'remember' | 'stop'; id: string }
  | { kind: 'date' | 'place' | 'title' | 'note'; text: string }
  | { kind: 'doc'; style: DocumentStyle }
  | { kind: 'status'; level: 'stub' | 'draft' | 'final' }
  | { kind: 'cite'; id: string; page: string | null }
  | { kind: 'form'; form: FormKind }
  | { kind: 'summary' };

/** What a choice can be handed in with: the plan of some weeks, or a speech. */
export const FORMS = ['week', 'speech'] as const;
export type FormKind = (typeof FORMS)[number];
export type CueKind = Cue['kind'];
export type DocumentStyle = 'typed' | 'hand' | 'print';
export type CueResult = { ok: true; cue: Cue } | { ok: false; problem: string };

type Reader = (value: string, options: ReadonlyMap<string, string>) => Cue | string;

const lasting = (kind: 'scene' | 'light' | 'music' | 'ambience' | 'portrait'): Reader => (value) =>
  isId(value) ? { kind, id: value === 'none' ? null : value } : `"${value}" is not an id`;
const named = (kind: 'sfx' | 'who' | 'sheet' | 'id' | 'next' | 'ending' | 'remember' | 'stop'): Reader => (value) =>
  isId(value) ? { kind, id: value } : `"${value}" is not an id`;
const words = (kind: 'place' | 'title' | 'note'): Reader => (value) => (value === '' ? 'it has no text' : { kind, text: value });

const READERS: Record<CueKind, Reader> = {
  scene: lasting('scene'),
  light: lasting('light'),
  music: lasting('music'),
  ambience: lasting('ambience'),
  portrait: lasting('portrait'),
  sfx: named('sfx'),
  who: named('who'),
  sheet: named('sheet'),
  id: named('id'),
  next: named('next'),
  ending: named('ending'),
  remember: named('remember'),
  stop: named('stop'),
  place: words('place'),
  title: words('title'),
  note: words('note'),
  date: (value) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? { kind: 'date', text: value } : `"${value}" is not a date like 1921-03-16`),
  doc: (value) => (value === 'typed' || value === 'hand' || value === 'print' ? { kind: 'doc', style: value } : `"${value}" is not typed, hand or print`),
  status: (value) => (value === 'stub' || value === 'draft' || value === 'final' ? { kind: 'status', level: value } : `"${value}" is not stub, draft or final`),
  cite: (value, options) => (isId(value) ? { kind: 'cite', id: value, page: options.get('p') ?? null } : `"${value}" is not a source key`),
  form: (value) => {
    const form = FORMS.find((each) => each === value);
    return form === undefined ? `"${value}" is not ${FORMS.join(' or ')}` : { kind: 'form', form };
  },
  summary: () => ({ kind: 'summary' }),
};

function isId(value: string): boolean {
  return /^[a-z0-9_-]+$/.test(value);
}

/** Reads one tag as ink gives it (without the `#`). */
export function parseCue(tag: string): CueResult {
  const match = /^([a-z]+)\s*(?::\s*([\s\S]*))?$/.exec(tag.trim());
  const key = match?.[1];
  if (key === undefined || !(key in READERS)) return { ok: false, problem: `unknown tag "# ${tag}"` };
  const options = new Map<string, string>();
  const isProse = key === 'place' || key === 'title' || key === 'note';
  const value = (match?.[2] ?? '').trim().replace(/\s+([a-z]+)=(\S+)/g, (whole, name: string, option: string) => {
    if (isProse) return whole;
    options.set(name, option);
    return '';
  });
  const cue = READERS[key as CueKind](value, options);
  return typeof cue === 'string' ? { ok: false, problem: `tag "# ${tag}": ${cue}` } : { ok: true, cue };
}
