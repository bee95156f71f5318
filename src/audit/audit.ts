/** The rule book at work: facts in, findings out. */

import { occurrenceCounter } from '../match/occurrences.ts';
import type { DocumentFacts, FindingFact } from '../model/facts.ts';
import { toId } from '../model/ids.ts';
import type { Problem } from '../model/records.ts';
import type { Report, Rule } from './rule.ts';
import { countPartsAddUp } from './rules/count-parts-add-up.ts';
import { membershipDatesAgree } from './rules/membership-dates-agree.ts';
import { taskHasLead } from './rules/task-has-lead.ts';

export const RULES: readonly Rule[] = [taskHasLead, countPartsAddUp, membershipDatesAgree];

/** Problems of the text come from reading, not from a rule of the book; they share one version. */
const PROBLEM_VERSION = 1;

/** Findings of all rules, and the problems met while reading, in the order of the rules and then of the document. */
export function audit(facts: DocumentFacts, problems: readonly Problem[]): readonly FindingFact[] {
  const reported = RULES.flatMap((rule) =>
    rule.check(facts).map((report) => toFinding(rule.id, rule.version, report)),
  );
  return [...reported, ...problemFindings(facts, problems)];
}

function problemFindings(facts: DocumentFacts, problems: readonly Problem[]): readonly FindingFact[] {
  const count = occurrenceCounter();
  return problems.map((problem) => {
    const nth = count(problem.rule);
    return toFinding(problem.rule, PROBLEM_VERSION, {
      severity: problem.severity,
      aboutId: facts.document.id,
      discriminator: nth === 0 ? '' : String(nth),
      messageZh: problem.messageZh,
      messageEn: problem.messageEn,
      expected: problem.expected,
      actual: problem.actual,
      statementIds: statementsAt(facts, problem),
      line: problem.mention.line,
    });
  });
}

/** Statements whose words overlap the problem's. */
function statementsAt(facts: DocumentFacts, { mention }: Problem): readonly string[] {
  return facts.statements
    .filter((statement) => statement.start < mention.end && mention.start < statement.end)
    .map((statement) => statement.id);
}

function toFinding(rule: string, ruleVersion: number, report: Report): FindingFact {
  const { discriminator, ...rest } = report;
  return { id: toId('fnd', rule, report.aboutId, discriminator), rule, ruleVersion, status: 'OPEN', ...rest };
}
