import { describe, expect, test } from 'vitest';
import { LEAK_MARKER } from '../../local/aws/faults.ts';
import { RuleError } from '../../rule/errors.ts';
import { scheduledEvent } from '../support/events.ts';
import { nameCalls, type Run, runHandler } from '../support/run-handler.ts';

/** A failure is thrown, logged once, stores nothing and shows nothing of what AWS said. */
const expectFailure = ({ error, result, stored, logs }: Run, code: string): void => {
  expect(result).toBeUndefined();
  expect(error).toMatchObject({ name: 'RuleError', code });
  expect(stored).toEqual([]);
  expect(logs).toEqual([
    expect.objectContaining({ event: 'failed', code, error: error?.detail, hint: expect.any(String) }),
  ]);
  for (const word of LEAK_MARKER.split(' ').filter(({ length }) => length > 3)) {
    expect(JSON.stringify([logs, error?.message, error?.stack, error?.cause])).not.toContain(word);
  }
};

describe('an event that AWS Config would not send', () => {
  test.each([
    ['no object', undefined],
    ['a malformed invokingEvent', { ...scheduledEvent(), invokingEvent: '{' }],
    ['no token', { ...scheduledEvent(), resultToken: undefined }],
    [
      'another message type',
      scheduledEvent({ notification: { messageType: 'ConfigurationItemChangeNotification' } }),
    ],
  ])('with %s makes no call', async (_name, event) => {
    const run = await runHandler({ event: () => event });
    expectFailure(run, 'invalid-invocation');
    expect(run.calls).toEqual([]);
  });

  test.each([
    ['no ARN', 'none'],
    ['another service’s ARN', 'arn:aws:s3:eu-central-1:111122223333:bucket'],
    ['no account in its ARN', 'arn:aws:lambda:eu-central-1::function:account-contacts'],
    ['no partition in its ARN', 'arn::lambda:eu-central-1:111122223333:function:account-contacts'],
  ])('in a context with %s makes no call', async (_name, invokedFunctionArn) => {
    const run = await runHandler({ context: { invokedFunctionArn } });
    expectFailure(run, 'invalid-invocation');
    expect(run.calls).toEqual([]);
  });
});

describe('parameters that the rule refuses', () => {
  test.each([
    ['an unknown name', { approvedEmail: 'soc@kestrel.io' }],
    ['a number for a value', { contacts: 1 }],
    ['a list that a check needs and has not', { enableChecks: 'email-not-approved' }],
    ['ROOT in one account', { contacts: 'ROOT' }],
  ])('for %s report nothing', async (_name, parameters) => {
    const run = await runHandler({ parameters });
    expectFailure(run, 'invalid-parameters');
    expect(run.calls).toEqual([]);
  });
});

describe('another account’s event', () => {
  test('is logged and returned, not thrown, and makes no call', async () => {
    const run = await runHandler({ event: () => scheduledEvent({ accountId: '999988887777' }) });
    const refusal = { accountId: '999988887777', refused: 'untrusted-account' };
    expect(run.result).toEqual(refusal);
    expect(run.calls).toEqual([]);
    expect(run.logs).toEqual([{ event: 'refused', ...refusal, durationMs: expect.any(Number) }]);
  });
});

describe('a contact that cannot be read', () => {
  test('because the role may not is access-denied, naming the action', async () => {
    const run = await runHandler({ denied: ['account:GetAlternateContact'] });
    expectFailure(run, 'access-denied');
    expect(run.error?.message).toContain('account:GetAlternateContact');
    expect(run.error?.cause).toMatchObject({ error: 'AccessDeniedException', httpStatus: 403 });
    expect(nameCalls(run)).not.toContain('PutEvaluations');
  });

  test('is never a verdict from the other three: SECURITY alone denied throws', async () => {
    const run = await runHandler({
      faults: [
        {
          on: 'GetAlternateContact',
          contact: 'SECURITY',
          does: 'refuse',
          error: 'AccessDeniedException',
          status: 403,
        },
      ],
    });
    expectFailure(run, 'access-denied');
  });

  test('because AWS throttles to the end is unavailable, after five tries', async () => {
    const run = await runHandler({
      faults: [{ on: 'GetAlternateContact', contact: 'BILLING', does: 'throttle' }],
    });
    expectFailure(run, 'unavailable');
    expect(run.error?.cause).toMatchObject({ error: 'TooManyRequestsException', httpStatus: 429, tries: 5 });
  });

  test.each([
    [
      'refuses the credentials',
      { does: 'refuse', error: 'ExpiredTokenException', status: 403 },
      'access-denied',
    ],
    [
      'refuses the request',
      { does: 'refuse', error: 'ValidationException', status: 400 },
      'unexpected-answer',
    ],
    [
      'answers HTML',
      { does: 'answer-with', body: '<html>Jane Leaksworth</html>', type: 'text/html' },
      'unexpected-answer',
    ],
    ['answers nothing', { does: 'answer-with', body: '' }, 'unexpected-answer'],
    ['answers half', { does: 'cut-off' }, 'unexpected-answer'],
    [
      'leaves out a member',
      { does: 'answer-with', body: '{"AlternateContact":{"Name":"x"}}' },
      'unexpected-answer',
    ],
    [
      'answers another type',
      {
        does: 'answer-with',
        body: '{"AlternateContact":{"Name":1,"Title":"x","EmailAddress":"x","PhoneNumber":"x"}}',
      },
      'unexpected-answer',
    ],
  ] as const)('because AWS %s throws', async (_name, fault, code) => {
    expectFailure(await runHandler({ faults: [{ on: 'GetAlternateContact', ...fault }] }), code);
  });

  test('but was throttled once is read again, and judged', async () => {
    const run = await runHandler({ faults: [{ on: 'GetContactInformation', does: 'throttle', times: 1 }] });
    expect(run.result?.compliance).toBe('COMPLIANT');
    expect(nameCalls(run).filter((name) => name === 'GetContactInformation')).toHaveLength(2);
  });
});

