import {
  type AggregateComplianceByConfigRule,
  ConfigServiceClient,
  GetAggregateComplianceDetailsByConfigRuleCommand,
  paginateDescribeAggregateComplianceByConfigRules,
} from '@aws-sdk/client-config-service';
import type { Rule } from '../aws/config/rules.ts';
import { configureClient, type LocalAws } from '../aws/start-local-aws.ts';
import type { DeployedOrganization } from '../config-delivery/deploy-organization.ts';
import type { ReadEvaluation } from './read-evaluation.ts';
import { runConcurrently } from './run-concurrently.ts';

const AT_ONCE = 8;

/** What the organization's aggregator shows of the rule, by account, as the people who own it read it. */
export async function readAggregate(
  aws: LocalAws,
  { functionAccount, findRule }: DeployedOrganization,
): Promise<ReadonlyMap<string, ReadEvaluation>> {
  const rule = findRule(functionAccount);
  const client = new ConfigServiceClient(configureClient(aws, functionAccount));
  try {
    const shown = await listRules(client, rule);
    const evaluations = await runConcurrently(shown, AT_ONCE, (entry) => readDetails(client, rule, entry));
    return new Map(evaluations.flat());
  } finally {
    client.destroy();
  }
}

/** The aggregator bears the rule's name. */
async function listRules(
  client: ConfigServiceClient,
  { name }: Rule,
): Promise<AggregateComplianceByConfigRule[]> {
  const pages = paginateDescribeAggregateComplianceByConfigRules(
    { client },
    { ConfigurationAggregatorName: name, Filters: { ConfigRuleName: name } },
  );
  const shown: AggregateComplianceByConfigRule[] = [];
  for await (const { AggregateComplianceByConfigRules } of pages) {
    shown.push(...(AggregateComplianceByConfigRules ?? []));
  }
  return shown;
}

async function readDetails(
  client: ConfigServiceClient,
  { name }: Rule,
  { AccountId, AwsRegion }: AggregateComplianceByConfigRule,
): Promise<[string, ReadEvaluation][]> {
  const { AggregateEvaluationResults = [] } = await client.send(
    new GetAggregateComplianceDetailsByConfigRuleCommand({
      ConfigurationAggregatorName: name,
      ConfigRuleName: name,
      AccountId,
      AwsRegion,
    }),
  );
  return AggregateEvaluationResults.map(({ ComplianceType = '', Annotation = '' }) => [
    AccountId ?? '',
    { compliance: ComplianceType, annotation: Annotation },
  ]);
}
