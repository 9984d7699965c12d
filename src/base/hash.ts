/** 32-bit FNV-1a of a text: fast, stable across machines; for seeds and change detection, not for secrets. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** The same as eight hexadecimal digits. */
export function hashHex(text: string): string {
  return hashText(text).toString(16).padStart(8, '0');
}
