/** Counts how often each key was asked for: 0 for the first, 1 for the second… Tells equal things of one document apart. */
export function occurrenceCounter(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return nth;
  };
}
