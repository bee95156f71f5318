/** Goals that sentences of a numbered item state. */

import type { Part } from '../model/enums.ts';
import type { TargetRecord } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { mention, type Span } from '../text/mention.ts';
import { findOverlap } from '../text/spans.ts';
import type { FoundClauses } from './found-clause.ts';
import { findMeasures, topicOf } from './measures.ts';
import { toSentences } from './sentence.ts';

/**
 * One target for each sentence with a governed number (新增…8所, 达到85%), for the whole period: a sentence may name several
 * years (2023年达到80%,2025年达到90%), and what one year brings is what tables with year columns say.
 */
export function findBodyTargets(
  source: Source,
  lines: readonly Span[],
  part: Part,
  found: FoundClauses,
  title: string,
): readonly TargetRecord[] {
  const clauses = found.clauses.map(({ span }) => span);
  return lines
    .flatMap((line) => toSentences(source.text, line))
    .filter((sentence) => findOverlap(clauses, sentence) === null)
    .flatMap((sentence) => {
      const measures = findMeasures(source, sentence, topicOf(title)).filter(({ governed }) => governed);
      if (measures.length === 0) return [];
      return [
        {
          year: null,
          scope: 'WHOLE_PERIOD' as const,
          part,
          mention: mention(source, sentence),
          measures: measures.map(({ measure }) => measure),
        },
      ];
    });
}
