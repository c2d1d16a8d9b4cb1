/** The account whose events and function the tests use, unless they say otherwise. */
export const OWN_ACCOUNT = '111122223333';

export interface EventChanges {
  readonly accountId?: string;
  readonly notification?: Readonly<Record<string, unknown>>;
  readonly ruleParameters?: string;
  readonly resultToken?: string;
  readonly eventLeftScope?: boolean;
}

export const notification = (changes: Readonly<Record<string, unknown>> = {}) => ({
  awsAccountId: OWN_ACCOUNT,
  notificationCreationTime: '2026-11-01T06:00:00.373Z',
  messageType: 'ScheduledNotification',
  recordVersion: '1.0',
  ...changes,
});

/** What AWS Config sends a periodic rule's function: JSON inside JSON. */
export const scheduledEvent = ({
  accountId = OWN_ACCOUNT,
  notification: changes = {},
  ruleParameters = '{}',
  resultToken = 'result-token',
  eventLeftScope = false,
}: EventChanges = {}) => ({
  version: '1.0',
  invokingEvent: JSON.stringify(notification({ awsAccountId: accountId, ...changes })),
  ruleParameters,
  resultToken,
  eventLeftScope,
  executionRoleArn: `arn:aws:iam::${accountId}:role/config-role`,
  configRuleArn: `arn:aws:config:eu-central-1:${accountId}:config-rule/config-rule-0a1b2c`,
  configRuleName: 'account-contacts',
  configRuleId: 'config-rule-0a1b2c',
  accountId,
});
