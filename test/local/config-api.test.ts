import {
  DescribeComplianceByConfigRuleCommand,
  DescribeConfigRulesCommand,
  type Evaluation,
  GetComplianceDetailsByConfigRuleCommand,
  PutEvaluationsCommand,
  type PutEvaluationsCommandInput,
  StartConfigRulesEvaluationCommand,
} from '@aws-sdk/client-config-service';
import { expect, test } from 'vitest';
import type { LocalAws } from '../../local/aws/start-local-aws.ts';
import { ACCOUNT, OTHER, openAws, openConfig, putRule } from './support.ts';

const RULE = { ConfigRuleName: 'account-contacts' };

const evaluation = (changes: Partial<Evaluation> = {}): Evaluation => ({
  ComplianceResourceType: 'AWS::::Account',
  ComplianceResourceId: ACCOUNT,
  ComplianceType: 'COMPLIANT',
  Annotation: 'fine',
  OrderingTimestamp: new Date('2026-10-05T08:00:00.500Z'),
  ...changes,
});

const put = (aws: LocalAws, input: Partial<PutEvaluationsCommandInput>, account = ACCOUNT) =>
  openConfig(aws, account).send(
    new PutEvaluationsCommand({ Evaluations: [evaluation()], ResultToken: undefined, ...input }),
  );

const readDetails = async (aws: LocalAws) =>
  (await openConfig(aws).send(new GetComplianceDetailsByConfigRuleCommand(RULE))).EvaluationResults ?? [];

test('an evaluation that was put is what the dashboard reads', async () => {
  const aws = await openAws();
  const ResultToken = aws.config.mintToken(putRule(aws));
  const answer = await put(aws, {
    ResultToken,
    Evaluations: [evaluation({ ComplianceType: 'NON_COMPLIANT' })],
  });
  expect(answer.FailedEvaluations).toEqual([]);
  expect(await readDetails(aws)).toMatchObject([
    {
      ComplianceType: 'NON_COMPLIANT',
      Annotation: 'fine',
      EvaluationResultIdentifier: {
        OrderingTimestamp: new Date('2026-10-05T08:00:00.500Z'),
        EvaluationResultQualifier: { ResourceType: 'AWS::::Account', ResourceId: ACCOUNT },
      },
    },
  ]);
  const described = await openConfig(aws).send(new DescribeComplianceByConfigRuleCommand({}));
  expect(described.ComplianceByConfigRules).toEqual([
    {
      ConfigRuleName: 'account-contacts',
      Compliance: {
        ComplianceType: 'NON_COMPLIANT',
        ComplianceContributorCount: { CappedCount: 1, CapExceeded: false },
      },
    },
  ]);
});

const text = (length: number) => 'a'.repeat(length);
const refusals: [string, (token: string) => Partial<PutEvaluationsCommandInput>, string][] = [
  ['no token', () => ({}), 'ValidationException'],
  ['an empty token', () => ({ ResultToken: '' }), 'InvalidResultTokenException'],
  ['an unknown token', () => ({ ResultToken: 'made up' }), 'InvalidResultTokenException'],
  ['TESTMODE without TestMode', () => ({ ResultToken: 'TESTMODE' }), 'InvalidResultTokenException'],
  ['TestMode without a token', () => ({ TestMode: true }), 'ValidationException'],
  [
    '101 evaluations',
    (ResultToken) => ({ ResultToken, Evaluations: Array.from({ length: 101 }, () => evaluation()) }),
    'ValidationException',
  ],
];
const evaluationRefusals: [string, object, string][] = [
  ['INSUFFICIENT_DATA', { ComplianceType: 'INSUFFICIENT_DATA' }, 'InvalidParameterValueException'],
  ['a compliance that is none', { ComplianceType: 'FINE' }, 'ValidationException'],
  ['an empty annotation', { Annotation: '' }, 'ValidationException'],
  ['an annotation of 257 characters', { Annotation: text(257) }, 'ValidationException'],
  ['AWS::Account', { ComplianceResourceType: 'AWS::Account' }, 'InvalidParameterValueException'],
  ['the id of another account', { ComplianceResourceId: OTHER }, 'InvalidParameterValueException'],
  ['no OrderingTimestamp', { OrderingTimestamp: undefined }, 'ValidationException'],
];

test.each([
  ...refusals,
  ...evaluationRefusals.map(([name, changes, error]): (typeof refusals)[number] => [
    name,
    (ResultToken) => ({ ResultToken, Evaluations: [evaluation(changes)] }),
    error,
  ]),
])('%s is refused, and nothing is stored', async (_, input, name) => {
  const aws = await openAws();
  const token = aws.config.mintToken(putRule(aws));
  await expect(put(aws, input(token))).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
  expect(await readDetails(aws)).toEqual([]);
  expect(aws.calls[0]).toMatchObject({ operation: 'PutEvaluations', error: name });
});

