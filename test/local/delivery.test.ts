import { expect, onTestFinished, test } from 'vitest';
import { deployRule, type RuleOptions } from '../../local/config-delivery/deploy-rule.ts';
import { ACCOUNT, BUNDLE, describeAccount, handlerFile, openAws } from './support.ts';

async function openRule(options: Partial<RuleOptions> = {}, account = describeAccount()) {
  const aws = await openAws({ accounts: [account] });
  const deployed = deployRule(aws, { account: account.id, bundle: BUNDLE, ...options });
  onTestFinished(deployed.close);
  return { aws, ...deployed };
}

test('a scheduled event is what Config sends, JSON inside JSON', async () => {
  const { mintEvent, rule, aws } = await openRule({ parameters: { contacts: 'SECURITY' } });
  const event = mintEvent(Date.UTC(2026, 9, 5, 8));
  expect(event).toEqual({
    invokingEvent: expect.any(String),
    ruleParameters: '{"contacts":"SECURITY"}',
    resultToken: expect.any(String),
    eventLeftScope: false,
    executionRoleArn: `arn:aws:iam::${ACCOUNT}:role/config-role`,
    configRuleArn: `arn:aws:config:us-east-1:${ACCOUNT}:config-rule/${rule.id}`,
    configRuleName: 'account-contacts',
    configRuleId: rule.id,
    accountId: ACCOUNT,
    version: '1.0',
  });
  expect(JSON.parse(event.invokingEvent)).toEqual({
    awsAccountId: ACCOUNT,
    notificationCreationTime: '2026-10-05T08:00:00.000Z',
    messageType: 'ScheduledNotification',
    recordVersion: '1.0',
  });
  expect(aws.config.findDelivery(event.resultToken)?.rule).toBe(rule);
});

test('a rule without parameters sends none', async () => {
  const { mintEvent } = await openRule();
  expect(mintEvent()).not.toHaveProperty('ruleParameters');
});

test('a region of China has its own partition', async () => {
  const { rule, function: target } = await openRule({}, describeAccount({ region: 'cn-north-1' }));
  expect(rule.arn).toMatch(/^arn:aws-cn:config:cn-north-1:/);
  expect(target.arn).toMatch(/^arn:aws-cn:lambda:cn-north-1:/);
});

test('a triggered rule reads four contacts and puts one evaluation', async () => {
  const { aws, trigger, queue, rule } = await openRule();
  trigger(Date.UTC(2026, 9, 5, 8));
  await queue.drain();
  expect(aws.calls.map(({ operation, contact = '' }) => `${operation} ${contact}`.trim()).sort()).toEqual([
    'GetAlternateContact BILLING',
    'GetAlternateContact OPERATIONS',
    'GetAlternateContact SECURITY',
    'GetContactInformation',
    'PutEvaluations',
  ]);
  expect(aws.calls.at(-1)).toMatchObject({ operation: 'PutEvaluations', status: 200 });
  expect(aws.config.findEvaluation(rule)).toMatchObject({
    compliance: 'COMPLIANT',
    orderingTimestamp: Date.UTC(2026, 9, 5, 8) / 1000,
  });
});

test('a rule whose function fails leaves no evaluation and one failed event', async () => {
  const { trigger, queue, aws, rule } = await openRule(
    {},
    describeAccount({ denied: ['account:GetAlternateContact'] }),
  );
  trigger();
  await queue.drain();
  expect(queue.failed).toMatchObject([{ responsePayload: { errorType: 'RuleError' } }]);
  expect(aws.config.findEvaluation(rule)).toBeUndefined();
});

test('an evaluation of an older run that comes late is not shown', async () => {
  const { trigger, queue, aws, rule } = await openRule();
  trigger(Date.UTC(2026, 9, 6));
  await queue.drain();
  trigger(Date.UTC(2026, 9, 5));
  await queue.drain();
  expect(queue.tries.map(({ ok }) => ok)).toEqual([true, true]);
  expect(aws.config.findEvaluation(rule)?.orderingTimestamp).toBe(Date.UTC(2026, 9, 6) / 1000);
});

test('a function can be run on an event of any shape', async () => {
  const { function: target } = await openRule({ bundle: handlerFile('probe.cjs') });
  expect(await target.invoke({ do: 'echo' })).toMatchObject({ ok: true });
});
