import { setTimeout as wait } from 'node:timers/promises';
import {
  type ConfigServiceClient,
  PutEvaluationsCommand,
  type PutEvaluationsCommandOutput,
} from '@aws-sdk/client-config-service';
import { RuleError } from '../errors.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Invocation } from '../invocation.ts';
import { describeCall, summarizeCall, toRuleError, unexpectedAnswer } from './errors.ts';

const OPERATION = 'config:PutEvaluations';

/** The convention of AWS's own rule samples for "answer, but store nothing". */
const TEST_TOKEN = 'TESTMODE';

/** Milliseconds before each further try of an evaluation that came back in FailedEvaluations. */
const BACK_OFFS = [200, 400, 800];

/**
 * Reports one evaluation of the account. Config answers HTTP 200 also for an evaluation that it did not store: it then
 * comes back in FailedEvaluations, is tried again, and at last thrown.
 *
 * @throws RuleError `report-failed` when Config did not store it; `access-denied`, `unavailable` or
 *   `unexpected-answer` when the call itself failed.
 * @see https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html
 */
export const putEvaluation = async (
  client: ConfigServiceClient,
  { compliance, annotation }: Evaluation,
  { accountId, notifiedAt, resultToken }: Invocation,
): Promise<void> => {
  const command = new PutEvaluationsCommand({
    ResultToken: resultToken,
    TestMode: resultToken === TEST_TOKEN,
    Evaluations: [
      {
        ComplianceResourceType: 'AWS::::Account',
        ComplianceResourceId: accountId,
        ComplianceType: compliance,
        Annotation: annotation,
        OrderingTimestamp: notifiedAt,
      },
    ],
  });
  const put = async (): Promise<PutEvaluationsCommandOutput> => {
    try {
      return await client.send(command);
    } catch (error) {
      throw toRuleError(OPERATION, error);
    }
  };
  for (const backOff of [...BACK_OFFS, undefined]) {
    const { FailedEvaluations = [], $metadata } = await put();
    if (!Array.isArray(FailedEvaluations)) {
      throw unexpectedAnswer(OPERATION, $metadata.requestId);
    }
    if (FailedEvaluations.length === 0) {
      return;
    }
    if (backOff === undefined) {
      const attempts = BACK_OFFS.length + 1;
      const call = describeCall(OPERATION, {
        name: 'FailedEvaluations',
        $metadata: { ...$metadata, attempts },
      });
      throw new RuleError(
        'report-failed',
        `${summarizeCall(call)}: the evaluation was taken and not stored.`,
        call,
      );
    }
    await wait(backOff);
  }
};
