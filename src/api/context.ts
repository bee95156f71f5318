/** What resolvers get beside their parent and arguments. */

import type { GraphState } from '../graph/client.ts';
import type { Budget } from './budget.ts';
import type { Loaders } from './loaders/loaders.ts';

/** What is known of a request before its operation runs. */
export interface RequestContext {
  readonly requestId: string;
}

/** One run of an operation: all it reads is of one version, unless its loaders are unpinned. */
export interface Context {
  readonly state: GraphState;
  readonly loaders: Loaders;
  readonly budget: Budget;
}
