import { findPartition } from '../accounts/account.ts';
import type { Rule } from '../aws/config/rules.ts';

/**
 * What Config hands to a periodic rule's function: JSON inside JSON.
 * https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html
 */
export interface ScheduledEvent {
  readonly invokingEvent: string;
  readonly ruleParameters?: string;
  readonly resultToken: string;
  readonly eventLeftScope: false;
  readonly executionRoleArn: string;
  readonly configRuleArn: string;
  readonly configRuleName: string;
  readonly configRuleId: string;
  readonly accountId: string;
  readonly version: '1.0';
}

/** `at` is when Config triggered the evaluation, in milliseconds since 1970. */
export function buildScheduledEvent(rule: Rule, resultToken: string, at: number): ScheduledEvent {
  const { account, parameters } = rule;
  return {
    invokingEvent: JSON.stringify({
      awsAccountId: account,
      notificationCreationTime: new Date(at).toISOString(),
      messageType: 'ScheduledNotification',
      recordVersion: '1.0',
    }),
    ...(parameters !== undefined && { ruleParameters: JSON.stringify(parameters) }),
    resultToken,
    eventLeftScope: false,
    executionRoleArn: `arn:${findPartition(rule.region)}:iam::${account}:role/config-role`,
    configRuleArn: rule.arn,
    configRuleName: rule.name,
    configRuleId: rule.id,
    accountId: account,
    version: '1.0',
  };
}
