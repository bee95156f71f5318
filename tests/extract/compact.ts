/** Records as short lines that a person can check against the document. */

import type {
  DocumentRecords,
  MeasureRecord,
  TargetRecord,
  TaskTextRecord,
} from '../../src/model/records.ts';
import { ROLES, type Role } from '../../src/model/enums.ts';
import type { Source } from '../../src/model/source.ts';
import { extract } from '../../src/extract/extract.ts';
import { parse } from '../../src/parse/parse.ts';
import { readSource } from '../../src/text/read-source.ts';

export interface Read {
  readonly source: Source;
  readonly records: DocumentRecords;
}

/** Reads a text that must be readable. */
export function readText(text: string | Uint8Array): Read {
  const result = readSource(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'test.txt');
  if (!result.ok) throw new Error(result.message);
  return { source: result.source, records: extract(result.source, parse(result.source)) };
}

/** Each task as `part ordinal title`, with its units by role and its targets. */
export function compact({ records }: Read): unknown {
  const { head } = records;
  return {
    head: {
      title: head.title.value,
      number: head.number?.value ?? null,
      kind: head.kind,
      issuedOn: head.issuedOn?.value ?? null,
      publishedOn: head.publishedOn?.value ?? null,
      publisher: head.publisher?.value ?? null,
      issuers: head.issuers.map(({ text }) => text),
      addressees: head.addressees?.text ?? null,
      period: head.period === null ? null : `${head.period.value.from}/${head.period.value.until}`,
    },
    programmes: records.programmes.map(({ ordinal, name, heading }) => `${ordinal} ${name} | ${heading}`),
    tasks: records.taskTexts.map(compactTask),
    goals: records.goals.map(compactTarget),
    indicators: records.indicators.map(({ key, partOfKey, category, name, unit, values }) =>
      [
        key,
        partOfKey ?? '-',
        category,
        name,
        unit ?? '-',
        ...values.map((v) => `${v.year}:${v.mention.text}`),
      ].join(' '),
    ),
    documentAssignments: records.documentAssignments.map(({ role, unit }) => `${role} ${unit.text}`),
    coverage: records.coverage,
    problems: records.problems.map(
      ({ rule, actual, mention }) => `${rule} ${actual ?? ''} in line ${mention.line}`,
    ),
  };
}

/** Units by role in printed order, roles without units left out. */
export function unitsOf(task: TaskTextRecord): Partial<Record<Role, readonly string[]>> {
  return Object.fromEntries(
    ROLES.map(
      (role) => [role, task.assignments.filter((a) => a.role === role).map(({ unit }) => unit.text)] as const,
    ).filter(([, units]) => units.length > 0),
  );
}

function compactTask(task: TaskTextRecord): object {
  return {
    task: `${task.part} ${task.ordinal} ${task.title.text}`,
    due: task.due === null ? null : `${task.due.value ?? '?'} (${task.due.mention.text})`,
    units: unitsOf(task),
    targets: task.targets.map(compactTarget),
  };
}

function compactTarget({ year, scope, measures }: TargetRecord): string {
  return [year ?? scope, ...measures.map(compactMeasure)].join('; ');
}

function compactMeasure({
  label,
  asWritten,
  quantity,
  quantityMax,
  unit,
  comparator,
  kind,
}: MeasureRecord): string {
  const range = quantityMax === null ? String(quantity) : `${String(quantity)}..${quantityMax}`;
  return `${label} [${asWritten}] ${comparator} ${range} ${unit ?? ''} ${kind}`;
}
