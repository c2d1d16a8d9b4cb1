import * as v from 'valibot';
import type { Operation } from '../operation.ts';
import { parseInput } from '../parse-input.ts';
import { AwsRefusal } from '../refusal.ts';
import type { ConfigStore, Delivery } from './rules.ts';

const Text256 = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

const Evaluation = v.strictObject({
  ComplianceResourceType: Text256,
  ComplianceResourceId: v.pipe(v.string(), v.minLength(1), v.maxLength(768)),
  ComplianceType: v.picklist(['COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE', 'INSUFFICIENT_DATA']),
  Annotation: v.optional(Text256),
  OrderingTimestamp: v.number(),
});

const PutEvaluations = v.strictObject({
  Evaluations: v.optional(v.pipe(v.array(Evaluation), v.maxLength(100)), []),
  ResultToken: v.string(),
  TestMode: v.optional(v.boolean(), false),
});

/** https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html */
export function createPutEvaluations(store: ConfigStore): Operation {
  return {
    name: 'PutEvaluations',
    action: 'config:PutEvaluations',
    run(input, { principal, region }) {
      const { Evaluations, ResultToken, TestMode } = parseInput(PutEvaluations, input);
      if (ResultToken === '') {
        throw refuseToken();
      }
      for (const evaluation of Evaluations) {
        checkEvaluation(evaluation, principal.account);
      }
      if (!TestMode) {
        const delivery = findDelivery(store, ResultToken, principal.account, region);
        for (const { ComplianceType, Annotation, OrderingTimestamp } of Evaluations) {
          store.storeEvaluation(delivery, {
            compliance: ComplianceType,
            annotation: Annotation,
            orderingTimestamp: OrderingTimestamp,
          });
        }
      }
      return { FailedEvaluations: [] };
    },
  };
}

function checkEvaluation(evaluation: v.InferOutput<typeof Evaluation>, account: string): void {
  if (evaluation.ComplianceType === 'INSUFFICIENT_DATA') {
    throw refuseValue('INSUFFICIENT_DATA is not a ComplianceType that can be put.');
  }
  // Config takes any type of resource; this project's rule is about accounts alone.
  if (evaluation.ComplianceResourceType !== 'AWS::::Account' || evaluation.ComplianceResourceId !== account) {
    throw refuseValue('The evaluation is not about the account that the result token is for.');
  }
}

function findDelivery(store: ConfigStore, token: string, account: string, region: string): Delivery {
  const delivery = store.findDelivery(token);
  if (delivery === undefined || delivery.rule.account !== account || delivery.rule.region !== region) {
    throw refuseToken();
  }
  if (!store.findRules(account, region).some(({ arn }) => arn === delivery.rule.arn)) {
    throw new AwsRefusal('NoSuchConfigRuleException', 400, 'The rule of this result token is gone.');
  }
  return delivery;
}

function refuseToken(): AwsRefusal {
  return new AwsRefusal('InvalidResultTokenException', 400, 'The specified ResultToken is not valid.');
}

function refuseValue(message: string): AwsRefusal {
  return new AwsRefusal('InvalidParameterValueException', 400, message);
}
