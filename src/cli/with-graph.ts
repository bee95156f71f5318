/** Work on the graph for one command: on the running database, else on one that is started for it and stopped after. */

import type { Config } from '../config.ts';
import { openGraph, type Graph } from '../graph/client.ts';
import { obtainDatabase } from '../graph/embedded/obtain.ts';
import { closeOnSignal } from './closing.ts';

/** @throws ZerenError of the machine or the database, and what `work` throws */
export async function withGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const tell = (message: string): void => {
    console.error(message);
  };
  const closing = closeOnSignal((signal) => {
    tell(`${signal}: stopping`);
  });
  try {
    const obtaining = obtainDatabase(config, tell);
    closing.add(async () => (await obtaining).release());
    const graph = openGraph((await obtaining).credentials);
    closing.add(() => graph.close());
    await graph.prepare();
    return await work(graph);
  } finally {
    await closing.close();
  }
}
