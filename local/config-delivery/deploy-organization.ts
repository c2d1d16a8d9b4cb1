import type { Rule } from '../aws/config/rules.ts';
import type { LocalAws } from '../aws/start-local-aws.ts';
import { createEventQueue, type EventQueue } from '../lambda/event-queue.ts';
import { type FunctionOptions, type LocalFunction, startFunction } from '../lambda/start-function.ts';
import { installMembers } from './install-members.ts';
import { buildScheduledEvent, type ScheduledEvent } from './scheduled-event.ts';

export interface OrganizationOptions extends Omit<FunctionOptions, 'account'> {
  /** The delegated administrator, or else the management account, when left out. */
  readonly functionAccount?: string | undefined;
  readonly memberRoleName?: string;
  readonly ruleName?: string;
  /** Every rule's InputParameters; each account's described ones when left out. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Called when an event has come to its end: it succeeded, or its tries are used up. */
  readonly onEnd?: (requestId: string) => void;
}

/** One function for the whole organization, with a rule in every account. */
export interface DeployedOrganization {
  readonly functionAccount: string;
  readonly memberRoleName: string;
  /** By account, those of strangers included. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly function: LocalFunction;
  readonly queue: EventQueue;
  /** Throws for an account that has none. */
  findRule(account: string): Rule;
  /** The event of one scheduled run in that account, with a token of its own. */
  mintEvent(account: string, at?: number): ScheduledEvent;
  /** Config's schedule strikes in that account; answers with the event's request id. */
  trigger(account: string, at?: number, copies?: number): string;
  /** Config's schedule strikes in every account; answers with each event's request id, by account. */
  triggerAll(at?: number): ReadonlyMap<string, string>;
  close(): Promise<void>;
}

const MEMBER_ROLE_NAME = 'account-contacts-member';

export function deployOrganization(aws: LocalAws, options: OrganizationOptions): DeployedOrganization {
  const {
    functionAccount = aws.organization?.delegatedAdministrators[0] ?? aws.organization?.management ?? '',
    memberRoleName = MEMBER_ROLE_NAME,
    ruleName = 'account-contacts',
    parameters,
    onEnd,
    role: functionRole = 'account-contacts',
    variables,
    ...rest
  } = options;
  const target = startFunction(aws, {
    ...rest,
    account: functionAccount,
    role: functionRole,
    variables: { ...variables, MEMBER_ROLE_NAME: memberRoleName },
  });
  const rules = installMembers(aws, {
    functionAccount,
    functionArn: target.arn,
    functionRole,
    memberRoleName,
    ruleName,
    parameters,
  });
  const queue = createEventQueue(target, aws.clock, onEnd);
  function findRule(account: string): Rule {
    const rule = rules.get(account);
    if (rule === undefined) {
      throw new Error(`${account} has no rule.`);
    }
    return rule;
  }
  function mintEvent(account: string, at = aws.clock.now()): ScheduledEvent {
    const rule = findRule(account);
    return buildScheduledEvent(rule, aws.config.mintToken(rule), at);
  }
  const trigger = (account: string, at?: number, copies?: number) =>
    queue.send(mintEvent(account, at), copies);
  return {
    functionAccount,
    memberRoleName,
    rules,
    function: target,
    queue,
    findRule,
    mintEvent,
    trigger,
    triggerAll: (at) => new Map([...rules.keys()].map((account) => [account, trigger(account, at)])),
    close: target.close,
  };
}
