import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import { vi } from 'vitest';
import type { DescribedAccount } from '../../local/accounts/account.ts';
import type { Call } from '../../local/aws/calls.ts';
import type { Rule } from '../../local/aws/config/rules.ts';
import type { Fault } from '../../local/aws/faults.ts';
import { type LocalAws, type LocalAwsSettings, startLocalAws } from '../../local/aws/start-local-aws.ts';
import { installMembers } from '../../local/config-delivery/install-members.ts';
import { buildScheduledEvent } from '../../local/config-delivery/scheduled-event.ts';
import type { RunTime } from '../../rule/aws/run-time.ts';
import type { RuleError } from '../../rule/errors.ts';
import type { AccountResult, RefusedAccount } from '../../rule/evaluate-account.ts';

export const MANAGEMENT = '100000000001';
/** The delegated administrator, where the function is. */
export const CENTRAL = '100000000002';
export const ROLE = 'contacts-member';
export const FUNCTION_ROLE = 'account-contacts';
export const REGION = 'eu-central-1';
export const FUNCTION_ARN = `arn:aws:lambda:${REGION}:${CENTRAL}:function:account-contacts`;

const CONTEXT = { invokedFunctionArn: FUNCTION_ARN } as Context;

type Handler = (event: unknown, context: Context) => Promise<AccountResult | RefusedAccount>;

export interface WorldSettings extends Pick<LocalAwsSettings, 'quotas' | 'skew'> {
  /** Beside the management account and the function's own, which are there in any case. */
  readonly accounts: readonly DescribedAccount[];
  /** Changes of what the function finds in its environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly credentialsLifetime?: number;
  /** The run's time is the context's, and not the test's to end. */
  readonly realTime?: true;
  /** Of the SDK's longest back-off before each further try; nought when left out. */
  readonly backOff?: number;
  /** Processes of the function: each with connections and a retry budget of its own. */
  readonly processes?: number;
}

export interface InvokeOptions {
  readonly changeEvent?: (event: Record<string, unknown>) => unknown;
  /** Of which account's rule the token is. */
  readonly tokenOf?: string;
  /** When Config made the notification. */
  readonly at?: number;
  /** Ends that share of the run's time once the fault has struck the account, and so many other calls have ended. */
  readonly endTime?: { readonly of: Share; readonly at: Fault['does']; readonly afterCalls: number };
  readonly process?: number;
  readonly context?: Context;
}

export interface Outcome {
  readonly account: string;
  readonly result?: AccountResult | RefusedAccount;
  readonly error?: RuleError;
  /** Every line that the function logged for this account. */
  readonly logs: readonly unknown[];
  readonly calls: readonly Call[];
  readonly stored: { readonly compliance: string; readonly annotation: string | undefined } | undefined;
}

export interface World {
  readonly aws: LocalAws;
  readonly rules: ReadonlyMap<string, Rule>;
  invoke(account: string, options?: InvokeOptions): Promise<Outcome>;
  /** What this process wrote, and every request's path and headers, that the function's clients sent. */
  readonly written: readonly unknown[];
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const CONSOLE = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Everything that can be written from within the process. */
const captureWrites = (): unknown[] => {
  const written: unknown[] = [];
  const capture = (...line: readonly unknown[]): void => void written.push(...line);
  for (const method of CONSOLE) {
    vi.spyOn(console, method).mockImplementation(capture);
  }
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    vi.spyOn(stream, 'write').mockImplementation((...given: unknown[]) => {
      written.push(String(given[0]));
      return Reflect.apply(write, stream, given);
    });
  }
  vi.spyOn(process, 'emitWarning').mockImplementation(capture as typeof process.emitWarning);
  return written;
};

type Share = 'open' | 'read' | 'report';
type Deadlines = Readonly<Record<Share, AbortController>>;

const RUN_TIME = '../../rule/aws/run-time.ts';

/** Deadlines that the test strikes itself: no run here depends on how fast the machine is. */
const holdDeadlines = (): { takeLast(): Deadlines | undefined } => {
  let last: Deadlines | undefined;
  const divideTime = (): RunTime => {
    const held = {
      open: new AbortController(),
      read: new AbortController(),
      report: new AbortController(),
    };
    last = held;
    return {
      open: held.open.signal,
      read: held.read.signal,
      report: held.report.signal,
      end: () => undefined,
    };
  };
  vi.doMock(RUN_TIME, () => ({ divideTime }));
  return {
    takeLast() {
      const taken = last;
      last = undefined;
      return taken;
    },
  };
};

const START = 'http.client.request.start';

/** A run that is not over by then, whatever its deadlines, hangs. */
const HANGS_MS = 20_000;

const describeAll = (accounts: readonly DescribedAccount[]): readonly DescribedAccount[] => {
  const given = new Set(accounts.map(({ id }) => id));
  const missing = [MANAGEMENT, CENTRAL].filter((id) => !given.has(id));
  return [...missing.map((id) => ({ id, name: id, contacts: {} })), ...accounts].map((account) => ({
    ...account,
    region: REGION,
  }));
};

