import type { Severity } from '../model/enums.ts';
import type { DocumentFacts } from '../model/facts.ts';

/** What a rule has found. The audit adds id, rule and status. */
export interface Report {
  readonly severity: Severity;
  /** Id of the entity it is about. */
  readonly aboutId: string;
  /** Tells several findings of one rule about one entity apart: a role, a unit, a year. Empty where there can be one only. */
  readonly discriminator: string;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly statementIds: readonly string[];
  /** 1-based; null where the whole document is meant. */
  readonly line: number | null;
}

/** One law of the rule book, over one document. Rules report and do not throw. */
export interface Rule {
  readonly id: string;
  /** Raised when the rule comes to judge the same facts otherwise. */
  readonly version: number;
  readonly check: (facts: DocumentFacts) => readonly Report[];
}
