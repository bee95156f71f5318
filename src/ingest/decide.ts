/** What people decide: kept in the store first, then put into the graph together with all that follows from it. */

import { isZerenError, ZerenError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { DECISION_STATES } from '../graph/queries/decisions.ts';
import { rehearseDecisions, writeDecisions, type DecidedDocuments } from '../graph/write/decisions.ts';
import type { WriteResult } from '../graph/write/document.ts';
import { isReadingDecision, newestFirst, toDecision, type Decision } from '../model/decisions.ts';
import type { JudgementRequest } from '../model/judgement-requests.ts';
import { checkReason, checkText, showText } from './check-text.ts';
import { loadCorpusAudit } from './corpus-audit.ts';
import { openDecisionStore } from './decision-store.ts';
import { matterOf } from '../resolve/standing-decisions.ts';
import { judge, toRequest } from './judge.ts';
import type { Reader } from './reader.ts';
import { rereadConcerned } from './reread.ts';
import { openStore } from './store.ts';

/** What putting decisions into the graph works with. */
export interface DecisionDependencies {
  readonly graph: Graph;
  readonly storeFolder: string;
  /** Asked for where documents are to be read again. */
  readonly reader: () => Promise<Reader>;
}

/** What a decision works with. */
export interface DecideDependencies extends DecisionDependencies {
  /** The clock. */
  readonly now: () => Date;
}

/** Who decides, and why. */
export interface Signed {
  readonly author: string;
  readonly reason: string;
}

/** How it is decided. */
export interface DecideOptions {
  /** Nothing is kept or written: only what would change is told. */
  readonly isRehearsal?: boolean;
}

/** A decision, and what it changed or, of a rehearsal, would change. */
export interface Decided extends WriteResult {
  readonly decision: Decision;
  /** False where the same author said the same for the same reason before: it is the earlier one. */
  readonly isNew: boolean;
  /** Ids of the documents that were read again for it, sorted. */
  readonly documentIds: readonly string[];
}

/** In UTF-16 units. */
const LONGEST_AUTHOR = 200;
/** So many documents may be read again for one decision. */
const MOST_DOCUMENTS = 200;

/**
 * Decides.
 * @throws ZerenError what `judge` throws, BAD_USER_INPUT for an author or reason that is empty or too long, TOO_COSTLY
 *   where more than 200 documents would have to be read again, and what `putDecisions` throws
 */
export async function decide(
  { author, reason, ...request }: JudgementRequest & Signed,
  deps: DecideDependencies,
  options: DecideOptions = {},
): Promise<Decided> {
  const words = checkSigned({ author, reason });
  const store = openDecisionStore(deps.storeFolder);
  const all = await store.all();
  const repeated = all.find((each) => each.revoked === null && saysTheSame(each, request, words));
  const [newest] = all;
  if (repeated !== undefined && isLastSaid(repeated, all)) {
    return { decision: repeated, isNew: false, ...(await put(deps, all, options)) };
  }
  const judgement = await judge(deps.graph, request, all);
  const decision = toDecision({ ...judgement, ...words, at: timeAfter(deps.now(), newest?.at ?? null) });
  const keep = { id: decision.id, write: () => store.add(decision), undo: () => store.discard(decision.id) };
  return { decision, isNew: true, ...(await put(deps, newestFirst([decision, ...all]), options, keep)) };
}

/**
 * Takes a decision back; the one before it counts again.
 * @throws ZerenError BAD_ID for a decision that the store does not hold, CONFLICT for one that was revoked before,
 *   BAD_USER_INPUT and TOO_COSTLY as `decide`, and what `putDecisions` throws
 */
export async function revoke(
  decisionId: string,
  words: Signed,
  deps: DecideDependencies,
  options: DecideOptions = {},
): Promise<Decided> {
  const { author, reason } = checkSigned(words);
  const store = openDecisionStore(deps.storeFolder);
  const all = await store.all();
  const decision = all.find(({ id }) => id === decisionId);
  if (decision === undefined) {
    throw new ZerenError('BAD_ID', `expected the id of a decision, got ${showText(decisionId)}`);
  }
  if (decision.revoked !== null) {
    await put(deps, all, options); // the process that revoked it may have ended before it came to the graph
    const { author: earlier, at } = decision.revoked;
    throw new ZerenError(
      'CONFLICT',
      `expected a decision that holds, but ${earlier} revoked ${decisionId} at ${at}`,
    );
  }
  const revoked = { author, reason, at: timeAfter(deps.now(), decision.at) };
  const after = all.map((each) => (each.id === decisionId ? { ...each, revoked } : each));
  const keep = {
    id: decisionId,
    write: () => store.revoke(decisionId, revoked),
    undo: () => store.discardRevocation(decisionId),
  };
  return { decision: { ...decision, revoked }, isNew: true, ...(await put(deps, after, options, keep)) };
}

/**
 * Puts all decisions of the store into the graph, where they are missing, with the documents that they change.
 * @returns all decisions of the store
 * @throws ZerenError FILE_MALFORMED, FILE_UNREADABLE for decisions that are not what was written, CONFLICT,
 *   DATABASE_UNAVAILABLE, TIMEOUT, DISK_FULL, FOLDER_UNWRITABLE, and what `rereadConcerned` throws
 */
export async function putDecisions(deps: DecisionDependencies): Promise<readonly Decision[]> {
  const decisions = await openDecisionStore(deps.storeFolder).all();
  if (decisions.length > 0) {
    await writeDecisions(deps.graph, decisions, await findDocuments(deps, decisions, Infinity));
  }
  return decisions;
}

/** What is new in the store. */
interface Keep {
  /** Of the decision. */
  readonly id: string;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/**
 * @param keep is written to the store after all has been read, before anything is written to the graph, and undone where
 *   nothing was written
 */
async function put(
  deps: DecisionDependencies,
  decisions: readonly Decision[],
  { isRehearsal = false }: DecideOptions,
  keep: Keep | null = null,
): Promise<WriteResult & Pick<Decided, 'documentIds'>> {
  const documents = await findDocuments(deps, decisions, MOST_DOCUMENTS);
  const documentIds = documents.rereads.map(({ facts }) => facts.document.id);
  if (isRehearsal) return { ...(await rehearseDecisions(deps.graph, decisions, documents)), documentIds };
  await keep?.write();
  const written = await writeDecisions(deps.graph, decisions, documents).catch(async (error: unknown) => {
    throw keep === null ? error : await afterFailure(error, keep);
  });
  return { ...written, documentIds };
}

/** A conflict is found before anything is committed. Of other failures nobody knows: then the store says what holds. */
async function afterFailure(error: unknown, { id, undo }: Keep): Promise<unknown> {
  if (isZerenError(error, 'CONFLICT')) {
    await undo();
    return error;
  }
  if (!(error instanceof ZerenError)) return error;
  const { code, message, details } = error;
  return new ZerenError(code, `${message}; ${id} is kept, and comes to the graph with the next write`, {
    cause: error,
    details: { ...details, decision: id },
  });
}

/** The documents that decisions change which the graph does not hold yet, or not as they are now. */
async function findDocuments(
  { graph, storeFolder, reader }: DecisionDependencies,
  decisions: readonly Decision[],
  most: number,
): Promise<DecidedDocuments> {
  const reading = decisions.filter(isReadingDecision);
  const states = new Map(
    (await graph.read(DECISION_STATES, { ids: reading.map(({ id }) => id) }, null)).map(
      ({ id, isRevoked }) => [id, isRevoked],
    ),
  );
  const changed = reading.filter(({ id, revoked }) => states.get(id) !== (revoked !== null));
  const auditCorpus = await loadCorpusAudit();
  if (changed.length === 0) return { rereads: [], auditCorpus };
  const store = await openStore(storeFolder);
  return { rereads: await rereadConcerned(changed, decisions, { most, graph, store, reader }), auditCorpus };
}

function checkSigned({ author, reason }: Signed): Signed {
  return {
    author: checkText('author', author, LONGEST_AUTHOR),
    reason: checkReason(reason),
  };
}

function saysTheSame(decision: Decision, request: JudgementRequest, { author, reason }: Signed): boolean {
  const asked = new Map<string, unknown>(Object.entries(request));
  const isSame = Object.entries(toRequest(decision)).every(([name, value]) => asked.get(name) === value);
  return isSame && decision.author === author && decision.reason === reason;
}

/** No later decision that holds is about the same. */
function isLastSaid(decision: Decision, all: readonly Decision[]): boolean {
  const matter = matterOf(decision);
  return all.find((each) => each.revoked === null && matterOf(each) === matter) === decision;
}

/** ISO 8601 UTC; what is said later is later, also where the clock was set back. */
function timeAfter(now: Date, earlier: string | null): string {
  const last = earlier === null ? 0 : Date.parse(earlier) + 1;
  return new Date(Math.max(now.getTime(), last)).toISOString();
}
