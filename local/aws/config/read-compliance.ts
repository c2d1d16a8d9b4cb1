import * as v from 'valibot';
import type { Caller } from '../authenticate.ts';
import type { Operation } from '../operation.ts';
import { parseInput } from '../parse-input.ts';
import { AwsRefusal } from '../refusal.ts';
import type { ConfigStore, Rule } from './rules.ts';

export const RuleName = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const RuleNames = v.optional(v.pipe(v.array(RuleName), v.maxLength(25)), []);
const ComplianceTypes = v.optional(v.array(v.picklist(['COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE'])));
// One rule holds one evaluation here, so no answer has a second page and no token of one can be right.
const NextToken = v.optional(v.string());

const DescribeConfigRules = v.strictObject({ ConfigRuleNames: RuleNames, NextToken });
const DescribeCompliance = v.strictObject({ ConfigRuleNames: RuleNames, ComplianceTypes, NextToken });
const GetDetails = v.strictObject({
  ConfigRuleName: RuleName,
  ComplianceTypes,
  Limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  NextToken,
});

/** What the dashboard reads: rules, each rule's compliance, and its evaluations. */
export function createReads(store: ConfigStore): readonly Operation[] {
  return [
    {
      name: 'DescribeConfigRules',
      action: 'config:DescribeConfigRules',
      run(input, caller) {
        const request = parseInput(DescribeConfigRules, input);
        refusePage(request.NextToken);
        return { ConfigRules: findNamed(store, caller, request.ConfigRuleNames).map(describeRule) };
      },
    },
    {
      name: 'DescribeComplianceByConfigRule',
      action: 'config:DescribeComplianceByConfigRule',
      run(input, caller) {
        const request = parseInput(DescribeCompliance, input);
        refusePage(request.NextToken);
        const described = findNamed(store, caller, request.ConfigRuleNames).map((rule) => ({
          ConfigRuleName: rule.name,
          Compliance: describeCompliance(store, rule),
        }));
        return {
          ComplianceByConfigRules: described.filter(({ Compliance }) =>
            isAskedFor(request.ComplianceTypes, Compliance.ComplianceType),
          ),
        };
      },
    },
    {
      name: 'GetComplianceDetailsByConfigRule',
      action: 'config:GetComplianceDetailsByConfigRule',
      run(input, caller) {
        const request = parseInput(GetDetails, input);
        refusePage(request.NextToken);
        const details = findNamed(store, caller, [request.ConfigRuleName]).flatMap((rule) =>
          describeEvaluation(store, rule),
        );
        return {
          EvaluationResults: details.filter(({ ComplianceType }) =>
            isAskedFor(request.ComplianceTypes, ComplianceType),
          ),
        };
      },
    },
  ];
}

function findNamed(store: ConfigStore, caller: Caller, names: readonly string[]): readonly Rule[] {
  const rules = store.findRules(caller.principal.account, caller.region);
  if (names.length === 0) {
    return rules;
  }
  return names.map((name) => {
    const rule = rules.find((candidate) => candidate.name === name);
    if (rule === undefined) {
      throw new AwsRefusal('NoSuchConfigRuleException', 400, `The ConfigRule '${name}' does not exist.`);
    }
    return rule;
  });
}

function describeRule({ name, arn, id, functionArn, parameters }: Rule) {
  return {
    ConfigRuleName: name,
    ConfigRuleArn: arn,
    ConfigRuleId: id,
    ConfigRuleState: 'ACTIVE',
    ...(parameters !== undefined && { InputParameters: JSON.stringify(parameters) }),
    MaximumExecutionFrequency: 'TwentyFour_Hours',
    Source: {
      Owner: 'CUSTOM_LAMBDA',
      SourceIdentifier: functionArn,
      SourceDetails: [{ EventSource: 'aws.config', MessageType: 'ScheduledNotification' }],
    },
  };
}

/** NOT_APPLICABLE is a resource's compliance, never a rule's. */
export function describeCompliance(store: ConfigStore, rule: Rule) {
  const compliance = store.findEvaluation(rule)?.compliance;
  if (compliance !== 'COMPLIANT' && compliance !== 'NON_COMPLIANT') {
    return { ComplianceType: 'INSUFFICIENT_DATA' };
  }
  return {
    ComplianceType: compliance,
    ComplianceContributorCount: { CappedCount: 1, CapExceeded: false },
  };
}

export function describeEvaluation(store: ConfigStore, rule: Rule) {
  const evaluation = store.findEvaluation(rule);
  if (evaluation === undefined) {
    return [];
  }
  const { compliance, annotation, orderingTimestamp, recordedAt, invokedAt } = evaluation;
  return [
    {
      EvaluationResultIdentifier: {
        EvaluationResultQualifier: {
          ConfigRuleName: rule.name,
          ResourceType: 'AWS::::Account',
          ResourceId: rule.account,
          EvaluationMode: 'DETECTIVE',
        },
        OrderingTimestamp: orderingTimestamp,
      },
      ComplianceType: compliance,
      ResultRecordedTime: recordedAt / 1000,
      ConfigRuleInvokedTime: invokedAt / 1000,
      ...(annotation !== undefined && { Annotation: annotation }),
    },
  ];
}

function isAskedFor(asked: readonly string[] | undefined, compliance: string): boolean {
  return asked === undefined || asked.length === 0 || asked.includes(compliance);
}

function refusePage(token: string | undefined): void {
  if (token !== undefined) {
    throw new AwsRefusal('InvalidNextTokenException', 400, 'The specified next token is not valid.');
  }
}
