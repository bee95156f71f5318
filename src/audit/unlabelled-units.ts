/** Units that a clause names before its first label, or without any. */

import { isNamedUnit, isPlainUnit } from '../extract/clause/unit-names.ts';
import type { DocumentFacts, TaskTextFact } from '../model/facts.ts';
import { readLabels, type LabelledClause } from './role-labels.ts';
import { idsOf, rolesBySubject } from './task-roles.ts';

export interface UnlabelledUnits {
  readonly subjectId: string;
  /** As printed. */
  readonly units: string;
  readonly statementIds: readonly string[];
  readonly line: number;
}

const LAST_BRACKETS = /[（(]([^（()）]{2,120})[)）][。\s]*$/u;

/**
 * Clauses that were read with units before their first label, and brackets at the end of a text of a task that could
 * not be read for want of one. Empty where most clauses begin with units: so the document prints roles.
 */
export function unlabelledUnits(
  facts: DocumentFacts,
  clauses: readonly LabelledClause[],
): readonly UnlabelledUnits[] {
  const read = clauses
    .filter(({ before }) => unitsOf(before).every(isPlainUnit))
    .map(({ subjectId, statements, before }) => ({
      subjectId,
      units: before,
      statementIds: idsOf(statements),
      line: statements[0].line,
    }));
  const roles = rolesBySubject(facts);
  const unread = facts.tasks.flatMap(({ id, texts }) => {
    const parts = new Set(roles.get(id)?.map(({ part }) => part));
    return texts.filter(({ part }) => !parts.has(part)).flatMap((text) => lastBrackets(id, text));
  });
  const all = [...read, ...unread];
  return 2 * all.length > clauses.length + unread.length ? [] : all;
}

function lastBrackets(subjectId: string, { text, line }: TaskTextFact): readonly UnlabelledUnits[] {
  const { before } = readLabels(LAST_BRACKETS.exec(text)?.[1] ?? '');
  return unitsOf(before).every(isNamedUnit) ? [{ subjectId, units: before, statementIds: [], line }] : [];
}

function unitsOf(words: string): readonly string[] {
  return words.split(/[、,，;；]/u).map((unit) => unit.trim());
}
