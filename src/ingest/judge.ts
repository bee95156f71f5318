/** From what a person asks to be decided to the judgement, checked against the graph and what was decided before. */

import { ZerenError } from '../errors.ts';
import { fold } from '../fold.ts';
import type { Graph } from '../graph/client.ts';
import { HELD_EDITIONS } from '../graph/queries/concerned-documents.ts';
import { FINDINGS_BY_ID } from '../graph/queries/findings.ts';
import {
  BEARERS_OF_NAME,
  DOCUMENTS_OF_LINK,
  WORDS_OF_DOCUMENT,
} from '../graph/queries/organization-facts.ts';
import type { DecidedBody, Decision, Judgement } from '../model/decisions.ts';
import type {
  AliasRequest,
  CorrectRequest,
  DifferRequest,
  FindingRequest,
  JudgementRequest,
  SameRequest,
} from '../model/judgement-requests.ts';
import { findMergeCycle, presentId, standingDecisions } from '../resolve/standing-decisions.ts';
import { isRegionCode } from '../resolve/regions.ts';
import { checkText, showText } from './check-text.ts';
import { getBody, presentIdOf } from './decided-body.ts';
import { loadRegions } from './inputs.ts';

/** In UTF-16 units. */
const LONGEST_NAME = 200;

/** GB/T 2260, of a town GB/T 10114. */
const REGION_CODE = /^\d{6}(?:\d{3})?$/u;

/**
 * @param decisions all that were made before
 * @throws ZerenError BAD_ID for what the graph does not hold, BAD_USER_INPUT for a name that is none, that
 *   another organization bears or the document does not print, a region that is none, a collective, two organizations that are one or of two sorts, CONFLICT for a merge that would lead round, or that was made before
 */
export function judge(
  graph: Graph,
  request: JudgementRequest,
  decisions: readonly Decision[],
): Promise<Judgement> {
  switch (request.kind) {
    case 'CONFIRM':
    case 'WAIVE':
      return judgeFinding(graph, request);
    case 'ALIAS':
      return judgeAlias(graph, request);
    case 'SAME':
      return judgeSame(graph, request, decisions);
    case 'DIFFER':
      return judgeDifferent(graph, request);
    case 'CORRECT':
      return judgeLink(graph, request);
  }
}

/** What was asked, as far as it can be told from the judgement. */
export function toRequest(judgement: Judgement): JudgementRequest {
  switch (judgement.kind) {
    case 'CONFIRM':
    case 'WAIVE':
      return { kind: judgement.kind, findingId: judgement.aboutId };
    case 'ALIAS': {
      const { kind, aboutId: organizationId, name, regionCode } = judgement;
      return { kind, organizationId, name, regionCode };
    }
    case 'SAME': {
      const { kind, aboutId: organizationId, otherId } = judgement;
      return { kind, organizationId, otherId };
    }
    case 'DIFFER': {
      const { kind, aboutId: organizationId, documentId, name } = judgement;
      return { kind, organizationId, documentId, name };
    }
    case 'CORRECT': {
      const { kind, aboutId: subjectId, predicate, objectId, body } = judgement;
      return { kind, subjectId, predicate, objectId, insteadId: body?.organization.id ?? null };
    }
  }
}

async function judgeFinding(graph: Graph, { kind, findingId }: FindingRequest): Promise<Judgement> {
  const [finding] = await graph.read(FINDINGS_BY_ID, { ids: [findingId] }, null);
  if (finding === undefined) throw badId('finding', 'a finding in the graph', findingId);
  return { kind, aboutId: findingId };
}

async function judgeAlias(graph: Graph, request: AliasRequest): Promise<Judgement> {
  const { regionCode } = request;
  if (regionCode !== null && !REGION_CODE.test(regionCode)) {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `region: expected a code of six digits, or nine of a town, got ${showText(regionCode)}`,
    );
  }
  if (regionCode !== null && !isRegionCode(await loadRegions(), regionCode)) {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `region: expected the code of a region, got ${showText(regionCode)}`,
    );
  }
  const name = checkName(request.name);
  const body = await getBody(graph, 'organization', request.organizationId);
  const [bearer] = await graph.read(BEARERS_OF_NAME, { folded: fold(name), id: body.organization.id }, null);
  if (bearer !== undefined) {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `name: expected one that is no other's full name, got that of ${bearer.id}; if they are one, say so`,
    );
  }
  return { kind: 'ALIAS', aboutId: body.organization.id, name, regionCode, body };
}

