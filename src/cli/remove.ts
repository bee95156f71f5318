/** `zeren remove`: takes a document and its facts out of the graph. */

import { Command } from 'commander';
import { printChanges } from './changes-text.ts';
import { toMode, withCuration, type WriteOptions } from './with-curation.ts';

interface Options extends WriteOptions {
  readonly reason?: string;
}

/** `remove DOCUMENT [--reason REASON] [--dry-run]`; exit status 1 when there is no such document, 2 when a name means several. */
export function removeCommand(): Command {
  return new Command('remove')
    .description('Take a document and its facts out of the graph (移除文件); its bytes stay in the store')
    .argument('<document>', 'id, ref, number or title')
    .option('--reason <reason>', 'why; it is kept in the log of writes')
    .option('--dry-run', 'only tell what would change')
    .action(async (name: string, options: Options) => {
      const removed = await withCuration((curation) =>
        curation.remove(name, options.reason ?? null, toMode(options)),
      );
      const { id, title } = removed;
      console.log(`${options.dryRun === true ? 'would remove' : 'removed'} ${id} ${title}`);
      if (options.dryRun === true) printChanges(removed);
    });
}
