/** What `zeren parse --json` prints of one file (docs: the command reference). Keys and order are a contract. */

import type { QuarantinedDocument, ReadDocument, Reading } from '../ingest/reading.ts';
import type { FindingFact } from '../model/facts.ts';
import type { IndicatorRecord, MeasureRecord, TargetRecord, TaskTextRecord } from '../model/records.ts';
import { associationsJson } from './associations-json.ts';
import { mentionsJson } from './mentions-json.ts';

/** One JSON value for one file, without line breaks once printed. */
export function toParseJson(reading: Reading): object {
  return reading.outcome === 'quarantined' ? quarantinedJson(reading) : documentJson(reading);
}

function quarantinedJson({ file, outcome, code, message, line }: QuarantinedDocument): object {
  const unknown = { format: null, encoding: null };
  return { file, outcome, code, ...unknown, message, line, document: null, ...NOTHING };
}

/** Lists that a file without facts has, too. */
const NOTHING = {
  coverage: { clauses: 0, read: 0, unread: [], skipped: [] },
  tasks: [],
  indicators: [],
  memberships: [],
  agreements: [],
  counts: [],
  citations: [],
  mentions: [],
  dropped: [],
  findings: [],
} as const;

function documentJson({ file, outcome, source, records, facts, warnings }: ReadDocument): object {
  const { head } = records;
  const names = new Map(records.programmes.map(({ key, name }) => [key, name]));
  const indicatorNames = new Map(records.indicators.map(({ key, name }) => [key, name]));
  return {
    file,
    outcome,
    code: null,
    format: source.format,
    encoding: source.encoding,
    warnings,
    document: {
      title: head.title.value,
      number: head.number?.value ?? null,
      kind: head.kind,
      issuedOn: head.issuedOn?.value ?? null,
      publishedOn: head.publishedOn?.value ?? null,
      publisher: head.publisher?.value ?? null,
      issuers: head.issuers.map(({ text }) => text),
      addressees: head.addressees?.text ?? null,
      region: facts.document.regionCode,
      periodStart: head.period?.value.from ?? null,
      periodEnd: head.period?.value.until ?? null,
      periodAsWritten: head.period?.mention.text ?? null,
    },
    ...NOTHING,
    coverage: records.coverage,
    programmes: records.programmes.map(({ key, ordinal, name, heading, mention }) => ({
      key,
      ordinal,
      name,
      heading,
      line: mention.line,
    })),
    tasks: records.taskTexts.map((task) => taskJson(task, names)),
    goals: records.goals.map(targetJson),
    indicators: records.indicators.map((indicator) => indicatorJson(indicator, indicatorNames)),
    assignments: records.documentAssignments.map(({ role, unit }) => ({ role, ...placeJson(unit) })),
    ...associationsJson(records),
    mentions: mentionsJson(facts),
    dropped: records.dropped,
    findings: facts.findings.map(findingJson),
  };
}

function taskJson(task: TaskTextRecord, programmes: ReadonlyMap<string, string>): object {
  return {
    part: task.part,
    ordinal: task.ordinal,
    programme: task.programmeKey === null ? null : (programmes.get(task.programmeKey) ?? null),
    title: task.title.text,
    line: task.text.line,
    dueOn: task.due?.value ?? null,
    dueAsWritten: task.due?.mention.text ?? null,
    assignments: task.assignments.map(({ role, unit }) => ({ role, ...placeJson(unit) })),
    targets: task.targets.map(targetJson),
  };
}

function placeJson(unit: { readonly text: string; readonly start: number; readonly end: number }): object {
  return { unit: unit.text, start: unit.start, end: unit.end };
}

function targetJson({ year, scope, mention, measures }: TargetRecord): object {
  return { year, scope, text: mention.text, measures: measures.map(measureJson) };
}

function measureJson(measure: MeasureRecord): object {
  const { label, quantity, quantityMax, unit, comparator, kind, asWritten, start, end } = measure;
  return { label, quantity, quantityMax, unit, comparator, kind, asWritten, start, end };
}

function indicatorJson(indicator: IndicatorRecord, names: ReadonlyMap<string, string>): object {
  const { category, name, partOfKey, unit, mention, values } = indicator;
  return {
    category,
    name,
    partOf: partOfKey === null ? null : (names.get(partOfKey) ?? null),
    unit,
    line: mention.line,
    values: Object.fromEntries(values.map((value) => [String(value.year), value.mention.text])),
  };
}

function findingJson({ rule, severity, messageZh, messageEn, line }: FindingFact): object {
  return { rule, severity, message: messageZh, messageEn, line };
}
