import type { FaultEffect } from '../../local/aws/faults.ts';
import type { RuleErrorCode } from '../../rule/errors.ts';

/** A call that a run makes, as faults are aimed at it and as the rule names it. */
export interface AimedCall {
  readonly name: string;
  readonly on: string;
  readonly contact?: string;
  readonly operation: string;
  /** Which share of the run's time it has. */
  readonly share: 'open' | 'read' | 'report';
  /** Answers with HTTP 200 that are not in its model. */
  readonly incomplete: string | undefined;
  readonly mistyped: string;
}

const alternate = (contact: string): AimedCall => ({
  name: `GetAlternateContact ${contact}`,
  on: 'GetAlternateContact',
  contact,
  operation: 'account:GetAlternateContact',
  share: 'read',
  incomplete:
    '{"AlternateContact":{"Name":"Qzxvjkwqbodyname","EmailAddress":"qzxvjkwqbody@qzxvjkwqbodyhost.com"}}',
  mistyped:
    '{"AlternateContact":{"Name":["Qzxvjkwqbodyname"],"Title":"Team","EmailAddress":"qzxvjkwqbody@qzxvjkwqbodyhost.com","PhoneNumber":1}}',
});

export const CALLS: readonly AimedCall[] = [
  {
    name: 'AssumeRole',
    on: 'AssumeRole',
    operation: 'sts:AssumeRole',
    share: 'open',
    incomplete:
      '<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>Qzxvjkwqbodyname</AccessKeyId></Credentials></AssumeRoleResult></AssumeRoleResponse>',
    mistyped:
      '<AssumeRoleResponse><AssumeRoleResult><Credentials>Qzxvjkwqbodyname</Credentials></AssumeRoleResult></AssumeRoleResponse>',
  },
  {
    name: 'DescribeAccount',
    on: 'DescribeAccount',
    operation: 'organizations:DescribeAccount',
    share: 'read',
    incomplete: '{"Account":{"Email":"qzxvjkwqbody@qzxvjkwqbodyhost.com"}}',
    mistyped: '{"Account":{"Email":["qzxvjkwqbody@qzxvjkwqbodyhost.com"],"State":"ACTIVE"}}',
  },
  alternate('SECURITY'),
  alternate('OPERATIONS'),
  alternate('BILLING'),
  {
    name: 'GetContactInformation',
    on: 'GetContactInformation',
    operation: 'account:GetContactInformation',
    share: 'read',
    incomplete: '{"ContactInformation":{"FullName":"Qzxvjkwqbodyname"}}',
    mistyped:
      '{"ContactInformation":{"FullName":"Qzxvjkwqbodyname","PhoneNumber":{"x":"Qzxvjkwqbodyname"},"CountryCode":"GB"}}',
  },
  {
    name: 'PutEvaluations',
    on: 'PutEvaluations',
    operation: 'config:PutEvaluations',
    share: 'report',
    // An answer without FailedEvaluations is Config's word that it stored what it was given.
    incomplete: undefined,
    mistyped: '{"FailedEvaluations":"Qzxvjkwqbodyname"}',
  },
];

/** What becomes of the run. */
export type Expected =
  | { readonly recovered: true; readonly tries: number }
  | { readonly code: RuleErrorCode; readonly tries: number };

const recovers = (tries: number): Expected => ({ recovered: true, tries });
const throws = (code: RuleErrorCode, tries: number): Expected => ({ code, tries });

export interface FaultRow {
  readonly name: string;
  /** Undefined: it cannot befall that call. */
  readonly strike: (call: AimedCall) => (FaultEffect & { readonly times?: number }) | undefined;
  readonly expected: (call: AimedCall) => Expected;
  /** The answer never ends, so the run's time does. */
  readonly endsTime?: true;
  /** Waits for a time-out of the SDK's, seconds long. */
  readonly slow?: true;
}

type Struck = FaultEffect & { readonly times?: number };

const row = (name: string, effect: Struck, expected: Expected, more: Partial<FaultRow> = {}): FaultRow => ({
  name,
  strike: () => effect,
  expected: () => expected,
  ...more,
});

const HTML = '<html><body>Qzxvjkwqbodyname qzxvjkwqbody@qzxvjkwqbodyhost.com</body></html>';
const HALF = '{"Qzxvjkwqbodyname":';

const answers = (name: string, body: string, expected: Expected, type?: string): FaultRow =>
  row(name, { does: 'answer-with', body, ...(type !== undefined && { type }) }, expected);

const refusal = (name: string, error: string, status: number, expected: Expected): FaultRow =>
  row(name, { does: 'refuse', error, status }, expected);

const onPut = (row: FaultRow): FaultRow => ({
  ...row,
  strike: (call) => (call.on === 'PutEvaluations' ? row.strike(call) : undefined),
});

const UNAVAILABLE = throws('unavailable', 5);
const UNEXPECTED = throws('unexpected-answer', 1);
const DENIED = throws('access-denied', 1);