describe('an evaluation that AWS Config', () => {
  test('did not store once is put again', async () => {
    const run = await runHandler({ faults: [{ on: 'PutEvaluations', does: 'fail-evaluations', times: 1 }] });
    expect(run.stored).toEqual([{ compliance: 'COMPLIANT', annotation: '4 contacts, 9 checks passed' }]);
  });

  test('never stores is report-failed, after four tries', async () => {
    const run = await runHandler({ faults: [{ on: 'PutEvaluations', does: 'fail-evaluations' }] });
    expectFailure(run, 'report-failed');
    expect(nameCalls(run).filter((name) => name === 'PutEvaluations')).toHaveLength(4);
  });

  test('answers for with FailedEvaluations of another type is unexpected-answer', async () => {
    const fault = { does: 'answer-with', body: '{"FailedEvaluations":"none"}' } as const;
    expectFailure(await runHandler({ faults: [{ on: 'PutEvaluations', ...fault }] }), 'unexpected-answer');
  });

  test('may not be put is access-denied, naming the action', async () => {
    const run = await runHandler({ denied: ['config:PutEvaluations'] });
    expectFailure(run, 'access-denied');
    expect(run.error?.message).toContain('config:PutEvaluations');
  });

  test('refuses for its token is unexpected-answer', async () => {
    const run = await runHandler({ event: () => scheduledEvent({ resultToken: 'a token of nobody' }) });
    expectFailure(run, 'unexpected-answer');
    expect(run.error?.message).toContain('InvalidResultTokenException');
  });
});

test('RuleError carries a hint for its code', () => {
  expect(new RuleError('unavailable', 'x').hint).toContain('Lambda');
});

test('a defect of the rule itself shows where it was thrown, and nothing else of it', async () => {
  const event = {
    get invokingEvent() {
      throw new TypeError('jane.roe@kestrel-freight.com');
    },
  };
  const run = await runHandler({ event: () => event });
  expectFailure(run, 'unexpected-answer');
  expect(run.error?.cause).toEqual({ operation: 'rule', error: 'TypeError' });
  expect(run.error?.stack).toMatch(/^RuleError: unexpected-answer: The rule itself failed.*\n {4}at /);
  expect(JSON.stringify([run.error?.stack, run.logs])).not.toContain('jane');
});

describe('the function’s time', () => {
  const short = { getRemainingTimeInMillis: () => 1_500 };

  test.each([
    [
      'a read never answers',
      { on: 'GetContactInformation', does: 'never-answer' },
      'account:GetContactInformation',
    ],
    [
      'a read is throttled to the end',
      { on: 'GetContactInformation', does: 'throttle' },
      'account:GetContactInformation',
    ],
    ['the put never answers', { on: 'PutEvaluations', does: 'never-answer' }, 'config:PutEvaluations'],
  ] as const)(
    'is not used up where %s: it fails before, naming the call and its tries',
    async (_name, fault, operation) => {
      const start = performance.now();
      const run = await runHandler({ faults: [fault], context: short });
      expectFailure(run, 'unavailable');
      expect(performance.now() - start).toBeLessThan(1_500 + 1_000);
      expect(run.error?.message).toContain(operation);
      expect(run.error?.cause?.tries).toBeGreaterThanOrEqual(1);
    },
  );

  test('leaves the report its share after slow reads', async () => {
    const run = await runHandler({
      faults: [{ on: 'GetContactInformation', does: 'answer-late', milliseconds: 600 }],
      context: short,
    });
    expect(run.result?.compliance).toBe('COMPLIANT');
  });
});

test('an absence of which a failing server speaks is a failure and no finding', async () => {
  const fault = { does: 'refuse', error: 'ResourceNotFoundException', status: 500 } as const;
  const context = { getRemainingTimeInMillis: () => 3_000 };
  expectFailure(
    await runHandler({ faults: [{ on: 'GetAlternateContact', ...fault }], context }),
    'unavailable',
  );
});

test.each([
  ['empty', { does: 'answer-with', body: '' }],
  ['HTML', { does: 'answer-with', body: '<html></html>', type: 'text/html' }],
] as const)(
  'an answer to PutEvaluations that is %s is no sign that the evaluation was stored',
  async (_name, fault) => {
    expectFailure(await runHandler({ faults: [{ on: 'PutEvaluations', ...fault }] }), 'unexpected-answer');
  },
);

test('a failure is logged with its account, so that a member’s is known among all', async () => {
  const { logs } = await runHandler({ parameters: { colour: 'red' } });
  expect(logs).toEqual([expect.objectContaining({ accountId: '111122223333' })]);
});
