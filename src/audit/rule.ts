import type { SaidByDocument } from '../model/corpus.ts';
import type { Severity } from '../model/enums.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Thresholds } from './settings.ts';

/** Words as the rules read them, and the stretch of the document in which they stand: a passage, a text of a task. */
export interface Words {
  readonly within: Place;
  readonly text: string;
}

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
  /** More words that prove it, of which no statement is. */
  readonly words?: readonly Words[];
  /** 1-based; null where the whole document is meant. */
  readonly line: number | null;
}

/** One sentence in the two languages of the reports. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A document in short, and what the rule finds in it. Examples are the tests of their rule and are shown to people. */
export interface Example {
  /** A whole text, as a file would hold it. */
  readonly text: string;
  /** `SEVERITY message`, the message in Chinese, in the order of the reports. Empty: the document passes. */
  readonly finds: readonly string[];
}

/** What people read of a rule. */
export interface Law {
  /** Kebab-case, as the law says it positively: `task-has-lead`. */
  readonly id: string;
  /** Raised when the rule comes to judge the same facts otherwise. */
  readonly version: number;
  /** What holds in a document that passes. */
  readonly law: Bilingual;
  /** Why it matters, and how grave what it finds is. */
  readonly why: Bilingual;
}

/** One law of the rule book, over one document. Rules report and do not throw. */
export interface Rule extends Law {
  /** One at least passes, and one at least fails. */
  readonly examples: readonly Example[];
  readonly check: (facts: DocumentFacts, thresholds: Thresholds) => readonly Report[];
}

/** What a rule over several documents has found; it is about the subject of the statements. */
export interface CorpusReport extends Pick<
  Report,
  'severity' | 'discriminator' | 'messageZh' | 'messageEn' | 'expected' | 'actual'
> {
  /** The statements that contradict each other, in the order in which they were given. */
  readonly said: readonly SaidByDocument[];
}

/** Documents in short, and what the rule finds between them. */
export interface CorpusExample {
  /** Whole texts, as files would hold them. */
  readonly texts: readonly string[];
  /** As in `Example`. */
  readonly finds: readonly string[];
}

/** One law of the rule book, over what several documents say of one thing. What may agree is no finding. */
export interface CorpusRule extends Law {
  /** One at least passes, and one at least fails. */
  readonly examples: readonly CorpusExample[];
  /**
   * A document more never takes a finding away, nor changes its discriminator: the order of loading does not matter.
   * @param said of one subject, by date and id of the document, then by line
   */
  readonly check: (said: readonly SaidByDocument[]) => readonly CorpusReport[];
}
