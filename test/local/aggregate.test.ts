import {
  DescribeAggregateComplianceByConfigRulesCommand,
  type DescribeAggregateComplianceByConfigRulesCommandInput,
  GetAggregateComplianceDetailsByConfigRuleCommand,
  paginateDescribeAggregateComplianceByConfigRules,
} from '@aws-sdk/client-config-service';
import { expect, test } from 'vitest';
import type { LocalAws } from '../../local/aws/start-local-aws.ts';
import { openConfig, putRule } from './support.ts';
import {
  CENTRAL,
  installRoles,
  MANAGEMENT,
  MEMBER,
  OTHER_MEMBER,
  openOrganization,
  STRANGER,
} from './support-organization.ts';

const AGGREGATOR = { ConfigurationAggregatorName: 'account-contacts' };

const COMPLIANCE = {
  [CENTRAL]: 'COMPLIANT',
  [MEMBER]: 'NON_COMPLIANT',
  [OTHER_MEMBER]: 'NOT_APPLICABLE',
  [STRANGER]: 'NON_COMPLIANT',
};

/** Everyone but the management account has an evaluation. */
async function openEvaluated(): Promise<LocalAws> {
  const aws = await openOrganization();
  const rules = installRoles(aws);
  for (const [account, compliance] of Object.entries(COMPLIANCE)) {
    const rule = rules.get(account);
    if (rule !== undefined) {
      store(aws, rule, compliance);
    }
  }
  return aws;
}

function store(aws: LocalAws, rule: ReturnType<typeof putRule>, compliance: string): void {
  const delivery = { rule, invokedAt: Date.now() };
  aws.config.storeEvaluation(delivery, { compliance, annotation: `is ${compliance}`, orderingTimestamp: 1 });
}

const describe = async (
  aws: LocalAws,
  input: Partial<DescribeAggregateComplianceByConfigRulesCommandInput> = {},
  account = CENTRAL,
) => {
  const command = new DescribeAggregateComplianceByConfigRulesCommand({ ...AGGREGATOR, ...input });
  const { AggregateComplianceByConfigRules = [] } = await openConfig(aws, account).send(command);
  return AggregateComplianceByConfigRules.map(({ AccountId }) => AccountId);
};

const readDetails = (aws: LocalAws, AccountId: string, input: object = {}) =>
  openConfig(aws, CENTRAL).send(
    new GetAggregateComplianceDetailsByConfigRuleCommand({
      ...AGGREGATOR,
      ConfigRuleName: 'account-contacts',
      AccountId,
      AwsRegion: 'us-east-1',
      ...input,
    }),
  );

test("an aggregator shows the organization's rules that have a result, no stranger's", async () => {
  const aws = await openEvaluated();
  const { AggregateComplianceByConfigRules } = await openConfig(aws, CENTRAL).send(
    new DescribeAggregateComplianceByConfigRulesCommand(AGGREGATOR),
  );
  expect(AggregateComplianceByConfigRules).toMatchObject([
    {
      ConfigRuleName: 'account-contacts',
      AccountId: CENTRAL,
      AwsRegion: 'us-east-1',
      Compliance: { ComplianceType: 'COMPLIANT' },
    },
    { AccountId: MEMBER, Compliance: { ComplianceType: 'NON_COMPLIANT' } },
  ]);
});

test.each([
  ['compliance', { ComplianceType: 'NON_COMPLIANT' }, [MEMBER]],
  ['account', { AccountId: CENTRAL }, [CENTRAL]],
  ['account without a result', { AccountId: MANAGEMENT }, []],
  ['rule', { ConfigRuleName: 'another' }, [MEMBER]],
  ['region', { AwsRegion: 'eu-west-1' }, []],
  [
    'several things',
    { ConfigRuleName: 'account-contacts', ComplianceType: 'COMPLIANT', AwsRegion: 'us-east-1' },
    [CENTRAL],
  ],
] as const)('it is filtered by %s', async (_, Filters, expected) => {
  const aws = await openEvaluated();
  store(aws, putRule(aws, MEMBER, 'another'), 'COMPLIANT');
  const shown = await describe(aws, { Filters });
  expect([...new Set(shown)]).toEqual(expected);
});

test('it comes in pages, each rule once', async () => {
  const aws = await openEvaluated();
  for (const name of ['a', 'b', 'c']) {
    store(aws, putRule(aws, MEMBER, name), 'COMPLIANT');
  }
  const client = openConfig(aws, CENTRAL);
  const pages: (string | undefined)[][] = [];
  const paginated = paginateDescribeAggregateComplianceByConfigRules({ client }, { ...AGGREGATOR, Limit: 2 });
  for await (const { AggregateComplianceByConfigRules = [] } of paginated) {
    pages.push(AggregateComplianceByConfigRules.map(({ ConfigRuleName }) => ConfigRuleName));
  }
  expect(pages).toEqual([['account-contacts', 'account-contacts'], ['a', 'b'], ['c']]);
});

test('details hold the annotation', async () => {
  const aws = await openEvaluated();
  expect((await readDetails(aws, MEMBER)).AggregateEvaluationResults).toMatchObject([
    {
      AccountId: MEMBER,
      AwsRegion: 'us-east-1',
      ComplianceType: 'NON_COMPLIANT',
      Annotation: 'is NON_COMPLIANT',
      EvaluationResultIdentifier: { EvaluationResultQualifier: { ResourceId: MEMBER } },
    },
  ]);
});

test.each([
  ['an account without a result', MANAGEMENT, {}],
  ['a result that an aggregator does not know', OTHER_MEMBER, {}],
  ['another compliance', MEMBER, { ComplianceType: 'COMPLIANT' }],
  ['a stranger', STRANGER, {}],
] as const)('%s has no details', async (_, account, input) => {
  const aws = await openEvaluated();
  expect((await readDetails(aws, account, input)).AggregateEvaluationResults).toEqual([]);
});

test.each([
  ['another account', MEMBER, {}, 'NoSuchConfigurationAggregatorException'],
  ['another name', CENTRAL, { ConfigurationAggregatorName: 'x' }, 'NoSuchConfigurationAggregatorException'],
  [
    'NOT_APPLICABLE',
    CENTRAL,
    { Filters: { ComplianceType: 'NOT_APPLICABLE' } },
    'InvalidParameterValueException',
  ],
  ['a page of 1001', CENTRAL, { Limit: 1001 }, 'ValidationException'],
  ['a token that is none', CENTRAL, { NextToken: 'made up' }, 'InvalidNextTokenException'],
] as const)('%s is refused', async (_, account, input, name) => {
  const aws = await openEvaluated();
  await expect(describe(aws, input, account)).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: 400 },
  });
});
