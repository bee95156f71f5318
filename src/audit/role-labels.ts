/** The labels of a clause in brackets or on lines, in printed order, each with the list behind it. */

import type { Role } from '../model/enums.ts';
import { findLabelMeaning } from '../parse/labels.ts';
import { groupBy } from '../group-by.ts';
import { isRoleStatement, type RoleStatement } from './task-roles.ts';
import type { DocumentFacts } from '../model/facts.ts';

export interface LabelledList {
  /** As printed, without white space. */
  readonly label: string;
  readonly role: Role;
  /** The words up to the next label. */
  readonly list: string;
}

export interface LabelledClause {
  readonly subjectId: string;
  readonly statements: readonly [RoleStatement, ...RoleStatement[]];
  /** What stands before the first label. */
  readonly before: string;
  readonly lists: readonly LabelledList[];
}

/** Clauses that people read as text; a table has its labels in its header. */
const IN_TEXT = ['assignment-in-brackets', 'assignment-on-lines'];

/** A word before a colon, at the start of the clause or behind a stop, a gap or a bracket. */
const LABEL = /(?<=^|[\s;；,，。、|(（〔[［【])([^\s;；,，。、|:：(（〔[［【)）〕\]］】]{2,16})[:：]/gu;

/** All clauses with labels that assign somebody, in printed order. */
export function labelledClauses(facts: DocumentFacts): readonly LabelledClause[] {
  const statements = facts.statements.filter(isRoleStatement).filter(({ rule }) => IN_TEXT.includes(rule));
  return [...groupBy(statements, ({ subjectId, start }) => `${subjectId}/${String(start)}`).values()]
    .map((each) => toClause(each))
    .filter(({ lists }) => lists.length > 0);
}

function toClause(statements: readonly [RoleStatement, ...RoleStatement[]]): LabelledClause {
  const [{ subjectId, text }] = statements;
  return { subjectId, statements, ...readLabels(text) };
}

/** The labelled lists of a clause's words. Labels of persons, dates and notes end a list and give none. */
export function readLabels(text: string): Pick<LabelledClause, 'before' | 'lists'> {
  const found = [...text.matchAll(LABEL)].flatMap((match) => {
    const label = match[1] ?? '';
    const meaning = findLabelMeaning(label);
    return meaning === null
      ? []
      : [{ label, meaning, start: match.index, end: match.index + match[0].length }];
  });
  const lists = found.flatMap(({ label, meaning, end }, index) =>
    meaning === 'PERSON' || meaning === 'DUE' || meaning === 'NOTE'
      ? []
      : [{ label, role: meaning, list: bare(text.slice(end, found[index + 1]?.start)) }],
  );
  return { before: bare(text.slice(0, found[0]?.start)), lists };
}

/** The last stretch of stops: it starts where none stands before, so that a run inside the words is passed once. */
const STOPS_AT_END = /(?<![\s;；,，。、|)）〕\]］】])[\s;；,，。、|)）〕\]］】]+$/u;

/** Without brackets and stops around. */
function bare(words: string): string {
  return words.replace(/^[\s;；,，。、|(（〔[［【]+/u, '').replace(STOPS_AT_END, '');
}
