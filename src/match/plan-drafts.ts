/** What a plan says of itself, its tasks, targets and indicators, place by place. */

import type { Part, Predicate } from '../model/enums.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { Mention } from '../model/place.ts';
import type { AssignmentRecord, DocumentHead, DocumentRecords } from '../model/records.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Draft } from './draft.ts';
import { linkOf } from './links.ts';
import type { TaskTexts } from './pair-texts.ts';

/** The nodes that statements are about, each list parallel to the records it was made of. */
export interface PlanSubjects extends Pick<DocumentFacts, 'document' | 'tasks' | 'targets' | 'indicators'> {
  readonly taskTexts: readonly TaskTexts[];
}

/** In the order head, document-wide roles, tasks, targets, indicators. */
export function planDrafts(
  records: DocumentRecords,
  subjects: PlanSubjects,
  resolution: Resolution,
): readonly Draft[] {
  const { document } = subjects;
  return [
    ...headDrafts(records.head, document.id, resolution),
    ...records.documentAssignments.map((each) => assignmentDraft(each, document.id, 'PROSE', resolution)),
    ...subjects.tasks.flatMap((task, index) =>
      taskDrafts(subjects.taskTexts[index] ?? [], task.id, resolution),
    ),
    ...targetDrafts(records, subjects),
    ...indicatorDrafts(records, subjects),
  ];
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
        ...said(issuer),
      } as const;
      return { ...common, part: 'PROSE', position, rule: 'head', linkedBy: link.rule };
    }),
  ];
}

function valueDraft(predicate: Predicate, subjectId: string, value: string, mention: Mention): Draft {
  return { predicate, subjectId, value, ...said(mention), part: 'PROSE', rule: 'head' };
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
    ...said(record.unit),
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

function targetDrafts(records: DocumentRecords, { targets, taskTexts }: PlanSubjects): readonly Draft[] {
  const written = [...records.goals, ...taskTexts.flat().flatMap((text) => text.targets)];
  return targets.flatMap((target, index): readonly Draft[] => {
    const mention = written[index]?.mention;
    if (mention === undefined) return [];
    const common = { subjectId: target.ownerId, objectId: target.id, ...said(mention) };
    return [{ predicate: 'TARGET', ...common, part: target.part, rule: 'target' }];
  });
}

function indicatorDrafts(records: DocumentRecords, { indicators }: PlanSubjects): readonly Draft[] {
  return indicators.flatMap((indicator, index) =>
    indicator.values.flatMap((value, nth): readonly Draft[] => {
      const mention = records.indicators[index]?.values[nth]?.mention;
      if (mention === undefined) return [];
      const common = { subjectId: indicator.id, objectId: value.id, ...said(mention) };
      return [{ predicate: 'INDICATOR_VALUE', ...common, part: 'BODY', rule: 'indicator-table' }];
    }),
  );
}

/** Words that prove themselves. */
function said(mention: Mention): Pick<Draft, 'asWritten' | 'places' | 'evidence'> {
  return { asWritten: mention.quote, places: [mention], evidence: mention };
}
