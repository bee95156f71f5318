import type { DocumentFacts } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { DocumentRecords } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { documentFact, documentName } from './document-fact.ts';
import { indicatorFacts } from './indicator-facts.ts';
import { pairTexts } from './pair-texts.ts';
import { responsibilityFacts } from './responsibilities.ts';
import { statementFacts } from './statements.ts';
import { targetFacts } from './target-facts.ts';
import { programmeFacts, taskFacts } from './task-facts.ts';

/** All that a document adds to the graph, but for findings: records that mean one thing joined, everything with its id. */
export function toFacts(source: Source, records: DocumentRecords, resolution: Resolution): DocumentFacts {
  const document = documentFact(source, records, resolution);
  const owner = { documentId: document.id, documentName: documentName(records.head) };
  const programmes = programmeFacts(records.programmes, owner);
  const taskTexts = pairTexts(records.taskTexts);
  const tasks = taskFacts(taskTexts, programmes.idOf, owner);
  const targets = [
    ...targetFacts(records.goals, document.id),
    ...tasks.flatMap((task, index) =>
      targetFacts(taskTexts[index]?.flatMap((text) => text.targets) ?? [], task.id),
    ),
  ];
  const indicators = indicatorFacts(records.indicators, document.id);
  const subjects = { document, tasks, targets, indicators, taskTexts };
  const statements = statementFacts(records, subjects, resolution);
  return {
    document,
    passages: records.passages.map(({ seq, part, text, start, end, line }) => ({
      id: toId('psg', document.id, seq),
      seq,
      part,
      text,
      start,
      end,
      line,
    })),
    programmes: programmes.facts,
    tasks,
    targets,
    indicators,
    regions: resolution.regions,
    organizations: resolution.organizations,
    statements,
    responsibilities: responsibilityFacts(statements, tasks),
    findings: [],
  };
}
