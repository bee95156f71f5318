/** An audit as people read it in a terminal. */

import { countsOf, wordsOf, type AuditReport, type Language, type ReportedFinding } from './report.ts';

const WORDS = {
  zh: { none: '未发现问题', line: '行', failed: '未能读取' },
  en: { none: 'no findings', line: 'line', failed: 'not read' },
} as const;

/** One line a finding under its document: severity, line, rule, message; the words that prove it below. */
export function toAuditTable({ documents, findings, failed }: AuditReport, language: Language): string {
  const words = WORDS[language];
  const width = Math.max(0, ...findings.map(({ rule }) => rule.length));
  const ofDocuments = documents.flatMap((document) => {
    const own = findings.filter(({ documentId }) => documentId === document.id);
    const head = [document.file, document.title, document.number].filter((part) => part !== null).join('  ');
    return [
      head,
      ...(own.length === 0 ? [`  ${words.none}`] : own.flatMap((each) => rows(each, width, language))),
      '',
    ];
  });
  const ofFailed = failed.map(({ file, code, message }) => `${file}: ${words.failed}, ${code}: ${message}`);
  const counts = countsOf(findings).map(({ severity, count }) => `${severity} ${count}`);
  return `${[...ofDocuments, ...ofFailed, counts.join('  ')].join('\n')}\n`;
}

function rows(finding: ReportedFinding, width: number, language: Language): readonly string[] {
  const { severity, line, rule, evidence } = finding;
  const place = line === null ? '' : String(line);
  return [
    `  ${severity.padEnd(7)}  ${place.padStart(4)}  ${rule.padEnd(width)}  ${wordsOf(finding, language)}`,
    ...evidence
      .slice(0, MOST_QUOTES)
      .map(({ quote, line: of }) => `${' '.repeat(11)}${String(of).padStart(4)}  ${short(quote)}`),
  ];
}

/** Quotes of one finding that are shown; other forms have them all. */
const MOST_QUOTES = 6;
/** Code points of a quote that stand in a line of the terminal. */
const LONGEST_QUOTE = 100;

function short(quote: string): string {
  const characters = Array.from(quote.replace(/\s+/gu, ' '));
  return characters.length <= LONGEST_QUOTE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}
