import type { Contact, ContactKind } from './contacts.ts';
import type { Evaluation } from './evaluation.ts';
import type { Invocation } from './invocation.ts';

/** Where one account's contacts come from. */
export interface ContactReader {
  /**
   * Undefined means that AWS said that there is none. What could not be read is thrown, as RuleError
   * `access-denied`, `unavailable` or `unexpected-answer`.
   */
  readonly readContact: (kind: ContactKind) => Promise<Contact | undefined>;
}

/** An account that the function may judge. */
export interface OpenAccount extends ContactReader {
  /** @throws RuleError, `report-failed` where AWS Config took the call but did not store the evaluation. */
  readonly report: (evaluation: Evaluation, invocation: Invocation) => Promise<void>;
}

/**
 * Why an account is not judged. Not an error: a stranger whose rule points at the function, or an account that is
 * closing, must not wake anybody.
 */
export interface Refusal {
  readonly refused: 'untrusted-account' | 'account-not-active';
}

/** The accounts that the function serves: its own, or every one of its organization. */
export interface Accounts {
  /** Whether a root email can be read, were it asked for. */
  readonly rootReadable: boolean;
  /**
   * @param asked the contacts that will be read
   * @throws RuleError where it is one of ours and cannot be opened, or where that cannot be found out
   */
  readonly open: (accountId: string, asked: readonly ContactKind[]) => Promise<OpenAccount | Refusal>;
}
