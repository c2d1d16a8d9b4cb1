import * as v from 'valibot';
import type { Caller } from '../authenticate.ts';
import type { Operation } from '../operation.ts';
import { isInOrganization, type Organization } from '../organizations/organization.ts';
import { cutPage } from '../pages.ts';
import { parseInput } from '../parse-input.ts';
import { AwsRefusal } from '../refusal.ts';
import { describeCompliance, describeEvaluation, RuleName } from './read-compliance.ts';
import type { ConfigStore, Rule } from './rules.ts';

const AggregatorName = v.pipe(v.string(), v.minLength(1), v.maxLength(256), v.regex(/^[\w-]+$/));
const AccountId = v.pipe(v.string(), v.regex(/^\d{12}$/));
const AwsRegion = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const ComplianceType = v.picklist(['COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE', 'INSUFFICIENT_DATA']);
const limitTo = (most: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)), 0);

const DescribeCompliance = v.strictObject({
  ConfigurationAggregatorName: AggregatorName,
  Filters: v.optional(
    v.strictObject({
      ConfigRuleName: v.optional(RuleName),
      ComplianceType: v.optional(ComplianceType),
      AccountId: v.optional(AccountId),
      AwsRegion: v.optional(AwsRegion),
    }),
    {},
  ),
  Limit: limitTo(1000),
  NextToken: v.optional(v.string()),
});
const GetDetails = v.strictObject({
  ConfigurationAggregatorName: AggregatorName,
  ConfigRuleName: RuleName,
  AccountId,
  AwsRegion,
  ComplianceType: v.optional(ComplianceType),
  Limit: limitTo(100),
  NextToken: v.optional(v.string()),
});

/** What an aggregator over the organization shows: each account's rules, and the evaluations of one of them. */
export function createAggregateReads(
  store: ConfigStore,
  organization: Organization | undefined,
): readonly Operation[] {
  const isAggregated = (account: string) =>
    organization !== undefined && isInOrganization(organization, account);
  const checkAggregator = ({ principal, region }: Caller, name: string): void => {
    if (store.findAggregator({ account: principal.account, region, name }) === undefined) {
      const message = 'The configuration aggregator does not exist.';
      throw new AwsRefusal('NoSuchConfigurationAggregatorException', 400, message);
    }
  };
  return [
    {
      name: 'DescribeAggregateComplianceByConfigRules',
      action: 'config:DescribeAggregateComplianceByConfigRules',
      run(input, caller) {
        const request = parseInput(DescribeCompliance, input);
        refuseUnsupported(request.Filters.ComplianceType);
        checkAggregator(caller, request.ConfigurationAggregatorName);
        const described = store
          .allRules()
          .filter(({ account }) => isAggregated(account))
          .map((rule) => describeRule(store, rule))
          .filter((entry) => fits(entry, request.Filters));
        const { items, next } = cutPage(
          described,
          request.Limit || 1000,
          request.NextToken,
          'InvalidNextTokenException',
        );
        return { AggregateComplianceByConfigRules: items, ...(next !== undefined && { NextToken: next }) };
      },
    },
    {
      name: 'GetAggregateComplianceDetailsByConfigRule',
      action: 'config:GetAggregateComplianceDetailsByConfigRule',
      run(input, caller) {
        const request = parseInput(GetDetails, input);
        refuseUnsupported(request.ComplianceType);
        checkAggregator(caller, request.ConfigurationAggregatorName);
        const rules = isAggregated(request.AccountId)
          ? store.findRules(request.AccountId, request.AwsRegion)
          : [];
        const results = rules
          .filter(({ name }) => name === request.ConfigRuleName)
          .flatMap((rule) => describeEvaluation(store, rule).map((result) => describeResult(rule, result)))
          .filter((result) => isShown(result.ComplianceType, request.ComplianceType));
        const { items, next } = cutPage(
          results,
          request.Limit || 50,
          request.NextToken,
          'InvalidNextTokenException',
        );
        return { AggregateEvaluationResults: items, ...(next !== undefined && { NextToken: next }) };
      },
    },
  ];
}

const describeRule = (store: ConfigStore, rule: Rule) => ({
  ConfigRuleName: rule.name,
  Compliance: describeCompliance(store, rule),
  AccountId: rule.account,
  AwsRegion: rule.region,
});

function describeResult(rule: Rule, result: ReturnType<typeof describeEvaluation>[number]) {
  return { ...result, AccountId: rule.account, AwsRegion: rule.region };
}

function fits(
  entry: ReturnType<typeof describeRule>,
  filters: v.InferOutput<typeof DescribeCompliance>['Filters'],
): boolean {
  return (
    isShown(entry.Compliance.ComplianceType, filters.ComplianceType) &&
    (filters.ConfigRuleName ?? entry.ConfigRuleName) === entry.ConfigRuleName &&
    (filters.AccountId ?? entry.AccountId) === entry.AccountId &&
    (filters.AwsRegion ?? entry.AwsRegion) === entry.AwsRegion
  );
}

/** An aggregator knows two words; a rule without a result is not shown. */
function isShown(compliance: string, asked: string | undefined): boolean {
  return (
    (compliance === 'COMPLIANT' || compliance === 'NON_COMPLIANT') && (asked ?? compliance) === compliance
  );
}

function refuseUnsupported(asked: string | undefined): void {
  if (asked === 'NOT_APPLICABLE' || asked === 'INSUFFICIENT_DATA') {
    const message = `An aggregator does not support ${asked}.`;
    throw new AwsRefusal('InvalidParameterValueException', 400, message);
  }
}
