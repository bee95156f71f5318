/** Links that people found wrong: left out, or led to another organization. */

import type { MentionFact } from '../model/association-facts.ts';
import type { DocumentFacts, StatementFact } from '../model/facts.ts';
import type { CorrectedBody } from '../resolve/decided-bodies.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { presentId, type StandingDecisions } from '../resolve/standing-decisions.ts';
import { responsibilityFacts } from './responsibilities.ts';

type Correction = StandingDecisions['corrections'][number];

/** What corrections make of a link: what it leads to, null where there is none any more. */
interface Corrected {
  /** One after another. */
  readonly applied: readonly Correction[];
  readonly body: CorrectedBody | null;
}

/**
 * The facts with their links corrected, and with the decisions that had a part in them. A statement keeps its id, which
 * is made of what was read.
 */
export function correctLinks(
  facts: DocumentFacts,
  { correctedBodies, decisionIds }: Pick<Resolution, 'correctedBodies' | 'decisionIds'>,
  decisions: StandingDecisions,
): DocumentFacts {
  const find = correctionFinder(decisions, correctedBodies);
  const corrected = facts.statements.flatMap((statement) => find(statement) ?? []);
  const used = new Set([
    ...decisionIds,
    ...corrected.flatMap(({ applied, body }) => [
      ...applied.map(({ id }) => id),
      ...(body?.decisionIds ?? []),
    ]),
  ]);
  if (used.size === 0) return facts;
  const decided = { ...facts, decisionIds: [...used].sort() };
  return corrected.length === 0 ? decided : withLinks(decided, find, corrected);
}

/**
 * What a correction leads to may be corrected again, later: the newer one counts. Corrections are listed newest first.
 */
function correctionFinder(
  { corrections, merges }: StandingDecisions,
  bodies: Resolution['correctedBodies'],
): (statement: StatementFact) => Corrected | null {
  const keyOf = (predicate: string, subjectId: string, objectId: string) =>
    [predicate, presentId(merges, subjectId), presentId(merges, objectId)].join('/');
  const byLink = new Map(
    corrections
      .map((each, age) => [keyOf(each.predicate, each.aboutId, each.objectId), { ...each, age }] as const)
      .reverse(),
  );
  const follow = (statement: StatementFact, objectId: string, youngest: number): Corrected | null => {
    const correction = byLink.get(keyOf(statement.predicate, statement.subjectId, objectId));
    if (correction === undefined || correction.age >= youngest) return null;
    const body = correction.body === null ? null : (bodies.get(correction.body.organization.id) ?? null);
    const later = body === null ? null : follow(statement, body.id, correction.age);
    const applied = [correction, ...(later?.applied ?? [])];
    return { applied, body: later === null ? body : later.body };
  };
  return (statement) =>
    statement.objectId === null ? null : follow(statement, statement.objectId, corrections.length);
}

function withLinks(
  facts: DocumentFacts,
  find: (statement: StatementFact) => Corrected | null,
  corrected: readonly Corrected[],
): DocumentFacts {
  const bodies = corrected.flatMap(({ body }) => body ?? []);
  const statements = facts.statements.flatMap((statement) => {
    const found = find(statement);
    if (found === null) return [statement];
    return found.body === null ? [] : [{ ...statement, objectId: found.body.id, linkedBy: 'decision' }];
  });
  return {
    ...facts,
    document: { ...facts.document, issuerIds: issuersIn(statements) },
    organizations: uniqueById([...bodies.flatMap((each) => each.organizations), ...facts.organizations]),
    regions: uniqueById([...bodies.flatMap((each) => each.regions), ...facts.regions]),
    mentions: correctMentions(facts.mentions, statements),
    statements,
    responsibilities: responsibilityFacts(statements, facts.tasks),
  };
}

function issuersIn(statements: readonly StatementFact[]): readonly string[] {
  const issuing = statements.filter(({ predicate }) => predicate === 'ISSUED_BY');
  return [...new Set(issuing.flatMap(({ objectId }) => objectId ?? []))];
}

/** Each pair once: what a corrected name leads to may be named beside it. */
function correctMentions(
  mentions: readonly MentionFact[],
  statements: readonly StatementFact[],
): readonly MentionFact[] {
  const objectOf = new Map(statements.map(({ id, objectId }) => [id, objectId]));
  const byPair = new Map<string, MentionFact>();
  for (const mention of mentions) {
    for (const statementId of mention.statementIds) {
      const objectId = objectOf.get(statementId) ?? null;
      if (objectId === null) continue;
      const { subjectId } = mention;
      const key = `${subjectId}/${objectId}`;
      const { names = [], statementIds = [] } = byPair.get(key) ?? {};
      byPair.set(key, {
        ...{ subjectId, objectId },
        names: [...names, ...mention.names.filter((name) => name.statementId === statementId)],
        statementIds: [...statementIds, statementId],
      });
    }
  }
  return [...byPair.values()];
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
