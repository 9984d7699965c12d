import { InkList, type Story } from 'inkjs';

/** A variable of the story as plain JSON; a list as the full names of its items. */
export type VariableValue = string | number | boolean | { list: string[] };
export type Variables = Record<string, VariableValue>;

/** Every global of a story, for the checkpoint at a chapter border. */
export function readVariables(story: Story): Variables {
  const variables: Variables = {};
  for (const name of globalNames(story)) {
    const value: unknown = story.variablesState.$(name);
    if (value instanceof InkList) variables[name] = { list: value.orderedItems.map((item) => item.Key.fullName) };
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') variables[name] = value;
  }
  return variables;
}

/** Sets the globals that this story knows; a list item that no longer exists is left out. */
export function writeVariables(story: Story, variables: Variables): void {
  const known = new Set(globalNames(story));
  for (const [name, value] of Object.entries(variables)) {
    if (!known.has(name)) continue;
    if (typeof value !== 'object') {
      story.variablesState.$(name, value);
      continue;
    }
    const list = new InkList();
    for (const item of value.list) {
      try {
        const single = InkList.FromString(item, story);
        for (const [key, number] of single) list.set(key, number);
      } catch {
        continue; // an item renamed since the save was written
      }
    }
    if (list.Count > 0) story.variablesState.$(name, list);
  }
}

function globalNames(story: Story): string[] {
  const globals = (story.variablesState as unknown as { _globalVariables: Map<string, unknown> })._globalVariables;
  return [...globals.keys()];
}
