import { findRegion } from '../accounts/account.ts';
import type { Rule } from '../aws/config/rules.ts';
import type { LocalAws } from '../aws/start-local-aws.ts';
import { createEventQueue, type EventQueue } from '../lambda/event-queue.ts';
import { type FunctionOptions, type LocalFunction, startFunction } from '../lambda/start-function.ts';
import { buildScheduledEvent, type ScheduledEvent } from './scheduled-event.ts';

export interface RuleOptions extends FunctionOptions {
  readonly ruleName?: string;
  /** The rule's InputParameters; the account's described ones when left out. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Function and rule in one account, as the template deploys them. */
export interface DeployedRule {
  readonly rule: Rule;
  readonly function: LocalFunction;
  readonly queue: EventQueue;
  /** The event of one scheduled run, with a token of its own. */
  mintEvent(at?: number): ScheduledEvent;
  /** Config's schedule strikes: the event goes into the function's queue. */
  trigger(at?: number): void;
  close(): Promise<void>;
}

export function deployRule(aws: LocalAws, { ruleName, parameters, ...options }: RuleOptions): DeployedRule {
  const described = aws.accounts.get(options.account);
  const target = startFunction(aws, options);
  const queue = createEventQueue(target, aws.clock);
  const rule = aws.config.putRule({
    account: options.account,
    region: findRegion(described ?? {}),
    name: ruleName ?? 'account-contacts',
    functionArn: target.arn,
    parameters: parameters ?? described?.parameters,
  });
  const mintEvent = (at = aws.clock.now()) => buildScheduledEvent(rule, aws.config.mintToken(rule), at);
  return {
    rule,
    function: target,
    queue,
    mintEvent,
    trigger: (at) => queue.send(mintEvent(at)),
    close: target.close,
  };
}
