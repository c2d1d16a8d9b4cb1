import type { Context } from 'aws-lambda';
import { vi } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import type { Call } from '../../local/aws/calls.ts';
import type { Fault } from '../../local/aws/faults.ts';
import { startLocalAws } from '../../local/aws/start-local-aws.ts';
import type { RuleError } from '../../rule/errors.ts';
import type { AccountResult } from '../../rule/evaluate-account.ts';
import { OWN_ACCOUNT, scheduledEvent } from './events.ts';

const REGION = 'eu-central-1';

const team = (name: string, email: string, phone: string) => ({ name, title: 'Team', email, phone });

/** Contacts that no default check complains of. */
export const GOOD_CONTACTS: DescribedAccount['contacts'] = {
  PRIMARY: { name: 'Kestrel Freight Ltd', phone: '+44 20 7123 4567', country: 'GB' },
  SECURITY: team('Security Operations', 'soc@kestrel-freight.com', '+44 20 7123 4568'),
  OPERATIONS: team('Cloud Operations', 'cloud-ops@kestrel-freight.com', '+44 20 7123 4569'),
  BILLING: team('Accounts Payable', 'accounts-payable@kestrel-freight.com', '+44 20 7123 4570'),
};

export interface Scenario {
  readonly contacts?: DescribedAccount['contacts'];
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly denied?: readonly string[];
  readonly faults?: readonly Fault[];
  /** The whole event, instead of a scheduled one of the rule; `$token` stands for a token that Config knows. */
  readonly event?: (token: string) => unknown;
  readonly context?: Partial<Context>;
  /** How often the same event is delivered. */
  readonly deliveries?: number;
}

export interface Run {
  /** What the last delivery returned. */
  readonly result?: AccountResult;
  readonly error?: RuleError;
  readonly calls: readonly Call[];
  /** What AWS Config stored. */
  readonly stored: readonly { readonly compliance: string; readonly annotation: string | undefined }[];
  readonly logs: readonly unknown[];
}

/** Lambda's environment, as far as the rule and the SDK look at it. */
const setEnvironment = (url: string, credentials: Readonly<Record<string, string>>): void => {
  vi.stubEnv('AWS_REGION', REGION);
  vi.stubEnv('AWS_ENDPOINT_URL', url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials['accessKeyId']);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials['secretAccessKey']);
  vi.stubEnv('AWS_SESSION_TOKEN', credentials['sessionToken']);
};

const captureLogs = (): unknown[] => {
  const logs: unknown[] = [];
  const capture = (...line: readonly unknown[]): void => void logs.push(...line);
  vi.spyOn(console, 'info').mockImplementation(capture);
  vi.spyOn(console, 'error').mockImplementation(capture);
  return logs;
};

/**
 * Imports the handler anew, as a cold start does, and runs it in this process against a local AWS of its own, over
 * HTTP with the real SDK clients.
 */
export const runHandler = async (scenario: Scenario = {}): Promise<Run> => {
  const { contacts = GOOD_CONTACTS, parameters, denied = [], faults = [], deliveries = 1 } = scenario;
  const account: DescribedAccount = { id: OWN_ACCOUNT, name: 'Test', region: REGION, contacts, denied };
  const aws = await startLocalAws({ accounts: [account], quotas: false });
  try {
    const functionArn = `arn:aws:lambda:${REGION}:${OWN_ACCOUNT}:function:account-contacts`;
    const rule = aws.config.putRule({
      account: OWN_ACCOUNT,
      region: REGION,
      name: 'account-contacts',
      functionArn,
    });
    setEnvironment(aws.url, { ...aws.issueCredentials({ account: OWN_ACCOUNT, role: 'account-contacts' }) });
    for (const fault of faults) {
      aws.faults.add(fault);
    }
    const logs = captureLogs();
    vi.resetModules();
    const { handler } = await import('../../rule/index.ts');
    const resultToken = aws.config.mintToken(rule);
    const event =
      scenario.event === undefined
        ? scheduledEvent({ resultToken, ...(parameters && { ruleParameters: JSON.stringify(parameters) }) })
        : scenario.event(resultToken);
    const context = { invokedFunctionArn: functionArn, ...scenario.context } as Context;
    const outcomes: Pick<Run, 'result' | 'error'>[] = [];
    const stored: Run['stored'][number][] = [];
    for (let delivery = 0; delivery < deliveries; delivery += 1) {
      outcomes.push(
        await handler(event, context).then(
          (result) => ({ result: result as AccountResult }),
          (error) => ({ error }),
        ),
      );
      const evaluation = aws.config.findEvaluation(rule);
      if (evaluation !== undefined) {
        stored.push({ compliance: evaluation.compliance, annotation: evaluation.annotation });
      }
    }
    return { ...outcomes.at(-1), calls: [...aws.calls], stored, logs };
  } finally {
    await aws.close();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
};

/** `GetAlternateContact SECURITY`, in the order of arrival. */
export const nameCalls = ({ calls }: Run): readonly string[] =>
  calls.map(({ operation, contact }) => (contact === undefined ? operation : `${operation} ${contact}`));