async function judgeSame(
  graph: Graph,
  { organizationId, otherId }: SameRequest,
  decisions: readonly Decision[],
): Promise<Judgement> {
  if (organizationId === otherId) throw sameTwice(organizationId);
  const { merges } = standingDecisions(decisions);
  const cycle = findMergeCycle(merges, { aboutId: organizationId, otherId });
  if (cycle !== null) {
    throw new ZerenError(
      'CONFLICT',
      `expected a merge that does not lead round, got ${cycle.join(' into ')}; revoke the earlier one first`,
      { details: { cycle } },
    );
  }
  if (presentId(merges, organizationId) === presentId(merges, otherId)) {
    const { id = '' } = merges.get(otherId) ?? {};
    throw new ZerenError('CONFLICT', `expected two organizations, but ${id} says that they are one`);
  }
  const body = await getBody(graph, 'organization', organizationId);
  const other = await getBody(graph, 'other', otherId);
  const [aboutId, mergedId] = [body.organization.id, other.organization.id];
  if (aboutId === mergedId) throw sameTwice(aboutId);
  if (sortOf(body) !== sortOf(other)) {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `other: expected ${sortOf(body)} as ${body.organization.name}, got ${sortOf(other)}: ${other.organization.name}`,
    );
  }
  return { kind: 'SAME', aboutId, otherId: mergedId, body, other };
}

async function judgeDifferent(graph: Graph, request: DifferRequest): Promise<Judgement> {
  const name = checkName(request.name);
  const documentId = await getDocumentId(graph, request.documentId);
  const words = await graph.read(WORDS_OF_DOCUMENT, { id: documentId }, null);
  if (!words.some(({ asWritten }) => fold(asWritten).includes(fold(name)))) {
    throw new ZerenError(
      'BAD_USER_INPUT',
      `name: expected one that the document prints and that was read, got ${showText(name)}`,
    );
  }
  const { organization } = await getBody(graph, 'organization', request.organizationId);
  return { kind: 'DIFFER', aboutId: organization.id, documentId, name };
}

async function judgeLink(graph: Graph, request: CorrectRequest): Promise<Judgement> {
  const { predicate, insteadId } = request;
  const [subjectId, objectId] = await Promise.all([
    presentIdOf(graph, request.subjectId),
    presentIdOf(graph, request.objectId),
  ]);
  const [document] = await graph.read(DOCUMENTS_OF_LINK, { subjectId, predicate, objectId }, null);
  if (document === undefined) {
    const got = `${showText(request.subjectId)} ${predicate} ${showText(request.objectId)}`;
    throw new ZerenError('BAD_ID', `link: expected one that a document states, got ${got}`);
  }
  const body = insteadId === null ? null : await getBody(graph, 'instead', insteadId);
  if (body?.organization.id === objectId) throw sameTwice(objectId);
  return { kind: 'CORRECT', aboutId: subjectId, predicate, objectId, body };
}

async function getDocumentId(graph: Graph, id: string): Promise<string> {
  const [document] = await graph.read(HELD_EDITIONS, { ids: [id] }, null);
  if (document === undefined) throw badId('document', 'a document that the graph holds', id);
  return document.id;
}

/** Names are compared as folded, so something must be left of one. */
function checkName(text: string): string {
  const name = checkText('name', text, LONGEST_NAME);
  if (fold(name) !== '') return name;
  throw new ZerenError('BAD_USER_INPUT', `name: expected letters, got ${showText(text)}`);
}

/** Units and schools hold roles alike, and a name does not always tell one from the other. */
function sortOf({ organization: { type } }: DecidedBody): string {
  switch (type) {
    case 'UNIT':
    case 'SCHOOL':
      return 'a unit or school';
    case 'EDUCATION_GROUP':
      return 'a group';
    case 'ALLIANCE':
      return 'an alliance';
  }
}

function sameTwice(id: string): ZerenError {
  return new ZerenError('BAD_USER_INPUT', `expected two organizations, got ${id} twice`);
}

function badId(argument: string, expected: string, id: string): ZerenError {
  return new ZerenError('BAD_ID', `${argument}: expected the id of ${expected}, got ${showText(id)}`);
}
