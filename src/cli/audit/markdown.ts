/** An audit as a report that one person hands to another: summary, then by document and rule with the quotes side by side. */

import { LAWS } from '../../audit/rule-book.ts';
import { groupBy } from '../../group-by.ts';
import { SEVERITIES, type Part } from '../../model/enums.ts';
import {
  countsOf,
  wordsOf,
  type AuditReport,
  type Evidence,
  type Language,
  type ReportedDocument,
  type ReportedFinding,
} from './report.ts';

const WORDS = {
  zh: {
    title: '审核报告',
    summary: '摘要',
    document: '文件',
    rule: '规则',
    law: '要求',
    total: '合计',
    none: '未发现问题。',
    expected: '应为',
    actual: '实为',
    line: (line: number) => `第${line}行`,
    failed: '未能读取的文件',
    more: (count: number) => `另有${count}处`,
    severity: { ERROR: '错误', WARNING: '警告', INFO: '提示' },
    part: { BODY: '正文', ANNEX: '附件', PROSE: '其他文字' },
    colon: '：',
  },
  en: {
    title: 'Audit report',
    summary: 'Summary',
    document: 'Document',
    rule: 'Rule',
    law: 'Law',
    total: 'Total',
    none: 'No findings.',
    expected: 'expected',
    actual: 'found',
    line: (line: number) => `line ${line}`,
    failed: 'Files that were not read',
    more: (count: number) => `and ${count} other places`,
    severity: { ERROR: 'error', WARNING: 'warning', INFO: 'note' },
    part: { BODY: 'body', ANNEX: 'annex', PROSE: 'other text' },
    colon: ': ',
  },
} as const;

/** Quotes of one finding; those of notes over a whole document may be hundreds. */
const MOST_QUOTES = 12;
/** Places side by side in one table; more stand one below the other. */
const WIDEST = 4;

/** CommonMark with tables. */
export function toAuditMarkdown({ documents, findings, failed }: AuditReport, language: Language): string {
  const words = WORDS[language];
  const blocks = [
    `# ${words.title}`,
    `## ${words.summary}`,
    summaryOfDocuments(documents, findings, language),
    ...(findings.length === 0 ? [] : [summaryOfRules(findings, language)]),
    ...documents.flatMap((document) => documentBlocks(document, findings, language)),
    ...(failed.length === 0
      ? []
      : [
          `## ${words.failed}`,
          failed
            .map(({ file, code, message }) => `- ${escape(file)} — ${code}${words.colon}${escape(message)}`)
            .join('\n'),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function summaryOfDocuments(
  documents: readonly ReportedDocument[],
  findings: readonly ReportedFinding[],
  language: Language,
): string {
  const { document, severity, total } = WORDS[language];
  const byDocument = groupBy(findings, ({ documentId }) => documentId);
  const counts = (own: readonly ReportedFinding[]): readonly string[] => [
    ...countsOf(own).map(({ count }) => String(count)),
    String(own.length),
  ];
  return table(
    [document, ...SEVERITIES.map((each) => severity[each]), total],
    [
      ...documents.map(({ id, title }) => [escape(title), ...counts(byDocument.get(id) ?? [])]),
      [total, ...counts(findings)],
    ],
  );
}

function summaryOfRules(findings: readonly ReportedFinding[], language: Language): string {
  const { rule, law, severity, total } = WORDS[language];
  const byRule = groupBy(findings, (finding) => finding.rule);
  return table(
    [rule, law, ...SEVERITIES.map((each) => severity[each]), total],
    Array.from(byRule, ([id, own]) => [
      `\`${id}\``,
      escape(lawOf(id, language)),
      ...countsOf(own).map(({ count }) => String(count)),
      String(own.length),
    ]),
  );
}

function documentBlocks(
  document: ReportedDocument,
  findings: readonly ReportedFinding[],
  language: Language,
): readonly string[] {
  const own = findings.filter(({ documentId }) => documentId === document.id);
  const marks = [document.number, document.file, document.sha256].filter((mark) => mark !== null);
  return [
    `## ${escape(document.title)}`,
    ...(marks.length === 0 ? [] : [marks.map(escape).join(' · ')]),
    ...(own.length === 0 ? [WORDS[language].none] : []),
    ...Array.from(
      groupBy(own, ({ rule }) => rule),
      ([rule, ofRule]) => [
        `### ${[escape(lawOf(rule, language)), `\`${rule}\``].filter((part) => part !== '').join(' ')}`,
        ...ofRule.flatMap((finding) => findingBlocks(finding, language)),
      ],
    ).flat(),
  ];
}

function findingBlocks(finding: ReportedFinding, language: Language): readonly string[] {
  const words = WORDS[language];
  const { severity, line, expected, actual, evidence } = finding;
  const place = line === null ? [] : [words.line(line)];
  const values = [
    ...(expected === null ? [] : [`${words.expected}${words.colon}${escape(expected)}`]),
    ...(actual === null ? [] : [`${words.actual}${words.colon}${escape(actual)}`]),
  ];
  return [
    [`**${words.severity[severity]}** ${escape(wordsOf(finding, language))}`, ...place, ...values].join(
      ' · ',
    ),
    ...(evidence.length === 0 ? [] : [quotes(evidence, language)]),
  ];
}

function quotes(evidence: readonly Evidence[], language: Language): string {
  const places = evidence.map(({ part, line }) => placeOf(part, line, language));
  const cells = evidence.map(({ quote }) => escape(quote));
  if (evidence.length <= WIDEST) return table(places, [cells]);
  const rows = places.map((place, index) => `- ${place}${WORDS[language].colon}${cells[index] ?? ''}`);
  const left = rows.length - MOST_QUOTES;
  return [...rows.slice(0, MOST_QUOTES), ...(left > 0 ? [`- ${WORDS[language].more(left)}`] : [])].join('\n');
}

function placeOf(part: Part, line: number, language: Language): string {
  const words = WORDS[language];
  return `${words.part[part]} ${words.line(line)}`;
}

function lawOf(rule: string, language: Language): string {
  return LAWS.find(({ id }) => id === rule)?.law[language] ?? '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** As plain text on one line, in a table, too. */
function escape(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|~#]/gu, '\\$&');
}
