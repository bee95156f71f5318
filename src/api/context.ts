/** What resolvers get beside their parent and arguments. */

import type { GraphState } from '../graph/client.ts';
import type { Budget } from './budget.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { Caller, Writing } from './mutations/writing.ts';

/** What is known of a request before its operation runs. */
export type RequestContext = Caller;

/** One run of an operation: all it reads is of one version, unless its loaders are unpinned. */
export interface Context {
  readonly state: GraphState;
  readonly loaders: Loaders;
  readonly budget: Budget;
  /** Address under which clients reach the server, without a final slash. */
  readonly publicUrl: string;
  /** The same for all runs of an operation. */
  readonly writing: Writing;
}
