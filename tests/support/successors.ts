import type { DocumentFacts } from '../../src/model/facts.ts';

/** A plan, each of whose units was succeeded by the one unit of another plan. */
export function withSuccessor(facts: DocumentFacts, successor: DocumentFacts): DocumentFacts {
  const [next] = successor.organizations;
  if (next === undefined) throw new Error('expected a unit');
  const before = facts.organizations.map((each) =>
    each.type === 'UNIT' ? { ...each, successorId: next.id } : each,
  );
  return { ...facts, organizations: [...before, next] };
}
