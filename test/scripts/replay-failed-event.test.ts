import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Ended, runProcess, write } from '../local/support-cli.ts';
import { scheduledEvent } from '../support/events.ts';

const SCRIPT = 'scripts/replay-failed-event.ts';
const TOKEN = 'a-token-that-is-nobodys-business';

const message = (
  changes: Readonly<Record<string, unknown>> = {},
  event: unknown = scheduledEvent({ resultToken: TOKEN }),
) => ({
  version: '1.0',
  timestamp: '2026-11-01T06:04:02.118Z',
  requestContext: {
    requestId: 'e4b46cbf-b738-xmpl-8880-a18cdf61200e',
    functionArn: 'arn:aws:lambda:eu-central-1:222233334444:function:account-contacts:$LATEST',
    condition: 'RetriesExhausted',
    approximateInvokeCount: 3,
  },
  requestPayload: event,
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
  responsePayload: {
    errorType: 'RuleError',
    errorMessage:
      'unavailable: account:GetAlternateContact failed (TooManyRequestsException, HTTP 429): throttled to the end.',
    trace: [],
  },
  ...changes,
});

const drill = async (content: unknown, ...given: string[]): Promise<Ended> =>
  runProcess(SCRIPT, await write('message.json', content), ...given);

/** The same from standard input, which is closed behind it. */
const drillFromInput = (content: string): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, '-'], (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(content);
  });

describe('a message of the on-failure queue', () => {
  test('is told with account, code, message, hint and the command that judges again, and no token', async () => {
    const { status, stdout, stderr } = await drill(message());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(
      'Account 111122223333, rule account-contacts, failed at 2026-11-01T06:04:02.118Z',
    );
    expect(stdout).toContain('code     unavailable\n');
    expect(stdout).toContain(
      'message  account:GetAlternateContact failed (TooManyRequestsException, HTTP 429)',
    );
    expect(stdout).toContain('hint     AWS did not answer in time.');
    expect(stdout).toContain(
      'aws configservice start-config-rules-evaluation --region eu-central-1 --config-rule-names account-contacts\n',
    );
    expect(stdout).not.toContain(TOKEN);
  });

  test('is read from standard input too', async () => {
    expect((await drillFromInput(JSON.stringify(message()))).stdout).toContain('code     unavailable');
  });

  test('is read as receive-message prints it, several at once', async () => {
    const printed = [JSON.stringify(message()), JSON.stringify(message())];
    expect((await drill(printed)).stdout.match(/^Account 111122223333/gm)).toHaveLength(2);
  });

  test.each([
    [
      'a defect, whose message could hold anything',
      { errorType: 'TypeError', errorMessage: 'jane.roe@corp.example is no function' },
      'TypeError',
    ],
    [
      'a code that there is none of',
      { errorType: 'RuleError', errorMessage: 'jane.roe@corp.example: x' },
      'RuleError',
    ],
    [
      'a run that Lambda ended',
      {
        errorType: 'Sandbox.Timedout',
        errorMessage: 'RequestId: x Error: Task timed out after 60.00 seconds',
      },
      'Sandbox.Timedout, Task timed out after 60.00 seconds',
    ],
    ['no answer at all', undefined, 'RetriesExhausted'],
  ])('that holds %s tells the error by name alone', async (_name, responsePayload, told) => {
    const { stdout } = await drill(message({ responsePayload }));
    expect(stdout).toContain(`error    ${told}\n`);
    expect(stdout).not.toContain('jane');
  });

  test('with a rule name that a shell would take apart makes no command', async () => {
    const event = { ...scheduledEvent(), configRuleName: 'x; rm -rf ~' };
    const { stdout } = await drill(message({}, event));
    expect(stdout).toContain('rule not told');
    expect(stdout).not.toContain('rm -rf');
    expect(stdout).not.toContain('aws configservice');
  });

  test.each([
    ['an empty list', '[]', 'the queue was empty'],
    ['no JSON', 'x', 'is no message'],
    ['a body that is no JSON', '["{"]', 'body is no JSON'],
    ['the event alone', JSON.stringify(scheduledEvent()), 'no message of the on-failure queue'],
  ])('that is %s is refused in one sentence', async (_name, content, told) => {
    const { status, stderr } = await drill(content);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a replay on a local AWS', () => {
  test('succeeds where AWS was the cause, with an account that stands in', async () => {
    const { status, stdout } = await drill(message(), '--replay');
    expect(stdout).toMatch(/replayed: it succeeds, (NON_)?COMPLIANT\n/);
    expect(status).toBe(0);
  });

  test('fails again where the parameters were the cause, and says so', async () => {
    const event = scheduledEvent({ ruleParameters: '{"contact":"ROOT"}' });
    const { status, stdout } = await drill(message({}, event), '--replay');
    expect(stdout).toContain('replayed: it fails again, invalid-parameters:');
    expect(status).toBe(1);
  });

  test('takes the accounts that are described, and says which one is not', async () => {
    const file = 'local/accounts/accounts.example.json';
    const { status, stderr } = await drill(
      message({}, scheduledEvent({ accountId: '999999999999' })),
      '--replay',
      '--accounts',
      file,
    );
    expect(stderr).toContain('does not describe account 999999999999');
    expect(status).toBe(2);
  });

  test('of an event without an account is refused', async () => {
    const event = { ...scheduledEvent(), accountId: '1' };
    const { status, stderr } = await drill(message({}, event), '--replay');
    expect(stderr).toContain('names no account of twelve digits');
    expect(status).toBe(2);
  });
});
