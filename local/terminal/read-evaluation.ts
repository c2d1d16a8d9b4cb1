import { ConfigServiceClient, GetComplianceDetailsByConfigRuleCommand } from '@aws-sdk/client-config-service';
import type { Rule } from '../aws/config/rules.ts';
import { configureClient, type LocalAws } from '../aws/start-local-aws.ts';

export interface ReadEvaluation {
  readonly compliance: string;
  readonly annotation: string;
}

/** The account's evaluation by this rule as Config's dashboard gets it; undefined as long as there is none. */
export async function readEvaluation(aws: LocalAws, rule: Rule): Promise<ReadEvaluation | undefined> {
  const client = new ConfigServiceClient(configureClient(aws, rule.account, 'operator', rule.region));
  try {
    const { EvaluationResults } = await client.send(
      new GetComplianceDetailsByConfigRuleCommand({ ConfigRuleName: rule.name }),
    );
    const [evaluation] = EvaluationResults ?? [];
    if (evaluation === undefined) {
      return undefined;
    }
    return { compliance: evaluation.ComplianceType ?? '', annotation: evaluation.Annotation ?? '' };
  } finally {
    client.destroy();
  }
}
