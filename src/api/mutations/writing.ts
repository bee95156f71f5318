/** What the mutations of one operation write with, however often the operation runs. */

import { ZerenError } from '../../errors.ts';
import type { ApiKey } from '../../model/keys.ts';
import type { Curation, WriteMode, Written } from './curation.ts';

/** Who asks. */
export interface Caller {
  readonly requestId: string;
  /** Null where none was given. */
  readonly key: ApiKey | null;
}

export interface Writing {
  readonly key: ApiKey | null;
  /** @throws ZerenError FORBIDDEN where the server does not write */
  curation(): Curation;
  mode(isRehearsal: boolean): WriteMode;
  /** Does the work for the mutation at that place of the response the first time, and gives the same from then on. */
  once(place: string, work: () => unknown): unknown;
  /** The latest version that a mutation gave; 0 where none wrote. */
  version(): number;
  /** Whether a mutation was carried out that was no rehearsal. */
  hasWritten(): boolean;
}

/** @param curation null of a server that only reads */
export function openWriting(curation: Curation | null, { key, requestId }: Caller): Writing {
  const done = new Map<string, unknown>();
  let version = 0;
  let isRehearsed = true;
  const seen = (value: unknown): unknown => {
    if (isWritten(value)) version = Math.max(version, value.version);
    return value;
  };
  return {
    key,
    curation() {
      if (curation !== null) return curation;
      throw new ZerenError('FORBIDDEN', 'expected a server that writes, got one that only reads');
    },
    mode(isRehearsal) {
      isRehearsed &&= isRehearsal;
      return { by: { keyId: key?.id ?? null, name: key?.name ?? '', requestId }, isRehearsal };
    },
    once(place, work) {
      if (!done.has(place)) {
        const result = (async () => seen(await work()))();
        result.catch(() => undefined); // whoever asks is told
        done.set(place, result);
      }
      return done.get(place);
    },
    version: () => version,
    hasWritten: () => !isRehearsed && version > 0,
  };
}

function isWritten(value: unknown): value is Written {
  return (
    typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number'
  );
}
