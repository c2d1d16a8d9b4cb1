/** Stable codes: they are in logs, in the function's errors and in `docs/operate.md`. */
export type RuleErrorCode =
  | 'invalid-invocation'
  | 'invalid-parameters'
  | 'access-denied'
  | 'unavailable'
  | 'unexpected-answer'
  | 'report-failed';

/** What the operator can do about each kind of failure. Logged beside the message. */
const HINTS: Record<RuleErrorCode, string> = {
  'invalid-invocation':
    'Only AWS Config, by a periodic rule (ScheduledNotification), may invoke this function.',
  'invalid-parameters': "Mend the rule's parameters (docs/parameters.md); nothing was reported.",
  'access-denied':
    "Compare the function's role with template.yaml, a member's with organization/member.yaml. Nothing was reported.",
  unavailable: 'AWS did not answer in time. Lambda tries an event three times in all; nothing was reported.',
  'unexpected-answer':
    'AWS refused the request, or answered what its model does not allow; see the request id.',
  'report-failed':
    'AWS Config did not store the evaluation; the old result stays. Lambda tries an event three times in all.',
};

/**
 * What is known of a failed AWS call. AWS's own message is left out on purpose: it may hold a contact.
 */
export interface FailedCall {
  readonly operation: string;
  readonly error: string;
  readonly httpStatus?: number;
  readonly requestId?: string;
  /** How often the call was tried, the first time included. */
  readonly tries?: number;
}

/**
 * The only error that leaves the rule. Its message names what was wrong, where, and what is accepted;
 * never a contact's name, email or phone, and never a parameter's value.
 */
export class RuleError extends Error {
  /** The class's own name: Lambda logs it as errorType, and the minifier would change it. */
  static override readonly name = 'RuleError';
  override readonly name = 'RuleError';
  readonly code: RuleErrorCode;
  /** The message without the code, which leads it: in the on-failure queue the message is all there is. */
  readonly detail: string;
  readonly hint: string;
  override readonly cause?: FailedCall;

  constructor(code: RuleErrorCode, detail: string, cause?: FailedCall) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.hint = HINTS[code];
    if (cause !== undefined) {
      this.cause = cause;
    }
  }
}
