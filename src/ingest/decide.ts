/** What people decide about findings: kept in the store first, then put into the graph. */

import { ZerenError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { FINDINGS_BY_ID } from '../graph/queries/findings.ts';
import { writeDecisions } from '../graph/write/decisions.ts';
import { toDecision, type Decision, type DecisionKind } from '../model/decisions.ts';
import { openDecisionStore, type DecisionStore } from './decision-store.ts';

/** What a decision works with. */
export interface DecideDependencies {
  readonly graph: Graph;
  readonly storeFolder: string;
  /** The clock. */
  readonly now: () => Date;
}

/** Who decides, and why. */
export interface Signed {
  readonly author: string;
  readonly reason: string;
}

/** A decision as it is made. */
export interface Verdict extends Signed {
  readonly kind: DecisionKind;
  readonly findingId: string;
}

/** A decision, and whether it was made now: said again by the same author for the same reason, it is the earlier one. */
export interface Decided {
  readonly decision: Decision;
  readonly isNew: boolean;
}

/** In characters. */
const LONGEST_AUTHOR = 200;
const LONGEST_REASON = 4_000;

/** Control characters, line breaks among them, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/**
 * Confirms or waives a finding.
 * @throws ZerenError BAD_ID for a finding that the graph does not hold, BAD_USER_INPUT for an author or reason that is
 *   empty or too long, and what `putDecisions` throws
 */
export async function decide(
  { kind, findingId, ...words }: Verdict,
  { graph, storeFolder, now }: DecideDependencies,
): Promise<Decided> {
  const { author, reason } = checkSigned(words);
  const [finding] = await graph.read(FINDINGS_BY_ID, { ids: [findingId] }, null);
  if (finding === undefined) {
    throw new ZerenError(
      'BAD_ID',
      `expected the id of a finding in the graph, got ${JSON.stringify(findingId)}`,
    );
  }
  const store = openDecisionStore(storeFolder);
  const earlier = (await store.all()).filter(({ aboutId }) => aboutId === findingId);
  const valid = earlier.find(({ revoked }) => revoked === null);
  const isSame = valid?.kind === kind && valid.author === author && valid.reason === reason;
  const at = timeAfter(now(), earlier[0]?.at ?? null);
  const decision = isSame ? valid : toDecision({ kind, aboutId: findingId, author, reason, at });
  if (!isSame) await store.add(decision);
  await putStored(graph, store);
  return { decision, isNew: !isSame };
}

/**
 * Takes a decision back; the one before it counts again.
 * @throws ZerenError BAD_ID for a decision that the store does not hold, CONFLICT for one that was revoked before,
 *   BAD_USER_INPUT as `decide`, and what `putDecisions` throws
 */
export async function revoke(
  decisionId: string,
  words: Signed,
  { graph, storeFolder, now }: DecideDependencies,
): Promise<Decision> {
  const { author, reason } = checkSigned(words);
  const store = openDecisionStore(storeFolder);
  const decision = (await store.all()).find(({ id }) => id === decisionId);
  if (decision === undefined) {
    throw new ZerenError('BAD_ID', `expected the id of a decision, got ${JSON.stringify(decisionId)}`);
  }
  if (decision.revoked !== null) {
    await putStored(graph, store); // the process that revoked it may have ended before it came to the graph
    const { author: earlier, at } = decision.revoked;
    throw new ZerenError(
      'CONFLICT',
      `expected a decision that holds, but ${earlier} revoked ${decisionId} at ${at}`,
    );
  }
  const revoked = { author, reason, at: timeAfter(now(), decision.at) };
  await store.revoke(decisionId, revoked);
  await putStored(graph, store);
  return { ...decision, revoked };
}

/**
 * Puts all decisions of the store into the graph, where they are missing.
 * @throws ZerenError FILE_MALFORMED, FILE_UNREADABLE for decisions that are not what was written, CONFLICT,
 *   DATABASE_UNAVAILABLE, TIMEOUT, DISK_FULL, FOLDER_UNWRITABLE
 */
export async function putDecisions(graph: Graph, storeFolder: string): Promise<void> {
  await putStored(graph, openDecisionStore(storeFolder));
}

async function putStored(graph: Graph, store: DecisionStore): Promise<void> {
  const decisions = await store.all();
  if (decisions.length > 0) await writeDecisions(graph, decisions);
}

function checkSigned({ author, reason }: Signed): Signed {
  return {
    author: checkText('author', author, LONGEST_AUTHOR),
    reason: checkText('reason', reason, LONGEST_REASON),
  };
}

function checkText(name: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= longest && !UNPRINTABLE.test(trimmed)) return trimmed;
  throw new ZerenError(
    'BAD_USER_INPUT',
    `${name}: expected 1 to ${longest} printable characters on one line, got ${JSON.stringify(text.slice(0, 80))}`,
  );
}

/** ISO 8601 UTC; what is said later is later, also where the clock was set back. */
function timeAfter(now: Date, earlier: string | null): string {
  const last = earlier === null ? 0 : Date.parse(earlier) + 1;
  return new Date(Math.max(now.getTime(), last)).toISOString();
}
