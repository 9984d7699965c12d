const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing; text is set as text. */
export function drawing<Tag extends keyof SVGElementTagNameMap>(tag: Tag, properties: Readonly<Record<string, string | number>> = {}, ...children: readonly (Node | string)[]): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}
