/** Wrong keys by address: so that nobody tries many. */

import { LRUCache } from 'lru-cache';

/** Failed attempts of the last minute. */
export interface Attempts {
  /** Seconds until the address may try again, from 1; 0 where it may now. */
  wait(address: string): number;
  /** That a key from there was wrong. */
  fail(address: string): void;
}

const MOST_FAILURES = 10;
const WINDOW = 60_000;
/** Beyond so many addresses, the one heard of longest ago is forgotten. */
const MOST_ADDRESSES = 10_000;

/** @param now ms */
export function countAttempts(now: () => number = () => performance.now()): Attempts {
  const failures = new LRUCache<string, readonly number[]>({ max: MOST_ADDRESSES });
  const recent = (address: string) =>
    (failures.get(networkOf(address)) ?? []).filter((at) => now() - at < WINDOW);
  return {
    wait(address) {
      const [oldest = 0, ...others] = recent(address).slice(-MOST_FAILURES);
      return others.length < MOST_FAILURES - 1 ? 0 : Math.max(1, Math.ceil((oldest + WINDOW - now()) / 1000));
    },
    fail(address) {
      failures.set(networkOf(address), [...recent(address), now()].slice(-MOST_FAILURES));
    },
  };
}

/** Of IPv6 the first 64 bits: a client has all addresses under them. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...(tail ?? '').split(':')];
  return all.slice(0, 4).join(':');
}
