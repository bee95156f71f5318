/** The closed list of error codes. Edges map a code to `extensions.code`, an HTTP status or an exit status; nobody matches on messages. */

/** 0 well, 1 findings or failed files, 2 wrong use, 3 database or machine. */
export type ExitStatus = 0 | 1 | 2 | 3;

interface Code {
  readonly http: number;
  readonly exit: ExitStatus;
  /** One line for the reference in docs/errors.md. */
  readonly meaning: string;
}

export const CODES = {
  // API
  BAD_USER_INPUT: { http: 400, exit: 2, meaning: 'An argument or option is not what it must be.' },
  BAD_CURSOR: { http: 400, exit: 2, meaning: 'A cursor was not made by this connection.' },
  BAD_ID: { http: 400, exit: 2, meaning: 'An id is not one of this graph.' },
  NOT_FOUND: { http: 404, exit: 1, meaning: 'No node is, or was, of that id.' },
  AMBIGUOUS: {
    http: 400,
    exit: 2,
    meaning: 'A name means several things; candidates are in the extensions.',
  },
  FILTER_TOO_COMPLEX: {
    http: 400,
    exit: 2,
    meaning: 'A filter has more than 16 clauses of 8 conditions, or nests relations deeper than 2.',
  },
  SORT_TOO_WIDE: {
    http: 400,
    exit: 2,
    meaning: 'Several sort keys need a filter that leaves at most 10,000 candidates.',
  },
  TOO_COSTLY: {
    http: 400,
    exit: 2,
    meaning: 'An operation asks for more nodes, depth or fields than one may.',
  },
  UNAUTHENTICATED: {
    http: 401,
    exit: 2,
    meaning: 'A key is needed, or the one given is unknown, expired or revoked.',
  },
  FORBIDDEN: { http: 403, exit: 2, meaning: 'The role of the key is too low.' },
  RATE_LIMITED: {
    http: 429,
    exit: 2,
    meaning:
      'Too many keys were wrong, or too many uploads or exports at once; `Retry-After` tells how long to wait.',
  },
  INTERNAL: { http: 500, exit: 3, meaning: 'A fault of ours; the log has it under the request id.' },
  // Database
  DATABASE_UNAVAILABLE: { http: 503, exit: 3, meaning: 'Neo4j does not answer, or refuses the credentials.' },
  TIMEOUT: {
    http: 504,
    exit: 3,
    meaning: 'Neo4j did not answer, or an export was not ready, within the deadline.',
  },
  CONFLICT: {
    http: 409,
    exit: 1,
    meaning: 'The graph was changed meanwhile, another writer holds it, or a decision was revoked before.',
  },
  // Files
  FILE_NOT_FOUND: { http: 400, exit: 1, meaning: 'There is no such file or folder.' },
  FILE_UNREADABLE: {
    http: 400,
    exit: 1,
    meaning: 'The file is there but cannot be read, or is no regular file.',
  },
  FILE_EMPTY: { http: 400, exit: 1, meaning: 'The file holds no text.' },
  FILE_BINARY: { http: 400, exit: 1, meaning: 'The file is not text: a picture, an archive, a program.' },
  FILE_ENCRYPTED: { http: 400, exit: 1, meaning: 'The file is protected by a password.' },
  FILE_MALFORMED: {
    http: 400,
    exit: 1,
    meaning: 'The file is damaged, or is not what its first bytes say it is.',
  },
  FILE_TOO_COMPLEX: {
    http: 413,
    exit: 1,
    meaning: 'The file unpacks to more than it may, or is nested deeper than it may be.',
  },
  FILE_TOO_SLOW: {
    http: 413,
    exit: 1,
    meaning: 'Reading the file took longer than 10 s and 5 s for each MB.',
  },
  FILE_TOO_COSTLY: { http: 413, exit: 1, meaning: 'Reading the file took more than 1 GiB of memory.' },
  READER_CRASHED: {
    http: 500,
    exit: 1,
    meaning:
      'A fault of ours: reading the file failed, or ended the thread that read it. Other files are read on.',
  },
  FILE_TOO_LARGE: { http: 413, exit: 1, meaning: 'The file is larger than 20 MiB.' },
  ENCODING_UNKNOWN: {
    http: 400,
    exit: 1,
    meaning: 'The bytes are in no encoding known here (UTF-8, GB18030, Big5, UTF-16).',
  },
  TEXT_DAMAGED: {
    http: 400,
    exit: 1,
    meaning: 'The text was decoded wrongly before: characters are lost for good (U+FFFD and the like).',
  },
  LINE_TOO_LONG: { http: 413, exit: 1, meaning: 'A line of the text is longer than 1 MiB.' },
  NO_TEXT_LAYER: { http: 400, exit: 1, meaning: 'The PDF holds pictures of its pages and no text.' },
  DOCUMENT_NOT_FOUND: {
    http: 404,
    exit: 1,
    meaning: 'No document of that id, ref, number or title is in the graph.',
  },
  NO_FACTS: {
    http: 200,
    exit: 0,
    meaning: 'Warning: the text was read and states nothing of what Zeren looks for.',
  },
  // Machine
  NODE_TOO_OLD: { http: 500, exit: 3, meaning: 'Node.js 20.19 or newer is needed.' },
  JAVA_MISSING: { http: 500, exit: 3, meaning: 'No Java was found; a JDK 17 or 21 is needed.' },
  JAVA_WRONG_VERSION: { http: 500, exit: 3, meaning: 'The Java found is not version 17 or 21.' },
  MAVEN_MISSING: { http: 500, exit: 3, meaning: 'No Maven was found; it fetches the Neo4j jars once.' },
  MAVEN_FAILED: { http: 500, exit: 3, meaning: 'Maven could not fetch the Neo4j jars.' },
  PORT_TAKEN: { http: 500, exit: 3, meaning: 'The port is in use by another program.' },
  FOLDER_LOCKED: { http: 500, exit: 3, meaning: 'Another Zeren owns the data folder.' },
  FOLDER_UNWRITABLE: { http: 500, exit: 3, meaning: 'The data folder cannot be written.' },
  DISK_FULL: { http: 507, exit: 3, meaning: 'There is too little free space on the disk.' },
  START_TIMEOUT: {
    http: 500,
    exit: 3,
    meaning: 'Neo4j did not start in time; the end of its log is in the message.',
  },
  DATABASE_CRASHED: {
    http: 500,
    exit: 3,
    meaning: 'Neo4j ended by itself; the end of its log is in the message.',
  },
} as const satisfies Record<string, Code>;

export type ErrorCode = keyof typeof CODES;

/** An error of the closed list. `details` are safe to show to a client. */
export class ZerenError extends Error {
  override readonly name = 'ZerenError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** Whether `error` is one of the closed list with this code. */
export function isZerenError(error: unknown, code: ErrorCode): error is ZerenError {
  return error instanceof ZerenError && error.code === code;
}
