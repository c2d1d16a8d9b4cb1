import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type ConfigServiceClient, PutEvaluationsCommand } from '@aws-sdk/client-config-service';
import * as v from 'valibot';
import { RuleError } from '../errors.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Invocation } from '../invocation.ts';
import { callAws } from './call-aws.ts';
import { describeCall, MalformedAnswer, summarizeCall } from './errors.ts';

const OPERATION = 'config:PutEvaluations';

/** The convention of AWS's own rule samples for "answer, but store nothing". */
const TEST_TOKEN = 'TESTMODE';

/** Milliseconds before each further try of an evaluation that came back in FailedEvaluations. */
const BACK_OFFS = [200, 400, 800];

/** False where the run's time is over before. */
const waitUnlessOver = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  wait(milliseconds, true, { signal }).catch(() => false);

const makeCommand = (
  { compliance, annotation }: Evaluation,
  { accountId, notifiedAt, resultToken }: Invocation,
): PutEvaluationsCommand =>
  new PutEvaluationsCommand({
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

const readAll = async (body: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of body) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Empty, or with its one member; `__type` would name an error, whatever the status says. */
const PutEvaluationsAnswer = v.pipe(
  v.string(),
  v.parseJson(),
  v.check((json) => !Array.isArray(json)),
  v.union([
    v.strictObject({}),
    v.object({
      FailedEvaluations: v.nullable(v.array(v.unknown())),
      __type: v.optional(v.never()),
    }),
  ]),
);

/** What is looked at of an HTTP answer. */
interface WireAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly statusCode: number;
  body: Readable | Uint8Array;
}

const saysStored = ({ headers }: WireAnswer, body: string): boolean =>
  headers['x-amzn-errortype'] === undefined && v.is(PutEvaluationsAnswer, body);

/**
 * To the SDK an empty answer, `null`, `[]` and an error's body read like one that names no failure, but nothing in them
 * says that the evaluation was stored.
 */
const refuseOtherAnswers = (command: PutEvaluationsCommand): void => {
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const response = result.response as WireAnswer;
      const body = await readAll(response.body as Readable);
      if (response.statusCode < 300 && !saysStored(response, body.toString())) {
        throw new MalformedAnswer({
          httpStatusCode: response.statusCode,
          requestId: response.headers['x-amzn-requestid'],
        });
      }
      response.body = body;
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'refuseOtherAnswers' },
  );
};

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
  evaluation: Evaluation,
  invocation: Invocation,
  signal: AbortSignal,
): Promise<void> => {
  for (const [round, backOff] of [...BACK_OFFS, undefined].entries()) {
    const command = makeCommand(evaluation, invocation);
    refuseOtherAnswers(command);
    const { FailedEvaluations, $metadata } = await callAws(OPERATION, command, signal, (options) =>
      client.send(command, options),
    );
    if ((FailedEvaluations ?? []).length === 0) {
      return;
    }
    if (backOff === undefined || !(await waitUnlessOver(backOff, signal))) {
      const call = describeCall(OPERATION, { name: 'FailedEvaluations', $metadata }, round + 1);
      throw new RuleError(
        'report-failed',
        `${summarizeCall(call)}: the evaluation was taken and not stored.`,
        call,
      );
    }
  }
};
