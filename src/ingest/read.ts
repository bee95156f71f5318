/** The pure pipeline in a row: bytes → text → tree → records (with curated ones) → organizations → facts → findings. */

import { createHash } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import { withCuratedFacts } from '../extract/curated.ts';
import { extract } from '../extract/extract.ts';
import { correctLinks } from '../match/correct-links.ts';
import { toFacts } from '../match/to-facts.ts';
import type { Decision } from '../model/decisions.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { DocumentRecords } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { parse } from '../parse/parse.ts';
import { resolve } from '../resolve/resolve.ts';
import { standingDecisions } from '../resolve/standing-decisions.ts';
import { readAnySource } from '../text/read-any-source.ts';
import type { ReadingInputs } from './inputs.ts';
import type { Reading, Warning } from './reading.ts';

/** Raised whenever the rules come to read the same bytes otherwise: documents read before count as changed. */
export const READER_VERSION = 6;

/** What a document says, or why it cannot be read. The same bytes, inputs and decisions give the same reading. */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  inputs: ReadingInputs,
  decisions: readonly Decision[] = [],
): Promise<Reading> {
  const result = await readAnySource(bytes, file);
  if (!result.ok) {
    const { code, message, line } = result;
    return { outcome: 'quarantined', file, code, message, line };
  }
  const { source } = result;
  const records = withCuratedFacts(source, extract(source, parse(source)), inputs.curated);
  const standing = standingDecisions(decisions);
  const resolution = resolve(source, records, inputs, standing);
  const bare = correctLinks(toFacts(source, records, resolution), resolution, standing);
  const problems = [...records.problems, ...resolution.problems];
  const { findings, evidence } = audit(bare, problems, source, inputs.audit);
  const facts = { ...bare, statements: [...bare.statements, ...evidence], findings };
  const warnings = warningsOf(records, facts);
  return {
    outcome: warnings.length === 0 ? 'parsed' : 'parsed_with_warnings',
    file,
    source,
    records,
    facts,
    inputsDigest: digestOf(source, inputs, facts),
    warnings,
  };
}

/** Of the decisions only those count that had a part: others leave the document unchanged. */
function digestOf(source: Source, inputs: ReadingInputs, { decisionIds = [] }: DocumentFacts): string {
  const parts = [source.sha256, READER_VERSION, inputs.digest, ...decisionIds];
  return createHash('sha256').update(parts.join('/')).digest('hex');
}

function warningsOf(records: DocumentRecords, facts: DocumentFacts): readonly Warning[] {
  const read = [
    ...[facts.tasks, facts.indicators, facts.responsibilities],
    ...[records.memberships, records.names, records.agreements, records.counts],
  ];
  const empty = read.every((list) => list.length === 0);
  return [
    ...(empty
      ? [
          {
            code: 'NO_FACTS',
            message: 'no task, indicator, school, group, agreement or count was found in the text',
            line: null,
          },
        ]
      : []),
    ...records.coverage.unread.map(({ line, text }) => ({
      code: 'UNREAD_LINE',
      message: `looks like an assignment but was not understood: ${text.slice(0, 60)}`,
      line,
    })),
  ];
}
