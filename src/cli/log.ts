/** `zeren log`: who wrote what, and whether the log is what was written. */

import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { readWriteLog, type LogEntry } from '../ingest/write-log.ts';

interface Options {
  readonly json?: true;
}

/** `log [--json]`; needs no database; exit status 1 where a line was altered, added or taken out. */
export function logCommand(): Command {
  return new Command('log')
    .description('Print and check the log of all writes (操作日志)')
    .option('--json', 'print it as one JSON document')
    .action(async ({ json }: Options) => {
      const log = await readWriteLog(join(readConfig(process.env).dataFolder, 'store'));
      const { entries, digest, brokenAt } = log;
      const state =
        brokenAt === null
          ? `${entries.length} writes, none altered; last digest ${digest}`
          : `${entries.length} writes; entry ${brokenAt} does not follow on the one before it`;
      console.log(json === true ? JSON.stringify(log, null, 2) : [...entries.map(toLine), state].join('\n'));
      if (brokenAt !== null) process.exitCode = 1;
    });
}

function toLine(entry: LogEntry): string {
  const { number, at, name, keyId, operation, arguments: words, outcome, version, decisionId } = entry;
  const said = Object.entries(words).flatMap(([word, value]) => (value === null ? [] : `${word}=${value}`));
  const ending = version === null ? outcome : `${outcome} version ${version}`;
  const decision = decisionId === null ? '' : ` ${decisionId}`;
  return `${number} ${at} ${name} (${keyId ?? 'cli'}) ${operation} ${said.join(' ')}: ${ending}${decision}`;
}
