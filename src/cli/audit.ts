/** `zeren audit`: what is wrong, in the graph or in files. */

import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { ZerenError } from '../errors.ts';
import { SEVERITIES, type Severity } from '../model/enums.ts';
import { toAuditCsv } from './audit/csv.ts';
import { reportOfPaths } from './audit/from-files.ts';
import { reportOfGraph } from './audit/from-graph.ts';
import { toAuditJson } from './audit/json.ts';
import { toAuditMarkdown } from './audit/markdown.ts';
import { isAtLeast, type AuditReport, type Language } from './audit/report.ts';
import { toAuditSarif } from './audit/sarif.ts';
import { toAuditTable } from './audit/table.ts';
import { readVersion } from '../version.ts';
import { withGraph } from './with-graph.ts';

interface Options {
  readonly json?: true;
  readonly csv?: true;
  readonly markdown?: true;
  readonly sarif?: true;
  readonly failOn?: string;
  readonly severity: string;
  readonly locale: Language;
  readonly config?: string;
}

const FORMS = ['json', 'csv', 'markdown', 'sarif'] as const;
const LEVELS = SEVERITIES.map((severity) => severity.toLowerCase());

/** `audit [FILE…]`; exit status 1 when a file was quarantined, or something was found that `--fail-on` names. */
export function auditCommand(): Command {
  return new Command('audit')
    .description(
      'Findings of the rule book (审核): of the graph, or of files and folders without a database; docs/rules.md lists the rules',
    )
    .argument('[path...]', 'files or folders; the graph where none are given')
    .addOption(only('json', 'one JSON document'))
    .addOption(only('csv', 'a table for spreadsheets'))
    .addOption(only('markdown', 'a report for people, with the words that prove each finding'))
    .addOption(only('sarif', 'SARIF 2.1.0'))
    .addOption(level('--fail-on <severity>', 'end with 1 when there is a finding as severe as this'))
    .addOption(level('--severity <severity>', 'leave out what is less severe').default('info'))
    .addOption(new Option('--locale <language>', 'of messages').choices(['zh', 'en']).default('zh'))
    .option('--config <file>', 'rules and thresholds for files, in the form of seed/audit.yaml')
    .action(async (paths: readonly string[], options: Options) => {
      const report = atLeast(await readReport(paths, options), toSeverity(options.severity));
      process.stdout.write(print(report, options));
      for (const { file, code, message } of report.failed) tell(`${file}: ${code}: ${message}`);
      if (report.failed.length > 0 || isFailed(report, options.failOn)) process.exitCode = 1;
    });
}

function only(form: (typeof FORMS)[number], description: string): Option {
  return new Option(`--${form}`, description).conflicts(FORMS.filter((other) => other !== form));
}

function level(flags: string, description: string): Option {
  return new Option(flags, description).choices(LEVELS);
}

const tell = (message: string): void => {
  console.error(message);
};

async function readReport(paths: readonly string[], { config }: Options): Promise<AuditReport> {
  if (paths.length > 0) return reportOfPaths(paths, config, tell);
  if (config !== undefined)
    throw new ZerenError(
      'BAD_USER_INPUT',
      'expected files beside --config: those of the graph are audited when they are loaded',
    );
  return withGraph(readConfig(process.env), reportOfGraph);
}

function atLeast(report: AuditReport, severity: Severity): AuditReport {
  return { ...report, findings: report.findings.filter((finding) => isAtLeast(finding.severity, severity)) };
}

function isFailed({ findings }: AuditReport, failOn: string | undefined): boolean {
  return failOn !== undefined && findings.some(({ severity }) => isAtLeast(severity, toSeverity(failOn)));
}

/** Of a choice of `LEVELS`. */
function toSeverity(word: string): Severity {
  return SEVERITIES.find((severity) => severity.toLowerCase() === word) ?? 'INFO';
}

function print(report: AuditReport, { json, csv, markdown, sarif, locale }: Options): string {
  if (json === true) return toAuditJson(report);
  if (csv === true) return toAuditCsv(report, locale);
  if (markdown === true) return toAuditMarkdown(report, locale);
  if (sarif === true) return toAuditSarif(report, locale, readVersion());
  return toAuditTable(report, locale);
}
