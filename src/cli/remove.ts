/** `zeren remove`: takes a document and its facts out of the graph. */

import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { removeByName } from '../ingest/remove.ts';
import { withGraph } from './with-graph.ts';

/** `remove DOCUMENT`; exit status 1 when there is no such document, 2 when a name means several. */
export function removeCommand(): Command {
  return new Command('remove')
    .description('Take a document and its facts out of the graph (移除文件); its bytes stay in the store')
    .argument('<document>', 'id, ref, number or title')
    .action(async (name: string) => {
      const config = readConfig(process.env);
      const storeFolder = join(config.dataFolder, 'store');
      const { id, title } = await withGraph(config, (graph) => removeByName(name, { graph, storeFolder }));
      console.log(`removed ${id} ${title}`);
    });
}
