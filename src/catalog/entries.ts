import { importPart } from '../base/import-part.ts';

/** The catalogs as the build hands them over; their whole shape is checked there (`src/build/check-catalog.ts`). */
export interface Person { name: string; say: string; kind: 'historical' | 'invented'; line: string; life: string; portrait: string | null; cite: string[] }
export interface Term { name: string; say: string; russian: string; line: string; more: string; cite: string[] }
export interface Source { title: string; author: string; year: string; kind: string; url: string | null; note: string }
export interface Sheet {
  date: string;
  origin: 'open' | 'minute' | 'signature' | 'informer' | 'intercepted';
  title: string;
  wording: string;
  weight: Record<string, number>;
  /** Empty for a sheet that only ever lies with others. */
  replies: Partial<Record<'own' | 'explain' | 'deny' | 'name_other' | 'stay_silent' | 'joke', string>>;
  names?: string;
  said_by?: string;
  lies_with_others?: boolean;
}

export interface Catalogs { people: Record<string, Person>; terms: Record<string, Term>; sources: Record<string, Source> }

let loading: Promise<Catalogs> | null = null;

/** People, terms and sources: fetched once, after the first page is readable. A failed fetch may be tried again. */
export function loadCatalogs(): Promise<Catalogs> {
  loading ??= Promise.all([
    importPart(() => import('virtual:catalog/people')),
    importPart(() => import('virtual:catalog/terms')),
    importPart(() => import('virtual:catalog/sources')),
  ])
    .then(([people, terms, sources]) => ({ people: people.default, terms: terms.default, sources: sources.default }))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

/** The sheets of the file; needed from the first chapter on. */
export async function loadSheets(): Promise<Record<string, Sheet>> {
  return (await importPart(() => import('virtual:catalog/sheets'))).default;
}
