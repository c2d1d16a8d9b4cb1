import {
  AssumeRoleCommand,
  GetCallerIdentityCommand,
  GetSessionTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { configureClient, type LocalAws } from '../../local/aws/start-local-aws.ts';
import {
  CENTRAL,
  FUNCTION_ROLE,
  installRoles,
  MANAGEMENT,
  MEMBER,
  MEMBER_ROLE,
  type OrganizationSettings,
  OTHER_MEMBER,
  openOrganization,
  openSts,
  roleArn,
  STRANGER,
} from './support-organization.ts';

const assume = (changes: object = {}) =>
  new AssumeRoleCommand({ RoleArn: roleArn(MEMBER), RoleSessionName: 'account-contacts', ...changes });

async function openInstalled(settings: OrganizationSettings = {}): Promise<LocalAws> {
  const aws = await openOrganization(settings);
  installRoles(aws);
  return aws;
}

test("the function assumes a member's role and becomes a principal of that account", async () => {
  const aws = await openInstalled();
  const before = Date.now();
  const { Credentials, AssumedRoleUser } = await openSts(aws).send(assume({ DurationSeconds: 900 }));
  expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${MEMBER}:assumed-role/${MEMBER_ROLE}/account-contacts`);
  expect(Math.round((Number(Credentials?.Expiration) - before) / 1000)).toBe(900);
  const member = new STSClient({
    ...configureClient(aws, MEMBER),
    credentials: {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    },
  });
  expect(await member.send(new GetCallerIdentityCommand())).toMatchObject({
    Account: MEMBER,
    Arn: `arn:aws:sts::${MEMBER}:assumed-role/${MEMBER_ROLE}/${MEMBER_ROLE}`,
  });
  expect(aws.calls).toMatchObject([
    {
      operation: 'AssumeRole',
      account: MEMBER,
      principal: { account: CENTRAL, role: FUNCTION_ROLE },
      region: 'us-east-1',
      status: 200,
    },
    { operation: 'GetCallerIdentity', principal: { account: MEMBER, role: MEMBER_ROLE } },
  ]);
});

test('the management account has a role of its own, laid down by hand', async () => {
  const aws = await openInstalled();
  await openSts(aws).send(assume({ RoleArn: roleArn(MANAGEMENT) }));
});

test("a call says which region's endpoint it was for", async () => {
  const aws = await openInstalled({ changes: { [CENTRAL]: { region: 'ap-southeast-2' } } });
  await openSts(aws).send(assume());
  expect(aws.calls).toMatchObject([{ region: 'ap-southeast-2' }]);
});

const ours = `arn:aws:iam::${CENTRAL}:role/${FUNCTION_ROLE}`;
const denials: [string, OrganizationSettings['changes'], object, { account?: string; role?: string }][] = [
  ['a role that is not there', { [MEMBER]: { memberRole: false } }, {}, {}],
  ['a role of another name', {}, { RoleArn: roleArn(MEMBER, 'admin') }, {}],
  [
    'a role of another name that trusts the function',
    { [MEMBER]: { memberRole: { name: 'admin' } } },
    { RoleArn: roleArn(MEMBER, 'admin') },
    {},
  ],
  [
    'a role that trusts another role',
    { [MEMBER]: { memberRole: { trusts: roleArn(CENTRAL, 'another') } } },
    {},
    {},
  ],
  ["a stranger's role that is not there", {}, { RoleArn: roleArn(STRANGER) }, {}],
  [
    "a stranger's role that trusts the function",
    { [STRANGER]: { memberRole: { trusts: ours } } },
    { RoleArn: roleArn(STRANGER) },
    {},
  ],
  ['a role of an account that nobody described', {}, { RoleArn: roleArn('555555555555') }, {}],
  ['a role of a suspended account', { [MEMBER]: { state: 'SUSPENDED' } }, {}, {}],
  ['a role of a closed account', { [MEMBER]: { state: 'CLOSED' } }, {}, {}],
  ["a member's role for another role of the function's account", {}, {}, { role: 'operator' }],
  ["a member's role for another member", {}, {}, { account: OTHER_MEMBER, role: 'operator' }],
  ["a member's role for a stranger", {}, {}, { account: STRANGER, role: FUNCTION_ROLE }],
  ['a role where the account denies it', { [CENTRAL]: { denied: ['sts:AssumeRole'] } }, {}, {}],
];

test.each(denials)('%s is AccessDenied, 403', async (_, changes = {}, input, caller) => {
  const aws = await openInstalled({ changes });
  await expect(openSts(aws, caller.account, caller.role).send(assume(input))).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringContaining('is not authorized to perform: sts:AssumeRole'),
    $metadata: { httpStatusCode: 403, requestId: expect.any(String) },
  });
  expect(aws.calls).toMatchObject([{ operation: 'AssumeRole', status: 403, error: 'AccessDenied' }]);
});

test('an account that waits for its closure still works', async () => {
  const aws = await openInstalled({ changes: { [MEMBER]: { state: 'PENDING_CLOSURE' } } });
  await openSts(aws).send(assume());
});

test.each([
  ['899 seconds', { DurationSeconds: 899 }, 'greater than or equal to 900'],
  ['43201 seconds', { DurationSeconds: 43_201 }, 'less than or equal to 43200'],
  ['more than an hour for one role from another', { DurationSeconds: 3601 }, 'role chaining'],
  ['a session name of one letter', { RoleSessionName: 'a' }, 'greater than or equal to 2'],
  ['a session name of 65 letters', { RoleSessionName: 'a'.repeat(65) }, 'less than or equal to 64'],
  ['a session name with a blank', { RoleSessionName: 'account contacts' }, 'regular expression'],
  ['no session name', { RoleSessionName: undefined }, 'must not be null'],
  ['a role without its account', { RoleArn: 'arn:aws:iam:::role/contacts' }, 'Request ARN is invalid'],
  ["another partition's role", { RoleArn: `arn:aws-cn:iam::${MEMBER}:role/x` }, 'Request ARN is invalid'],
  ['a short text for a role', { RoleArn: 'contacts' }, 'greater than or equal to 20'],
])('%s is ValidationError', async (_, changes, message) => {
  const aws = await openInstalled();
  await expect(openSts(aws).send(assume(changes))).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining(message),
    $metadata: { httpStatusCode: 400 },
  });
});

test.each([
  ['an unknown access key', { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }, 'InvalidClientTokenId'],
  ['a wrong secret', { secretAccessKey: 'guessed' }, 'SignatureDoesNotMatch'],
])('%s has the name that STS gives it', async (_, changes, name) => {
  const aws = await openInstalled();
  const settings = configureClient(aws, CENTRAL);
  const client = new STSClient({
    ...settings,
    credentials: { ...settings.credentials, ...changes },
    maxAttempts: 1,
  });
  await expect(client.send(assume())).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 403 } });
});

test('expired credentials are ExpiredToken', async () => {
  const aws = await openInstalled();
  const credentials = aws.issueCredentials({ account: CENTRAL, role: FUNCTION_ROLE }, -1);
  const client = new STSClient({ ...configureClient(aws, CENTRAL), credentials, maxAttempts: 1 });
  await expect(client.send(assume())).rejects.toMatchObject({ name: 'ExpiredToken' });
});

test('an operation that is not there is InvalidAction', async () => {
  const aws = await openInstalled();
  await expect(openSts(aws).send(new GetSessionTokenCommand({}))).rejects.toMatchObject({
    name: 'InvalidAction',
  });
});

test.each([
  ['throttling', { does: 'throttle' }, { name: 'Throttling', $metadata: { httpStatusCode: 400 } }],
  [
    'a failure',
    { does: 'fail', status: 503 },
    { name: 'InternalFailure', $metadata: { httpStatusCode: 503 } },
  ],
  ['a refusal', { does: 'refuse', error: 'RegionDisabledException' }, { name: 'RegionDisabledException' }],
] as const)('%s comes as STS would send it, for the account of the role', async (_, fault, error) => {
  const aws = await openInstalled();
  aws.faults.add({ on: 'AssumeRole', account: MEMBER, ...fault });
  await expect(openSts(aws).send(assume())).rejects.toMatchObject(error);
  await openSts(aws).send(assume({ RoleArn: roleArn(OTHER_MEMBER) }));
});