const setEnvironment = (aws: LocalAws, { environment = {}, credentialsLifetime }: WorldSettings): void => {
  const credentials = aws.issueCredentials({ account: CENTRAL, role: FUNCTION_ROLE }, credentialsLifetime);
  const variables = {
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    MEMBER_ROLE_NAME: ROLE,
    ...environment,
  };
  for (const [name, value] of Object.entries(variables)) {
    vi.stubEnv(name, value);
  }
};

const loadHandlers = async (count: number): Promise<readonly Handler[]> => {
  const handlers: Handler[] = [];
  for (let index = 0; index < count; index += 1) {
    vi.resetModules();
    handlers.push((await import('../../rule/index.ts')).handler as Handler);
  }
  return handlers;
};

/**
 * One function for an organization, in this process, over HTTP with the real SDK clients. Every account is a world of
 * its own, so that many runs, each with its fault, go on at the same time. The SDK's back-off is nought unless asked for.
 */
export const openWorld = async (settings: WorldSettings): Promise<World> => {
  const { accounts, quotas = false, skew, processes = 1 } = settings;
  const aws = await startLocalAws({
    accounts: describeAll(accounts),
    organization: { id: 'o-kestrel001', management: MANAGEMENT, delegatedAdministrators: [CENTRAL] },
    quotas,
    ...(skew !== undefined && { skew }),
  });
  const rules = installMembers(aws, {
    functionAccount: CENTRAL,
    functionArn: FUNCTION_ARN,
    functionRole: FUNCTION_ROLE,
    memberRoleName: ROLE,
    ruleName: 'account-contacts',
  });
  setEnvironment(aws, settings);
  const requests: string[] = [];
  const listen = (message: unknown): void => {
    const { request } = message as { readonly request: ClientRequest };
    requests.push(`${request.method} ${request.path} ${JSON.stringify(request.getHeaders())}`);
  };
  subscribe(START, listen);
  vi.spyOn(Math, 'random').mockReturnValue(settings.backOff ?? 0);
  const deadlines = settings.realTime ? undefined : holdDeadlines();
  const written = captureWrites();
  const handlers = await loadHandlers(processes);

  const findRule = (account: string): Rule => {
    const rule = rules.get(account);
    if (rule === undefined) {
      throw new Error(`${account} has no rule.`);
    }
    return rule;
  };

  /** Until the fault has struck and every other call of the run has come to its end. */
  const waitForFault = async (
    account: string,
    { at, afterCalls }: NonNullable<InvokeOptions['endTime']>,
    isOver: () => boolean,
  ): Promise<void> => {
    const ended = () => aws.calls.filter((call) => call.account === account && call.endedAt !== undefined);
    while (!isOver() && (ended().length <= afterCalls || !ended().some(({ fault }) => fault === at))) {
      await wait(5);
    }
    // Turns enough for every answer to be read: server and clients are in one process.
    for (let turn = 0; turn < 20; turn += 1) {
      await wait(2);
    }
  };

  return {
    aws,
    rules,
    written,
    requests,
    async invoke(account, options = {}) {
      const {
        changeEvent,
        tokenOf = account,
        at = Date.now(),
        endTime,
        process: which = 0,
        context = CONTEXT,
      } = options;
      const rule = findRule(account);
      const event = { ...buildScheduledEvent(rule, aws.config.mintToken(findRule(tokenOf)), at) };
      const handler = handlers[which % handlers.length];
      if (handler === undefined) {
        throw new Error('There is no process.');
      }
      const since = aws.calls.length;
      const running = handler(changeEvent?.(event) ?? event, context).then(
        (result) => ({ result }),
        (error: RuleError) => ({ error }),
      );
      // The handler divides its time before it waits for anything.
      const ours = deadlines?.takeLast();
      if (endTime !== undefined) {
        let isOver = false;
        void running.then(() => {
          isOver = true;
        });
        await waitForFault(account, endTime, () => isOver);
        ours?.[endTime.of].abort();
      }
      const outcome = await Promise.race([
        running,
        wait(HANGS_MS, undefined, { ref: false }).then(() => {
          throw new Error(`The run for ${account} hangs.`);
        }),
      ]);
      const evaluation = aws.config.findEvaluation(rule);
      const isOurs = (line: unknown): boolean =>
        typeof line === 'object' && line !== null && Reflect.get(line, 'accountId') === account;
      return {
        account,
        ...outcome,
        logs: written.filter(isOurs),
        calls: aws.calls.slice(since).filter((call) => call.account === account),
        stored: evaluation && { compliance: evaluation.compliance, annotation: evaluation.annotation },
      };
    },
    async close() {
      unsubscribe(START, listen);
      await aws.close();
      vi.doUnmock(RUN_TIME);
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    },
  };
};
