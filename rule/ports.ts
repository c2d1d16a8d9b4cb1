import type { Contact, ContactKind } from './contacts.ts';
import type { Evaluation } from './evaluation.ts';
import type { Invocation } from './invocation.ts';

/** Where contacts come from. */
export interface ContactReader {
  /**
   * Undefined means that AWS said that there is none. What could not be read is thrown, as RuleError
   * `access-denied`, `unavailable` or `unexpected-answer`.
   */
  readonly readContact: (kind: ContactKind) => Promise<Contact | undefined>;
}

/** Where the evaluation goes. */
export interface EvaluationReporter {
  /** @throws RuleError, `report-failed` where AWS Config took the call but did not store the evaluation. */
  readonly report: (evaluation: Evaluation, invocation: Invocation) => Promise<void>;
}

/** What the core needs from outside, to judge one account. */
export interface Ports extends ContactReader, EvaluationReporter {}
