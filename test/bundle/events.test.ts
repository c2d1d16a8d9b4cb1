import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import { type LocalAws, startLocalAws } from '../../local/aws/start-local-aws.ts';
import { type DeployedRule, deployRule } from '../../local/config-delivery/deploy-rule.ts';
import { invokeEvent } from '../../local/terminal/invoke-event.ts';
import { GOOD_CONTACTS } from '../support/run-handler.ts';

const BUNDLE = 'dist/index.cjs';

/** The account of the events in events/, which is the one that `sam local invoke` gives the function. */
const ACCOUNT: DescribedAccount = {
  id: '012345678912',
  name: 'Sample',
  region: 'eu-central-1',
  contacts: GOOD_CONTACTS,
};

const EXPECTED = {
  'scheduled.json': { evaluation: 'COMPLIANT', calls: 5 },
  'scheduled-with-parameters.json': { evaluation: 'COMPLIANT', calls: 3 },
  'testmode.json': { result: 'COMPLIANT', calls: 5 },
  'left-scope.json': { evaluation: 'NOT_APPLICABLE', calls: 1 },
  'configuration-item-change.json': { failure: 'invalid-invocation', calls: 0 },
  'malformed.json': { failure: 'invalid-invocation', calls: 0 },
} as const;

describe('the built bundle, in a process of its own', () => {
  test.each(Object.entries(EXPECTED))('answers events/%s', async (file, expected) => {
    const event: unknown = JSON.parse(await readFile(`events/${file}`, 'utf8'));
    const report = await invokeEvent(event, ACCOUNT, [ACCOUNT], BUNDLE);
    expect(report.calls).toHaveLength(expected.calls);
    expect(report.calls.filter(({ status }) => status !== 200)).toEqual([]);
    if ('failure' in expected) {
      expect(report.failure).toMatchObject({ code: expected.failure });
      expect(report.evaluation).toBeUndefined();
    } else if ('evaluation' in expected) {
      expect(report.evaluation).toMatchObject({ compliance: expected.evaluation });
    } else {
      expect(report.result).toMatchObject({ compliance: expected.result });
      expect(report.evaluation).toBeUndefined();
    }
  });

  test('has an expectation for every event in events/', async () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual((await readdir('events')).toSorted());
  });
});

describe('the bundle as Lambda runs it', () => {
  let aws: LocalAws;
  let deployed: DeployedRule;

  beforeAll(async () => {
    aws = await startLocalAws({ accounts: [ACCOUNT] });
    deployed = deployRule(aws, { account: ACCOUNT.id, bundle: BUNDLE });
  });

  afterAll(async () => {
    await deployed.close();
    await aws.close();
  });

  test('logs one line of JSON for a run', async () => {
    const { logs } = await deployed.function.invoke(deployed.mintEvent());
    expect(logs.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        level: 'INFO',
        message: expect.objectContaining({ event: 'evaluated', compliance: 'COMPLIANT' }),
      }),
    ]);
  });

  test('is tried three times, a minute and then two apart, and then kept in the on-failure queue', async () => {
    aws.faults.add({
      on: 'GetContactInformation',
      does: 'refuse',
      error: 'AccessDeniedException',
      status: 403,
    });
    deployed.trigger();
    await deployed.queue.drain();
    expect(deployed.queue.tries.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(deployed.queue.failed).toMatchObject([
      {
        requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
        responsePayload: {
          errorType: 'RuleError',
          errorMessage: expect.stringContaining('account:GetContactInformation'),
        },
      },
    ]);
    const errorTypes = deployed.queue.tries.flatMap(({ logs }) =>
      logs.map((line) => JSON.parse(line).message?.errorType),
    );
    expect(errorTypes.filter((type) => type !== undefined)).toEqual(['RuleError', 'RuleError', 'RuleError']);
    aws.faults.clear();
  });

  test('answers rightly when AWS recovers before the last try', async () => {
    aws.faults.add({
      on: 'GetContactInformation',
      does: 'refuse',
      error: 'AccessDeniedException',
      status: 403,
      times: 2,
    });
    const before = deployed.queue.failed.length;
    deployed.trigger();
    await deployed.queue.drain();
    expect(deployed.queue.tries.at(-1)?.ok).toBe(true);
    expect(deployed.queue.failed).toHaveLength(before);
  });
});
