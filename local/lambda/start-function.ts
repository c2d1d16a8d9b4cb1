import { randomUUID } from 'node:crypto';
import { basename, dirname, extname, resolve } from 'node:path';
import { findPartition, findRegion } from '../accounts/account.ts';
import type { LocalAws } from '../aws/start-local-aws.ts';
import { buildEnvironment, type FunctionSettings } from './environment.ts';
import type { InvokeResult } from './invocation.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

export interface FunctionOptions extends Partial<Omit<FunctionSettings, 'account' | 'taskRoot' | 'handler'>> {
  readonly account: string;
  /** The file that exports `handler`: .js, .mjs or .cjs. */
  readonly bundle: string;
}

export interface LocalFunction {
  readonly arn: string;
  /** Waits for its answer, as a person does who invokes it; no second try. */
  invoke(event: unknown, requestId?: string): Promise<InvokeResult>;
  /** Ends its processes. */
  close(): Promise<void>;
}

/** A function, deployed: processes start when they are needed and stay warm. */
export function startFunction(aws: LocalAws, options: FunctionOptions): LocalFunction {
  const settings = completeSettings(options);
  const arn = buildArn(aws, settings);
  const sandboxes = new Set<Sandbox>();
  const idle: Sandbox[] = [];
  const queue: (() => void)[] = [];
  let busy = 0;

  async function takeSandbox(): Promise<Sandbox> {
    if (busy >= settings.concurrency) {
      await new Promise<void>((proceed) => queue.push(proceed));
    }
    busy += 1;
    for (let warm = idle.pop(); warm !== undefined; warm = idle.pop()) {
      if (warm.isAlive()) {
        return warm;
      }
      sandboxes.delete(warm);
    }
    const cold = await startSandbox(buildEnvironment(aws, settings));
    sandboxes.add(cold);
    return cold;
  }

  function giveBack(sandbox: Sandbox): void {
    busy -= 1;
    idle.push(sandbox);
    queue.shift()?.();
  }

  return {
    arn,
    async invoke(event, requestId = randomUUID()) {
      const sandbox = await takeSandbox();
      const startedAt = Date.now();
      const timeoutMs = settings.timeoutSeconds * 1000;
      const { outcome, logs } = await sandbox.invoke({ requestId, event, functionArn: arn, timeoutMs });
      giveBack(sandbox);
      return { ...outcome, requestId, logs, durationMs: Date.now() - startedAt };
    },
    async close() {
      await Promise.all([...sandboxes].map((sandbox) => sandbox.close()));
      sandboxes.clear();
    },
  };
}

function completeSettings({ bundle, ...options }: FunctionOptions): FunctionSettings {
  const file = resolve(bundle);
  return {
    name: 'account-contacts',
    role: 'account-contacts',
    timeoutSeconds: 60,
    memoryMegabytes: 256,
    variables: {},
    concurrency: 1,
    ...options,
    taskRoot: dirname(file),
    handler: `${basename(file, extname(file))}.handler`,
  };
}

function buildArn(aws: LocalAws, { account, name }: FunctionSettings): string {
  const region = findRegion(aws.accounts.get(account) ?? {});
  return `arn:${findPartition(region)}:lambda:${region}:${account}:function:${name}`;
}
