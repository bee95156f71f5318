/** The columns of a ledger, and what stands in them. */

import { fold } from '../../../fold.ts';
import { groupBy } from '../../../group-by.ts';
import { enumWord } from '../../enum-words.ts';
import type { Locale } from '../../resolvers-types.generated.ts';
import { inLocale, type Words } from '../../words.ts';
import type { Value } from '../column.ts';
import type { LedgerRow } from './read-ledger.ts';
import type { LedgerTask } from './task.ts';

/** A column, and what stands in it for the task at that place, from 0. */
export interface LedgerColumn {
  readonly key: string;
  readonly title: Words;
  readonly valueOf: (row: LedgerRow, locale: Locale, place: number) => Value;
  readonly inLines?: boolean;
}

/** Before the goals. */
const TASK: readonly LedgerColumn[] = [
  { key: 'place', title: { zh: '序号', en: 'No.' }, valueOf: (_row, _locale, place) => place + 1 },
  {
    key: 'programme',
    title: { zh: '工程', en: 'Programme' },
    valueOf: ({ task }) => task.programme?.name ?? null,
  },
  { key: 'task', title: { zh: '任务', en: 'Task' }, valueOf: ({ task }) => task.title },
];

/** Of the unit whose ledger it is. */
const ROLE: LedgerColumn = { key: 'role', title: { zh: '承担角色', en: 'Role' }, valueOf: rolesOf };

/** Behind the goals. */
const UNITS: readonly LedgerColumn[] = [
  { key: 'leads', title: { zh: '牵头单位', en: 'Leads' }, valueOf: ({ task }) => namesOf(task.leads) },
  {
    key: 'responsible',
    title: { zh: '责任单位', en: 'Responsible' },
    valueOf: ({ task }) => namesOf(task.responsible),
  },
  {
    key: 'supporting',
    title: { zh: '配合单位', en: 'Supporting' },
    valueOf: ({ task }) => namesOf(task.supporting),
  },
  {
    key: 'supervising',
    title: { zh: '督查单位', en: 'Supervising' },
    valueOf: ({ task }) => namesOf([...task.supervising, ...task.document.supervising]),
  },
];

const EVIDENCE: readonly LedgerColumn[] = [
  { key: 'source', title: { zh: '出处', en: 'Source' }, inLines: true, valueOf: sourceOf },
  { key: 'findings', title: { zh: '问题', en: 'Open findings' }, inLines: true, valueOf: findingsOf },
];

/** @param goals the columns of the goals that it shows */
export function ledgerColumns(isOfUnit: boolean, goals: readonly LedgerColumn[]): readonly LedgerColumn[] {
  return [...TASK, ...(isOfUnit ? [ROLE] : []), ...goals, ...UNITS, ...EVIDENCE];
}

/** Undefined where there is no such column; `goals` is of the whole period, `goals2024` of a year. */
export function findLedgerColumn(isOfUnit: boolean, key: string): LedgerColumn | undefined {
  const [whole, year] = /^goals(\d{4})?$/u.exec(key) ?? [];
  if (whole !== undefined) return goalColumn(year === undefined ? null : Number(year));
  return ledgerColumns(isOfUnit, []).find((column) => column.key === key);
}

/** @param year null for the goals of the whole period */
export function goalColumn(year: number | null): LedgerColumn {
  const title =
    year === null
      ? { zh: '规划期工作目标', en: 'Goals of the whole period' }
      : { zh: `${year}年工作目标`, en: `Goals of ${year}` };
  return {
    key: `goals${year ?? ''}`,
    title,
    inLines: true,
    valueOf: ({ task }, locale) => goalsOf(task, year, locale),
  };
}

function rolesOf({ roles }: LedgerRow, locale: Locale): readonly string[] {
  return roles.map(({ role, via }) => {
    const word = enumWord('Role', role, locale);
    return via === null ? word : inLocale({ zh: `${word}（${via}）`, en: `${word} (${via})` }, locale);
  });
}

/** Parts are named where several set goals and do not set the same. */
function goalsOf({ targets }: LedgerTask, year: number | null, locale: Locale): readonly string[] {
  const ofYear = targets.filter((target) => target.year === year);
  const parts = [...groupBy(ofYear, ({ part }) => part)];
  const [first] = parts;
  const wordings = new Set(parts.map(([, ofPart]) => ofPart.map(({ text }) => fold(text)).join('\n')));
  if (first === undefined || wordings.size === 1) return first?.[1].map(({ text }) => text) ?? [];
  return ofYear.map(({ part, text }) => `${enumWord('Part', part, locale)}: ${text}`);
}

function namesOf(organizations: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(organizations.map(({ name }) => name))];
}

/** The document, then the place in each of its parts. */
function sourceOf({ task: { document, texts } }: LedgerRow, locale: Locale): readonly string[] {
  return [
    `《${document.title}》${document.number ?? ''}`,
    ...texts.map(({ part, ordinal, line }) => {
      const place = `${enumWord('Part', part, locale)} ${ordinal}`;
      return inLocale({ zh: `${place}，第${line}行`, en: `${place}, line ${line}` }, locale);
    }),
  ];
}

function findingsOf({ task: { findings } }: LedgerRow, locale: Locale): readonly string[] {
  const shown = findings.edges.map(
    ({ node }) => `[${enumWord('Severity', node.severity, locale)}] ${node.message}`,
  );
  const left = findings.totalCount - shown.length;
  return left === 0
    ? shown
    : [...shown, inLocale({ zh: `…另有${left}条`, en: `… and ${left} more` }, locale)];
}
