import {
  AccountClient,
  GetAlternateContactCommand,
  GetContactInformationCommand,
} from '@aws-sdk/client-account';
import {
  ConfigServiceClient,
  DescribeConfigRulesCommand,
  PutEvaluationsCommand,
} from '@aws-sdk/client-config-service';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { configureClient, type LocalAws } from '../../local/aws/start-local-aws.ts';
import {
  CENTRAL,
  installRoles,
  MANAGEMENT,
  MEMBER,
  MEMBER_ROLE,
  OTHER_MEMBER,
  openOrganization,
  openSts,
  roleArn,
  STRANGER,
} from './support-organization.ts';

/** Clients with the credentials that STS gives for the account's role. */
async function openMember(aws: LocalAws, account: string) {
  const { Credentials } = await openSts(aws).send(
    new AssumeRoleCommand({ RoleArn: roleArn(account), RoleSessionName: 'account-contacts' }),
  );
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const settings = { ...configureClient(aws, account), credentials, maxAttempts: 1 };
  return { account: new AccountClient(settings), config: new ConfigServiceClient(settings) };
}

const put = (ResultToken: string, account: string) =>
  new PutEvaluationsCommand({
    ResultToken,
    Evaluations: [
      {
        ComplianceResourceType: 'AWS::::Account',
        ComplianceResourceId: account,
        ComplianceType: 'COMPLIANT',
        OrderingTimestamp: new Date(),
      },
    ],
  });

async function openInstalled() {
  const aws = await openOrganization();
  const rules = installRoles(aws);
  const mintToken = (account: string) => {
    const rule = rules.get(account);
    return rule === undefined ? '' : aws.config.mintToken(rule);
  };
  return { aws, rules, mintToken };
}

test("a member's role reads its account's contacts and puts its evaluation", async () => {
  const { aws, rules, mintToken } = await openInstalled();
  const { account, config } = await openMember(aws, MEMBER);
  await account.send(new GetContactInformationCommand({}));
  await account.send(new GetAlternateContactCommand({ AlternateContactType: 'SECURITY' }));
  await config.send(put(mintToken(MEMBER), MEMBER));
  const rule = rules.get(MEMBER);
  expect(rule && aws.config.findEvaluation(rule)).toMatchObject({ compliance: 'COMPLIANT' });
  expect(aws.calls.slice(1).map(({ principal }) => principal)).toEqual(
    Array.from({ length: 3 }, () => ({ account: MEMBER, role: MEMBER_ROLE })),
  );
});

test("a member's role may do nothing else", async () => {
  const { aws } = await openInstalled();
  const { config } = await openMember(aws, MEMBER);
  await expect(config.send(new DescribeConfigRulesCommand({}))).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
});

test.each([
  ['its own id', MEMBER],
  ["another member's", OTHER_MEMBER],
])("a member's role may not pass AccountId, %s", async (_, AccountId) => {
  const { aws } = await openInstalled();
  const { account } = await openMember(aws, MEMBER);
  await expect(account.send(new GetContactInformationCommand({ AccountId }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
});

test.each([
  ["another member's", OTHER_MEMBER],
  ["the management account's", MANAGEMENT],
  ["the function's account's", CENTRAL],
  ["a stranger's", STRANGER],
])("%s token is not for a member's credentials", async (_, owner) => {
  const { aws, mintToken } = await openInstalled();
  const { config } = await openMember(aws, MEMBER);
  await expect(config.send(put(mintToken(owner), MEMBER))).rejects.toMatchObject({
    name: 'InvalidResultTokenException',
  });
});

test("a member's token is not for the function's own credentials", async () => {
  const { aws, mintToken } = await openInstalled();
  const config = new ConfigServiceClient(configureClient(aws, CENTRAL, 'account-contacts'));
  await expect(config.send(put(mintToken(MEMBER), CENTRAL))).rejects.toMatchObject({
    name: 'InvalidResultTokenException',
  });
  await config.send(put(mintToken(CENTRAL), CENTRAL));
});

test('without all features nobody may pass AccountId', async () => {
  const aws = await openOrganization({ organization: { featureSet: 'CONSOLIDATED_BILLING' } });
  const client = new AccountClient(configureClient(aws, MANAGEMENT));
  await expect(client.send(new GetContactInformationCommand({ AccountId: MEMBER }))).rejects.toThrow(
    'all features',
  );
});
