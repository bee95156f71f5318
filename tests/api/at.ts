/** Looks into answers of unknown shape. */

/** The member of nested objects at a path. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (member, key) =>
      typeof member === 'object' && member !== null
        ? Object.entries(member).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}

/** The members of a list; none where it is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
