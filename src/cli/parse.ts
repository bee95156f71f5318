/** `zeren parse`: what documents say, without a database. */

import { Command } from 'commander';
import { openReader, type Reader } from '../ingest/reader.ts';
import type { Reading } from '../ingest/reading.ts';
import { toParseJson } from './parse-json.ts';
import { readFile } from './read-file.ts';

interface Options {
  readonly json?: true;
  readonly text?: true;
}

/** @param open gives the reader that the command closes */
export function parseCommand(open: () => Promise<Reader> = openReader): Command {
  return new Command('parse')
    .description('Read documents and print what they say; no database is needed (只解析,不入库)')
    .argument('<file...>', 'files to read')
    .option('--json', 'one JSON document a file on standard output, a line each')
    .option('--text', 'the text of each file in which offsets count')
    .action(async (files: readonly string[], options: Options) => {
      const reader = await open();
      try {
        for (const file of files) {
          const reading = await readFile(file, reader);
          process.stdout.write(print(reading, options));
          if (reading.outcome === 'quarantined') {
            process.exitCode = 1;
            if (options.json !== true) console.error(`${file}: ${reading.code}: ${reading.message}`);
          }
        }
      } finally {
        await reader.close();
      }
    });
}

function print(reading: Reading, options: Options): string {
  if (options.json === true) return `${JSON.stringify(toParseJson(reading))}\n`;
  if (reading.outcome === 'quarantined') return '';
  return options.text === true ? reading.source.original : summary(reading);
}

function summary({ file, records, facts, warnings }: Exclude<Reading, { outcome: 'quarantined' }>): string {
  const { head, coverage } = records;
  const of = (part: string): number => records.taskTexts.filter((task) => task.part === part).length;
  const values = records.indicators.reduce((sum, { values: own }) => sum + own.length, 0);
  return [
    `${file}: ${head.title.value}`,
    `  ${head.kind} ${head.number?.value ?? ''} ${head.issuedOn?.value ?? ''}`.trimEnd(),
    `  ${records.programmes.length} programmes, ${of('BODY')} tasks in the body, ${of('ANNEX')} in annexes, ${of('PROSE')} in prose`,
    `  ${records.indicators.length} indicators with ${values} values`,
    `  ${coverage.read} of ${coverage.clauses} assignment clauses and rows read, ${facts.findings.length} findings`,
    ...warnings.map(
      ({ code, message, line }) => `  ${code}${line === null ? '' : ` in line ${line}`}: ${message}`,
    ),
    '',
  ].join('\n');
}
