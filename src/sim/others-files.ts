/** Files of others with one sheet more in one of them; the same object when it lies there already. */
export function enteredFor(files: Readonly<Record<string, string[]>>, who: string, sheet: string): Record<string, string[]> {
  const lying = files[who] ?? [];
  return lying.includes(sheet) ? files : { ...files, [who]: [...lying, sheet] };
}