test.each([
  ['no evaluation', []],
  ['an annotation of 256 characters', [evaluation({ Annotation: text(256) })]],
  ['no annotation', [evaluation({ Annotation: undefined })]],
  ['100 evaluations', Array.from({ length: 100 }, () => evaluation())],
])('%s is accepted', async (_, Evaluations) => {
  const aws = await openAws();
  await put(aws, { ResultToken: aws.config.mintToken(putRule(aws)), Evaluations });
});

test.each([
  ['a wrong type', { OrderingTimestamp: 'yesterday' }],
  ['an unknown member', { Remark: 'x' }],
])('%s on the wire is SerializationException', async (_, changes) => {
  const aws = await openAws();
  const client = openConfig(aws);
  const ResultToken = aws.config.mintToken(putRule(aws));
  client.middlewareStack.add(
    (next) => (step) => {
      const request = step.request as { body: Uint8Array | string; headers: Record<string, string> };
      const body = JSON.parse(Buffer.from(request.body).toString());
      Object.assign(body.Evaluations[0], changes);
      request.body = JSON.stringify(body);
      request.headers['content-length'] = String(request.body.length);
      return next(step);
    },
    { step: 'build' },
  );
  const command = new PutEvaluationsCommand({ Evaluations: [evaluation()], ResultToken });
  await expect(client.send(command)).rejects.toMatchObject({ name: 'SerializationException' });
});

test("another account's token is refused", async () => {
  const aws = await openAws();
  const ResultToken = aws.config.mintToken(putRule(aws));
  const Evaluations = [evaluation({ ComplianceResourceId: OTHER })];
  await expect(put(aws, { ResultToken, Evaluations }, OTHER)).rejects.toThrow('ResultToken is not valid');
});

test('a token of a rule that is gone is NoSuchConfigRuleException', async () => {
  const aws = await openAws();
  const rule = putRule(aws);
  const ResultToken = aws.config.mintToken(rule);
  aws.config.deleteRule(rule);
  await expect(put(aws, { ResultToken })).rejects.toMatchObject({ name: 'NoSuchConfigRuleException' });
});

test('TestMode takes any token and stores nothing', async () => {
  const aws = await openAws();
  putRule(aws);
  await put(aws, { ResultToken: 'TESTMODE', TestMode: true });
  expect(await readDetails(aws)).toEqual([]);
});

test.each([
  ['an older evaluation does not overwrite a newer one', '2026-10-05T07:00:00Z', 'first'],
  ['the same time again overwrites', '2026-10-05T08:00:00.500Z', 'second'],
  ['a newer evaluation overwrites', '2026-10-05T09:00:00Z', 'second'],
])('%s', async (_, at, left) => {
  const aws = await openAws();
  const rule = putRule(aws);
  await put(aws, {
    ResultToken: aws.config.mintToken(rule),
    Evaluations: [evaluation({ Annotation: 'first' })],
  });
  await put(aws, {
    ResultToken: aws.config.mintToken(rule),
    Evaluations: [evaluation({ Annotation: 'second', OrderingTimestamp: new Date(at) })],
  });
  expect(await readDetails(aws)).toMatchObject([{ Annotation: left }]);
});

test('NOT_APPLICABLE is seen on the resource, not on the rule', async () => {
  const aws = await openAws();
  const ResultToken = aws.config.mintToken(putRule(aws));
  await put(aws, { ResultToken, Evaluations: [evaluation({ ComplianceType: 'NOT_APPLICABLE' })] });
  expect(await readDetails(aws)).toMatchObject([{ ComplianceType: 'NOT_APPLICABLE' }]);
  const described = await openConfig(aws).send(new DescribeComplianceByConfigRuleCommand({}));
  expect(described.ComplianceByConfigRules).toMatchObject([
    { Compliance: { ComplianceType: 'INSUFFICIENT_DATA' } },
  ]);
});

test('each account sees its own rules alone', async () => {
  const aws = await openAws();
  aws.config.putRule({ ...putRule(aws), parameters: { contacts: 'SECURITY' } });
  putRule(aws, OTHER, 'another');
  const { ConfigRules } = await openConfig(aws).send(new DescribeConfigRulesCommand({}));
  expect(ConfigRules).toMatchObject([
    {
      ...RULE,
      InputParameters: '{"contacts":"SECURITY"}',
      Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:none' },
    },
  ]);
  const missing = new GetComplianceDetailsByConfigRuleCommand({ ConfigRuleName: 'another' });
  await expect(openConfig(aws).send(missing)).rejects.toMatchObject({ name: 'NoSuchConfigRuleException' });
});

test('parameters beyond 1,024 characters make no rule', async () => {
  const aws = await openAws();
  const overhead = JSON.stringify({ a: '' }).length;
  const settings = { account: ACCOUNT, region: 'us-east-1', name: 'rule', functionArn: 'arn' };
  aws.config.putRule({ ...settings, parameters: { a: text(1024 - overhead) } });
  expect(() => aws.config.putRule({ ...settings, parameters: { a: text(1025 - overhead) } })).toThrow('1024');
});

test('an operation that is not there is refused', async () => {
  const aws = await openAws();
  await expect(openConfig(aws).send(new StartConfigRulesEvaluationCommand({}))).rejects.toMatchObject({
    name: 'UnknownOperationException',
  });
});
