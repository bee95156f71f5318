/** Which version of the graph to read, known without a round trip while it is asked for often. */

import { pause } from './deadline.ts';

/** `GraphVersion` as stored: a write is under way, or was cut off, while `begun > done`. */
export interface Versions {
  readonly begun: number;
  readonly done: number;
  /** ISO 8601, UTC; null before the first load. */
  readonly loadedAt: string | null;
}

export interface VersionWatch {
  /** As of at most `MAX_AGE` ms ago. */
  current(): Promise<Versions>;
  /** A read met another version: the next `current` reads anew and waits for a write under way to end. */
  moved(): void;
  /** This process published `versions`. */
  published(versions: Versions): void;
  close(): void;
}

const MAX_AGE = 200;
const POLL_INTERVAL = 100;
/** Without a question for so long, polling stops. */
const IDLE = 2_000;
const SETTLE_INTERVAL = 10;
const SETTLE_LIMIT = 1_500;

/**
 * Polls `read` while `current` is being asked; timers never keep the process alive.
 * @param settle called when a write has been under way for long: it ends one that was cut off
 */
export function watchVersions(read: () => Promise<Versions>, settle: () => Promise<void>): VersionWatch {
  let known: Versions | null = null;
  let publications = 0;
  let readAt = 0;
  let askedAt = 0;
  let hasMoved = false;
  let timer: NodeJS.Timeout | null = null;
  let refreshing: Promise<Versions> | null = null;
  let settling: Promise<Versions> | null = null;

  function accept(versions: Versions): Versions {
    known = versions;
    readAt = performance.now();
    return versions;
  }

  /** What was read before a publication of this process is older than it. */
  async function readAnew(): Promise<Versions> {
    const before = publications;
    const versions = await read();
    return known !== null && before !== publications ? known : accept(versions);
  }

  function refresh(): Promise<Versions> {
    refreshing ??= readAnew().finally(() => {
      refreshing = null;
    });
    return refreshing;
  }

  async function settled(): Promise<Versions> {
    const until = performance.now() + SETTLE_LIMIT;
    let versions = await refresh();
    while (versions.begun > versions.done && performance.now() < until) {
      await pause(SETTLE_INTERVAL);
      versions = await refresh();
    }
    hasMoved = false;
    if (versions.begun === versions.done) return versions;
    await settle();
    return refresh();
  }

  function poll(): void {
    timer = null;
    if (performance.now() - askedAt > IDLE) return;
    refresh().then(schedule, schedule);
  }

  function schedule(): void {
    timer ??= setTimeout(poll, POLL_INTERVAL).unref();
  }

  return {
    async current() {
      askedAt = performance.now();
      schedule();
      if (hasMoved) {
        settling ??= settled().finally(() => {
          settling = null;
        });
        return settling;
      }
      return known !== null && askedAt - readAt <= MAX_AGE ? known : refresh();
    },
    moved() {
      hasMoved = true;
    },
    published(versions) {
      publications += 1;
      accept(versions);
    },
    close() {
      askedAt = -Infinity;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
