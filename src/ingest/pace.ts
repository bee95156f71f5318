/** When the steps of a load take place: each reading beside the write before it, and writes with time between them. */

/** Each item with what was made of it; the next is begun before this one is given. `make` does not reject. */
export async function* madeAhead<T, R>(
  items: readonly T[],
  make: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  let before: readonly [T, Promise<R>] | null = null;
  for (const item of items) {
    const begun = [item, make(item)] as const;
    if (before !== null) yield [before[0], await before[1]];
    before = begun;
  }
  if (before !== null) yield [before[0], await before[1]];
}

/** A pause after each publication. */
export interface Pace {
  /** Waits until the pause after the last publication is over. */
  pause(): Promise<void>;
  /** A publication has ended. */
  published(): void;
}

/** @param interval ms */
export function startPace(interval: number): Pace {
  let next = 0;
  return {
    async pause() {
      const wait = next - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    },
    published() {
      next = performance.now() + interval;
    },
  };
}