export const FAULTS: readonly FaultRow[] = [
  row('throttled once', { does: 'throttle', times: 1 }, recovers(2)),
  row('throttled four times', { does: 'throttle', times: 4 }, recovers(5)),
  row('throttled five times', { does: 'throttle', times: 5 }, UNAVAILABLE),
  row('throttled for ever', { does: 'throttle' }, UNAVAILABLE),
  row('HTTP 500 once', { does: 'fail', status: 500, times: 1 }, recovers(2)),
  row('HTTP 500 for ever', { does: 'fail', status: 500 }, UNAVAILABLE),
  row('HTTP 503 once', { does: 'fail', status: 503, times: 1 }, recovers(2)),
  row('HTTP 503 for ever', { does: 'fail', status: 503 }, UNAVAILABLE),
  row(
    'a proxy’s HTML with HTTP 502 once',
    { does: 'answer-with', body: HTML, status: 502, type: 'text/html', times: 1 },
    recovers(2),
  ),
  row(
    'a proxy’s HTML with HTTP 502 for ever',
    { does: 'answer-with', body: HTML, status: 502, type: 'text/html' },
    UNAVAILABLE,
  ),
  row('reset before the answer once', { does: 'reset', when: 'before-answer', times: 1 }, recovers(2)),
  row('reset before the answer for ever', { does: 'reset', when: 'before-answer' }, UNAVAILABLE),
  row('reset amid the answer once', { does: 'reset', when: 'mid-answer', times: 1 }, recovers(2)),
  row('reset amid the answer for ever', { does: 'reset', when: 'mid-answer' }, UNAVAILABLE),
  row('no answer once', { does: 'never-answer', times: 1 }, recovers(2), { slow: true }),
  row('no answer until time is over', { does: 'never-answer' }, throws('unavailable', 1), { endsTime: true }),
  row('a body that stalls once', { does: 'stall-body', times: 1 }, recovers(2), { slow: true }),
  row('a body that stalls until time is over', { does: 'stall-body' }, throws('unavailable', 1), {
    endsTime: true,
  }),
  row(
    'a body that drips until time is over',
    { does: 'drip-body', everyMilliseconds: 5 },
    throws('unavailable', 1),
    { endsTime: true },
  ),
  row('an answer late, but in time', { does: 'answer-late', milliseconds: 300 }, recovers(1)),
  row('an answer cut off', { does: 'cut-off' }, UNEXPECTED),
  answers('not JSON', HALF, UNEXPECTED),
  answers('empty', '', UNEXPECTED),
  answers('HTML with HTTP 200', HTML, UNEXPECTED, 'text/html'),
  answers(
    'an error’s body with HTTP 200',
    '{"__type":"InternalFailure","message":"Qzxvjkwqbodyname"}',
    UNEXPECTED,
  ),
  onPut(answers('another member alone', '{"message":"Qzxvjkwqbodyname"}', UNEXPECTED)),
  onPut(answers('an answer wrapped in another', '{"Output":{"__type":"InternalFailure"}}', UNEXPECTED)),
  onPut(answers('an empty JSON array', '[]', UNEXPECTED)),
  onPut(
    row(
      'an error’s header with HTTP 200',
      { does: 'answer-with', body: '{}', headers: { 'x-amzn-errortype': 'InternalFailure' } },
      UNEXPECTED,
    ),
  ),
  answers('JSON null', 'null', UNEXPECTED),
  answers('a JSON array', '[{"Name":"Qzxvjkwqbodyname"}]', UNEXPECTED),
  answers('a JSON string', '"Qzxvjkwqbodyname"', UNEXPECTED),
  {
    name: 'members missing',
    strike: ({ incomplete }) =>
      incomplete === undefined ? undefined : { does: 'answer-with', body: incomplete },
    expected: () => UNEXPECTED,
  },
  {
    name: 'members of the wrong type',
    strike: ({ mistyped }) => ({ does: 'answer-with', body: mistyped }),
    expected: () => UNEXPECTED,
  },
  refusal('AccessDenied', 'AccessDeniedException', 403, DENIED),
  refusal('expired credentials', 'ExpiredTokenException', 403, DENIED),
  refusal('missing credentials', 'MissingAuthenticationTokenException', 403, DENIED),
  refusal('credentials that are not known', 'UnrecognizedClientException', 403, DENIED),
  refusal('a signature that is not taken', 'InvalidSignatureException', 403, DENIED),
  refusal('a clock that is off', 'RequestTimeTooSkewed', 403, DENIED),
  refusal('an error that nobody knows', 'QzxvjkwqbodynameUnheardOf', 400, UNEXPECTED),
  refusal('“not found” by a server that fails', 'ResourceNotFoundException', 500, UNAVAILABLE),
  onPut(row('FailedEvaluations once', { does: 'fail-evaluations', times: 1 }, recovers(2))),
  onPut(row('FailedEvaluations three times', { does: 'fail-evaluations', times: 3 }, recovers(4))),
  onPut(row('FailedEvaluations for ever', { does: 'fail-evaluations' }, throws('report-failed', 4))),
];
