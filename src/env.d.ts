/// <reference types="vite/client" />

declare module '*.ink' {
  /** The compiled chapter as JSON text. */
  export const json: string;
  /** Changes with any edit of the chapter. */
  export const hash: string;
}
declare module 'virtual:catalog/people' {
  const people: Record<string, import('./catalog/entries.ts').Person>;
  export default people;
}
declare module 'virtual:catalog/terms' {
  const terms: Record<string, import('./catalog/entries.ts').Term>;
  export default terms;
}
declare module 'virtual:catalog/sources' {
  const sources: Record<string, import('./catalog/entries.ts').Source>;
  export default sources;
}
declare module 'virtual:catalog/sheets' {
  const sheets: Record<string, import('./catalog/entries.ts').Sheet>;
  export default sheets;
}
declare module 'virtual:typical/*' {
  const lives: Readonly<Record<string, unknown>>;
  export default lives;
}
