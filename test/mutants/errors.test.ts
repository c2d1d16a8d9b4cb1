import { expect, test } from 'vitest';
import { RuleError } from '../../rule/errors.ts';

test.each([
  [
    'invalid-invocation',
    'Only AWS Config, by a periodic rule (ScheduledNotification), may invoke this function.',
  ],
  ['invalid-parameters', "Mend the rule's parameters (docs/parameters.md); nothing was reported."],
  ['access-denied', "Compare the function's role with template.yaml"],
  ['unavailable', 'AWS did not answer in time.'],
  ['unexpected-answer', 'AWS refused the request, or answered what its model does not allow'],
  ['report-failed', 'AWS Config did not store the evaluation; the old result stays.'],
] as const)('%s says what was wrong, and by its hint what to do', (code, hint) => {
  const error = new RuleError(code, 'Something is wrong.');
  expect(error).toMatchObject({ code, name: 'RuleError', detail: 'Something is wrong.' });
  expect(error.message).toBe(`${code}: Something is wrong.`);
  expect(error.hint).toContain(hint);
  expect(error.cause).toBeUndefined();
  expect(RuleError.name).toBe('RuleError');
});

test('a failed call is kept as the cause', () => {
  const cause = { operation: 'account:GetContactInformation', error: 'TimeoutError' };
  expect(new RuleError('unavailable', 'x', cause).cause).toBe(cause);
});
