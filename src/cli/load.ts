/** `zeren load`: reads files and folders into the graph, and says what became of each. */

import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { loadPaths, type LoadReport } from '../ingest/load.ts';
import type { LoadedFile } from '../ingest/loaded-file.ts';
import { openReader } from '../ingest/reader.ts';
import { withLog } from '../ingest/logged-write.ts';
import { toLoadWrite, toStoreFolder } from './with-curation.ts';
import { withGraph } from './with-graph.ts';

interface Options {
  readonly json?: true;
}

/** `load PATH… [--json]`; exit status 1 when a file was quarantined. */
export function loadCommand(): Command {
  return new Command('load')
    .description(
      'Read files or folders of documents into the graph (导入文件); loading twice changes nothing',
    )
    .argument('<path...>', 'text files, or folders of .txt files')
    .option('--json', 'print the report as one JSON document')
    .action(async (paths: readonly string[], options: Options) => {
      const config = readConfig(process.env);
      const reader = await openReader();
      const storeFolder = toStoreFolder(config);
      const report = await withGraph(config, (graph) =>
        withLog(storeFolder, toLoadWrite(paths), () =>
          loadPaths(paths, {
            graph,
            reader,
            storeFolder,
            onProgress: (message) => {
              console.error(message);
            },
          }),
        ),
      ).finally(() => reader.close());
      console.log(options.json === true ? JSON.stringify(report, null, 2) : toTable(report));
      if (report.files.some(({ outcome }) => outcome === 'quarantined')) process.exitCode = 1;
    });
}

function toTable({ files, skipped, version }: LoadReport): string {
  return [
    ...files.map(toLines),
    ...(skipped.length === 0 ? [] : [`left alone, no text: ${skipped.join(', ')}`]),
    `${files.length} files, graph version ${version}`,
  ].join('\n');
}

function toLines(file: LoadedFile): string {
  const state = file.unchanged ? `${file.outcome}, unchanged` : file.outcome;
  const { coverage, title, code, message, line, warnings } = file;
  return [
    `${file.file}: ${state}`,
    ...(title === null ? [] : [`  ${title}`]),
    ...(coverage === null ? [] : [`  assignment clauses: ${coverage.read} of ${coverage.clauses} read`]),
    ...(code === null ? [] : [`  ${code}${toPlace(line)}: ${message ?? ''}`]),
    ...warnings.map((warning) => `  warning ${warning.code}${toPlace(warning.line)}: ${warning.message}`),
  ].join('\n');
}

function toPlace(line: number | null): string {
  return line === null ? '' : ` line ${line}`;
}
