/** Small hand-made records for tests of the pure rooms. */

import type { Part, Role } from '../../src/model/enums.ts';
import type { Mention } from '../../src/model/place.ts';
import type { AssignmentRecord, DocumentHead, TaskTextRecord } from '../../src/model/records.ts';

/** Words at the start of a document's first line. */
export function mention(text: string, line = 1): Mention {
  return { quote: text, text, start: 0, end: text.length, line };
}

export function head(fields: Partial<DocumentHead> = {}): DocumentHead {
  return {
    title: { value: '教育方案', mention: mention('教育方案') },
    number: null,
    kind: 'PLAN',
    issuedOn: null,
    publishedOn: null,
    publisher: null,
    publishedRegion: null,
    issuers: [],
    addressees: null,
    period: null,
    ...fields,
  };
}

export function assignment(role: Role, unit: string, position = 0): AssignmentRecord {
  return { role, unit: mention(unit), position, clause: mention(`(${unit})`), label: null, rule: 'test' };
}

export function taskText(
  part: Part,
  ordinal: string,
  title: string,
  assignments: readonly AssignmentRecord[] = [],
): TaskTextRecord {
  return {
    part,
    ordinal,
    programmeKey: null,
    title: mention(title),
    text: mention(title),
    due: null,
    assignments,
    targets: [],
  };
}
