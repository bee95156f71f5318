/** What every export comes down to. */

import type { Readable } from 'node:stream';
import type { GraphState } from '../../graph/client.ts';
import type { RunningExport } from './one-version.ts';

/** A file that is ready to go out: its first rows were read. */
export interface OpenedFile {
  readonly state: GraphState;
  /** In the language of the file. */
  readonly title: string;
  /** Reads on only as it is read; to be read or destroyed. */
  readonly body: Readable;
}

/** What was asked for, its parameters checked. @throws what reading throws, as long as nothing has gone out */
export type ExportRequest = (running: RunningExport) => Promise<OpenedFile>;
