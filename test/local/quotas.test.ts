import { PutEvaluationsCommand } from '@aws-sdk/client-config-service';
import { DescribeAccountCommand } from '@aws-sdk/client-organizations';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import type { LocalAws } from '../../local/aws/start-local-aws.ts';
import { createClock } from '../../local/clock.ts';
import { openConfig } from './support.ts';
import {
  CENTRAL,
  installRoles,
  MANAGEMENT,
  MEMBER,
  type OrganizationSettings,
  OTHER_MEMBER,
  openOrganization,
  openOrganizations,
  openSts,
  roleArn,
} from './support-organization.ts';

/** A clock that stands still but when it is turned. */
function openStill(settings: OrganizationSettings = {}): Promise<LocalAws> {
  const clock = createClock();
  let turned = 0;
  const still = {
    ...clock,
    now: () => turned,
    advance: (milliseconds: number) => {
      turned += milliseconds;
    },
  };
  return openOrganization({ clock: still, ...settings });
}

const describe = (aws: LocalAws, caller = CENTRAL) =>
  openOrganizations(aws, caller).send(new DescribeAccountCommand({ AccountId: MEMBER }));
const assume = (aws: LocalAws) =>
  openSts(aws).send(new AssumeRoleCommand({ RoleArn: roleArn(MEMBER), RoleSessionName: 'account-contacts' }));
const put = (aws: LocalAws, account = MEMBER) =>
  openConfig(aws, account).send(
    new PutEvaluationsCommand({ ResultToken: 'TESTMODE', TestMode: true, Evaluations: [] }),
  );

async function exhaust(call: () => Promise<unknown>, times: number): Promise<number> {
  const tries = await Promise.allSettled(Array.from({ length: times }, call));
  return tries.filter(({ status }) => status === 'fulfilled').length;
}

test.each([
  ['DescribeAccount', describe, 20, 'TooManyRequestsException'],
  ['AssumeRole', assume, 100, 'Throttling'],
  ['PutEvaluations', put, 10, 'ThrottlingException'],
] as const)('%s is throttled beyond its quota, as an error with HTTP 400', async (_, call, quota, name) => {
  const aws = await openStill();
  installRoles(aws);
  expect(await exhaust(() => call(aws), quota + 5)).toBe(quota);
  await expect(call(aws)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
  aws.clock.advance(1000);
  expect(await exhaust(() => call(aws), quota + 5)).toBe(quota);
});

test('each account has quotas of its own', async () => {
  const aws = await openStill();
  await exhaust(() => put(aws), 20);
  await put(aws, OTHER_MEMBER);
  await exhaust(() => describe(aws), 25);
  await describe(aws, MANAGEMENT);
});

test('a quota can be set', async () => {
  const aws = await openStill({ quotas: { DescribeAccount: { rate: 2, burst: 3 } } });
  expect(await exhaust(() => describe(aws), 10)).toBe(3);
  aws.clock.advance(1000);
  expect(await exhaust(() => describe(aws), 10)).toBe(2);
});

test('quotas can be left out', async () => {
  const aws = await openStill({ quotas: false });
  expect(await exhaust(() => describe(aws), 40)).toBe(40);
});
