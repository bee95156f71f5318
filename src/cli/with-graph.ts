/** Work on the graph for one command: on the running database, else on one that is started for it and stopped after. */

import type { Config } from '../config.ts';
import { openGraph, type Graph } from '../graph/client.ts';
import { obtainDatabase } from '../graph/embedded/obtain.ts';

/** @throws ZerenError of the machine or the database, and what `work` throws */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const database = await obtainDatabase(config, (message) => {
    console.error(message);
  });
  try {
    const graph = openGraph(database.credentials);
    try {
      await graph.prepare();
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.release();
  }
}
