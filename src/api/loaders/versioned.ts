/** One set of loaders for each version of the graph. */

import type { Graph } from '../../graph/client.ts';
import { createBudget } from './cache.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface VersionedLoaders {
  /** The loaders of a version, shared by all its operations; those of an older one are forgotten. */
  at(version: number): Loaders;
  /** Loaders of their own for one long reading of a version, which leaves the rows that others share in memory. */
  apart(version: number): Loaders;
  /** Loaders of their own for one operation whose rows may be of several versions. */
  unpinned(): Loaders;
}

/** Memory that the rows of one version may take. */
const CACHE_BYTES = 64 * 1024 * 1024;
/** The same for loaders of one's own. */
const OWN_BYTES = 4 * 1024 * 1024;

export function versionedLoaders(graph: Graph): VersionedLoaders {
  let current: { readonly version: number; readonly loaders: Loaders } | null = null;
  return {
    at(version) {
      if (current?.version !== version) {
        current = { version, loaders: loadersOf(graph, version, CACHE_BYTES) };
      }
      return current.loaders;
    },
    apart: (version) => loadersOf(graph, version, OWN_BYTES),
    unpinned: () => loadersOf(graph, null, OWN_BYTES),
  };
}

function loadersOf(graph: Graph, version: number | null, maxBytes: number): Loaders {
  return createLoaders({
    budget: createBudget(maxBytes),
    read: (statement, parameters) => graph.read(statement, parameters, version),
  });
}
