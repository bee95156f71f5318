/** Small hand-made records for tests of the pure rooms. */

import { toFacts } from '../../src/match/to-facts.ts';
import type { Part, Role } from '../../src/model/enums.ts';
import type { DocumentFacts } from '../../src/model/facts.ts';
import type { Mention } from '../../src/model/place.ts';
import type {
  AssignmentRecord,
  DocumentHead,
  DocumentRecords,
  TaskTextRecord,
} from '../../src/model/records.ts';
import type { Source } from '../../src/model/source.ts';
import { toRegions } from '../../src/resolve/regions.ts';
import { resolve } from '../../src/resolve/resolve.ts';

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

export function records(fields: Partial<DocumentRecords> = {}): DocumentRecords {
  return {
    head: head(),
    passages: [],
    programmes: [],
    taskTexts: [],
    goals: [],
    indicators: [],
    documentAssignments: [],
    memberships: [],
    groups: [],
    agreements: [],
    counts: [],
    citations: [],
    names: [],
    aliases: [],
    sentences: [],
    dropped: [],
    coverage: { clauses: 0, read: 0, unread: [], skipped: [] },
    problems: [],
    ...fields,
  };
}

/** Of hand-made records, which have no text. */
export const SOURCE: Source = {
  file: 'made.txt',
  sha256: '0'.repeat(64),
  format: 'TEXT',
  encoding: 'utf-8',
  original: '',
  text: '',
  offsets: new Uint32Array(1),
};

/** The facts of hand-made records, with names standing for themselves. */
export function factsOf(fields: Partial<DocumentRecords>): DocumentFacts {
  const made = records(fields);
  return toFacts(SOURCE, made, resolve(SOURCE, made, { bodies: [], regions: toRegions([]) }));
}
