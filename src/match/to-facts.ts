import type { DocumentFacts } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { DocumentRecords } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { agreementFacts } from './agreement-facts.ts';
import { associationDrafts } from './association-drafts.ts';
import { citationFacts } from './citation-facts.ts';
import { countFacts } from './count-facts.ts';
import { documentFact, documentName } from './document-fact.ts';
import { toStatements } from './draft.ts';
import { indicatorFacts } from './indicator-facts.ts';
import { mentionDrafts, mentionFacts, namedPlaces } from './mention-facts.ts';
import { pairTexts } from './pair-texts.ts';
import { planDrafts } from './plan-drafts.ts';
import { responsibilityFacts } from './responsibilities.ts';
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
  const targetMentions = [...records.goals, ...taskTexts.flat().flatMap((text) => text.targets)].map(
    ({ mention }) => mention,
  );
  const indicators = indicatorFacts(records.indicators, document.id);
  const agreements = agreementFacts(records.agreements, resolution);
  const counts = countFacts(records.counts, document.id, resolution);
  const places = namedPlaces(records, { document, tasks, targets, targetMentions, agreements }, resolution);
  const planned = planDrafts(records, { document, tasks, targets, indicators, taskTexts }, resolution);
  const associated = associationDrafts(records, { document, agreements, counts }, resolution);
  const statements = toStatements(
    [...planned, ...associated, ...mentionDrafts(places, records)],
    document.id,
  );
  return {
    document,
    passages: records.passages.map(({ seq, part, quote, text, start, end, line }) => ({
      id: toId('psg', document.id, seq),
      seq,
      part,
      quote,
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
    inclusions: resolution.inclusions,
    agreements: [...new Map(agreements.map((agreement) => [agreement.id, agreement])).values()],
    counts,
    mentions: mentionFacts(places, statements.slice(planned.length + associated.length)),
    citations: citationFacts(records.citations, statements),
    statements,
    responsibilities: responsibilityFacts(statements, tasks),
    findings: [],
  };
}
