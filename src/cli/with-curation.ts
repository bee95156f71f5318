/** Writes of one command: decided, loaded and removed by whoever runs it, and logged like those of the API. */

import { join } from 'node:path';
import { readConfig, type Config } from '../config.ts';
import type { Graph } from '../graph/client.ts';
import { openCuration, type Curation, type WriteMode } from '../ingest/curation.ts';
import type { UnloggedWrite } from '../ingest/logged-write.ts';
import { openReader, type Reader } from '../ingest/reader.ts';
import { withGraph } from './with-graph.ts';

/** Options of every command that writes by the curation. */
export interface WriteOptions {
  readonly dryRun?: true;
}

/** A curation whose thread for reading is started by the first write that needs it. */
export interface OpenedCuration {
  readonly curation: Curation;
  readonly close: () => Promise<void>;
}

export function toStoreFolder({ dataFolder }: Config): string {
  return join(dataFolder, 'store');
}

export function startCuration(graph: Graph, config: Config): OpenedCuration {
  let opening: Promise<Reader> | null = null;
  const reader = async (): Promise<Reader> => {
    opening ??= openReader();
    try {
      return await opening;
    } catch (error) {
      opening = null; // a file of the seed may be put right meanwhile
      throw error;
    }
  };
  const storeFolder = toStoreFolder(config);
  return {
    curation: openCuration({ graph, storeFolder, reader, now: () => new Date() }),
    close: async () => (await opening)?.close(),
  };
}

/** @throws ZerenError of the machine or the database, and what `work` throws */
export function withCuration<T>(work: (curation: Curation) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  return withGraph(config, async (graph) => {
    const { curation, close } = startCuration(graph, config);
    return work(curation).finally(close);
  });
}

/** @param author who signs; of a write that nobody signs, the command line itself */
export function toMode({ dryRun = false }: { readonly dryRun?: boolean }, author = 'cli'): WriteMode {
  return { by: { keyId: null, name: author, requestId: null }, isRehearsal: dryRun };
}

/** A load of files and folders, as it is logged. */
export function toLoadWrite(paths: readonly string[]): UnloggedWrite {
  return { operation: 'LOAD', arguments: { paths: paths.join(' ') }, ...toMode({}).by };
}
