import type { DescribedAccount } from '../accounts/account.ts';
import { buildOrganization, type DescribedOrganization } from '../accounts/organization.ts';
import type { Call } from '../aws/calls.ts';
import type { Rule } from '../aws/config/rules.ts';
import { type LocalAws, startLocalAws } from '../aws/start-local-aws.ts';
import { deployOrganization } from '../config-delivery/deploy-organization.ts';
import { type DeployedRule, deployRule } from '../config-delivery/deploy-rule.ts';
import { describeFailure, type Failure } from './describe-failure.ts';
import { parseHandlerResult } from './parse-handler-result.ts';
import { type ReadEvaluation, readEvaluation } from './read-evaluation.ts';
import { readField } from './read-event.ts';
import { UsageError } from './usage-error.ts';

/** What one event led to. */
export interface InvokeReport {
  readonly account: string;
  /** What Config holds afterwards. */
  readonly evaluation?: ReadEvaluation;
  /** Config took the evaluation as a test and holds nothing. */
  readonly testMode: boolean;
  /** The handler's result as it was, when it returned. */
  readonly result?: unknown;
  readonly failure?: Failure;
  /** The function's calls, in order. */
  readonly calls: readonly CallReport[];
}

export interface CallReport {
  readonly operation: string;
  /** The account with whose credentials it was made. */
  readonly by?: string;
  readonly contact?: string;
  readonly status?: number;
  readonly error?: string;
  /** After the first call. */
  readonly startMs: number;
  readonly durationMs?: number;
}

/** One try of the event, on a local AWS of its own: by the account's own function, or by the organization's. */
export async function invokeEvent(
  event: unknown,
  account: DescribedAccount,
  accounts: readonly DescribedAccount[],
  bundle: string,
  organization?: DescribedOrganization,
): Promise<InvokeReport> {
  if (organization !== undefined && account.state === 'PENDING_ACTIVATION') {
    throw new UsageError(`Account ${account.id} was never active and has no rule.`);
  }
  const described = buildOrganization({ ...(organization && { organization }) });
  const aws = await startLocalAws({ accounts, ...(described && { organization: described }) });
  const deployed = deploy(aws, account.id, { bundle, ...findRuleName(event) }, organization);
  try {
    const token = readField(event, 'resultToken');
    // An event file's token was never minted, and TESTMODE is one that Config knows of no rule.
    if (token !== undefined && token !== 'TESTMODE') {
      aws.config.mintToken(deployed.rule, token);
    }
    const invoked = await deployed.function.invoke(event);
    const calls = [...aws.calls];
    const evaluation = await readEvaluation(aws, deployed.rule);
    return {
      account: account.id,
      ...(evaluation !== undefined && { evaluation }),
      testMode: calls.some(isAcceptedTest),
      ...(invoked.ok ? { result: invoked.payload } : { failure: describeFailure(invoked) }),
      calls: calls.map((call) => describeCall(call, calls[0]?.startedAt ?? 0)),
    };
  } finally {
    await deployed.close();
    await aws.close();
  }
}

function deploy(
  aws: LocalAws,
  account: string,
  options: { bundle: string; ruleName?: string },
  organization: DescribedOrganization | undefined,
): Pick<DeployedRule, 'function' | 'close'> & { readonly rule: Rule } {
  if (organization === undefined) {
    return deployRule(aws, { account, ...options });
  }
  const { functionAccount } = organization;
  const deployed = deployOrganization(aws, { functionAccount, ...options });
  return { ...deployed, rule: deployed.findRule(account) };
}

/** The rule that the event comes from, where it names one that can be. */
function findRuleName(event: unknown): { ruleName?: string } {
  const ruleName = readField(event, 'configRuleName')?.trim() ?? '';
  return ruleName === '' || ruleName.length > 128 ? {} : { ruleName };
}

function isAcceptedTest({ operation, status, input }: Call): boolean {
  const testMode = (input as { TestMode?: unknown } | null | undefined)?.TestMode;
  return operation === 'PutEvaluations' && status === 200 && testMode === true;
}

function describeCall(
  { operation, principal, contact, status, error, startedAt, endedAt }: Call,
  firstAt: number,
): CallReport {
  return {
    operation,
    ...(principal !== undefined && { by: principal.account }),
    ...(contact !== undefined && { contact }),
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
    startMs: startedAt - firstAt,
    ...(endedAt !== undefined && { durationMs: endedAt - startedAt }),
  };
}

/** The findings and judged mailboxes of a run that came to an evaluation. */
export function readResult(report: InvokeReport) {
  return report.result === undefined ? undefined : parseHandlerResult(report.result);
}
