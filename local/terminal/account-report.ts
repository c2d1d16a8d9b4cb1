import type { Call } from '../aws/calls.ts';
import type { InvokeResult } from '../lambda/invocation.ts';
import { describeFailure, type Failure } from './describe-failure.ts';
import { type EvaluatedResult, parseHandlerResult } from './parse-handler-result.ts';
import type { ReadEvaluation } from './read-evaluation.ts';

/** What became of one account's scheduled run. */
export interface AccountReport {
  readonly id: string;
  readonly name: string;
  /** Absent when no evaluation was put. */
  readonly compliance?: string;
  readonly annotation?: string;
  readonly findings: EvaluatedResult['findings'];
  readonly undecided: EvaluatedResult['undecided'];
  /** Why the function would not touch the account. */
  readonly refused?: string;
  /** Why the last try failed. */
  readonly failure?: Failure;
}

/** `last` is the run's last try, `evaluation` what Config holds afterwards. */
export function reportAccount(
  { id, name }: { readonly id: string; readonly name: string },
  last: InvokeResult | undefined,
  evaluation: Partial<ReadEvaluation> | undefined,
): AccountReport {
  const result = last?.ok ? parseHandlerResult(last.payload) : undefined;
  const evaluated = result !== undefined && 'findings' in result ? result : undefined;
  return {
    id,
    name,
    ...evaluation,
    findings: evaluated?.findings ?? [],
    undecided: evaluated?.undecided ?? [],
    ...(result !== undefined && 'refused' in result && { refused: result.refused }),
    ...(last?.ok === false && { failure: describeFailure(last) }),
  };
}

/** Everything that a run over accounts led to. */
export interface RunReport {
  readonly accounts: readonly AccountReport[];
  /** The function's calls, in order. */
  readonly calls: readonly Call[];
  /** From the first event to the last one's end, in milliseconds of real time. */
  readonly durationMs: number;
}
