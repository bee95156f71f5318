/** Values in the data of an answer, by path. */

/** What is found by going through `path`, keys joined by dots; lists on the way are gone through, nulls left out. */
export function valuesAt(data: unknown, path: string): readonly unknown[] {
  return path
    .split('.')
    .reduce<readonly unknown[]>((found, key) => found.flatMap((each) => membersOf(each, key)), [data]);
}

/** The texts at `path`; numbers and truths as they are written. */
export function textsAt(data: unknown, path: string): readonly string[] {
  return valuesAt(data, path).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
  });
}

function membersOf(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const member: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  if (member === undefined || member === null) return [];
  return Array.isArray(member) ? member.filter((each) => each !== null) : [member];
}
