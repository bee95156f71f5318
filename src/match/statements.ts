/** Every fact of a document as a statement: what one place says, in the words that stand there. */

import type { Part, Predicate } from '../model/enums.ts';
import type { DocumentFacts, StatementFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { Mention } from '../model/place.ts';
import type { AssignmentRecord, DocumentHead, DocumentRecords } from '../model/records.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { linkOf } from './links.ts';
import { occurrenceCounter } from './occurrences.ts';
import type { TaskTexts } from './pair-texts.ts';

/** A statement before it has an id. `evidence` is the clause or sentence that proves it, `written` the words themselves. */
interface Draft {
  readonly predicate: Predicate;
  readonly subjectId: string;
  readonly objectId?: string;
  readonly value?: string;
  readonly written: Mention;
  readonly evidence: Mention;
  readonly part: Part;
  readonly position?: number;
  readonly rule: string;
  readonly linkedBy?: string;
}

/** The nodes that statements are about, each list parallel to the records it was made of. */
export interface StatementSubjects extends Pick<
  DocumentFacts,
  'document' | 'tasks' | 'targets' | 'indicators'
> {
  readonly taskTexts: readonly TaskTexts[];
}

/** All statements of the document, in the order head, document-wide roles, tasks, targets, indicators. */
export function statementFacts(
  records: DocumentRecords,
  subjects: StatementSubjects,
  resolution: Resolution,
): readonly StatementFact[] {
  const { document } = subjects;
  const drafts = [
    ...headDrafts(records.head, document.id, resolution),
    ...records.documentAssignments.map((each) => assignmentDraft(each, document.id, 'PROSE', resolution)),
    ...subjects.tasks.flatMap((task, index) =>
      taskDrafts(subjects.taskTexts[index] ?? [], task.id, resolution),
    ),
    ...targetDrafts(records, subjects),
    ...indicatorDrafts(records, subjects),
  ];
  const nth = occurrenceCounter();
  return drafts.map((draft) => toStatement(draft, document.id, nth));
}

function headDrafts(head: DocumentHead, subjectId: string, resolution: Resolution): readonly Draft[] {
  const fields = [
    ['TITLE', head.title],
    ['NUMBER', head.number],
    ['ISSUED_ON', head.issuedOn],
  ] as const;
  const period = head.period;
  return [
    ...fields.flatMap(([predicate, field]) =>
      field === null ? [] : [valueDraft(predicate, subjectId, field.value, field.mention)],
    ),
    ...(period === null
      ? []
      : [valueDraft('PERIOD', subjectId, `${period.value.from}/${period.value.until}`, period.mention)]),
    ...head.issuers.map((issuer, position): Draft => {
      const link = linkOf(resolution, issuer);
      const objectId = link.organization.id;
      const common = {
        predicate: 'ISSUED_BY',
        subjectId,
        objectId,
        written: issuer,
        evidence: issuer,
      } as const;
      return { ...common, part: 'PROSE', position, rule: 'head', linkedBy: link.rule };
    }),
  ];
}

function valueDraft(predicate: Predicate, subjectId: string, value: string, mention: Mention): Draft {
  return { predicate, subjectId, value, written: mention, evidence: mention, part: 'PROSE', rule: 'head' };
}

function assignmentDraft(
  record: AssignmentRecord,
  subjectId: string,
  part: Part,
  resolution: Resolution,
): Draft {
  const link = linkOf(resolution, record.unit);
  return {
    predicate: record.role,
    subjectId,
    objectId: link.organization.id,
    written: record.unit,
    evidence: record.clause,
    part,
    position: record.position,
    rule: record.rule,
    linkedBy: link.rule,
  };
}

function taskDrafts(
  texts: readonly TaskTexts[number][],
  taskId: string,
  resolution: Resolution,
): readonly Draft[] {
  return texts.flatMap(({ part, due, assignments }) => [
    ...assignments.map((each) => assignmentDraft(each, taskId, part, resolution)),
    ...(due === null
      ? []
      : [{ ...valueDraft('DUE', taskId, due.value ?? due.mention.text, due.mention), part, rule: 'due' }]),
  ]);
}

function targetDrafts(records: DocumentRecords, { targets, taskTexts }: StatementSubjects): readonly Draft[] {
  const written = [...records.goals, ...taskTexts.flat().flatMap((text) => text.targets)];
  return targets.flatMap((target, index): readonly Draft[] => {
    const mention = written[index]?.mention;
    if (mention === undefined) return [];
    const common = { subjectId: target.ownerId, objectId: target.id, written: mention, evidence: mention };
    return [{ predicate: 'TARGET', ...common, part: target.part, rule: 'target' }];
  });
}

function indicatorDrafts(records: DocumentRecords, { indicators }: StatementSubjects): readonly Draft[] {
  return indicators.flatMap((indicator, index) =>
    indicator.values.flatMap((value, nth): readonly Draft[] => {
      const mention = records.indicators[index]?.values[nth]?.mention;
      if (mention === undefined) return [];
      const common = { subjectId: indicator.id, objectId: value.id, written: mention, evidence: mention };
      return [{ predicate: 'INDICATOR_VALUE', ...common, part: 'BODY', rule: 'indicator-table' }];
    }),
  );
}

function toStatement(draft: Draft, documentId: string, nth: (key: string) => number): StatementFact {
  const { predicate, subjectId, objectId = null, value = null, part, evidence } = draft;
  const key = [predicate, subjectId, objectId ?? '', part];
  return {
    id: toId('stm', documentId, ...key, nth(key.join('/'))),
    predicate,
    subjectId,
    objectId,
    value,
    asWritten: draft.written.quote,
    quote: evidence.quote,
    text: evidence.text,
    start: evidence.start,
    end: evidence.end,
    line: evidence.line,
    part,
    position: draft.position ?? 0,
    rule: draft.rule,
    linkedBy: draft.linkedBy ?? null,
  };
}
