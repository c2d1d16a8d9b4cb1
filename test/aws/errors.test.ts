import { describe, expect, test } from 'vitest';
import { MalformedAnswer, toRuleError } from '../../rule/aws/errors.ts';

const OPERATION = 'account:GetAlternateContact';

const awsError = (name: string, httpStatusCode: number) => ({
  name,
  message: 'Jane Roe <jane.roe@kestrel-freight.com>',
  $metadata: { httpStatusCode, requestId: '6a1b-42' },
});

describe('what the SDK threw becomes', () => {
  test.each([
    ['a denial', awsError('AccessDeniedException', 403), 'access-denied'],
    ['Config’s denial', awsError('AccessDenied', 400), 'access-denied'],
    ['expired credentials', awsError('ExpiredTokenException', 403), 'access-denied'],
    ['a clock that is off', awsError('RequestTimeTooSkewed', 403), 'access-denied'],
    ['no credentials', { name: 'CredentialsProviderError' }, 'access-denied'],
    ['a throttle by name', awsError('ThrottlingException', 400), 'unavailable'],
    ['a throttle by status', awsError('SomeLimit', 429), 'unavailable'],
    ['a server error', awsError('InternalServerException', 500), 'unavailable'],
    ['a server error that is no JSON', awsError('SyntaxError', 503), 'unavailable'],
    ['a lost connection', Object.assign(new Error('x'), { code: 'ECONNRESET' }), 'unavailable'],
    ['a host that is not found', Object.assign(new Error('x'), { code: 'ENOTFOUND' }), 'unavailable'],
    ['a time-out', { name: 'TimeoutError' }, 'unavailable'],
    ['a refused request', awsError('ValidationException', 400), 'unexpected-answer'],
    ['an answer that is no JSON', awsError('SyntaxError', 200), 'unexpected-answer'],
    ['an error without a name', {}, 'unexpected-answer'],
    ['a text', 'jane.roe@kestrel-freight.com', 'unexpected-answer'],
    ['nothing', undefined, 'unexpected-answer'],
    ['null', null, 'unexpected-answer'],
  ])('%s: the right code', (_name, thrown, code) => {
    expect(toRuleError(OPERATION, thrown).code).toBe(code);
  });
});

test('the operation, the error’s name, HTTP status, request id and tries are all that is kept', () => {
  const error = toRuleError(OPERATION, awsError('ValidationException', 400), 3);
  expect(error.cause).toEqual({
    operation: OPERATION,
    error: 'ValidationException',
    httpStatus: 400,
    requestId: '6a1b-42',
    tries: 3,
  });
  expect(error.message).toContain(
    'account:GetAlternateContact failed (ValidationException, HTTP 400, request 6a1b-42, tries 3)',
  );
  expect(`${error.message} ${error.stack}`).not.toContain('Roe');
});

test('a network error is named by its code', () => {
  const error = toRuleError(OPERATION, Object.assign(new Error('jane'), { code: 'ECONNREFUSED' }));
  expect(error.cause).toEqual({ operation: OPERATION, error: 'ECONNREFUSED' });
});

test.each([
  ['a name that is no word', { name: 'Jane Roe <jane.roe@kestrel-freight.com>' }],
  ['a name that is a word, but none of AWS’s', { name: 'Roe', $metadata: { httpStatusCode: 400 } }],
  ['a request id that is none', { $metadata: { requestId: 'jane.roe@kestrel-freight.com' } }],
  ['a status that is no number', { $metadata: { httpStatusCode: 'jane' } }],
])('%s is not repeated', (_name, thrown) => {
  expect(toRuleError(OPERATION, thrown).message).not.toMatch(/jane|roe/i);
});

test('a denial says which action the role must be allowed', () => {
  expect(toRuleError(OPERATION, awsError('AccessDeniedException', 403)).message).toContain(
    `must be allowed ${OPERATION}`,
  );
});

test('an answer that is not in the model is unexpected-answer', () => {
  expect(
    toRuleError(OPERATION, new MalformedAnswer({ httpStatusCode: 200, requestId: '6a1b' }), 2),
  ).toMatchObject({
    code: 'unexpected-answer',
    cause: { error: 'MalformedAnswer', httpStatus: 200, requestId: '6a1b', tries: 2 },
  });
});

test.each([
  ['CERT_HAS_EXPIRED', 'unavailable', 'CERT_HAS_EXPIRED'],
  ['HOSTNAME_MISMATCH', 'unavailable', 'HOSTNAME_MISMATCH'],
  ['UNABLE_TO_JANE_ROE', 'unexpected-answer', 'unnamed error'],
])('%s, why no connection was made, is %s', (code, expected, told) => {
  const failure = toRuleError(OPERATION, Object.assign(new Error('Jane Roe'), { code }));
  expect(failure).toMatchObject({ code: expected, cause: { error: told } });
});

test('an answer that calls itself after a certificate is no failed connection', () => {
  expect(toRuleError(OPERATION, awsError('CERT_HAS_EXPIRED', 400)).code).toBe('unexpected-answer');
});
