/** Marks a branch that the types rule out; throws with the value when the types were wrong. */
export function unreachable(value: never, where: string): never {
  throw new Error(`${where}: unexpected ${JSON.stringify(value)}`);
}
